#pragma once
// Two kinds of time: a Day is a calendar day in Tokyo, an Instant a second in UTC. Neither depends on the host's zone.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vulnctl {

using Day = std::chrono::local_days;
using Instant = std::chrono::sys_seconds;

/// The day in Tokyo (UTC+9, no daylight saving) on which the instant falls.
Day tokyo_day(Instant instant);

/// `2019-06-03`; also `2019/06/03`. Nothing if the text is not exactly a day that exists, from 1900 to 9999.
std::optional<Day> parse_day(std::string_view text);
/// As parse_day, and further the ways in which Japanese documents write a day: `2019年6月3日`, `令和元年6月3日`, `R1.6.3`.
std::optional<Day> parse_written_day(std::string_view text);
/// `2019-06-03T01:02:03Z`, or with an offset such as `+09:00`.
std::optional<Instant> parse_instant(std::string_view text);

std::string print(Day day);          // 2019-06-03
std::string print_slashed(Day day);  // 2019/06/03, as JVN prints dates
std::string print_ja(Day day);       // 2019年6月3日
std::string print_en(Day day);       // 3 June 2019
std::string print(Instant instant);  // 2019-06-03T01:02:03Z

/// Days since 1970-01-01, as the store keeps them.
int number(Day day);
Day day_from(int number);

struct Period {
    enum class Unit { day, month, year };
    int count = 0;
    Unit unit = Unit::day;
};

/// The start is day 0. N months (years) later is the same day-number, clamped to the month's end: 31 August and six months
/// is 28 (29) February. The guideline is silent on it; this is the project's convention.
Day add(Day start, Period period);

}  // namespace vulnctl
