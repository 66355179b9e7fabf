#include "ops/sweep.h"

#include <algorithm>

namespace vulnctl {

namespace {

int urgency(Standing standing) {
    switch (standing) {
        case Standing::overdue: return 0;
        case Standing::passed: return 1;
        case Standing::reached: return 2;
        case Standing::due_soon: return 3;
        case Standing::running: return 4;
    }
    return 4;
}

/// The same rows as Store::clocks_due(), for a time that the projections do not show.
std::vector<DueClock> clocks_through(const Store& store, const Editions& editions, Day until, const Lens& lens) {
    std::vector<DueClock> due;
    each_case(store, lens, [&](const Case& c) {
        for (auto const& clock : clocks(c, *editions.of(c, c.last_event).edition))
            if (clock.due <= until)
                due.push_back({c.id.str(), c.title(), c.edition, c.assignee, std::string{id_of(c.state)}, std::string{clock.rule->rule.id},
                               clock.party ? clock.party->str() : std::string{}, clock.report ? clock.report->str() : std::string{},
                               clock.from, clock.due});
    });
    return due;
}

std::string_view verb_of(std::string_view command) {
    auto const from = command.find(' ') + 1;
    return command.substr(from, command.find(' ', from) - from);
}

/// Whether the step that a clock's command takes is open in a state: a command that is no step always is.
bool open_from(const Edition& edition, const ClockRule& rule, std::string_view state) {
    bool is_step = false;
    for (auto const& t : edition.transitions) {
        if (t.kind != rule.kind || t.step == "answer" || verb_of(t.command) != verb_of(rule.next)) continue;
        is_step = true;
        if (std::find(t.from.begin(), t.from.end(), state) != t.from.end()) return true;
    }
    return !is_step;
}

}  // namespace

std::vector<Hit> sweep(const Store& store, const Editions& editions, Day now, int soon_days, const Lens& lens) {
    Day const until = now + std::chrono::days{soon_days};
    std::vector<Hit> hits;
    for (auto& clock : lens.whole() ? store.clocks_due(until) : clocks_through(store, editions, until, lens)) {
        auto const& edition = editions.named(clock.edition);
        auto const* rule = clock_named(edition, clock.rule);
        if (!rule) continue;
        auto const at = standing(rule->rule.nature, clock.due, now, soon_days);
        auto next = next_command(open_from(edition, *rule, clock.state) ? rule->next : "vulnctl why {case}", clock.subject,
                                 clock.party.empty() ? "PARTY" : clock.party, clock.report);
        hits.push_back({std::move(clock.subject), std::move(clock.title), rule, &edition, std::move(clock.party), std::move(clock.report),
                        std::move(clock.assignee), clock.from, clock.due, at, int((now - clock.due).count()), std::move(next)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (urgency(a.standing) != urgency(b.standing)) return urgency(a.standing) < urgency(b.standing);
        return a.days > b.days;
    });
    return hits;
}

Exit exit_of(const std::vector<Hit>& hits) {
    if (std::any_of(hits.begin(), hits.end(), [](const Hit& h) { return h.standing == Standing::overdue; })) return Exit::overdue;
    return hits.empty() ? Exit::done : Exit::soon;
}

}  // namespace vulnctl
