#pragma once
// The degree of impact (影響度, appendix 4): what range and severity call for. IPA and JPCERT/CC decide; this proposes.

#include "model/case.h"
#include "model/edition.h"

#include <vector>

namespace vulnctl {

struct ImpactProposal {
    std::optional<Extent> range;
    std::optional<int> score;          // CVSS v3 base score in tenths
    const ImpactCell* cell = nullptr;  // nothing while range or score is missing
    std::vector<Text> grounds;
    std::vector<Text> missing;
    std::vector<Text> notes;
    bool may_end = false;  // the cell's exception for a website's passive attack
};

/// The range is wide where an exploit is known or where all three elements are unknown; else it is a person's choice. The score is the
/// highest of the CVSS v3 vectors: one of another version is never put into this matrix.
ImpactProposal impact_proposal(const ImpactAssessed& facts, Kind kind, const Edition& edition);

}  // namespace vulnctl
