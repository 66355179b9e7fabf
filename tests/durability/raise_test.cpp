// A sweep from cron shows each hit once, whatever happens on the way.

#include "base/time.h"
#include "ops/digests.h"
#include "store/store.h"
#include "support/command.h"
#include "support/dying.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/small_disk.h"
#include "support/temporary.h"

#include <fmt/core.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <thread>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

constexpr int cases = 3;
const std::string past_the_guide = "2019-07-19";  // 45 days after the first contact, and one

/// Cases whose developers were contacted on a day and have not answered.
void make_contacted(const std::filesystem::path& store, Day on = *parse_day("2019-06-03")) {
    auto const here = [&](std::vector<std::string> args) {
        args.insert(args.end(), {"--store", store.string()});
        REQUIRE(vulnctl_here(args, print(on)).exit == 0);
    };
    here({"init", "--name", "Desk", "--contact", "desk@example.jp"});
    here({"party", "add", "--role", "developer", "--name", "Sample Net", "--mail", "psirt@example.com"});
    for (int n = 1; n <= cases; ++n) {
        auto const id = fmt::format("C-{}-{:05}", print(on).substr(0, 4), n);
        here({"intake", office_file("report-router.txt")});
        here({"accept", id});
        here({"forward", id});
        here({"notify", id, "Sample Net", "--sent"});
    }
}

std::vector<std::string> sweep_of(const std::filesystem::path& directory) {
    return {"escalate", "--sweep",
            "--apply",  "--lines",
            "--store",  (directory / "vulnctl.db").string(),
            "--outbox", (directory / "outbox").string()};
}

long raised_in(const std::filesystem::path& directory) {
    long raised = 0;
    Store::open(directory / "vulnctl.db", Store::Access::read).each_raw_event([&](const RawEvent& event) {
        raised += event.type == "clock.raised";
    });
    return raised;
}

/// What was shown, as it was recorded: each once if nothing was shown twice.
std::vector<std::string> shown_in(const std::filesystem::path& directory) {
    std::vector<std::string> shown;
    auto const store = Store::open(directory / "vulnctl.db", Store::Access::read);
    store.each_subject("C-", [&](const std::string& subject, const std::vector<Event>& events) {
        for (auto const& event : events)
            if (event.what && std::holds_alternative<ClockRaised>(*event.what)) shown.push_back(subject + " " + encode(*event.what, {}));
    });
    std::sort(shown.begin(), shown.end());
    return shown;
}

/// Those in the store, as they lie in the outbox: each hit stands in one of them.
long cases_in_digests(const std::filesystem::path& directory) {
    long named = 0;
    auto const store = Store::open(directory / "vulnctl.db", Store::Access::read);
    for (auto const& digest : all_digests(store)) {
        auto const bytes = store.get(digest.what.mail);
        CHECK(bytes_in(directory / "outbox" / digest.what.file) == bytes);
        for (size_t at = bytes.find("\nC-2019-"); at != std::string::npos; at = bytes.find("\nC-2019-", at + 1)) ++named;
    }
    return named;
}

long lines_in(const std::string& out) { return std::count(out.begin(), out.end(), '\n'); }

std::filesystem::path digest_of(const std::filesystem::path& directory) {
    return directory / "outbox" / fmt::format("digest-{}-nobody.eml", past_the_guide);
}

}  // namespace

TEST_CASE("sweeps at once show each hit once between them") {
    TemporaryDirectory const directory;
    make_contacted(directory / "vulnctl.db");
    Setting const here{directory.path(), past_the_guide};
    std::vector<Said> said(4);
    std::vector<std::thread> shells;
    for (auto& one : said) shells.emplace_back([&] { one = vulnctl_run(here, sweep_of(directory.path())); });
    for (auto& shell : shells) shell.join();
    said.push_back(vulnctl_run(here, sweep_of(directory.path())));  // one that came between is told to run again
    long lines = 0;
    for (auto const& one : said) lines += lines_in(one.out);
    CHECK(lines == cases);
    CHECK(raised_in(directory.path()) == cases);
    CHECK(vulnctl_run(here, sweep_of(directory.path())).exit == 0);
    CHECK(std::filesystem::exists(digest_of(directory.path())));
}

TEST_CASE("a sweep that is killed, at whichever change to the disk, shows nothing twice and forgets nothing") {
    TemporaryDirectory const origin;
    make_contacted(origin / "vulnctl.db");
    long changes = 0;
    for (bool killed = true; killed;) {
        TemporaryDirectory const directory;
        std::filesystem::copy_file(origin / "vulnctl.db", directory / "vulnctl.db");
        killed = dies_at_change(++changes, [&] { vulnctl_here(sweep_of(directory.path()), past_the_guide); });
        INFO("killed at change " << changes);
        auto const again = vulnctl_here(sweep_of(directory.path()), past_the_guide);
        CHECK((again.exit == 0 || again.exit == 10));
        CHECK((lines_in(again.out) == 0 || lines_in(again.out) == cases));
        CHECK(raised_in(directory.path()) == cases);
        CHECK(cases_in_digests(directory.path()) == cases);
        CHECK(faults_of(directory / "vulnctl.db") == std::vector<std::string>{});
    }
    CHECK(changes > 5);  // else it was not the sweep that was killed
}

TEST_CASE("where the mails cannot be written, nothing counts as shown") {
    TemporaryDirectory const directory;
    make_contacted(directory / "vulnctl.db");
    put_bytes(directory / "outbox", "a file stands where the outbox should be");
    CHECK(vulnctl_here(sweep_of(directory.path()), past_the_guide).exit == 7);
    CHECK(raised_in(directory.path()) == 0);
    std::filesystem::remove(directory / "outbox");
    CHECK(lines_in(vulnctl_here(sweep_of(directory.path()), past_the_guide).out) == cases);
}

TEST_CASE("a sweep on each day shows a clock when it is due soon and when it is past, and never again") {
    TemporaryDirectory const directory;
    make_contacted(directory / "vulnctl.db");
    std::vector<std::string> days;
    for (Day day = *parse_day("2019-07-01"); day <= *parse_day("2019-08-15"); day += std::chrono::days{1})
        if (lines_in(vulnctl_here(sweep_of(directory.path()), print(day)).out) > 0) days.push_back(print(day));
    CHECK(days == std::vector<std::string>{"2019-07-11", past_the_guide});
    CHECK(raised_in(directory.path()) == 2 * cases);
}

TEST_CASE("a full disk under the outbox: nothing counts as shown, and with room all is") {
    SmallDisk const disk;
    if (!disk.mounted()) {
        WARN("skipped: no small disk can be mounted here");
        return;
    }
    TemporaryDirectory const directory;
    make_contacted(directory / "vulnctl.db");
    auto const before = bytes_in(directory / "vulnctl.db");
    auto sweep = sweep_of(directory.path());
    sweep.back() = (disk.path() / "outbox").string();
    disk.fill_but(0);
    auto const said = vulnctl_here(sweep, past_the_guide);
    disk.make_room();
    CHECK(said.exit == 7);
    CHECK_THAT(said.err, Catch::Matchers::Contains((disk.path() / "outbox").string()));
    CHECK(said.out.empty());
    CHECK(bytes_in(directory / "vulnctl.db") == before);
    CHECK_FALSE(std::filesystem::exists(disk.path() / "outbox"));
    CHECK(raised_in(directory.path()) == 0);
    CHECK(lines_in(vulnctl_here(sweep, past_the_guide).out) == cases);
    CHECK(lines_in(vulnctl_here(sweep, past_the_guide).out) == 0);
}

TEST_CASE("whichever way the machine's clock jumps between sweeps, each hit is shown once, and the same are as under a steady clock") {
    TemporaryDirectory const origin;
    make_contacted(origin / "vulnctl.db");
    std::vector<Day> days;  // around those on which the clocks of the cases come to stand otherwise
    for (auto const& [from, to] : {std::pair{"2019-07-08", "2019-07-22"}, {"2019-11-24", "2019-12-05"}, {"2020-05-24", "2020-06-05"}})
        for (Day day = *parse_day(from); day <= *parse_day(to); day += std::chrono::days{1}) days.push_back(day);
    auto const shown_on = [&](const std::vector<Day>& in_order) {
        TemporaryDirectory const directory;
        std::filesystem::copy_file(origin / "vulnctl.db", directory / "vulnctl.db");
        for (auto const day : in_order) vulnctl_here(sweep_of(directory.path()), print(day));
        CHECK(faults_of(directory / "vulnctl.db") == std::vector<std::string>{});
        auto shown = shown_in(directory.path());
        CHECK(std::set<std::string>(shown.begin(), shown.end()).size() == shown.size());
        CHECK(cases_in_digests(directory.path()) == long(shown.size()));
        return shown;
    };
    auto const steady = shown_on(days);
    CHECK(steady.size() == 6 * cases);  // due soon and there: the guide, the six months, the finder's year
    auto backwards = days;
    std::reverse(backwards.begin(), backwards.end());
    CHECK(shown_on(backwards) == steady);
    auto ahead = days;  // the clock stands a year ahead for one run, then is set right
    ahead.insert(ahead.begin(), *parse_day("2020-06-04"));
    CHECK(shown_on(ahead) == steady);
    std::mt19937 chance{20190603};
    std::shuffle(days.begin(), days.end(), chance);
    CHECK(shown_on(days) == steady);
}

TEST_CASE("what was shown under a clock that ran ahead can be taken back, and is shown on its day") {
    TemporaryDirectory const directory;
    make_contacted(directory / "vulnctl.db");
    CHECK(lines_in(vulnctl_here(sweep_of(directory.path()), past_the_guide).out) == cases);  // it is 2019-07-15 in truth
    std::vector<long> raised;
    Store::open(directory / "vulnctl.db", Store::Access::read).each_raw_event([&](const RawEvent& event) {
        if (event.type == "clock.raised") raised.push_back(event.seq);
    });
    for (auto const seq : raised)
        REQUIRE(vulnctl_here({"undo", std::to_string(seq), "--because", "時計が進んでいた", "--store", (directory / "vulnctl.db").string()},
                             "2019-07-15")
                    .exit == 0);
    CHECK(lines_in(vulnctl_here(sweep_of(directory.path()), "2019-07-15").out) == cases);  // due soon
    CHECK(lines_in(vulnctl_here(sweep_of(directory.path()), past_the_guide).out) == cases);
    CHECK(lines_in(vulnctl_here(sweep_of(directory.path()), past_the_guide).out) == 0);
}

TEST_CASE("on a host in New York, on the days on which its clocks change, a day is Tokyo's and each hit is shown once") {
    for (auto const& [changes, guide] : {std::pair{"2019-11-03", "2019-11-03"}, {"2020-03-08", "2020-03-08"}}) {
        Day const due = *parse_day(guide);
        TemporaryDirectory const origin;
        make_contacted(origin / "vulnctl.db", due - std::chrono::days{45});
        auto const told = [&](const std::string& zone) {
            TemporaryDirectory const directory;
            std::filesystem::copy_file(origin / "vulnctl.db", directory / "vulnctl.db");
            std::vector<std::string> at;
            Instant const from{due.time_since_epoch()};
            for (Instant now = from - std::chrono::hours{12}; now <= from + std::chrono::hours{36}; now += std::chrono::hours{3}) {
                auto const said = vulnctl_run({directory.path(), print(now), {"env", "TZ=" + zone}}, sweep_of(directory.path()));
                if (!said.out.empty()) at.push_back(print(now) + " " + said.out);
            }
            at.push_back(bytes_in(directory / "outbox" / fmt::format("digest-{}-nobody.eml", print(due + std::chrono::days{1}))));
            return at;
        };
        INFO(changes);
        auto const in_new_york = told("America/New_York");
        CHECK(in_new_york == told("Asia/Tokyo"));
        REQUIRE(in_new_york.size() == 3);
        CHECK(in_new_york[0].starts_with(print(Instant{due.time_since_epoch()} - std::chrono::hours{12}) + " due-soon"));
        CHECK(
            in_new_york[1].starts_with(print(Instant{due.time_since_epoch()} + std::chrono::hours{15}) + " passed"));  // midnight in Tokyo
    }
}
