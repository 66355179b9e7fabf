#pragma once
// Whether a report's flaw is published already (IV.3.(1)2)(オ)), by feeds that lie beside the store.

#include "formats/imports/advisory_import.h"
#include "ops/desk.h"

namespace vulnctl {

/// A warning for each item of the feed that may be the same flaw: it has a CVE number that the report mentions, or the product's name in
/// its title. A person decides. `name` is what the report is called.
std::vector<Finding> known_in(const std::vector<FeedItem>& feed, const ReportReceived& form, const std::string& name,
                              const Edition& edition);

}  // namespace vulnctl
