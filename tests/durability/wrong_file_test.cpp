// Files that are no store of ours: each gets its own words and its exit code, at once, and stays as it is.

#include "support/command.h"
#include "support/office.h"
#include "support/temporary.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch.hpp>

using namespace vulnctl::test;
using Catch::Matchers::Contains;

namespace {

using Maker = void (*)(const std::filesystem::path&);

struct Wrong {
    const char* name;
    Maker make;
    int exit;
    const char* words;
};

void make_store(const std::filesystem::path& path) { vulnctl_here({"init", "--store", path.string()}); }

void set_pragma(const std::filesystem::path& path, const char* pragma) {
    SQLite::Database{path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(pragma);
}

const Wrong wrong_files[] = {
    {"nothing at all", [](const std::filesystem::path&) {}, 3, "there is no store"},
    {"an empty file", [](const std::filesystem::path& p) { put_bytes(p, ""); }, 6, "it is empty"},
    {"a few bytes", [](const std::filesystem::path& p) { put_bytes(p, "hello"); }, 6, "it is a file of another kind"},
    {"random bytes",
     [](const std::filesystem::path& p) {
         std::string s(70'000, '\0');
         unsigned n = 1;
         for (auto& c : s) c = char((n = n * 1664525 + 1013904223) >> 24);
         put_bytes(p, s);
     },
     6, "it is a file of another kind"},
    {"a picture",
     [](const std::filesystem::path& p) {
         put_bytes(p, std::string{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16} + std::string(500, 'x'));
     },
     6, "it is a file of another kind"},
    {"a page of HTML", [](const std::filesystem::path& p) { put_bytes(p, "<!DOCTYPE html><title>" + std::string(500, 'x')); }, 6,
     "it is a file of another kind"},
    {"another program's database", [](const std::filesystem::path& p) { set_pragma(p, "PRAGMA application_id = 7; CREATE TABLE t (a)"); },
     6, "it is another program's database"},
    {"a database of nobody's", [](const std::filesystem::path& p) { set_pragma(p, "CREATE TABLE event (seq)"); }, 6,
     "it is another program's database"},
    {"the header alone",
     [](const std::filesystem::path& p) {
         put_bytes(p, std::string{"SQLite format 3\0", 16});
     },
     6, "it is a file of another kind"},
    {"a directory", [](const std::filesystem::path& p) { std::filesystem::create_directory(p); }, 6, "it is a directory"},
    {"a FIFO", [](const std::filesystem::path& p) { ::mkfifo(p.c_str(), 0600); }, 6, "it is not a regular file"},
    {"a device", [](const std::filesystem::path& p) { std::filesystem::create_symlink("/dev/zero", p); }, 6, "it is not a regular file"},
    {"a symbolic link to itself", [](const std::filesystem::path& p) { std::filesystem::create_symlink(p, p); }, 7, "cannot be opened"},
    {"a symbolic link to nothing", [](const std::filesystem::path& p) { std::filesystem::create_symlink("gone.db", p); }, 3,
     "there is no store"},
    {"a store from the future",
     [](const std::filesystem::path& p) {
         make_store(p);
         set_pragma(p, "PRAGMA user_version = 99");
     },
     6, "was made by a newer vulnctl"},
    {"a store from the far future",
     [](const std::filesystem::path& p) {
         make_store(p);
         set_pragma(p, "PRAGMA user_version = 2147483647");
     },
     6, "was made by a newer vulnctl"},
    {"a store with a version below any",
     [](const std::filesystem::path& p) {
         make_store(p);
         set_pragma(p, "PRAGMA user_version = -1");
     },
     6, "never finished"},
    {"a store that was never finished",
     [](const std::filesystem::path& p) { set_pragma(p, "PRAGMA application_id = 0x76756c6e; CREATE TABLE t (a)"); }, 6, "never finished"},
};

/// As nobody, where the tests run as root: whom permissions do not stop.
std::vector<std::string> as_nobody() {
    if (::geteuid() != 0) return {};
    return {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
}

bool nobody_can_run(const TemporaryDirectory& directory) {
    ::chmod(directory.path().c_str(), 0755);
    return vulnctl_run({directory.path(), "2019-06-05", as_nobody()}, {"--version"}).exit == 0;
}

/// What the programs that have ended used of the processor.
double seconds_of_children() {
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    auto const seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

}  // namespace

TEST_CASE("a file that is no store of ours gets its own words at once, and stays untouched") {
    for (auto const& wrong : wrong_files) {
        TemporaryDirectory const directory;
        wrong.make(directory / "wrong.db");
        auto const before = picture_of(directory.path());
        Setting const here{directory.path()};
        for (auto const& args : std::vector<std::vector<std::string>>{
                 {"show", "C-2019-00001"}, {"list"}, {"fsck"}, {"party", "add", "--role", "developer", "--name", "会社"}}) {
            auto words = args;
            words.insert(words.end(), {"--store", "wrong.db"});
            double const before_start = seconds_of_children();
            vulnctl_run(here, {"--version"});
            double const started = seconds_of_children();
            auto const said = vulnctl_run(here, words);
            double const took = seconds_of_children() - started;
            INFO(wrong.name << ": " << args[0] << ": " << said.err);
            CHECK(said.exit == wrong.exit);
            CHECK_THAT(said.err, Contains(wrong.words));
            CHECK(said.out.empty());
            CHECK(took - (started - before_start) < 1);  // beyond what starting takes
            CHECK(picture_of(directory.path()) == before);
        }
    }
}

TEST_CASE("init touches nothing that is there already") {
    for (auto const& wrong : wrong_files) {
        if (std::string_view{wrong.name} == "nothing at all") continue;
        TemporaryDirectory const directory;
        wrong.make(directory / "wrong.db");
        auto const before = picture_of(directory.path());
        auto const said = vulnctl_run({directory.path()}, {"init", "--store", "wrong.db"});
        INFO(wrong.name << ": " << said.err);
        CHECK(said.exit == 7);
        CHECK_THAT(said.err, Contains("exists already"));
        CHECK(picture_of(directory.path()) == before);
    }
}

TEST_CASE("a journal planted beside a file that is no store is not played back") {
    TemporaryDirectory const directory;
    put_bytes(directory / "wrong.db", std::string(5000, 'x'));
    put_bytes(directory / "wrong.db-journal", std::string{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8} + std::string(5000, '\1'));
    auto const before = picture_of(directory.path());
    CHECK(vulnctl_run({directory.path()}, {"list", "--store", "wrong.db"}).exit == 6);
    CHECK(picture_of(directory.path()) == before);
}

TEST_CASE("a symbolic link to a store works, for reading and for writing") {
    TemporaryDirectory const directory;
    Setting const here{directory.path()};
    std::filesystem::create_directory(directory / "elsewhere");
    REQUIRE(vulnctl_run(here, {"init", "--store", "elsewhere/real.db"}).exit == 0);
    std::filesystem::create_symlink("elsewhere/real.db", directory / "vulnctl.db");
    CHECK(vulnctl_run(here, {"intake", office_file("report-router.txt")}).exit == 0);
    CHECK(vulnctl_run(here, {"show", "C-2019-00001"}).exit == 0);
    CHECK(vulnctl_run(here, {"show", "C-2019-00001", "--store", "elsewhere/real.db"}).exit == 0);
    CHECK(vulnctl_run(here, {"fsck"}).exit == 0);
    CHECK(std::filesystem::is_symlink(directory / "vulnctl.db"));
}

TEST_CASE("a store that may not be read says so") {
    TemporaryDirectory const directory;
    if (!nobody_can_run(directory)) {
        WARN("skipped: vulnctl cannot be run without privileges here");
        return;
    }
    REQUIRE(vulnctl_run({directory.path()}, {"init"}).exit == 0);
    ::chmod((directory / "vulnctl.db").c_str(), 0000);
    auto const before = picture_of(directory.path());
    auto const said = vulnctl_run({directory.path(), "2019-06-05", as_nobody()}, {"list"});
    CHECK(said.exit == 7);
    CHECK_THAT(said.err, Contains("cannot be opened (Permission denied)"));
    CHECK(picture_of(directory.path()) == before);
}

TEST_CASE("a store that may only be read can be looked at, and refuses to be written in words") {
    TemporaryDirectory const directory;
    if (!nobody_can_run(directory)) {
        WARN("skipped: vulnctl cannot be run without privileges here");
        return;
    }
    REQUIRE(vulnctl_run({directory.path()}, {"init"}).exit == 0);
    ::chmod((directory / "vulnctl.db").c_str(), 0444);
    auto const before = picture_of(directory.path());
    Setting const nobody{directory.path(), "2019-06-05", as_nobody()};
    CHECK(vulnctl_run(nobody, {"list"}).exit == 0);
    CHECK(vulnctl_run(nobody, {"fsck"}).exit == 0);
    auto const said = vulnctl_run(nobody, {"party", "add", "--role", "developer", "--name", "会社"});
    CHECK(said.exit == 7);
    CHECK_THAT(said.err, Contains("vulnctl.db: cannot be read or written"));
    CHECK(picture_of(directory.path()) == before);
}
