#pragma once
// The draft that a case gives: what it knows is filled in, what only a person can write is left.

#include "formats/draft.h"
#include "ops/desk.h"

namespace vulnctl {

/// A draft with what the case knows filled in: the public view, each developer contacted with its status, solutions, credits by
/// consent, the committee's determination. Error(refused) for a website: it is not published.
AdvisoryDraft draft_of(const Store& store, const Case& c, Day today, const Edition& edition);

/// What those developers of it that IPA decided to publish over wish printed beside (IV.3.(2)7)(ア)); empty where there is nothing.
std::string statement_of(const Case& c);

}  // namespace vulnctl
