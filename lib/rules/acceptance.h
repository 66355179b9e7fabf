#pragma once
// What a report must state (IV.2.5, V.2.4) and the conditions of acceptance (IV.3.(1)2, V.3.2).

#include "model/case.h"
#include "model/edition.h"

#include <vector>

namespace vulnctl {

/// The required items of the report's kind that it does not state, each with the condition that this touches. A developer who reports its
/// own product has no identity to be kept from itself: its consents are not asked. An item that the
/// edition names and this code does not know counts as a gap: it is for a person to look.
std::vector<Gap> gaps_in(const ReportReceived& report, const FinderNamed& finder, const Edition& edition);

/// Of the gaps that the report came with, those that nothing said since has filled.
std::vector<Gap> open_gaps(const Report& report, const Edition& edition);

/// The items that a report can be held against.
std::vector<std::string_view> report_items();

/// The edition's entry for a gap's item; nullptr if there is none.
const RequiredItem* required_item(const Edition& edition, Kind kind, std::string_view item);
const AcceptanceCondition* condition_named(const Edition& edition, Kind kind, std::string_view condition);

}  // namespace vulnctl
