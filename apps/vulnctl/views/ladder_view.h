#pragma once
// The contact ladder, for the coordinator.

#include "cli/command.h"
#include "ops/attempts.h"

namespace vulnctl {

/// `show CASE --ladder`: every attempt with what came of it, what cannot be tried and why, and what to try next.
Result ladder_result(const Case& c, const std::vector<Ladder>& ladders, const std::vector<Party>& parties);
/// The means to try next, as a line or two.
Text next_words(const NextMeans& next);
nlohmann::ordered_json next_json(const NextMeans& next);

/// What a table of attempts came to, line by line.
Result attempt_rows_result(const std::vector<AttemptRowResult>& rows, bool dry);

}  // namespace vulnctl
