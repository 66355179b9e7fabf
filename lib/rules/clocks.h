#pragma once
// The clocks of a case: what runs, since when, until when, and by which rule.

#include "model/case.h"
#include "model/edition.h"

#include <vector>

namespace vulnctl {

struct Clock {
    const ClockRule* rule = nullptr;
    std::optional<PartyId> party;
    std::optional<ReportId> report;
    Day from{};
    Day due{};
};

/// Those that run now: started, and not stopped by a fact. None of a closed case.
std::vector<Clock> clocks(const Case& c, const Edition& edition);

/// How a clock stands on a day. A guide is passed the day after it, a threshold or a right is reached on its day ("N or more"), a
/// set date is overdue the day after it; each is due soon from `soon` days before.
Standing standing(Nature nature, Day due, Day now, int soon_days);
Words name_of_standing(Standing standing, Nature nature);

/// The rule's next command with the case, the party and the report filled in; what is not given stays to be filled in.
std::string next_command(std::string_view pattern, std::string_view case_id, std::string_view party_id, std::string_view report_id = {});

/// The names of what a clock may start from and be stopped by.
std::vector<std::string_view> clock_starts();
std::vector<std::string_view> clock_facts();

const ClockRule* clock_named(const Edition& edition, std::string_view rule);

}  // namespace vulnctl
