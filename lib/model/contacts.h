#pragma once
// Contacts compared as a reader would: by means and address, whatever the spelling.

#include "model/payloads.h"

namespace vulnctl {

/// The contacts of one card that are not in another, each with its means.
std::vector<Contact> contacts_besides(const PartyAdded& card, const PartyAdded& other);

}  // namespace vulnctl
