#pragma once
// A report within its case, for the coordinator.

#include "model/case.h"
#include "model/edition.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

/// What a form says of the flaw: of a report, or of a case opened without one.
void form_fields(Page& page, const ReportReceived& form);
Json form_json(const ReportReceived& form);

void report_fields(Page& page, const Report& report, const Edition& edition, Lang lang);
Json report_json(const Report& report, const Edition& edition);

}  // namespace vulnctl
