#pragma once
// Names that senders give to files.

#include <string>
#include <string_view>

namespace vulnctl::mail {

/// A base name that does no harm in any directory: no path, no control or direction character, no leading dot or hyphen, at most 200
/// bytes with its extension kept. Empty if nothing is left. Takes valid UTF-8.
std::string harmless_name(std::string_view given);

}  // namespace vulnctl::mail
