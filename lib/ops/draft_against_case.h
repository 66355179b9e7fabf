#pragma once
// A draft held against the cases that it speaks for.

#include "formats/draft.h"
#include "ops/desk.h"
#include "render/template.h"

namespace vulnctl {

/// The cases that the draft speaks for, `first` among them whether or not the draft names it. Error(not_found).
std::vector<Case> cases_of(const Store& store, const AdvisoryDraft& draft, CaseId first);

/// What the draft lacks by itself, where it differs from its cases, and what of it the public may not see. Of a draft whose cases are
/// published under its number already: also how it may differ from what stands published.
std::vector<Finding> check_for_publication(const Store& store, const TemplateSource& templates, const AdvisoryDraft& draft,
                                           const std::string& name, const std::vector<Case>& cases, Day today, const Edition& edition);

}  // namespace vulnctl
