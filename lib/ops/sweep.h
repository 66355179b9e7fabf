#pragma once
// What is due, over all open cases, by the clocks of the rules. Looks, and changes nothing.

#include "ops/desk.h"
#include "rules/clocks.h"

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

/// Everything that passed, was reached, or is due within `soon_days`, the most urgent first: overdue set dates, then guides passed,
/// thresholds and rights reached, then what is due soon.
std::vector<Hit> sweep(const Store& store, const Editions& editions, Day now, int soon_days, const Lens& lens);

/// 11 if a set date has passed, 10 if there is any other hit, else 0.
Exit exit_of(const std::vector<Hit>& hits);

}  // namespace vulnctl
