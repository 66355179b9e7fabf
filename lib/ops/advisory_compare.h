#pragma once
// An advisory of somebody else's beside ours.

#include "base/error.h"
#include "model/advisory.h"

#include <vector>

namespace vulnctl {

/// Where they differ in what both say: numbers, flaws and their scores, products with their versions, days. What only one says is a note, a
/// contradiction a warning. `name` is what theirs is called.
std::vector<Finding> differences(const AdvisoryDraft& ours, const AdvisoryDraft& theirs, const std::string& name);

}  // namespace vulnctl
