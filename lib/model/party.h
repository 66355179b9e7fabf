#pragma once
// A developer or an operator, as folded from its events.

#include "model/event.h"

namespace vulnctl {

struct Party {
    PartyId id;
    PartyAdded card;
    bool standing = false;

    /// The name in the language asked for; the Japanese one where no English one is known.
    const std::string& name(Lang lang) const { return lang == Lang::en && !card.name_en.empty() ? card.name_en : card.name; }
};

Party fold_party(PartyId id, const Story& story);

}  // namespace vulnctl
