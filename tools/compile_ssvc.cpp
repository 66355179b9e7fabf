// compile_ssvc WORDS.txt TABLE.csv... OUT.cpp: turns SSVC's decision tables into constexpr tables. The tables come in the order in which
// WORDS.txt names them.

#include "data_file.h"
#include "rules/ssvc.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace {

struct Name {
    std::string place;
    std::string id;
    std::string ja;
    std::string en;
    std::string version;  // of a table or a factor
};
struct Factor : Name {
    std::vector<Name> values;
};
struct Table : Name {
    std::vector<Factor> factors;  // the last one is the outcome
};

Name name_in(const DataLine& line, const std::string& id, bool versioned) {
    auto const& [head, ja, en] = line.fields;
    auto const version = versioned ? en.rfind(" v") : en.size();
    if (version == std::string::npos) fail(line.place, en + " has no version");
    if (id.empty() || id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") != std::string::npos) fail(line.place, "not an id: " + id);
    if (ja.empty() || en.empty()) fail(line.place, id + " has no name");
    return {line.place, id, ja, en.substr(0, version), versioned ? en.substr(version + 2) : ""};
}

template <class T>
void add(std::vector<T>& all, const T& one) {
    if (std::ranges::find(all, one.id, &T::id) != all.end()) fail(one.place, one.id + " stands twice");
    all.push_back(one);
}

std::vector<Table> read_words(const std::string& file) {
    std::vector<Table> tables;
    for (auto const& line : read_data(file, "table triage")) {
        auto const space = line.fields[0].find(' ');
        auto const kind = line.fields[0].substr(0, space);
        auto const name = name_in(line, space == std::string::npos ? "" : line.fields[0].substr(space + 1), kind != "value");
        if (kind == "table")
            add(tables, {name, {}});
        else if (kind == "factor")
            add(tables.back().factors, {name, {}});
        else if (kind == "value" && !tables.back().factors.empty())
            add(tables.back().factors.back().values, name);
        else
            fail(line.place, "neither a table, nor a factor of one, nor a value of a factor: " + line.fields[0]);
    }
    for (auto const& table : tables)
        if (table.factors.size() < 2 || table.factors.size() - 1 > std::size(vulnctl::SsvcRow{}.values))
            fail(table.place, table.id + " has more factors than a row takes, or none");
    return tables;
}

struct CsvLine {
    std::string place;  // file:line
    std::vector<std::string> fields;
};

/// A field between quotes may have commas in it, but no quotes.
std::vector<std::string> csv_fields(const std::string& line) {
    std::vector<std::string> fields(1);
    bool within = false;
    for (char const c : line)
        if (c == '"')
            within = !within;
        else if (c == ',' && !within)
            fields.emplace_back();
        else
            fields.back() += c;
    return fields;
}

/// The lines but the notes; the first names the columns.
std::vector<CsvLine> read_csv(const std::string& file, const std::vector<std::string>& columns) {
    std::ifstream in{file};
    std::vector<CsvLine> lines;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.starts_with('#')) continue;
        lines.push_back({fmt::format("{}:{}", file, number), csv_fields(line)});
        if (lines.back().fields.size() != columns.size()) fail(lines.back().place, fmt::format("expected {} fields", columns.size()));
    }
    if (!in.eof() || lines.empty()) fail(file, "cannot be read");
    if (lines.front().fields != columns) fail(lines.front().place, fmt::format("the columns are not: {}", fmt::join(columns, ", ")));
    return lines;
}

/// The tables have their values in small letters.
size_t position(const Factor& factor, const std::string& value, const std::string& place) {
    auto const same = [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b); };
    auto const found = std::ranges::find_if(factor.values, [&](const Name& name) { return std::ranges::equal(name.en, value, same); });
    if (found == factor.values.end()) fail(place, fmt::format("{} has no value: {}", factor.id, value));
    return static_cast<size_t>(found - factor.values.begin());
}

std::string compiled_rows(const Table& table, const std::string& file) {
    std::vector<std::string> columns{"row"};
    for (auto const& factor : table.factors) columns.push_back(fmt::format("{} v{}", factor.en, factor.version));
    size_t combinations = 1;
    for (size_t i = 0; i + 1 < table.factors.size(); ++i) combinations *= table.factors[i].values.size();

    auto const lines = read_csv(file, columns);
    std::string rows;
    std::set<std::string> seen;
    for (size_t number = 0; number + 1 < lines.size(); ++number) {
        auto const& [place, fields] = lines[number + 1];
        if (fields[0] != std::to_string(number)) fail(place, fmt::format("expected row {}", number));
        std::vector<size_t> values;
        for (size_t i = 0; i < table.factors.size(); ++i) values.push_back(position(table.factors[i], fields[i + 1], place));
        auto const outcome = values.back();
        values.pop_back();
        auto const combination = fmt::format("{}", fmt::join(values, ", "));
        if (!seen.insert(combination).second) fail(place, "the combination stands in a line before");
        rows += fmt::format("    {{{{{}}}, {}}},\n", combination, outcome);
    }
    if (seen.size() != combinations) fail(lines.back().place, fmt::format("{} of {} combinations up to here", seen.size(), combinations));
    return rows;
}

std::string words(const Name& name) { return fmt::format("{{{}, {}}}", quoted(name.ja), quoted(name.en)); }

std::string versioned(const Name& name) { return fmt::format("\"{}\", \"{}\", {}", name.id, name.version, words(name)); }

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    auto const tables = read_words(argv[1]);
    if (tables.size() != static_cast<size_t>(argc - 3)) fail(argv[1], fmt::format("{} tables are named", tables.size()));

    std::string arrays, rows;
    for (size_t t = 0; t < tables.size(); ++t) {
        std::vector<std::string> factors;
        for (auto const& factor : tables[t].factors) {
            auto const values = fmt::format("values_{}_{}", t, factors.size());
            arrays += fmt::format("constexpr SsvcValue {}[] = {{\n", values);
            for (auto const& value : factor.values) arrays += fmt::format("    {{\"{}\", {}}},\n", value.id, words(value));
            arrays += "};\n";
            factors.push_back(fmt::format("{{{}, {}}}", versioned(factor), values));
        }
        auto const outcomes = factors.back();
        factors.pop_back();
        arrays += fmt::format("constexpr SsvcFactor factors_{}[] = {{\n    {},\n}};\n", t, fmt::join(factors, ",\n    "));
        arrays += fmt::format("constexpr SsvcRow rows_{}[] = {{\n{}}};\n", t, compiled_rows(tables[t], argv[t + 2]));
        rows += fmt::format("    {{{}, factors_{}, {}, rows_{}}},\n", versioned(tables[t]), t, outcomes, t);
    }

    std::ofstream out{argv[argc - 1]};
    out << "#include \"rules/ssvc.h\"\n\nnamespace vulnctl {\nnamespace {\n"
        << arrays << "constexpr SsvcTable tables[] = {\n"
        << rows << "};\n}  // namespace\n\n"
        << "std::span<const SsvcTable> ssvc_tables() { return tables; }\n"
        << "}  // namespace vulnctl\n";
    return out.good() ? 0 : 1;
}
