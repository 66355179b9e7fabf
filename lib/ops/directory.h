#pragma once
// The directory: entries added, changed, merged, and taken from tables.

#include "formats/party_table.h"
#include "ops/desk.h"

namespace vulnctl {

Party add_party(Desk& desk, const PartyAdded& card);
/// Records the card if it differs. Error(refused) for a change of role while the party takes part in a case.
Party change_party(Desk& desk, const Party& before, const PartyAdded& card, const std::string& reason);

/// What was entered twice becomes one: its names, its contacts and its parts in cases go over. Error(usage) for one party, or two roles.
Party merge_parties(Desk& desk, const Party& from, const Party& into, const std::string& reason);

enum class RowAction { added, changed, unchanged, refused };
Words name_of(RowAction action);
struct RowResult {
    PartyRow row;
    RowAction action = RowAction::refused;
    std::string id;  // of the party, where there is one
    std::string name;
    Text why;                          // it was refused
    std::vector<std::string> emptied;  // the columns whose words it takes away
};
/// Each row by itself: one that cannot be taken is said, and the others are taken all the same. A row without an id is the party of its
/// role and name, or a new one; a party that a row before was about is not taken again. `today`: no day lies behind it. `desk` empty: only
/// what would happen.
std::vector<RowResult> take_party_table(const Store& store, Desk* desk, Day today, const std::vector<PartyRow>& rows);

/// The contacts of one card that are not in another, each with its means.
std::vector<Contact> contacts_besides(const PartyAdded& card, const PartyAdded& other);
/// In one line: `電子メール a@example.jp、電話 03-0000-0000`.
Text in_words(const std::vector<Contact>& contacts);

bool operator==(const PartyAdded& a, const PartyAdded& b);

}  // namespace vulnctl
