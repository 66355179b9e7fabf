#include "rules/decide.h"

#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/committee.h"
#include "rules/eol.h"
#include "rules/impact.h"
#include "rules/letters.h"
#include "rules/provision.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

using Predicate = bool (*)(const Case&, const Payload&, Day on, const Edition&);

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

bool part_says(const Part& part, std::initializer_list<Stance> stances) {
    auto const* reply = part.position();
    return reply && std::find(stances.begin(), stances.end(), reply->what.stance) != stances.end();
}

bool no_developer_refuses(const Case& c, const Payload&, Day, const Edition&) {
    return std::none_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return !p.ended && !p.failed && p.refuses(); });
}

/// Over a developer's head it is published without its solution.
bool solution_known(const Case& c, const Payload&, Day, const Edition&) {
    return std::any_of(c.parts.begin(), c.parts.end(), [](const Part& p) {
        return p.solution().has_value() || (p.failed && p.adjudication && p.adjudication->decided_to(Outcome::publish));
    });
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

const Part* part_failed(const Case& c, const Payload& what) { return c.part(std::get<CoordinationFailed>(what).party); }
bool is_unreachable(const Payload& what) { return std::get<CoordinationFailed>(what).ground == Failure::unreachable; }

bool six_months_silent(const Case& c, const Payload& what, Day on, const Edition& edition) {
    if (!is_unreachable(what)) return true;
    auto const* silence = clock_named(edition, "product.no-contact");
    auto const* part = part_failed(c, what);
    return silence && part && !part->attempts.empty() && on >= add(part->silent_since(), silence->period);
}
bool all_means_tried(const Case& c, const Payload& what, Day, const Edition& edition) {
    if (!is_unreachable(what)) return true;
    auto const* part = part_failed(c, what);
    return part && means_left(*part, c.kind, edition).empty();
}
bool agreement_was_sought(const Case& c, const Payload& what, Day, const Edition&) {
    if (is_unreachable(what)) return true;
    auto const* part = part_failed(c, what);
    return part && (part->refuses() || part_says(*part, {Stance::not_vulnerable, Stance::not_affected, Stance::not_its_product}));
}
/// What is settled does not fail. A developer who disputes the vulnerability may still be brought before the committee.
bool failing_part_is_open(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* part = part_failed(c, what);
    return part && !part->ended && (!is_unreachable(what) || part->state() != PartState::ended);
}
bool jpcert_gave_notice(const Case& c, const Payload& what, Day, const Edition&) {
    auto const& judged = std::get<CoordinationFailed>(what);
    auto const* notice = c.failure_judged(Organisation::jpcert, judged.party);
    return notice && notice->what.ground == judged.ground;
}
bool was_judged_failed(const Case& c, const Payload& what, Day, const Edition&) {
    return c.failure_judged(Organisation::jpcert, std::get<CoordinationResumed>(what).party);
}

/// The part that a step of the list of unreachable developers is about.
const Part* part_listed(const Case& c, const Payload& what) {
    PartyId party;
    if (auto const* listed = std::get_if<DeveloperListed>(&what)) party = listed->party;
    if (auto const* disclosed = std::get_if<ProductDisclosed>(&what)) party = disclosed->party;
    if (auto const* deadline = std::get_if<ContactDeadlineSet>(&what)) party = deadline->party;
    if (auto const* unlisted = std::get_if<DeveloperUnlisted>(&what)) party = unlisted->party;
    return c.part(party);
}
const Listing* listing_of(const Case& c, const Payload& what) {
    auto const* part = part_listed(c, what);
    return part ? part->listed() : nullptr;
}
/// Tried, or without any means to be tried, and not a word since.
bool gave_no_answer(const Case& c, const Payload& what, Day, const Edition& edition) {
    auto const* part = part_listed(c, what);
    if (!part || part->state() == PartState::ended) return false;
    auto const last = part->last_contact();
    bool const tried =
        std::any_of(part->attempts.begin(), part->attempts.end(), [&](const Attempt& a) { return a.on > last.value_or(Day::min()); });
    return tried || (!last && means_left(*part, c.kind, edition).empty());
}
bool listed_means_tried(const Case& c, const Payload& what, Day, const Edition& edition) {
    auto const* part = part_listed(c, what);
    return part && means_left(*part, c.kind, edition).empty();
}
bool is_listed(const Case& c, const Payload& what, Day, const Edition&) { return listing_of(c, what); }
bool is_not_listed(const Case& c, const Payload& what, Day, const Edition&) { return !listing_of(c, what); }
bool product_is_disclosed(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* listing = listing_of(c, what);
    return listing && listing->product;
}
/// By practice about three months; the guideline has no number.
bool listed_for_a_while(const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto const* listing = listing_of(c, what);
    auto const* practice = clock_named(edition, "product.listed");
    return listing && practice && on >= add(listing->on, practice->period);
}
bool deadline_is_ahead(const Case&, const Payload& what, Day on, const Edition&) { return std::get<ContactDeadlineSet>(what).until > on; }
/// Silence until a day makes nobody unreachable before six months are full.
bool deadline_past_six_months(const Case& c, const Payload& what, Day, const Edition& edition) {
    auto const* part = part_listed(c, what);
    auto const* silence = clock_named(edition, "product.no-contact");
    return part && silence && !part->attempts.empty() &&
           std::get<ContactDeadlineSet>(what).until >= add(part->silent_since(), silence->period);
}
/// What the committee and IPA did about the developer that a step of theirs is about.
const Adjudication* adjudication_of(const Case& c, const Payload& what) {
    auto const party = party_before_committee(what);
    auto const* part = party ? c.part(*party) : nullptr;
    return part && part->adjudication ? &*part->adjudication : nullptr;
}
bool ipa_judged_failed(const Case& c, const Payload& what, Day, const Edition&) {
    auto const party = party_before_committee(what);
    auto const* part = party ? c.part(*party) : nullptr;
    return part && part->failed && !part->ended;
}
bool not_determined(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return !adjudication || !adjudication->determined;
}
bool was_determined(const Case& c, const Payload& what, Day on, const Edition& edition) {
    return !not_determined(c, what, on, edition) && adjudication_of(c, what)->determined_on <= on;
}
bool not_decided(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return !adjudication || !adjudication->decided;
}
bool opinions_due_ahead(const Case&, const Payload& what, Day on, const Edition&) { return std::get<OpinionsInvited>(what).until > on; }
bool can_be_reached(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return !adjudication || adjudication->ground != Failure::unreachable;
}
bool is_docketed(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return adjudication && adjudication->sitting == std::get<CommitteeDetermined>(what).sitting;
}
bool members_took_part(const Case&, const Payload& what, Day, const Edition&) {
    return !std::get<CommitteeDetermined>(what).members.empty();
}
bool criteria_all_found(const Case& c, const Payload& what, Day, const Edition& edition) {
    auto const& findings = std::get<CommitteeDetermined>(what).findings;
    auto const criteria = committee_criteria(edition, c.kind);
    return findings.size() == criteria.size() && std::all_of(criteria.begin(), criteria.end(), [&](const ChecklistItem* criterion) {
               return std::any_of(findings.begin(), findings.end(), [&](const CriterionFound& found) {
                   return found.criterion == criterion->id && found.holds != Known::unknown && !found.ground.empty();
               });
           });
}
bool outcome_follows(const Case&, const Payload& what, Day, const Edition&) {
    auto const& determined = std::get<CommitteeDetermined>(what);
    return determined.outcome == outcome_of(determined.findings);
}
bool developer_was_told(const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto const* adjudication = adjudication_of(c, what);
    return !can_be_reached(c, what, on, edition) || (adjudication && adjudication->invited);
}
bool opinions_are_in(const Case& c, const Payload& what, Day on, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return !adjudication || !adjudication->invited || adjudication->heard() || on > adjudication->invited->until;
}
bool was_called_on(const Case& c, const Payload& what, Day on, const Edition& edition) {
    if (can_be_reached(c, what, on, edition)) return true;
    auto const* part = c.part(std::get<CommitteeDetermined>(what).party);
    return part && std::any_of(part->listings.begin(), part->listings.end(), [](const Listing& l) { return l.product.has_value(); });
}
bool harm_was_weighed(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return adjudication && adjudication->harm;
}
bool publishes_as_determined(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return std::get<PublicationDecided>(what).outcome != Outcome::publish ||
           (adjudication && adjudication->determined && adjudication->determined->outcome == Outcome::publish);
}
bool decided_as_determined(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return adjudication && adjudication->determined && adjudication->determined->outcome == std::get<PublicationDecided>(what).outcome;
}
bool decided_to_publish(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* adjudication = adjudication_of(c, what);
    return adjudication && adjudication->decided_to(Outcome::publish);
}
/// Those with whom coordination failed, and has not been taken up again.
bool every_failed_part(const Case& c, bool (*holds)(const Adjudication&)) {
    return std::all_of(c.parts.begin(), c.parts.end(),
                       [&](const Part& part) { return !part.failed || part.ended || (part.adjudication && holds(*part.adjudication)); });
}
bool failed_parts_to_be_published(const Case& c, const Payload&, Day, const Edition&) {
    return every_failed_part(c, [](const Adjudication& a) { return a.decided_to(Outcome::publish); });
}
/// A date for the others may be set meanwhile (IV.4.3)).
bool failed_case_to_be_published(const Case& c, const Payload& what, Day on, const Edition& edition) {
    return c.state != State{ProductState::failed} || failed_parts_to_be_published(c, what, on, edition);
}
/// With one developer coordination failed, with another it goes on: what concerns that one's product may be published (IV.4.3)).
bool others_agree_or_decided(const Case& c, const Payload& what, Day on, const Edition& edition) {
    bool const others =
        std::any_of(c.parts.begin(), c.parts.end(), [](const Part& part) { return !part.failed && part.state() != PartState::ended; });
    return others || failed_parts_to_be_published(c, what, on, edition);
}
bool procedure_was_confirmed(const Case& c, const Payload&, Day, const Edition&) {
    return every_failed_part(
        c, [](const Adjudication& a) { return a.ground == Failure::unreachable || a.confirmed_on || !a.decided_to(Outcome::publish); });
}
bool statement_was_heard(const Case& c, const Payload&, Day, const Edition&) {
    return every_failed_part(
        c, [](const Adjudication& a) { return a.ground == Failure::unreachable || a.statement || !a.decided_to(Outcome::publish); });
}
bool decided_not_to_publish(const Case& c, const Payload&, Day, const Edition&) {
    bool const some = std::any_of(c.parts.begin(), c.parts.end(), [](const Part& part) { return part.failed && !part.ended; });
    return some && every_failed_part(c, [](const Adjudication& a) { return a.decided_to(Outcome::withhold); });
}

// ---- advance information provision ----

/// The recipient as the event that provides it with information has it.
const RecipientStanding* recipient_in(const Payload& what) {
    auto const* letter = std::get_if<LetterWritten>(&what);
    auto const* given = std::get_if<InformationGiven>(&what);
    auto const* recipient = letter ? &letter->recipient : given ? &given->recipient : nullptr;
    return recipient && *recipient ? &**recipient : nullptr;
}
bool effect_presumed(const Case& c, const Payload&, Day on, const Edition&) {
    return c.advance.presumption && c.advance.presumption->on <= on;
}
bool ipa_consulted(const Case& c, const Payload&, Day on, const Edition&) { return c.advance.consulted({}, on); }
bool developers_consulted(const Case& c, const Payload&, Day on, const Edition&) { return not_consulted(c, on).empty(); }
/// Classes left open say nothing against another developer's solution.
bool provision_not_left_open(const Case& c, const Payload&, Day on, const Edition& edition) {
    bool open = false;
    bool solved_elsewhere = false;
    for (auto const& part : c.parts) {
        bool const left_open = leaves_provision_open(part, c, edition, on);
        open = open || left_open;
        solved_elsewhere = solved_elsewhere || (!left_open && !part.ended && part.solution());
    }
    return !open || solved_elsewhere;
}
bool coordination_goes_on(const Case& c, const Payload&, Day, const Edition&) { return c.state != State{ProductState::failed}; }
bool solution_made_by_then(const Case& c, const Payload&, Day on, const Edition&) {
    auto const made = c.solution_made();
    return made && *made <= on;
}
bool before_agreed_date(const Case& c, const Payload&, Day on, const Edition&) { return !c.agreed_date() || on < *c.agreed_date(); }
bool recipient_counts(const Case&, const Payload& what, Day on, const Edition& edition) {
    auto const* recipient = recipient_in(what);
    return recipient && (recipient->government || sector_on(edition, recipient->sector, on));
}
bool recipient_keeps_secrecy(const Case&, const Payload& what, Day on, const Edition& edition) {
    auto const* recipient = recipient_in(what);
    return recipient && promises_missing(*recipient, edition, on).empty();
}
bool consulted_takes_part(const Case& c, const Payload& what, Day, const Edition&) {
    auto const& party = std::get<ProvisionConsulted>(what).party;
    auto const* part = party ? c.part(*party) : nullptr;
    return !party || (part && part->contacted());
}
bool recipient_was_provided(const Case& c, const Payload& what, Day on, const Edition&) {
    auto const* provision = c.advance.first_to(std::get<ReceiptAcknowledged>(what).party);
    return provision && provision->on <= on;
}
bool was_provided(const Case& c, const Payload&, Day, const Edition&) { return !c.advance.provisions.empty(); }

bool never(const Case&, const Payload&, Day, const Edition&) { return false; }

constexpr auto predicate_table = std::to_array<std::pair<std::string_view, Predicate>>({
    {"items-stated-or-judged", items_stated_or_judged},
    {"in-order", in_order},
    {"date-not-past", date_not_past},
    {"agreed-date-reached", agreed_date_reached},
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
    {"part-answered", part_answered},
    {"part-says-so", part_says_so},
    {"part-not-ended", part_not_ended},
    {"failing-part-is-open", failing_part_is_open},
    {"was-judged-failed", was_judged_failed},
    {"six-months-silent", six_months_silent},
    {"all-means-tried", all_means_tried},
    {"agreement-was-sought", agreement_was_sought},
    {"jpcert-gave-notice", jpcert_gave_notice},
    {"gave-no-answer", gave_no_answer},
    {"listed-means-tried", listed_means_tried},
    {"is-listed", is_listed},
    {"is-not-listed", is_not_listed},
    {"product-is-disclosed", product_is_disclosed},
    {"listed-for-a-while", listed_for_a_while},
    {"deadline-is-ahead", deadline_is_ahead},
    {"deadline-past-six-months", deadline_past_six_months},
    {"ipa-judged-failed", ipa_judged_failed},
    {"not-determined", not_determined},
    {"was-determined", was_determined},
    {"not-decided", not_decided},
    {"opinions-due-ahead", opinions_due_ahead},
    {"can-be-reached", can_be_reached},
    {"is-docketed", is_docketed},
    {"members-took-part", members_took_part},
    {"criteria-all-found", criteria_all_found},
    {"outcome-follows", outcome_follows},
    {"developer-was-told", developer_was_told},
    {"opinions-are-in", opinions_are_in},
    {"was-called-on", was_called_on},
    {"harm-was-weighed", harm_was_weighed},
    {"publishes-as-determined", publishes_as_determined},
    {"decided-as-determined", decided_as_determined},
    {"decided-to-publish", decided_to_publish},
    {"failed-parts-to-be-published", failed_parts_to_be_published},
    {"others-agree-or-decided", others_agree_or_decided},
    {"failed-case-to-be-published", failed_case_to_be_published},
    {"procedure-was-confirmed", procedure_was_confirmed},
    {"statement-was-heard", statement_was_heard},
    {"decided-not-to-publish", decided_not_to_publish},
    {"effect-presumed", effect_presumed},
    {"ipa-consulted", ipa_consulted},
    {"developers-consulted", developers_consulted},
    {"provision-not-left-open", provision_not_left_open},
    {"coordination-goes-on", coordination_goes_on},
    {"solution-made-by-then", solution_made_by_then},
    {"before-agreed-date", before_agreed_date},
    {"recipient-counts", recipient_counts},
    {"recipient-keeps-secrecy", recipient_keeps_secrecy},
    {"consulted-takes-part", consulted_takes_part},
    {"recipient-was-provided", recipient_was_provided},
    {"was-provided", was_provided},
    {"never", never},
});

Predicate predicate_named(std::string_view name) {
    for (auto const& [id, predicate] : predicate_table)
        if (id == name) return predicate;
    return nullptr;
}

bool starts(const Transition& t, std::string_view state) { return std::find(t.from.begin(), t.from.end(), state) != t.from.end(); }

bool allows(const Transition& t, const Case& c) { return t.kind == c.kind && covers(t.origins, c.origin) && starts(t, id_of(c.state)); }

/// A step that the machine does not have, or not from here, or not in a case that began so. The first has no entry of its own: the machine
/// as a whole refuses it.
Ruling not_from_here(const Case& c, const Transition* transition, std::string_view step, const Edition& edition) {
    Words const state = name_of(c.state);
    for (auto const& other : edition.transitions) {
        if (transition || other.kind != c.kind || other.step != wider_step(step)) continue;
        Words const origin = name_of(c.origin);
        return {other.rule,
                text("「{0}」による案件では行わない手続きです", "not a step of a case that began as '{1}'", origin.ja, origin.en)};
    }
    if (transition)
        return {transition->rule,
                text("現在の状態は「{0}」です", "the case is at '{1}', from where this step is not taken", state.ja, state.en)};
    bool const product = c.kind == Kind::product;
    return {Rule{product ? "product.steps" : "website.steps", product ? "IV" : "V", Nature::refuse,
                 product ? Words{"ソフトウエア製品の取扱いの手順にない手続きである", "not a step in the handling of a product (figure 3)"}
                         : Words{"ウェブサイトの取扱いの手順にない手続きである", "not a step in the handling of a website (figure 4)"},
                 false},
            {}};
}

/// The conditions of an advance provision are worded as they hold.
Text not_so(const Check& check, const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto out = text("満たしていない条件: {0}", "a condition that does not hold: {1}", check.rule.wording.ja, check.rule.wording.en);
    auto const add = [&](std::string_view ja, std::string_view en) {
        out.ja += fmt::format("／{}", ja);
        out.en += fmt::format("; {}", en);
    };
    if (check.predicate == "developers-consulted")
        for (auto const& party : not_consulted(c, on)) add(party.str(), party.str());
    auto const* recipient = recipient_in(what);
    if (recipient && check.predicate == "recipient-keeps-secrecy")
        for (auto const* item : promises_missing(*recipient, edition, on)) add(item->rule.wording.ja, item->rule.wording.en);
    return out;
}

/// What in the case made a check speak, where its wording leaves that open: the means that were not tried.
Text detail_of(const Check& check, const Case& c, const Payload& what, Day on, const Edition& edition) {
    if (wider_step(check.step) == "provide") return not_so(check, c, what, on, edition);
    auto const* failed = std::get_if<CoordinationFailed>(&what);
    auto const* part = failed && check.predicate == "all-means-tried" ? c.part(failed->party) : nullptr;
    if (!part) return {};
    Text names;
    for (auto const* means : means_left(*part, c.kind, edition)) {
        names.ja += (names.ja.empty() ? "" : "、") + std::string{name_of(means->channel).ja};
        names.en += (names.en.empty() ? "" : ", ") + std::string{name_of(means->channel).en};
    }
    return text("{0}: {2}", "{1}: {3}", check.rule.wording.ja, check.rule.wording.en, names.ja, names.en);
}

bool is_for(const Actor& actor, const std::vector<Organisation>& plays, Organisation whose) {
    if (actor.organisation) return *actor.organisation == whose;
    return std::find(plays.begin(), plays.end(), whose) != plays.end();
}

}  // namespace

std::string step_of(const Payload& what) {
    struct Name {
        std::string operator()(const FinderAsked&) const { return "ask"; }
        std::string operator()(const FinderAnswered&) const { return "answer"; }
        std::string operator()(const ReportAccepted&) const { return "accept"; }
        std::string operator()(const ReportRejected&) const { return "reject"; }
        std::string operator()(const CaseForwarded&) const { return "forward"; }
        static std::string step_of_letter(std::string_view letter) {
            if (letter == ended_letter) return "tell-end";
            return is_committee_letter(letter) ? "committee-letter" : "attempt";
        }
        std::string operator()(const ContactAttempted& e) const { return step_of_letter(e.letter); }
        std::string operator()(const ReplyReceived&) const { return "reply"; }
        std::string operator()(const DateAgreed&) const { return "schedule"; }
        std::string operator()(const CasePublished&) const { return "publish"; }
        std::string operator()(const CaseEnded& e) const { return "end." + e.ending; }
        std::string operator()(const OfficeOpened&) const { return {}; }
        std::string operator()(const PartyAdded&) const { return {}; }
        std::string operator()(const ReportReceived&) const { return {}; }
        std::string operator()(const CaseOpened&) const { return {}; }
        std::string operator()(const ReportLeft&) const { return "leave"; }
        std::string operator()(const ReportJoined&) const { return "join"; }
        std::string operator()(const PartEnded&) const { return "end-part"; }
        std::string operator()(const CoordinationFailed& e) const { return "fail." + std::string{id_of(e.by)}; }
        std::string operator()(const CoordinationResumed&) const { return "resume"; }
        std::string operator()(const FlawHandedOver&) const { return "hand-over"; }
        std::string operator()(const PartyChanged&) const { return {}; }
        std::string operator()(const PartyChecked&) const { return {}; }
        std::string operator()(const PartyMerged&) const { return {}; }
        std::string operator()(const PartReassigned&) const { return {}; }
        std::string operator()(const PartJoined&) const { return {}; }
        std::string operator()(const SsvcAdvised&) const { return {}; }
        std::string operator()(const CaseAssigned&) const { return {}; }
        std::string operator()(const ClockRaised&) const { return {}; }
        std::string operator()(const DeveloperListed&) const { return "list"; }
        std::string operator()(const ProductDisclosed&) const { return "disclose-product"; }
        std::string operator()(const ContactDeadlineSet&) const { return "set-deadline"; }
        std::string operator()(const DeveloperUnlisted&) const { return "unlist"; }
        std::string operator()(const SittingCalled&) const { return {}; }
        std::string operator()(const CaseDocketed&) const { return "docket"; }
        std::string operator()(const HarmWeighed&) const { return "weigh"; }
        std::string operator()(const OpinionsInvited&) const { return "invite"; }
        std::string operator()(const OpinionReceived&) const { return "opinion"; }
        std::string operator()(const CommitteeDetermined&) const { return "determine"; }
        std::string operator()(const PublicationDecided&) const { return "decide"; }
        std::string operator()(const ProcedureConfirmed&) const { return "confirm"; }
        std::string operator()(const StatementHeard&) const { return "hear-statement"; }
        std::string operator()(const SilenceRaised&) const { return {}; }
        std::string operator()(const DigestWritten&) const { return {}; }
        std::string operator()(const EditionAdded&) const { return {}; }
        std::string operator()(const EditionChosen&) const { return {}; }
        std::string operator()(const FinderNamed&) const { return {}; }
        std::string operator()(const ItemStated&) const { return {}; }
        std::string operator()(const CaseReopened&) const { return "reopen"; }
        std::string operator()(const ConditionJudged&) const { return "judge"; }
        std::string operator()(const MeansUnavailable&) const { return {}; }
        std::string operator()(const MailHandedOver&) const { return {}; }
        std::string operator()(const MailReceived&) const { return {}; }
        std::string operator()(const InformationGiven& e) const { return e.recipient ? "provide/recipient" : ""; }
        std::string operator()(const EffectPresumed&) const { return "presume"; }
        std::string operator()(const ProvisionConsulted&) const { return "consult"; }
        std::string operator()(const ReceiptAcknowledged&) const { return "receipt"; }
        std::string operator()(const HandoverTaken&) const { return {}; }
        std::string operator()(const AttemptResultLearned&) const { return {}; }
        std::string operator()(const ConsentChanged&) const { return {}; }
        std::string operator()(const FinderWithdrew&) const { return {}; }
        std::string operator()(const FinderDisclosed&) const { return {}; }
        std::string operator()(const DisclosureAsked&) const { return {}; }
        std::string operator()(const CaseLinked&) const { return {}; }
        std::string operator()(const ImpactAssessed&) const { return {}; }
        std::string operator()(const EolRecorded&) const { return {}; }
        std::string operator()(const LetterWritten& e) const {
            if (e.audience == Audience::recipient) return "provide/recipient";
            if (e.party && e.audience != Audience::coordinator) return step_of_letter(e.letter);
            if (e.letter == advance_letter && e.audience == Audience::finder) return "tell-advance";
            return e.letter == disclosure_letter ? "disclose" : "";
        }
        std::string operator()(const AdvisoryPublished&) const { return {}; }
        std::string operator()(const EventUndone&) const { return {}; }
    };
    return std::visit(Name{}, what);
}

const Transition* transition_of(const Edition& edition, Kind kind, Origin origin, std::string_view step, std::string_view state) {
    std::vector<const Transition*> found;
    for (auto const& t : edition.transitions)
        if (t.kind == kind && t.step == step && covers(t.origins, origin)) found.push_back(&t);
    if (!found.empty())
        return std::ranges::max(found, {}, [&](const Transition* t) { return std::pair{!t->origins.empty(), starts(*t, state)}; });
    auto const wider = wider_step(step);
    return wider == step ? nullptr : transition_of(edition, kind, origin, wider, state);
}

namespace {

bool speaks_of(const Check& check, const Case& c, std::string_view step) {
    return check.kind == c.kind && (check.step == step || check.step == wider_step(step) || check.step == "any") &&
           covers(check.origins, c.origin);
}

bool holds(const Check& check, const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto const predicate = predicate_named(check.predicate);
    return predicate && predicate(c, what, on, edition);
}

}  // namespace

std::vector<Condition> conditions_of(const Case& before, const Payload& what, Day on, const Edition& edition) {
    std::vector<Condition> all;
    auto const step = step_of(what);
    for (auto const& check : edition.checks)
        if (check.step != "any" && speaks_of(check, before, step)) all.push_back({&check, holds(check, before, what, on, edition)});
    return all;
}

Verdict decide(const Case& before, const Payload& what, Day on, const Actor& actor, const std::vector<Organisation>& plays,
               const Edition& edition) {
    Verdict verdict;
    auto const step = step_of(what);
    if (step.empty() || (step == "join" && before.spans.empty())) return verdict;  // a report that opens a case of its own
    auto const* transition = transition_of(edition, before.kind, before.origin, step, id_of(before.state));
    if (!transition || !allows(*transition, before)) {
        verdict.refusal = not_from_here(before, transition, step, edition);
        return verdict;
    }
    for (auto const& check : edition.checks) {
        if (!speaks_of(check, before, step) || holds(check, before, what, on, edition)) continue;
        Ruling ruling{check.rule, detail_of(check, before, what, on, edition)};
        if (check.rule.nature == Nature::refuse) {
            verdict.refusal = std::move(ruling);
            return verdict;
        }
        if (check.rule.nature == Nature::object) verdict.objections.push_back(std::move(ruling));
    }
    if (transition->by && !is_for(actor, plays, *transition->by)) {
        Words const whose = name_of(*transition->by);
        verdict.objections.push_back({transition->rule, text("この手続きは{0}が行うものです", "this step is for {1}", whose.ja, whose.en)});
    }
    return verdict;
}

std::vector<const Transition*> next_steps(const Case& c, const Edition& edition) {
    std::vector<const Transition*> steps;
    for (auto const& t : edition.transitions)
        if (allows(t, c) && transition_of(edition, c.kind, c.origin, t.step, id_of(c.state)) == &t) steps.push_back(&t);
    return steps;
}

const Ending* ending_named(const Edition& edition, Kind kind, std::string_view ending) {
    for (auto const& e : edition.endings)
        if (e.kind == kind && e.id == ending) return &e;
    return nullptr;
}

std::vector<std::string_view> predicates() {
    std::vector<std::string_view> names;
    for (auto const& [name, predicate] : predicate_table) names.push_back(name);
    return names;
}

}  // namespace vulnctl
