#pragma once
// The published processing status (figures 1-2 and 1-3) from counts of reports. Rows that are part of another are never added.

#include "model/edition.h"

#include <string>
#include <vector>

namespace vulnctl {

/// Reports that stand in a state of the machine.
struct StateCount {
    Kind kind = Kind::product;
    std::string state;
    std::string sub;  // the ending, within `ended`
    long reports = 0;
    bool listed = false;  // in process, and their developer stands on the list of unreachable developers
};

struct StatusLine {
    const StatusRow* row = nullptr;
    long reports = 0;
};

struct StatusTable {
    Kind kind = Kind::product;
    std::vector<StatusLine> lines;
    long ended = 0;
    long open = 0;
    long total = 0;
    long not_accepted = 0;

    /// Published (fixed) among those accepted, in whole percent rounded half up, as the quarterly reports print it: the denominator
    /// leaves out what was not accepted. Nothing if there is none.
    std::optional<int> share_of(std::string_view row) const;
};

/// The lines are those of the first edition that has some for the kind, and what it does not map goes by the others: a case may be
/// handled, and have ended, under any of them. What none maps is in process, or unclassified if it has ended.
StatusTable status_table(Kind kind, const std::vector<StateCount>& counts, const std::vector<const Edition*>& editions);

}  // namespace vulnctl
