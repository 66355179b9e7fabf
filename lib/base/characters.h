#pragma once
// Text character by character, for checks of how it is written; and its normal forms.

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

struct Character {
    char32_t code;
    size_t at;    // its first byte
    size_t size;  // in bytes
};

/// Takes any bytes; one that belongs to no UTF-8 sequence is U+FFFD.
std::vector<Character> characters_of(std::string_view s);

/// Unicode's normal forms. Take valid UTF-8; what is not comes back as it is.
std::string nfc(std::string_view s);
std::string nfkc(std::string_view s);

/// Kana (of either width), kanji, or one of 々〆ー.
bool is_japanese(char32_t c);
bool is_kanji(char32_t c);
bool is_hiragana(char32_t c);
constexpr bool is_latin_letter(char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
constexpr bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_alnum(char32_t c) { return is_latin_letter(c) || is_ascii_digit(c); }

/// A to Z as a to z, the rest as it is: byte by byte, so that places in it are places in `s`.
std::string ascii_lowered(std::string_view s);
std::string ascii_raised(std::string_view s);

/// Whether any character of the text is Japanese.
bool has_japanese(std::string_view s);

}  // namespace vulnctl
