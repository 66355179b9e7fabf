#include "ops/site.h"

#include "ops/unreachable.h"

#include <algorithm>

namespace vulnctl {

namespace {

SiteUnreachable unreachable_of(const Store& store, const TemplateSource& templates) {
    auto const entries = unreachable_entries(store, {});
    SiteUnreachable list;
    list.front = {"unreachable/ja.html", "unreachable/en.html"};
    for (auto const lang : {Lang::ja, Lang::en})
        list.files.push_back({list.front.in(lang), unreachable_list(templates, entries, lang, PageForm::html)});
    return list;
}

}  // namespace

Site site_of(const Store& store, const TemplateSource& templates, const Publisher& publisher, Instant now) {
    if (!publisher.site.starts_with("https://"))
        throw Error{Exit::usage, text("公表者の設定に site（https のURL）がありません", "the publisher has no `site`, an https URL")};
    SiteContents contents;
    contents.publisher = site_publisher(publisher);
    Site site;
    std::vector<AdvisoryDraft> drafts;
    for (auto const& subject : store.advisories()) {
        auto const id = AdvisoryId::parse(subject);
        if (!id) continue;
        auto standing = standing_advisory(store, *id);
        if (!standing.draft) {
            site.without_draft.push_back(standing.jvn);
            continue;
        }
        SiteAdvisory advisory{*standing.draft, standing.published, standing.updated, {}, {}};
        for (auto& page : standing.pages) advisory.files.push_back({std::move(page.path), std::move(page.bytes)});
        if (!standing.withdrawn) {
            std::vector<Case> cases;
            for (auto const c : standing.cases) cases.push_back(load_case(store, c));
            Issue const issue{publisher, Stage::published, now, contact_records(*standing.draft, cases)};
            for (auto const lang : {Lang::ja, Lang::en})
                for (auto& document : export_of(*standing.draft, issue, ExportFormat::csaf20, lang))
                    advisory.csaf.push_back({lang, std::move(document.name), std::move(document.bytes)});
            drafts.push_back(std::move(*standing.draft));
        }
        contents.advisories.push_back(std::move(advisory));
    }
    contents.unreachable = unreachable_of(store, templates);
    if (!drafts.empty()) {
        Issue const issue{publisher, Stage::published, now, {}};
        contents.jvnrss = {export_jvnrss(drafts, issue, Lang::ja).bytes, export_jvnrss(drafts, issue, Lang::en).bytes};
    }
    site.files = make_site(templates, contents, now);
    return site;
}

}  // namespace vulnctl
