// What vulnctl says does not depend on where the machine stands: its time zone, its locale.

#include "support/command.h"
#include "support/office.h"
#include "support/temporary.h"

#include <catch2/catch.hpp>

using namespace vulnctl::test;

TEST_CASE("no clock and no date depends on the machine's zone or locale") {
    TemporaryDirectory const directory;
    auto const store = make_office(directory.path()).string();
    // A minute before and at midnight in Tokyo, where most of the world has yesterday.
    for (std::string const now : {"2019-07-31T14:59:59Z", "2019-07-31T15:00:00Z"})
        for (auto args : reading_commands()) {
            INFO(now << " " << args.front());
            args.insert(args.end(), {"--store", store});
            Setting const tokyo{directory.path(), now, {"env", "TZ=Asia/Tokyo"}};
            auto const said = vulnctl_run(tokyo, args);
            for (std::string const place : {"TZ=Pacific/Honolulu", "TZ=Pacific/Kiritimati", "TZ=America/New_York", "LC_ALL=tr_TR.UTF-8",
                                            "LC_ALL=de_DE.UTF-8", "LANG=ja_JP.eucJP"}) {
                INFO(place);
                Setting const there{directory.path(), now, {"env", place}};
                CHECK(vulnctl_run(there, args) == said);
            }
        }
}

TEST_CASE("a day begins at midnight in Tokyo") {
    TemporaryDirectory const directory;
    auto const day_at = [&](const std::string& now, const std::string& zone) {
        return vulnctl_run({directory.path(), now, {"env", "TZ=" + zone}}, {"rules", "editions", "--json"}).out;
    };
    auto const last_of_12 = day_at("2024-06-17T14:59:59Z", "UTC");
    auto const first_of_13 = day_at("2024-06-17T15:00:00Z", "UTC");
    CHECK(last_of_12 != first_of_13);
    CHECK(day_at("2024-06-17T14:59:59Z", "Pacific/Kiritimati") == last_of_12);
    CHECK(day_at("2024-06-17T15:00:00Z", "Pacific/Honolulu") == first_of_13);
}
