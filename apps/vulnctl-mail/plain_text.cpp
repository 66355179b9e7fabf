#include "plain_text.h"

#include "base/unicode.h"

namespace vulnctl::mail {

std::string clean_text(std::string_view utf8, size_t& removed) {
    std::string out;
    out.reserve(utf8.size());
    for (size_t i = 0; i < utf8.size(); ++i) {
        auto const c = static_cast<unsigned char>(utf8[i]);
        bool const c1 = c == 0xc2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xa0;
        if (c == '\r') {
            if (i + 1 >= utf8.size() || utf8[i + 1] != '\n') out += '\n';
        } else if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f || c1) {
            ++removed;
            if (c1) ++i;
        } else {
            out += utf8[i];
        }
    }
    return out;
}

std::string unflow(std::string_view text, bool delsp) {
    std::string out;
    out.reserve(text.size());
    bool open = false;  // the last line goes on
    size_t open_quotes = 0;
    for (size_t at = 0; at < text.size();) {
        size_t const end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        bool const ends = end < text.size();
        at = end + 1;
        size_t quotes = std::min(line.find_first_not_of('>'), line.size());
        auto words = line.substr(quotes);
        if (words.starts_with(' ')) words.remove_prefix(1);  // stuffed
        bool const signature = words == "-- ";
        if (open && (quotes != open_quotes || signature)) {
            out += '\n';
            open = false;
        }
        if (!open && quotes > 0) out += std::string(quotes, '>') + ' ';
        bool const flows = ends && !signature && words.ends_with(' ');
        if (flows && delsp) words.remove_suffix(1);
        out += words;
        if (ends && !flows) out += '\n';
        open = flows;
        open_quotes = quotes;
    }
    return out;
}

std::string with_crlf(std::string_view s) {
    std::string out;
    out.reserve(s.size() + s.size() / 40);
    for (size_t i = 0; i < s.size(); ++i) {
        if (s[i] == '\n' && (i == 0 || s[i - 1] != '\r')) out += '\r';
        out += s[i];
    }
    return out;
}

std::string_view beginning_of(std::string_view s, size_t size) {
    if (s.size() <= size) return s;
    while (size > 0 && (static_cast<unsigned char>(s[size]) & 0xc0) == 0x80) --size;
    return s.substr(0, size);
}

}  // namespace vulnctl::mail
