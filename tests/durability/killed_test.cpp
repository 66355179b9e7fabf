// kill -9 at any instant: the store is as before the command or as after it, and what was acknowledged is there.

#include "store/store.h"
#include "support/command.h"
#include "support/dying.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <fmt/core.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <csignal>
#include <random>
#include <thread>

using namespace vulnctl;
using namespace vulnctl::test;
using namespace std::chrono_literals;

namespace {

struct Write {
    std::vector<std::string> args;
    size_t events = 0;  // that it records
};

Write random_write(std::mt19937& chance, long n, const std::string& open_case) {
    switch (chance() % 5) {
        case 0: return {{"intake", office_file("report-router.txt")}, 2};
        case 1: return {{"intake", office_file("report-router.txt"), office_file("report-shop.txt")}, 4};
        case 2: return {{"ask", open_case, "--points", fmt::format("{} 点目", n)}, 1};
        case 3: return {{"notify", open_case, "P-2019-00001", "--by", "phone", "--result", "no-answer", "--because", "試験"}, 1};
        default: return {{"party", "add", "--role", "developer", "--name", fmt::format("会社 {}", n)}, 1};
    }
}

/// Kills it after a while, counted from the start or from the moment its transaction has touched the disk.
void kill_sometime(Process& process, const std::filesystem::path& journal, std::mt19937& chance, std::chrono::microseconds usual) {
    if (chance() % 3 == 0) {
        std::this_thread::sleep_for(usual * double(chance() % 1000) / 1000.0);
    } else {
        while (!std::filesystem::exists(journal) && !process.ends_within(0ms)) {
        }
        std::this_thread::sleep_for(std::chrono::microseconds{chance() % 8000});
    }
    process.kill();
}

/// With so small a cache, pages go to the file before the commit: the journal alone knows what was there.
void die_in_mid_commit(const std::filesystem::path& store) {
    auto const child = ::fork();
    if (child == 0) {
        sqlite3* db = nullptr;
        sqlite3_open(store.c_str(), &db);
        sqlite3_exec(db,
                     "PRAGMA cache_size = 5; BEGIN IMMEDIATE;"
                     "UPDATE cases SET title = 'never committed';"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                     "  INSERT INTO content SELECT randomblob(32), randomblob(16), randomblob(2000) FROM n;",
                     nullptr, nullptr, nullptr);
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
}

}  // namespace

TEST_CASE("kill -9 at random instants loses nothing that was acknowledged and leaves nothing half done") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    auto const store = directory / "vulnctl.db";
    auto const journal = directory / "vulnctl.db-journal";
    auto const begin = [&] {
        std::filesystem::remove(store);
        REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
        REQUIRE(vulnctl_run(here, {"intake", office_file("report-viewer.txt")}).exit == 0);
        REQUIRE(vulnctl_run(here, {"party", "add", "--role", "developer", "--name", "最初の会社"}).exit == 0);
        return history_of(store);
    };
    auto acknowledged = begin();
    auto const started = std::chrono::steady_clock::now();
    REQUIRE(vulnctl_run(here, {"fsck"}).exit == 0);
    auto const usual = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started) * 3 / 2;

    std::mt19937 chance{20190605};
    long const kills = long_run() ? 10'000 : 80;
    long hot = 0;
    long finished = 0;
    for (long n = 0; n < kills; ++n) {
        auto const write = random_write(chance, n, "C-2019-00001");
        Process process{here, write.args};
        kill_sometime(process, journal, chance, usual);
        auto const said = process.wait();
        INFO("kill " << n << " of " << write.args[0] << ": " << said.exit << " " << said.err);
        hot += std::filesystem::exists(journal);
        if (said.exit >= 0 && said.exit != 0) CHECK(said.exit == 4);  // refused by a rule before it was killed
        CHECK(vulnctl_here({"show", "C-2019-00001", "--store", store.string()}).exit == 0);
        CHECK(faults_of(store) == std::vector<std::string>{});
        auto const stored = history_of(store);
        REQUIRE(begins_with(stored, acknowledged));
        auto const added = stored.size() - acknowledged.size();
        if (said.exit == 0) CHECK(added == write.events);
        if (said.exit != 0) CHECK((added == 0 || added == write.events));
        if (!said.out.empty()) CHECK(added == write.events);
        finished += said.exit == 0;
        acknowledged = stored.size() > 150 ? begin() : stored;
    }
    CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
    INFO(hot << " kills left a journal, " << finished << " commands had finished");
    CHECK(hot > 0);
    CHECK(finished < kills);
}

TEST_CASE("after a kill in the middle of a commit show works and the store is as before") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
    REQUIRE(vulnctl_run(here, {"intake", office_file("report-router.txt")}).exit == 0);
    auto const store = directory / "vulnctl.db";
    auto const before = bytes_in(store);
    auto const shown = vulnctl_run(here, {"show", "C-2019-00001"});

    die_in_mid_commit(store);
    REQUIRE(std::filesystem::file_size(directory / "vulnctl.db-journal") > 0);
    REQUIRE(bytes_in(store) != before);

    auto const said = vulnctl_run(here, {"show", "C-2019-00001"});
    CHECK(said == shown);
    CHECK(bytes_in(store) == before);
    CHECK_FALSE(std::filesystem::exists(directory / "vulnctl.db-journal"));
    CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
}

TEST_CASE("a new store is not made beside the journal of one that is gone: it would be played back into it") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
    REQUIRE(vulnctl_run(here, {"intake", office_file("report-router.txt")}).exit == 0);
    die_in_mid_commit(directory / "vulnctl.db");
    std::filesystem::remove(directory / "vulnctl.db");
    auto const before = picture_of(directory.path());
    auto const said = vulnctl_run(here, {"init"});
    CHECK(said.exit == 7);
    CHECK_THAT(said.err, Catch::Matchers::Contains("vulnctl.db-journal"));
    CHECK(picture_of(directory.path()) == before);
}

TEST_CASE("an init that is killed, at whichever change to the disk, leaves no half of a store") {
    long changes = 0;
    for (bool killed = true; killed;) {
        TemporaryDirectory const directory;
        auto const store = directory / "vulnctl.db";
        auto const init = [&] { return vulnctl_here({"init", "--store", store.string()}); };
        killed = dies_at_change(++changes, [&] { init(); });
        INFO("killed at change " << changes);
        CHECK(std::filesystem::exists(store) == !killed);
        if (killed) CHECK(init().exit == 0);
        CHECK(faults_of(store) == std::vector<std::string>{});
        CHECK(vulnctl_here({"party", "add", "--role", "developer", "--name", "会社", "--store", store.string()}).exit == 0);
    }
    CHECK(changes > 10);
}

TEST_CASE("an init that is killed after the store has its name leaves it whole, and its other name does no harm") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    auto const store = directory / "vulnctl.db";
    REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
    std::filesystem::create_hard_link(store, directory / "vulnctl.db.4711.tmp");
    CHECK(vulnctl_run(here, {"party", "add", "--role", "developer", "--name", "会社"}).exit == 0);
    CHECK(faults_of(store) == std::vector<std::string>{});
}
