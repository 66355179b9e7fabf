#include "rules/acceptance.h"

namespace vulnctl {

namespace {

bool stated(std::string_view item, const ReportReceived& r, const FinderNamed& f) {
    if (item == "finder.name") return !f.name.empty();
    if (item == "finder.contact") return !f.mail.empty() || !f.phone.empty() || !f.fax.empty();
    if (item == "consents.notify") return r.consents.notify.has_value();
    if (item == "consents.contact") return r.consents.contact.has_value();
    if (item == "consents.publish") return r.consents.publish.has_value();
    if (item == "product") return !r.product.empty();
    if (item == "url") return !r.url.empty();
    if (item == "environment") return !r.environment.empty();
    if (item == "procedure") return !r.procedure.empty();
    if (item == "outcome") return !r.outcome.empty();
    if (item == "other_reports") return !r.other_reports.empty();
    return false;
}

}  // namespace

std::vector<Gap> gaps_in(const ReportReceived& report, const FinderNamed& finder, const Edition& edition) {
    std::vector<Gap> gaps;
    for (auto const& item : edition.items)
        if (item.kind == report.kind && !(report.developer && item.item.starts_with("consents.")) && !stated(item.item, report, finder))
            gaps.push_back({std::string{item.item}, std::string{item.condition}});
    return gaps;
}

const RequiredItem* required_item(const Edition& edition, Kind kind, std::string_view item) {
    for (auto const& entry : edition.items)
        if (entry.kind == kind && entry.item == item) return &entry;
    return nullptr;
}

const AcceptanceCondition* condition_named(const Edition& edition, Kind kind, std::string_view condition) {
    for (auto const& entry : edition.conditions)
        if (entry.kind == kind && entry.id == condition) return &entry;
    return nullptr;
}

}  // namespace vulnctl
