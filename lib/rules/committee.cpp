#include "rules/committee.h"

#include "rules/disclosure.h"
#include "rules/letters.h"

#include <algorithm>

namespace vulnctl {

std::vector<const ChecklistItem*> committee_criteria(const Edition& edition, Kind kind) {
    return checklist(edition, kind, "committee-criteria");
}

bool given_notice(const Case& c, const Part& part) {
    auto const to_it = [&](const Letter& letter) {
        return letter.what.audience == Audience::developer && letter.what.party == part.party && letter.what.letter == notice_letter;
    };
    return std::any_of(c.letters.begin(), c.letters.end(), to_it) ||
           std::any_of(part.attempts.begin(), part.attempts.end(), [](const Attempt& a) { return a.what.letter == notice_letter; });
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
