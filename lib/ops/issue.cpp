#include "ops/issue.h"

#include "render/csaf_provider.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// CSAF's "disputed" is of the flaw, and said by the one who disputes it; a developer that refuses publication is being spoken with.
ContactStatus status_of(const Part& part) {
    if (part.solution() || part.ended) return ContactStatus::completed;
    if (part.position()) return ContactStatus::in_progress;
    return part.last_contact() ? ContactStatus::open : ContactStatus::contact_attempted;
}

std::string_view word_of(Lang lang) { return lang == Lang::ja ? "ja" : "en"; }

/// A document that is the same whatever the language has no folder of one.
bool is_bilingual(ExportFormat format) {
    return format == ExportFormat::csaf20 || format == ExportFormat::csaf21 || format == ExportFormat::vuldef ||
           format == ExportFormat::openvex;
}

Export csaf_of(const AdvisoryDraft& draft, Issue issue, Lang lang, CsafVersion version) {
    issue.publisher.csaf = csaf_address(issue.publisher, lang, draft.published);
    return export_csaf(draft, issue, lang, version);
}

}  // namespace

SitePublisher site_publisher(const Publisher& publisher) {
    auto root = publisher.site;
    if (!root.empty() && !root.ends_with('/')) root += '/';
    return {publisher.name, publisher.address, std::move(root), publisher.contact, publisher.authority, {}};
}

std::string csaf_address(const Publisher& publisher, Lang lang, const std::optional<Day>& published) {
    if (!publisher.csaf.empty() || publisher.site.empty() || !published) return publisher.csaf;
    return csaf_folder(site_publisher(publisher), lang, *published);
}

std::vector<ContactRecord> contact_records(const AdvisoryDraft& draft, const std::vector<Case>& cases) {
    std::vector<ContactRecord> records;
    for (auto const& vendor : draft.vendors)
        for (auto const& c : cases)
            if (auto const* part = vendor.party ? c.part(*vendor.party) : nullptr; part && part->contacted())
                records.push_back({vendor.name, ContactRole::vendor, vendor.updated, status_of(*part)});
    return records;
}

std::vector<Export> export_of(const AdvisoryDraft& draft, const Issue& issue, ExportFormat format, Lang lang) {
    switch (format) {
        case ExportFormat::vuldef: return {export_vuldef(draft, issue, lang)};
        case ExportFormat::csaf20: return {csaf_of(draft, issue, lang, CsafVersion::v2_0)};
        case ExportFormat::csaf21: return {csaf_of(draft, issue, lang, CsafVersion::v2_1)};
        case ExportFormat::cve: return export_cve(draft, issue, CveVersion::v5_1);
        case ExportFormat::osv: return export_osv(draft, issue);
        case ExportFormat::openvex: return {export_openvex(draft, issue, lang)};
        case ExportFormat::jvnrss: return {export_jvnrss({&draft, 1}, issue, lang)};
    }
    return {};
}

IssuedFiles issued_files(const TemplateSource& templates, const AdvisoryDraft& draft, PageState state, const std::optional<Issue>& issue) {
    auto const directory = site_folder(draft.jvn);
    IssuedFiles issued;
    for (auto const lang : {Lang::ja, Lang::en}) {
        auto const word = word_of(lang);
        issued.files.push_back({fmt::format("{}/{}.txt", directory, word), render_advisory_text(templates, draft, lang, state)});
        issued.files.push_back({fmt::format("{}/{}.html", directory, word), render_advisory_html(templates, draft, lang, state)});
        issued.files.push_back({fmt::format("{}/{}.md", directory, word), render_advisory_markdown(templates, draft, lang, state)});
    }
    if (!issue) return issued;
    for (auto const& format : words_of(ExportFormat{})) {
        if (format.value == ExportFormat::jvnrss) continue;  // a feed is of many
        for (auto const lang : {Lang::ja, Lang::en}) {
            if (lang == Lang::en && !is_bilingual(format.value)) continue;
            try {
                for (auto& one : export_of(draft, *issue, format.value, lang)) {
                    auto const folder =
                        is_bilingual(format.value) ? fmt::format("{}/{}", format.id, word_of(lang)) : std::string{format.id};
                    issued.files.push_back({fmt::format("{}/{}/{}", directory, folder, one.name), std::move(one.bytes)});
                    if (lang == Lang::ja) std::ranges::move(one.notes, std::back_inserter(issued.notes));
                }
            } catch (const Error& error) {
                if (error.exit != Exit::refused) throw;
                if (lang == Lang::ja)
                    issued.notes.push_back({"export." + std::string{format.id}, Severity::note, error.message, error.hint, {}, {}});
            }
        }
    }
    return issued;
}

}  // namespace vulnctl
