#pragma once
// The forms of texts that several formats share: addresses, points in time, identifiers. Plain functions that pass over a text once; a
// regular expression of the standard library ends in a crash where the text is long.

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vulnctl {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
constexpr char lower(char c) { return is_upper(c) ? char(c + 32) : c; }

/// All of them, and at least one.
template <class Predicate>
constexpr bool all(std::string_view s, Predicate&& fits) {
    for (char c : s)
        if (!fits(c)) return false;
    return !s.empty();
}

/// An absolute address by RFC 3986: `scheme:...`, with the characters that its parts may have.
bool is_uri(std::string_view s);

/// A point in time by RFC 3339, to any fraction of a second.
struct Moment {
    std::int64_t seconds = 0;   // since 1970-01-01 UTC; a leap second counts as the one after it
    std::string_view fraction;  // its digits, without zeros at the end; a view into what was read

    auto operator<=>(const Moment&) const = default;
};

/// `2019-06-03T01:02:03.5+09:00`; `t` and `z` may be small. Second 60 stands where a leap second may: at 23:59 UTC.
std::optional<Moment> parse_moment(std::string_view s);
inline bool is_moment(std::string_view s) { return parse_moment(s).has_value(); }

/// `CVE-2019-1234`, four or more digits at the end.
bool is_cve_id(std::string_view s);

/// Cuts `rest` at the first `mark`: returns what stands before, and leaves what follows. Where there is none, the whole, and leaves
/// nothing.
std::string_view take_until(std::string_view& rest, char mark);

}  // namespace vulnctl
