#include "formats/icalendar.h"

#include "base/text.h"
#include "base/unicode.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

namespace {

Day day_of(std::string_view text) { return parse_day(text).value(); }
Instant const now = parse_instant("2019-06-03T00:30:00Z").value();

std::vector<std::string> content_lines(const std::string& calendar) {
    std::vector<std::string> lines;
    for (size_t from = 0; from < calendar.size();) {
        auto const end = calendar.find("\r\n", from);
        REQUIRE(end != std::string::npos);
        lines.push_back(calendar.substr(from, end - from));
        from = end + 2;
    }
    return lines;
}

std::string unfolded(const std::string& calendar) {
    std::string out;
    for (auto const& line : content_lines(calendar)) out += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    return out;
}

}  // namespace

TEST_CASE("A day in a calendar is a whole day, and ends before the next") {
    auto const calendar = write_icalendar({{"a@vulnctl", day_of("2019-12-31"), "目安", "詳細"}}, now);
    auto const lines = unfolded(calendar);
    CHECK(lines.find("\nDTSTART;VALUE=DATE:20191231\n") != std::string::npos);
    CHECK(lines.find("\nDTEND;VALUE=DATE:20200101\n") != std::string::npos);
    CHECK(lines.find("\nDTSTAMP:20190603T003000Z\n") != std::string::npos);
    CHECK(lines.find("\nUID:a@vulnctl\n") != std::string::npos);
}

TEST_CASE("Long lines are folded at 75 octets, never within a character, and read back whole") {
    std::string long_words;
    for (int i = 0; i < 200; ++i) long_words += i % 3 ? "脆" : "a";
    auto const calendar = write_icalendar({{"a@vulnctl", day_of("2019-06-03"), long_words, {}}}, now);
    for (auto const& line : content_lines(calendar)) {
        CHECK(line.size() <= 75);
        CHECK_FALSE(find_invalid_utf8(line));
    }
    CHECK(unfolded(calendar).find("SUMMARY:" + long_words + "\n") != std::string::npos);
}

TEST_CASE("What would end a line or a value in a calendar is written so that it does not") {
    auto const calendar = write_icalendar({{"a@vulnctl", day_of("2019-06-03"), "一; 二, 三\\四", "上\nEND:VEVENT\rBEGIN:VEVENT"}}, now);
    CHECK(unfolded(calendar).find("SUMMARY:一\\; 二\\, 三\\\\四\n") != std::string::npos);
    CHECK(unfolded(calendar).find("DESCRIPTION:上\\nEND:VEVENT\\\\x0dBEGIN:VEVENT\n") != std::string::npos);
    int events = 0;
    for (auto const& line : content_lines(calendar)) events += line == "BEGIN:VEVENT";
    CHECK(events == 1);
}
