#include "rules/clocks.h"

#include "case_events.h"
#include "cli/command.h"
#include "decision_table.h"
#include "editions.h"
#include "render/letter.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

const Edition& edition() { return edition_named("12"); }

std::string word_of(Standing standing) {
    switch (standing) {
        case Standing::running: return "running";
        case Standing::due_soon: return "due";
        case Standing::passed: return "passed";
        case Standing::reached: return "reached";
        case Standing::overdue: return "overdue";
    }
    return {};
}

std::vector<Clock> running(const Case& c, std::string_view rule) {
    auto all = clocks(c, edition());
    std::erase_if(all, [&](const Clock& clock) { return clock.rule->rule.id != rule; });
    return all;
}

Events contacted() {
    auto events = handled(Kind::product);
    events.add(2, attempt_at(party_a)).add(10, attempt_at(party_b));
    return events;
}
Events notified() {
    auto events = handled(Kind::website);
    events.add(2, attempt_at(party_a)).add(4, attempt_at(party_a, AttemptResult::delivered, true));
    return events;
}

}  // namespace

TEST_CASE("How each clock stands on the days around its limit") {
    for (auto const& row : decision_table("clocks.csv", 6)) {
        INFO(row.place << ": " << row[0] << " from " << row[2] << " on " << row[3] << ": " << row[4] << ", " << row[5]);
        auto const* rule = clock_named(edition(), row[0]);
        REQUIRE(rule);
        CHECK(id_of(rule->rule.nature) == row[1]);
        auto const due = add(parse_day(row[2]).value(), rule->period);
        CHECK(word_of(standing(rule->rule.nature, due, parse_day(row[3]).value(), 0)) == row[4]);
    }
}

TEST_CASE("Due soon begins so many days before, and no earlier") {
    for (auto const nature : {Nature::guide, Nature::set_date, Nature::threshold, Nature::right}) {
        CHECK(standing(nature, day(45), day(37), 7) == Standing::running);
        CHECK(standing(nature, day(45), day(38), 7) == Standing::due_soon);
        CHECK(standing(nature, day(45), day(44), 7) == Standing::due_soon);
    }
}

TEST_CASE("No number of days is called overdue but a date that a person set") {
    for (auto const& rule : edition().clocks) {
        INFO(rule.rule.id);
        auto const at = standing(rule.rule.nature, day(0), day(10000), 7);
        bool const set = rule.from == "agreed-date" || rule.from == "part.contact-deadline" || rule.from == "part.opinions-due";
        CHECK((at == Standing::overdue) == set);
    }
}

TEST_CASE("The 45 days run for the case from its first attempt, never from receipt or acceptance") {
    CHECK(running(handled(Kind::product).folded(), "product.publication-guide").empty());
    auto const guide = running(contacted().folded(), "product.publication-guide");
    REQUIRE(guide.size() == 1);
    CHECK(guide[0].from == day(2));
    CHECK(guide[0].due == day(47));
    CHECK_FALSE(guide[0].party);
}

TEST_CASE("Once a date is agreed, it and not the guide is what runs") {
    auto events = contacted();
    events.add(11, reply_of(party_a, Stance::confirmed)).add(12, DateAgreed{day(50), {}});
    CHECK(running(events.folded(), "product.publication-guide").empty());
    auto const date = running(events.folded(), "product.publication-date");
    REQUIRE(date.size() == 1);
    CHECK(date[0].due == day(50));
    events.add(20, DateAgreed{day(60), "要請"});
    CHECK(running(events.folded(), "product.publication-date")[0].due == day(60));
}

TEST_CASE("The six months run for each developer from its own attempt or last contact") {
    auto events = contacted();
    auto silent = running(events.folded(), "product.no-contact");
    REQUIRE(silent.size() == 2);
    CHECK(silent[0].party == party_a);
    CHECK(silent[0].from == day(2));
    CHECK(silent[1].party == party_b);
    CHECK(silent[1].from == day(10));
    events.add(30, reply_of(party_a, Stance::acknowledged));
    silent = running(events.folded(), "product.no-contact");
    CHECK(silent[0].party == party_b);
    CHECK(silent[1].from == day(30));
    events.add(31, reply_of(party_a, Stance::solution_made));
    silent = running(events.folded(), "product.no-contact");
    REQUIRE(silent.size() == 2);
    CHECK(silent[1].from == day(31));  // its publication is still to be agreed
    events.add(32, reply_of(party_a, Stance::agrees));
    silent = running(events.folded(), "product.no-contact");
    REQUIRE(silent.size() == 1);
    CHECK(silent[0].party == party_b);
}

TEST_CASE("What six months of silence call for goes by what was done: the means left, JPCERT/CC's judgement, IPA's") {
    auto events = contacted();
    auto const next_for_a = [&] {
        std::string named;
        for (auto const& clock : clocks(events.folded(), edition()))
            if (clock.party == party_a && clock.rule->rule.id.starts_with("product.no-contact"))
                named += std::string{clock.rule->rule.id} + " ";
        return named;
    };
    CHECK(next_for_a() == "product.no-contact ");
    for (auto const channel : {Channel::mail, Channel::post, Channel::phone, Channel::fax})
        events.add(11, MeansUnavailable{party_a, channel, "不明"});
    CHECK(next_for_a() == "product.no-contact.judge ");
    events.add(200, CoordinationFailed{Organisation::jpcert, Failure::no_agreement, party_a, "理由"});
    CHECK(next_for_a() == "product.no-contact.judge ");
    events.add(201, CoordinationFailed{Organisation::jpcert, Failure::unreachable, party_a, "理由"});
    CHECK(next_for_a() == "product.no-contact.ipa ");
    events.add(202, CoordinationFailed{Organisation::ipa, Failure::unreachable, party_a, "理由"});
    CHECK(next_for_a().empty());
}

TEST_CASE("The finder's right runs for products alone, from the first-contact date") {
    auto const right = running(contacted().folded(), "product.finder-right");
    REQUIRE(right.size() == 1);
    CHECK(right[0].from == day(2));
    for (auto const& rule : edition().clocks)
        if (rule.kind == Kind::website) CHECK(rule.rule.nature != Nature::right);
}

TEST_CASE("A website's clocks run from the notice of the details, not from the first hello") {
    auto const guide = running(notified().folded(), "website.report-guide");
    REQUIRE(guide.size() == 1);
    CHECK(guide[0].from == day(4));
    CHECK(guide[0].due == add(day(4), {3, Period::Unit::month}));
    auto const label = running(notified().folded(), "website.long-running");
    REQUIRE(label.size() == 1);
    CHECK(label[0].due == day(94));
}

TEST_CASE("Once the operator reports the fix nothing is waited for and nothing is long-running") {
    auto events = notified();
    events.add(40, reply_of(party_a, Stance::fixed));
    CHECK(running(events.folded(), "website.report-guide").empty());
    CHECK(running(events.folded(), "website.long-running").empty());  // 90日以上: 修正の報告がないもの
}

TEST_CASE("In a closed case nothing runs") {
    auto published = contacted();
    published.add(50, CasePublished{{2019, 1}, "JVN#00000001", {}});
    CHECK(clocks(published.folded(), edition()).empty());
    auto ended = notified();
    ended.add(50, CaseEnded{"fixed", "修正"});
    CHECK(clocks(ended.folded(), edition()).empty());
    Events rejected;
    rejected.add(0, report_of(Kind::product)).add(1, ReportRejected{"items", "理由"});
    CHECK(clocks(rejected.folded(), edition()).empty());
}

TEST_CASE("Products and websites share no clock") {
    for (auto const& clock : clocks(contacted().folded(), edition())) CHECK(clock.rule->kind == Kind::product);
    for (auto const& clock : clocks(notified().folded(), edition())) CHECK(clock.rule->kind == Kind::website);
}

TEST_CASE("The next command of a clock and of a step is one that exists, with a letter that exists") {
    auto const check = [](std::string_view id, Kind kind, std::string_view command) {
        INFO(id << ": " << command);
        auto const words = words_in(std::string{command});
        REQUIRE(words.size() >= 3);
        CHECK(words[0] == "vulnctl");
        CHECK(std::count(words.begin(), words.end(), "{case}") == 1);
        CHECK(std::any_of(commands().begin(), commands().end(), [&](const Command* c) { return c->name == words[1]; }));
        if (auto const at = std::find(words.begin(), words.end(), "--letter"); at != words.end()) {
            auto const to = words[3] == "finder" ? Audience::finder : kind == Kind::product ? Audience::developer : Audience::op;
            auto const letters = letter_names({}, Lang::ja, to, kind);
            CHECK(std::find(letters.begin(), letters.end(), *(at + 1)) != letters.end());
        }
    };
    for (auto const& rule : edition().clocks) check(rule.rule.id, rule.kind, rule.next);
    for (auto const& transition : edition().transitions) check(transition.rule.id, transition.kind, transition.command);
}

TEST_CASE("A next command is filled in") {
    CHECK(next_command("vulnctl notify {case} {party} --letter reminder", "C-2019-00001", "P-2019-00002") ==
          "vulnctl notify C-2019-00001 P-2019-00002 --letter reminder");
    CHECK(next_command("vulnctl why {case}", "C-2019-00001", "") == "vulnctl why C-2019-00001");
}

TEST_CASE("An operator's three months run until it has reported: fixed, nothing to fix, or that it will not") {
    for (auto const stance : {Stance::acknowledged, Stance::confirmed, Stance::small_effect, Stance::no_claim, Stance::fixed,
                              Stance::not_vulnerable, Stance::will_not_act}) {
        INFO(id_of(stance));
        auto events = notified();
        events.add(9, reply_of(party_a, stance));
        bool const reported = stance == Stance::fixed || stance == Stance::not_vulnerable || stance == Stance::will_not_act;
        CHECK(running(events.folded(), "website.report-guide").empty() == reported);
    }
}
