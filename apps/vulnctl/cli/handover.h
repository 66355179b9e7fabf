#pragma once
// Passing a case on from the command line: `escalate handover`. docs/automation.md

#include "cli/command.h"

namespace vulnctl {

/// `CASE PARTY` gives, `--take FILE` takes, `CASE` alone shows what was given and taken.
Result handover(Context& context);
Needs handover_needs(const Args& args);
/// Seals what is to be given, or opens what is to be taken; no other program may run in the transaction.
void prepare_handover(Context& context);

}  // namespace vulnctl
