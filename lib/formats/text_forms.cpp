#include "formats/text_forms.h"

#include <algorithm>
#include <chrono>

namespace vulnctl {

namespace {

bool is_uri_char(char c, std::string_view further) {
    return is_letter(c) || is_digit(c) || std::string_view{"-._~!$&'()*+,;="}.find(c) != std::string_view::npos ||
           further.find(c) != std::string_view::npos;
}

/// Unreserved characters, sub-delims, `further`, and bytes as `%41`.
bool is_uri_part(std::string_view s, std::string_view further) {
    for (size_t i = 0; i < s.size(); ++i) {
        if (s[i] == '%') {
            if (i + 2 >= s.size() || !is_hex(s[i + 1]) || !is_hex(s[i + 2])) return false;
            i += 2;
        } else if (!is_uri_char(s[i], further)) {
            return false;
        }
    }
    return true;
}

bool is_ipv4(std::string_view s) {
    for (int part = 0; part < 4; ++part) {
        auto const octet = take_until(s, '.');
        bool const fits = all(octet, is_digit) && octet.size() <= 3 && (octet.size() == 1 || octet[0] != '0');
        if (!fits || (octet.size() == 3 && octet > "255") || s.empty() != (part == 3)) return false;
    }
    return true;
}

/// The number of 16-bit pieces between colons, the last of which may be an address of IPv4; -1 where one is none.
int count_pieces(std::string_view s, bool last_part) {
    if (s.empty()) return 0;
    int pieces = 0;
    while (true) {
        auto const colon = s.find(':');
        auto const piece = s.substr(0, colon);
        if (colon == s.npos && last_part && is_ipv4(piece)) return pieces + 2;
        if (piece.size() > 4 || !all(piece, is_hex)) return -1;
        ++pieces;
        if (colon == s.npos) return pieces;
        s.remove_prefix(colon + 1);
    }
}

/// What stands between the brackets of a host: an address of IPv6, or `v1.x` of a version to come.
bool is_ip_literal(std::string_view s) {
    if (s.size() >= 4 && lower(s[0]) == 'v') {
        auto const dot = s.find('.');
        return dot != s.npos && all(s.substr(1, dot - 1), is_hex) && all(s.substr(dot + 1), [](char c) { return is_uri_char(c, ":"); });
    }
    auto const gap = s.find("::");
    if (gap == s.npos) return count_pieces(s, true) == 8;
    int const before = count_pieces(s.substr(0, gap), false);
    int const after = count_pieces(s.substr(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

bool is_authority(std::string_view s) {
    if (auto const at = s.rfind('@'); at != s.npos) {
        if (!is_uri_part(s.substr(0, at), ":")) return false;
        s.remove_prefix(at + 1);
    }
    if (s.starts_with('[')) {
        auto const end = s.find(']');
        if (end == s.npos || !is_ip_literal(s.substr(1, end - 1))) return false;
        auto const port = s.substr(end + 1);
        return port.empty() || (port[0] == ':' && std::ranges::all_of(port.substr(1), is_digit));
    }
    auto const host = take_until(s, ':');
    return is_uri_part(host, "") && std::ranges::all_of(s, is_digit);
}

/// Two digits at a place, within bounds; -1 for anything else.
int two(std::string_view s, size_t at, int least, int most) {
    if (at + 2 > s.size() || !is_digit(s[at]) || !is_digit(s[at + 1])) return -1;
    int const value = (s[at] - '0') * 10 + (s[at + 1] - '0');
    return value >= least && value <= most ? value : -1;
}

}  // namespace

std::string_view take_until(std::string_view& rest, char mark) {
    auto const at = std::min(rest.find(mark), rest.size());
    auto const before = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return before;
}

bool is_uri(std::string_view s) {
    auto const colon = s.find(':');
    if (colon == s.npos || colon == 0 || !is_letter(s[0])) return false;
    if (!all(s.substr(0, colon), [](char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; })) return false;
    auto rest = s.substr(colon + 1);
    auto const fragment = rest.find('#');
    if (fragment != rest.npos && !is_uri_part(rest.substr(fragment + 1), ":@/?")) return false;
    rest = rest.substr(0, fragment);
    auto const query = rest.find('?');
    if (query != rest.npos && !is_uri_part(rest.substr(query + 1), ":@/?")) return false;
    auto path = rest.substr(0, query);
    if (path.starts_with("//")) {
        path.remove_prefix(2);
        auto const end = std::min(path.find('/'), path.size());
        if (!is_authority(path.substr(0, end))) return false;
        path.remove_prefix(end);
    }
    return is_uri_part(path, ":@/");
}

std::optional<Moment> parse_moment(std::string_view s) {
    using namespace std::chrono;
    if (s.size() < 20 || s[4] != '-' || s[7] != '-' || lower(s[10]) != 't' || s[13] != ':' || s[16] != ':') return {};
    int const century = two(s, 0, 0, 99), years = two(s, 2, 0, 99), m = two(s, 5, 1, 12), d = two(s, 8, 1, 31);
    int const h = two(s, 11, 0, 23), min = two(s, 14, 0, 59), sec = two(s, 17, 0, 60);
    if (century < 0 || years < 0 || m < 0 || d < 0 || h < 0 || min < 0 || sec < 0) return {};
    year_month_day const date{year{century * 100 + years}, month{unsigned(m)}, day{unsigned(d)}};
    if (!date.ok()) return {};
    auto rest = s.substr(19);
    Moment moment;
    if (rest.starts_with('.')) {
        auto const end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
        if (end == 1) return {};
        moment.fraction = rest.substr(1, end - 1);
        while (moment.fraction.ends_with('0')) moment.fraction.remove_suffix(1);
        rest.remove_prefix(end);
    }
    int offset = 0;  // minutes
    if (rest != "Z" && rest != "z") {
        if (rest.size() != 6 || (rest[0] != '+' && rest[0] != '-') || rest[3] != ':') return {};
        int const hours = two(rest, 1, 0, 23), minutes = two(rest, 4, 0, 59);
        if (hours < 0 || minutes < 0) return {};
        offset = (hours * 60 + minutes) * (rest[0] == '-' ? -1 : 1);
    }
    auto const minute = std::int64_t{sys_days{date}.time_since_epoch().count()} * 1440 + h * 60 + min - offset;
    if (sec == 60 && ((minute % 1440) + 1440) % 1440 != 1439) return {};
    moment.seconds = minute * 60 + sec;
    return moment;
}

bool is_cve_id(std::string_view s) {
    return s.size() >= 13 && s.starts_with("CVE-") && all(s.substr(4, 4), is_digit) && s[8] == '-' && all(s.substr(9), is_digit);
}

}  // namespace vulnctl
