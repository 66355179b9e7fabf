#pragma once
// The codings that carry bytes through mail: base64 and quoted-printable.

#include <string>
#include <string_view>

namespace vulnctl::mail {

struct Unpacked {
    std::string bytes;
    bool whole = true;  // false: cut off, or something stood there that does not belong
};

/// What is no base64 is passed over; the end is at the padding.
Unpacked from_base64(std::string_view coded);
Unpacked from_quoted_printable(std::string_view coded);
/// RFC 2047's `Q`: quoted-printable in which `_` is a space.
std::string from_q_word(std::string_view coded);

std::string to_base64(std::string_view bytes);
/// In lines of 76.
std::string to_base64_lines(std::string_view bytes);
/// Lines of at most 76, LF between them. Spaces at a line's end and a `From ` at its beginning are coded, so that no relay changes
/// what was signed.
std::string to_quoted_printable(std::string_view text);

}  // namespace vulnctl::mail
