#pragma once
// The directory: entries added, changed, merged, and taken from tables.

#include "formats/party_table.h"
#include "model/contacts.h"
#include "ops/desk.h"

namespace vulnctl {

Party add_party(Desk& desk, const PartyAdded& card);
/// Records the card if it differs. Error(refused) for a change of role while the party takes part in a case.
Party change_party(Desk& desk, const Party& before, const PartyAdded& card, const std::string& reason);

struct Merger {
    Party party;
    Text left;  // what `from` said otherwise, in one line: `担当者「佐藤」、公開鍵の指紋「…」`
};
/// What was entered twice becomes one: its names, its contacts, its parts in cases, and what `into` says nothing of go over. Where both
/// say something, `into` stands. Error(usage) for one party, or two roles.
Merger merge_parties(Desk& desk, const Party& from, const Party& into, const std::string& reason);

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

/// In one line: `電子メール a@example.jp、電話 03-0000-0000`.
Text in_words(const std::vector<Contact>& contacts);

bool operator==(const PartyAdded& a, const PartyAdded& b);

}  // namespace vulnctl
