#include "rules/provision.h"

#include "rules/disclosure.h"
#include "rules/eol.h"

#include <algorithm>

namespace vulnctl {

const RecipientStanding* recipient_in(const Payload& what) {
    auto const* letter = std::get_if<LetterWritten>(&what);
    auto const* given = std::get_if<InformationGiven>(&what);
    auto const* recipient = letter ? &letter->recipient : given ? &given->recipient : nullptr;
    return recipient && *recipient ? &**recipient : nullptr;
}

bool leaves_provision_open(const Part& part, const Case& c, const Edition& edition, Day on) {
    auto const* row = part.eol ? eol_finding(part, c, edition, on).row : nullptr;
    return row && !row->advance && std::any_of(edition.eol_issues.begin(), edition.eol_issues.end(), [&](const EolIssue& issue) {
               return std::find(issue.classes.begin(), issue.classes.end(), row->id) != issue.classes.end();
           });
}

std::vector<const Part*> to_be_consulted(const Case& c) {
    std::vector<const Part*> parts;
    for (auto const& part : c.parts)
        if (part.contacted() && part.state() != PartState::ended) parts.push_back(&part);
    return parts;
}

std::vector<PartyId> not_consulted(const Case& c, Day on) {
    std::vector<PartyId> missing;
    for (auto const* part : to_be_consulted(c))
        if (!c.advance.consulted(part->party, on)) missing.push_back(part->party);
    return missing;
}

const Sector* sector_on(const Edition& edition, std::string_view sector, Day on) {
    for (auto const& each : edition.sectors)
        if (each.id == sector && (!each.from || *each.from <= on) && (!each.until || on <= *each.until)) return &each;
    return nullptr;
}

std::vector<const ChecklistItem*> promises_missing(const RecipientStanding& recipient, const Edition& edition, Day on) {
    std::vector<const ChecklistItem*> missing;
    if (recipient.government) return missing;
    for (auto const* item : checklist(edition, Kind::product, "advance-recipient")) {
        bool const promised = std::any_of(recipient.promises.begin(), recipient.promises.end(),
                                          [&](const SecrecyPromise& promise) { return promise.condition == item->id && promise.on <= on; });
        if (!promised) missing.push_back(item);
    }
    return missing;
}

}  // namespace vulnctl
