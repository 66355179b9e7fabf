// Linked against a store whose writers begin without the write lock.

#include "campaigns/eight_writers.h"
#include "support/command.h"
#include "support/temporary.h"

#include <catch2/catch.hpp>

using namespace vulnctl::test;

TEST_CASE("a store that takes the write lock late is seen to turn writers away") {
    TemporaryDirectory const directory;
    auto const store = directory / "vulnctl.db";
    REQUIRE(vulnctl_here({"init", "--store", store.string()}).exit == 0);
    auto const result = write_at_once(store, 20);
    INFO(result.acknowledged << " acknowledged, " << result.failures.size() << " failed");
    REQUIRE_FALSE(result.failures.empty());
    for (auto const& failure : result.failures)
        CHECK_THAT(failure, Catch::Matchers::StartsWith("exit 5: ") && Catch::Matchers::Contains("in use by another process"));
}
