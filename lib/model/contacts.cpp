#include "model/contacts.h"

#include "base/unicode.h"

#include <algorithm>

namespace vulnctl {

std::vector<Contact> contacts_besides(const PartyAdded& card, const PartyAdded& other) {
    auto besides = card.contacts;
    std::erase_if(besides, [&](const Contact& contact) {
        return std::any_of(other.contacts.begin(), other.contacts.end(),
                           [&](const Contact& o) { return o.channel == contact.channel && fold(o.address) == fold(contact.address); });
    });
    return besides;
}

}  // namespace vulnctl
