#pragma once
// A case in full, for the coordinator.

#include "cli/command.h"
#include "rules/clocks.h"

namespace vulnctl {

struct CaseView {
    Case c;
    std::vector<Party> parties;
    std::vector<Clock> running;
    Day now{};
    EditionChoice edition;
};

std::string case_text(const CaseView& view, const Screen& screen);
nlohmann::ordered_json case_json(const CaseView& view, Lang lang);

/// The state in the official words, with the ending of an ended case.
std::string state_words(State state, const std::string& sub, Kind kind, const Edition& edition, Lang lang);

/// One clock as a sentence: what is due, by which clause, and how it stands.
std::string clock_words(const Clock& clock, const std::vector<Party>& parties, Day now, Lang lang);

/// What a command that recorded something shows: where the case stands now, and the next step.
Result recorded(const Context& context, const Case& c, const Text& done);

}  // namespace vulnctl
