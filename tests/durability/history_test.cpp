// Random legal histories: the projections are what a fresh fold gives, and an undone event leaves no trace in them.

#include "ops/project.h"
#include "support/command.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <fmt/core.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

template <class T>
const T& one_of(const std::vector<T>& all, std::mt19937& chance) {
    return all[chance() % all.size()];
}

/// What a coordinator might do next; the rules refuse much of it.
std::vector<std::string> random_step(std::mt19937& chance, long newest, const TemporaryDirectory& directory) {
    auto const c = fmt::format("C-2019-{:05}", 1 + chance() % 4);
    auto const p = fmt::format("P-2019-{:05}", 1 + chance() % 4);
    switch (chance() % 22) {
        case 0: return {"intake", office_file(one_of<std::string>({"report-router.txt", "report-viewer.txt", "report-shop.txt"}, chance))};
        case 1:
            return one_of<std::vector<std::string>>(
                {{"party", "add", "--role", one_of<std::string>({"developer", "operator"}, chance), "--name",
                  fmt::format("会社 {}", chance() % 9)},
                 {"party", "add", "--role", "recipient", "--government", "yes", "--name", fmt::format("官庁 {}", chance() % 9)}},
                chance);
        case 2: return {"ask", c, "--points", "版をお知らせください"};
        case 3: return {"reply", c, "finder", "--text", "1.0 です"};
        case 4: return {"accept", c};
        case 5: return {"forward", c};
        case 6: return {"notify", c, p, "--letter", one_of<std::string>({"opening", "details"}, chance), "--sent"};
        case 7: return {"notify", c, p, "--by", "phone", "--result", one_of<std::string>({"no-answer", "reached"}, chance)};
        case 8:
            return {"reply", c, p, "--stance",
                    one_of<std::string>({"acknowledged", "confirmed", "solution-made", "agrees-stop-use", "fixed"}, chance)};
        case 9: return {"schedule", c, "--date", fmt::format("2019-09-{:02}", 1 + chance() % 28)};
        case 10: return {"reject", c, "--condition", "scope", "--reason", "対象外"};
        case 11: return {"end", c, one_of<std::string>({"fixed", "not-vulnerability", "small-effect"}, chance), "--reason", "確認した"};
        case 12:
            return {"intake", office_file("report-router.txt"), one_of<std::string>({"--developer", "--origin"}, chance),
                    one_of<std::string>({p, "overseas"}, chance)};
        case 13: return {"merge", c, "--into", fmt::format("C-2019-{:05}", 1 + chance() % 6), "--reason", "同じ脆弱性"};
        case 14: return {"split", c, "--kind", one_of<std::string>({"product", "website"}, chance), "--reason", "種別の誤り"};
        case 15: return {"split", c, fmt::format("R-2019-{:05}", 1 + chance() % 4), "--reason", "別の脆弱性"};
        case 16: return {"end", c, "not-affected", "--party", p, "--reason", "確認した"};
        case 17:
            return {"escalate",     "committee", c,          p,      "--ground",
                    "no-agreement", "--reason",  "協議した", "--as", one_of<std::string>({"jpcert:suzuki", "ipa:tanaka"}, chance)};
        case 18:
            return one_of<std::vector<std::string>>(
                {{"escalate", "committee", c, p, "--resume", "--reason", "報告があった"}, {"assign", c, "suzuki"}}, chance);
        case 19:
            return one_of<std::vector<std::string>>(
                {{"escalate", "presume", c, "--reason", "広く使われている"},
                 {"escalate", "consult", c, one_of<std::string>({"ipa", p}, chance), "--result", "agrees"}},
                chance);
        case 20:
            return one_of<std::vector<std::string>>({{"export", c, "--audience", "recipient", "--party", p, "--ground", "協議済み",
                                                      "--apply", "--out", (directory / "paper.txt").string()},
                                                     {"escalate", "receipt", c, p}},
                                                    chance);
        default: return {"undo", std::to_string(1 + long(chance() % size_t(newest)))};
    }
}

struct Projections {
    std::vector<Row> rows;
    std::vector<std::pair<std::string, long>> counters;
    long count = 0;
    bool operator==(const Projections&) const = default;
};

Projections projections_of(const Store& store) {
    Projections all{{}, store.counters(), store.projection_rows()};
    store.each_subject("", [&](const std::string& subject, const std::vector<Event>&) {
        for (auto& row : store.projection(subject)) all.rows.push_back(std::move(row));
    });
    return all;
}

/// The rows of a subject without the day of its last event: an undo is itself something that happened.
std::vector<Row> rows_but_last_day(const std::string& subject, const std::vector<Event>& events) {
    auto rows = rows_of(subject, events, Editions{});
    for (auto& row : rows)
        if (row.table == "cases") row.values[9] = {};
    return rows;
}

const EventUndone* as_undo(const Event& event) { return event.what ? std::get_if<EventUndone>(&*event.what) : nullptr; }

/// The events as if what was undone had never been, and the undoing neither.
std::vector<Event> without_the_undone(const std::vector<Event>& events) {
    std::set<long> gone;
    for (auto const& event : events)
        if (auto const* undo = as_undo(event)) gone.insert({event.seq, undo->seq});
    std::vector<Event> rest;
    for (auto const& event : events)
        if (!gone.contains(event.seq)) rest.push_back(event);
    return rest;
}

/// A report's number is never given again: that its receipt was undone has to show.
bool undid_a_report(const std::vector<Event>& events) {
    std::set<long> gone;
    for (auto const& event : events)
        if (auto const* undo = as_undo(event)) gone.insert(undo->seq);
    return std::any_of(events.begin(), events.end(),
                       [&](const Event& e) { return gone.contains(e.seq) && e.what && std::holds_alternative<ReportReceived>(*e.what); });
}

}  // namespace

TEST_CASE("random legal histories: rebuilt is as stored, and undone is as if it never was") {
    long undone = 0;
    long done = 0;
    for (unsigned seed = 1; seed <= (long_run() ? 200U : 4U); ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance{seed};
        TemporaryDirectory const directory;
        auto const path = directory / "vulnctl.db";
        REQUIRE(vulnctl_here({"init", "--store", path.string()}, "2019-06-01").exit == 0);
        long newest = 1;
        for (int n = 0; n < 160; ++n) {
            auto args = random_step(chance, newest, directory);
            auto const words = args;
            args.insert(args.end(), {"--store", path.string(), "--because", "試験のため"});
            auto const said = vulnctl_here(args, fmt::format("2019-{:02}-{:02}", 6 + n / 60, 1 + n % 60 / 2));
            INFO(fmt::format("{} {}: {}", words[0], words.size() > 1 ? words[1] : "", said.err));
            CHECK((said.exit >= 0 && said.exit <= 4));
            if (said.exit <= 1) newest = Store::open(path, Store::Access::read).head().seq;
            if (said.exit <= 1) ++done;
        }
        CHECK(faults_of(path) == std::vector<std::string>{});

        auto store = Store::open(path, Store::Access::write);
        auto const stored = projections_of(store);
        rebuild_projections(store);
        CHECK(projections_of(store) == stored);

        store.each_subject("", [&](const std::string& subject, const std::vector<Event>& events) {
            undone += std::count_if(events.begin(), events.end(), [](const Event& e) { return as_undo(e); });
            INFO(subject);
            auto const rest = without_the_undone(events);
            if (!undid_a_report(events) && !rest.empty()) CHECK(rows_but_last_day(subject, events) == rows_but_last_day(subject, rest));
        });
    }
    INFO(done << " steps, " << undone << " undone");
    CHECK(done > 50);
    CHECK(undone > 4);
}

TEST_CASE("a case with an event undone shows as if the event never was") {
    TemporaryDirectory const directory;
    auto const path = directory / "vulnctl.db";
    auto const at = [&](std::vector<std::string> args, const std::string& day) {
        args.insert(args.end(), {"--store", path.string()});
        return vulnctl_here(args, day);
    };
    REQUIRE(at({"init"}, "2019-06-03").exit == 0);
    REQUIRE(at({"intake", office_file("report-shop.txt")}, "2019-06-03").exit == 0);
    auto const before = at({"show", "C-2019-00001", "--json"}, "2019-06-03");
    REQUIRE(at({"accept", "C-2019-00001"}, "2019-06-03").exit == 0);
    REQUIRE(at({"show", "C-2019-00001", "--json"}, "2019-06-03") != before);
    auto const newest = Store::open(path, Store::Access::read).head().seq;
    REQUIRE(at({"undo", std::to_string(newest), "--because", "取り違え"}, "2019-06-03").exit == 0);
    CHECK(at({"show", "C-2019-00001", "--json"}, "2019-06-03") == before);
    CHECK(at({"stats"}, "2019-06-03").exit == 0);
    CHECK_THAT(at({"log", "C-2019-00001"}, "2019-06-03").out, Catch::Matchers::Contains("(undone)"));
}
