#pragma once
// Attempts from the command line: recorded one by one or from a table, and what came of them later.

#include "cli/command.h"

namespace vulnctl {

/// Whether the options of `notify` say that somebody was tried. A letter that is composed or written is none yet.
bool is_attempt(const Args& args);

/// Records the attempt that the options tell of; gives the sentences that say so. `message_id`: of the mail that it was.
Text record_attempt(Context& context, CaseId id, const Party& recipient, const std::string& message_id);

/// `--unavailable`: a means that the party does not have.
Result record_unavailable(Context& context, const Case& c, const std::optional<Party>& party);
/// `--attempt EVENT --result RESULT`: what came of an attempt, learned later.
Result record_learned(Context& context, const Case& c, const std::optional<Party>& party);
/// `--attempts FILE`: each row by itself.
Result attempts_from_table(Context& context);

/// One more sentence to what was done.
void add_sentence(Text& done, const Text& more);

}  // namespace vulnctl
