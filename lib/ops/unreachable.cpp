#include "ops/unreachable.h"

#include "ops/flaw_words.h"
#include "ops/leaks.h"
#include "ops/lines.h"
#include "ops/neighbours.h"
#include "ops/view.h"
#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

namespace {

struct Named {
    ListingState state;
    std::string_view id;
    Words name;
};
constexpr Named states[] = {
    {ListingState::listed, "listed", {"掲載中", "listed"}},
    {ListingState::resumed, "resumed", {"調整再開", "coordination resumed"}},
    {ListingState::adjudicated, "adjudicated", {"公表判定を経て公表", "published after adjudication"}},
    {ListingState::ended, "ended", {"取扱い終了", "handling ended"}},
    {ListingState::removed, "removed", {"一覧から削除", "taken off the list"}},
};

ListingState state_of(const Listing& listing, const Part& part, const Case& c) {
    if (listing.off) return listing.answered ? ListingState::resumed : ListingState::removed;
    if (c.open()) return ListingState::listed;
    return c.published && part.failed ? ListingState::adjudicated : ListingState::ended;
}

/// What a page of the list must not say. The product, its version and its developer are what it is about; days are on every page.
constexpr std::string_view flaw_fields[] = {"weakness",   "circumstances", "environment",        "procedure",   "outcome",
                                            "reason",     "evidence",      "other_reports",      "url",         "site_name",
                                            "note",       "finder_name",   "finder_affiliation", "finder_mail", "finder_phone",
                                            "finder_fax", "finder_former", "linked_websites"};

std::string page(const TemplateSource& templates, std::string_view name, const Fields& fields, Lang lang, PageForm form) {
    bool const html = form == PageForm::html;
    auto const file = fmt::format("{}/{}.{}", lang == Lang::ja ? "ja" : "en", name, html ? "html" : "txt");
    return render(template_text(templates, file), file, fields, html ? Escape::html : Escape::none);
}

}  // namespace

Words name_of(ListingState state) {
    for (auto const& named : states)
        if (named.state == state) return named.name;
    return {};
}

std::string_view id_of(ListingState state) {
    for (auto const& named : states)
        if (named.state == state) return named.id;
    return {};
}

std::vector<UnreachableEntry> unreachable_entries(const Store& store, const Lens& lens) {
    std::vector<UnreachableEntry> entries;
    for (auto const& subject : store.cases_with_listing()) {
        auto const id = parse_case_id(subject);
        auto const c = fold(id, story(store.events(subject), lens));
        if (c.state == State{ProductState::moved}) continue;  // its entry goes on where it went
        for (auto const& part : c.parts)
            for (auto const& listing : part.listings) entries.push_back({id, part.party, listing, state_of(listing, part, c)});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const UnreachableEntry& a, const UnreachableEntry& b) {
        return std::tie(a.listing.on, a.listing.what.number) < std::tie(b.listing.on, b.listing.what.number);
    });
    return entries;
}

std::vector<std::pair<ListingState, long>> counts_of(const std::vector<UnreachableEntry>& entries) {
    std::vector<std::pair<ListingState, long>> counts;
    for (auto const& named : states) counts.emplace_back(named.state, std::ranges::count(entries, named.state, &UnreachableEntry::state));
    return counts;
}

std::string next_inquiry(Desk& desk) { return fmt::format("DID#{:04}", desk.store.next_number('D', 0)); }

void require_no_flaw(const Store& store, const Case& c, const std::string& words, const Edition& edition) {
    auto const* no_flaw = checklist_item(edition, Kind::product, "listing", "no-flaw");
    if (!no_flaw) return;
    ViewRequest request{Audience::pub, Lang::ja};
    add_neighbours(request, store, c);
    for (auto const& leak : leaks_in(words, c.id.str(), c, request, office_of(store), edition)) {
        if (std::find(std::begin(flaw_fields), std::end(flaw_fields), leak.field) == std::end(flaw_fields)) continue;
        auto const name = field_name(leak.field);
        throw refused_by(
            *no_flaw, edition,
            text("連絡不能開発者一覧と対象製品の公表には、脆弱性に関する情報や届出者の情報を記載しません（{0}が含まれています）",
                 "the list of unreachable developers and its notices say nothing of a flaw or of who found it: it holds {1}", name.ja,
                 name.en));
    }
    if (auto const telling = flaw_words_in(words, c); !telling.empty())
        throw refused_by(*no_flaw, edition,
                         text("連絡不能開発者一覧と対象製品の公表には、脆弱性に関する語句を記載しません: {}",
                              "the list of unreachable developers and its notices have no word that tells of a flaw: {}", telling.front()),
                         text("製品の名称に含まれる語句であれば、型番など別の情報で製品を特定してください",
                              "if it stands in the product's own name, tell the product by something else, such as its model number"));
}

std::string unreachable_list(const TemplateSource& templates, const std::vector<UnreachableEntry>& entries, Lang lang, PageForm form) {
    std::vector<Fields> rows;
    for (auto const& entry : entries) {
        if (entry.state != ListingState::listed) continue;
        auto const& listing = entry.listing;
        Fields row;
        row.put("number", listing.what.number).put("name", listing.what.name).put("link", listing.what.link);
        row.put("listed_on", print_slashed(listing.on)).put("product", listing.what.product);
        if (listing.product_on) row.put("product_on", print_slashed(*listing.product_on));
        rows.push_back(std::move(row));
    }
    Fields fields;
    fields.put_list("entries", std::move(rows));
    return page(templates, "unreachable-list", fields, lang, form);
}

std::string product_notice(const TemplateSource& templates, const UnreachableEntry& entry, Lang lang, PageForm form) {
    auto const& listing = entry.listing;
    if (!listing.product || !listing.product_on)
        throw Error{
            Exit::usage,
            text("{0}: {1} の対象製品は公表していません", "{0}: the product of {1} is not published", entry.of.str(), listing.what.number),
            text("vulnctl escalate product {0} {1} --maker KIND で公表を記録します",
                 "vulnctl escalate product {0} {1} --maker KIND records it", entry.of.str(), entry.party.str())};
    Fields fields;
    fields.put("product", listing.product->product).put("version", listing.product->version);
    fields.put("published_on", written(*listing.product_on, lang));
    fields.put_flag(listing.product->kind == MakerKind::organisation ? "of_organisation" : "of_individual");
    if (listing.deadline && listing.deadline_on)
        fields.put("deadline", written(*listing.deadline, lang)).put("deadline_on", written(*listing.deadline_on, lang));
    return page(templates, "unreachable-product", fields, lang, form);
}

}  // namespace vulnctl
