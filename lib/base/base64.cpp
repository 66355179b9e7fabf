#include "base/base64.h"

#include <array>
#include <cstdint>

namespace vulnctl {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> values_of_alphabet() {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (size_t i = 0; i < alphabet.size(); ++i) values[static_cast<unsigned char>(alphabet[i])] = std::int8_t(i);
    return values;
}
constexpr auto base64_value = values_of_alphabet();

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

Unpacked from_base64(std::string_view coded) {
    Unpacked out;
    out.bytes.reserve(coded.size() / 4 * 3);
    std::uint32_t bits = 0;
    int held = 0;
    size_t i = 0;
    for (; i < coded.size() && coded[i] != '='; ++i) {
        auto const value = base64_value[static_cast<unsigned char>(coded[i])];
        if (value < 0) {
            if (!is_blank(coded[i])) out.whole = false;
            continue;
        }
        bits = bits << 6 | std::uint32_t(value);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out.bytes += char(bits >> held & 0xff);
    }
    int padding = 0;
    for (; i < coded.size(); ++i) {
        if (coded[i] == '=')
            ++padding;
        else if (!is_blank(coded[i]))
            out.whole = false;
    }
    int const expected = held == 4 ? 2 : held == 2 ? 1 : 0;
    if (padding != expected || held == 6) out.whole = false;
    return out;
}

std::string to_base64(std::string_view bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (size_t i = 0; i < bytes.size(); i += 3) {
        auto const at = [&](size_t n) { return n < bytes.size() ? std::uint32_t(static_cast<unsigned char>(bytes[n])) : 0U; };
        std::uint32_t const bits = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
        out += alphabet[bits >> 18];
        out += alphabet[bits >> 12 & 63];
        out += i + 1 < bytes.size() ? alphabet[bits >> 6 & 63] : '=';
        out += i + 2 < bytes.size() ? alphabet[bits & 63] : '=';
    }
    return out;
}

}  // namespace vulnctl
