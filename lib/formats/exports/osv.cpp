// OSV (ossf/osv-schema 1.7.5). JVN is no registered prefix of its ids, so that they begin with x_. Its instants are UTC.

#include "formats/exports/handling.h"
#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"
#include "formats/exports/remedies.h"

#include <algorithm>

namespace vulnctl {

namespace {

using namespace exports;

Error cannot_carry(const Product& product, Words why, Text hint) {
    return stopped(Exit::refused,
                   text("「{0}」は OSV で表せません: {1}", "\"{2}\" cannot be said in OSV: {3}", product.title().ja, why.ja,
                        product.title().en, why.en),
                   std::move(hint));
}

Json package(const Product& product) {
    if (!product.package || product.package->ecosystem.empty())
        throw cannot_carry(product,
                           {"パッケージの流通する環境（エコシステム）が分かりません", "it is no package of an ecosystem that OSV knows"},
                           {"オープンソースのパッケージであれば purl を書いてください。それ以外の製品に OSV は適しません",
                            "give its purl if it is an open-source package; OSV is not for other products"});
    Json package{{"ecosystem", product.package->ecosystem}, {"name", product.package->name}};
    if (!product.package->versioned) package["purl"] = product.purl;
    return package;
}

Json affected(const Product& product) {
    Json entry{{"package", package(product)}};
    if (!product.ranges)
        throw cannot_carry(product, {"バージョンが範囲として読み取れません", "its versions are not understood as a range"},
                           {"「1.0 から 1.2 より前」 のように書いてください", "write them as in \"from 1.0 prior to 1.2\""});
    for (const VersionRange& range : *product.ranges) {
        if (range.single()) {
            entry["versions"].push_back(range.lower->version);
            continue;
        }
        if (range.lower && !range.lower->inclusive)
            throw cannot_carry(product, {"下限を含まない範囲です", "its range leaves out its lower end"}, {});
        Json events = Json::array({{{"introduced", range.lower ? range.lower->version : "0"}}});
        if (range.upper) events.push_back({{range.upper->inclusive ? "last_affected" : "fixed", range.upper->version}});
        entry["ranges"].push_back({{"type", "ECOSYSTEM"}, {"events", std::move(events)}});
    }
    if (product.support_ended) entry["database_specific"]["support_ended"] = true;
    return entry;
}

std::string_view severity_type(CvssVersion version) {
    return version == CvssVersion::v2 ? "CVSS_V2" : version == CvssVersion::v4_0 ? "CVSS_V4" : "CVSS_V3";
}

std::string_view reference_type(ReferenceKind kind) {
    switch (kind) {
        case ReferenceKind::vendor:
        case ReferenceKind::advisory: return "ADVISORY";
        case ReferenceKind::patch: return "FIX";
        case ReferenceKind::end_of_support:
        case ReferenceKind::related: return "WEB";
    }
    return "WEB";
}

std::string details(const Facts& facts, const Flaw& flaw) {
    auto const& draft = facts.draft;
    std::string words = in_either(draft.overview, Lang::en);
    for (const std::string& further : {in_either(draft.details, Lang::en), facts.flaws.size() > 1 ? flaw.name.en : std::string{},
                                       flaw.impact.en, advice_for(facts, flaw.affected, Lang::en)})
        if (!further.empty()) words += "\n\n" + further;
    return words;
}

Json record(const Facts& facts, const Issue& issue, const Flaw& flaw, const Links& links, const std::string& id) {
    auto const& draft = facts.draft;
    Json record{{"schema_version", "1.7.5"},
                {"id", id},
                {"modified", utc_midnight(std::max(facts.revisions.back().on, *draft.published))},
                {"published", utc_midnight(*draft.published)}};
    if (!flaw.cve.empty()) record["aliases"].push_back(flaw.cve);
    record["summary"] = in_either(draft.title, Lang::en);
    record["details"] = details(facts, flaw);
    for (const Cvss& score : flaw.scores) record["severity"].push_back({{"type", severity_type(score.version)}, {"score", score.vector}});
    for (size_t const i : flaw.affected) record["affected"].push_back(affected(facts.products[i]));
    if (auto const page = page_address(issue, facts.id, Lang::en); !page.empty())
        record["references"].push_back({{"type", "ADVISORY"}, {"url", page}});
    for (const Link& link : links.web) record["references"].push_back({{"type", reference_type(link.kind)}, {"url", link.address}});
    for (const CreditGroup& group : draft.credits)
        if (group.cves.empty() || is_about(group, flaw))
            for (const CreditedPerson& each : group.people)
                record["credits"].push_back({{"name", person(each, Lang::en)}, {"type", "REPORTER"}});
    record["database_specific"]["jvn"] = facts.id;
    if (flaw.cwe) record["database_specific"]["cwe_ids"].push_back(fmt::format("CWE-{}", flaw.cwe->id));
    return record;
}

/// `x_JVN-12345678`.
std::string id_of(const Facts& facts) {
    std::string id = "x_";
    for (char const c : facts.id) id += c == '#' ? '-' : c;
    return id;
}

}  // namespace

std::vector<Export> export_osv(const AdvisoryDraft& draft, const Issue& issue) {
    if (issue.stage != Stage::published)
        throw Error{
            Exit::refused,
            {"OSV には公開範囲（TLP）を書けないため、公表前の原稿は出力しません", "OSV holds no TLP: a draft is not written as OSV"}};
    require_language(draft, Lang::en);
    auto facts = facts_of(draft, issue);
    auto const links = links_of(draft, facts.notes);
    facts.notes.push_back(
        note("export.osv", {"OSV は英語だけで、ベンダ情報と更新履歴を含みません", "OSV is in English, without vendor status and history"},
             {}, Severity::note));
    std::vector<Export> exports;
    for (size_t i = 0; i < facts.flaws.size(); ++i) {
        auto const& flaw = facts.flaws[i];
        if (flaw.affected.empty())
            throw Error{Exit::refused,
                        {"影響を受ける製品のない脆弱性は OSV で表せません", "a flaw that affects no product cannot be said in OSV"}};
        auto const id = facts.flaws.size() == 1 ? id_of(facts) : fmt::format("{}-{}", id_of(facts), i + 1);
        exports.push_back(print_json(record(facts, issue, flaw, links, id), id + ".json", facts.notes));
    }
    return exports;
}

}  // namespace vulnctl
