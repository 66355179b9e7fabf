#pragma once
// The hook to a mail program: mails that wait in the outbox are handed over to it, each once.

#include "cli/command.h"

namespace vulnctl {

/// `notify --send [CASE]`. That a mail is being handed over is recorded before the program runs, and how it went after: a mail that was
/// begun and has no end is never sent again by itself.
Result send_mails(Context& context);

}  // namespace vulnctl
