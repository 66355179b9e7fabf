// compile_cwe CWE.txt OUT.cpp: turns the list of weaknesses into a constexpr table.

#include "data_file.h"
#include "model/cwe.h"

#include <charconv>

namespace {

int positive(const DataLine& line, size_t field) {
    auto const& digits = line.fields[field];
    int value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value <= 0) fail(line.place, "not a number: " + digits);
    return value;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    auto const lines = read_data(argv[1], "version");
    auto const& [head, version, written] = lines.front().fields;
    auto const published = vulnctl::parse_day(written);
    if (!published) fail(lines.front().place, "not a day: " + written);

    std::string rows;
    int before = 0;
    for (size_t i = 1; i < lines.size(); ++i) {
        auto const& [number, kind, name] = lines[i].fields;
        int const id = positive(lines[i], 0);
        if (id <= before) fail(lines[i].place, number + " does not follow the number of the line before");
        if (!vulnctl::from_id<vulnctl::CweKind>(kind)) fail(lines[i].place, "unknown kind: " + kind);
        if (name.empty()) fail(lines[i].place, number + " has no name");
        rows += fmt::format("    {{{}, kind(\"{}\"), {}}},\n", id, kind, quoted(name));
        before = id;
    }

    std::ofstream out{argv[2]};
    out << "#include \"model/cwe.h\"\n\nnamespace vulnctl {\nnamespace {\n"
        << "constexpr CweKind kind(std::string_view word) { return from_id<CweKind>(word).value(); }\n"
        << "constexpr Cwe entries[] = {\n"
        << rows << "};\n}  // namespace\n\n"
        << fmt::format("constinit const CweList cwe_list = {{{}, Day{{std::chrono::days{{{}}}}}, entries}};\n", quoted(version),
                       vulnctl::number(*published))
        << "}  // namespace vulnctl\n";
    return out.good() ? 0 : 1;
}
