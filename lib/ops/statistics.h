#pragma once
// Statistics over the store, as of any day and as known at any instant.

#include "ops/desk.h"
#include "stats/status_table.h"

namespace vulnctl {

/// The processing status of products and of websites on a day. With `known_at` it is folded from what had been recorded then.
std::vector<StatusTable> processing_status(const Store& store, Day on, const std::optional<Instant>& known_at, const Editions& editions);

}  // namespace vulnctl
