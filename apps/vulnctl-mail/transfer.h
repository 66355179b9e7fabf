#pragma once
// The codings that carry bytes through mail: base64 and quoted-printable.

#include "base/base64.h"

namespace vulnctl::mail {

Unpacked from_quoted_printable(std::string_view coded);
/// RFC 2047's `Q`: quoted-printable in which `_` is a space.
std::string from_q_word(std::string_view coded);

/// In lines of 76.
std::string to_base64_lines(std::string_view bytes);
/// Lines of at most 76, LF between them. Spaces at a line's end and a `From ` at its beginning are coded, so that no relay changes
/// what was signed.
std::string to_quoted_printable(std::string_view text);

}  // namespace vulnctl::mail
