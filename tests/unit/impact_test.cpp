#include "rules/impact.h"

#include "decision_table.h"
#include "editions.h"
#include "model/cvss.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

/// A vector of v3.1 for each score that the table asks for.
std::string vector_of(const std::string& score) {
    for (auto const* vector : {"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:3.1/AV:N/AC:H/PR:L/UI:N/S:U/C:H/I:L/A:L",
                               "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:L/I:N/A:N", "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N",
                               "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"})
        if (print_tenths(read_cvss(vector).base) == score) return vector;
    for (auto const* av : {"N", "A", "L", "P"})
        for (auto const* ac : {"L", "H"})
            for (auto const* pr : {"N", "L", "H"})
                for (auto const* ui : {"N", "R"})
                    for (auto const* s : {"U", "C"})
                        for (auto const* c : {"H", "L", "N"})
                            for (auto const* i : {"H", "L", "N"})
                                for (auto const* a : {"H", "L", "N"}) {
                                    auto vector =
                                        fmt::format("CVSS:3.1/AV:{}/AC:{}/PR:{}/UI:{}/S:{}/C:{}/I:{}/A:{}", av, ac, pr, ui, s, c, i, a);
                                    if (print_tenths(read_cvss(vector).base) == score) return vector;
                                }
    throw std::runtime_error{"no vector of that score: " + score};
}

ImpactAssessed facts_from(const std::string& cell) {
    ImpactAssessed facts;
    for (auto const& word : words_in(cell)) {
        auto const colon = word.find(':');
        auto const name = word.substr(0, colon);
        auto const value = colon == std::string::npos ? std::string{} : word.substr(colon + 1);
        if (name == "users")
            facts.users = from_id<Extent>(value).value();
        else if (name == "society")
            facts.society = from_id<Extent>(value).value();
        else if (name == "range")
            facts.range = from_id<Extent>(value).value();
        else if (name == "exploit")
            facts.exploit = from_id<Known>(value).value();
        else if (name == "passive")
            facts.passive = from_id<Known>(value).value();
        else if (name == "v3")
            facts.cvss.push_back(vector_of(value));
        else if (name == "v4")
            facts.cvss.push_back("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
        else if (name == "v2")
            facts.cvss.push_back("AV:N/AC:L/Au:N/C:C/I:C/A:C");
    }
    return facts;
}

}  // namespace

TEST_CASE("The degree of impact calls for what appendix 4 says") {
    for (auto const& row : decision_table("impact.csv", 6)) {
        INFO(row.place << ": " << row[0] << " " << row[1] << ", " << row[5]);
        auto const found = impact_proposal(facts_from(row[1]), from_id<Kind>(row[0]).value(), edition_named("12"));
        CHECK((found.range ? id_of(*found.range) : "-") == row[2]);
        CHECK((found.cell ? id_of(found.cell->handling) : "-") == row[3]);
        CHECK(found.notes.size() == std::stoul(row[4]));
        CHECK(found.missing.empty() == (row[3] != "-"));
    }
}

TEST_CASE("The matrix has one cell for every range and every score") {
    for (auto const range : {Extent::wide, Extent::middle, Extent::narrow})
        for (int score = 0; score <= 100; ++score) {
            INFO(id_of(range) << " " << score);
            CHECK(std::count_if(edition_named("12").impact.begin(), edition_named("12").impact.end(), [&](const ImpactCell& cell) {
                      return cell.range == range && cell.from <= score && score <= cell.to;
                  }) == 1);
        }
}
