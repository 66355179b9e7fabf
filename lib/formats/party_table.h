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
};

/// CSV (RFC 4180, with or without a byte order mark) or YAML, told by the content. Error(bad_input) with the place: more than 16 MiB (YAML
/// 1 MiB), no UTF-8, an unknown column, a row of another length than the head.
std::vector<PartyRow> read_party_table(std::string_view bytes, const std::string& name);

/// The card with the row's cells in their places. Error(bad_input) at the row for a cell that cannot stand there.
PartyAdded card_with(const PartyAdded& before, const PartyRow& row);

/// What a spreadsheet would take for a formula is led by an apostrophe, which reading takes off again.
std::string write_party_csv(const std::vector<Party>& parties);
std::string write_party_yaml(const std::vector<Party>& parties);

}  // namespace vulnctl
