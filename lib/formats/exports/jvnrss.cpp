// JVNRSS 3.2 with mod_sec 3.0: RSS 1.0 (RDF). The order of the elements is the schemas' (MyJVN/np, schemas/hnd/jvnrss_3.2.xsd).

#include "base/unicode.h"
#include "formats/exports/handling.h"
#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"

#include <algorithm>

namespace vulnctl {

namespace {

using namespace exports;

/// 「CWE has no source, only id and title」: as MyJVN's feeds have it.
Element reference(std::string source, std::string id, std::string title, std::string address) {
    Element element{"sec:references", {}, std::move(address), {}};
    if (!source.empty()) element.attributes.push_back({"source", std::move(source)});
    element.attributes.push_back({"id", std::move(id)});
    if (!title.empty()) element.attributes.push_back({"title", std::move(title)});
    return element;
}

void add_references(Element& item, const Facts& facts, const std::string& page, Lang lang) {
    item.add(reference("JVN", facts.id, in_either(facts.draft.title, lang), page));
    for (const Flaw& flaw : facts.flaws)
        if (!flaw.cve.empty()) item.add(reference("CVE", flaw.cve, flaw.name.in(lang), cve_address(flaw.cve)));
    for (const Flaw& flaw : facts.flaws)
        if (flaw.cwe)
            item.add(reference({}, fmt::format("CWE-{}", flaw.cwe->id), std::string{flaw.cwe->name},
                               fmt::format("https://cwe.mitre.org/data/definitions/{}.html", flaw.cwe->id)));
}

void add_products(Element& item, const Facts& facts, Lang lang) {
    for (const Product& product : facts.products) {
        if (product.status != ProductStatus::affected) continue;
        // An element without a CPE still names the product.
        item.add({"sec:cpe",
                  {{"version", product.cpe.starts_with("cpe:/") ? "2.2" : "2.3"},
                   {"vendor", product.vendor.in(lang)},
                   {"product", product.title().in(lang)},
                   {"impact", "vulnerable"}},
                  product.cpe,
                  {}});
    }
}

void add_scores(Element& item, const Facts& facts) {
    for (const Flaw& flaw : facts.flaws)
        for (const Cvss& score : flaw.scores)
            item.add({"sec:cvss",
                      {{"version", std::string{written(score.version)}},
                       {"type", "Base"},
                       {"severity", severity_word_of(score)},
                       {"score", print_tenths(score.base)},
                       {"vector", score.vector}},
                      {},
                      {}});
}

Day last_day(const Facts& facts) { return std::max(facts.revisions.back().on, *facts.draft.published); }

Element item_of(const Facts& facts, const Issue& issue, const std::string& page, Lang lang) {
    auto const& draft = facts.draft;
    auto const title = in_either(draft.title, lang);
    Element item{"item", {{"rdf:about", page}}, {}, {}};
    // JVN's own feeds mark a critical advisory at the end of its title.
    item.add({"title", {}, draft.critical ? title + (lang == Lang::ja ? "【緊急】" : " [Critical]") : title, {}});
    item.add({"link", {}, page, {}});
    item.add({"description", {}, in_either(draft.overview, lang), {}});
    item.add({"dc:language", {}, lang == Lang::ja ? "ja" : "en", {}});
    item.add({"dc:publisher", {}, in_either(issue.publisher.name, lang), {}});
    item.add({"sec:identifier", {}, draft.jvndb.empty() ? facts.id : draft.jvndb, {}});
    add_references(item, facts, page, lang);
    add_products(item, facts, lang);
    add_scores(item, facts);
    item.add({"dc:date", {}, tokyo_midnight(last_day(facts)), {}});
    item.add({"dcterms:issued", {}, tokyo_midnight(*draft.published), {}});
    item.add({"dcterms:modified", {}, tokyo_midnight(last_day(facts)), {}});
    return item;
}

}  // namespace

Export export_jvnrss(std::span<const AdvisoryDraft> drafts, const Issue& issue, Lang lang) {
    if (issue.stage != Stage::published)
        throw Error{Exit::refused, {"JVNRSS は公開済みの情報だけを載せるものです", "JVNRSS carries what is published alone"}};
    std::vector<Finding> notes;
    std::vector<Element> items;
    Element list{"rdf:Seq", {}, {}, {}};
    std::string latest;
    for (const AdvisoryDraft& draft : drafts) {
        require_language(draft, lang);
        auto facts = facts_of(draft, issue);
        auto const page = page_address(issue, facts.id, lang);
        if (page.empty())
            throw stopped(Exit::bad_input,
                          text("「{}」のページのURLが分かりません", "the address of the page of \"{}\" is not known", facts.id),
                          {"JVN番号の書式とサイトのURLを確認してください", "check the form of the number and the site's address"});
        list.add({"rdf:li", {{"rdf:resource", page}}, {}, {}});
        items.push_back(item_of(facts, issue, page, lang));
        latest = std::max(latest, tokyo_midnight(last_day(facts)));
        notes.insert(notes.end(), facts.notes.begin(), facts.notes.end());
    }
    auto const home = issue.publisher.site + (lang == Lang::ja ? "/" : "/en/");
    Element channel{"channel", {{"rdf:about", home}}, {}, {}};
    channel.add({"title", {}, "JVN", {}});
    channel.add({"link", {}, home, {}});
    channel.add({"description", {}, lang == Lang::ja ? "JVNで公開された脆弱性対策情報" : "Vulnerability information published on JVN", {}});
    channel.add({"dc:language", {}, lang == Lang::ja ? "ja" : "en", {}});
    channel.add({"dc:publisher", {}, in_either(issue.publisher.name, lang), {}});
    if (!latest.empty()) channel.add({"dc:date", {}, latest, {}});
    channel.add(handling(AdvisoryDraft{}, Stage::published));
    channel.add({"items", {}, {}, {std::move(list)}});
    Element root{"rdf:RDF",
                 {{"xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
                  {"xmlns", "http://purl.org/rss/1.0/"},
                  {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                  {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                  {"xmlns:sec", "http://jvn.jp/rss/mod_sec/3.0/"},
                  {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                  {"xmlns:marking", "http://data-marking.mitre.org/Marking-1"},
                  {"xmlns:tlpMarking", "http://data-marking.mitre.org/extensions/MarkingStructure#TLP-1"},
                  {"xml:lang", lang == Lang::ja ? "ja" : "en"}},
                 {},
                 {std::move(channel)}};
    for (Element& item : items) root.add(std::move(item));
    notes.push_back(note("export.jvnrss",
                         {"JVNRSS は要約です。対策方法、ベンダ情報、謝辞、更新履歴はページを参照させます",
                          "JVNRSS is a summary: solutions, vendor status, credits and history are on the page it leads to"},
                         {}, Severity::note));
    return print_xml(root, drafts.size() == 1 ? file_stem(trim(drafts.front().jvn)) + ".rdf" : "jvnrss.rdf", std::move(notes));
}

}  // namespace vulnctl
