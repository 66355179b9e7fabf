#pragma once
// Advance information provision, for the coordinator: the gate with the letters that it would let out, the log by sector, and what a case
// has of it.

#include "cli/command.h"
#include "ops/letters.h"
#include "ops/provision.h"
#include "views/page.h"

namespace vulnctl {

/// `drafts`: what each recipient would get; none for those who may not be provided.
Result gate_result(const Context& context, const Case& c, const ProvisionGate& gate, const std::vector<LetterDraft>& drafts, Day on);

/// Every provision that there was, and how many there were by quarter and sector. `parties`: those named in it.
Result provision_log_result(const std::vector<ProvisionEntry>& entries, const std::vector<Party>& parties, const Edition& edition);

/// Below a heading of its own; nothing where a case has none.
void advance_lines(Page& page, const Case& c, const std::vector<Party>& parties, const Edition& edition, Lang lang);
nlohmann::ordered_json advance_json(const Case& c);

}  // namespace vulnctl
