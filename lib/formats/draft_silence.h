#pragma once
// A finding that a person has looked at is silenced where it stands, with the reason:
//
//     cve: "CVE-2019-99901"   # vulnctl-ignore draft.cve.twice: one number for both, as assigned
//     # vulnctl-ignore text.compatibility: the product is called so
//     product:
//
// A comment of its own speaks for the next line that is none; for a text of several lines, the comment stands at its key.

#include "formats/draft_checker.h"

namespace vulnctl {

/// Takes the findings out that the file silences, and adds those about the comments themselves: a rule that does not exist, no reason,
/// nothing silenced.
void silence(DraftChecker& check);

}  // namespace vulnctl
