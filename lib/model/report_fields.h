#pragma once
// The items of a report under the names that YAML and JSON give them (schemas/report.schema.json).

#include "model/payloads.h"

#include <string_view>

namespace vulnctl {

template <class T, class M>
struct NamedField {
    std::string_view key;
    M T::*member;
};

inline constexpr NamedField<ReportReceived, std::string> report_fields[] = {
    {"title", &ReportReceived::title},
    {"product", &ReportReceived::product},
    {"version", &ReportReceived::version},
    {"product_developer", &ReportReceived::product_developer},
    {"url", &ReportReceived::url},
    {"site_name", &ReportReceived::site_name},
    {"weakness", &ReportReceived::weakness},
    {"circumstances", &ReportReceived::circumstances},
    {"environment", &ReportReceived::environment},
    {"procedure", &ReportReceived::procedure},
    {"outcome", &ReportReceived::outcome},
    {"reason", &ReportReceived::reason},
    {"evidence", &ReportReceived::evidence},
    {"other_reports", &ReportReceived::other_reports},
};
inline constexpr NamedField<FinderNamed, std::string> finder_fields[] = {
    {"name", &FinderNamed::name},
    {"affiliation", &FinderNamed::affiliation},
    {"prefecture", &FinderNamed::prefecture},
    {"mail", &FinderNamed::mail},
    {"phone", &FinderNamed::phone},
    {"fax", &FinderNamed::fax},
};
inline constexpr NamedField<Consents, std::optional<bool>> consent_fields[] = {
    {"notify", &Consents::notify},
    {"contact", &Consents::contact},
    {"publish", &Consents::publish},
};

}  // namespace vulnctl
