#include "formats/draft_forms.h"

#include "base/characters.h"

#include <algorithm>
#include <optional>

namespace vulnctl {

namespace {

bool all_digits(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What is left of `s` after `prefix`, or nothing if it does not begin so.
std::optional<std::string_view> after(std::string_view s, std::string_view prefix) {
    if (!s.starts_with(prefix)) return {};
    return s.substr(prefix.size());
}

/// A year of four digits, `-`, and digits.
bool is_of_a_year(std::string_view s) { return s.size() > 5 && s[4] == '-' && all_digits(s.substr(0, 4)) && all_digits(s.substr(5)); }

}  // namespace

bool is_jvn(std::string_view s) {
    for (std::string_view const prefix : {"JVN#", "JVNVU#", "JVNTA#"})
        if (auto const number = after(s, prefix); number && number->size() == 8 && all_digits(*number)) return true;
    return false;
}

bool is_jvndb(std::string_view s) {
    auto const rest = after(s, "JVNDB-");
    return rest && rest->size() == 11 && is_of_a_year(*rest);
}

bool is_cwe(std::string_view s) {
    auto const number = after(s, "CWE-");
    return number && number->size() <= 5 && all_digits(*number) && number->front() != '0';
}

bool is_cpe(std::string_view s) {
    if (!s.starts_with("cpe:2.3:")) return false;
    size_t parts = 1;
    size_t length = 0;
    for (size_t i = 0; i < s.size(); ++i) {
        if (s[i] <= ' ' || static_cast<unsigned char>(s[i]) > 0x7e) return false;
        if (s[i] == ':') {
            if (length == 0) return false;
            ++parts;
            length = 0;
            continue;
        }
        if (s[i] == '\\' && ++i == s.size()) return false;
        ++length;
    }
    constexpr size_t first_part = std::string_view{"cpe:2.3:"}.size();
    std::string_view const kinds = "aho*-";
    return parts == 13 && length > 0 && kinds.find(s[first_part]) != kinds.npos && s[first_part + 1] == ':';
}

bool is_purl(std::string_view s) {
    auto const rest = after(s, "pkg:");
    if (!rest) return false;
    auto const slash = rest->find('/');
    if (slash == rest->npos || slash == 0 || slash + 1 == rest->size()) return false;
    auto const type = rest->substr(0, slash);
    return is_latin_letter(static_cast<unsigned char>(type.front())) &&
           std::all_of(type.begin(), type.end(),
                       [](char c) { return is_ascii_alnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '+'; }) &&
           std::all_of(s.begin(), s.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::string_view host_of(std::string_view url) {
    for (std::string_view const scheme : {"https://", "http://"})
        if (auto const rest = after(url, scheme)) {
            auto authority = rest->substr(0, rest->find_first_of("/?#"));
            if (auto const at = authority.rfind('@'); at != authority.npos) authority.remove_prefix(at + 1);
            return authority.substr(0, authority.find(':'));
        }
    return {};
}

bool is_web_link(std::string_view s) {
    return !host_of(s).empty() && std::all_of(s.begin(), s.end(), [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != 0x7f && std::string_view{"\"<>\\^`{|}"}.find(c) == std::string_view::npos;
    });
}

}  // namespace vulnctl
