#include "case_events.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

Instant noon(int n) { return Instant{day(n).time_since_epoch() + std::chrono::hours{3}}; }
std::vector<long> seqs(const std::vector<Event>& events) {
    std::vector<long> out;
    for (auto const& event : events) out.push_back(event.seq);
    return out;
}
std::string_view state(const Case& c) { return id_of(c.state); }

}  // namespace

TEST_CASE("Events are told in the order in which they happened, then were recorded") {
    Events events;
    events.add(0, report_of(Kind::product)).add(5, CaseForwarded{}).add_late(day(1), day(6), ReportAccepted{}).add(5, attempt_at(party_a));
    CHECK(seqs(story(events.all(), {}).standing) == std::vector<long>{1, 3, 2, 4});
    CHECK(state(events.folded()) == "contacting");
}

TEST_CASE("As of a day: what had happened by it, that day included") {
    auto events = handled(Kind::product);
    events.add(10, attempt_at(party_a));
    CHECK(state(events.folded({day(0), {}})) == "received");
    CHECK(state(events.folded({day(1), {}})) == "forwarded");
    CHECK(state(events.folded({day(9), {}})) == "forwarded");
    CHECK(state(events.folded({day(10), {}})) == "contacting");
    CHECK(state(events.folded({day(-1), {}})) == "none");
}

TEST_CASE("As known at an instant: what had been recorded by it, however early it happened") {
    auto events = handled(Kind::product);
    events.add_late(day(2), day(20), attempt_at(party_a));
    CHECK_FALSE(events.folded({day(10), noon(19)}).first_contact);
    CHECK(events.folded({day(10), noon(20)}).first_contact == day(2));
    CHECK(events.folded({day(10), {}}).first_contact == day(2));
    CHECK(events.folded({{}, noon(20) - std::chrono::seconds{1}}).first_contact.has_value() == false);
}

TEST_CASE("A late entry moves the first-contact date to the earlier day") {
    auto events = handled(Kind::product);
    events.add(10, attempt_at(party_a));
    CHECK(events.folded().first_contact == day(10));
    events.add_late(day(4), day(12), attempt_at(party_b));
    CHECK(events.folded().first_contact == day(4));
}

TEST_CASE("An undone event has not happened, on whatever day one looks") {
    auto events = handled(Kind::product);
    events.add(10, attempt_at(party_a)).add(12, attempt_at(party_a)).add(30, EventUndone{4, "誤り"});
    CHECK(events.folded().first_contact == day(12));
    CHECK_FALSE(events.folded({day(11), {}}).first_contact);
    auto const told = story(events.all(), {});
    CHECK(seqs(told.undone) == std::vector<long>{4});
}

TEST_CASE("As known before the undoing, the event stands") {
    auto events = handled(Kind::product);
    events.add(10, attempt_at(party_a)).add(30, EventUndone{4, "誤り"});
    CHECK(events.folded({{}, noon(29)}).first_contact == day(10));
    CHECK_FALSE(events.folded({{}, noon(30)}).first_contact);
    CHECK(events.folded({day(11), noon(29)}).first_contact == day(10));
}

TEST_CASE("Undoing the receipt leaves a case that is void, and remembers the report's number") {
    Events events;
    events.add(0, report_of(Kind::website)).add(1, EventUndone{1, "二重"});
    auto const c = events.folded();
    CHECK(c.state == State{WebsiteState::none});
    CHECK(c.kind == Kind::website);
    CHECK(c.reports.empty());
    CHECK(c.void_reports == std::vector<ReportId>{report_1});
    CHECK_FALSE(c.open());
}

TEST_CASE("An event whose content was forgotten is passed over") {
    Events events;
    events.add(0, report_of(Kind::product)).add_forgotten(1);
    CHECK(state(events.folded()) == "received");
}
