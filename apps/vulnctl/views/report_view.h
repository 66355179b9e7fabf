#pragma once
// A report within its case, for the coordinator.

#include "model/case.h"
#include "model/edition.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

void report_fields(Page& page, const Report& report, const Edition& edition, Lang lang);
Json report_json(const Report& report);

}  // namespace vulnctl
