// What leaves the house with an advisory besides what its draft says.

#include "ops/issue.h"

#include "case_events.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

TEST_CASE("An export names no developer that the draft does not name, and no day of the log of contacts") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a)).add(6, attempt_at(party_b)).add(7, reply_of(party_b, Stance::refuses));
    AdvisoryDraft draft;
    auto& vendor = draft.vendors.emplace_back();
    vendor.party = party_a;
    vendor.name = {"甲社", "Ko Inc."};
    vendor.updated = day(20);
    auto const records = contact_records(draft, {events.folded()});
    REQUIRE(records.size() == 1);
    CHECK(records[0].name.en == "Ko Inc.");
    CHECK(records[0].on == day(20));
    CHECK(records[0].status == ContactStatus::contact_attempted);
}

TEST_CASE("A developer that refuses publication is not said to dispute the flaw") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a)).add(7, reply_of(party_a, Stance::refuses));
    AdvisoryDraft draft;
    draft.vendors.emplace_back().party = party_a;
    CHECK(contact_records(draft, {events.folded()}).at(0).status == ContactStatus::in_progress);
}
