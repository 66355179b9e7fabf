#include "rules/letters.h"

#include "case_events.h"
#include "decision_table.h"
#include "render/letter.h"

#include <catch2/catch.hpp>

#include <set>
#include <stdexcept>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

Case case_from(Kind kind, const std::string& cell) {
    auto const words = words_in(cell);
    bool const is_new = !words.empty() && words.front() == "new";
    auto events = is_new ? Events{}.add(0, report_of(kind)) : handled(kind);
    int today = 2;
    for (auto const& word : words) {
        if (word == "new") continue;
        auto const colon = word.find(':');
        auto const name = word.substr(0, colon);
        auto const value = colon == std::string::npos ? std::string{} : word.substr(colon + 1);
        auto const party = value.starts_with('B') ? party_b : party_a;
        if (name == "try")
            events.add(today, attempt_at(party, AttemptResult::delivered, true));
        else if (name == "hello")
            events.add(today, attempt_at(party));
        else if (name == "says")
            events.add(today, reply_of(party, from_id<Stance>(value.substr(2)).value()));
        else if (name == "ends")
            events.add(today, PartEnded{party, "small-effect", "理由"});
        else if (name == "failed")
            events.add(today, CoordinationFailed{Organisation::ipa, from_id<Failure>(value.substr(2)).value(), party, "理由"});
        else if (name == "invited")
            events.add(today, OpinionsInvited{party, day(90), "a@example.jp", {}});
        else if (name == "determined")
            events.add(today, CommitteeDetermined{party, {2019, 1}, Outcome::publish, {}, {}});
        else if (name == "decision")
            events.add(today, PublicationDecided{party, from_id<Outcome>(value.substr(2)).value(), "理由"});
        else if (name == "rejected")
            events.add(today, ReportRejected{"vulnerability", "理由"});
        else if (name == "ended")
            events.add(today, CaseEnded{"small-effect", "理由"});
        else if (name == "published")
            events.add(today, CasePublished{{2019, 1}, "JVN#00000001", {}});
        else
            throw std::runtime_error{"unknown fact: " + word};
        ++today;
    }
    return events.folded();
}

}  // namespace

TEST_CASE("A letter is due when the guideline has it, and not before or after") {
    for (auto const& row : decision_table("letters.csv", 6)) {
        INFO(row.place << ": " << row[1] << " " << row[2] << ", " << row[3] << ": " << row[4] << ", " << row[5]);
        auto const kind = from_id<Kind>(row[0]).value();
        auto const* rule = letter_rule(from_id<Audience>(row[1]).value(), kind, row[2]);
        REQUIRE(rule);
        auto const c = case_from(kind, row[3]);
        CHECK((!rule->is_due || rule->is_due(c, {c.part(party_a), c.report(report_1)})) == (row[4] == "due"));
    }
}

TEST_CASE("The list of letters names every template, and nothing else") {
    constexpr std::string_view of_several = "-sites";
    for (auto const lang : {Lang::ja, Lang::en})
        for (auto const& audience : words_of(Audience{}))
            for (auto const kind : {Kind::product, Kind::website}) {
                std::set<std::string> there_are;
                // Developers have no part in website cases, operators none in product cases.
                if (audience.value != (kind == Kind::product ? Audience::op : Audience::developer))
                    for (auto const& name : letter_names({}, lang, audience.value, kind))
                        if (!name.ends_with(of_several)) there_are.insert(name);
                std::set<std::string> listed;
                for (auto const& rule : letter_rules())
                    if (rule.to == audience.value && rule.kind.value_or(kind) == kind) listed.emplace(rule.letter());
                INFO(audience.id << " " << id_of(kind));
                CHECK(listed == there_are);
            }
}

TEST_CASE("A changed date is told to everyone who was contacted, and no other letter to a part that is over") {
    auto events = handled(Kind::product);
    events.add(2, attempt_at(party_a)).add(2, attempt_at(party_b)).add(3, PartEnded{party_b, "not-affected", "理由"});
    auto c = events.folded();
    CHECK(is_told(c, *c.part(party_a), "date"));
    CHECK_FALSE(is_told(c, *c.part(party_b), "date"));
    CHECK(is_told(c, *c.part(party_b), date_changed_letter));  // IV.4.4) 連絡を行ったすべての製品開発者
    events.add(4, CaseEnded{"individual", "理由"});
    c = events.folded();
    CHECK(is_told(c, *c.part(party_b), ended_letter));
}
