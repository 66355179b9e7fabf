#include "rules/committee.h"

#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

std::vector<const ChecklistItem*> committee_criteria(const Edition& edition, Kind kind) {
    return checklist(edition, kind, "committee-criteria");
}

Outcome outcome_of(const std::vector<CriterionFound>& findings) {
    bool others = true;
    bool failed = true;
    for (auto const& found : findings) (found.criterion == "failed" ? failed : others) &= found.holds == Known::yes;
    if (!others) return Outcome::withhold;
    return failed ? Outcome::publish : Outcome::coordinate;
}

std::vector<const ChecklistItem*> after_publish(const Edition& edition, Failure ground) {
    auto items = checklist(edition, Kind::product, "after-publish");
    std::erase_if(items, [&](const ChecklistItem* item) { return item->not_for == id_of(ground); });
    return items;
}

}  // namespace vulnctl
