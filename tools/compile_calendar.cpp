// compile_calendar HOLIDAYS.txt OUT.cpp: turns the list of national holidays into a constexpr table.

#include "base/time.h"
#include "data_file.h"

namespace {

vulnctl::Day day(const DataLine& line, size_t field) {
    auto const parsed = vulnctl::parse_day(line.fields[field]);
    if (!parsed) fail(line.place, "not a day: " + line.fields[field]);
    return *parsed;
}

std::string spelled(vulnctl::Day day) { return fmt::format("day_at({})", vulnctl::number(day)); }

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    auto const lines = read_data(argv[1], "range");
    auto const first = day(lines.front(), 1);
    auto const last = day(lines.front(), 2);

    std::string rows;
    auto before = first - std::chrono::days{1};
    for (size_t i = 1; i < lines.size(); ++i) {
        auto const holiday = day(lines[i], 0);
        auto const& [written, ja, en] = lines[i].fields;
        if (holiday < first || holiday > last) fail(lines[i].place, written + " is outside the range");
        if (holiday <= before) fail(lines[i].place, written + " does not follow the day of the line before");
        if (ja.empty() || en.empty()) fail(lines[i].place, written + " has no name");
        rows += fmt::format("    {{{}, {{{}, {}}}}},  // {}\n", spelled(holiday), quoted(ja), quoted(en), written);
        before = holiday;
    }

    std::ofstream out{argv[2]};
    out << "#include \"rules/calendar.h\"\n\nnamespace vulnctl {\nnamespace {\n"
        << "constexpr Day day_at(int number) { return Day{std::chrono::days{number}}; }\n"
        << "constexpr Holiday holidays[] = {\n"
        << rows << "};\n}  // namespace\n\n"
        << fmt::format("constinit const Calendar government_calendar = {{{}, {}, holidays}};\n", spelled(first), spelled(last))
        << "}  // namespace vulnctl\n";
    return out.good() ? 0 : 1;
}
