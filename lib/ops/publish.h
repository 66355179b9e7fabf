#pragma once
// Publishing as a step of the case: approved, published, updated, withdrawn. What once was published is kept for good.

#include "formats/draft.h"
#include "ops/desk.h"
#include "ops/issue.h"

namespace vulnctl {

/// By what the files are made: the templates, and who publishes, where that is known.
struct Press {
    const TemplateSource& templates;
    const std::optional<Publisher>& publisher;
};

/// The draft's mark: SHA-256, in hexadecimal digits, of the draft as it is written down, whatever its comments and order were.
std::string mark_of(const AdvisoryDraft& draft);

/// How many people besides the one who publishes have to approve a draft: one, until the office chose otherwise.
long approvals_asked(const Store& store);
/// Error(usage) for a number below 0 or above 9.
void choose_approvals(Desk& desk, long number);

/// Who has approved the draft in each of its cases, apart from `publisher`.
std::vector<std::string> approved_by(const std::vector<Case>& cases, const AdvisoryDraft& draft, std::string_view publisher);

/// Records the approval in all the cases. False if the same person has approved the same draft already: nothing is recorded.
bool approve(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft);

struct Published {
    AdvisoryId advisory;
    std::vector<AdvisoryPage> pages;
    std::vector<Finding> notes;  // what a format could not carry
    bool again = false;          // nothing was recorded: what leaves the house can be written again
};

/// Records the publication of all the cases, with the pages. Error(refused) as the rules say of any of them. If they were published
/// already from this draft, gives the pages as they were.
Published publish(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft, const Press& press);

/// Records a later state of what is published. Error(refused) if the cases are not published under the draft's number, or as the rules say.
Published update(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft, const Press& press);

/// Records that what a case was published with is withdrawn, for all cases of the advisory: its pages say so from then on. Error(refused)
/// if it is not published, withdrawn already, or its draft is not in the store.
Published withdraw(Desk& desk, const Case& c, const std::string& reason, const TemplateSource& templates);

/// What stands published of an advisory.
struct StandingAdvisory {
    std::string jvn;
    std::vector<CaseId> cases;
    Day published{};
    Day updated{};
    bool withdrawn = false;
    std::vector<AdvisoryPage> pages;
    std::optional<AdvisoryDraft> draft;  // nothing: published before drafts were kept
};
/// Error(not_found) if there is none of this id.
StandingAdvisory standing_advisory(const Store& store, AdvisoryId id);

/// The text page of an advisory as it stands; empty if there is none.
std::string published_page(const Store& store, AdvisoryId id, Lang lang);

}  // namespace vulnctl
