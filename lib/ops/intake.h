#pragma once
// Registering a report: a report and its case in one step, whatever the gaps; a report is never lost.

#include "formats/report_input.h"
#include "ops/desk.h"

namespace vulnctl {

struct Intake {
    CaseId case_id;
    std::optional<ReportId> report;  // nothing for a case without one
    Kind kind = Kind::product;
    std::string title;
    std::vector<Finding> findings;  // gaps with the condition they touch, lines not understood
};

/// Reads a report and says what is missing; changes nothing. Errors as read_report().
ReportInput examine_report(std::string_view bytes, const std::string& name, std::optional<Kind> kind, const Edition& edition);

/// As examine_report(), then registers it: the form, the finder, and the input as it came. `developer`: who reports its own product
/// (IV.6).
Intake register_report(Desk& desk, std::string_view bytes, const std::string& name, std::optional<Kind> kind,
                       std::optional<PartyId> developer = {});

/// What an input says of a product's flaw, without its finder: for a case that no report begins.
CaseOpened flaw_from(const ReportInput& input);

/// Opens a product case without a report.
Intake open_case(Desk& desk, std::string_view bytes, const std::string& name, Origin origin, const std::string& source);

}  // namespace vulnctl
