#include "charset.h"

#include "base/unicode.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

namespace vulnctl::mail {

namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";
constexpr char escape = '\x1b';

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool has_high(std::string_view s) { return std::any_of(s.begin(), s.end(), is_high); }
/// The escape that opens Japanese in ISO-2022-JP: two bytes, or half-width kana.
bool has_japanese_escape(std::string_view s) {
    return s.find("\x1b$") != std::string_view::npos || s.find("\x1b(I") != std::string_view::npos;
}

std::optional<Decoded> by_iconv(std::string_view bytes, const char* charset) {
    iconv_t const opened = ::iconv_open("UTF-8", charset);
    if (opened == iconv_t(-1)) return {};
    std::unique_ptr<void, decltype(&::iconv_close)> const converter{opened, &::iconv_close};
    Decoded out;
    out.charset = charset;
    out.text.reserve(bytes.size() + bytes.size() / 2);
    char* from = const_cast<char*>(bytes.data());  // iconv's signature; it does not write there
    size_t left = bytes.size();
    char buffer[1 << 14];
    while (left > 0) {
        char* to = buffer;
        size_t room = sizeof buffer;
        size_t const result = ::iconv(opened, &from, &left, &to, &room);
        int const why = errno;
        out.text.append(buffer, sizeof buffer - room);
        if (result != size_t(-1) || why == E2BIG) continue;
        out.text += replacement;
        ++out.lost;
        ++from;
        --left;
    }
    return out;
}

Decoded as_utf8(std::string_view bytes) {
    Decoded out;
    out.charset = "UTF-8";
    out.text.reserve(bytes.size());
    while (auto const bad = find_invalid_utf8(bytes)) {
        out.text += bytes.substr(0, *bad);
        out.text += replacement;
        ++out.lost;
        bytes.remove_prefix(*bad + 1);
    }
    out.text += bytes;
    return out;
}

/// JIS X 0208's two bytes as Shift_JIS carries them: the vendors' rows 13 and 89 to 92 come along.
void put_shift_jis(std::string& out, char high, char low) {
    int const row = high;
    int const cell = low;
    int lead = ((row - 0x21) >> 1) + 0x81;
    if (lead > 0x9f) lead += 0x40;
    out += char(lead);
    out += char(row % 2 == 1 ? cell + 0x1f + (cell >= 0x60 ? 1 : 0) : cell + 0x7e);
}

/// ISO-2022-JP with what real mail has beyond it (CP50221, ISO-2022-JP-MS); glibc's own knows none of that.
class Iso2022Jp {
public:
    Decoded read(std::string_view bytes) {
        for (size_t i = 0; i < bytes.size();) i += step(bytes.substr(i));
        flush();
        out_.charset = "ISO-2022-JP";
        return std::move(out_);
    }

private:
    enum class Set { ascii, kana, two_byte, supplement };

    size_t step(std::string_view rest) {
        char const c = rest.front();
        if (c == escape)
            if (size_t const length = designate(rest)) return length;
        if (c == '\x0e' || c == '\x0f') {
            set_ = c == '\x0e' ? Set::kana : Set::ascii;
            return 1;
        }
        if (c == '\n' || c == '\r') set_ = Set::ascii;  // a line always begins in ASCII, and a lost escape ends with its line
        bool const graphic = c > ' ' && c < '\x7f';
        if (set_ == Set::ascii || !graphic) return single(c);
        if (set_ == Set::kana) return single(c <= '\x5f' ? char(c | '\x80') : c);
        if (rest.size() < 2 || rest[1] <= ' ' || rest[1] >= '\x7f') {
            lose();
            return 1;
        }
        if (set_ == Set::two_byte)
            put_shift_jis(pending_, c, rest[1]);
        else
            put_supplement(c, rest[1]);
        return 2;
    }

    size_t designate(std::string_view rest) {
        struct Sequence {
            std::string_view bytes;
            Set set;
        };
        static constexpr Sequence sequences[] = {{"\x1b(B", Set::ascii},      {"\x1b(J", Set::ascii},     {"\x1b(H", Set::ascii},
                                                 {"\x1b(I", Set::kana},       {"\x1b$@", Set::two_byte},  {"\x1b$B", Set::two_byte},
                                                 {"\x1b$(B", Set::two_byte},  {"\x1b$(O", Set::two_byte}, {"\x1b$(Q", Set::two_byte},
                                                 {"\x1b$(D", Set::supplement}};
        for (auto const& sequence : sequences)
            if (rest.starts_with(sequence.bytes)) {
                set_ = sequence.set;
                return sequence.bytes.size();
            }
        return 0;
    }

    size_t single(char c) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && (byte < 0xa1 || byte > 0xdf))
            lose();
        else
            pending_ += c;  // above 0xa0: half-width kana in eight bits
        return 1;
    }

    void put_supplement(char high, char low) {
        flush();
        char const euc[] = {'\x8f', char(high | '\x80'), char(low | '\x80')};
        take(by_iconv({euc, sizeof euc}, "EUC-JP-MS"));
    }

    void lose() {
        flush();
        out_.text += replacement;
        ++out_.lost;
    }

    void flush() {
        if (!pending_.empty()) take(by_iconv(pending_, "CP932"));
        pending_.clear();
    }

    void take(const std::optional<Decoded>& piece) {
        if (!piece) return;
        out_.text += piece->text;
        out_.lost += piece->lost;
    }

    Set set_ = Set::ascii;
    std::string pending_;  // CP932
    Decoded out_;
};

size_t half_width_kana(std::string_view utf8) {
    size_t count = 0;
    for (size_t i = 0; i + 2 < utf8.size(); ++i)
        if (utf8[i] == '\xef' && (utf8[i + 1] == '\xbd' || utf8[i + 1] == '\xbe')) ++count;
    return count;
}

/// The one of two Japanese readings with less that nobody writes: EUC-JP read as Shift_JIS is full of half-width kana.
Decoded likelier(Decoded a, Decoded b) {
    auto const oddity = [](const Decoded& d) { return d.lost * 8 + half_width_kana(d.text); };
    return oddity(a) <= oddity(b) ? std::move(a) : std::move(b);
}

Decoded guess(std::string_view bytes) {
    if (!find_invalid_utf8(bytes) && !has_japanese_escape(bytes)) return as_utf8(bytes);
    if (has_japanese_escape(bytes)) return Iso2022Jp{}.read(bytes);
    auto shift_jis = by_iconv(bytes, "CP932");
    auto euc = by_iconv(bytes, "EUC-JP-MS");
    if (!shift_jis || !euc) return as_utf8(bytes);
    auto japanese = likelier(std::move(*shift_jis), std::move(*euc));
    if (japanese.lost == 0) return japanese;
    auto utf8 = as_utf8(bytes);
    return utf8.lost <= japanese.lost ? std::move(utf8) : std::move(japanese);
}

std::string plain_name(std::string_view declared) {
    std::string name;
    for (char const c : trim(declared))
        if (c != '"' && c != '\'') name += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return name;
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A name that iconv may be asked for: no `//TRANSLIT`, and no UTF-7, which hides ASCII.
bool may_be_charset(std::string_view name) {
    return !name.empty() && name.size() <= 40 && name.find("utf-7") == std::string_view::npos && name != "utf7" &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':' || c == '+';
           });
}

std::optional<Decoded> by_declaration(std::string_view bytes, const std::string& name) {
    if (name.starts_with("iso-2022-jp") || name.starts_with("cp5022") || is_one_of(name, {"csiso2022jp", "x-windows-iso2022jp", "jis"})) {
        if (has_high(bytes) && !has_japanese_escape(bytes)) return {};
        return Iso2022Jp{}.read(bytes);
    }
    if (is_one_of(name, {"", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "8bit", "binary", "utf-8", "utf8", "unicode-1-1-utf-8"})) {
        if (has_japanese_escape(bytes) || find_invalid_utf8(bytes)) return {};
        return as_utf8(bytes);
    }
    if (is_one_of(name, {"shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932", "ms932", "csshiftjis"}))
        return by_iconv(bytes, "CP932");
    if (is_one_of(name, {"euc-jp", "x-euc-jp", "eucjp", "eucjp-ms", "cp51932", "x-euc", "cseucpkdfmtjapanese"}))
        return by_iconv(bytes, "EUC-JP-MS");
    if (is_one_of(name, {"iso-8859-1", "latin1", "windows-1252", "cp1252"})) return by_iconv(bytes, "CP1252");
    if (name == "gb2312") return by_iconv(bytes, "GB18030");
    if (name == "ks_c_5601-1987" || name == "euc-kr") return by_iconv(bytes, "UHC");
    return may_be_charset(name) ? by_iconv(bytes, name.c_str()) : std::nullopt;
}

}  // namespace

Decoded to_utf8(std::string_view bytes, std::string_view declared) {
    auto const name = plain_name(declared);
    auto out = by_declaration(bytes, name);
    if (!out || out->lost > 0) {
        auto other = guess(bytes);
        if (!out || other.lost < out->lost) {
            other.as_declared = name.empty();
            out = std::move(other);
        }
    }
    if (out->text.starts_with("\xef\xbb\xbf")) out->text.erase(0, 3);  // a byte order mark is no text
    return std::move(*out);
}

}  // namespace vulnctl::mail
