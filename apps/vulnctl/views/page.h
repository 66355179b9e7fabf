#pragma once
// Text for people: lines, labelled fields, tables. Whatever is put in comes out harmless to a terminal.

#include "base/text.h"

#include <string>
#include <vector>

namespace vulnctl {

class Page {
public:
    Page(Lang lang, int columns) : lang_(lang), columns_(columns) {}

    Page& line(std::string_view words = {});
    Page& heading(Words words);
    /// `label: value`, wrapped and aligned behind the label.
    Page& field(Words label, std::string_view value, int indent = 0);
    /// A field for each of the texts, all with the same label.
    Page& fields(Words label, const std::vector<Text>& texts, int indent = 0);
    /// `lead  words`, wrapped and aligned behind the lead.
    Page& entry(std::string_view lead, std::string_view words, int indent = 0);
    /// Wrapped, indented.
    Page& paragraph(std::string_view words, int indent = 0);
    /// Columns as wide as their content; the last takes what is left of the line.
    Page& table(const std::vector<Words>& heads, const std::vector<std::vector<std::string>>& rows);

    std::string str() const { return out_; }

private:
    Lang lang_;
    int columns_;
    std::string out_;
};

}  // namespace vulnctl
