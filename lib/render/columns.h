#pragma once
// Rendered text brought to a width of lines, for mail and terminals.

#include <string>
#include <string_view>

namespace vulnctl {

/// Whether lines of ASCII alone are words, or may be commands and logs that break when their lines are broken.
enum class Ascii { words, verbatim };

/// Breaks lines that are wider than `columns`; what follows keeps the line's indentation and hangs under its bullet. A line that
/// holds a link stays whole, and so does one without a place to break. A value that does not fit beside its label stands whole below it.
std::string to_columns(std::string_view text, int columns, Ascii ascii);

}  // namespace vulnctl
