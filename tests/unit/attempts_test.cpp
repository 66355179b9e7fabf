// The contact ladder: what is left to try, what to try next, and what was known when.

#include "ops/attempts.h"
#include "case_events.h"
#include "editions.h"
#include "formats/attempt_table.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

Party developer_with(std::vector<Contact> contacts) {
    Party party;
    party.id = party_a;
    party.card.name = "例示電機株式会社";
    party.card.contacts = std::move(contacts);
    return party;
}

ContactAttempted by(Channel channel, AttemptResult result = AttemptResult::delivered) {
    auto attempt = attempt_at(party_a, result);
    attempt.channel = channel;
    return attempt;
}

Ladder ladder(const Events& events, const Party& party, const Lens& lens = {}) {
    auto const told = story(events.all(), lens);
    auto const c = fold(case_1, told);
    auto const* part = c.part(party_a);
    REQUIRE(part);
    return ladder_of(*part, party, c, told, *editions().on(day(0)).edition);
}

Events passed_on() {
    Events events;
    events.add(0, report_of(Kind::product)).add(1, ReportAccepted{}).add(1, CaseForwarded{});
    return events;
}

std::string refusal(const std::string& table) {
    try {
        read_attempt_table(table, "t.csv");
    } catch (const Error& error) {
        return error.place ? error.place->str() : "no place";
    }
    return "taken";
}

}  // namespace

TEST_CASE("the next means is one whose address is known; then one to be found, or to be recorded as not available") {
    auto const party = developer_with({{Channel::mail, "a@example.jp"}, {Channel::phone, "03-0000-0000"}});
    auto events = passed_on();
    events.add(2, by(Channel::mail));
    auto first = ladder(events, party);
    CHECK(first.left == std::vector<Channel>{Channel::post, Channel::phone, Channel::fax});
    REQUIRE(first.next);
    CHECK(first.next->channel == Channel::phone);
    CHECK(first.next->address == "03-0000-0000");
    CHECK(first.next->commands.front().starts_with("vulnctl notify C-2019-00001 P-2019-00001 --by phone"));

    events.add(3, by(Channel::phone, AttemptResult::no_answer));
    auto const second = ladder(events, party);
    REQUIRE(second.next);
    CHECK(second.next->channel == Channel::post);
    CHECK(second.next->address.empty());
    CHECK(second.next->commands.size() == 2);

    events.add(4, by(Channel::post, AttemptResult::returned)).add(5, MeansUnavailable{party_a, Channel::fax, "番号がない"});
    auto const all = ladder(events, party);
    CHECK(all.left.empty());
    CHECK_FALSE(all.next);
    REQUIRE(all.unavailable.size() == 1);
    CHECK(all.unavailable.front().on == day(5));
}

TEST_CASE("a developer that was reached is not chased; one that falls silent again is tried by all means anew") {
    auto const party = developer_with({{Channel::mail, "a@example.jp"}});
    auto events = passed_on();
    events.add(2, by(Channel::mail)).add(3, by(Channel::phone, AttemptResult::reached));
    CHECK_FALSE(ladder(events, party).silent);
    CHECK_FALSE(ladder(events, party).next);
    CHECK(ladder(events, party).last_contact == day(3));
    events.add(30, by(Channel::phone, AttemptResult::no_answer));
    auto const again = ladder(events, party);
    CHECK(again.silent);
    REQUIRE(again.next);
    CHECK(again.next->channel == Channel::mail);
    events.add(31, reply_of(party_a, Stance::not_vulnerable));
    CHECK_FALSE(ladder(events, party).next);
}

TEST_CASE("an operator's next means is one whose address is known; the guideline has no list of means for it") {
    auto party = developer_with({{Channel::mail, "a@example.jp"}, {Channel::form, "https://example.jp/contact"}});
    auto events = handled(Kind::website);
    events.add(2, by(Channel::mail, AttemptResult::bounced));
    auto const tried = ladder(events, party);
    CHECK_FALSE(tried.by_means);
    REQUIRE(tried.next);
    CHECK(tried.next->channel == Channel::form);
    events.add(3, by(Channel::form));
    CHECK_FALSE(ladder(events, party).next);
}

TEST_CASE("a result learned later is told beside the one recorded first, and only from its day on") {
    auto const party = developer_with({});
    auto events = passed_on();
    events.add(2, by(Channel::post));
    auto const attempt = events.all().back().seq;
    events.add(9, AttemptResultLearned{party_a, attempt, AttemptResult::returned, "宛所不明", {{"封筒.jpg", {"00"}}}});
    auto const now = ladder(events, party);
    REQUIRE(now.rungs.size() == 1);
    CHECK(now.rungs.front().at_first.result == AttemptResult::delivered);
    CHECK(now.rungs.front().at_first.evidence.empty());
    CHECK(now.rungs.front().attempt.what.result == AttemptResult::returned);
    CHECK(now.rungs.front().learned.front().on == day(9));
    auto const before = ladder(events, party, Lens{day(8), {}});
    CHECK(before.rungs.front().attempt.what.result == AttemptResult::delivered);
    CHECK(before.rungs.front().learned.empty());
}

TEST_CASE("an attempt that was taken back counts no more, and is still told with the reason") {
    auto const party = developer_with({});
    auto events = passed_on();
    events.add(2, by(Channel::mail)).add(3, by(Channel::phone, AttemptResult::reached));
    events.add(4, EventUndone{events.all().back().seq, "別の会社への電話だった"});
    auto const corrected = ladder(events, party);
    CHECK(corrected.rungs.size() == 1);
    CHECK_FALSE(corrected.last_contact);
    REQUIRE(corrected.taken_back.size() == 1);
    CHECK(corrected.taken_back.front().reason == "別の会社への電話だった");
}

TEST_CASE("what an attempt lacks to serve as evidence is advised, and never asked for in vain") {
    auto call = by(Channel::phone, AttemptResult::reached);
    CHECK(advice_on(call).size() == 1);
    call.spoke_with = "担当の佐藤氏";
    CHECK(advice_on(call).empty());
    CHECK(advice_on(by(Channel::phone, AttemptResult::no_answer)).empty());
    auto letter = by(Channel::post);
    CHECK(advice_on(letter).size() == 1);
    letter.evidence.push_back({"控え.pdf", {"00"}});
    CHECK(advice_on(letter).empty());
    CHECK(advice_on(by(Channel::mail)).empty());
}

TEST_CASE("a table of attempts: a head that cannot be meant is refused with its line, a row for itself") {
    CHECK(refusal("") == "t.csv");
    CHECK(refusal("case,party\n") == "t.csv:1");
    CHECK(refusal("case,party,chanel\n") == "t.csv:1");
    CHECK(refusal("case,party,channel,case\n") == "t.csv:1");
    CHECK(refusal("case,party,channel\n\"C-1") == "t.csv:2");
    CHECK(refusal("case,party,channel\nC-1,\xff,mail\n") == "t.csv:2");
    CHECK(refusal("case,party,channel\n") == "taken");

    auto const rows = read_attempt_table(
        "\xef\xbb\xbf"
        "channel,case,party,day,result,note\r\n"
        "mail,C-2019-1,\"例示,電機\",令和元年6月3日,,\r\n"
        "\r\n"
        "phone,C-2019-1,P-2019-1,2019-06-31,no-answer,\r\n"
        "phone,C-2019-1,P-2019-1,2019-06-03,unavailable,\r\n"
        "fax,C-2019-1,P-2019-1,2019-06-03,unavailable,'=1+1\r\n"
        "post,C-2019-1\r\n"
        "pigeon,C-2019-1,P-2019-1,2019-06-03,,\r\n",
        "t.csv");
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].result == "delivered");
    CHECK(rows[5].channel == "pigeon");  // and not what it would be by default
    CHECK(rows[5].result.empty());
    CHECK(rows[0].wrong.empty());
    CHECK(rows[0].party == "例示,電機");
    CHECK(rows[0].day == *parse_day("2019-06-03"));
    CHECK(rows[0].what.result == AttemptResult::delivered);
    CHECK(rows[1].place.line == 4);
    CHECK_FALSE(rows[1].wrong.empty());  // no such day
    CHECK_FALSE(rows[2].wrong.empty());  // no reason
    CHECK(rows[3].wrong.empty());
    CHECK(rows[3].unavailable);
    CHECK(rows[3].what.note == "=1+1");
    CHECK_FALSE(rows[4].wrong.empty());  // too short
}

TEST_CASE("only what can come of a means is its result") {
    CHECK_NOTHROW(require_fitting_result(Channel::post, AttemptResult::returned));
    CHECK_NOTHROW(require_fitting_result(Channel::form, AttemptResult::bounced));
    CHECK_NOTHROW(require_fitting_result(Channel::phone, AttemptResult::automatic_reply));
    CHECK_THROWS_AS(require_fitting_result(Channel::phone, AttemptResult::returned), Error);
    CHECK_THROWS_AS(require_fitting_result(Channel::post, AttemptResult::bounced), Error);
    CHECK_THROWS_AS(require_fitting_result(Channel::person, AttemptResult::automatic_reply), Error);
}
