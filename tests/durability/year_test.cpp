// A year of an office, with a sweep at every turn: each clock of each case is shown on the days on which the guideline says that it stands
// otherwise, once, and on no other. What is expected is computed from the facts, by nothing that the sweep uses.
//
// A sweep every minute of a year is 525,600 sweeps. A day is Tokyo's, and what a case's clocks say changes with the day or with an event:
// so the ordinary run sweeps at each midnight and after each event, and at two further minutes of each day, at which nothing may show. With
// VULNCTL_LONG=1 nothing may show at any minute.

#include "base/time.h"
#include "ops/intake.h"
#include "ops/sweep.h"
#include "store/store.h"
#include "support/command.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <fmt/core.h>
#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace vulnctl;
using namespace vulnctl::test;
using namespace std::chrono;

namespace {

constexpr Day first_day{2019y / 6 / 3};
constexpr Day last_day{2020y / 7 / 10};
constexpr int product_cases = 24;
constexpr int website_cases = 16;
constexpr int soon = 7;  // days, unless --soon says otherwise
const PartyId developer{2019, 1};
const PartyId site{2019, 2};

constexpr minutes midnight{-9 * 60};  // of Tokyo, from that of UTC
constexpr minutes noon = midnight + 12h;
constexpr minutes a_day{24 * 60};

/// What happens to a case at a noon.
struct Fact {
    Day on;
    size_t of;
    Payload what;
};

/// A clock of a case, as the guideline has it: it is seen from the noon on which it starts to the noon on which it is stopped.
struct Clock {
    size_t of;
    std::string rule;
    Nature nature;
    Day starts;
    Day due;
    std::optional<Day> stopped;
};

ContactAttempted attempt(PartyId party, Channel channel, AttemptResult result, const char* letter) {
    ContactAttempted what;
    what.party = party;
    what.channel = channel;
    what.result = result;
    what.letter = letter;
    what.gives_details = what.letter == "details";
    return what;
}

Day months_later(Day day, int n) {
    year_month_day const date{day};
    auto const month = date.year() / date.month() + months{n};
    year_month_day const same = month / date.day();
    return Day{local_days{same.ok() ? same : year_month_day{month / last}}};
}

/// The lives of the cases: what happens, and the clocks that run meanwhile.
class Plan {
public:
    Plan() {
        for (int n = 0; n < product_cases; ++n) product(size_t(n));
        for (int n = 0; n < website_cases; ++n) website(size_t(product_cases + n));
    }

    std::multimap<Day, Fact> facts;
    std::vector<Clock> clocks;

private:
    int between(int least, int most) { return least + int(chance_() % unsigned(most - least + 1)); }
    bool one_in(int n) { return chance_() % unsigned(n) == 0; }

    void happens(Day on, size_t of, Payload what) { facts.emplace(on, Fact{on, of, std::move(what)}); }
    void runs(size_t of, const char* rule, Nature nature, Day starts, Day due, std::optional<Day> stopped) {
        clocks.push_back({of, rule, nature, starts, due, stopped});
    }

    void product(size_t of) {
        Day const contact = first_day + days{between(1, 240)};
        happens(contact, of, attempt(developer, Channel::mail, AttemptResult::delivered, "opening"));
        auto const guide = [&](std::optional<Day> stopped) {
            runs(of, "product.publication-guide", Nature::guide, contact, contact + days{45}, stopped);
        };
        auto const right = [&](std::optional<Day> stopped) {
            runs(of, "product.finder-right", Nature::right, contact, months_later(contact, 12), stopped);
        };
        auto const silence = [&](Day since, std::optional<Day> stopped) {
            runs(of, "product.no-contact", Nature::threshold, since, months_later(since, 6), stopped);
        };
        if (one_in(3)) {  // nobody ever answers; a call in vain is no contact
            happens(contact + days{between(20, 40)}, of, attempt(developer, Channel::phone, AttemptResult::no_answer, ""));
            guide({});
            right({});
            silence(contact, {});
            return;
        }
        Day const answer = contact + days{between(1, 60)};
        Day const solution = answer + days{between(5, 200)};
        happens(answer, of, ReplyReceived{developer, Stance::confirmed, {}, "再現しました", ""});
        happens(answer, of, attempt(developer, Channel::mail, AttemptResult::reached, "details"));
        happens(solution, of, ReplyReceived{developer, Stance::solution_made, Solution::fix, "修正しました", ""});
        silence(contact, answer);
        silence(answer, solution);
        Day const agreement = solution + days{between(1, 20)};
        Day const agreed = agreement + days{between(0, 40)};
        happens(agreement, of, DateAgreed{agreed, "修正版の公開に合わせる"});
        silence(solution, agreement);
        guide(agreement);
        Day const moved = agreement + days{between(1, 30)};
        Day const end = std::max(agreed, moved) + days{between(-5, 20)};
        if (one_in(2) && moved < end) {
            Day const later = std::max(agreed, moved) + days{between(1, 30)};
            happens(moved, of, DateAgreed{later, "製品開発者の都合"});
            runs(of, "product.publication-date", Nature::set_date, agreement, agreed, moved);
            runs(of, "product.publication-date", Nature::set_date, moved, later, std::max(end, moved + days{1}));
        } else {
            runs(of, "product.publication-date", Nature::set_date, agreement, agreed, std::max(end, moved + days{1}));
        }
        happens(std::max(end, moved + days{1}), of, CaseEnded{"individual", "製品開発者が個別に対応した"});
        right(std::max(end, moved + days{1}));
    }

    void website(size_t of) {
        Day const contact = first_day + days{between(1, 200)};
        Day const details = contact + days{between(0, 10)};
        happens(contact, of, attempt(site, Channel::mail, AttemptResult::delivered, "opening"));
        happens(details, of, attempt(site, Channel::mail, AttemptResult::reached, "details"));
        std::optional<Day> fixed;
        if (!one_in(3)) {
            Day const answer = details + days{between(1, 40)};
            fixed = answer + days{between(1, 120)};
            happens(answer, of, ReplyReceived{site, Stance::confirmed, {}, "確認しました", ""});  // not yet a result
            happens(*fixed, of, ReplyReceived{site, Stance::fixed, {}, "修正しました", ""});
        }
        runs(of, "website.report-guide", Nature::guide, details, months_later(details, 3), fixed);
        runs(of, "website.long-running", Nature::threshold, details, details + days{90}, fixed);
    }

    std::mt19937 chance_{20'190'603};
};

/// `2019-07-19 passed C-2019-00001 2019-07-18 product.publication-guide`
std::string shown(Day on, std::string_view standing, std::string_view id, Day due, std::string_view rule) {
    return fmt::format("{} {} {} {} {}", print(on), standing, id, print(due), rule);
}

/// The one day on which each standing of a clock is first to be seen, if it is ever.
void expect(std::multiset<std::string>& all, const Clock& clock, const std::string& id) {
    auto const stands = [&](std::string_view standing, Day from, std::optional<Day> to) {
        Day const on = std::max(from, clock.starts);
        Day until = clock.stopped.value_or(last_day);
        if (to) until = std::min(until, *to);
        bool const seen_at_all = !clock.stopped || clock.starts < *clock.stopped;
        if (seen_at_all && on <= until && on <= last_day) all.insert(shown(on, standing, id, clock.due, clock.rule));
    };
    bool const on_the_day = clock.nature == Nature::threshold || clock.nature == Nature::right;
    Day const there = on_the_day ? clock.due : clock.due + days{1};
    stands("due-soon", clock.due - days{soon}, there - days{1});
    stands(on_the_day ? "reached" : clock.nature == Nature::set_date ? "overdue" : "passed", there, {});
}

class Office {
public:
    Office() {
        here({"init", "--name", "Desk", "--contact", "desk@example.jp"}, first_day);
        here({"party", "add", "--role", "developer", "--name", "Sample Net", "--mail", "psirt@example.com"}, first_day);
        here({"party", "add", "--role", "operator", "--name", "Sample Shop", "--mail", "web@example.com"}, first_day);
        auto const router = bytes_in(office_file("report-router.txt"));
        auto const shop = bytes_in(office_file("report-shop.txt"));
        recording(first_day, [&](Desk& desk) {
            for (int n = 0; n < product_cases + website_cases; ++n) {
                bool const product = n < product_cases;
                auto const id = register_report(desk, product ? router : shop, "form", product ? Kind::product : Kind::website).case_id;
                record(desk, load_case(desk.store, id), ReportAccepted{});
                if (product) record(desk, load_case(desk.store, id), CaseForwarded{});
                if (n % 3 > 0) record(desk, load_case(desk.store, id), CaseAssigned{n % 3 == 1 ? "sato" : "suzuki"});
                ids_.push_back(id);
            }
        });
    }

    const std::vector<CaseId>& ids() const { return ids_; }
    std::filesystem::path store() const { return directory_ / "vulnctl.db"; }

    void happen(Day on, const std::vector<Fact>& facts) {
        recording(on, [&](Desk& desk) {
            for (auto const& fact : facts) record(desk, load_case(desk.store, ids_[fact.of]), fact.what);
        });
    }

    /// The lines of a sweep at an instant: none where nothing is new.
    std::vector<std::string> sweep_at(Instant now) const {
        auto const said = vulnctl_here(
            {"escalate", "--sweep", "--apply", "--lines", "--store", store().string(), "--outbox", (directory_ / "outbox").string()},
            print(now));
        if (said.exit != 0 && said.exit != 10 && said.exit != 11) throw std::runtime_error{said.err};
        std::vector<std::string> lines;
        for (size_t at = 0; at < said.out.size(); at = said.out.find('\n', at) + 1)
            lines.push_back(said.out.substr(at, said.out.find('\n', at) - at));
        return lines;
    }

    /// At each minute of a while, by the operation that the command runs, on a store that is opened once.
    bool is_quiet(Instant from, Instant to) const {
        auto const store_now = Store::open(store(), Store::Access::read);
        SweepRequest request;
        request.soon_days = soon;
        for (Instant now = from; now < to; now += minutes{1}) {
            request.now = tokyo_day(now);
            if (!unraised(store_now, sweep(store_now, editions_, request, {})).empty()) return false;
        }
        return true;
    }

private:
    void here(std::vector<std::string> args, Day on) {
        args.insert(args.end(), {"--store", store().string()});
        REQUIRE(vulnctl_here(args, print(on)).exit == 0);
    }

    void recording(Day on, const std::function<void(Desk&)>& work) {
        auto store_now = Store::open(store(), Store::Access::write);
        Desk desk{store_now, editions_, Instant{on.time_since_epoch()} + noon, on, Actor{"sato", {}}, "試験"};
        work(desk);
        store_now.commit();
    }

    TemporaryDirectory directory_;
    Editions editions_;
    std::vector<CaseId> ids_;
};

/// Of a line of the sweep.
std::string shown(Day on, const std::string& line) {
    std::vector<std::string> words;
    for (size_t at = 0; at <= line.size(); at = line.find('\t', at) == std::string::npos ? line.size() + 1 : line.find('\t', at) + 1)
        words.push_back(line.substr(at, line.find('\t', at) - at));
    return shown(on, words.at(0), words.at(1), *parse_day(words.at(2)), words.at(4));
}

}  // namespace

TEST_CASE("over a year each clock is shown on the days on which it comes to stand otherwise, and never again") {
    Plan const plan;
    Office office;
    std::multiset<std::string> expected;
    for (auto const& clock : plan.clocks) expect(expected, clock, office.ids()[clock.of].str());
    REQUIRE(expected.size() > 100);

    std::multiset<std::string> seen;
    std::mt19937 chance{1};
    for (Day day = first_day + days{1}; day <= last_day; day += days{1}) {
        auto const sweep_at = [&](minutes at) { return office.sweep_at(Instant{day.time_since_epoch()} + at); };
        auto const note = [&](minutes at) {
            for (auto const& line : sweep_at(at)) seen.insert(shown(day, line));
        };
        auto const nothing_between = [&](minutes from, minutes to) {
            CHECK(sweep_at(from + minutes{1 + int(chance() % unsigned((to - from).count() - 1))}) == std::vector<std::string>{});
            if (long_run()) CHECK(office.is_quiet(Instant{day.time_since_epoch()} + from, Instant{day.time_since_epoch()} + to));
        };
        INFO(print(day));
        note(midnight);
        nothing_between(midnight, noon);
        std::vector<Fact> facts;
        for (auto [at, end] = plan.facts.equal_range(day); at != end; ++at) facts.push_back(at->second);
        if (!facts.empty()) {
            office.happen(day, facts);
            note(noon);
        }
        nothing_between(noon, midnight + a_day);
    }

    for (auto const& one : expected)
        if (seen.count(one) != 1) UNSCOPED_INFO(seen.count(one) << " times instead of once: " << one);
    for (auto const& one : seen)
        if (expected.count(one) != 1) UNSCOPED_INFO("not expected: " << one);
    CHECK(seen == expected);
    CHECK(faults_of(office.store()) == std::vector<std::string>{});
}
