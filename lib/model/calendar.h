#pragma once
// Working days of government offices: all days but Saturdays, Sundays, national holidays and 29 December to 3 January
// (行政機関の休日に関する法律（昭和63年法律第91号）第1条). "Holiday" is here what that law calls 行政機関の休日: Saturdays are among them.
//
// A calendar knows the days of its range and no others. Each function throws Error(bad_input) rather than answer for a day outside it.

#include "base/text.h"
#include "base/time.h"

#include <optional>
#include <span>

namespace vulnctl {

/// A national holiday: of the law, a substitute (振替休日), between two others (国民の休日), or of a law for one year.
struct Holiday {
    Day day;
    Words name;
};

struct Calendar {
    Day first;  // of the days it knows
    Day last;
    std::span<const Holiday> holidays;  // sorted, no day twice

    bool covers(Day day) const { return first <= day && day <= last; }
};

bool is_working_day(Day day, const Calendar& calendar);

/// What makes the day a holiday; nothing if it is a working day. A national holiday goes before 年末年始, and that before 土曜日 and
/// 日曜日.
std::optional<Words> holiday_name(Day day, const Calendar& calendar);

/// The day itself if it is a working day, else the first one after it. Error too if that lies past the calendar's last day.
Day next_working_day(Day day, const Calendar& calendar);

/// How many days from `first` to `last` are working days, both counted; 0 if `last` is before `first`.
long working_days(Day first, Day last, const Calendar& calendar);

}  // namespace vulnctl
