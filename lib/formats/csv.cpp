#include "formats/csv.h"

#include "base/unicode.h"

#include <csv.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace vulnctl {

namespace {

/// Collects what libcsv reports, one line of input at a time, so that each row knows where it began.
struct Reading {
    int line = 0;
    int began = 0;
    std::vector<std::string> cells;
    std::vector<CsvRow> rows;

    void cell(std::string_view words) {
        if (cells.empty()) began = line;
        if (words.size() > 1 && words.front() == '\'' && begins_formula(words.substr(1))) words.remove_prefix(1);
        cells.emplace_back(trim(words));
    }
    void row_ends() {
        auto taken = std::exchange(cells, {});
        if (std::any_of(taken.begin(), taken.end(), [](const std::string& c) { return !c.empty(); }))
            rows.push_back({began, std::move(taken)});
    }
};

struct FreeParser {
    void operator()(csv_parser* parser) const {
        csv_free(parser);
        delete parser;
    }
};

}  // namespace

bool begins_formula(std::string_view cell) {
    return !cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos;
}

std::vector<CsvRow> read_csv(std::string_view bytes, const std::string& name) {
    std::unique_ptr<csv_parser, FreeParser> parser{new csv_parser{}};
    csv_init(parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    Reading reading;
    auto const on_cell = [](void* cell, size_t size, void* to) { static_cast<Reading*>(to)->cell({static_cast<const char*>(cell), size}); };
    auto const on_row = [](int, void* to) { static_cast<Reading*>(to)->row_ends(); };
    auto const malformed = [&] {
        return Error{Exit::bad_input,
                     text("CSVとして読み取れません（引用符の対応が正しくありません）", "cannot be read as CSV: its quotes do not match"),
                     text("引用符で始まるセルは引用符で閉じ、セルの中の引用符は2つ重ねてください",
                          "a cell that begins with a quote ends with one, and a quote within it is doubled")}
            .at({name, reading.line, 0});
    };
    while (!bytes.empty()) {
        auto const size = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        ++reading.line;
        if (csv_parse(parser.get(), bytes.data(), size, on_cell, on_row, &reading) != size) throw malformed();
        bytes.remove_prefix(size);
    }
    if (csv_fini(parser.get(), on_cell, on_row, &reading) != 0) throw malformed();
    return std::move(reading.rows);
}

}  // namespace vulnctl
