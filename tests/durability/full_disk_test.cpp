// A disk without room: nothing is recorded, and it is said in words.

#include "support/command.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/small_disk.h"
#include "support/temporary.h"

#include <sys/resource.h>
#include <catch2/catch.hpp>

using namespace vulnctl::test;
using Catch::Matchers::Contains;

namespace {

class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit const limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

}  // namespace

TEST_CASE("on a full disk nothing is recorded, the store is as before, and with room it goes on") {
    SmallDisk const disk;
    if (!disk.mounted()) {
        WARN("skipped: no small disk can be mounted here");
        return;
    }
    Setting const here{disk.path()};
    REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
    REQUIRE(vulnctl_run(here, {"intake", office_file("report-router.txt")}).exit == 0);
    auto const before = bytes_in(disk.path() / "vulnctl.db");
    for (std::uintmax_t const room : {0U, 4096U, 8192U, 16384U, 32768U}) {
        disk.fill_but(room);
        auto const said = vulnctl_run(here, {"intake", office_file("report-viewer.txt")});
        disk.make_room();
        INFO(room << " bytes left: " << said.err);
        CHECK(said.exit == 7);
        CHECK_THAT(said.err, Contains("the disk is full; nothing was recorded"));
        CHECK(bytes_in(disk.path() / "vulnctl.db") == before);
        CHECK_FALSE(std::filesystem::exists(disk.path() / "vulnctl.db-journal"));
        CHECK(faults_of(disk.path() / "vulnctl.db") == std::vector<std::string>{});
    }
    disk.fill_but(0);
    CHECK(vulnctl_run(here, {"show", "C-2019-00001"}).exit == 0);
    disk.make_room();
    CHECK(vulnctl_run(here, {"intake", office_file("report-viewer.txt")}).exit == 0);
}

TEST_CASE("an init on a full disk leaves nothing behind") {
    SmallDisk const disk;
    if (!disk.mounted()) {
        WARN("skipped: no small disk can be mounted here");
        return;
    }
    for (std::uintmax_t const room : {0U, 4096U, 16384U, 40960U}) {
        disk.fill_but(room);
        auto const said = vulnctl_run({disk.path()}, {"init"});
        disk.make_room();
        INFO(room << " bytes left: " << said.err);
        CHECK(said.exit == 7);
        CHECK(std::filesystem::is_empty(disk.path()));
    }
}

TEST_CASE("a limit on the size of files leaves the store as before") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    REQUIRE(vulnctl_run(here, {"init"}).exit == 0);
    REQUIRE(vulnctl_run(here, {"intake", office_file("report-router.txt")}).exit == 0);
    auto const store = directory / "vulnctl.db";
    auto const before = bytes_in(store);
    Said said;
    {
        FileSizeLimit const limit{before.size()};
        said = vulnctl_run(here, {"intake", office_file("report-viewer.txt")});
    }
    INFO(said.err);
    CHECK(said.exit == 7);
    CHECK_THAT(said.err, Contains("vulnctl.db: "));
    CHECK(bytes_in(store) == before);
    CHECK(faults_of(store) == std::vector<std::string>{});
    CHECK(vulnctl_run(here, {"intake", office_file("report-viewer.txt")}).exit == 0);
}
