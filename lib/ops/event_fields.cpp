#include "ops/event_fields.h"

namespace vulnctl {

namespace {

struct Telling {
    std::string_view type;
    std::string_view key;
    std::string_view field;
};

/// What a report and a case opened without one say alike.
constexpr std::string_view flaw_types[] = {"report.received", "case.opened"};
constexpr std::string_view flaw_fields[] = {"title",     "product", "version", "product_developer", "weakness", "environment",
                                            "procedure", "outcome", "reason",  "evidence"};

constexpr Telling tellings[] = {
    {"report.received", "", "received_on"},
    {"report.received", "report", "report_id"},
    {"report.received", "kind", "title"},
    {"report.received", "consents", "consents_stated"},
    {"report.received", "url", "url"},
    {"report.received", "site_name", "site_name"},
    {"report.received", "circumstances", "circumstances"},
    {"report.received", "other_reports", "other_reports"},
    {"report.received", "original", "record"},
    {"report.joined", "", "received_on"},
    {"report.left", "", "received_on"},
    {"report.accepted", "", "accepted_on"},
    {"report.rejected", "", "reject_reason"},
    {"condition.judged", "", "reject_condition"},
    {"item.stated", "", "circumstances"},
    {"finder.named", "", "finder_name"},
    {"finder.asked", "", "question_points"},
    {"finder.answered", "", "question_points"},
    {"finder.withdrew", "", "received_on"},
    {"finder.disclosed", "", "received_on"},
    {"disclosure.asked", "", "disclosure_free_on"},
    {"consent.changed", "", "consents_stated"},
    {"case.opened", "", "state"},
    {"case.opened", "origin", "state"},
    {"case.opened", "original", "record"},
    {"case.forwarded", "", "forwarded_on"},
    {"case.reopened", "", "state"},
    {"case.linked", "", "links"},
    {"flaw.handed-over", "", "links"},
    {"letter.written", "", "contacts"},
    {"mail.handed-over", "", "contacts"},
    {"mail.received", "", "contacts"},
    {"contact.attempted", "", "contacts"},
    {"attempt.result-learned", "", "contacts"},
    {"means.unavailable", "", "contacts"},
    {"part.joined", "", "contacts"},
    {"part.reassigned", "", "contacts"},
    {"developer.listed", "", "contacts"},
    {"product.disclosed", "", "contacts"},
    {"contact-deadline.set", "", "contacts"},
    {"developer.unlisted", "", "contacts"},
    {"reply.received", "", "statuses"},
    {"part.ended", "", "statuses"},
    {"eol.recorded", "", "eol_facts"},
    {"impact.assessed", "", "cvss"},
    {"impact.assessed", "cvss", "cvss"},
    {"impact.assessed", "users", "handling"},
    {"impact.assessed", "society", "handling"},
    {"impact.assessed", "exploit", "handling"},
    {"impact.assessed", "passive", "handling"},
    {"impact.assessed", "range", "handling"},
    {"impact.assessed", "handling", "handling"},
    {"ssvc.advised", "", "handling"},
    {"date.agreed", "", "agreed_date"},
    {"date.agreed", "date", "agreed_date"},
    {"coordination.failed", "", "failures"},
    {"coordination.resumed", "", "failures"},
    {"case.ended", "", "closed_on"},
    {"case.ended", "ending", "ending_name"},
    {"case.ended", "reason", "ending_reason"},
    {"case.published", "", "published_on"},
    {"case.published", "jvn", "jvn_id"},
    {"case.published", "advisory", "advisory"},
    {"case.published", "approved", "record"},
    {"publication.revised", "jvn", "jvn_id"},
    {"publication.revised", "", "published_on"},
    {"publication.revised", "advisory", "advisory"},
    {"publication.revised", "withdrawn", "published_on"},
    {"publication.revised", "reason", "record"},
    {"publication.revised", "approved", "record"},
    {"draft.approved", "", "record"},
};

}  // namespace

std::string_view field_told(std::string_view type, std::string_view key) {
    for (auto const flaw : flaw_types)
        for (auto const field : flaw_fields)
            if (type == flaw && key == field) return field;
    for (auto const& telling : tellings)
        if (telling.type == type && telling.key == key) return telling.field;
    return {};
}

}  // namespace vulnctl
