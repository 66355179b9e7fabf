#include "model/calendar.h"

#include "base/error.h"

#include <algorithm>

namespace vulnctl {

namespace {

using namespace std::chrono;

void require_known(Day day, const Calendar& calendar) {
    if (calendar.covers(day)) return;
    throw Error{Exit::bad_input, text("{}は収録した暦の範囲（{}から{}まで）にありません", "{} is outside the calendar carried, {} to {}",
                                      print(day), print(calendar.first), print(calendar.last))};
}

const Holiday* national_holiday(Day day, const Calendar& calendar) {
    auto const found = std::ranges::lower_bound(calendar.holidays, day, {}, &Holiday::day);
    return found != calendar.holidays.end() && found->day == day ? &*found : nullptr;
}

bool is_turn_of_year(Day day) {
    year_month_day const date{day};
    month_day const in_year{date.month(), date.day()};
    return in_year >= December / 29 || in_year <= January / 3;
}

}  // namespace

std::optional<Words> holiday_name(Day day, const Calendar& calendar) {
    require_known(day, calendar);
    if (auto const* holiday = national_holiday(day, calendar)) return holiday->name;
    if (is_turn_of_year(day)) return Words{"年末年始", "year-end and New Year holidays"};
    weekday const of_week{day};
    if (of_week == Saturday) return Words{"土曜日", "Saturday"};
    if (of_week == Sunday) return Words{"日曜日", "Sunday"};
    return {};
}

bool is_working_day(Day day, const Calendar& calendar) { return !holiday_name(day, calendar); }

Day next_working_day(Day day, const Calendar& calendar) {
    while (!is_working_day(day, calendar)) day += days{1};
    return day;
}

long working_days(Day first, Day last, const Calendar& calendar) {
    require_known(first, calendar);
    require_known(last, calendar);
    long count = 0;
    for (Day day = first; day <= last; day += days{1}) count += is_working_day(day, calendar);
    return count;
}

}  // namespace vulnctl
