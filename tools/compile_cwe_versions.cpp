// compile_cwe_versions CWE-VERSIONS.txt OUT.cpp: turns the weaknesses of all versions of CWE into a constexpr table.

#include "data_file.h"

#include <algorithm>
#include <sstream>

namespace {

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in{text};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    auto const lines = read_data(argv[1], "versions");
    auto const versions = words_of(lines.front().fields[1]);
    auto const place_of = [&](const std::string& version, const std::string& place) {
        auto const found = std::ranges::find(versions, version);
        if (found == versions.end()) fail(place, "unknown version: " + version);
        return found - versions.begin();
    };
    std::string rows, names;
    for (auto const& version : versions) names += fmt::format("{}, ", quoted(version));
    long before = 0;
    for (size_t i = 1; i < lines.size(); ++i) {
        auto const& [number, state, name] = lines[i].fields;
        auto const words = words_of(state);
        if (words.size() != 4 || (words[2] != "deprecated" && words[2] != "standing")) fail(lines[i].place, "not a state: " + state);
        long const id = std::strtol(number.c_str(), nullptr, 10);
        if (id < before || id <= 0) fail(lines[i].place, number + " does not follow the number of the line before");
        before = id;
        rows += fmt::format("    {{{}, {}, {}, {}, CweUsage::{}, {}}},\n", id, place_of(words[0], lines[i].place),
                            place_of(words[1], lines[i].place), words[2] == "deprecated", words[3], quoted(name));
    }
    std::ofstream out{argv[2]};
    out << "#include \"model/cwe_versions.h\"\n\nnamespace vulnctl {\nnamespace {\n"
        << "constexpr std::string_view versions[] = {" << names << "};\nconstexpr CweState states[] = {\n"
        << rows << "};\n}  // namespace\n\nconstinit const CweVersions cwe_versions = {versions, states};\n}  // namespace vulnctl\n";
    return out.good() ? 0 : 1;
}
