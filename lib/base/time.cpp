#include "base/time.h"

#include "base/unicode.h"

#include <date/date.h>
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <sstream>

namespace vulnctl {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> english_months = {"January", "February", "March",     "April",   "May",      "June",
                                                             "July",    "August",   "September", "October", "November", "December"};

year_month_day split(Day day) { return year_month_day{day}; }
int year(Day day) { return int(split(day).year()); }
unsigned month(Day day) { return unsigned(split(day).month()); }
unsigned day_of_month(Day day) { return unsigned(split(day).day()); }

std::optional<Day> make_day(int y, int m, int d) {
    if (y < 1900 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31) return {};
    year_month_day const ymd{std::chrono::year{y}, std::chrono::month{unsigned(m)}, std::chrono::day{unsigned(d)}};
    if (!ymd.ok()) return {};
    return Day{ymd};
}

/// Takes a run of one to `most` digits from the front of `rest`.
std::optional<int> take_number(std::string_view& rest, size_t most) {
    size_t n = 0;
    while (n < rest.size() && n < most && rest[n] >= '0' && rest[n] <= '9') ++n;
    if (n == 0) return {};
    int value = 0;
    std::from_chars(rest.data(), rest.data() + n, value);
    rest.remove_prefix(n);
    return value;
}

bool take(std::string_view& rest, std::string_view word) {
    if (!rest.starts_with(word)) return false;
    rest.remove_prefix(word.size());
    return true;
}

struct Era {
    std::string_view name;
    std::string_view letter;
    int year_before_first;
    Day first;
    Day last;
};

const std::array<Era, 3>& eras() {
    using namespace std::chrono;
    static const std::array<Era, 3> table = {{
        {"令和", "r", 2018, Day{2019y / 5 / 1}, Day{9999y / 12 / 31}},
        {"平成", "h", 1988, Day{1989y / 1 / 8}, Day{2019y / 4 / 30}},
        {"昭和", "s", 1925, Day{1926y / 12 / 25}, Day{1989y / 1 / 7}},
    }};
    return table;
}

/// The rest of a date behind its year: `年6月3日`, `.6.3`, `/6/3`.
std::optional<Day> month_and_day(int y, std::string_view rest) {
    bool const kanji = take(rest, "年");
    std::string_view const separator = kanji ? "月" : rest.starts_with(".") ? "." : rest.starts_with("/") ? "/" : "-";
    if (!kanji && !take(rest, separator)) return {};
    auto const m = take_number(rest, 2);
    if (!m || !take(rest, separator)) return {};
    auto const d = take_number(rest, 2);
    if (!d || (kanji && !take(rest, "日")) || !rest.empty()) return {};
    return make_day(y, *m, *d);
}

}  // namespace

Day tokyo_day(Instant instant) { return Day{std::chrono::floor<std::chrono::days>(instant + std::chrono::hours{9}).time_since_epoch()}; }

std::optional<Day> parse_day(std::string_view s) {
    if (s.size() != 10 || (s[4] != '-' && s[4] != '/') || s[4] != s[7]) return {};
    std::string_view rest = s;
    auto const y = take_number(rest, 4);
    if (!y || rest.size() != 6) return {};
    return month_and_day(*y, rest);
}

std::optional<Day> parse_written_day(std::string_view s) {
    std::string folded;
    for (char c : fold(s))
        if (c != ' ') folded += c;
    std::string_view rest = folded;
    for (Era const& era : eras()) {
        if (!take(rest, era.name) && !take(rest, era.letter)) continue;
        auto const n = take(rest, "元") ? std::optional<int>{1} : take_number(rest, 2);
        if (!n || *n < 1) return {};
        auto const day = month_and_day(era.year_before_first + *n, rest);
        return day && *day >= era.first && *day <= era.last ? day : std::nullopt;
    }
    auto const y = take_number(rest, 4);
    return y ? month_and_day(*y, rest) : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view s) {
    for (char const* format : {"%FT%TZ", "%FT%T%Ez"}) {
        std::istringstream in{std::string{s}};
        in.imbue(std::locale::classic());
        date::sys_seconds when;
        in >> date::parse(format, when);
        if (!in.fail() && in.peek() == std::char_traits<char>::eof()) return Instant{when.time_since_epoch()};
    }
    return {};
}

std::string print(Day day) { return fmt::format("{:04}-{:02}-{:02}", year(day), month(day), day_of_month(day)); }
std::string print_slashed(Day day) { return fmt::format("{:04}/{:02}/{:02}", year(day), month(day), day_of_month(day)); }
std::string print_ja(Day day) { return fmt::format("{}年{}月{}日", year(day), month(day), day_of_month(day)); }
std::string print_en(Day day) { return fmt::format("{} {} {}", day_of_month(day), english_months[month(day) - 1], year(day)); }

std::string print(Instant instant) {
    auto const midnight = std::chrono::floor<std::chrono::days>(instant);
    std::chrono::hh_mm_ss const clock{instant - midnight};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", print(Day{midnight.time_since_epoch()}), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

int number(Day day) { return int(day.time_since_epoch().count()); }
Day day_from(int number) { return Day{std::chrono::days{number}}; }

Day add(Day start, Period period) {
    if (period.unit == Period::Unit::day) return start + std::chrono::days{period.count};
    auto const months = std::chrono::months{period.unit == Period::Unit::year ? 12 * period.count : period.count};
    year_month_day later = split(start) + months;
    if (!later.ok()) later = later.year() / later.month() / std::chrono::last;
    return Day{later};
}

}  // namespace vulnctl
