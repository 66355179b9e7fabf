// OpenVEX 0.2.0 (openvex/spec).

#include "base/link.h"
#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"
#include "formats/exports/remedies.h"

#include <algorithm>

namespace vulnctl {

namespace {

using namespace exports;

Json component(const Product& product) {
    if (product.cpe.empty() && product.purl.empty())
        throw Error{
            Exit::refused,
            text("「{0}」は OpenVEX で表せません: CPE も package URL もありません",
                 "\"{1}\" cannot be said in OpenVEX: it has neither a CPE nor a package URL", product.title().ja, product.title().en),
            {"affected に cpe または purl を書いてください", "give its `cpe` or `purl` in `affected`"}};
    Json identifiers;
    if (!product.purl.empty()) identifiers["purl"] = product.purl;
    if (!product.cpe.empty()) identifiers[product.cpe.starts_with("cpe:/") ? "cpe22" : "cpe23"] = product.cpe;
    Json component;
    if (!product.purl.empty()) component["@id"] = product.purl;
    component["identifiers"] = std::move(identifiers);
    return component;
}

Json vulnerability(const Facts& facts, const Flaw& flaw, Lang lang) {
    Json vulnerability{{"name", flaw.cve.empty() ? facts.id : flaw.cve}};
    if (auto const& name = in_either(flaw.name, lang); !name.empty()) vulnerability["description"] = name;
    if (!flaw.cve.empty() && facts.flaws.size() == 1) vulnerability["aliases"] = Json::array({facts.id});
    return vulnerability;
}

/// One for each product: its versions and what its users can do are its own.
Json statement(const Facts& facts, const Flaw& flaw, size_t index, Lang lang) {
    auto const& product = facts.products[index];
    auto const advice = advice_for(facts, {index}, lang);
    if (advice.empty())
        throw Error{
            Exit::refused,
            text("「{0}」は OpenVEX で表せません: 利用者が取るべき対策がありません",
                 "\"{1}\" cannot be said in OpenVEX: nothing is said of what its users can do", product.title().ja, product.title().en),
            {"対策方法を書いてください", "write a solution for it"}};
    Json statement{
        {"vulnerability", vulnerability(facts, flaw, lang)}, {"products", Json::array({component(product)})}, {"status", "affected"}};
    if (!product.vendor.empty()) statement["supplier"] = in_either(product.vendor, lang);
    statement["status_notes"] = in_either(product.title(), lang);
    statement["action_statement"] = advice;
    return statement;
}

}  // namespace

Export export_openvex(const AdvisoryDraft& draft, const Issue& issue, Lang lang) {
    if (issue.stage != Stage::published)
        throw Error{Exit::refused,
                    {"OpenVEX には公開範囲（TLP）を書けないため、公表前の原稿は出力しません",
                     "OpenVEX holds no TLP: a draft is not written as OpenVEX"}};
    require_language(draft, lang);
    auto facts = facts_of(draft, issue);
    if (!is_web_address(issue.publisher.address))
        throw Error{Exit::bad_input, {"発行者のURLがありません", "the publisher's URL is missing"}};
    Json statements = Json::array();
    for (const Flaw& flaw : facts.flaws)
        for (size_t const i : flaw.affected)
            if (auto one = statement(facts, flaw, i, lang); std::find(statements.begin(), statements.end(), one) == statements.end())
                statements.push_back(std::move(one));
    if (statements.empty())
        throw Error{Exit::refused,
                    {"影響を受ける製品がないため、OpenVEX で表せません", "there is no affected product to speak of in OpenVEX"}};
    for (const Product& product : facts.products)
        if (product.listed && !(product.ranges && product.ranges->front().all()))
            facts.notes.push_back(note(
                "export.openvex.versions",
                text("「{0}」のバージョンの範囲は OpenVEX で表せないため、status_notes に文として書きました",
                     "OpenVEX has no ranges: the versions of \"{1}\" stand in status_notes, as text", product.name.ja, product.name.en)));
        else if (!product.listed)
            facts.notes.push_back(note("export.openvex.vendor", text("{0}の状況は、製品を特定できないため OpenVEX に含みません",
                                                                     "the status of {1} is left out: OpenVEX needs a product",
                                                                     product.vendor.ja, product.vendor.en)));
    facts.notes.push_back(
        note("export.openvex",
             {"OpenVEX は概要、深刻度、謝辞、参考情報を含みません", "OpenVEX holds no overview, severity, credit or reference"}, {},
             Severity::note));
    auto const stem = file_stem(facts.id);
    auto const& base = issue.publisher.address;
    Json document{{"@context", "https://openvex.dev/ns/v0.2.0"},
                  {"@id", fmt::format("{}{}openvex/{}", base, base.ends_with('/') ? "" : "/", stem)},
                  {"author", in_either(issue.publisher.name, lang)},
                  {"role", "coordinator"},
                  {"timestamp", tokyo_midnight(*draft.published)},
                  {"last_updated", tokyo_midnight(std::max(facts.revisions.back().on, *draft.published))},
                  {"version", facts.revisions.size()},
                  {"statements", std::move(statements)}};
    return print_json(std::move(document), stem + ".openvex.json", std::move(facts.notes));
}

}  // namespace vulnctl
