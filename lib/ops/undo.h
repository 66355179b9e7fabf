#pragma once
// Correcting the record: an event that makes the fold pass over another.

#include "ops/desk.h"

namespace vulnctl {

/// Records that event `seq` is passed over. Error(not_found); Error(refused) if it was undone already, is itself an undo, a
/// disclosure or a publication (what has left the house is corrected, not undone), or if what follows would become illegal.
Event undo(Desk& desk, long seq, const std::string& reason);

}  // namespace vulnctl
