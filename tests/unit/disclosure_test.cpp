#include "rules/disclosure.h"

#include "case_events.h"
#include "decision_table.h"
#include "editions.h"
#include "ops/view.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

const Edition& edition() { return edition_named("12"); }

DisclosureFacts facts_from(const std::string& consents, const std::string& published) {
    auto const given = words_in(consents);
    auto const has = [&](std::string_view name) { return std::find(given.begin(), given.end(), name) != given.end(); };
    return {{has("notify"), has("contact"), has("publish")}, published == "yes", has("nda"), has("solution")};
}

}  // namespace

TEST_CASE("Each audience sees what the guideline gives it, and no more") {
    for (auto const& row : decision_table("disclosure.csv", 7)) {
        INFO(row.place << ": " << row[0] << " " << row[1] << " for " << row[2] << ", consents " << row[3] << ", published " << row[4]
                       << ": " << row[5] << ", " << row[6]);
        CHECK(may_see(edition(), from_id<Kind>(row[0]).value(), row[1], from_id<Audience>(row[2]).value(), facts_from(row[3], row[4])) ==
              (row[5] == "yes"));
    }
}

TEST_CASE("A consent that was not stated is one not given") {
    for (auto const& rule : edition().fields)
        for (auto const& grant : rule.grants) {
            INFO(rule.rule.id << " " << rule.field);
            DisclosureFacts const unstated{{}, true};
            DisclosureFacts const denied{{false, false, false}, true};
            CHECK(may_see(edition(), rule.kind, rule.field, grant.audience, unstated) ==
                  may_see(edition(), rule.kind, rule.field, grant.audience, denied));
        }
}

TEST_CASE("The public sees nothing of a website, whatever was agreed") {
    for (auto const& rule : edition().fields) {
        INFO(rule.rule.id << " " << rule.field);
        if (rule.kind == Kind::website)
            CHECK_FALSE(may_see(edition(), Kind::website, rule.field, Audience::pub, {{true, true, true}, true}));
    }
}

TEST_CASE("Before publication the public sees nothing of a product") {
    for (auto const& rule : edition().fields) {
        INFO(rule.rule.id << " " << rule.field);
        if (rule.kind == Kind::product)
            CHECK_FALSE(may_see(edition(), Kind::product, rule.field, Audience::pub, {{true, true, true}, false}));
    }
}

TEST_CASE("Developers have no part in website cases, operators none in product cases, JPCERT/CC none in websites") {
    for (auto const& rule : edition().fields) {
        INFO(rule.rule.id << " " << rule.field);
        if (rule.rule.id == letterhead_rule) continue;
        DisclosureFacts const all{{true, true, true}, true};
        if (rule.kind == Kind::website) CHECK_FALSE(may_see(edition(), rule.kind, rule.field, Audience::developer, all));
        if (rule.kind == Kind::website) CHECK_FALSE(may_see(edition(), rule.kind, rule.field, Audience::jpcert, all));
        if (rule.kind == Kind::product) CHECK_FALSE(may_see(edition(), rule.kind, rule.field, Audience::op, all));
    }
}

TEST_CASE("Every condition of a grant is one that is known, and no field is granted twice to one audience") {
    for (auto const& rule : edition().fields) {
        std::vector<Audience> seen;
        for (auto const& grant : rule.grants) {
            INFO(rule.rule.id << " " << rule.field << " " << grant.condition);
            // An unknown condition never holds, before publication or after it.
            bool const before = may_see(edition(), rule.kind, rule.field, grant.audience, {{true, true, true}, false, true, true});
            bool const after = may_see(edition(), rule.kind, rule.field, grant.audience, {{true, true, true}, true, true, true});
            CHECK((before || after));
            CHECK(std::find(seen.begin(), seen.end(), grant.audience) == seen.end());
            seen.push_back(grant.audience);
        }
        INFO(rule.rule.id << " " << rule.field);
        CHECK(field_rule(edition(), rule.kind, rule.field) == &rule);  // no second rule hides behind the first
    }
}

TEST_CASE("A developer learns from its view neither when another was given the details nor how far another has come") {
    auto events = handled(Kind::product);
    events.add(1, attempt_at(party_a, AttemptResult::delivered, true)).add(5, attempt_at(party_b, AttemptResult::delivered, false));
    OfficeOpened const office{{Organisation::ipa}, "事務局", "mail@example.jp"};
    auto const seen_by = [&](PartyId id) {
        Party party;
        party.id = id;
        auto const view = view_of(events.folded(), {Audience::developer, Lang::ja, day(9), &party, {}, false}, office, edition());
        std::map<std::string, std::string> seen;
        for (auto const& [name, value] : view.values)
            if (auto const* words = std::get_if<std::string>(&value)) seen[std::string{name}] = *words;
        return seen;
    };
    CHECK(seen_by(party_a).contains("details_given_on"));
    CHECK_FALSE(seen_by(party_b).contains("details_given_on"));
    auto const before = seen_by(party_b);
    events.add(8, ReplyReceived{party_a, Stance::confirmed, {}, "甲の回答", {}});
    CHECK(seen_by(party_b) == before);
}

TEST_CASE("What an export asks for stands in the edition, and nothing stands there that it does not ask for") {
    using Items = std::vector<std::string>;
    std::map<std::string, Items> const asked{
        {"product.export", {"audience", "agreement", "forwarded", "details", "individual", "failed", "confirmation", "published"}},
        {"website.export", {"audience", "agreement", "details", "consent"}}};
    std::map<std::string, Items> found;
    for (auto const& entry : edition().checklists)
        if (entry.list == "export") found[std::string{id_of(entry.kind.value())} + "." + std::string{entry.list}].emplace_back(entry.id);
    CHECK(found == asked);
}

TEST_CASE("Of two operators neither learns from its view when the other was notified, or that it has fixed the flaw") {
    auto events = handled(Kind::website);
    events.add(1, attempt_at(party_a, AttemptResult::delivered, true)).add(5, attempt_at(party_b, AttemptResult::delivered, true));
    events.add(8, ReplyReceived{party_a, Stance::fixed, {}, "修正した", {}});
    OfficeOpened const office{{Organisation::ipa}, "事務局", "mail@example.jp"};
    auto const seen_by = [&](PartyId id, const std::string& field) {
        Party party;
        party.id = id;
        auto const view = view_of(events.folded(), {Audience::op, Lang::ja, day(9), &party, {}, false}, office, edition());
        auto const at = view.values.find(field);
        return at == view.values.end() ? std::string{} : std::get<std::string>(at->second);
    };
    CHECK(seen_by(party_a, "details_given_on") == "2019年6月4日");
    CHECK(seen_by(party_b, "details_given_on") == "2019年6月8日");
    CHECK(seen_by(party_b, "guide_date") == "2019年9月8日");
    CHECK(seen_by(party_a, "fix_reported_on") == "2019年6月11日");
    CHECK(seen_by(party_b, "fix_reported_on").empty());
}

TEST_CASE("Every field of a case is spoken of by a rule") {
    for (auto const kind : {Kind::product, Kind::website}) {
        auto events = handled(kind);
        FinderNamed const finder{report_1, "試験 太郎", "大学", "東京都", "t@example.jp", "03", "04"};
        events.add(1, finder).add(1, attempt_at(party_a, AttemptResult::delivered, true));
        OfficeOpened const office{{Organisation::ipa}, "事務局", "mail@example.jp"};
        auto const c = events.folded();
        for (auto const& field : all_fields(c, {Audience::finder, Lang::ja, day(2), nullptr, {}, false}, office, edition())) {
            auto const& name = field.name;
            INFO(id_of(kind) << " " << name);
            bool const known_to_none = name == "finder_fax" || name == "finder_prefecture";
            bool const other_kind = kind == Kind::website && (name == "first_contact_on" || name == "version");
            if (!known_to_none && !other_kind) CHECK(field_rule(edition(), kind, name));
        }
    }
}
