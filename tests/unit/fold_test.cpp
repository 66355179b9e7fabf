#include "case_events.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

std::string_view state(const Case& c) { return id_of(c.state); }

Payload some_payload(std::mt19937& random) {
    auto const pick = [&](auto... options) {
        auto const all = std::to_array({Payload{options}...});
        return all[random() % all.size()];
    };
    auto const party = random() % 2 ? party_a : party_b;
    auto const stances = words_of(Stance{});
    auto const results = words_of(AttemptResult{});
    switch (random() % 14) {
        case 0: return report_of(random() % 2 ? Kind::product : Kind::website);
        case 1: return pick(FinderNamed{report_1, "試験", {}, {}, {}, {}, {}}, FinderAsked{"?"}, FinderAnswered{"!"});
        case 2: return ReportAccepted{};
        case 3: return ReportRejected{"items", "理由"};
        case 4: return CaseForwarded{};
        case 5: return LetterWritten{};
        case 6:
        case 7: return attempt_at(party, results[random() % results.size()].value, random() % 2 == 0);
        case 8:
        case 9: return reply_of(party, stances[random() % stances.size()].value);
        case 10: return DateAgreed{day(int(random() % 100)), {}};
        case 11: return pick(CaseEnded{"fixed", "理由"}, CaseEnded{"no-such-ending", {}});
        case 12: return pick(CasePublished{}, AdvisoryPublished{}, PartyAdded{}, OfficeOpened{});
        default: return EventUndone{long(random() % 20), {}};
    }
}

}  // namespace

TEST_CASE("fold is total: whatever the events, in whatever order, there is a case") {
    std::mt19937 random{20190530};
    for (int round = 0; round < 20000; ++round) {
        Events events;
        for (auto n = random() % 15; n > 0; --n) {
            if (random() % 12 == 0)
                events.add_forgotten(int(random() % 50));
            else
                events.add(int(random() % 50), some_payload(random));
        }
        auto all = events.all();
        std::shuffle(all.begin(), all.end(), random);
        auto const c = fold(case_1, story(all, {}));
        REQUIRE((c.kind == Kind::product) == std::holds_alternative<ProductState>(c.state));
        for (size_t i = 0; i < c.spans.size(); ++i) {
            REQUIRE((c.kind == Kind::product) == std::holds_alternative<ProductState>(c.spans[i].state));
            REQUIRE(c.spans[i].to.has_value() == (i + 1 < c.spans.size()));
            if (c.spans[i].to) REQUIRE(*c.spans[i].to >= c.spans[i].from);
        }
    }
}

TEST_CASE("The same events give the same case, in whatever order they are handed over") {
    std::mt19937 random{1};
    auto events = handled(Kind::product);
    events.add(3, attempt_at(party_a))
        .add(5, attempt_at(party_b))
        .add(9, reply_of(party_a, Stance::confirmed))
        .add(20, DateAgreed{day(45), {}});
    auto const expected = events.folded();
    for (int round = 0; round < 50; ++round) {
        auto all = events.all();
        std::shuffle(all.begin(), all.end(), random);
        auto const c = fold(case_1, story(all, {}));
        CHECK(c.state == expected.state);
        CHECK(c.first_contact == expected.first_contact);
        CHECK(c.spans.size() == expected.spans.size());
    }
}

TEST_CASE("A product case from its receipt to JVN") {
    Events events;
    events.add(0, report_of(Kind::product));
    CHECK(state(events.folded()) == "received");
    events.add(1, FinderAsked{"環境は"});
    CHECK(state(events.folded()) == "asked");
    events.add(2, FinderAnswered{"Debian"});
    CHECK(state(events.folded()) == "received");
    events.add(3, ReportAccepted{});
    CHECK(state(events.folded()) == "accepted");
    CHECK(events.folded().accepted() == day(3));
    events.add(4, CaseForwarded{});
    CHECK(state(events.folded()) == "forwarded");
    events.add(5, attempt_at(party_a, AttemptResult::bounced));
    CHECK(state(events.folded()) == "contacting");
    CHECK(events.folded().first_contact == day(5));
    events.add(8, reply_of(party_a, Stance::acknowledged));
    CHECK(state(events.folded()) == "verifying");
    events.add(9, reply_of(party_a, Stance::confirmed));
    CHECK(state(events.folded()) == "coordinating");
    events.add(12, DateAgreed{day(45), {}});
    CHECK(state(events.folded()) == "scheduled");
    events.add(13, reply_of(party_b, Stance::acknowledged));
    CHECK(state(events.folded()) == "scheduled");
    events.add(20, DateAgreed{day(50), "要請"});
    CHECK(events.folded().agreed_date() == day(50));
    CHECK(events.folded().dates.size() == 2);
    events.add(50, CasePublished{{2019, 1}, "JVN#00000001", {}});
    auto const c = events.folded();
    CHECK(state(c) == "published");
    CHECK(c.closed_on == day(50));
    CHECK_FALSE(c.open());
    CHECK(c.spans.size() == 10);
    events.add(60, reply_of(party_a, Stance::solution_made));
    CHECK(state(events.folded()) == "published");
}

TEST_CASE("A website case from its receipt to its fix") {
    Events events;
    events.add(0, report_of(Kind::website)).add(1, ReportAccepted{}).add(2, attempt_at(party_a));
    CHECK(state(events.folded()) == "contacting");
    events.add(3, attempt_at(party_a, AttemptResult::delivered, true));
    CHECK(state(events.folded()) == "notified");
    CHECK(events.folded().details_given == day(3));
    events.add(9, reply_of(party_a, Stance::fixed));
    CHECK(state(events.folded()) == "responding");
    events.add(10, CaseEnded{"fixed/page-removed", "削除"});
    auto const c = events.folded();
    CHECK(state(c) == "ended");
    CHECK(c.sub == "fixed/page-removed");
    CHECK(c.closed_on == day(10));
}

TEST_CASE("The first attempt counts whatever came of it, and regained contact does not move it") {
    for (auto const& word : words_of(AttemptResult{})) {
        INFO(word.id);
        auto events = handled(Kind::product);
        events.add(5, attempt_at(party_a, word.value))
            .add(40, attempt_at(party_a, AttemptResult::reached))
            .add(41, reply_of(party_a, Stance::confirmed));
        CHECK(events.folded().first_contact == day(5));
    }
}

TEST_CASE("A letter that was composed is no attempt") {
    auto events = handled(Kind::product);
    LetterWritten letter;
    letter.letter = "opening";
    letter.audience = Audience::developer;
    letter.party = party_a;
    events.add(5, letter);
    CHECK_FALSE(events.folded().first_contact);
    CHECK(state(events.folded()) == "forwarded");
}

TEST_CASE("A developer's silence runs from its own first attempt or its last contact") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a)).add(20, attempt_at(party_b)).add(25, attempt_at(party_a));
    CHECK(events.folded().part(party_a)->silent_since() == day(5));
    CHECK(events.folded().part(party_b)->silent_since() == day(20));
    events.add(30, attempt_at(party_a, AttemptResult::automatic_reply));
    CHECK(events.folded().part(party_a)->silent_since() == day(5));
    events.add(31, attempt_at(party_a, AttemptResult::reached));
    CHECK(events.folded().part(party_a)->silent_since() == day(31));
    events.add(40, reply_of(party_a, Stance::acknowledged));
    CHECK(events.folded().part(party_a)->silent_since() == day(40));
    CHECK(events.folded().part(party_b)->silent_since() == day(20));
}

TEST_CASE("The details-given date is the day on which the details went out, not the first attempt") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a))
        .add(9, attempt_at(party_a, AttemptResult::delivered, true))
        .add(12, attempt_at(party_b, AttemptResult::delivered, true));
    auto const c = events.folded();
    CHECK(c.first_contact == day(5));
    CHECK(c.details_given == day(9));
    CHECK(c.part(party_b)->details_given == day(12));
}

TEST_CASE("An acknowledgement or a wish about the date leaves the position as it was") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a))
        .add(6, reply_of(party_a, Stance::confirmed))
        .add(7, reply_of(party_a, Stance::acknowledged))
        .add(8, reply_of(party_a, Stance::asks_to_move));
    auto const c = events.folded();
    REQUIRE(c.part(party_a)->position());
    CHECK(c.part(party_a)->position()->what.stance == Stance::confirmed);
    CHECK(c.part(party_a)->last_reply()->what.stance == Stance::asks_to_move);
}

TEST_CASE("A fix, a workaround and a stop-use notice are solutions") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a)).add(6, reply_of(party_a, Stance::confirmed));
    CHECK_FALSE(events.folded().solution_made());
    CHECK_FALSE(events.folded().part(party_a)->solution());
    auto stop_use = events;
    stop_use.add(9, reply_of(party_a, Stance::agrees_stop_use));
    CHECK(stop_use.folded().solution_made() == day(9));
    CHECK(stop_use.folded().part(party_a)->solution() == Solution::stop_use);
    auto workaround = events;
    workaround.add(9, reply_of(party_a, Stance::solution_made, Solution::workaround));
    CHECK(workaround.folded().part(party_a)->solution() == Solution::workaround);
    CHECK(workaround.folded().solution_made() == day(9));
}

TEST_CASE("An advance provision is folded from a letter and from an export, each with the recipient as it stood") {
    auto events = handled(Kind::product);
    LetterWritten letter;
    letter.letter = "advance";
    letter.audience = Audience::recipient;
    letter.party = party_b;
    letter.tlp = Tlp::amber;
    letter.recipient = RecipientStanding{"electricity", false, {}};
    InformationGiven paper;
    paper.audience = Audience::recipient;
    paper.party = party_a;
    paper.tlp = Tlp::red;
    paper.recipient = RecipientStanding{{}, true, {}};
    events.add(5, attempt_at(party_a)).add(7, letter).add(8, paper).add(9, letter).add(10, ReceiptAcknowledged{party_b, {}});
    auto const advance = events.folded().advance;
    REQUIRE(advance.provisions.size() == 3);
    CHECK(advance.provisions[0].recipient.sector == "electricity");
    CHECK(advance.provisions[0].tlp == Tlp::amber);
    CHECK(advance.provisions[0].acknowledged == day(10));
    CHECK(advance.provisions[1].recipient.government);
    CHECK_FALSE(advance.provisions[1].acknowledged);
    CHECK(advance.first_to(party_b)->on == day(7));
    CHECK_FALSE(advance.first_to({2019, 9}));
    CHECK(events.folded().parts.size() == 1);  // a recipient takes no part in the case
}

TEST_CASE("What was said last by a day is what a consultation came to, and it follows a developer who was entered twice") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a))
        .add(6, ProvisionConsulted{party_a, ConsultationResult::objects, "公表と同時を希望"})
        .add(8, ProvisionConsulted{party_a, ConsultationResult::agrees, {}})
        .add(8, ProvisionConsulted{{}, ConsultationResult::none, {}});
    auto const advance = events.folded().advance;
    CHECK_FALSE(advance.consulted(party_a, day(5)));
    CHECK(advance.consulted(party_a, day(7))->what.result == ConsultationResult::objects);
    CHECK(advance.consulted(party_a, day(8))->what.result == ConsultationResult::agrees);
    CHECK(advance.consulted({}, day(8))->what.result == ConsultationResult::none);
    CHECK_FALSE(advance.consulted(party_b, day(8)));
    events.add(9, PartReassigned{party_a, party_b});
    CHECK(events.folded().advance.consulted(party_b, day(9))->what.result == ConsultationResult::agrees);
}
