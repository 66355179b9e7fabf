#include "rules/disclosure.h"

namespace vulnctl {

namespace {

bool holds(std::string_view condition, const DisclosureFacts& facts) {
    if (condition == "always") return true;
    if (condition == "published") return facts.published;
    if (condition == "consent.notify") return facts.consents.notify.value_or(false);
    if (condition == "consent.contact") return facts.consents.notify.value_or(false) && facts.consents.contact.value_or(false);
    if (condition == "consent.publish") return facts.published && facts.consents.publish.value_or(false);
    return false;
}

}  // namespace

const FieldRule* field_rule(const Edition& edition, Kind kind, std::string_view field) {
    for (auto const& rule : edition.fields)
        if (rule.kind == kind && rule.field == field) return &rule;
    return nullptr;
}

bool may_see(const Edition& edition, Kind kind, std::string_view field, Audience audience, const DisclosureFacts& facts) {
    auto const* rule = field_rule(edition, kind, field);
    if (!rule) return false;
    for (auto const& grant : rule->grants)
        if (grant.audience == audience) return holds(grant.condition, facts);
    return false;
}

}  // namespace vulnctl
