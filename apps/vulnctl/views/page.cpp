#include "views/page.h"

#include "base/unicode.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr int label_width = 16;
constexpr int gap = 2;

}  // namespace

Page& Page::line(std::string_view words) {
    out_ += harmless_line(words) + "\n";
    return *this;
}

Page& Page::heading(Words words) {
    if (!out_.empty()) out_ += "\n";
    out_ += std::string{words.in(lang_)} + "\n";
    return *this;
}

Page& Page::field(Words label, std::string_view value, int indent) {
    return value.empty() ? *this : entry(pad(label.in(lang_), label_width), value, indent);
}

Page& Page::fields(Words label, const std::vector<Text>& texts, int indent) {
    for (auto const& words : texts) field(label, words.in(lang_), indent);
    return *this;
}

Page& Page::entry(std::string_view lead, std::string_view words, int indent) {
    int const hang = indent + width(lead) + gap;
    auto const lines = wrap(harmless(words), std::max(columns_ - hang, 20));
    if (lines.empty()) return *this;
    out_ += std::string(size_t(indent), ' ') + std::string{lead} + std::string(gap, ' ') + lines.front() + "\n";
    for (size_t i = 1; i < lines.size(); ++i) out_ += std::string(size_t(hang), ' ') + lines[i] + "\n";
    return *this;
}

Page& Page::paragraph(std::string_view words, int indent) {
    for (auto const& l : wrap(harmless(words), std::max(columns_ - indent, 20))) out_ += std::string(size_t(indent), ' ') + l + "\n";
    return *this;
}

Page& Page::table(const std::vector<Words>& heads, const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::vector<std::string>> cells;
    cells.emplace_back();
    for (auto const& head : heads) cells.back().emplace_back(head.in(lang_));
    for (auto const& row : rows) {
        cells.emplace_back();
        for (auto const& cell : row) cells.back().push_back(harmless_line(cell));
    }
    std::vector<int> widths(heads.size(), 0);
    for (auto const& row : cells)
        for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
    int used = 0;
    for (size_t i = 0; i + 1 < widths.size(); ++i) used += widths[i] + gap;
    for (auto const& row : cells) {
        std::string l;
        for (size_t i = 0; i < row.size(); ++i)
            l += i + 1 < row.size() ? pad(row[i], widths[i] + gap) : fit(row[i], std::max(columns_ - used, 16));
        l.erase(l.find_last_not_of(' ') + 1);
        out_ += l + "\n";
    }
    return *this;
}

}  // namespace vulnctl
