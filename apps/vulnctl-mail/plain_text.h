#pragma once
// Plain text as a person reads it.

#include <string>
#include <string_view>

namespace vulnctl::mail {

/// LF line ends, and no control characters but newline and tab; `removed` counts those taken out. Takes valid UTF-8.
std::string clean_text(std::string_view utf8, size_t& removed);

/// RFC 3676: lines that end in a space go on in the next; with `delsp` (Japanese) that space is no part of the text.
std::string unflow(std::string_view text, bool delsp);

/// Signatures are made over CRLF line ends, whatever a mail is stored with.
std::string with_crlf(std::string_view s);

/// The first bytes of `s`, at most `size`, no character cut in two.
std::string_view beginning_of(std::string_view s, size_t size);

}  // namespace vulnctl::mail
