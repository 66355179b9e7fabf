#pragma once
// A developer's (operator's) part of a case, for the coordinator.

#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

void part_lines(Page& page, const Part& part, const CaseView& view, Lang lang);
Json part_json(const Part& part, const CaseView& view, Lang lang);

}  // namespace vulnctl
