// CSAF. Sections cited are those of CSAF 2.0; 2.1 keeps their numbers.

#include "base/link.h"
#include "formats/exports/csaf_parts.h"
#include "formats/exports/handling.h"

#include <algorithm>

namespace vulnctl {

namespace {

using namespace exports;

std::string name_of_language(Lang lang) { return lang == Lang::ja ? "ja" : "en"; }

Json publisher(const CsafFrame& frame) {
    auto const& who = frame.issue.publisher;
    if (!is_web_address(who.address) || who.name.empty())
        throw Error{
            Exit::bad_input,
            {"発行者の名称またはURLがありません", "the publisher's name or URL is missing"},
            {"CSAF の publisher には、名称と http または https のURLが必要です", "CSAF's publisher needs a name and an http or https URL"}};
    Json publisher{{"category", "coordinator"}, {"name", frame.say(who.name)}, {"namespace", who.address}};
    if (!who.contact.empty()) publisher["contact_details"] = frame.say(who.contact);
    if (!who.authority.empty()) publisher["issuing_authority"] = frame.say(who.authority);
    return publisher;
}

Json distribution(const CsafFrame& frame) {
    auto const tlp = tlp_of(frame.facts.draft, frame.issue.stage);
    auto const label = frame.v2_1() ? std::string{id_of(tlp)}.substr(4) : tlp_1_label(tlp, {"CSAF 2.0", "CSAF 2.0"});
    return {{"tlp", {{"label", label}, {"url", "https://www.first.org/tlp/"}}}};
}

Json notes_of(const CsafFrame& frame, const Links& links) {
    auto const& draft = frame.facts.draft;
    Json notes = Json::array();
    auto const add = [&](std::string_view category, Words title, const std::string& words) {
        if (!words.empty()) notes.push_back({{"category", category}, {"title", title.in(frame.lang)}, {"text", words}});
    };
    add("summary", {"概要", "Overview"}, frame.say(draft.overview));
    add("description", {"詳細情報", "Description"}, frame.say(draft.details));
    bool const by_flaw =
        std::any_of(draft.vulnerabilities.begin(), draft.vulnerabilities.end(), [](auto const& flaw) { return !flaw.impact.empty(); });
    if (by_flaw) add("details", {"想定される影響", "Impact"}, frame.say(draft.impact));
    add("general", {"公表の判断", "Decision to publish"}, frame.say(determination_text(draft)));
    add("other", {"製品開発者の見解", "Statement by the developer"}, frame.say(draft.statement));
    add("details", {"JPCERT/CCからの補足情報", "JPCERT/CC Addendum"}, frame.say(draft.addendum));
    add("other", {"ベンダ情報", "Vendor Status"}, vendor_statuses(draft, frame.lang));
    for (const Product& product : frame.facts.products) {
        if (product.note.empty()) continue;
        Json entry{{"category", "other"}, {"title", frame.say(product.title())}, {"text", frame.say(product.note)}};
        if (frame.v2_1()) entry["product_ids"] = Json::array({product.id});
        notes.push_back(std::move(entry));
    }
    for (const Text& title : links.unlinked) add("other", {"参考情報", "References"}, frame.say(title));
    for (const Remedy& remedy : frame.facts.remedies)  // a remediation needs a product (6.1.29)
        if (remedy.products.empty()) add("other", {"対策方法", "Solution"}, frame.say(remedy.text));
    return notes;
}

Json references(const CsafFrame& frame, const Links& links) {
    auto const& facts = frame.facts;
    Json references = Json::array();
    auto const add = [&](std::string_view category, const std::string& summary, const std::string& address) {
        if (!address.empty()) references.push_back({{"category", category}, {"summary", summary}, {"url", address}});
    };
    if (frame.issue.stage == Stage::published) {  // what is not published yet has no page
        auto const& folder = frame.issue.publisher.csaf;
        if (!folder.empty()) add("self", facts.id + " (CSAF)", folder + file_stem(facts.id) + ".json");
        add("self", facts.id, page_address(frame.issue, facts.id, frame.lang));
    }
    add("external", facts.draft.jvndb, jvndb_address(facts.draft.jvndb, frame.lang));
    for (const Link& link : links.web) add("external", frame.say(link.title), link.address);
    return references;
}

/// Changes of one day are a second apart: their order has to be one of instants (6.1.14).
Json tracking(const CsafFrame& frame) {
    auto const& facts = frame.facts;
    bool const published = frame.issue.stage == Stage::published;
    Json history = Json::array();
    int same_day = 0;
    for (size_t i = 0; i < facts.revisions.size(); ++i) {
        auto const& revision = facts.revisions[i];
        same_day = i > 0 && facts.revisions[i - 1].on == revision.on ? same_day + 1 : 0;
        history.push_back({{"date", tokyo_midnight(revision.on, same_day)},
                           {"number", published ? std::to_string(i + 1) : fmt::format("0.{}.0", i + 1)},
                           {"summary", frame.say(revision.text)}});
    }
    auto first = history.front()["date"].get<std::string>();
    if (published) first = std::max(first, tokyo_midnight(*facts.draft.published));
    Json tracking;
    if (!facts.draft.jvndb.empty()) tracking["aliases"].push_back(facts.draft.jvndb);
    tracking["current_release_date"] = std::max(first, history.back()["date"].get<std::string>());
    tracking["generator"]["engine"]["name"] = "vulnctl";
    tracking["id"] = facts.id;
    tracking["initial_release_date"] = first;
    tracking["status"] = published ? "final" : "draft";
    tracking["version"] = history.back()["number"];
    tracking["revision_history"] = std::move(history);
    return tracking;
}

/// The profile of a security advisory asks for products, flaws, and of each flaw a product's status; in 2.1 an affected product.
bool is_security_advisory(const CsafFrame& frame, const Json& tree, const Json& flaws) {
    return !tree.is_null() && std::all_of(flaws.begin(), flaws.end(), [&](const Json& flaw) {
        return flaw.contains("product_status") && (!frame.v2_1() || flaw["product_status"].contains("known_affected"));
    });
}

}  // namespace

Export export_csaf(const AdvisoryDraft& draft, const Issue& issue, Lang lang, CsafVersion version) {
    require_language(draft, lang);
    auto facts = facts_of(draft, issue);
    auto const links = links_of(draft, facts.notes);
    CsafFrame const frame{facts, issue, lang, version, facts.notes};
    auto const tree = csaf_product_tree(frame);
    auto const flaws = csaf_vulnerabilities(frame);
    bool const advisory = is_security_advisory(frame, tree, flaws);
    if (!advisory)
        facts.notes.push_back(note("export.csaf.base",
                                   {"影響を受ける製品が特定されていない脆弱性があるため、区分を csaf_base としました",
                                    "a flaw has no affected product, so that the category is csaf_base"},
                                   {}, Severity::note));
    if (!frame.v2_1() && !with_status(facts, ProductStatus::unknown).empty())
        facts.notes.push_back(note("export.csaf.unknown", {"CSAF 2.0 には「不明」の状況がないため、調査中（under_investigation）としました",
                                                           "CSAF 2.0 has no status of \"unknown\": it became under_investigation"}));
    Json document{{"category", advisory ? "csaf_security_advisory" : "csaf_base"},
                  {"csaf_version", frame.v2_1() ? "2.1" : "2.0"},
                  {"distribution", distribution(frame)},
                  {"lang", name_of_language(lang)}};
    if (lang == Lang::en) document["source_lang"] = "ja";
    document["title"] = frame.say(draft.title);
    if (draft.critical) document["aggregate_severity"]["text"] = lang == Lang::ja ? "緊急" : "Critical";
    document["notes"] = notes_of(frame, links);
    document["publisher"] = publisher(frame);
    if (auto const list = references(frame, links); !list.empty()) document["references"] = list;
    document["tracking"] = tracking(frame);
    std::vector<const CreditGroup*> groups;
    for (const CreditGroup& group : draft.credits)
        if (group.cves.empty()) groups.push_back(&group);
    if (auto const thanks = csaf_acknowledgments(frame, groups); !thanks.is_null()) document["acknowledgments"] = thanks;
    Json root;
    if (frame.v2_1()) root["$schema"] = "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json";
    root["document"] = std::move(document);
    if (!tree.is_null()) root["product_tree"] = tree;
    root["vulnerabilities"] = flaws;
    auto notes = std::move(facts.notes);
    return print_json(std::move(root), file_stem(facts.id) + ".json", std::move(notes), Keys::sorted);
}

}  // namespace vulnctl
