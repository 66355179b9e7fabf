#pragma once
// Hand-overs as a person sees them: before one goes, as one comes, and what passed so far.

#include "cli/command.h"
#include "ops/handover.h"

namespace vulnctl {

/// What its reader would have, and what stays here. `kept_back`: those events in sentences, in the draft's order.
Result draft_result(const HandoverDraft& draft, const std::vector<Text>& kept_back, const Edition& edition);

struct HandoverTaking {
    Party from;
    VerifiedHandover arrived;
    HandoverMatch match;
    std::optional<TakenCase> taken;  // nothing: it was only looked at
};
/// What came, what of it was verified, and what it says otherwise than the one before. Exit::findings where nothing was to be recorded.
Result taking_result(const HandoverTaking& taking, const Edition& edition);

/// What was given and taken of a case; `last`: what the last one taken says.
Result handovers_result(const Case& c, const std::vector<Party>& parties, const std::optional<Handover>& last, const Edition& edition);

}  // namespace vulnctl
