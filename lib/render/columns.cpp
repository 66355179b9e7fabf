#include "render/columns.h"

#include "base/unicode.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// The white space and the bullet that a line begins with.
std::string_view lead_of(std::string_view line) {
    size_t end = 0;
    for (;;) {
        size_t taken = 0;
        for (std::string_view const mark : {" ", "\t", "　", "・", "- "})
            if (line.substr(end).starts_with(mark)) taken = mark.size();
        if (taken == 0) return line.substr(0, end);
        end += taken;
    }
}

constexpr int widest_label = 24;

/// What a line's value stands after, its colon included; empty if the line is no label with a value.
std::string_view label_of(std::string_view line) {
    for (std::string_view const colon : {"：", ": "}) {
        auto const at = line.find(colon);
        if (at == std::string_view::npos) continue;
        auto const label = line.substr(0, at + colon.size());
        bool const is_prose = label.find("。") != std::string_view::npos || label.find("、") != std::string_view::npos;
        if (!is_prose && width(label) <= widest_label) return label;
    }
    return {};
}

bool stays_whole(std::string_view line, Ascii ascii) {
    if (line.find("://") != std::string_view::npos) return true;
    bool const is_ascii = std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return is_ascii && (ascii == Ascii::verbatim || trim(line).find(' ') == std::string_view::npos);
}

}  // namespace

std::string to_columns(std::string_view text, int columns, Ascii ascii) {
    std::string out;
    for (std::string_view const line : lines_of(text)) {
        if (width(line) <= columns || stays_whole(line, ascii)) {
            out.append(line) += '\n';
            continue;
        }
        auto const lead = lead_of(line);
        auto const label = label_of(line);
        auto const value = trim(line.substr(label.size()));
        auto const below = std::string{lead} + (lead.empty() ? "  " : std::string{lead});
        if (!label.empty() && trim(lead).empty() && width(below) + width(value) <= columns) {
            out.append(label.substr(0, label.find_last_not_of(' ') + 1)) += '\n';
            out.append(below).append(value) += '\n';
            continue;
        }
        int const hang = std::min(width(lead), columns / 2);
        std::string before{lead};
        for (const std::string& part : wrap(line.substr(lead.size()), columns - hang)) {
            out += before + part + '\n';
            before.assign(size_t(hang), ' ');
        }
    }
    return out;
}

}  // namespace vulnctl
