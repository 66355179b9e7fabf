// Stores of every version that there was open, and nothing of them is lost on the way.

#include "support/command.h"
#include "support/dying.h"
#include "support/inspection.h"
#include "support/temporary.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <catch2/catch.hpp>

#include <thread>

using namespace vulnctl::test;

namespace {

/// A store as that version left it on 2019-06-28: three cases under way, a publication agreed for 2019-07-16.
void put_store_of(int version, const std::filesystem::path& store) {
    put_bytes(store, bytes_in(fmt::format(VULNCTL_FIXTURES "/stores/v{}.db", version)));
    ::chmod(store.c_str(), 0600);
}

}  // namespace

TEST_CASE("a store of an older version is brought up to date when it is first opened, with a copy beside it") {
    int const version = GENERATE(1, 2, 3, 4, 5, 6);
    INFO("version " << version);
    TemporaryDirectory const directory;
    put_store_of(version, directory / "vulnctl.db");
    auto const before = bytes_in(directory / "vulnctl.db");
    Setting const here{directory.path(), "2019-07-12"};

    auto const swept = vulnctl_run(here, {"escalate", "--sweep"});
    CHECK(swept.exit == 10);
    CHECK_THAT(swept.out, Catch::Matchers::Contains("product.publication-date"));
    CHECK_THAT(swept.err, Catch::Matchers::Contains(fmt::format("vulnctl.db.v{}.backup", version)));
    CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
    CHECK(mode_of(directory / fmt::format("vulnctl.db.v{}.backup", version)) == 0600);

    auto const shown = vulnctl_run(here, {"party", "show", "SAMPLENET INC."});
    CHECK_THAT(shown.out, Catch::Matchers::Contains("P-2019-00001"));

    auto const again = vulnctl_run(here, {"escalate", "--sweep"});
    CHECK(again.out == swept.out);
    CHECK(again.err.empty());
    CHECK(bytes_in(directory / "vulnctl.db") != before);
}

TEST_CASE("a migration that is killed, at whichever change to the disk, leaves a store that the next command brings up to date") {
    int const version = GENERATE(1, 2, 3, 4, 5, 6);
    std::string const today = "2019-07-12";
    long changes = 0;
    for (bool killed = true; killed;) {
        TemporaryDirectory const directory;
        auto const store = directory / "vulnctl.db";
        put_store_of(version, store);
        killed = dies_at_change(++changes, [&] { vulnctl_here({"list", "--store", store.string()}, today); });
        INFO("version " << version << ", killed at change " << changes);
        auto const listed = vulnctl_here({"list", "--store", store.string()}, today);
        CHECK(listed.exit == 0);
        CHECK_THAT(listed.out, Catch::Matchers::Contains("C-2019-00003"));
        CHECK(faults_of(store) == std::vector<std::string>{});
    }
    CHECK(changes > 20);  // else it was not the migration that was killed
}
