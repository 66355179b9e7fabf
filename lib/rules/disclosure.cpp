#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

namespace {

bool holds(std::string_view condition, const DisclosureFacts& facts) {
    if (condition == "always") return true;
    if (condition == "published") return facts.published;
    if (condition == "nda") return facts.under_nda;
    if (condition == "solution") return facts.solution_made && !facts.published;
    if (condition == "consent.notify") return facts.consents.notify.value_or(false);
    if (condition == "consent.contact") return facts.consents.notify.value_or(false) && facts.consents.contact.value_or(false);
    if (condition == "consent.credit") return facts.consents.publish.value_or(false);
    if (condition == "consent.credit-now") return facts.consents.notify.value_or(false) && facts.consents.publish.value_or(false);
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

bool gives_anything(const Edition& edition, Kind kind, Audience audience) {
    return std::any_of(edition.fields.begin(), edition.fields.end(), [&](const FieldRule& rule) {
        return rule.kind == kind && rule.rule.id != letterhead_rule &&
               std::any_of(rule.grants.begin(), rule.grants.end(), [&](const Grant& grant) { return grant.audience == audience; });
    });
}

std::vector<const ChecklistItem*> checklist(const Edition& edition, Kind kind, std::string_view list) {
    std::vector<const ChecklistItem*> items;
    for (auto const& item : edition.checklists)
        if (item.list == list && item.kind.value_or(kind) == kind) items.push_back(&item);
    return items;
}

const Rule* checklist_item(const Edition& edition, Kind kind, std::string_view list, std::string_view item) {
    for (auto const* entry : checklist(edition, kind, list))
        if (entry->id == item) return &entry->rule;
    return nullptr;
}

Tlp usual_label(Audience audience) {
    switch (audience) {
        case Audience::pub: return Tlp::clear;
        // Each of these is an organisation that acts on what it is told, and nobody outside it needs to know.
        case Audience::developer:
        case Audience::op:
        case Audience::ipa:
        case Audience::jpcert:
        case Audience::recipient:
        case Audience::coordinator:
        case Audience::cyber_office:
        case Audience::local_government:
        case Audience::privacy: return Tlp::amber_strict;
        case Audience::finder:
        case Audience::committee:
        case Audience::meti:
        case Audience::analyst: return Tlp::red;
    }
    return Tlp::red;
}

}  // namespace vulnctl
