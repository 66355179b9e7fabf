// A sweep from cron shows each hit once, whatever happens on the way.

#include "base/time.h"
#include "store/store.h"
#include "support/command.h"
#include "support/dying.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <fmt/core.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <thread>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

constexpr int cases = 3;
const std::string past_the_guide = "2019-07-19";  // 45 days after the first contact, and one

/// Cases whose developers were contacted on 2019-06-03 and have not answered.
void make_contacted(const std::filesystem::path& store) {
    auto const here = [&](std::vector<std::string> args) {
        args.insert(args.end(), {"--store", store.string()});
        REQUIRE(vulnctl_here(args, "2019-06-03").exit == 0);
    };
    here({"init", "--name", "Desk", "--contact", "desk@example.jp"});
    here({"party", "add", "--role", "developer", "--name", "Sample Net", "--mail", "psirt@example.com"});
    for (int n = 1; n <= cases; ++n) {
        auto const id = fmt::format("C-2019-{:05}", n);
        here({"intake", office_file("report-router.txt")});
        here({"accept", id});
        here({"forward", id});
        here({"notify", id, "P-2019-00001", "--sent"});
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
        CHECK(std::filesystem::exists(digest_of(directory.path())));
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
