#include "model/sitting.h"

#include <algorithm>

namespace vulnctl {

std::vector<std::string> Sitting::members_for(CaseId of) const {
    std::vector<std::string> names;
    for (auto const& member : card.members)
        if (std::none_of(card.interests.begin(), card.interests.end(),
                         [&](const MemberInterest& interest) { return interest.of == of && interest.member == member.name; }))
            names.push_back(member.name);
    return names;
}

Sitting fold_sitting(SittingId id, const Story& story) {
    Sitting sitting;
    sitting.id = id;
    for (auto const& event : story.standing)
        if (auto const* called = event.what ? std::get_if<SittingCalled>(&*event.what) : nullptr) {
            sitting.card = *called;
            sitting.standing = true;
        }
    return sitting;
}

}  // namespace vulnctl
