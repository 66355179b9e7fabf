#include "rules/predicates.h"

#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/impact.h"
#include "rules/letters.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

/// A gap is closed by the item itself, or by a person who judges that all is stated.
bool items_stated_or_judged(const Case& c, const Payload&, Day, const Edition& edition) {
    auto const* judged = c.judged("items");
    return (judged && judged->holds == Known::yes) ||
           std::all_of(c.reports.begin(), c.reports.end(), [&](const Report& r) { return open_gaps(r, edition).empty(); });
}

/// The day before which an event makes no sense: its case's receipt; of passing it on, the acceptance; of a try, the passing on; of a
/// reply, the first try to reach its party; of what ends or publishes, the day since when the case stands where it does.
std::optional<Day> earliest_for(const Case& c, const Payload& what) {
    if (auto const* reply = std::get_if<ReplyReceived>(&what)) {
        auto const* part = c.part(reply->party);
        if (part && !part->attempts.empty() && !part->reports_itself) return std::ranges::min(part->attempts, {}, &Attempt::on).on;
    }
    if (std::holds_alternative<CaseForwarded>(what) && c.accepted()) return c.accepted();
    if (std::holds_alternative<ContactAttempted>(what)) {
        auto const since = c.kind == Kind::product ? c.forwarded_on : c.accepted();
        if (since) return since;
    }
    bool const closes = std::holds_alternative<CaseEnded>(what) || std::holds_alternative<CasePublished>(what);
    if (closes && !c.spans.empty()) return c.spans.back().from;
    return c.received();
}
bool in_order(const Case& c, const Payload& what, Day on, const Edition&) {
    auto const earliest = earliest_for(c, what);
    return !earliest || on >= *earliest;
}

bool date_not_past(const Case&, const Payload& what, Day on, const Edition&) { return std::get<DateAgreed>(what).date >= on; }

bool agreed_date_reached(const Case& c, const Payload&, Day on, const Edition&) { return c.agreed_date() && on >= *c.agreed_date(); }

bool draft_was_approved(const Case&, const Payload& what, Day, const Edition&) {
    auto const* published = std::get_if<CasePublished>(&what);
    auto const& approved = published ? published->approved : std::get<PublicationRevised>(what).approved;
    return long(approved.approved_by.size()) >= approved.asked;
}

bool no_developer_refuses(const Case& c, const Payload&, Day, const Edition&) {
    return std::none_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return !p.ended && !p.failed && p.refuses(); });
}

/// Over a developer's head it is published without its solution.
bool solution_known(const Case& c, const Payload&, Day, const Edition&) {
    return std::any_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return p.solution() || p.published_over(); });
}

bool any_part_says(const Case& c, Stance stance) {
    return std::any_of(c.parts.begin(), c.parts.end(), [&](const Part& p) { return part_says(p, {stance}); });
}

/// A part that a person has ended has been spoken for.
bool all_parts_say(const Case& c, std::initializer_list<Stance> stances) {
    return std::all_of(c.parts.begin(), c.parts.end(), [&](const Part& p) { return p.ended || part_says(p, stances); });
}

bool all_say_not_vulnerable(const Case& c, const Payload&, Day, const Edition&) {
    return any_part_says(c, Stance::not_vulnerable) && all_parts_say(c, {Stance::not_vulnerable, Stance::not_its_product});
}
bool all_say_not_affected(const Case& c, const Payload&, Day, const Edition&) {
    return (any_part_says(c, Stance::not_affected) || any_part_says(c, Stance::not_vulnerable)) &&
           all_parts_say(c, {Stance::not_affected, Stance::not_vulnerable, Stance::not_its_product});
}

bool a_developer_answered(const Case& c, const Payload&, Day, const Edition&) {
    return std::any_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return p.position() != nullptr; });
}

bool operator_will_not_act(const Case& c, const Payload&, Day, const Edition&) { return any_part_says(c, Stance::will_not_act); }
bool operator_gave_no_proper_answer(const Case& c, const Payload& what, Day on, const Edition& edition) {
    bool const tried = std::any_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return !p.attempts.empty(); });
    return tried && !a_developer_answered(c, what, on, edition);
}
/// The guideline gives the period no number: at least the operator had a day since it was last asked.
bool operator_had_time(const Case& c, const Payload&, Day on, const Edition&) {
    return std::none_of(c.parts.begin(), c.parts.end(), [&](const Part& p) { return !p.attempts.empty() && p.attempts.back().on >= on; });
}
bool no_means_works(const Case& c, const Payload&, Day, const Edition&) {
    return std::none_of(c.parts.begin(), c.parts.end(), [](const Part& p) {
        return p.last_contact() || std::any_of(p.attempts.begin(), p.attempts.end(), [](const Attempt& a) { return arrived(a.what); });
    });
}

bool effect_is_small(const Case& c, const Payload&, Day, const Edition& edition) {
    if (c.impact && c.impact->handling) return *c.impact->handling == Handling::simple;
    if (c.kind == Kind::product && any_part_says(c, Stance::small_effect)) return true;
    if (!c.impact) return false;
    auto const proposal = impact_proposal(*c.impact, c.kind, edition);
    return proposal.cell && (proposal.cell->handling == Handling::simple || proposal.may_end);
}

bool operator_reported_fix(const Case& c, const Payload&, Day, const Edition&) { return any_part_says(c, Stance::fixed); }
bool operator_says_not_vulnerable(const Case& c, const Payload&, Day, const Edition&) { return any_part_says(c, Stance::not_vulnerable); }

bool conditions_hold(const Case& c, const Payload&, Day, const Edition&) {
    return std::none_of(c.judgements.begin(), c.judgements.end(),
                        [&](const Judgement& j) { return c.judged(j.what.condition)->holds == Known::no; });
}
bool condition_fails(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* judged = c.judged(std::get<ReportRejected>(what).condition);
    return !judged || judged->holds != Known::yes;
}
bool finder_withdrew(const Case& c, const Payload&, Day, const Edition&) {
    return std::all_of(c.reports.begin(), c.reports.end(), [](const Report& r) { return r.withdrawn.has_value(); });
}
/// The report whose finder a letter is for.
const Report* report_meant(const Case& c, const Payload& what) {
    auto const& letter = std::get<LetterWritten>(what);
    if (letter.report) return c.report(*letter.report);
    return c.reports.empty() ? nullptr : &c.reports.front();
}
bool finder_asked_disclosure(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* report = report_meant(c, what);
    return report && report->disclosure_asked;
}
bool finder_right_reached(const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto const* right = clock_named(edition, "product.finder-right");
    auto const* report = report_meant(c, what);
    return right && report && report->first_contact && on >= add(*report->first_contact, right->period);
}

bool report_was_accepted(const Case&, const Payload& what, Day, const Edition&) {
    return std::get<ReportJoined>(what).accepted.has_value();
}

/// The last word of the developer whose part is to end.
const Reply* word_of_part(const Case& c, const Payload& what) {
    auto const* part = c.part(std::get<PartEnded>(what).party);
    return part ? part->position() : nullptr;
}
bool part_answered(const Case& c, const Payload& what, Day, const Edition&) { return word_of_part(c, what); }
/// That it is no vulnerability, or that it is not affected, is for the developer to say.
bool part_says_so(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* word = word_of_part(c, what);
    auto const& ending = std::get<PartEnded>(what).ending;
    if (ending == "not-vulnerability") return word && word->what.stance == Stance::not_vulnerable;
    if (ending == "not-affected")
        return word && (word->what.stance == Stance::not_affected || word->what.stance == Stance::not_vulnerable ||
                        word->what.stance == Stance::not_its_product);
    return true;
}
bool part_not_ended(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* part = c.part(std::get<PartEnded>(what).party);
    return part && !part->ended;
}

/// The committee's procedure, and what was provided in advance, stay with the case that the last report leaves.
bool leaves_no_procedure(const Case& c, const Payload&, Day, const Edition&) { return c.reports.size() > 1 || c.failures.empty(); }
bool leaves_no_provision(const Case& c, const Payload&, Day, const Edition&) { return c.reports.size() > 1 || c.advance.empty(); }

bool never(const Case&, const Payload&, Day, const Edition&) { return false; }

constexpr auto table = std::to_array<NamedPredicate>({
    {"items-stated-or-judged", items_stated_or_judged},
    {"in-order", in_order},
    {"date-not-past", date_not_past},
    {"agreed-date-reached", agreed_date_reached},
    {"draft-was-approved", draft_was_approved},
    {"no-developer-refuses", no_developer_refuses},
    {"solution-known", solution_known},
    {"all-say-not-vulnerable", all_say_not_vulnerable},
    {"all-say-not-affected", all_say_not_affected},
    {"a-developer-answered", a_developer_answered},
    {"operator-will-not-act", operator_will_not_act},
    {"operator-gave-no-proper-answer", operator_gave_no_proper_answer},
    {"operator-had-time", operator_had_time},
    {"no-means-works", no_means_works},
    {"effect-is-small", effect_is_small},
    {"operator-reported-fix", operator_reported_fix},
    {"operator-says-not-vulnerable", operator_says_not_vulnerable},
    {"conditions-hold", conditions_hold},
    {"condition-fails", condition_fails},
    {"finder-withdrew", finder_withdrew},
    {"finder-asked-disclosure", finder_asked_disclosure},
    {"finder-right-reached", finder_right_reached},
    {"report-was-accepted", report_was_accepted},
    {"leaves-no-procedure", leaves_no_procedure},
    {"leaves-no-provision", leaves_no_provision},
    {"part-answered", part_answered},
    {"part-says-so", part_says_so},
    {"part-not-ended", part_not_ended},
    {"never", never},
});

}  // namespace

std::span<const NamedPredicate> handling_predicates() { return table; }

}  // namespace vulnctl
