#pragma once
// How the parts of a page become what its templates may name.

#include "base/time.h"
#include "render/template.h"

#include <optional>
#include <string>

namespace vulnctl {

/// Text of several paragraphs, which blank lines divide: whole under `name`, as `<name>_paragraphs` with one `paragraph` each, and as
/// `<name>_lines` with one `line` each.
void put_prose(Fields& fields, const std::string& name, const std::string& text);

/// What stands in one line: white space around it is taken off, and line breaks become spaces, so that no name makes a heading of its own.
void put_line(Fields& fields, const std::string& name, const std::string& text);

/// A link as text; where it is a web address also as `<name>_href`.
void put_link(Fields& fields, const std::string& name, const std::string& link);

/// `2019/07/16`, as JVN prints days, and `<name>_iso` for machines.
void put_day(Fields& fields, const std::string& name, const std::optional<Day>& day);

/// 、 in Japanese, a comma in English.
std::string joined(const std::vector<std::string>& words, Lang lang);

}  // namespace vulnctl
