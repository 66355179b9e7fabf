#pragma once
// From a case to its published page: the draft made from the case, the checks against it, the pages, the step.

#include "formats/draft.h"
#include "ops/desk.h"
#include "render/template.h"

namespace vulnctl {

/// A draft with what the case knows filled in: the public view, each developer contacted with its status, solutions, credit by
/// consent. What only a person can write is left for it. Error(refused) for a website: it is not published.
AdvisoryDraft draft_of(const Store& store, const Case& c, Day today, const Edition& edition);

struct AdvisoryPage {
    std::string path;  // below the output directory: `JVN00000001/ja.html`
    std::string bytes;
    bool operator==(const AdvisoryPage&) const = default;
};
std::vector<AdvisoryPage> pages_of(const TemplateSource& templates, const AdvisoryDraft& draft);

/// The cases that the draft speaks for, `first` among them whether or not the draft names it. Error(not_found).
std::vector<Case> cases_of(const Store& store, const AdvisoryDraft& draft, CaseId first);

/// What the draft lacks by itself, where it differs from its cases, and what of it the public may not see.
std::vector<Finding> check_for_publication(const Store& store, const TemplateSource& templates, const AdvisoryDraft& draft,
                                           const std::string& name, const std::vector<Case>& cases, Day today, const Edition& edition);

struct Published {
    AdvisoryId advisory;
    std::vector<AdvisoryPage> pages;
};

/// Records the publication of all the cases, with the pages. Error(refused) as the rules say of any of them. If they were published
/// already with this JVN number, gives the pages as they were and records nothing: what leaves the house can be written again.
Published publish(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft, const TemplateSource& templates);

/// The text page of an advisory as it was published, newest; empty if there is none.
std::string published_page(const Store& store, AdvisoryId id, Lang lang);

}  // namespace vulnctl
