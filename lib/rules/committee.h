#pragma once
// The publication determination committee's criteria (IV.3.(2)5)), and what follows from them.

#include "model/case.h"
#include "model/edition.h"

#include <vector>

namespace vulnctl {

/// The criteria of the edition, in its order: all must hold for publication.
std::vector<const ChecklistItem*> committee_criteria(const Edition& edition, Kind kind);

/// Whether the developer was given the notice of what the committee is to determine (IV.3.(2)3)(ア)): its letter was written, or told to
/// have been sent.
bool given_notice(const Case& c, const Part& part);

/// What the committee is to determine (IV.3.(2)5), 7)): publication where every criterion holds; coordination again where `failed`, that
/// coordination has failed, is the only one that does not; else no publication.
Outcome outcome_of(const std::vector<CriterionFound>& findings);

/// What IPA is to do once it has decided to publish (IV.3.(2)7)(ア)), but for what is passed over in a case on this ground.
std::vector<const ChecklistItem*> after_publish(const Edition& edition, Failure ground);

}  // namespace vulnctl
