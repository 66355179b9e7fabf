#include "formats/icalendar.h"

#include "base/unicode.h"

#include <fmt/format.h>

namespace vulnctl {

namespace {

constexpr size_t most_octets = 75;  // of a line, without its end (RFC 5545, 3.1)

std::string escaped(std::string_view words) {
    std::string out;
    for (char const c : harmless(words)) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80; }

/// A content line, folded where it is too long, and never within a character.
void put(std::string& out, std::string_view name, std::string_view value) {
    std::string const line = fmt::format("{}:{}", name, value);
    size_t from = 0;
    while (from < line.size()) {
        size_t const room = from == 0 ? most_octets : most_octets - 1;  // a folded line begins with a space
        size_t end = std::min(from + room, line.size());
        while (end < line.size() && continues_character(line[end])) --end;
        if (from > 0) out += ' ';
        out.append(line, from, end - from).append("\r\n");
        from = end;
    }
}

std::string compact(Day day) {
    std::string out;
    for (char const c : print(day))
        if (c != '-') out += c;
    return out;
}

std::string compact(Instant instant) {
    std::string out;
    for (char const c : print(instant))
        if (c != '-' && c != ':') out += c;
    return out;
}

}  // namespace

std::string write_icalendar(const std::vector<CalendarEntry>& entries, Instant now) {
    std::string out;
    put(out, "BEGIN", "VCALENDAR");
    put(out, "VERSION", "2.0");
    put(out, "PRODID", "-//vulnctl//vulnctl//JA");
    put(out, "CALSCALE", "GREGORIAN");
    for (auto const& entry : entries) {
        put(out, "BEGIN", "VEVENT");
        put(out, "UID", escaped(entry.uid));
        put(out, "DTSTAMP", compact(now));
        put(out, "DTSTART;VALUE=DATE", compact(entry.day));
        put(out, "DTEND;VALUE=DATE", compact(entry.day + std::chrono::days{1}));
        put(out, "SUMMARY", escaped(entry.summary));
        if (!entry.details.empty()) put(out, "DESCRIPTION", escaped(entry.details));
        put(out, "CLASS", "CONFIDENTIAL");
        put(out, "TRANSP", "TRANSPARENT");
        put(out, "END", "VEVENT");
    }
    put(out, "END", "VCALENDAR");
    return out;
}

}  // namespace vulnctl
