#pragma once
// The files by which an advisory leaves the house: the pages, and, where it is known who publishes, the formats that others read.

#include "formats/exports/exports.h"
#include "ops/desk.h"
#include "render/advisory.h"
#include "render/site.h"

namespace vulnctl {

struct AdvisoryPage {
    std::string path;  // below the output directory: `JVN00000001/ja.html`
    std::string bytes;
    bool operator==(const AdvisoryPage&) const = default;
};

/// The same publisher, as the site needs it.
SitePublisher site_publisher(const Publisher& publisher);

/// The address of the folder that a CSAF document of an advisory is served from: the publisher's own word for it, else the place that the
/// site has for it; empty where neither is known.
std::string csaf_address(const Publisher& publisher, Lang lang, const std::optional<Day>& published);

/// How it stands with each developer whom the draft names: none that it does not name, no day but the one it prints. The log of contacts
/// itself is for IPA and JPCERT/CC; whether a developer answers shows by its status in any case.
std::vector<ContactRecord> contact_records(const AdvisoryDraft& draft, const std::vector<Case>& cases);

/// The formats that an advisory can be had in.
enum class ExportFormat { vuldef, csaf20, csaf21, cve, osv, openvex, jvnrss };
inline constexpr auto words_of(ExportFormat) {
    return std::to_array<Word<ExportFormat>>({
        {ExportFormat::vuldef, "vuldef", {"VULDEF 3.2", "VULDEF 3.2"}},
        {ExportFormat::csaf20, "csaf-2.0", {"CSAF 2.0", "CSAF 2.0"}},
        {ExportFormat::csaf21, "csaf-2.1", {"CSAF 2.1", "CSAF 2.1"}},
        {ExportFormat::cve, "cve", {"CVEレコード", "CVE record"}},
        {ExportFormat::osv, "osv", {"OSV", "OSV"}},
        {ExportFormat::openvex, "openvex", {"OpenVEX", "OpenVEX"}},
        {ExportFormat::jvnrss, "jvnrss", {"JVNRSS 3.2", "JVNRSS 3.2"}},
    });
}

/// One format of it: a document, or one for each flaw. Errors as the export's own.
std::vector<Export> export_of(const AdvisoryDraft& draft, const Issue& issue, ExportFormat format, Lang lang);

struct IssuedFiles {
    std::vector<AdvisoryPage> files;
    std::vector<Finding> notes;  // what a format could not carry, and which format refused
};
/// The pages in both languages, as text, Markdown and HTML; with an issue also every format that takes it.
IssuedFiles issued_files(const TemplateSource& templates, const AdvisoryDraft& draft, PageState state, const std::optional<Issue>& issue);

}  // namespace vulnctl
