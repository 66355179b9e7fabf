// What the office writes is the office's alone, under any umask.

#include "base/error.h"
#include "base/file.h"
#include "store/store.h"
#include "support/office.h"
#include "support/temporary.h"

#include <sys/stat.h>
#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

class Umask {
public:
    explicit Umask(mode_t mask) : before_(::umask(mask)) {}
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    ~Umask() { ::umask(before_); }

private:
    mode_t before_;
};

constexpr mode_t masks[] = {0000, 0022, 0077};

}  // namespace

TEST_CASE("the store, letters and advisory pages are 0600 and their directories 0700, under any umask") {
    for (auto const mask : masks) {
        TemporaryDirectory const directory;
        {
            Umask const set{mask};
            make_office(directory.path());
        }
        size_t files = 0;
        for (auto const& entry : std::filesystem::recursive_directory_iterator{directory.path()}) {
            INFO(entry.path() << " under umask " << mask);
            CHECK(mode_of(entry.path()) == (entry.is_directory() ? 0700U : 0600U));
            files += entry.is_regular_file();
        }
        CHECK(files ==
              1 + 4 + 12);  // the store, two letters and the manifests of their cases, two advisories in two languages and three forms
    }
}

TEST_CASE("the journal is 0600 while a transaction is open, under any umask") {
    for (auto const mask : masks) {
        TemporaryDirectory const directory;
        Umask const set{mask};
        Store::create(directory / "vulnctl.db");
        auto store = Store::open(directory / "vulnctl.db", Store::Access::write);
        store.set_projection_mark("open");
        CHECK(mode_of(directory / "vulnctl.db-journal") == 0600);
    }
}

TEST_CASE("the copy that is made before a migration is 0600, under any umask") {
    for (auto const mask : masks) {
        TemporaryDirectory const directory;
        Umask const set{mask};
        Store::create(directory / "vulnctl.db");
        CHECK(mode_of(Store::migrate(directory / "vulnctl.db")) == 0600);
    }
}

TEST_CASE("files that are made ready and never placed leave nothing behind, nor the directories made for them") {
    TemporaryDirectory const directory;
    {
        StagedFiles files;
        files.add(directory / "outbox/a/paper.txt", "words");
        files.add(directory / "outbox/b/paper.txt", "words");
        CHECK_THROWS_AS(files.add(directory / "outbox/c/", "words"), Error);
    }
    CHECK(std::filesystem::is_empty(directory.path()));
    put_bytes(directory / "paper.txt", "before");
    {
        StagedFiles files;
        files.add(directory / "paper.txt", "after");
    }
    CHECK(bytes_in(directory / "paper.txt") == "before");
    CHECK(std::distance(std::filesystem::directory_iterator{directory.path()}, {}) == 1);
    StagedFiles files;
    files.add(directory / "paper.txt", "after");
    CHECK(bytes_in(directory / "paper.txt") == "before");
    files.place();
    CHECK(bytes_in(directory / "paper.txt") == "after");
    CHECK(mode_of(directory / "paper.txt") == 0600);
}

TEST_CASE("a file takes no other thing's place") {
    TemporaryDirectory const directory;
    REQUIRE(::mkfifo((directory / "pipe").c_str(), 0600) == 0);
    CHECK_THROWS_AS(write_private(directory / "pipe", "words"), Error);
    CHECK_THROWS_AS(write_private(directory.path(), "words"), Error);
}
