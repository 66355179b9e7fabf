// Bit rot: whatever changes a byte that some command prints, fsck finds.

#include "support/command.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <random>

using namespace vulnctl::test;

namespace {

/// Runs a command on a fresh copy: a reader may bring the projections up to date.
class Damaged {
public:
    Damaged(const TemporaryDirectory& directory, std::string bytes) : path_(directory / "damaged.db"), bytes_(std::move(bytes)) {}

    Said answer(std::vector<std::string> args) const {
        std::filesystem::remove(path_.string() + "-journal");
        put_bytes(path_, bytes_);
        args.insert(args.end(), {"--store", path_.string()});
        return vulnctl_here(args, office_today);
    }

private:
    std::filesystem::path path_;
    std::string bytes_;
};

}  // namespace

TEST_CASE("fsck finds every flipped bit that changes what a command prints, and no command crashes") {
    TemporaryDirectory const directory;
    auto const sound = bytes_in(make_office(directory.path()));
    auto const commands = reading_commands();
    std::vector<Said> usual;
    for (auto const& command : commands) {
        usual.push_back(Damaged{directory, sound}.answer(command));
        INFO(command[0] << ": " << usual.back().err);
        REQUIRE((usual.back().exit == 0 || usual.back().exit == 10 || usual.back().exit == 11));
    }
    REQUIRE(Damaged{directory, sound}.answer({"fsck"}).exit == 0);

    std::mt19937_64 chance{20190605};
    long found = 0;
    long const flips = long_run() ? 10'000 : 120;
    for (long n = 0; n < flips; ++n) {
        auto bytes = sound;
        // Every fourth in the first page: the header and the declarations, on which all else hangs. Mostly where something is written.
        auto bit = chance() % ((n % 4 ? bytes.size() : 4096) * 8);
        while (bytes[bit / 8] == 0 && chance() % 8) bit = chance() % ((n % 4 ? bytes.size() : 4096) * 8);
        bytes[bit / 8] = char(bytes[bit / 8] ^ 1 << bit % 8);
        INFO("bit " << bit % 8 << " of byte " << bit / 8);
        Damaged const damaged{directory, std::move(bytes)};
        auto const said = damaged.answer({"fsck"});
        CHECK((said.exit == 0 || said.exit == 1 || said.exit == 6 || said.exit == 7));
        found += said.exit != 0;
        if (said.exit != 0) {
            auto const& command = commands[chance() % commands.size()];
            auto const any = damaged.answer(command);
            INFO(fmt::format("{}: {}", fmt::join(command, " "), any.err));
            CHECK((any.exit != 70 && any.exit >= 0));
            continue;
        }
        for (size_t i = 0; i < commands.size(); ++i) {
            INFO(fmt::format("{} ...", fmt::join(commands[i], " ")));
            CHECK(damaged.answer(commands[i]) == usual[i]);
        }
    }
    INFO(found << " of " << flips << " found");
    CHECK(found > flips / 3);
}

TEST_CASE("a store cut short anywhere is found, and no command crashes") {
    TemporaryDirectory const directory;
    auto const sound = bytes_in(make_office(directory.path()));
    std::mt19937_64 chance{20190605};
    for (int n = 0; n < (long_run() ? 1000 : 25); ++n) {
        auto const length = 100 + chance() % (sound.size() - 100);
        INFO("cut to " << length << " bytes");
        Damaged const damaged{directory, sound.substr(0, length)};
        CHECK(damaged.answer({"fsck"}).exit != 0);
        for (auto const& command : reading_commands()) {
            auto const said = damaged.answer(command);
            INFO(fmt::format("{}: {}", fmt::join(command, " "), said.err));
            CHECK(said.exit != 70);
        }
    }
}
