// Linked against a store whose `synchronous` is broken on purpose.

#include "campaigns/power_loss.h"
#include "store/store.h"
#include "support/temporary.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

TEST_CASE("a store that does not sync as it should is seen to lose acknowledged events") {
    TemporaryDirectory const directory;
    Store::create(directory / "settings.db");
    auto const settings = Store::open(directory / "settings.db", Store::Access::write).settings();
    REQUIRE_THAT(settings, !Catch::Matchers::VectorContains(std::pair<std::string, std::string>{"synchronous", "3"}));

    auto const result = cut_the_power(directory.path(), 120, 20190605);
    INFO(result.acknowledged << " acknowledged, " << result.lost << " lost, " << result.damage.size() << " damaged");
    CHECK(result.acknowledged > 0);
    CHECK(result.lost > 0);
}
