#pragma once
// Advance information provision from the command line: the actions of `escalate` for it.

#include "cli/command.h"

namespace vulnctl {

/// JPCERT/CC presumes that the effect is especially large.
Result presume_effect(Context& context);
/// What IPA, or a developer, said when it was consulted.
Result consult(Context& context);
/// The gate and what each recipient would get; with `--apply`, a mail for each in the outbox. Without a case, the log by sector.
Result provide(Context& context);
/// Makes the mails that `provide --apply` writes: no other program runs while the store is locked.
void prepare_provision(Context& context);
Result acknowledge_receipt(Context& context);

}  // namespace vulnctl
