#include "ops/neighbours.h"

#include "ops/desk.h"
#include "ops/lines.h"

namespace vulnctl {

namespace {

/// The cases that this one is linked with. A website's is IPA's alone: its very number has no place in a paper about a product, and which
/// website it is not even in IPA's.
void add_links(ViewRequest& view, const Store& store, const Case& c) {
    for (auto const& [on, link] : c.links) {
        auto const other = load_case(store, link.other);
        auto const how = name_of(link.how).in(view.lang);
        if (view.audience == Audience::ipa || other.kind == Kind::product)
            add_line(view.links, other.id.str() + in_brackets(how, view.lang));
        if (c.kind == Kind::website || other.kind == Kind::product) continue;
        for (auto const& report : other.reports) {
            add_line(view.linked_websites, report.form.url);
            add_line(view.linked_websites, report.form.site_name);
        }
    }
}

/// Those whom a developer does not learn of before publication (IV.4.4)).
void add_developers(ViewRequest& view, const Store& store, const Case& c) {
    if (view.audience != Audience::developer || !view.recipient || c.published) return;
    for (auto const& part : c.parts) {
        if (part.party == view.recipient->id) continue;
        auto const other = load_party(store, part.party);
        for (auto const& name : {other.card.name, other.card.name_en}) view.other_developers += name + "\n";
    }
}

/// What its reader, or else the first developer before the committee, was told would be published (IV.3.(2)3)(ア)).
void add_draft(ViewRequest& view, const Store& store, const Case& c) {
    for (auto const& part : c.parts) {
        bool const of_another = view.recipient && c.part(view.recipient->id) && view.recipient->id != part.party;
        auto const* invited = part.adjudication && part.adjudication->invited ? &*part.adjudication->invited : nullptr;
        if (!invited || of_another || invited->draft.hash.empty()) continue;
        view.draft = store.get(invited->draft);
        return;
    }
}

}  // namespace

void add_neighbours(ViewRequest& view, const Store& store, const Case& c) {
    add_draft(view, store, c);
    add_links(view, store, c);
    add_developers(view, store, c);
}

}  // namespace vulnctl
