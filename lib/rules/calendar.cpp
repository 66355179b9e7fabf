#include "rules/calendar.h"

namespace vulnctl {

std::optional<Words> day_off(Day day) {
    if (!government_calendar.covers(day)) return {};
    return holiday_name(day, government_calendar);
}

}  // namespace vulnctl
