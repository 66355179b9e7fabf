#pragma once
// A sitting of the publication determination committee (IV.3.(2)), as folded from its events. What it determines is an event of the case.

#include "model/event.h"

namespace vulnctl {

struct Sitting {
    SittingId id;
    SittingCalled card;
    bool standing = false;

    /// Those members who have nothing at stake in a case (IV.3.(2)1)).
    std::vector<std::string> members_for(CaseId of) const;
};

Sitting fold_sitting(SittingId id, const Story& story);

}  // namespace vulnctl
