#include "model/party.h"

namespace vulnctl {

Party fold_party(PartyId id, const Story& story) {
    Party party{id, {}, false};
    for (auto const& event : story.standing)
        if (event.what)
            if (auto const* added = std::get_if<PartyAdded>(&*event.what)) {
                party.card = *added;
                party.standing = true;
            }
    return party;
}

}  // namespace vulnctl
