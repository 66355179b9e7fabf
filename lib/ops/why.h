#pragma once
// Why a case stands where it stands, what runs, who is waited for, and what may be done next.

#include "ops/attempts.h"
#include "rules/clocks.h"

namespace vulnctl {

struct Step {
    const Transition* transition = nullptr;
    std::string command;
};

struct Why {
    Case subject;
    std::vector<Party> parties;
    std::optional<Event> cause;          // the event that led to the state
    const Transition* ground = nullptr;  // and the rule that it was
    const Ending* ending = nullptr;      // of a case that ended
    std::vector<Clock> running;
    Text waiting_for;              // empty once closed
    std::vector<Text> acceptance;  // of a report not decided on: its gaps, and how each condition was judged
    std::vector<Text> notes;       // what else bears on it, with its clause
    std::vector<Step> steps;
    std::vector<std::pair<PartyId, NextMeans>> means;  // to try next, of those that have not answered
};

/// `on`: the day for which the steps are offered.
Why why(const Store& store, const Case& c, const Lens& lens, const Edition& edition, Day on);

}  // namespace vulnctl
