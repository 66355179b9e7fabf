#include "rules/clocks.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

constexpr std::string_view per_part = "part.";

std::optional<Day> start_of(std::string_view from, const Case& c, const Part* part) {
    if (from == "first-contact") return c.first_contact;
    if (from == "agreed-date") return c.agreed_date();
    if (from == "part.details-given" && part) return part->details_given;
    if (from == "part.silent-since" && part && !part->attempts.empty()) return part->silent_since();
    return {};
}

/// A developer's part is settled when nothing more is waited for: it has a solution, or says that there is nothing to solve.
bool settled(const Part& part) {
    constexpr auto final_stances = std::to_array(
        {Stance::not_vulnerable, Stance::not_affected, Stance::not_its_product, Stance::solution_made, Stance::agrees_stop_use});
    auto const* reply = part.position();
    return reply && std::find(final_stances.begin(), final_stances.end(), reply->what.stance) != final_stances.end();
}

bool stopped(std::string_view fact, const Case& c, const Part* part) {
    if (fact == "closed") return !c.open();
    if (fact == "disclosure-free") return c.disclosure_free.has_value();
    if (fact == "date-agreed") return c.agreed_date().has_value();
    if (fact == "part.settled") return part && settled(*part);
    if (fact == "part.fix-reported") return part && part->position() && part->position()->what.stance == Stance::fixed;
    return false;
}

void add(std::vector<Clock>& out, const ClockRule& rule, const Case& c, const Part* part) {
    auto const from = start_of(rule.from, c, part);
    if (!from) return;
    if (std::any_of(rule.until.begin(), rule.until.end(), [&](std::string_view fact) { return stopped(fact, c, part); })) return;
    std::optional<PartyId> party;
    if (part) party = part->party;
    out.push_back({&rule, party, *from, add(*from, rule.period)});
}

}  // namespace

std::vector<Clock> clocks(const Case& c, const Edition& edition) {
    std::vector<Clock> out;
    for (auto const& rule : edition.clocks) {
        if (rule.kind != c.kind) continue;
        if (rule.from.starts_with(per_part))
            for (auto const& part : c.parts) add(out, rule, c, &part);
        else
            add(out, rule, c, nullptr);
    }
    std::stable_sort(out.begin(), out.end(), [](const Clock& a, const Clock& b) { return a.due < b.due; });
    return out;
}

Standing standing(Nature nature, Day due, Day now, int soon_days) {
    switch (nature) {
        case Nature::guide:
            if (now > due) return Standing::passed;
            break;
        case Nature::set_date:
            if (now > due) return Standing::overdue;
            break;
        default:
            if (now >= due) return Standing::reached;
            break;
    }
    return now >= due - std::chrono::days{soon_days} ? Standing::due_soon : Standing::running;
}

Words name_of_standing(Standing s, Nature nature) {
    switch (s) {
        case Standing::running: return {"期間内", "running"};
        case Standing::due_soon: return {"まもなく", "due soon"};
        case Standing::passed: return {"目安を過ぎています", "past the guide"};
        case Standing::reached:
            return nature == Nature::right ? Words{"権利が生じています", "right reached"}
                                           : Words{"期間に達しています", "threshold reached"};
        case Standing::overdue: return {"期日を過ぎています", "overdue"};
    }
    return {};
}

std::string next_command(std::string_view pattern, std::string_view case_id, std::string_view party_id) {
    std::string out{pattern};
    for (auto const& [name, value] : {std::pair{std::string_view{"{case}"}, case_id}, {std::string_view{"{party}"}, party_id}})
        if (auto const at = out.find(name); at != std::string::npos && !value.empty()) out.replace(at, name.size(), value);
    return out;
}

const ClockRule* clock_named(const Edition& edition, std::string_view rule) {
    for (auto const& c : edition.clocks)
        if (c.rule.id == rule) return &c;
    return nullptr;
}

}  // namespace vulnctl
