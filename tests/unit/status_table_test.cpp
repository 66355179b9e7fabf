#include "stats/status_table.h"
#include "editions.h"

#include <catch2/catch.hpp>

#include <set>

#include <algorithm>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

const Edition& edition() { return edition_named("12"); }

long row(const StatusTable& table, std::string_view id) {
    for (auto const& line : table.lines)
        if (line.row->id == id) return line.reports;
    FAIL("no row " << id);
    return 0;
}

StatusTable products(const std::vector<StateCount>& counts) { return status_table(Kind::product, counts, {&edition()}); }
StatusTable websites(const std::vector<StateCount>& counts) { return status_table(Kind::website, counts, {&edition()}); }

std::optional<int> share(long part, long accepted, long rejected = 0) {
    std::vector<StateCount> counts{{Kind::product, "published", "", part}, {Kind::product, "received", "", accepted - part}};
    if (rejected > 0) counts.push_back({Kind::product, "not-accepted", "", rejected});
    return products(counts).share_of("published");
}

}  // namespace

TEST_CASE("Products at 2019-09-30, as the report prints them") {
    auto const table = products({{Kind::product, "published", "", 2010},
                                 {Kind::product, "ended", "individual", 39},
                                 {Kind::product, "ended", "not-vulnerability", 97},
                                 {Kind::product, "not-accepted", "", 487},
                                 {Kind::product, "received", "", 57},
                                 {Kind::product, "contacting", "", 509},
                                 {Kind::product, "contacting", "", 191, true},
                                 {Kind::product, "scheduled", "", 1000},
                                 {Kind::website, "ended", "fixed", 12345}});
    CHECK(table.total == 4390);
    CHECK(table.ended == 2633);
    CHECK(table.open == 1757);
    CHECK(table.not_accepted == 487);
    CHECK(row(table, "published") == 2010);
    CHECK(row(table, "individual") == 39);
    CHECK(row(table, "not-vulnerability") == 97);
    CHECK(row(table, "not-accepted") == 487);
    CHECK(row(table, "in-process") == 1757);
    CHECK(row(table, "listed") == 191);
    CHECK(row(table, "unclassified") == 0);
    CHECK(table.share_of("published") == 51);  // 2,010 of 3,903
}

TEST_CASE("Websites at 2019-09-30, as the report prints them") {
    auto const table = websites({{Kind::website, "ended", "fixed", 6505},
                                 {Kind::website, "ended", "fixed/operational", 32},
                                 {Kind::website, "ended", "fixed/page-removed", 1095},
                                 {Kind::website, "ended", "alert", 1130},
                                 {Kind::website, "ended", "not-vulnerability", 645},
                                 {Kind::website, "ended", "cannot-handle/no-answer", 110},
                                 {Kind::website, "ended", "cannot-handle/will-not-act", 60},
                                 {Kind::website, "ended", "cannot-handle/no-means", 40},
                                 {Kind::website, "not-accepted", "", 252},
                                 {Kind::website, "notified", "", 791}});
    CHECK(table.total == 10660);
    CHECK(table.ended == 9869);
    CHECK(table.open == 791);
    CHECK(row(table, "fixed") == 7632);
    CHECK(row(table, "operational") == 32);
    CHECK(row(table, "page-removed") == 1095);
    CHECK(row(table, "alert") == 1130);
    CHECK(row(table, "not-vulnerability") == 645);
    CHECK(row(table, "cannot-handle") == 210);
    CHECK(row(table, "not-accepted") == 252);
    CHECK(row(table, "in-process") == 791);
    CHECK(table.share_of("fixed") == 73);  // 7,632 of 10,408
}

TEST_CASE("The rows without a parent add up to the total, and a part is never added") {
    for (auto const kind : {Kind::product, Kind::website}) {
        std::vector<StateCount> counts;
        long n = 1;
        for (auto const& state : edition().state_rows)
            if (state.kind == kind) counts.push_back({kind, std::string{state.state}, "", n++});
        for (auto const& ending : edition().endings)
            if (ending.kind == kind) counts.push_back({kind, "ended", std::string{ending.id}, n++});
        auto const table = status_table(kind, counts, {&edition()});
        long sum = 0;
        for (auto const& line : table.lines) {
            INFO(line.row->id);
            if (line.row->parent.empty())
                sum += line.reports;
            else
                CHECK(line.reports <= row(table, line.row->parent));
        }
        CHECK(sum == table.total);
        CHECK(table.ended + table.open == table.total);
        CHECK(table.total == n * (n - 1) / 2);
    }
}

TEST_CASE("Void cases are not counted, and what is not mapped is not lost") {
    auto const table = products(
        {{Kind::product, "none", "", 5}, {Kind::product, "ended", "some-new-ending", 2}, {Kind::product, "some-new-state", "", 3}});
    CHECK(table.total == 5);
    CHECK(row(table, "unclassified") == 2);
    CHECK(row(table, "in-process") == 3);
}

TEST_CASE("An ending without an official line stays apart") {
    auto const table = products({{Kind::product, "ended", "small-effect", 3}, {Kind::product, "ended", "out-of-scope", 4}});
    CHECK(row(table, "unclassified") == 7);
    CHECK(row(table, "individual") == 0);
    CHECK(table.ended == 7);
}

TEST_CASE("Percent of those accepted, rounded half up") {
    CHECK(share(1, 200) == 1);
    CHECK(share(1, 201) == 0);
    CHECK(share(125, 1000) == 13);
    CHECK(share(1249, 10000) == 12);
    CHECK(share(995, 1000) == 100);
    CHECK(share(994, 1000) == 99);
    CHECK(share(0, 10) == 0);
    CHECK(share(10, 10) == 100);
    CHECK(share(50, 100, 900) == 50);
    CHECK_FALSE(share(0, 0));
    CHECK_FALSE(share(0, 0, 7));
}

TEST_CASE("Every state of each machine is mapped to a row that exists, and so is every ending") {
    auto const row_exists = [](Kind kind, std::string_view id) {
        return std::any_of(edition().status_rows.begin(), edition().status_rows.end(),
                           [&](const StatusRow& r) { return r.kind == kind && r.id == id; });
    };
    auto const mapped = [](Kind kind, std::string_view state) {
        return std::count_if(edition().state_rows.begin(), edition().state_rows.end(),
                             [&](const StateRow& r) { return r.kind == kind && r.state == state; });
    };
    // A void case and one whose reports went elsewhere have no report; an ended one goes by its ending.
    std::set<std::string_view> const unmapped{"none", "moved", "ended"};
    for (auto const& word : words_of(ProductState{})) {
        INFO(word.id);
        CHECK(mapped(Kind::product, word.id) == (unmapped.contains(word.id) ? 0 : 1));
    }
    for (auto const& word : words_of(WebsiteState{})) {
        INFO(word.id);
        CHECK(mapped(Kind::website, word.id) == (unmapped.contains(word.id) ? 0 : 1));
    }
    for (auto const& state : edition().state_rows) {
        INFO(state.state);
        CHECK(row_exists(state.kind, state.row));
    }
    for (auto const& ending : edition().endings) {
        INFO(ending.rule.id);
        CHECK(row_exists(ending.kind, ending.row));
    }
    for (auto const& status : edition().status_rows) {
        INFO(status.id);
        if (!status.parent.empty()) CHECK(row_exists(status.kind, status.parent));
    }
}

TEST_CASE("The rows are the official ones, in the official order") {
    auto const names = [](Kind kind) {
        std::vector<std::string> out;
        for (auto const& status : edition().status_rows)
            if (status.kind == kind && status.id != "unclassified") out.emplace_back(status.name.ja);
        return out;
    };
    CHECK(names(Kind::product) ==
          std::vector<std::string>{"公表済み", "調整不能", "個別対応", "脆弱性ではない", "不受理", "取扱い中", "連絡不能開発者"});
    CHECK(names(Kind::website) == std::vector<std::string>{"修正完了", "当該ページを削除", "運用で回避", "注意喚起", "脆弱性ではない",
                                                           "取扱不能", "不受理", "取扱い中"});
}
