// Stores of every version that there was open, and nothing of them is lost on the way.

#include "support/command.h"
#include "support/inspection.h"
#include "support/temporary.h"

#include <sys/stat.h>
#include <catch2/catch.hpp>

#include <thread>

using namespace vulnctl::test;

namespace {

/// A store as version 1 left it on 2019-06-28: three cases under way, a publication agreed for 2019-07-16.
void put_first_version(const std::filesystem::path& store) {
    put_bytes(store, bytes_in(VULNCTL_FIXTURES "/stores/v1.db"));
    ::chmod(store.c_str(), 0600);
}

}  // namespace

TEST_CASE("a store of the first version is brought up to date when it is first opened, with a copy beside it") {
    TemporaryDirectory const directory;
    put_first_version(directory / "vulnctl.db");
    auto const before = bytes_in(directory / "vulnctl.db");
    Setting const here{directory.path(), "2019-07-12"};

    auto const swept = vulnctl_run(here, {"escalate", "--sweep"});
    CHECK(swept.exit == 10);
    CHECK_THAT(swept.out, Catch::Matchers::Contains("product.publication-date"));
    CHECK_THAT(swept.err, Catch::Matchers::Contains("vulnctl.db.v1.backup"));
    CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
    CHECK(mode_of(directory / "vulnctl.db.v1.backup") == 0600);

    auto const again = vulnctl_run(here, {"escalate", "--sweep"});
    CHECK(again.out == swept.out);
    CHECK(again.err.empty());
    CHECK(bytes_in(directory / "vulnctl.db") != before);
}

TEST_CASE("a migration that is killed leaves the store of before or the one of after") {
    for (int n = 0; n < (long_run() ? 300 : 12); ++n) {
        TemporaryDirectory const directory;
        put_first_version(directory / "vulnctl.db");
        Setting const here{directory.path(), "2019-07-12"};
        Process process{here, {"list"}};
        std::this_thread::sleep_for(std::chrono::milliseconds{n * 9 % 110});
        process.kill();
        process.wait();
        INFO("killed after " << n * 9 % 110 << " ms");
        auto const listed = vulnctl_run(here, {"list"});
        CHECK(listed.exit == 0);
        CHECK_THAT(listed.out, Catch::Matchers::Contains("C-2019-00003"));
        CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
    }
}
