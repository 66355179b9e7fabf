#include "transfer.h"

namespace vulnctl::mail {

namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

void put_escaped(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const byte = static_cast<unsigned char>(c);
    out += '=';
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

}  // namespace

Unpacked from_quoted_printable(std::string_view coded) {
    Unpacked out;
    out.bytes.reserve(coded.size());
    for (size_t i = 0; i < coded.size(); ++i) {
        if (coded[i] != '=') {
            out.bytes += coded[i];
            continue;
        }
        if (i + 2 < coded.size() && hex_value(coded[i + 1]) >= 0 && hex_value(coded[i + 2]) >= 0) {
            out.bytes += char(hex_value(coded[i + 1]) * 16 + hex_value(coded[i + 2]));
            i += 2;
            continue;
        }
        size_t end = i + 1;
        while (end < coded.size() && (coded[end] == ' ' || coded[end] == '\t' || coded[end] == '\r')) ++end;
        if (end >= coded.size() || coded[end] == '\n') {
            i = end;  // a soft line break
            continue;
        }
        out.whole = false;
        out.bytes += '=';
    }
    return out;
}

std::string from_q_word(std::string_view coded) {
    std::string spaced{coded};
    for (char& c : spaced)
        if (c == '_') c = ' ';
    return from_quoted_printable(spaced).bytes;
}

std::string to_base64_lines(std::string_view bytes) {
    constexpr size_t per_line = 57;  // 76 characters
    std::string out;
    out.reserve(bytes.size() / 3 * 4 + bytes.size() / per_line + 8);
    for (size_t i = 0; i < bytes.size(); i += per_line) out += to_base64(bytes.substr(i, per_line)) + "\n";
    return out;
}

std::string to_quoted_printable(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    size_t column = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '\n') {
            out += '\n';
            column = 0;
            continue;
        }
        bool const last = i + 1 == text.size() || text[i + 1] == '\n';
        bool const space_at_end = (c == ' ' || c == '\t') && last;
        bool const from_line = column == 0 && text.substr(i).starts_with("From ");
        bool const lone_dot = column == 0 && c == '.' && last;  // would end the message on its way
        bool const plain = (c >= ' ' && c <= '~' && c != '=') || c == '\t';
        bool const escape = !plain || space_at_end || from_line || lone_dot;
        if (column + (escape ? 3 : 1) > (last ? 76U : 75U)) {
            out += "=\n";
            column = 0;
        }
        if (escape)
            put_escaped(out, c);
        else
            out += c;
        column += escape ? 3 : 1;
    }
    return out;
}

}  // namespace vulnctl::mail
