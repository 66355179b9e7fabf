#pragma once
// Which field of a view each part of an event tells: what lets the edition's disclosure rules speak of events too.

#include <string_view>

namespace vulnctl {

/// The field told by an entry of the payload; for an empty `key`, by the event's having happened on its day. Empty: a field that nobody
/// is shown.
std::string_view field_told(std::string_view type, std::string_view key);

}  // namespace vulnctl
