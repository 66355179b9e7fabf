// Many at once: nobody is turned away, and nothing is mixed up.

#include "campaigns/eight_writers.h"
#include "support/command.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <fmt/core.h>
#include <catch2/catch.hpp>

#include <set>
#include <thread>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

/// Sequence numbers without a gap, and each subject made by one event: no id was given twice.
void require_in_order(const std::filesystem::path& path, size_t events) {
    auto const store = Store::open(path, Store::Access::read);
    long seq = 0;
    std::multiset<std::string> made;
    store.each_raw_event([&](const RawEvent& event) {
        CHECK(event.seq == ++seq);
        if (event.type == "party.added" || event.type == "report.received") CHECK(made.insert(event.subject) != made.end());
    });
    CHECK(size_t(seq) == events);
    CHECK(made.size() == std::set<std::string>(made.begin(), made.end()).size());
}

}  // namespace

TEST_CASE("eight processes write at once and all succeed") {
    TemporaryDirectory const directory;
    auto const store = directory / "vulnctl.db";
    REQUIRE(vulnctl_here({"init", "--store", store.string()}).exit == 0);
    int const each = long_run() ? 1000 : 20;
    auto const result = write_at_once(store, each);
    CHECK(result.failures == std::vector<std::string>{});
    CHECK(result.acknowledged == 8 * each);
    require_in_order(store, size_t(1 + 8 * each));
    CHECK(faults_of(store) == std::vector<std::string>{});
}

TEST_CASE("eight shells run commands on one store at once and all succeed") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
    int const each = long_run() ? 100 : 10;
    std::vector<std::string> failures[8];
    std::vector<std::thread> shells;
    for (int shell = 0; shell < 8; ++shell)
        shells.emplace_back([&, shell] {
            for (int n = 0; n < each; ++n) {
                auto const said =
                    n % 2 ? vulnctl_run(here, {"intake", office_file("report-viewer.txt")})
                          : vulnctl_run(here, {"party", "add", "--role", "developer", "--name", fmt::format("会社 {}-{}", shell, n)});
                if (said.exit != 0) failures[shell].push_back(fmt::format("exit {}: {}", said.exit, said.err));
            }
        });
    for (auto& shell : shells) shell.join();
    for (auto const& of_one : failures) CHECK(of_one == std::vector<std::string>{});
    require_in_order(directory / "vulnctl.db", size_t(1 + 8 * (each / 2) * (1 + 2)));
    CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
}
