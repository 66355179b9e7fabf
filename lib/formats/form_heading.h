#pragma once
// One line of a form, seen as a heading: its numbering, its label, and what stands behind the label.

#include "formats/form_labels.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// How a heading is numbered: `style` is the pattern (`1.`, `(1)`, `ア)`, `■`), empty where there is none.
struct Numbering {
    std::string style;
    int number = 0;  // of the innermost level; 0 for marks such as ■

    bool counts() const { return number > 0; }
};

struct Heading {
    enum class Joint { colon, alone, gap };  // what separates label and value: a colon or bracket, the line's end, wide space

    Numbering numbering;
    std::vector<const Label*> labels;  // several for `住所/所属/氏名`; none if the line has no known label
    std::string_view value;            // as written; empty if it is on the following lines
    Joint joint = Joint::alone;
    bool short_label = false;  // what stands before the colon, or the whole line, is as short as a heading
};

/// A label in the form in which labels are compared: numbering, spaces, `*`, 必須 marks and brackets around it removed.
std::string label_form(std::string_view label);

/// Reads the line as a heading. Looks at its first 240 bytes only, so that a form of long lines costs no more than its size.
Heading read_heading(std::string_view line);

/// `x: y` where x is a known label of one of the short items; for lines that hold several. The label begins at the last space or
/// slash before a colon. Cuts `value` before it and gives the rest; empty if there is none.
std::string_view split_next_item(std::string_view& value);

/// The longest beginning of `s` of at most `bytes` that cuts no character.
std::string_view head_of(std::string_view s, size_t bytes);

}  // namespace vulnctl
