#pragma once
// The calendar of Japan's government offices. Its days are in rules/data/holidays.txt, compiled into a table at build.

#include "model/calendar.h"

namespace vulnctl {

/// 2004-01-01 to 2027-12-31: the years of the Partnership whose national holidays are announced.
extern const Calendar government_calendar;

/// What makes a day one on which offices are closed; nothing for a working day, or for one outside the calendar. Limits are calendar
/// days: such a day is flagged, never moved.
std::optional<Words> day_off(Day day);

}  // namespace vulnctl
