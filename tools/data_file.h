#pragma once
// Our plain data files: a line is three fields between tabs, the first line speaks of the whole; lines that begin with # are notes.
// What is wrong in one is said with its line, and the build stops.

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

struct DataLine {
    std::string place;  // file:line
    std::array<std::string, 3> fields;
};

[[noreturn]] inline void fail(const std::string& place, const std::string& what) {
    std::cerr << place << ": " << what << "\n";
    std::exit(1);
}

inline std::array<std::string, 3> three_fields(const std::string& line, const std::string& place) {
    auto const first = line.find('\t');
    auto const second = first == std::string::npos ? first : line.find('\t', first + 1);
    if (second == std::string::npos || line.find('\t', second + 1) != std::string::npos) fail(place, "expected three fields between tabs");
    return {line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)};
}

/// The lines but the notes. The first begins with `head`.
inline std::vector<DataLine> read_data(const std::string& file, const std::string& head) {
    std::ifstream in{file};
    std::vector<DataLine> lines;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.starts_with('#')) continue;
        auto const place = fmt::format("{}:{}", file, number);
        lines.push_back({place, three_fields(line, place)});
    }
    if (!in.eof() || lines.empty() || lines.front().fields[0] != head) fail(file, "the first line of data is not: " + head);
    return lines;
}

/// The text as a literal of C++.
inline std::string quoted(const std::string& text) { return fmt::format("R\"_({})_\"", text); }
