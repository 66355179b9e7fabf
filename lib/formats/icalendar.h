#pragma once
// Days to be kept in mind, as a calendar program reads them (RFC 5545).

#include "base/time.h"

#include <string>
#include <vector>

namespace vulnctl {

struct CalendarEntry {
    std::string uid;      // the same for the same matter every time, so that a calendar replaces it
    Day day{};            // the whole day
    std::string summary;  // one line
    std::string details;
};

/// One VCALENDAR. `now` is when it was made. What is no text (control characters) comes out as harmless() shows it.
std::string write_icalendar(const std::vector<CalendarEntry>& entries, Instant now);

}  // namespace vulnctl
