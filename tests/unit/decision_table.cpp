#include "decision_table.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace vulnctl::test {

std::vector<TableRow> decision_table(const std::string& name, size_t columns) {
    auto const path = std::string{VULNCTL_SOURCE} + "/tests/rules/" + name;
    std::ifstream in{path};
    if (!in) throw std::runtime_error{"cannot open " + path};
    std::vector<TableRow> rows;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.starts_with("#")) continue;
        TableRow row{name + ":" + std::to_string(number), {}};
        std::istringstream cells{line};
        std::string cell;
        while (row.cells.size() + 1 < columns && std::getline(cells, cell, ',')) row.cells.push_back(cell);
        std::getline(cells, cell);
        row.cells.push_back(cells ? cell : std::string{});
        if (row.cells.size() != columns) throw std::runtime_error{row.place + ": a cell is missing"};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> words_in(const std::string& cell) {
    std::istringstream in{cell};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

}  // namespace vulnctl::test
