#include "base/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace vulnctl {

namespace {

std::string normal_form(std::string_view s, int options) {
    utf8proc_uint8_t* out = nullptr;
    auto const size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(s.data()), utf8proc_ssize_t(s.size()), &out,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | options));
    std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const held{out, std::free};
    if (size < 0) return std::string{s};
    return {reinterpret_cast<const char*>(out), static_cast<size_t>(size)};
}

}  // namespace

std::vector<Character> characters_of(std::string_view s) {
    std::vector<Character> all;
    for (size_t at = 0; at < s.size();) {
        utf8proc_int32_t code = -1;
        auto const n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(s.data() + at), utf8proc_ssize_t(s.size() - at), &code);
        size_t const size = n > 0 ? static_cast<size_t>(n) : 1;
        all.push_back({n > 0 ? static_cast<char32_t>(code) : U'\ufffd', at, size});
        at += size;
    }
    return all;
}

std::string nfc(std::string_view s) { return normal_form(s, 0); }
std::string nfkc(std::string_view s) { return normal_form(s, UTF8PROC_COMPAT); }

bool is_kanji(char32_t c) { return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff); }

bool is_hiragana(char32_t c) { return c >= 0x3041 && c <= 0x309f; }

bool is_japanese(char32_t c) {
    return is_kanji(c) || is_hiragana(c) || (c >= 0x30a1 && c <= 0x30fa) || (c >= 0x30fc && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff) ||
           (c >= 0xff66 && c <= 0xff9f) || c == 0x3005 || c == 0x3006;
}

std::string ascii_lowered(std::string_view s) {
    std::string low{s};
    for (char& c : low)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return low;
}

std::string ascii_raised(std::string_view s) {
    std::string high{s};
    for (char& c : high)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return high;
}

bool has_japanese(std::string_view s) {
    auto const all = characters_of(s);
    return std::any_of(all.begin(), all.end(), [](const Character& c) { return is_japanese(c.code); });
}

}  // namespace vulnctl
