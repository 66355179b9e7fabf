#include "render/markdown.h"

#include "base/unicode.h"

#include <algorithm>

namespace vulnctl {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_w(char c) { return c == 'w' || c == 'W'; }

/// Marks wherever they stand: emphasis, code, links, HTML, tables, strikethrough, mathematics, other tools' templates.
constexpr std::string_view anywhere = "\\`*_[]<>|~${}";

/// Where a list's number ends at the line's beginning: `1.` or `1)`; npos where there is none.
size_t numbering_of(std::string_view line) {
    auto const end = line.find_first_not_of("0123456789");
    bool const marked = end != 0 && end != line.npos && (line[end] == '.' || line[end] == ')');
    return marked && (end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\t') ? end : line.npos;
}

std::string inert_line(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));  // four spaces would make it code
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    auto const number_end = numbering_of(line);
    std::string out;
    for (size_t i = 0; i < line.size(); ++i) {
        char const c = line[i];
        auto const rest = line.substr(i);
        char const next = rest.size() > 1 ? rest[1] : '\0';
        bool const begins_block = i == 0 && (c == '#' || c == '-' || c == '+' || c == '=');
        bool const entity = c == '&' && (is_letter(next) || next == '#');
        bool const address = rest.starts_with("://") || (c == '.' && i >= 3 && is_w(line[i - 1]) && is_w(line[i - 2]) && is_w(line[i - 3]));
        if (anywhere.find(c) != anywhere.npos || begins_block || entity || address || i == number_end) out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

std::string markdown_text(std::string_view text) {
    std::string out;
    bool first = true;
    for (auto const line : lines_of(text)) {
        if (!first) out += "\\\n";  // a break that stays one
        out += inert_line(line);
        first = false;
    }
    return out;
}

}  // namespace vulnctl
