#include "model/party.h"

namespace vulnctl {

namespace {

class PartyFold {
public:
    explicit PartyFold(PartyId id) { party_.id = id; }

    void add(const Event& event) {
        on_ = event.happened_on;
        if (!event.what) return;
        if (auto const* added = std::get_if<PartyAdded>(&*event.what)) enter(*added);
        if (auto const* changed = std::get_if<PartyChanged>(&*event.what)) enter(changed->card);
        if (std::holds_alternative<PartyChecked>(*event.what)) party_.checked_on = on_;
        if (auto const* merged = std::get_if<PartyMerged>(&*event.what)) {
            if (merged->from == party_.id)
                party_.merged_into = merged->into;
            else
                party_.former_names.insert(merged->names.begin(), merged->names.end());
        }
    }
    Party done() {
        for (auto const* name : {&party_.card.name, &party_.card.name_en}) party_.former_names.erase(*name);
        return std::move(party_);
    }

private:
    void enter(const PartyAdded& card) {
        bool const same_contacts = party_.standing && contacts_of(party_.card) == contacts_of(card);
        if (party_.standing)
            for (auto const* name : {&party_.card.name, &party_.card.name_en})
                if (!name->empty()) party_.former_names.insert(*name);
        party_.card = card;
        party_.standing = true;
        if (!same_contacts) party_.checked_on = on_;
    }
    static std::set<std::pair<Channel, std::string>> contacts_of(const PartyAdded& card) {
        std::set<std::pair<Channel, std::string>> all;
        for (auto const& contact : card.contacts) all.emplace(contact.channel, contact.address);
        return all;
    }

    Party party_;
    Day on_{};
};

}  // namespace

Party fold_party(PartyId id, const Story& story) {
    PartyFold fold{id};
    for (auto const& event : story.standing) fold.add(event);
    return fold.done();
}

}  // namespace vulnctl
