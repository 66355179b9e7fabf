
#include "editions.h"
#include "base/error.h"
#include "base/file.h"
#include "case_events.h"
#include "decision_table.h"
#include "ops/edition_shelf.h"
#include "rules/acceptance.h"
#include "rules/catalogue.h"
#include "rules/clocks.h"
#include "rules/decide.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

std::string governing(std::string_view day) { return editions().on(parse_day(day).value()).governing; }
std::string computed(std::string_view day) { return std::string{editions().on(parse_day(day).value()).edition->id}; }

std::vector<const Edition*> carried() {
    std::vector<const Edition*> all;
    for (auto const& known : editions().known())
        if (known.carried) all.push_back(editions().find(known.id));
    return all;
}

bool among(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_step(const Edition& edition, Kind kind, std::string_view step) {
    return std::any_of(edition.transitions.begin(), edition.transitions.end(),
                       [&](const Transition& t) { return t.kind == kind && t.step == step; });
}

}  // namespace

TEST_CASE("An edition governs from its first day until the day before the next") {
    struct Border {
        std::string_view first_day;
        std::string_view day_before;
        std::string_view edition;
        std::string_view before;
    };
    constexpr Border borders[] = {
        {"2005-07-08", "2005-07-07", "2", "1"},   {"2006-09-01", "2006-08-31", "3", "2"},   {"2007-06-11", "2007-06-10", "4", "3"},
        {"2008-04-04", "2008-04-03", "5", "4"},   {"2009-07-08", "2009-07-07", "6", "5"},   {"2011-03-28", "2011-03-27", "7", "6"},
        {"2014-05-30", "2014-05-29", "8", "7"},   {"2015-05-22", "2015-05-21", "9", "8"},   {"2016-05-30", "2016-05-29", "10", "9"},
        {"2017-05-30", "2017-05-29", "11", "10"}, {"2019-05-30", "2019-05-29", "12", "11"}, {"2024-06-18", "2024-06-17", "13", "12"},
        {"2026-10-01", "2026-09-30", "14", "13"},
    };
    for (auto const& border : borders) {
        INFO(border.first_day);
        CHECK(governing(border.first_day) == border.edition);
        CHECK(governing(border.day_before) == border.before);
    }
    CHECK(governing("2004-07-08") == "1");
    CHECK(governing("2030-01-01") == "14");
}

TEST_CASE("Only what is carried is computed with, and it is said where another governs") {
    CHECK(computed("2019-05-30") == "12");
    CHECK(computed("2024-06-17") == "12");
    CHECK_FALSE(editions().on(parse_day("2019-05-30").value()).differs());
    CHECK_FALSE(editions().on(parse_day("2024-06-17").value()).differs());
    CHECK(editions().on(parse_day("2019-05-29").value()).differs());
    CHECK(editions().on(parse_day("2024-06-18").value()).differs());
    CHECK(computed("2024-06-18") == "12");
}

TEST_CASE("An edition that is not carried is not found") {
    CHECK(edition_named("12").id == "12");
    for (auto const id : {"11", "13", "", "012"}) {
        INFO(id);
        try {
            edition_named(id);
            FAIL("found");
        } catch (const Error& error) {
            CHECK(error.exit == Exit::not_found);
        }
    }
}

TEST_CASE("The editions follow one another, and each carried one has the days of the table") {
    auto const known = editions().known();
    CHECK(std::is_sorted(known.begin(), known.end(), [](auto const& a, auto const& b) { return a.in_force_from < b.in_force_from; }));
    for (auto const* edition : carried()) {
        INFO(edition->id);
        auto const at = std::find_if(known.begin(), known.end(), [&](auto const& k) { return k.id == edition->id; });
        REQUIRE(at != known.end());
        CHECK(at->in_force_from == edition->in_force_from);
        if (at + 1 != known.end()) CHECK(edition->in_force_until == (at + 1)->in_force_from - std::chrono::days{1});
    }
}

TEST_CASE("Every rule has an id of its own, a clause, and words in both languages") {
    for (auto const* edition : carried()) {
        std::multiset<std::string_view> ids;
        auto const look = [&](const Rule& rule) {
            INFO(rule.id);
            ids.insert(rule.id);
            CHECK_FALSE(rule.clause.empty());
            CHECK_FALSE(rule.wording.ja.empty());
            CHECK_FALSE(rule.wording.en.empty());
            bool const cites = rule.clause.starts_with("IV.") || rule.clause.starts_with("V.") ||
                               rule.clause.starts_with("2019年度研究会報告書") || rule.clause.starts_with("付録") ||
                               rule.clause == "convention";
            CHECK(cites);
            if (rule.clause == "convention") CHECK(rule.convention);
        };
        for (auto const& e : edition->transitions) look(e.rule);
        for (auto const& e : edition->checks) look(e.rule);
        for (auto const& e : edition->clocks) look(e.rule);
        for (auto const& e : edition->conditions) look(e.rule);
        for (auto const& e : edition->items) look(e.rule);
        for (auto const& e : edition->endings) look(e.rule);
        for (auto const id : ids) {
            INFO(id);
            CHECK(ids.count(id) == 1);
        }
    }
}

TEST_CASE("A rule speaks of the part of the guideline that its kind is in") {
    for (auto const* edition : carried()) {
        auto const look = [&](const Rule& rule, Kind kind) {
            INFO(rule.id << " " << rule.clause);
            if (rule.clause.starts_with("IV.")) CHECK(kind == Kind::product);
            if (rule.clause.starts_with("V.")) CHECK(kind == Kind::website);
        };
        for (auto const& e : edition->transitions) look(e.rule, e.kind);
        for (auto const& e : edition->checks) look(e.rule, e.kind);
        for (auto const& e : edition->clocks) look(e.rule, e.kind);
        for (auto const& e : edition->conditions) look(e.rule, e.kind);
        for (auto const& e : edition->items) look(e.rule, e.kind);
        for (auto const& e : edition->endings) look(e.rule, e.kind);
    }
}

TEST_CASE("The names that an edition uses are known to the code") {
    for (auto const* edition : carried()) {
        for (auto const& check : edition->checks) {
            INFO(check.rule.id << " " << check.predicate);
            CHECK(among(predicates(), check.predicate));
            CHECK((check.rule.nature == Nature::refuse || check.rule.nature == Nature::object || check.rule.nature == Nature::advise));
            CHECK((check.step == "any" || has_step(*edition, check.kind, check.step) ||
                   has_step(*edition, check.kind, wider_step(check.step))));
        }
        for (auto const& transition : edition->transitions)
            for (auto const state : transition.from) {
                INFO(transition.rule.id << " " << state);
                CHECK((transition.kind == Kind::product ? from_id<ProductState>(state).has_value()
                                                        : from_id<WebsiteState>(state).has_value()));
            }
        for (auto const& clock : edition->clocks) {
            INFO(clock.rule.id);
            CHECK(among(clock_starts(), clock.from));
            for (auto const fact : clock.where) CHECK(among(clock_facts(), fact));
            for (auto const fact : clock.until) CHECK(among(clock_facts(), fact));
        }
        for (auto const& item : edition->items) {
            INFO(item.rule.id);
            CHECK(condition_named(*edition, item.kind, item.condition));
        }
    }
}

TEST_CASE("Five conditions of acceptance for each kind, and the items of IV.2.5 and V.2.4") {
    auto const& edition = edition_named("12");
    for (auto const kind : {Kind::product, Kind::website}) {
        CHECK(std::count_if(edition.conditions.begin(), edition.conditions.end(), [&](auto const& c) { return c.kind == kind; }) == 5);
        ReportReceived report;
        report.kind = kind;
        std::set<std::string> items;
        for (auto const& gap : gaps_in(report, {}, edition)) items.insert(gap.item);
        std::set<std::string> expected{"finder.name", "finder.contact", "consents.notify", "consents.contact",
                                       "environment", "procedure",      "outcome",         "other_reports"};
        expected.insert(kind == Kind::product ? "product" : "url");
        if (kind == Kind::product) expected.insert("consents.publish");
        CHECK(items == expected);
    }
}

TEST_CASE("A gap closes when its item is stated; no consent is a statement too") {
    auto const& edition = edition_named("12");
    ReportReceived report;
    report.product = "例示ソフト";
    report.environment = report.procedure = report.outcome = report.other_reports = "あり";
    report.consents = {false, false, false};
    FinderNamed finder;
    finder.name = "試験 太郎";
    CHECK(gaps_in(report, finder, edition).size() == 1);
    for (auto const member : {&FinderNamed::mail, &FinderNamed::phone, &FinderNamed::fax}) {
        auto reachable = finder;
        reachable.*member = "x";
        CHECK(gaps_in(report, reachable, edition).empty());
    }
}

TEST_CASE("An edition's file says what its tables say") {
    auto const& compiled = edition_named("12");
    auto const path = std::string{VULNCTL_SOURCE} + "/lib/rules/data/edition-12.yaml";
    auto const file = examine_edition(read_file(path, 1 << 20), "edition-12.yaml");
    REQUIRE(file.edition);
    CHECK(file.edition->digest == compiled.digest);
    auto const from_file = catalogue(*file.edition);
    auto const from_tables = catalogue(compiled);
    REQUIRE(from_file.size() == from_tables.size());
    for (size_t i = 0; i < from_file.size(); ++i) {
        INFO(from_tables[i].rule.id);
        CHECK(from_file[i].rule.id == from_tables[i].rule.id);
        CHECK(from_file[i].rule.clause == from_tables[i].rule.clause);
        CHECK(from_file[i].rule.nature == from_tables[i].rule.nature);
        CHECK(from_file[i].rule.wording.ja == from_tables[i].rule.wording.ja);
        CHECK(from_file[i].rule.convention == from_tables[i].rule.convention);
        CHECK(from_file[i].kind == from_tables[i].kind);
        REQUIRE(from_file[i].details.size() == from_tables[i].details.size());
        for (size_t j = 0; j < from_file[i].details.size(); ++j)
            CHECK(from_file[i].details[j].second.ja == from_tables[i].details[j].second.ja);
    }
}

TEST_CASE("A case stays under its edition until another is chosen for it; what begins later is under the new one") {
    Editions both;
    auto const path = std::string{VULNCTL_FIXTURES} + "/editions/edition-15.yaml";
    auto const file = examine_edition(read_file(path, 1 << 20), "edition-15.yaml");
    REQUIRE(file.edition);
    int read = 0;
    both.add({"15", file.edition->name, file.edition->in_force_from, true}, std::string{file.edition->digest}, [&] {
        ++read;
        return file.edition;
    });
    CHECK(both.on(parse_day("2027-03-31").value()).edition->id == "12");
    CHECK(both.on(parse_day("2027-03-31").value()).governing == "14");
    CHECK(read == 0);  // not before it is asked for
    CHECK(both.on(parse_day("2027-04-01").value()).edition->id == "15");
    CHECK(both.on(parse_day("2027-04-01").value()).edition->id == "15");
    CHECK(read == 1);
    CHECK_FALSE(both.on(parse_day("2027-04-01").value()).differs());
    CHECK(both.digest() != editions().digest());

    auto events = handled(Kind::product);
    events.add(3, attempt_at(party_a));
    auto const later = parse_day("2027-05-01").value();
    CHECK(both.of(events.folded(), later).edition->id == "12");
    CHECK(both.of(events.folded(), later).governing == "15");
    CHECK(clocks(events.folded(), *both.of(events.folded(), later).edition).front().due == day(48));
    events.add(later, EditionChosen{"15", "改訂による"});
    CHECK(both.of(events.folded(), later).edition->id == "15");
    CHECK(clocks(events.folded(), *both.of(events.folded(), later).edition).front().due == day(63));
    // One of the same day stands behind those that are known.
    Editions same_day;
    same_day.add({"14b", Text{}, parse_day("2026-10-01").value(), true}, {}, [&] { return file.edition; });
    CHECK(same_day.on(parse_day("2026-10-01").value()).governing == "14b");
    CHECK_THROWS_AS(both.add({"12", Text{}, Day{}, true}, {}, {}), Error);
    CHECK_THROWS_AS(both.add({"15", Text{}, Day{}, true}, {}, {}), Error);
}
