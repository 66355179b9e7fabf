#pragma once
// Comma-separated values (RFC 4180), as spreadsheets write them.

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

struct CsvRow {
    int line = 0;  // on which it begins
    std::vector<std::string> cells;
};

/// The rows that are not empty, the cells without white space at either end and without the apostrophe that a spreadsheet's formula is
/// led by. Error(bad_input) with the line for quotes that do not match.
std::vector<CsvRow> read_csv(std::string_view bytes, const std::string& name);

/// Whether a spreadsheet would take the cell for a formula.
bool begins_formula(std::string_view cell);

}  // namespace vulnctl
