#pragma once
// End-of-support cases: classes A to E of the 2019 study report (4.2.1), for each developer by itself. The tool says which class the
// recorded facts make; what follows from it is for people to decide.

#include "model/case.h"
#include "model/edition.h"

#include <vector>

namespace vulnctl {

struct EolFinding {
    /// Nothing where facts are missing, or where the table has no row for what is known.
    const EolClass* row = nullptr;
    std::vector<Text> used;             // the facts that it rests on
    std::vector<Text> missing;          // the developer's words that would settle it
    std::vector<Text> for_unreachable;  // what class E still needs, should nothing more be heard
    Text outside;                       // why no row of the table fits, and what the guideline offers instead
};

/// The class of a developer's end-of-support product on a day. Nothing is decided where no end of support is recorded.
EolFinding eol_finding(const Part& part, const Case& c, const Edition& edition, Day now);

/// The means of a kind by which the party has neither been tried since it was last in contact, nor is recorded as not to be reached.
std::vector<const Means*> means_left(const Part& part, Kind kind, const Edition& edition);

}  // namespace vulnctl
