#pragma once
// What is due, over all open cases, by the clocks of the rules; and what of it was shown before.

#include "ops/desk.h"
#include "rules/clocks.h"

#include <map>

namespace vulnctl {

struct Hit {
    std::string id;
    std::string title;
    const ClockRule* rule = nullptr;
    const Edition* edition = nullptr;
    std::string party;   // whose part of the case; empty: none
    std::string report;  // the report that it runs for; empty: none
    std::string assignee;
    Day from{};
    Day due{};
    Standing standing = Standing::running;
    int days = 0;  // since due; negative: still to go
    std::string next;
};

/// An open case in which nothing has happened for a while.
struct Silence {
    std::string id;
    std::string title;
    std::string assignee;
    Day last{};
    int days = 0;  // since then
    std::string next;
};

struct Sweep {
    std::vector<Hit> hits;
    std::vector<Silence> silent;

    bool empty() const { return hits.empty() && silent.empty(); }
};

struct SweepRequest {
    Day now{};
    int soon_days = 0;
    std::optional<int> silent_days;     // no number stands in the guideline: nothing is silent unless one is given
    std::optional<std::string> person;  // who looks after the cases; empty: those that nobody looks after
};

/// Everything that passed, was reached, or is due within `soon_days`, the most urgent first: overdue set dates, then guides passed,
/// thresholds and rights reached, then what is due soon; and what has been silent for `silent_days` or more, the longest first.
Sweep sweep(const Store& store, const Editions& editions, const SweepRequest& request, const Lens& lens);

/// What of a sweep was not recorded as shown. A hit is the same while its clock runs to the same day and stands the same; a silence, while
/// nothing happens in the case.
Sweep unraised(const Store& store, Sweep found);
/// Records that they were shown.
void raise(Desk& desk, const Sweep& fresh);

/// The persons who look after the cases, each with what is theirs; an empty name for the cases that nobody looks after.
std::map<std::string, Sweep> by_person(const Sweep& found);

/// 11 if a set date has passed, 10 if there is anything else, else 0.
Exit exit_of(const Sweep& found);

}  // namespace vulnctl
