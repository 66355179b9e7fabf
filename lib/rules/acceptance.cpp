#include "rules/acceptance.h"

#include <algorithm>

namespace vulnctl {

namespace {

struct Item {
    std::string_view name;
    bool (*stated)(const ReportReceived&, const FinderNamed&);
};
constexpr Item items[] = {
    {"finder.name", [](const ReportReceived&, const FinderNamed& f) { return !f.name.empty(); }},
    {"finder.contact", [](const ReportReceived&, const FinderNamed& f) { return !f.mail.empty() || !f.phone.empty() || !f.fax.empty(); }},
    {"consents.notify", [](const ReportReceived& r, const FinderNamed&) { return r.consents.notify.has_value(); }},
    {"consents.contact", [](const ReportReceived& r, const FinderNamed&) { return r.consents.contact.has_value(); }},
    {"consents.publish", [](const ReportReceived& r, const FinderNamed&) { return r.consents.publish.has_value(); }},
    {"product", [](const ReportReceived& r, const FinderNamed&) { return !r.product.empty(); }},
    {"url", [](const ReportReceived& r, const FinderNamed&) { return !r.url.empty(); }},
    {"environment", [](const ReportReceived& r, const FinderNamed&) { return !r.environment.empty(); }},
    {"procedure", [](const ReportReceived& r, const FinderNamed&) { return !r.procedure.empty(); }},
    {"outcome", [](const ReportReceived& r, const FinderNamed&) { return !r.outcome.empty(); }},
    {"other_reports", [](const ReportReceived& r, const FinderNamed&) { return !r.other_reports.empty(); }},
};

bool stated(std::string_view name, const ReportReceived& report, const FinderNamed& finder) {
    for (auto const& item : items)
        if (item.name == name) return item.stated(report, finder);
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

std::vector<Gap> open_gaps(const Report& report, const Edition& edition) {
    auto form = report.form;
    form.consents = report.consents;
    auto const now = gaps_in(form, report.finder.value_or(FinderNamed{}), edition);
    std::vector<Gap> open;
    for (auto const& gap : report.form.gaps)
        if (std::any_of(now.begin(), now.end(), [&](const Gap& other) { return other.item == gap.item; })) open.push_back(gap);
    return open;
}

std::vector<std::string_view> report_items() {
    std::vector<std::string_view> names;
    for (auto const& item : items) names.push_back(item.name);
    return names;
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
