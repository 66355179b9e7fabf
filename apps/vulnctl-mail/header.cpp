#include "header.h"

#include "base/error.h"
#include "base/unicode.h"
#include "charset.h"
#include "transfer.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace vulnctl::mail {

namespace {

constexpr size_t most_fields = 2000;
constexpr size_t most_bytes = 1 << 20;
constexpr size_t most_parameters = 100;
constexpr size_t longest_word = 2000;

bool is_field_name(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

struct Word {
    std::string_view charset;
    std::string bytes;
    size_t length = 0;  // of the whole word as it stands
};

/// An encoded word at the beginning of `s`. Spaces within it, which RFC 2047 forbids, are met in the wild.
std::optional<Word> word_at(std::string_view s) {
    if (!s.starts_with("=?")) return {};
    auto const window = s.substr(0, longest_word);
    auto const coding = window.find('?', 2);
    if (coding == std::string_view::npos || coding == 2 || coding + 2 >= window.size() || window[coding + 2] != '?') return {};
    auto const end = window.find('?', coding + 3);
    if (end == std::string_view::npos || !window.substr(end).starts_with("?=")) return {};
    Word word;
    word.charset = window.substr(2, coding - 2);
    word.charset = word.charset.substr(0, word.charset.find('*'));  // RFC 2231's language
    auto const coded = window.substr(coding + 3, end - coding - 3);
    word.length = end + 2;
    switch (window[coding + 1]) {
        case 'B':
        case 'b': word.bytes = from_base64(coded).bytes; return word;
        case 'Q':
        case 'q': word.bytes = from_q_word(coded); return word;
        default: return {};
    }
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string one_line(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (size_t i = 0; i < utf8.size(); ++i) {
        auto const c = static_cast<unsigned char>(utf8[i]);
        if (c == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n') continue;
        if (c == '\t' || c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (c < 0x20 || c == 0x7f) continue;
        if (c == 0xc2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xa0) {
            ++i;  // U+0080 to U+009F
            continue;
        }
        out += utf8[i];
    }
    return std::string{trim(out)};
}

/// A line break before a space is no more than that space (RFC 5322, 2.2.3).
std::string unfold(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    for (char const c : raw)
        if (c != '\r' && c != '\n') out += c;
    return out;
}

/// One parameter as it stands: `filename*0*="..."` is the name, section 0, coded.
struct Piece {
    std::string name;
    int section = -1;
    bool coded = false;
    std::string value;
};

void skip_spaces(std::string_view& s) {
    while (!s.empty() && is_space(s.front())) s.remove_prefix(1);
}

std::string take_value(std::string_view& s) {
    std::string value;
    skip_spaces(s);
    if (!s.starts_with('"')) {
        auto const end = std::min(s.find(';'), s.size());
        value = trim(s.substr(0, end));
        s.remove_prefix(end);
        return value;
    }
    s.remove_prefix(1);
    while (!s.empty() && s.front() != '"') {
        // Outlook writes Windows paths unescaped: a backslash escapes only what needs it.
        if (s.front() == '\\' && s.size() > 1 && (s[1] == '"' || s[1] == '\\')) s.remove_prefix(1);
        value += s.front();
        s.remove_prefix(1);
    }
    s.remove_prefix(std::min(std::min(s.find(';'), s.size()), s.size()));
    return value;
}

std::optional<Piece> take_piece(std::string_view& s) {
    Piece piece;
    auto const end = s.find_first_of("=;");
    if (end == std::string_view::npos || s[end] == ';') {
        s.remove_prefix(std::min(end, s.size()));
        return {};
    }
    auto name = lower(trim(s.substr(0, end)));
    s.remove_prefix(end + 1);
    piece.value = take_value(s);
    if (name.ends_with('*')) {
        piece.coded = true;
        name.pop_back();
    }
    if (auto const star = name.find('*'); star != std::string::npos) {
        auto const digits = std::string_view{name}.substr(star + 1);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), piece.section).ec != std::errc{}) return {};
        name.resize(star);
    }
    piece.name = name;
    return piece;
}

std::string from_percent(std::string_view coded) {
    std::string out;
    for (size_t i = 0; i < coded.size(); ++i) {
        int byte = 0;
        auto const* const first = coded.data() + i + 1;
        if (coded[i] == '%' && i + 2 < coded.size() && std::from_chars(first, first + 2, byte, 16).ptr == first + 2) {
            out += char(byte);
            i += 2;
        } else {
            out += coded[i];
        }
    }
    return out;
}

/// The pieces of one parameter in their order, as text.
std::string joined(const std::vector<const Piece*>& pieces) {
    std::string bytes;
    std::string charset;
    bool coded = false;
    for (auto const* piece : pieces) {
        std::string_view value = piece->value;
        if (piece->coded && !coded) {
            coded = true;
            if (auto const quote = value.find('\''); quote != std::string_view::npos)
                if (auto const second = value.find('\'', quote + 1); second != std::string_view::npos) {
                    charset = value.substr(0, quote);
                    value.remove_prefix(second + 1);
                }
        }
        bytes += piece->coded ? from_percent(value) : std::string{value};
    }
    if (coded) return one_line(decode_words(to_utf8(bytes, charset).text));  // both codings at once are met in the wild
    return decode_header(bytes);
}

}  // namespace

std::string lower(std::string_view s) {
    std::string out{s};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = char(c + 32);
    return out;
}

bool same_word(std::string_view a, std::string_view b) { return a.size() == b.size() && lower(a) == lower(b); }

std::string_view Header::first(std::string_view name) const {
    for (auto const& field : fields)
        if (same_word(field.name, name)) return field.value;
    return {};
}

size_t Header::count(std::string_view name) const {
    return size_t(std::count_if(fields.begin(), fields.end(), [&](const Field& f) { return same_word(f.name, name); }));
}

Header parse_header(std::string_view bytes) {
    Header header;
    size_t at = 0;
    size_t value_at = 0;
    while (at < bytes.size()) {
        size_t const end = std::min(bytes.find('\n', at), bytes.size());
        auto line = bytes.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) {
            at = std::min(end + 1, bytes.size());
            break;
        }
        bool const continued = line.front() == ' ' || line.front() == '\t';
        auto const colon = line.find(':');
        auto const name = colon == std::string_view::npos ? std::string_view{} : trim(line.substr(0, colon));
        if (continued && !header.fields.empty()) {
            header.fields.back().value = bytes.substr(value_at, at + line.size() - value_at);
        } else if (!continued && is_field_name(name)) {
            value_at = at + colon + 1;
            header.fields.push_back({name, line.substr(colon + 1)});
        } else {
            break;  // no field: the body begins without an empty line
        }
        at = std::min(end + 1, bytes.size());
        if (at > most_bytes || header.fields.size() > most_fields)
            throw Error{Exit::bad_input,
                        text("メールのヘッダーが大きすぎます（上限 {} 行、{} KiB）",
                             "the mail's header is too large (at most {} fields and {} KiB)", most_fields, most_bytes >> 10)};
    }
    header.rest = bytes.substr(at);
    return header;
}

std::string decode_words(std::string_view line) {
    std::string out;
    size_t i = 0;
    while (i < line.size()) {
        auto word = word_at(line.substr(i));
        if (!word) {
            auto const next = std::min(line.find("=?", i + 1), line.size());
            out += line.substr(i, next - i);
            i = next;
            continue;
        }
        i += word->length;
        // A character may be cut in two by the border of two words: their bytes are joined before they are read.
        while (i < line.size()) {
            size_t next = i;
            while (next < line.size() && is_space(line[next])) ++next;
            auto const follower = word_at(line.substr(next));
            if (!follower) break;
            i = next;
            if (!same_word(follower->charset, word->charset)) break;
            word->bytes += follower->bytes;
            i += follower->length;
        }
        out += to_utf8(word->bytes, word->charset).text;
    }
    return out;
}

std::string bare_header(std::string_view raw) { return one_line(to_utf8(unfold(raw), "").text); }

std::string decode_header(std::string_view raw) { return one_line(decode_words(to_utf8(unfold(raw), "").text)); }

std::string Parameterized::parameter(std::string_view name) const {
    auto const at = parameters.find(name);
    return at == parameters.end() ? std::string{} : at->second;
}

Parameterized parse_parameterized(std::string_view raw) {
    auto const line = unfold(raw);
    std::string_view s = line;
    Parameterized out;
    auto const end = std::min(s.find(';'), s.size());
    out.value = lower(trim(s.substr(0, std::min(end, s.find_first_of("( ")))));
    if (out.value.empty()) out.value = lower(trim(s.substr(0, end)));
    s.remove_prefix(end);
    std::vector<Piece> pieces;
    while (!s.empty() && pieces.size() < most_parameters) {
        s.remove_prefix(1);
        if (auto piece = take_piece(s)) pieces.push_back(std::move(*piece));
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.name != b.name ? a.name < b.name : a.section < b.section; });
    for (size_t i = 0; i < pieces.size();) {
        std::vector<const Piece*> same;
        auto const& name = pieces[i].name;
        bool in_sections = false;
        for (; i < pieces.size() && pieces[i].name == name; ++i) {
            same.push_back(&pieces[i]);
            in_sections = pieces[i].section >= 0;
        }
        // `filename` beside `filename*`: the second is the exact one. Of two alike the first counts.
        auto const coded = std::find_if(same.begin(), same.end(), [](const Piece* p) { return p->section < 0 && p->coded; });
        if (coded != same.end())
            same = {*coded};
        else if (!in_sections)
            same.resize(1);
        else
            std::erase_if(same, [](const Piece* p) { return p->section < 0; });
        out.parameters[name] = joined(same);
    }
    return out;
}

}  // namespace vulnctl::mail
