// Power cuts: writes that no sync has made durable are torn or lost, and names come back or go.

#include "campaigns/power_loss.h"
#include "support/temporary.h"

#include <catch2/catch.hpp>

using namespace vulnctl::test;

TEST_CASE("no acknowledged event is lost however the power fails") {
    TemporaryDirectory const directory;
    auto const result = cut_the_power(directory.path(), long_run() ? 20'000 : 200, 20190605);
    INFO(result.acknowledged << " acknowledged, " << result.lost << " lost");
    CHECK(result.acknowledged > result.cuts / 4);
    CHECK(result.lost == 0);
    CHECK(result.damage == std::vector<std::string>{});
}
