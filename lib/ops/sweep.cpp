#include "ops/sweep.h"

#include <algorithm>
#include <array>
#include <deque>

namespace vulnctl {

namespace {

constexpr int urgency(Standing standing) {
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
    std::ranges::stable_sort(due, {}, &DueClock::due);
    return due;
}

std::string_view verb_of(std::string_view command) {
    auto const from = command.find(' ') + 1;
    return command.substr(from, command.find(' ', from) - from);
}

/// Whether a step is taken in cases of an origin in which the clock runs.
bool meet(const Transition& step, const ClockRule& clock) {
    auto const origins = words_of(Origin{});
    return std::any_of(origins.begin(), origins.end(), [&](const Word<Origin>& origin) {
        return covers(step.origins, origin.value) && covers(clock.origins, origin.value);
    });
}

/// Whether the step that a clock's command takes is open in a state: a command that is no step always is.
bool open_from(const Edition& edition, const ClockRule& rule, std::string_view state) {
    bool is_step = false;
    for (auto const& t : edition.transitions) {
        if (t.kind != rule.kind || t.step == "answer" || verb_of(t.command) != verb_of(rule.next) || !meet(t, rule)) continue;
        is_step = true;
        if (std::find(t.from.begin(), t.from.end(), state) != t.from.end()) return true;
    }
    return !is_step;
}

/// Open cases, whatever is due in them.
std::vector<CaseRow> open_cases(const Store& store, const Lens& lens) {
    if (lens.whole()) return store.case_rows(Store::Cases::open);
    std::vector<CaseRow> rows;
    each_case(store, lens, [&](const Case& c) {
        if (!c.open()) return;
        CaseRow row;
        row.id = c.id.str();
        row.title = c.title();
        row.assignee = c.assignee;
        row.last_event = c.last_event;
        rows.push_back(std::move(row));
    });
    return rows;
}

std::vector<Silence> silent_cases(const Store& store, Day now, int days, const Lens& lens) {
    std::vector<Silence> silent;
    for (auto& row : open_cases(store, lens)) {
        int const since = int((now - row.last_event).count());
        if (since < days) continue;
        auto next = "vulnctl why " + row.id;
        silent.push_back({std::move(row.id), std::move(row.title), std::move(row.assignee), row.last_event, since, std::move(next)});
    }
    std::stable_sort(silent.begin(), silent.end(), [](const Silence& a, const Silence& b) { return a.days > b.days; });
    return silent;
}

/// What the hits of one rule have in common while their cases stand in one state.
struct Meaning {
    std::string edition_id;
    std::string rule_id;
    std::string state;
    const Edition* edition = nullptr;
    const ClockRule* rule = nullptr;
    std::string_view next;

    bool of(const DueClock& clock) const { return rule_id == clock.rule && state == clock.state && edition_id == clock.edition; }
};

Meaning meaning_of(const Editions& editions, const DueClock& clock) {
    auto const& edition = editions.named(clock.edition);
    auto const* rule = clock_named(edition, clock.rule);
    return {clock.edition, clock.rule, clock.state,
            &edition,      rule,       rule && open_from(edition, *rule, clock.state) ? rule->next : "vulnctl why {case}"};
}

/// There are a few dozen at most; hits of one kind often come one after the other.
struct Meanings {
    const Editions& editions;
    std::deque<Meaning> known;
    const Meaning* last = nullptr;

    const Meaning& of(const DueClock& clock) {
        if (last && last->of(clock)) return *last;
        auto const found = std::ranges::find_if(known, [&](const Meaning& meaning) { return meaning.of(clock); });
        last = found != known.end() ? &*found : &known.emplace_back(meaning_of(editions, clock));
        return *last;
    }
};

std::vector<Hit> hits_of(const Store& store, const Editions& editions, Day now, int soon_days, const Lens& lens) {
    Day const until = now + std::chrono::days{soon_days};
    Meanings meanings{editions, {}};
    std::array<std::vector<Hit>, urgency(Standing::running) + 1> by_urgency;  // each the earliest first, as the clocks come
    for (auto& clock : lens.whole() ? store.clocks_due(until) : clocks_through(store, editions, until, lens)) {
        auto const& meaning = meanings.of(clock);
        if (!meaning.rule) continue;
        auto const at = standing(meaning.rule->rule.nature, clock.due, now, soon_days);
        std::string_view const party = clock.party.empty() ? std::string_view{"PARTY"} : clock.party;
        auto next = next_command(meaning.next, clock.subject, party, clock.report);
        by_urgency[size_t(urgency(at))].push_back({std::move(clock.subject), std::move(clock.title), meaning.rule, meaning.edition,
                                                   std::move(clock.party), std::move(clock.report), std::move(clock.assignee), clock.from,
                                                   clock.due, at, int((now - clock.due).count()), std::move(next)});
    }
    std::vector<Hit> hits = std::move(by_urgency.front());
    for (size_t i = 1; i < by_urgency.size(); ++i) std::ranges::move(by_urgency[i], std::back_inserter(hits));
    return hits;
}

ClockRaised raised_by(const Hit& hit) {
    return {std::string{hit.rule->rule.id}, PartyId::parse(hit.party), ReportId::parse(hit.report), hit.due, hit.standing};
}

}  // namespace

Sweep sweep(const Store& store, const Editions& editions, const SweepRequest& request, const Lens& lens) {
    Sweep found{hits_of(store, editions, request.now, request.soon_days, lens), {}};
    if (request.silent_days) found.silent = silent_cases(store, request.now, *request.silent_days, lens);
    if (request.person) {
        std::erase_if(found.hits, [&](const Hit& hit) { return hit.assignee != *request.person; });
        std::erase_if(found.silent, [&](const Silence& silence) { return silence.assignee != *request.person; });
    }
    return found;
}

Sweep unraised(const Store& store, Sweep found) {
    std::map<std::string, Case> cases;
    auto const of = [&](const std::string& id) -> const Case& {
        auto const at = cases.find(id);
        return at != cases.end() ? at->second : cases.emplace(id, load_case(store, parse_case_id(id))).first->second;
    };
    std::erase_if(found.hits, [&](const Hit& hit) {
        auto const what = raised_by(hit);
        return std::ranges::any_of(of(hit.id).raised, [&](const RaisedClock& before) { return before.what == what; });
    });
    std::erase_if(found.silent, [&](const Silence& silence) {
        auto const& before = of(silence.id).silence_raised;
        return before && before->what == SilenceRaised{silence.last};
    });
    return found;
}

void raise(Desk& desk, const Sweep& fresh) {
    for (auto const& hit : fresh.hits) record(desk, load_case(desk.store, parse_case_id(hit.id)), raised_by(hit));
    for (auto const& silence : fresh.silent) record(desk, load_case(desk.store, parse_case_id(silence.id)), SilenceRaised{silence.last});
}

std::map<std::string, Sweep> by_person(const Sweep& found) {
    std::map<std::string, Sweep> persons;
    for (auto const& hit : found.hits) persons[hit.assignee].hits.push_back(hit);
    for (auto const& silence : found.silent) persons[silence.assignee].silent.push_back(silence);
    return persons;
}

Exit exit_of(const Sweep& found) {
    if (std::any_of(found.hits.begin(), found.hits.end(), [](const Hit& h) { return h.standing == Standing::overdue; }))
        return Exit::overdue;
    return found.empty() ? Exit::done : Exit::soon;
}

}  // namespace vulnctl
