#include "base/time.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

namespace {

Day day(std::string_view text) { return parse_day(text).value(); }
std::string after(std::string_view start, int count, Period::Unit unit) { return print(add(day(start), {count, unit})); }
std::string after_months(std::string_view start, int months) { return after(start, months, Period::Unit::month); }
std::string written(std::string_view text) {
    auto const found = parse_written_day(text);
    return found ? print(*found) : "-";
}
std::string tokyo(std::string_view instant) { return print(tokyo_day(parse_instant(instant).value())); }

}  // namespace

TEST_CASE("The start is day 0, and days are calendar days") {
    CHECK(after("2019-06-03", 45, Period::Unit::day) == "2019-07-18");
    CHECK(after("2019-06-03", 0, Period::Unit::day) == "2019-06-03");
    CHECK(after("2019-06-03", 90, Period::Unit::day) == "2019-09-01");
    CHECK(after("2019-12-01", 45, Period::Unit::day) == "2020-01-15");
    CHECK(after("2020-02-01", 45, Period::Unit::day) == "2020-03-17");
}

TEST_CASE("N months later is the same day-number, clamped to the month's end") {
    CHECK(after_months("2019-06-03", 6) == "2019-12-03");
    CHECK(after_months("2019-08-31", 6) == "2020-02-29");
    CHECK(after_months("2018-08-31", 6) == "2019-02-28");
    CHECK(after_months("2019-08-30", 6) == "2020-02-29");
    CHECK(after_months("2019-08-28", 6) == "2020-02-28");
    CHECK(after_months("2019-11-30", 3) == "2020-02-29");
    CHECK(after_months("2019-01-31", 3) == "2019-04-30");
    CHECK(after_months("2019-12-31", 2) == "2020-02-29");
    CHECK(after_months("1999-11-30", 3) == "2000-02-29");
}

TEST_CASE("A year later, and 29 February") {
    CHECK(after("2019-06-03", 1, Period::Unit::year) == "2020-06-03");
    CHECK(after("2020-02-29", 1, Period::Unit::year) == "2021-02-28");
    CHECK(after("2020-02-29", 4, Period::Unit::year) == "2024-02-29");
    CHECK(after("2019-02-28", 1, Period::Unit::year) == "2020-02-28");
}

TEST_CASE("Days that do not exist are not days") {
    for (std::string_view text :
         {"2019-02-29", "2019-06-31", "2019-13-01", "2019-00-10", "2019-01-00", "2100-02-29", "1900-02-29", "0000-01-01", "1899-12-31"}) {
        INFO(text);
        CHECK_FALSE(parse_day(text));
    }
    CHECK(parse_day("2020-02-29"));
    CHECK(parse_day("2000-02-29"));
    CHECK(parse_day("9999-12-31"));
}

TEST_CASE("A day is exactly a day") {
    for (std::string_view text : {"", "2019-6-3", "2019-06-03 ", " 2019-06-03", "2019-06/03", "20190603", "2019.06.03", "2019-06-03T",
                                  "03-06-2019", "２０１９-06-03", "+019-06-03"}) {
        INFO(text);
        CHECK_FALSE(parse_day(text));
    }
    CHECK(parse_day("2019/06/03") == day("2019-06-03"));
}

TEST_CASE("Days as Japanese documents write them") {
    CHECK(written("2019年6月3日") == "2019-06-03");
    CHECK(written("２０１９年６月３日") == "2019-06-03");
    CHECK(written("2019年06月03日") == "2019-06-03");
    CHECK(written("2019-6-3") == "2019-06-03");
    CHECK(written("2019.6.3") == "2019-06-03");
    CHECK(written("2019 年 6 月 3 日") == "2019-06-03");
    CHECK(written("令和元年6月3日") == "2019-06-03");
    CHECK(written("令和1年6月3日") == "2019-06-03");
    CHECK(written("R1.6.3") == "2019-06-03");
    CHECK(written("r1/6/3") == "2019-06-03");
    CHECK(written("Ｒ１．６．３") == "2019-06-03");
    CHECK(written("平成30年12月31日") == "2018-12-31");
    CHECK(written("H31.4.30") == "2019-04-30");
    CHECK(written("昭和63年1月1日") == "1988-01-01");
}

TEST_CASE("An era has a first and a last day") {
    CHECK(written("平成31年4月30日") == "2019-04-30");
    CHECK(written("平成31年5月1日") == "-");
    CHECK(written("令和元年5月1日") == "2019-05-01");
    CHECK(written("令和元年4月30日") == "-");
    CHECK(written("昭和64年1月7日") == "1989-01-07");
    CHECK(written("昭和64年1月8日") == "-");
    CHECK(written("平成元年1月8日") == "1989-01-08");
    CHECK(written("平成元年1月7日") == "-");
    CHECK(written("令和0年6月3日") == "-");
    CHECK(written("令和2年2月30日") == "-");
    CHECK(written("令和2年2月29日") == "2020-02-29");
    CHECK(written("明治45年1月1日") == "-");
}

TEST_CASE("What is only nearly a day is none") {
    for (std::string_view text :
         {"", "6月3日", "2019年6月", "2019年6月3", "2019年6-3", "令和元年", "令和年6月3日", "本日", "2019年6月3日です", "R.6.3"}) {
        INFO(text);
        CHECK(written(text) == "-");
    }
}

TEST_CASE("A day in Tokyo begins at 15:00 UTC of the day before") {
    CHECK(tokyo("2019-06-02T14:59:59Z") == "2019-06-02");
    CHECK(tokyo("2019-06-02T15:00:00Z") == "2019-06-03");
    CHECK(tokyo("2019-06-03T00:00:00+09:00") == "2019-06-03");
    CHECK(tokyo("2019-12-31T15:00:00Z") == "2020-01-01");
    CHECK(tokyo("2020-02-28T15:00:00Z") == "2020-02-29");
    CHECK(tokyo("1969-12-31T14:59:59Z") == "1969-12-31");
    CHECK(tokyo("1969-12-31T15:00:00Z") == "1970-01-01");
}

TEST_CASE("Instants are read with their offset and printed in UTC") {
    CHECK(print(parse_instant("2019-06-03T01:02:03Z").value()) == "2019-06-03T01:02:03Z");
    CHECK(print(parse_instant("2019-06-03T01:02:03+09:00").value()) == "2019-06-02T16:02:03Z");
    CHECK(print(parse_instant("2019-06-03T01:02:03-05:30").value()) == "2019-06-03T06:32:03Z");
    for (std::string_view text : {"", "2019-06-03", "2019-06-03T01:02:03", "2019-06-03T25:00:00Z", "2019-02-29T00:00:00Z",
                                  "2019-06-03T01:02:03Zulu", "yesterday"}) {
        INFO(text);
        CHECK_FALSE(parse_instant(text));
    }
}

TEST_CASE("The ways in which days are printed") {
    CHECK(print(day("2019-06-03")) == "2019-06-03");
    CHECK(print_slashed(day("2019-06-03")) == "2019/06/03");
    CHECK(print_ja(day("2019-06-03")) == "2019年6月3日");
    CHECK(print_en(day("2019-06-03")) == "3 June 2019");
    CHECK(print_en(day("2020-12-31")) == "31 December 2020");
}

TEST_CASE("Every day is read as it was printed, and numbered without gaps") {
    Day previous = day("1999-12-31");
    for (Day d = day("2000-01-01"); d <= day("2030-12-31"); d += std::chrono::days{1}) {
        REQUIRE(parse_day(print(d)) == d);
        REQUIRE(parse_day(print_slashed(d)) == d);
        REQUIRE(parse_written_day(print_ja(d)) == d);
        REQUIRE(number(d) == number(previous) + 1);
        REQUIRE(day_from(number(d)) == d);
        previous = d;
    }
}
