#pragma once
// What a sweep found: for people, for grep, for programs, for a calendar.

#include "cli/command.h"
#include "ops/sweep.h"

namespace vulnctl {

/// `none`: what is said where nothing was found.
std::string sweep_text(const Sweep& found, const Screen& screen, const Text& none);
/// The same without titles: a mail goes through other people's machines.
std::string sweep_digest(const Sweep& found, const Screen& screen);
/// One line a hit, its words separated by tabs: standing, case, day, days since (negative: still to go), rule, party, report, who looks
/// after it, the next command. `-` where there is none. No title: it is for logs and mails of other programs.
std::string sweep_lines(const Sweep& found);
nlohmann::ordered_json sweep_json(const Sweep& found, Lang lang);
/// An iCalendar of the clocks' days, by case numbers and rules alone: calendars are synchronised to who knows where.
std::string sweep_calendar(const Sweep& found, Lang lang, Instant now);

}  // namespace vulnctl
