// A case follows its parts, and a report keeps what is its own wherever it goes.

#include "case_events.h"
#include "decision_table.h"
#include "editions.h"
#include "rules/clocks.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

const PartyId party_c{2019, 3};
const ReportId report_2{2019, 2};

PartyId party_named(char letter) { return letter == 'A' ? party_a : letter == 'B' ? party_b : party_c; }

Events with_two_developers() {
    auto events = handled(Kind::product);
    events.add(1, attempt_at(party_a)).add(1, attempt_at(party_b));
    return events;
}

Case case_from(const std::string& cell) {
    auto events = with_two_developers();
    int today = 2;
    for (auto const& word : words_in(cell)) {
        auto const name = word.substr(0, word.find(':'));
        auto const value = word.find(':') == std::string::npos ? std::string{} : word.substr(word.find(':') + 1);
        auto const party = value.empty() ? party_a : party_named(value[0]);
        auto const detail = value.size() > 2 ? value.substr(2) : std::string{};
        if (name == "says")
            events.add(today, reply_of(party, from_id<Stance>(detail).value()));
        else if (name == "ends")
            events.add(today, PartEnded{party, detail, "理由"});
        else if (name == "new")
            events.add(9, attempt_at(party));
        else if (name == "none")
            events.add(today, MeansUnavailable{party, from_id<Channel>(detail).value(), "理由"});
        else if (name == "eol") {
            EolRecorded eol;
            eol.party = party;
            events.add(today, eol);
        } else if (name == "date")
            events.add(today, DateAgreed{day(std::stoi(value)), {}});
        else if (name == "jpcert" || name == "ipa")
            events.add(today, CoordinationFailed{from_id<Organisation>(name).value(), Failure::no_agreement, party, "理由"});
        else if (name == "resume")
            events.add(today, CoordinationResumed{party, "理由"});
        else
            throw std::runtime_error{"unknown fact: " + word};
        ++today;
    }
    return events.folded();
}

ReportJoined joined(std::optional<Day> first_contact) {
    ReportJoined what;
    what.from = {2019, 7};
    what.form = report_of(Kind::product);
    what.form.report = report_2;
    what.received = day(4);
    what.accepted = day(5);
    what.consents = {true, {}, false};
    what.first_contact = first_contact;
    what.reason = "同じ脆弱性";
    return what;
}

}  // namespace

TEST_CASE("Where a case stands by what its developers have said") {
    for (auto const& row : decision_table("parts.csv", 3)) {
        INFO(row.place << ": [" << row[0] << "]: " << row[1] << ", " << row[2]);
        CHECK(id_of(case_from(row[0]).state) == row[1]);
    }
}

TEST_CASE("A report that joins keeps its dates and consents; the others keep theirs") {
    auto events = with_two_developers();
    events.add(20, joined({}));
    auto const c = events.folded();
    REQUIRE(c.reports.size() == 2);
    CHECK(id_of(c.state) == "contacting");
    CHECK(c.reports[1].received == day(4));
    CHECK(c.reports[1].accepted == day(5));
    CHECK(c.reports[1].consents.publish == false);
    CHECK_FALSE(c.reports[0].consents.publish);
    CHECK(c.title() == c.reports[0].form.product + " / " + c.reports[0].form.weakness);
}

TEST_CASE("A report that joins a case in contact counts its finder's right from the day it joined") {
    auto events = with_two_developers();
    events.add(20, joined({}));
    auto const c = events.folded();
    CHECK(c.first_contact == day(1));
    CHECK(c.reports[0].first_contact == day(1));
    CHECK(c.reports[1].first_contact == day(20));
}

TEST_CASE("A report that brings a first contact keeps it, and an earlier one is the case's") {
    auto later = with_two_developers();
    later.add(20, joined(day(10)));
    CHECK(later.folded().reports[1].first_contact == day(10));
    CHECK(later.folded().first_contact == day(1));
    auto earlier = with_two_developers();
    earlier.add(20, joined(day(0)));
    CHECK(earlier.folded().reports[1].first_contact == day(0));
    CHECK(earlier.folded().reports[0].first_contact == day(1));
    CHECK(earlier.folded().first_contact == day(0));
}

TEST_CASE("A report that joins before anybody was contacted gets the case's first contact") {
    auto events = handled(Kind::product);
    events.add(6, joined({})).add(9, attempt_at(party_a));
    CHECK(events.folded().reports[0].first_contact == day(9));
    CHECK(events.folded().reports[1].first_contact == day(9));
}

TEST_CASE("Each report has a finder's right of its own, ended by its own letter") {
    auto events = with_two_developers();
    events.add(20, joined({}));
    LetterWritten letter;
    letter.letter = disclosure_letter;
    letter.report = report_2;
    auto const rights = [&] {
        std::vector<std::pair<ReportId, Day>> found;
        auto const c = events.folded();
        for (auto const& clock : clocks(c, edition_named("12")))
            if (clock.rule->rule.id == "product.finder-right") found.emplace_back(clock.report.value(), clock.due);
        return found;
    };
    CHECK(rights() == std::vector<std::pair<ReportId, Day>>{{report_1, *parse_day("2020-06-04")}, {report_2, *parse_day("2020-06-23")}});
    events.add(400, letter);
    CHECK(rights() == std::vector<std::pair<ReportId, Day>>{{report_1, *parse_day("2020-06-04")}});
}

TEST_CASE("A case whose last report leaves is carried on elsewhere, and closed; one that comes back opens it") {
    auto events = handled(Kind::product);
    events.add(6, ReportLeft{report_1, {2019, 7}, "理由"});
    CHECK(id_of(events.folded().state) == "moved");
    CHECK(events.folded().closed_on == day(6));
    CHECK(events.folded().reports.empty());
    CHECK(events.folded().left.front().on == day(6));
    auto back = joined({});
    back.forwarded = day(5);
    events.add(8, back);
    CHECK(id_of(events.folded().state) == "forwarded");
    CHECK_FALSE(events.folded().closed_on);
    auto one_of_two = with_two_developers();
    one_of_two.add(20, joined({})).add(21, ReportLeft{report_1, {2019, 7}, "理由"});
    CHECK(id_of(one_of_two.folded().state) == "contacting");
    CHECK(one_of_two.folded().reports.size() == 1);
}

TEST_CASE("A report that opens a case of its own stands where it stood") {
    Events accepted;
    accepted.add(20, joined({}));
    CHECK(id_of(accepted.folded().state) == "accepted");
    auto unaccepted = joined({});
    unaccepted.accepted.reset();
    CHECK(id_of(Events{}.add(20, unaccepted).folded().state) == "received");
    auto website = joined({});
    website.form.kind = Kind::website;
    website.forwarded = day(6);
    CHECK(Events{}.add(20, website).folded().kind == Kind::website);
    CHECK(id_of(Events{}.add(20, website).folded().state) == "accepted");
}

TEST_CASE("A developer's own report and a case without one have no first-contact date and no guide") {
    auto own = report_of(Kind::product);
    own.developer = party_a;
    Events reported;
    reported.add(0, own).add(1, ReportAccepted{}).add(2, CaseForwarded{}).add(3, attempt_at(party_a));
    CHECK(reported.folded().origin == Origin::developer);
    CHECK(id_of(reported.folded().state) == "coordinating");
    CHECK_FALSE(reported.folded().first_contact);
    for (auto const origin : {Origin::overseas, Origin::direct}) {
        CaseOpened opened;
        opened.origin = origin;
        opened.product = "例示ソフト";
        Events without;
        without.add(0, opened);
        CHECK(id_of(without.folded().state) == "opened");
        without.add(3, attempt_at(party_a));
        CHECK(id_of(without.folded().state) == "contacting");
        CHECK(without.folded().title() == "例示ソフト");
        CHECK_FALSE(without.folded().first_contact);
        CHECK(clocks(without.folded(), edition_named("12")).empty());
    }
    // One that a website's report brought to light was reported to IPA: the guide counts.
    CaseOpened flaw;
    flaw.origin = Origin::website;
    Events handed;
    handed.add(0, flaw);
    CHECK(id_of(handed.folded().state) == "forwarded");
    handed.add(3, attempt_at(party_a));
    CHECK(handed.folded().first_contact == day(3));
    CHECK(clocks(handed.folded(), edition_named("12")).front().due == day(48));
}

TEST_CASE("A finder's report that joins a developer's makes it a finder's case") {
    auto own = report_of(Kind::product);
    own.developer = party_a;
    Events events;
    events.add(0, own).add(1, ReportAccepted{}).add(2, CaseForwarded{}).add(3, joined({})).add(4, attempt_at(party_b));
    CHECK(events.folded().origin == Origin::finder);
    CHECK(events.folded().first_contact == day(4));
}

TEST_CASE("A consent that is changed counts alone, and reopening goes back to where handling stood") {
    auto report = report_of(Kind::product);
    report.consents = {true, false, {}};
    Events events;
    events.add(0, report).add(1, ReportAccepted{}).add(2, ConsentChanged{report_1, {false, {}, {}}});
    CHECK(events.folded().reports[0].consents.notify == false);
    CHECK(events.folded().reports[0].consents.contact == false);
    CHECK_FALSE(events.folded().reports[0].consents.publish);
    CHECK(events.folded().reports[0].consents_changed == day(2));
    events.add(3, CaseForwarded{}).add(4, CaseEnded{"small-effect", "理由"}).add(5, CaseReopened{"理由"});
    CHECK(id_of(events.folded().state) == "forwarded");
    CHECK(events.folded().reopened_on == day(5));
    CHECK_FALSE(events.folded().closed_on);
    CHECK_FALSE(events.folded().ended);
    CHECK(events.folded().spans.size() == 5);
}

TEST_CASE("Each office's last judgement of a developer stands, and says nothing of another developer") {
    auto events = with_two_developers();
    auto const judged = [](Organisation by, PartyId party, Failure ground) { return CoordinationFailed{by, ground, party, "理由"}; };
    events.add(200, judged(Organisation::jpcert, party_a, Failure::unreachable))
        .add(201, judged(Organisation::jpcert, party_b, Failure::no_agreement))
        .add(202, judged(Organisation::ipa, party_a, Failure::unreachable))
        .add(203, judged(Organisation::jpcert, party_a, Failure::no_agreement));
    auto const c = events.folded();
    CHECK(c.failures.size() == 3);
    CHECK(c.failure_judged(Organisation::jpcert, party_a)->what.ground == Failure::no_agreement);
    CHECK(c.failure_judged(Organisation::ipa, party_a)->what.ground == Failure::unreachable);
    CHECK(c.failure_judged(Organisation::jpcert, party_b)->what.ground == Failure::no_agreement);
    CHECK_FALSE(c.failure_judged(Organisation::ipa, party_b));
}

TEST_CASE("A developer's word is the last that says where it stands; an agreement to publication only where nothing else does") {
    auto const word = [](const std::string& cell) {
        auto const c = case_from(cell);
        auto const* said = c.part(party_a)->position();
        return said ? std::string{id_of(said->what.stance)} : std::string{};
    };
    CHECK(word("says:A:acknowledged says:A:asks-to-move says:A:no-claim").empty());
    CHECK(word("says:A:agrees") == "agrees");
    CHECK(word("says:A:confirmed says:A:agrees") == "confirmed");
    CHECK(word("says:A:confirmed says:A:agrees says:A:not-vulnerable") == "not-vulnerable");
    CHECK(word("says:A:refuses says:A:agrees") == "agrees");
    CHECK(word("says:A:confirmed says:A:refuses says:A:agrees") == "confirmed");
    CHECK(word("says:A:agrees says:A:refuses") == "refuses");
}

TEST_CASE("A try has come to whom it was meant for unless it came back, or nobody took the call") {
    struct Try {
        Channel by;
        AttemptResult result;
        bool came;
    };
    for (auto const& [by, result, came] :
         {Try{Channel::mail, AttemptResult::delivered, true}, Try{Channel::mail, AttemptResult::bounced, false},
          Try{Channel::mail, AttemptResult::no_answer, true}, Try{Channel::post, AttemptResult::returned, false},
          Try{Channel::post, AttemptResult::no_answer, true}, Try{Channel::fax, AttemptResult::no_answer, true},
          Try{Channel::form, AttemptResult::automatic_reply, true}, Try{Channel::phone, AttemptResult::no_answer, false},
          Try{Channel::phone, AttemptResult::reached, true}, Try{Channel::person, AttemptResult::no_answer, false},
          Try{Channel::person, AttemptResult::reached, true}}) {
        INFO(id_of(by) << " " << id_of(result));
        auto attempt = attempt_at(party_a, result);
        attempt.channel = by;
        CHECK(arrived(attempt) == came);
    }
}

TEST_CASE("Whoever is reached, or answers, is on the list of unreachable developers no more; another try changes nothing") {
    auto const listed = [](auto const& more) {
        auto events = with_two_developers();
        events.add(90, DeveloperListed{party_a, "DID#0001", {}, {}, {}});
        events.add(91, DeveloperListed{party_b, "DID#0002", {}, {}, {}});
        more(events);
        auto const c = events.folded();
        CHECK(c.part(party_b)->listed());
        return c.part(party_a)->listings.back();
    };
    auto const tried = [](AttemptResult result) { return [=](Events& events) { events.add(100, attempt_at(party_a, result)); }; };
    auto const learned = [](AttemptResult result) {
        return [=](Events& events) { events.add(100, AttemptResultLearned{party_a, long(4), result, {}, {}}); };
    };
    CHECK_FALSE(listed(tried(AttemptResult::no_answer)).off);
    CHECK_FALSE(listed(tried(AttemptResult::automatic_reply)).off);
    CHECK(listed(tried(AttemptResult::reached)).off == day(100));
    CHECK_FALSE(listed(learned(AttemptResult::returned)).off);
    CHECK(listed(learned(AttemptResult::reached)).off == day(100));
    CHECK(listed([](Events& events) { events.add(100, reply_of(party_a, Stance::acknowledged)); }).answered);
    auto const removed = listed([](Events& events) { events.add(100, DeveloperUnlisted{party_a, "理由"}); });
    CHECK(removed.off == day(100));
    CHECK_FALSE(removed.answered);
}
