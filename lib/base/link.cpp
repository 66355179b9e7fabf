#include "base/link.h"

#include <algorithm>
#include <utility>

namespace vulnctl {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }
bool is_alphanumeric(char c) { return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool is_host(std::string_view s) {
    return !s.empty() && is_alphanumeric(s.front()) && is_alphanumeric(s.back()) && s.find("..") == s.npos &&
           std::all_of(s.begin(), s.end(), [](char c) { return is_alphanumeric(c) || c == '.' || c == '-'; });
}

bool is_port(std::string_view s) { return !s.empty() && s.size() <= 4 && std::all_of(s.begin(), s.end(), is_digit); }

/// Path, query and fragment.
bool is_tail(std::string_view s) {
    bool in_fragment = false;
    for (size_t i = 0; i < s.size(); ++i) {
        bool const escape = s[i] == '%' && i + 2 < s.size() && is_hex(s[i + 1]) && is_hex(s[i + 2]);
        bool const first_hash = s[i] == '#' && !std::exchange(in_fragment, in_fragment || s[i] == '#');
        if (!is_alphanumeric(s[i]) && !escape && !first_hash &&
            std::string_view{"-._~/?!$&'()*+,;=:@"}.find(s[i]) == std::string_view::npos)
            return false;
    }
    return true;
}

}  // namespace

bool is_web_address(std::string_view text) {
    for (std::string_view const scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme)) continue;
        auto const rest = text.substr(scheme.size());
        auto const authority = rest.substr(0, rest.find_first_of("/?#"));
        auto const colon = authority.find(':');
        auto const host = authority.substr(0, colon);
        return is_host(host) && (colon == authority.npos || is_port(authority.substr(colon + 1))) && is_tail(rest.substr(authority.size()));
    }
    return false;
}

}  // namespace vulnctl
