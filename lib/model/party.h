#pragma once
// An entry of the directory, as folded from its events.

#include "model/event.h"

#include <set>

namespace vulnctl {

struct Party {
    PartyId id;
    PartyAdded card;
    bool standing = false;
    std::set<std::string> former_names;
    std::optional<Day> checked_on;       // when its contacts were last found right, or entered
    std::optional<PartyId> merged_into;  // it was entered twice, and this is the one that goes on

    /// The name in the language asked for; the Japanese one where no English one is known.
    const std::string& name(Lang lang) const { return lang == Lang::en && !card.name_en.empty() ? card.name_en : card.name; }
};

Party fold_party(PartyId id, const Story& story);

}  // namespace vulnctl
