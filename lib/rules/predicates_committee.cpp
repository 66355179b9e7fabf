#include "rules/predicates.h"

#include "rules/committee.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

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
bool notice_was_given(const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto const* part = c.part(std::get<CommitteeDetermined>(what).party);
    return !can_be_reached(c, what, on, edition) || (part && given_notice(c, *part));
}
bool opinion_is_no_contact(const Case& c, const Payload& what, Day on, const Edition& edition) {
    return can_be_reached(c, what, on, edition) || !std::get<OpinionReceived>(what).from.empty();
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
bool ends_nothing_to_be_published(const Case& c, const Payload& what, Day, const Edition&) {
    return !std::holds_alternative<CaseEnded>(what) ||
           std::none_of(c.parts.begin(), c.parts.end(), [](const Part& part) { return !part.ended && part.published_over(); });
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

constexpr auto table = std::to_array<NamedPredicate>({
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
    {"notice-was-given", notice_was_given},
    {"opinion-is-no-contact", opinion_is_no_contact},
    {"opinions-are-in", opinions_are_in},
    {"was-called-on", was_called_on},
    {"harm-was-weighed", harm_was_weighed},
    {"publishes-as-determined", publishes_as_determined},
    {"decided-as-determined", decided_as_determined},
    {"decided-to-publish", decided_to_publish},
    {"failed-parts-to-be-published", failed_parts_to_be_published},
    {"others-agree-or-decided", others_agree_or_decided},
    {"failed-case-to-be-published", failed_case_to_be_published},
    {"ends-nothing-to-be-published", ends_nothing_to_be_published},
    {"procedure-was-confirmed", procedure_was_confirmed},
    {"statement-was-heard", statement_was_heard},
    {"decided-not-to-publish", decided_not_to_publish},
});

}  // namespace

std::span<const NamedPredicate> committee_predicates() { return table; }

}  // namespace vulnctl
