#pragma once
// What has happened in a case, as fields of a view: contacts, where each developer stands, judgements.

#include "ops/view.h"

namespace vulnctl {

/// By field, each a text of lines. What needs parties' names is there only where the request brings them.
std::vector<std::pair<std::string, std::string>> history_fields(const Case& c, const ViewRequest& request, const Edition& edition);

}  // namespace vulnctl
