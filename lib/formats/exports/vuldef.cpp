// VULDEF 3.2. Names and order are those of MyJVN/np, schemas/hnd/vuldef_3.2.xsd, a sequence at every level; use follows JVN iPedia's
// own records (a CWE is a RelatedItem, versions are text).

#include "formats/exports/handling.h"
#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"

namespace vulnctl {

namespace {

using namespace exports;

void add_text(Element& parent, std::string name, std::string text) {
    if (!text.empty()) parent.add({std::move(name), {}, std::move(text), {}});
}

void add_filled(Element& parent, Element child) {
    if (!child.children.empty()) parent.add(std::move(child));
}

Element description(const Facts& facts, Lang lang) {
    auto const& draft = facts.draft;
    Element element{"VulinfoDescription", {}, {}, {}};
    add_text(element, "Overview", in_either(draft.overview, lang));
    std::string flaws;
    for (const Vulnerability& flaw : draft.vulnerabilities) {
        Text const name = flaw.name.empty() ? Text{"脆弱性", "Vulnerability"} : flaw.name;
        flaws += (flaws.empty() ? "" : "\n") + std::string{lang == Lang::ja ? "・" : "- "} + in_either(name, lang);
        if (!flaw.cwe.empty()) flaws += " (" + flaw.cwe + ")";
        if (!flaw.cve.empty()) flaws += " - " + flaw.cve;
    }
    for (auto const& words : {in_either(draft.details, lang), flaws, in_either(draft.addendum, lang),
                              in_either(determination_text(draft), lang), in_either(draft.statement, lang)})
        add_text(element, "Detail", words);
    return element;
}

std::string affected_status(const Product& product) {
    switch (product.status) {
        case ProductStatus::affected: return product.investigating ? "vulnerable_investigating" : "vulnerable";
        case ProductStatus::not_affected: return "notvulnerable";
        case ProductStatus::investigating: return "notvulnerable_investigating";
        case ProductStatus::unknown: return "unknown";
    }
    return "unknown";
}

Element affected(const Facts& facts, Lang lang) {
    Element element{"Affected", {}, {}, {}};
    for (size_t i = 0; i < facts.products.size(); ++i) {
        auto const& product = facts.products[i];
        auto& item = element.add({"AffectedItem", {{"affectedstatus", affected_status(product)}}, {}, {}});
        add_text(item, "Name", product.vendor.in(lang));
        if (product.listed) add_text(item, "ProductName", product.name.in(lang));
        if (!product.cpe.empty()) item.add({"Cpe", {{"version", product.cpe.starts_with("cpe:/") ? "2.2" : "2.3"}}, product.cpe, {}});
        add_text(item, "VersionNumber", product.version.in(lang));
        add_text(item, "Description", product.note.in(lang));
        if (product.support_ended) add_text(item, "Description", lang == Lang::ja ? "サポート終了" : "Support has ended");
        if (!product.purl.empty()) add_text(item, "Description", product.purl);
        if (product.listed)
            for (const std::string& cve : facts.draft.affected[i].cves) add_text(item, "Description", cve);
    }
    for (const VendorStatement& vendor : facts.draft.vendors)  // told, and has not answered: VULDEF has no word of its own for it
        if (vendor.status == VendorStatus::informed || !vendor.status) {
            auto& item = element.add({"AffectedItem", {{"affectedstatus", "unknown"}}, {}, {}});
            add_text(item, "Name", in_either(vendor.name, lang));
            if (vendor.status) item.add({"Description", {}, std::string{name_of(*vendor.status).in(lang)}, {}});
        }
    return element;
}

Element impact(const Facts& facts, Lang lang) {
    Element element{"Impact", {}, {}, {}};
    for (const Flaw& flaw : facts.flaws)
        for (const Cvss& score : flaw.scores) {
            auto& cvss = element.add({"Cvss", {{"version", std::string{written(score.version)}}}, {}, {}});
            cvss.add({"Severity", {{"type", "Base"}}, severity_word_of(score), {}});
            cvss.add({"Base", {}, print_tenths(score.base), {}});
            cvss.add({"Vector", {}, score.vector, {}});
            if (score.temporal) cvss.add({"Temp", {}, print_tenths(*score.temporal), {}});
            if (score.environmental) cvss.add({"Env", {}, print_tenths(*score.environmental), {}});
        }
    auto const add = [&](const std::string& words) {
        if (!words.empty()) add_text(element.add({"ImpactItem", {}, {}, {}}), "Description", words);
    };
    add(in_either(facts.draft.impact, lang));
    for (const Vulnerability& flaw : facts.draft.vulnerabilities) {
        if (flaw.impact.empty()) continue;
        auto const& subject = flaw.cve.empty() ? in_either(flaw.name, lang) : flaw.cve;
        add(subject.empty() ? in_either(flaw.impact, lang) : subject + (lang == Lang::ja ? "：" : ": ") + in_either(flaw.impact, lang));
    }
    // Without an ImpactItem the element is not valid, scores or not.
    if (!element.children.empty() && element.children.back().name == "Cvss") add(lang == Lang::ja ? "概要を参照" : "See the overview.");
    return element;
}

std::string_view solution_type(const std::optional<SolutionKind>& kind) {
    if (!kind) return "unknown";
    switch (*kind) {
        case SolutionKind::update:
        case SolutionKind::patch: return "fixed";
        case SolutionKind::workaround: return "workaround";
        case SolutionKind::migrate: return "migration";
        case SolutionKind::stop_use: return "none";
    }
    return "unknown";
}

Element solution(const Facts& facts, Lang lang) {
    Element element{"Solution", {}, {}, {}};
    for (size_t i = 0; i < facts.remedies.size(); ++i) {
        auto const& remedy = facts.remedies[i];
        bool const written = i < facts.draft.solutions.size();
        auto const type = written ? solution_type(facts.draft.solutions[i].kind) : "none";
        auto& item = element.add({"SolutionItem", {{"solutiontype", std::string{type}}}, {}, {}});
        add_text(item, "Description", in_either(remedy.text, lang));
        if (remedy.products == with_status(facts, ProductStatus::affected)) continue;
        for (size_t const product : remedy.products) add_text(item, "Description", facts.products[product].title().in(lang));
    }
    return element;
}

Element related_item(std::string type, std::string name, std::string id, std::string title, std::string address) {
    Element item{"RelatedItem", {{"type", std::move(type)}}, {}, {}};
    add_text(item, "Name", std::move(name));
    add_text(item, "VulinfoID", std::move(id));
    add_text(item, "Title", std::move(title));
    add_text(item, "URL", std::move(address));
    return item;
}

Element related(const Facts& facts, const Issue& issue, const Links& links, Lang lang) {
    Element element{"Related", {}, {}, {}};
    auto const page = issue.stage == Stage::published ? page_address(issue, facts.id, lang) : std::string{};
    element.add(related_item("advisory", facts.numbered ? "JVN" : "", facts.id, in_either(facts.draft.title, lang), page));
    for (const Flaw& flaw : facts.flaws)
        if (!flaw.cve.empty())
            element.add(related_item("advisory", "Common Vulnerabilities and Exposures (CVE)", flaw.cve, {}, cve_address(flaw.cve)));
    for (const Link& link : links.web)
        element.add(related_item(link.kind == ReferenceKind::advisory || link.kind == ReferenceKind::related ? "advisory" : "vendor",
                                 in_either(link.title, lang), {}, {}, link.address));
    for (const Text& title : links.unlinked) element.add(related_item("advisory", in_either(title, lang), {}, {}, {}));
    for (const Flaw& flaw : facts.flaws)
        if (flaw.cwe)
            element.add(related_item("cwe", {}, fmt::format("CWE-{}", flaw.cwe->id), std::string{flaw.cwe->name},
                                     fmt::format("https://cwe.mitre.org/data/definitions/{}.html", flaw.cwe->id)));
    return element;
}

Element credit(const AdvisoryDraft& draft, Lang lang) {
    Element element{"Credit", {}, {}, {}};
    for (const CreditGroup& group : draft.credits) {
        auto const add = [&](std::string name) {
            auto& item = element.add({"CreditItem", {}, {}, {}});
            add_text(item, "Name", std::move(name));
            item.add({"Description", {}, route(group, lang), {}});
            for (const std::string& cve : group.cves) add_text(item, "Description", cve);
        };
        for (const CreditedPerson& each : group.people) add(person(each, lang));
        if (group.people.empty()) add({});
    }
    return element;
}

Element history(const Facts& facts, Lang lang) {
    Element element{"History", {}, {}, {}};
    for (size_t i = 0; i < facts.revisions.size(); ++i) {
        auto& item = element.add({"HistoryItem", {}, {}, {}});
        add_text(item, "HistoryNo", std::to_string(i + 1));
        add_text(item, "DateTime", tokyo_midnight(facts.revisions[i].on));
        add_text(item, "Description", in_either(facts.revisions[i].text, lang));
    }
    return element;
}

}  // namespace

Export export_vuldef(const AdvisoryDraft& draft, const Issue& issue, Lang lang) {
    require_language(draft, lang);
    auto facts = facts_of(draft, issue);
    auto const links = links_of(draft, facts.notes);
    bool const published = issue.stage == Stage::published;
    Element root{"VULDEF-Document",
                 {{"version", "3.2"},
                  {"xmlns", "http://jvn.jp/vuldef/"},
                  {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                  {"xmlns:sec", "http://jvn.jp/rss/mod_sec/3.0/"},
                  {"xmlns:marking", "http://data-marking.mitre.org/Marking-1"},
                  {"xmlns:tlpMarking", "http://data-marking.mitre.org/extensions/MarkingStructure#TLP-1"},
                  {"xml:lang", lang == Lang::ja ? "ja" : "en"}},
                 {},
                 {}};
    auto const& jvndb = draft.jvndb.empty() ? facts.id : draft.jvndb;
    // The schema's default is private: what is public has to say so.
    auto& info = root.add({"Vulinfo", {{"restriction", published ? "public" : "private"}}, {}, {{"VulinfoID", {}, jvndb, {}}}});
    auto& data = info.add({"VulinfoData", {}, {}, {}});
    if (draft.critical) data.attributes.push_back({"severity", "Critical"});
    add_text(data, "Title", in_either(draft.title, lang));
    data.add(description(facts, lang));
    add_filled(data, affected(facts, lang));
    add_filled(data, impact(facts, lang));
    add_filled(data, solution(facts, lang));
    data.add(related(facts, issue, links, lang));
    add_filled(data, credit(draft, lang));
    data.add(history(facts, lang));
    if (published) {
        add_text(data, "DateFirstPublished", tokyo_midnight(*draft.published));
        add_text(data, "DateLastUpdated", tokyo_midnight(std::max(facts.revisions.back().on, *draft.published)));
        add_text(data, "DatePublic", tokyo_midnight(*draft.published));
    }
    root.add(handling(draft, issue.stage));
    if (facts.flaws.size() > 1)
        facts.notes.push_back(note("export.vuldef.scores",
                                   {"VULDEF はCVSSの評価がどの脆弱性のものかを表せないため、原稿の順に並べました",
                                    "VULDEF cannot say which flaw a CVSS score is of; they stand in the draft's order"},
                                   {}, Severity::note));
    return print_xml(root, file_stem(facts.id) + ".xml", std::move(facts.notes));
}

}  // namespace vulnctl
