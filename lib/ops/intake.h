#pragma once
// Registering a report: a report and its case in one step, whatever the gaps; a report is never lost.

#include "formats/report_input.h"
#include "ops/mail_in.h"

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

/// A report that came by mail: the mail's text, or else the one attachment that is a form. The finder's address is the sender's where the
/// form has none, which is said as a finding. Errors as read_report(), and Error(bad_input) for a mail that could not be decrypted.
ReportInput examine_mail(const ArrivedMail& mail, std::optional<Kind> kind, const Edition& edition);
/// As examine_mail(), then registers it with the mail, which is kept as it came.
Intake register_mail(Desk& desk, const ArrivedMail& mail, std::optional<Kind> kind, std::optional<PartyId> developer = {});
Intake open_case_by_mail(Desk& desk, const ArrivedMail& mail, Origin origin, const std::string& source);

/// What a report's form, or somebody's advisory (CSAF, VULDEF), says of a product's flaw. Errors as read_report() and import_advisory().
ReportInput examine_flaw(std::string_view bytes, const std::string& name);

/// Opens a product case without a report, from either. Without a `source` the numbers stand for it that an advisory names.
Intake open_case(Desk& desk, std::string_view bytes, const std::string& name, Origin origin, const std::string& source);

}  // namespace vulnctl
