#pragma once
// Text as it comes from outside: checked, compared, measured and made harmless.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// The byte offset of the first sequence that is not UTF-8; nothing if all of it is.
std::optional<size_t> find_invalid_utf8(std::string_view s);

/// NFKC with case folded: what two spellings of one word have in common (`ＣＶＥ` and `cve`, `ﾊﾞ` and `バ`, `㈱` and `(株)`).
/// Compare with it; never store it in place of what was written. Takes valid UTF-8.
std::string fold(std::string_view s);

/// Columns on a terminal: East Asian wide and full-width characters take two.
int width(std::string_view s);
/// `s` followed by spaces up to `columns`; unchanged if it is already that wide.
std::string pad(std::string_view s, int columns);
/// At most `columns` wide, ending in `…` where something was cut.
std::string fit(std::string_view s, int columns);
/// Lines of at most `columns`, broken at spaces or between wide characters, none starting with a closing mark (禁則).
std::vector<std::string> wrap(std::string_view s, int columns);

/// Outside text made safe to show: control characters (but newline and tab), bidirectional controls, zero-width characters and
/// bytes that are not UTF-8 come out as visible escapes such as `\x1b` or `\u202e`.
std::string harmless(std::string_view s);
/// As harmless, with newlines and tabs as spaces: for places that hold one line.
std::string harmless_line(std::string_view s);

/// Without white space at either end, the ideographic space included.
std::string_view trim(std::string_view s);
std::vector<std::string_view> lines_of(std::string_view s);

}  // namespace vulnctl
