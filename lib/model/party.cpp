#include "model/party.h"

namespace vulnctl {

namespace {

class PartyFold {
public:
    explicit PartyFold(PartyId id) { party_.id = id; }

    void add(const Event& event) {
        if (!event.what) return;
        if (auto const* added = std::get_if<PartyAdded>(&*event.what)) enter(*added);
        if (auto const* changed = std::get_if<PartyChanged>(&*event.what)) enter(changed->card);
        if (std::holds_alternative<PartyChecked>(*event.what)) party_.checked_on = event.happened_on;
        if (auto const* merged = std::get_if<PartyMerged>(&*event.what)) {
            if (merged->from == party_.id)
                party_.merged_into = merged->into;
            else
                party_.former_names.insert(merged->names.begin(), merged->names.end());
        }
    }
    Party done() {
        for (auto const* name : {&party_.card.name, &party_.card.name_en}) party_.former_names.erase(*name);
        if (party_.card.contacts.empty()) party_.checked_on.reset();  // there is nothing that could be right
        return std::move(party_);
    }

private:
    void enter(const PartyAdded& card) {
        if (party_.standing)
            for (auto const* name : {&party_.card.name, &party_.card.name_en})
                if (!name->empty()) party_.former_names.insert(*name);
        party_.card = card;
        party_.standing = true;
    }

    Party party_;
};

}  // namespace

Party fold_party(PartyId id, const Story& story) {
    PartyFold fold{id};
    for (auto const& event : story.standing) fold.add(event);
    return fold.done();
}

}  // namespace vulnctl
