#include "model/cwe.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vulnctl;

TEST_CASE("A weakness is found by its number") {
    REQUIRE(cwe_numbered(79));
    CHECK(cwe_numbered(79)->id == 79);
    CHECK(cwe_numbered(79)->name == "Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')");
    CHECK(cwe_numbered(79)->kind == CweKind::base);
    REQUIRE(cwe_numbered(89));
    CHECK(cwe_numbered(89)->name == "Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')");
    REQUIRE(cwe_numbered(20));
    CHECK(cwe_numbered(20)->kind == CweKind::class_);
    REQUIRE(cwe_numbered(352));
    CHECK(cwe_numbered(352)->kind == CweKind::compound);
}

TEST_CASE("A category, a view and a withdrawn number are known as such") {
    REQUIRE(cwe_numbered(16));
    CHECK(cwe_numbered(16)->kind == CweKind::category);
    REQUIRE(cwe_numbered(1000));
    CHECK(cwe_numbered(1000)->kind == CweKind::view);
    REQUIRE(cwe_numbered(1));
    CHECK(cwe_numbered(1)->kind == CweKind::deprecated);
    for (auto const& entry : cwe_list.entries) {
        INFO(entry.id);
        CHECK((entry.kind == CweKind::deprecated) == entry.name.starts_with("DEPRECATED"));
    }
}

TEST_CASE("A number that the list does not have is none") {
    for (int const id : {-79, 0, 99999}) {
        INFO(id);
        CHECK_FALSE(cwe_numbered(id));
    }
}

TEST_CASE("The list is in order, and each entry is found in it") {
    CHECK(cwe_list.version == "4.15");
    CHECK(print(cwe_list.published) == "2024-07-16");
    CHECK(cwe_list.entries.size() == 1427);
    CHECK(std::ranges::is_sorted(cwe_list.entries, {}, &Cwe::id));
    CHECK(std::ranges::all_of(cwe_list.entries, [](const Cwe& entry) { return cwe_numbered(entry.id) == &entry; }));
}

TEST_CASE("A CWE is written with or without its prefix") {
    CHECK(parse_cwe("CWE-79") == 79);
    CHECK(parse_cwe("cwe-79") == 79);
    CHECK(parse_cwe("79") == 79);
    CHECK(parse_cwe("CWE-99999") == 99999);
}

TEST_CASE("What is not a CWE is none") {
    for (std::string_view text :
         {"",    "CWE",     "CWE-",    "CWE79",   "Cwe-79",  "CWE-079",    "CWE-0",           "0",         "CWE--79",  "CWE-+79",
          "-79", "CWE- 79", " CWE-79", "CWE-79 ", "CWE-79x", "CWE-CWE-79", "CWE-99999999999", "ＣＷＥ-79", "CWE-７９", "CVE-79"}) {
        INFO(text);
        CHECK_FALSE(parse_cwe(text));
    }
}
