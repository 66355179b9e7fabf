#include "rules/predicates.h"

#include "rules/clocks.h"
#include "rules/eol.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

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
/// What the product's notice promised to wait for (appendix 5).
bool contact_deadline_passed(const Case& c, const Payload& what, Day on, const Edition&) {
    auto const* part = part_failed(c, what);
    auto const* listing = part ? part->listed() : nullptr;
    return !is_unreachable(what) || !listing || !listing->deadline || on > *listing->deadline;
}
bool failing_part_was_listed(const Case& c, const Payload& what, Day, const Edition&) {
    auto const* part = part_failed(c, what);
    return !is_unreachable(what) || (part && part->listed());
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

constexpr auto table = std::to_array<NamedPredicate>({
    {"failing-part-is-open", failing_part_is_open},
    {"was-judged-failed", was_judged_failed},
    {"six-months-silent", six_months_silent},
    {"all-means-tried", all_means_tried},
    {"agreement-was-sought", agreement_was_sought},
    {"contact-deadline-passed", contact_deadline_passed},
    {"failing-part-was-listed", failing_part_was_listed},
    {"jpcert-gave-notice", jpcert_gave_notice},
    {"gave-no-answer", gave_no_answer},
    {"listed-means-tried", listed_means_tried},
    {"is-listed", is_listed},
    {"is-not-listed", is_not_listed},
    {"product-is-disclosed", product_is_disclosed},
    {"listed-for-a-while", listed_for_a_while},
    {"deadline-is-ahead", deadline_is_ahead},
    {"deadline-past-six-months", deadline_past_six_months},
});

}  // namespace

std::span<const NamedPredicate> failure_predicates() { return table; }

}  // namespace vulnctl
