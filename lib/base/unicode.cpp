#include "base/unicode.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace vulnctl {

namespace {

/// Takes one code point off the front of `rest`; negative if the bytes there are not UTF-8 (one byte is taken then).
utf8proc_int32_t take_code_point(std::string_view& rest) {
    if (auto const first = static_cast<unsigned char>(rest.front()); first < 0x80) {
        rest.remove_prefix(1);
        return first;
    }
    utf8proc_int32_t c = -1;
    auto const n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()), utf8proc_ssize_t(rest.size()), &c);
    rest.remove_prefix(n > 0 ? size_t(n) : 1);
    return n > 0 ? c : -1;
}

int width_of(utf8proc_int32_t c) { return c < 0 || (c >= 0x20 && c < 0x7f) ? 1 : utf8proc_charwidth(c); }

/// No character is wider than it has bytes: most text need not be measured.
bool fits(std::string_view s, int columns) { return std::cmp_less_equal(s.size(), columns) || width(s) <= columns; }

bool hides_or_moves_text(utf8proc_int32_t c) {
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x61c ||
           c == 0xad || (c >= 0xe0000 && c <= 0xe007f) || (c >= 0xfff9 && c <= 0xfffb);
}

bool is_control(utf8proc_int32_t c) { return c < 0x20 || (c >= 0x7f && c <= 0x9f); }

/// Characters that must not begin a line in Japanese text.
bool closes(std::string_view character) {
    for (std::string_view mark :
         {"、", "。", "，", "．", "）", "」", "』", "】", "〉", "》", "ー", "々", "！", "？", "：", "；", "・", "っ",
          "ゃ", "ゅ", "ょ", "ッ", "ャ", "ュ", "ョ", "ァ", "ィ", "ゥ", "ェ", "ォ", ")",  "]",  ",",  ".",  ":",  ";"})
        if (character == mark) return true;
    return false;
}

/// Characters that must not end one.
bool opens(std::string_view character) {
    for (std::string_view mark : {"（", "「", "『", "【", "〈", "《", "(", "["})
        if (character == mark) return true;
    return false;
}

}  // namespace

std::optional<size_t> find_invalid_utf8(std::string_view s) {
    std::string_view rest = s;
    while (!rest.empty()) {
        size_t const at = s.size() - rest.size();
        if (take_code_point(rest) < 0) return at;
    }
    return {};
}

std::string fold(std::string_view s) {
    utf8proc_uint8_t* out = nullptr;
    auto const options = utf8proc_option_t(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    auto const n = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(s.data()), utf8proc_ssize_t(s.size()), &out, options);
    std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const owned{out, &std::free};
    return n < 0 ? std::string{s} : std::string{reinterpret_cast<const char*>(out), size_t(n)};
}

int width(std::string_view s) {
    int columns = 0;
    while (!s.empty()) columns += width_of(take_code_point(s));
    return columns;
}

std::string pad(std::string_view s, int columns) {
    int const missing = columns - width(s);
    return std::string{s} + std::string(missing > 0 ? size_t(missing) : 0, ' ');
}

std::string fit(std::string_view s, int columns) {
    if (fits(s, columns)) return std::string{s};
    std::string_view rest = s;
    int used = 0;
    while (!rest.empty()) {
        std::string_view after = rest;
        int const w = width_of(take_code_point(after));
        if (used + w > columns - 1) break;
        used += w;
        rest = after;
    }
    return std::string{s.substr(0, s.size() - rest.size())} + "…";
}

std::vector<std::string> wrap(std::string_view s, int columns) {
    std::vector<std::string> lines;
    for (std::string_view paragraph : lines_of(s)) {
        std::string_view rest = paragraph;
        while (!fits(rest, columns)) {
            std::string_view at = rest;
            size_t cut = 0;
            int used = 0;
            bool previous_wide = false;
            bool previous_opens = false;
            while (!at.empty()) {
                std::string_view after = at;
                int const w = width_of(take_code_point(after));
                std::string_view const character = at.substr(0, at.size() - after.size());
                bool const may_break = (character == " " || w == 2 || previous_wide) && !closes(character) && !previous_opens;
                if (used > 0 && may_break) cut = rest.size() - at.size();
                if (used + w > columns) break;
                used += w;
                previous_wide = w == 2;
                previous_opens = opens(character);
                at = after;
            }
            if (cut == 0) cut = std::max<size_t>(rest.size() - at.size(), 1);
            lines.emplace_back(trim(rest.substr(0, cut)));
            rest = trim(rest.substr(cut));
        }
        lines.emplace_back(rest);
    }
    return lines;
}

std::string harmless(std::string_view s) {
    auto const stands = [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t'; };
    std::string out;
    for (;;) {
        auto const run = std::find_if_not(s.begin(), s.end(), stands);
        out.append(s.begin(), run);
        s.remove_prefix(size_t(run - s.begin()));
        if (s.empty()) return out;
        std::string_view const before = s;
        auto const c = take_code_point(s);
        if (c < 0)
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(before.front()));
        else if (is_control(c) && c != '\n' && c != '\t')
            out += c < 0x80 ? fmt::format("\\x{:02x}", c) : fmt::format("\\u{:04x}", c);
        else if (hides_or_moves_text(c))
            out += fmt::format("\\u{:04x}", c);
        else
            out += before.substr(0, before.size() - s.size());
    }
}

std::string harmless_line(std::string_view s) {
    std::string out = harmless(s);
    for (char& c : out)
        if (c == '\n' || c == '\t') c = ' ';
    return out;
}

std::string_view trim(std::string_view s) {
    constexpr std::string_view ideographic_space = "\u3000";
    for (;;) {
        if (!s.empty() && (s.front() == ' ' || s.front() == '\t' || s.front() == '\r' || s.front() == '\n'))
            s.remove_prefix(1);
        else if (s.starts_with(ideographic_space))
            s.remove_prefix(ideographic_space.size());
        else
            break;
    }
    for (;;) {
        if (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r' || s.back() == '\n'))
            s.remove_suffix(1);
        else if (s.ends_with(ideographic_space))
            s.remove_suffix(ideographic_space.size());
        else
            break;
    }
    return s;
}

std::vector<std::string_view> lines_of(std::string_view s) {
    std::vector<std::string_view> lines;
    while (!s.empty()) {
        size_t const end = s.find('\n');
        std::string_view line = s.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        if (end == std::string_view::npos) break;
        s.remove_prefix(end + 1);
    }
    return lines;
}

}  // namespace vulnctl
