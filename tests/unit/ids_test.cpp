#include "model/ids.h"
#include "model/event.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

TEST_CASE("An id is a letter, a year and a number") {
    CHECK(CaseId(2019, 1).str() == "C-2019-00001");
    CHECK(ReportId(2019, 123456).str() == "R-2019-123456");
    CHECK(CaseId::parse("C-2019-00001") == CaseId(2019, 1));
    CHECK(CaseId::parse("c-2019-1") == CaseId(2019, 1));
    CHECK(PartyId::parse("P-2020-00042") == PartyId(2020, 42));
    CHECK(AdvisoryId::parse("A-2026-99999") == AdvisoryId(2026, 99999));
    CHECK_FALSE(CaseId{}.valid());
    CHECK(CaseId(2019, 1).valid());
}

TEST_CASE("What is not an id is none") {
    for (std::string_view text :
         {"", "C", "C-2019-", "C-2019-0", "C-2019-00000", "C-0000-00001", "R-2019-00001", "C-19-00001", "C-2019-00001 ", " C-2019-00001",
          "C-2019-1x", "C-2019--1", "C-2019-+1", "C_2019_00001", "C-2019-99999999999", "C-20190-0001", "Ｃ-2019-00001", "#-2019-00001"}) {
        INFO(text);
        CHECK_FALSE(CaseId::parse(text));
    }
}

TEST_CASE("Ids sort by year, then number") {
    CHECK(CaseId(2019, 99999) < CaseId(2020, 1));
    CHECK(CaseId(2019, 2) < CaseId(2019, 10));
}

TEST_CASE("An actor may name its organisation") {
    CHECK(Actor::parse("sato")->str() == "sato");
    CHECK(Actor::parse("ipa:sato")->organisation == Organisation::ipa);
    CHECK(Actor::parse("jpcert:mori")->str() == "jpcert:mori");
    for (std::string_view text : {"", "ipa:", "meti:sato", ":sato"}) {
        INFO(text);
        CHECK_FALSE(Actor::parse(text));
    }
}
