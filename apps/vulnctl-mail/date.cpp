#include "date.h"

#include "base/unicode.h"
#include "header.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace vulnctl::mail {

namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> months_of_year = {"jan", "feb", "mar", "apr", "may", "jun",
                                                             "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> days_of_week = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

struct Zone {
    std::string_view name;
    int hours;
};
constexpr Zone zones[] = {{"ut", 0},   {"utc", 0},  {"gmt", 0},  {"z", 0},    {"jst", 9},  {"est", -5}, {"edt", -4},
                          {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}};

std::optional<int> number_in(std::string_view s) {
    int n = 0;
    auto const* const end = s.data() + s.size();
    auto const [at, failed] = std::from_chars(s.data(), end, n);
    if (failed != std::errc{} || at != end || n < 0) return {};
    return n;
}

std::optional<seconds> clock_time(std::string_view s) {
    int part[3] = {0, 0, 0};
    size_t count = 0;
    while (!s.empty() && count < 3) {
        auto const colon = std::min(s.find(':'), s.size());
        auto const n = number_in(s.substr(0, colon));
        if (!n) return {};
        part[count++] = *n;
        s.remove_prefix(std::min(colon + 1, s.size()));
    }
    if (count < 2 || part[0] > 24 || part[1] > 59 || part[2] > 60) return {};
    return hours{part[0]} + minutes{part[1]} + seconds{part[2]};
}

/// What the zone is ahead of UTC. An unknown one says nothing (RFC 5322, 4.3), so it counts as UTC.
minutes offset_of(std::string_view zone) {
    if (zone.size() == 5 && (zone[0] == '+' || zone[0] == '-'))
        if (auto const n = number_in(zone.substr(1))) {
            auto const ahead = hours{*n / 100} + minutes{*n % 100};
            return zone[0] == '+' ? ahead : -ahead;
        }
    for (auto const& known : zones)
        if (same_word(zone, known.name)) return hours{known.hours};
    return minutes{0};
}

std::vector<std::string_view> words_of(std::string_view s) {
    std::vector<std::string_view> words;
    while (words.size() < 8) {
        auto const first = s.find_first_not_of(" ,-");
        if (first == std::string_view::npos) break;
        s.remove_prefix(first);
        bool const has_minus = words.size() >= 4;  // a zone's sign, no longer a date's hyphen
        auto const end = std::min(s.find_first_of(has_minus ? " ," : " ,-"), s.size());
        words.push_back(s.substr(0, end));
        s.remove_prefix(end);
        if (words.size() >= 4 && s.starts_with(" -")) {
            s.remove_prefix(1);
            auto const zone = std::min(s.find(' '), s.size());
            words.push_back(s.substr(0, zone));
            s.remove_prefix(zone);
        }
    }
    return words;
}

}  // namespace

std::optional<Instant> parse_date(std::string_view line) {
    line = trim(line);
    if (line.size() > 200) return {};
    if (auto const iso = parse_instant(line)) return iso;
    auto words = words_of(line);
    if (!words.empty() && !number_in(words.front())) words.erase(words.begin());  // the day of the week
    if (words.size() < 4) return {};
    auto const d = number_in(words[0]);
    auto const m = std::find(months_of_year.begin(), months_of_year.end(), lower(words[1].substr(0, 3)));
    auto y = number_in(words[2]);
    auto const time = clock_time(words[3]);
    if (!d || m == months_of_year.end() || !y || !time) return {};
    if (*y < 50)
        *y += 2000;
    else if (*y < 1000)
        *y += 1900;
    year_month_day const date{year{*y}, month{unsigned(m - months_of_year.begin()) + 1}, day{unsigned(*d)}};
    if (!date.ok() || *y < 1900 || *y > 9999) return {};
    return sys_days{date} + *time - (words.size() > 4 ? offset_of(words[4]) : minutes{0});
}

std::string print_date(Instant instant) {
    auto const there = instant + hours{9};
    auto const date = floor<days>(there);
    year_month_day const ymd{date};
    hh_mm_ss const time{there - date};
    auto month = std::string{months_of_year[unsigned(ymd.month()) - 1]};
    month[0] = char(month[0] - 32);
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0900", days_of_week[weekday{date}.c_encoding()], unsigned(ymd.day()), month,
                       int(ymd.year()), time.hours().count(), time.minutes().count(), time.seconds().count());
}

}  // namespace vulnctl::mail
