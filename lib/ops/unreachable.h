#pragma once
// The list of unreachable developers and the notices about their products (IV.4.2, appendix 5): the entries, and the pages that call on
// them. No page says anything of a vulnerability.

#include "ops/desk.h"
#include "render/template.h"

namespace vulnctl {

/// What became of an entry.
enum class ListingState {
    listed,
    resumed,      // contact was regained
    adjudicated,  // published after the committee's determination
    ended,        // handling ended otherwise
    removed       // by a person
};
Words name_of(ListingState state);
std::string_view id_of(ListingState state);

struct UnreachableEntry {
    CaseId of;
    PartyId party;
    Listing listing;
    ListingState state = ListingState::listed;
};

/// All that there ever were, as the lens shows them, in the order of their days.
std::vector<UnreachableEntry> unreachable_entries(const Store& store, const Lens& lens);

/// How many stand in each state; each entry stands in one, so that they add up.
std::vector<std::pair<ListingState, long>> counts_of(const std::vector<UnreachableEntry>& entries);

/// The next inquiry's number: `DID#0001`.
std::string next_inquiry(Desk& desk);

/// Error(refused) if the words say something of the flaw, of who found it, or of a website: none of that has a place on these pages.
void require_no_flaw(const Store& store, const Case& c, const std::string& words, const Edition& edition);

/// As appendix 5 has them, in text, or in HTML.
enum class PageForm { text, html };
/// The list as it stands: those who are still called on.
std::string unreachable_list(const TemplateSource& templates, const std::vector<UnreachableEntry>& entries, Lang lang, PageForm form);
/// The notice about a product, with its deadline where it has one. Error(usage) if the product is not published.
std::string product_notice(const TemplateSource& templates, const UnreachableEntry& entry, Lang lang, PageForm form);

}  // namespace vulnctl
