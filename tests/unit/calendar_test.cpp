#include "rules/calendar.h"

#include "base/error.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

namespace {

Day day(std::string_view text) { return parse_day(text).value(); }

bool working(std::string_view text) { return is_working_day(day(text), government_calendar); }

std::string name_of_day(std::string_view text) {
    auto const name = holiday_name(day(text), government_calendar);
    return name ? std::string{name->ja} : "";
}

}  // namespace

TEST_CASE("National holidays, the moved and the special ones among them") {
    auto const [text, name] = GENERATE(table<std::string_view, std::string_view>({
        {"2004-01-01", "元日"},           {"2006-04-29", "みどりの日"},
        {"2006-05-04", "国民の休日"},     {"2007-04-29", "昭和の日"},
        {"2007-05-04", "みどりの日"},     {"2009-09-22", "国民の休日"},
        {"2015-09-22", "国民の休日"},     {"2016-08-11", "山の日"},
        {"2018-12-23", "天皇誕生日"},     {"2019-04-30", "国民の休日"},
        {"2019-05-01", "天皇の即位の日"}, {"2019-05-02", "国民の休日"},
        {"2019-10-14", "体育の日"},       {"2019-10-22", "即位礼正殿の儀の行われる日"},
        {"2020-02-23", "天皇誕生日"},     {"2020-07-23", "海の日"},
        {"2020-07-24", "スポーツの日"},   {"2020-08-10", "山の日"},
        {"2021-07-22", "海の日"},         {"2021-07-23", "スポーツの日"},
        {"2021-08-08", "山の日"},         {"2021-08-09", "振替休日"},
        {"2026-09-22", "国民の休日"},     {"2027-11-23", "勤労感謝の日"},
    }));
    INFO(text);
    CHECK(name_of_day(text) == name);
    CHECK_FALSE(working(text));
}

TEST_CASE("From where a holiday was moved away, people work") {
    for (std::string_view text :
         {"2015-08-11", "2019-12-23", "2020-07-20", "2020-08-11", "2020-10-12", "2021-07-19", "2021-08-11", "2021-10-11", "2022-10-24"}) {
        INFO(text);
        CHECK(working(text));
    }
}

TEST_CASE("Until 2006 a holiday on a Sunday gave the Monday, since then the next day that is no holiday") {
    CHECK(name_of_day("2005-03-21") == "振替休日");
    CHECK(name_of_day("2006-01-02") == "振替休日");
    CHECK(name_of_day("2008-05-06") == "振替休日");
    CHECK(name_of_day("2009-05-06") == "振替休日");
    CHECK(name_of_day("2013-05-06") == "振替休日");
    CHECK(name_of_day("2020-05-06") == "振替休日");
    CHECK(working("2005-05-06"));
    CHECK(working("2019-05-07"));
}

TEST_CASE("Offices are closed from 29 December to 3 January") {
    CHECK(working("2018-12-28"));
    CHECK(working("2019-01-04"));
    for (std::string_view text : {"2015-12-29", "2015-12-30", "2015-12-31", "2019-01-02", "2019-01-03"}) {
        INFO(text);
        CHECK(name_of_day(text) == "年末年始");
    }
    CHECK(name_of_day("2019-01-01") == "元日");
    CHECK(name_of_day("2018-12-29") == "年末年始");  // a Saturday
}

TEST_CASE("A holiday is named in both languages, a working day has no name") {
    CHECK(name_of_day("2019-06-01") == "土曜日");
    CHECK(name_of_day("2019-06-02") == "日曜日");
    CHECK(name_of_day("2019-06-03").empty());
    CHECK(holiday_name(day("2019-11-04"), government_calendar)->en == "substitute holiday");
    for (auto const& holiday : government_calendar.holidays) {
        INFO(print(holiday.day));
        CHECK_FALSE(holiday.name.ja.empty());
        CHECK_FALSE(holiday.name.en.empty());
    }
}

TEST_CASE("The next working day is the day itself, or the first after the holidays") {
    auto const next = [](std::string_view text) { return print(next_working_day(day(text), government_calendar)); };
    CHECK(next("2019-06-03") == "2019-06-03");
    CHECK(next("2019-06-01") == "2019-06-03");
    CHECK(next("2019-04-27") == "2019-05-07");
    CHECK(next("2019-12-28") == "2020-01-06");
}

TEST_CASE("Working days are counted with the first and the last") {
    auto const count = [](std::string_view first, std::string_view last) {
        return working_days(day(first), day(last), government_calendar);
    };
    CHECK(count("2019-06-03", "2019-06-03") == 1);
    CHECK(count("2019-06-01", "2019-06-02") == 0);
    CHECK(count("2019-04-27", "2019-05-06") == 0);
    CHECK(count("2019-06-03", "2019-06-09") == 5);
    CHECK(count("2019-06-04", "2019-06-03") == 0);
}

TEST_CASE("The published rate: 15,050 reports in the working days up to September 2019 are 4.06 a day") {
    // ソフトウェア等の脆弱性関連情報に関する届出状況 2019年第3四半期: 1就業日あたりの届出件数
    CHECK(working_days(day("2004-07-08"), day("2019-09-30"), government_calendar) == 3711);
}

TEST_CASE("Of a day that the calendar does not know nothing is said") {
    CHECK(government_calendar.covers(day("2004-01-01")));
    CHECK(government_calendar.covers(day("2027-12-31")));
    for (std::string_view text : {"2003-12-31", "2028-01-01"}) {
        INFO(text);
        CHECK_FALSE(government_calendar.covers(day(text)));
        CHECK_THROWS_AS(working(text), Error);
        CHECK_THROWS_AS(name_of_day(text), Error);
        CHECK_THROWS_AS(next_working_day(day(text), government_calendar), Error);
    }
    CHECK_THROWS_AS(next_working_day(day("2027-12-29"), government_calendar), Error);
    CHECK_THROWS_AS(working_days(day("2003-12-31"), day("2004-01-05"), government_calendar), Error);
    CHECK_THROWS_AS(working_days(day("2027-12-01"), day("2028-01-01"), government_calendar), Error);
    try {
        working("2028-01-01");
    } catch (const Error& error) {
        CHECK(error.exit == Exit::bad_input);
        CHECK(error.message.ja == "2028-01-01は収録した暦の範囲（2004-01-01から2027-12-31まで）にありません");
        CHECK(error.message.en == "2028-01-01 is outside the calendar carried, 2004-01-01 to 2027-12-31");
    }
}
