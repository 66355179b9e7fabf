// compile_languages LANGUAGES.txt OUT.cpp: turns the registry of language subtags into constexpr tables.

#include "data_file.h"
#include "formats/language_tag.h"

#include <algorithm>
#include <sstream>

namespace {

std::vector<std::string> words_of(const DataLine& line) {
    std::istringstream in{line.fields[2]};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    if (words.empty()) fail(line.place, "no subtags");
    return words;
}

std::string known(const DataLine& line) {
    auto const& [type, length, list] = line.fields;
    auto const words = words_of(line);
    std::string packed;
    for (auto const& word : words) {
        if (std::to_string(word.size()) != length) fail(line.place, word + " is not of the length " + length);
        packed += word;
    }
    if (!std::ranges::is_sorted(words)) fail(line.place, "not in order");
    return fmt::format("    {{SubtagType::{}, {}, {}}},\n", type, length, quoted(packed));
}

std::string reserved(const DataLine& line) {
    std::string rows;
    for (auto const& range : words_of(line)) {
        auto const dots = range.find("..");
        if (dots == std::string::npos) fail(line.place, "not a range: " + range);
        rows += fmt::format("    {{SubtagType::{}, \"{}\", \"{}\"}},\n", line.fields[1], range.substr(0, dots), range.substr(dots + 2));
    }
    return rows;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    auto const lines = read_data(argv[1], "registry");
    std::string sets, ranges;
    for (size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].fields[0] == "private")
            ranges += reserved(lines[i]);
        else
            sets += known(lines[i]);
    }

    std::ofstream out{argv[2]};
    out << "#include \"formats/language_tag.h\"\n\nnamespace vulnctl {\nnamespace {\n"
        << "constexpr SubtagSet sets[] = {\n"
        << sets << "};\nconstexpr SubtagRange ranges[] = {\n"
        << ranges << "};\n}  // namespace\n\n"
        << "constinit const LanguageRegistry language_registry = {" << quoted(lines.front().fields[1]) << ", sets, ranges};\n"
        << "}  // namespace vulnctl\n";
    return out.good() ? 0 : 1;
}
