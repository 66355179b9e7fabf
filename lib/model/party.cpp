#include "model/party.h"

#include "model/contacts.h"

#include <algorithm>

namespace vulnctl {

namespace {

class PartyFold {
public:
    explicit PartyFold(PartyId id) { party_.id = id; }

    void add(const Event& event) {
        if (!event.what) return;
        if (auto const* added = std::get_if<PartyAdded>(&*event.what)) enter(*added, event.seq);
        if (auto const* changed = std::get_if<PartyChanged>(&*event.what)) enter(changed->card, event.seq);
        if (std::holds_alternative<PartyChecked>(*event.what)) checks_.emplace_back(event.happened_on, event.seq);
        if (auto const* merged = std::get_if<PartyMerged>(&*event.what)) {
            if (merged->from == party_.id)
                party_.merged_into = merged->into;
            else
                party_.former_names.insert(merged->names.begin(), merged->names.end());
        }
    }
    Party done() {
        for (auto const* name : {&party_.card.name, &party_.card.name_en}) party_.former_names.erase(*name);
        for (auto const& [day, seq] : checks_) {
            // A check that was recorded after an address knows of it, whatever its day.
            if (seq > newest_contact_ && !party_.card.contacts.empty()) party_.checked_on = day;
        }
        return std::move(party_);
    }

private:
    void enter(const PartyAdded& card, long seq) {
        if (!contacts_besides(card, party_.card).empty()) newest_contact_ = std::max(newest_contact_, seq);
        if (party_.standing)
            for (auto const* name : {&party_.card.name, &party_.card.name_en})
                if (!name->empty()) party_.former_names.insert(*name);
        party_.card = card;
        party_.standing = true;
    }

    Party party_;
    std::vector<std::pair<Day, long>> checks_;
    long newest_contact_ = 0;  // the seq of the event that last brought one
};

}  // namespace

Party fold_party(PartyId id, const Story& story) {
    PartyFold fold{id};
    for (auto const& event : story.standing) fold.add(event);
    return fold.done();
}

}  // namespace vulnctl
