#pragma once
// The decision tables in tests/rules: one row a sentence of the guideline.

#include <string>
#include <vector>

namespace vulnctl::test {

struct TableRow {
    std::string place;  // file:line
    std::vector<std::string> cells;

    const std::string& operator[](size_t column) const { return cells.at(column); }
};

/// The rows of tests/rules/NAME with that many columns, the last one taking what is left of the line; `#` lines are passed over.
std::vector<TableRow> decision_table(const std::string& name, size_t columns);

/// The words between single spaces.
std::vector<std::string> words_in(const std::string& cell);

}  // namespace vulnctl::test
