#pragma once
// Attempts to reach developers and operators as a table (CSV): one row an attempt, for those who record a morning's work at once.

#include "base/error.h"
#include "model/payloads.h"

#include <vector>

namespace vulnctl {

struct AttemptRow {
    Place place;
    std::string case_id;
    std::string party;            // its id or its name
    std::string channel, result;  // as written; `what` has them where they are understood
    std::optional<Day> day;
    ContactAttempted what;     // but for the party
    bool unavailable = false;  // the result is `unavailable`: there is no such means, and the note says why
    Text wrong;                // why it cannot be recorded, whatever the store says; else empty
};

/// Columns: case, party, channel, and as needed result, day, note, tracking, spoke_with, agreed. Error(bad_input) with the place: more than
/// 16 MiB, no UTF-8, quotes that do not match, a column that is unknown, missing or there twice. What is wrong within a row stands in the
/// row.
std::vector<AttemptRow> read_attempt_table(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
