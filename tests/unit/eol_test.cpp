#include "rules/eol.h"
#include "case_events.h"
#include "decision_table.h"
#include "editions.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

ContactAttempted attempt_by(Channel channel, AttemptResult result = AttemptResult::no_answer) {
    auto attempt = attempt_at(party_a, result);
    attempt.channel = channel;
    return attempt;
}

Payload fact(const std::string& name, const std::string& detail) {
    if (name == "details") return attempt_at(party_a, AttemptResult::delivered, true);
    if (name == "returned") {
        auto letter = attempt_at(party_a, AttemptResult::returned, true);
        letter.channel = Channel::post;
        return letter;
    }
    if (name == "auto") return attempt_by(Channel::mail, AttemptResult::automatic_reply);
    if (name == "reached") return attempt_by(Channel::phone, AttemptResult::reached);
    if (auto const channel = from_id<Channel>(name)) return attempt_by(*channel);
    return reply_of(party_a, from_id<Stance>(name).value(), from_id<Solution>(detail));
}

Case case_of(const std::string& facts) {
    auto events = handled(Kind::product);
    for (auto const& word : words_in(facts)) {
        auto const colon = word.find(':');
        auto const value = colon == std::string::npos ? std::string{} : word.substr(colon + 1);
        auto const slash = word.find('/');
        auto const name = word.substr(0, std::min(colon, slash));
        auto const detail = slash < colon ? word.substr(slash + 1, colon - slash - 1) : std::string{};
        if (name == "eol") {
            EolRecorded eol;
            eol.party = party_a;
            if (!value.empty()) eol.ended_on = day(std::stoi(value));
            events.add(1, eol);
        } else if (name == "no") {
            events.add(1, MeansUnavailable{party_a, from_id<Channel>(value).value(), "記載がない"});
        } else if (name == "judged") {
            ImpactAssessed impact;
            impact.handling = from_id<Handling>(value).value();
            events.add(1, impact);
        } else if (name == "date") {
            events.add(std::stoi(value), DateAgreed{day(60), {}});
        } else {
            events.add(std::stoi(value), fact(name, detail));
        }
    }
    return events.folded();
}

}  // namespace

TEST_CASE("The facts of an end-of-support product make the class that the study report gives them") {
    auto const& edition = edition_named("12");
    for (auto const& row : decision_table("eol.csv", 5)) {
        auto const c = case_of(row[0]);
        REQUIRE(c.part(party_a));
        auto const found = eol_finding(*c.part(party_a), c, edition, day(std::stoi(row[1])));
        std::string const said = found.row ? std::string{found.row->id} : found.outside.empty() ? "-" : "no row";
        INFO(row.place << ": " << row[0] << " on day " << row[1] << ", " << row[4]);
        CHECK(said == row[2]);
        CHECK(fmt::format("{}+{}", found.missing.size(), found.for_unreachable.size()) == row[3]);
    }
}

TEST_CASE("Two developers of one case each have their own class") {
    auto events = handled(Kind::product);
    EolRecorded a, b;
    a.party = party_a;
    b.party = party_b;
    a.ended_on = b.ended_on = day(-30);
    events.add(1, a).add(1, b);
    events.add(2, attempt_at(party_a, AttemptResult::delivered, true)).add(2, attempt_at(party_b, AttemptResult::delivered, true));
    events.add(9, reply_of(party_a, Stance::agrees_stop_use)).add(9, reply_of(party_b, Stance::refuses));
    auto const c = events.folded();
    CHECK(eol_finding(*c.part(party_a), c, edition_named("12"), day(30)).row->id == "C");
    CHECK(eol_finding(*c.part(party_b), c, edition_named("12"), day(30)).row->id == "D");
}

TEST_CASE("Advance provision is open to classes B and C alone, and D and E carry what the report left open") {
    for (auto const& row : edition_named("12").eol_classes) {
        INFO(row.id);
        CHECK(row.advance == (row.id == "B" || row.id == "C"));
        bool const open = row.id == "D" || row.id == "E";
        for (auto const& issue : edition_named("12").eol_issues)
            CHECK((std::find(issue.classes.begin(), issue.classes.end(), row.id) != issue.classes.end()) == open);
    }
}
