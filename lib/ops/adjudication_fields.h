#pragma once
// What a view may say of the committee's procedure (IV.3.(2)): the material for its determination, and what came of it.

#include "ops/view.h"

namespace vulnctl {

/// Names and values, before anyone is denied anything: for all_fields(). A developer's are its own part's; anybody else's are of every
/// developer with whom coordination failed, with its name before it where the request knows the parties.
std::vector<std::pair<std::string, std::string>> adjudication_fields(const Case& c, const ViewRequest& request, const Edition& edition);

}  // namespace vulnctl
