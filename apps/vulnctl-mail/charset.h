#pragma once
// Text in whatever charset mail declares, or should have declared.

#include <string>
#include <string_view>

namespace vulnctl::mail {

struct Decoded {
    std::string text;     // UTF-8, always
    std::string charset;  // what the bytes were read as
    bool as_declared = true;
    size_t lost = 0;  // bytes that were no text in it; each stands as U+FFFD
};

/// Japanese charsets are read with the vendors' extensions (circled numbers, half-width kana), as browsers read them. Where the
/// declaration is missing, unknown or plainly wrong, the charset is guessed.
Decoded to_utf8(std::string_view bytes, std::string_view declared);

}  // namespace vulnctl::mail
