#pragma once
// RFC 5322's way to write a date.

#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace vulnctl::mail {

/// Also the obsolete zones and two-digit years, and ISO 8601; nothing if it is no date.
std::optional<Instant> parse_date(std::string_view line);

/// `Wed, 01 Jul 2026 09:00:00 +0900`: in Tokyo's time, on whatever host.
std::string print_date(Instant instant);

}  // namespace vulnctl::mail
