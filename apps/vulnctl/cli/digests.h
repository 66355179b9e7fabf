#pragma once
// What a sweep raises: recorded once, and mailed to each person who looks after cases. docs/automation.md

#include "cli/command.h"
#include "ops/sweep.h"

namespace vulnctl {

/// Makes the mails of what is new; no other program may run in the transaction. Error(usage) if no address is known to send from.
void prepare_digests(Context& context, const SweepRequest& request);

/// Records that the hits which were not shown before have been, and gives them; with them the mails to the persons, one each, and the
/// files of the day's that wait to be sent: `digest-2019-07-19-sato.eml`, then `digest-2019-07-19-sato-2.eml`. Error(busy) if something
/// changed since they were made ready.
Sweep raise_hits(Context& context, const SweepRequest& request, std::vector<OutputFile>& files);

}  // namespace vulnctl
