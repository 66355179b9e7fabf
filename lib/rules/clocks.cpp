#include "rules/clocks.h"

#include "rules/eol.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

constexpr std::string_view per_part = "part.";
constexpr std::string_view per_report = "report.";

/// What a clock runs for: the case, one developer's part of it, or one report.
struct Holder {
    const Case& c;
    const Edition& edition;
    const Part* part = nullptr;
    const Report* report = nullptr;
};

/// A developer's part is settled when nothing more is waited for: it has a solution whose publication is agreed or has its date, or it has
/// ended or failed.
bool settled(const Case& c, const Part& part) {
    bool const solved = part.solution() && !part.refuses() && (part.agrees() || c.agreed_date());
    return solved || part.state() == PartState::ended || part.state() == PartState::failed;
}

/// An operator has reported when it says that it has fixed it, that there is nothing to fix, or that it will not.
bool has_answered(const Part& part) {
    auto const* reply = part.position();
    if (!reply) return false;
    auto const stance = reply->what.stance;
    return stance == Stance::fixed || stance == Stance::not_vulnerable || stance == Stance::will_not_act;
}

struct Start {
    std::string_view name;
    std::optional<Day> (*of)(const Holder&);
};
constexpr Start starts[] = {
    {"first-contact", [](const Holder& h) { return h.c.first_contact; }},
    {"agreed-date", [](const Holder& h) { return h.c.agreed_date(); }},
    {"part.details-given", [](const Holder& h) { return h.part ? h.part->details_given : std::nullopt; }},
    {"part.silent-since",
     [](const Holder& h) { return h.part && !h.part->attempts.empty() ? std::optional{h.part->silent_since()} : std::nullopt; }},
    {"part.listed", [](const Holder& h) { return h.part && h.part->listed() ? std::optional{h.part->listed()->on} : std::nullopt; }},
    {"part.contact-deadline", [](const Holder& h) { return h.part && h.part->listed() ? h.part->listed()->deadline : std::nullopt; }},
    {"part.opinions-due",
     [](const Holder& h) {
         auto const* adjudication = h.part && h.part->adjudication ? &*h.part->adjudication : nullptr;
         return adjudication && adjudication->invited ? std::optional{adjudication->invited->until} : std::nullopt;
     }},
    {"report.first-contact", [](const Holder& h) { return h.report ? h.report->first_contact : std::nullopt; }},
};

struct Fact {
    std::string_view name;
    bool (*holds)(const Holder&);
};
constexpr Fact facts[] = {
    {"closed", [](const Holder& h) { return !h.c.open(); }},
    {"date-agreed", [](const Holder& h) { return h.c.agreed_date().has_value(); }},
    {"coordination-failed", [](const Holder& h) { return h.c.state == State{ProductState::failed}; }},
    {"part.settled", [](const Holder& h) { return h.part && settled(h.c, *h.part); }},
    {"part.answered", [](const Holder& h) { return h.part && has_answered(*h.part); }},
    {"part.fix-reported", [](const Holder& h) { return h.part && h.part->position() && h.part->position()->what.stance == Stance::fixed; }},
    {"part.product-disclosed", [](const Holder& h) { return h.part && h.part->listed() && h.part->listed()->product; }},
    {"part.opinion-heard", [](const Holder& h) { return h.part && h.part->adjudication && h.part->adjudication->heard(); }},
    {"part.determined", [](const Holder& h) { return h.part && h.part->adjudication && h.part->adjudication->determined; }},
    {"part.means-tried", [](const Holder& h) { return h.part && means_left(*h.part, h.c.kind, h.edition).empty(); }},
    {"part.judged-unreachable",
     [](const Holder& h) {
         auto const* judged = h.part ? h.c.failure_judged(Organisation::jpcert, h.part->party) : nullptr;
         return judged && judged->what.ground == Failure::unreachable;
     }},
    {"part.resumed", [](const Holder& h) { return h.part && !h.part->failed; }},
    {"report.disclosure-free", [](const Holder& h) { return h.report && h.report->disclosure_free; }},
};

template <class Entry, size_t N>
const Entry* named(const Entry (&table)[N], std::string_view name) {
    for (auto const& entry : table)
        if (entry.name == name) return &entry;
    return nullptr;
}

template <class Entry, size_t N>
std::vector<std::string_view> names_of(const Entry (&table)[N]) {
    std::vector<std::string_view> names;
    for (auto const& entry : table) names.push_back(entry.name);
    return names;
}

void add(std::vector<Clock>& out, const ClockRule& rule, const Holder& holder) {
    auto const* start = named(starts, rule.from);
    auto const from = start ? start->of(holder) : std::nullopt;
    if (!from) return;
    auto const holds = [&](std::string_view name) {
        auto const* fact = named(facts, name);
        return fact && fact->holds(holder);
    };
    if (!std::ranges::all_of(rule.where, holds) || std::ranges::any_of(rule.until, holds)) return;
    std::optional<PartyId> party;
    if (holder.part) party = holder.part->party;
    std::optional<ReportId> report;
    if (holder.report) report = holder.report->form.report;
    out.push_back({&rule, party, report, *from, add(*from, rule.period)});
}

}  // namespace

std::vector<Clock> clocks(const Case& c, const Edition& edition) {
    std::vector<Clock> out;
    for (auto const& rule : edition.clocks) {
        if (rule.kind != c.kind || !covers(rule.origins, c.origin)) continue;
        if (rule.from.starts_with(per_part))
            for (auto const& part : c.parts) add(out, rule, {c, edition, &part});
        else if (rule.from.starts_with(per_report))
            for (auto const& report : c.reports) add(out, rule, {c, edition, nullptr, &report});
        else
            add(out, rule, {c, edition});
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
    if (s == Standing::reached && nature == Nature::right) return {"権利が生じています", "right reached"};
    return name_of(s);
}

std::string next_command(std::string_view pattern, std::string_view case_id, std::string_view party_id, std::string_view report_id) {
    std::string out{pattern};
    for (auto const& [name, value] : {std::pair{std::string_view{"{case}"}, case_id},
                                      {std::string_view{"{party}"}, party_id},
                                      {std::string_view{"{report}"}, report_id}})
        if (auto const at = out.find(name); at != std::string::npos && !value.empty()) out.replace(at, name.size(), value);
    return out;
}

std::vector<std::string_view> clock_starts() { return names_of(starts); }
std::vector<std::string_view> clock_facts() { return names_of(facts); }

const ClockRule* clock_named(const Edition& edition, std::string_view rule) {
    for (auto const& c : edition.clocks)
        if (c.rule.id == rule) return &c;
    return nullptr;
}

}  // namespace vulnctl
