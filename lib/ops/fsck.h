#pragma once
// Whether the store is what it was: file, schema, chain, contents, projections.

#include "base/error.h"
#include "store/store.h"

namespace vulnctl {

/// Empty if nothing is wrong. `expected_head` is a head noted elsewhere: a chain alone cannot see that its own end was cut off.
/// What cannot be read is a finding too, never an exception.
std::vector<Finding> check_store(const Store& store, const std::optional<Head>& expected_head);

/// `12:` and 64 hexadecimal digits. Error(usage) if it is anything else.
Head parse_head(std::string_view text);
std::string print(const Head& head);

}  // namespace vulnctl
