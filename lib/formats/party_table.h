#pragma once
// The directory as a table: CSV for spreadsheets, YAML for people with editors. One row a party, the same columns in both
// (docs/formats.md).

#include "base/error.h"
#include "model/party.h"

#include <vector>

namespace vulnctl {

/// A row as it was read: over what an entry says already, the columns that the table has.
struct PartyRow {
    Place place;
    std::string id;  // empty: to be found by role and name, or new
    std::vector<std::pair<std::string, std::string>> cells;
    std::string checked = {};  // the day on which its contacts were found right, as written; empty: the table does not say
    Text wrong = {};           // why it cannot be taken, whatever the directory says; else empty
};

/// CSV (RFC 4180, with or without a byte order mark) or YAML, told by the content. Error(bad_input) with the place: more than 16 MiB (YAML
/// 1 MiB), no UTF-8, quotes that do not match, a head with an unknown column. What is wrong within a row stands in the row.
std::vector<PartyRow> read_party_table(std::string_view bytes, const std::string& name);

/// The card with the row's cells in their places. Error(bad_input) at the row for a cell that cannot stand there.
PartyAdded card_with(const PartyAdded& before, const PartyRow& row);

/// The columns whose words the row takes away.
std::vector<std::string> emptied_by(const PartyAdded& before, const PartyRow& row);

/// What stands between two addresses of a cell: a line's end, but a postal address has lines of its own, so that an empty line does.
std::string_view between_addresses(std::string_view column);

/// What a spreadsheet would take for a formula is led by an apostrophe, which reading takes off again.
std::string write_party_csv(const std::vector<Party>& parties);
std::string write_party_yaml(const std::vector<Party>& parties);

}  // namespace vulnctl
