#include "ops/lines.h"

namespace vulnctl {

void add_line(std::string& lines, std::string_view line) {
    if (line.empty()) return;
    if (!lines.empty()) lines += '\n';
    lines += line;
}

std::string in_brackets(std::string_view words, Lang lang) {
    return lang == Lang::ja ? fmt::format("（{}）", words) : fmt::format(" ({})", words);
}

std::string written(Day day, Lang lang) { return lang == Lang::ja ? print_ja(day) : print_en(day); }

}  // namespace vulnctl
