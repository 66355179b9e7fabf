// The CNA container of the CVE Record Format (CVEProject/cve-schema), and the CVE Program's rules on products without support
// ("CVE End of Life Vulnerability Assignment Process", 1.2.0).

#include "formats/exports/handling.h"
#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"
#include "formats/exports/remedies.h"

#include <algorithm>

namespace vulnctl {

namespace {

using namespace exports;

struct CveFrame {
    const Facts& facts;
    const Issue& issue;
    const Flaw& flaw;
    CveVersion version;
    std::vector<Finding>& notes;
};

/// An organisation's id is a random UUID (version 4).
bool is_uuid4(std::string_view s) {
    if (s.size() != 36) return false;
    for (size_t i = 0; i < s.size(); ++i) {
        bool const dash = i == 8 || i == 13 || i == 18 || i == 23;
        bool const hex = (s[i] >= '0' && s[i] <= '9') || (s[i] >= 'a' && s[i] <= 'f') || (s[i] >= 'A' && s[i] <= 'F');
        if (dash ? s[i] != '-' : !hex) return false;
    }
    return s[14] == '4' && std::string_view{"89abAB"}.find(s[19]) != std::string_view::npos;
}

/// At most so many characters, as the schema counts them.
std::string limited(const CveFrame& frame, const std::string& text, size_t limit) {
    size_t characters = 0, cut = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        bool const begins = (static_cast<unsigned char>(text[i]) & 0xc0) != 0x80;
        if (begins && ++characters == limit) cut = i;
    }
    if (characters <= limit) return text;
    frame.notes.push_back(note("export.cve.length", vulnctl::text("CVEの上限（{}文字）を超える文を切り詰めました",
                                                                  "a text longer than CVE's {} characters was cut", limit)));
    return text.substr(0, cut) + "…";
}

constexpr size_t longest_text = 4096;
constexpr size_t longest_title = 256;
constexpr size_t longest_version = 1024;

/// The English, which CVE requires, then the Japanese.
Json in_both(const CveFrame& frame, const Text& text) {
    Json list = Json::array();
    list.push_back({{"lang", "en"}, {"value", limited(frame, in_either(text, Lang::en), longest_text)}});
    if (!text.ja.empty() && text.ja != text.en) list.push_back({{"lang", "ja"}, {"value", limited(frame, text.ja, longest_text)}});
    return list;
}

/// Once each, as the schema asks.
void add_new(Json& list, Json value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

bool all_ended(const Facts& facts, const Flaw& flaw) {
    return !flaw.affected.empty() &&
           std::all_of(flaw.affected.begin(), flaw.affected.end(), [&](size_t i) { return facts.products[i].support_ended; });
}

/// One flaw alone is described by the overview; of several each by its name, the products and its impact.
Text description(const CveFrame& frame) {
    auto const in = [&](Lang lang) {
        std::string words;
        if (frame.facts.flaws.size() == 1 || frame.flaw.name.empty()) {
            words = in_either(frame.facts.draft.overview, lang);
        } else {
            for (size_t const i : frame.flaw.affected)
                words += (words.empty() ? "" : lang == Lang::ja ? "、" : "; ") + frame.facts.products[i].title().in(lang);
            words += (words.empty() ? "" : lang == Lang::ja ? "：" : ": ") + frame.flaw.name.in(lang) + (lang == Lang::ja ? "。" : ".");
        }
        auto const& impact = frame.flaw.impact.in(lang);
        if (!impact.empty()) words += (lang == Lang::ja ? "" : " ") + impact;
        if (!all_ended(frame.facts, frame.flaw)) return words;
        return "** UNSUPPORTED WHEN ASSIGNED ** " + words +
               (lang == Lang::ja ? "注: この脆弱性は、開発者によるサポートが終了した製品にのみ影響します。"
                                 : " NOTE: This vulnerability only affects products that are no longer supported by the maintainer.");
    };
    return {in(Lang::ja), in(Lang::en)};
}

/// Where the range has a form in CVE; it has none that leaves out its lower end.
std::optional<Json> version_range(const VersionRange& range) {
    if (range.single()) return Json{{"version", range.lower->version}, {"status", "affected"}};
    if (range.lower && !range.lower->inclusive) return {};
    Json version{{"version", range.lower ? range.lower->version : "0"}, {"status", "affected"}, {"versionType", "custom"}};
    if (!range.upper)
        version["lessThanOrEqual"] = "*";
    else
        version[range.upper->inclusive ? "lessThanOrEqual" : "lessThan"] = range.upper->version;
    return version;
}

Json versions_of(const CveFrame& frame, const Product& product) {
    Json versions = Json::array();
    bool expressible = product.ranges.has_value();
    if (expressible)
        for (const VersionRange& range : *product.ranges) {
            auto version = version_range(range);
            expressible = expressible && version;
            if (version) add_new(versions, std::move(*version));
        }
    if (expressible) return versions;
    auto const& prose = product.version.en;
    return Json::array({{{"version", prose.empty() ? "unspecified" : limited(frame, prose, longest_version)}, {"status", "affected"}}});
}

/// What the versions are of is said with the product: a firmware's number is not its device's.
std::string product_name(const Product& product) {
    if (!product.listed) return "n/a";
    auto const& of = product.ranges ? product.ranges->front().prefix : std::string{};
    return of.empty() ? product.name.en : product.name.en + ' ' + of;
}

std::string_view default_status(ProductStatus status) {
    switch (status) {
        case ProductStatus::affected: return "affected";
        case ProductStatus::not_affected: return "unaffected";
        case ProductStatus::investigating:
        case ProductStatus::unknown: return "unknown";
    }
    return "unknown";
}

void put_package(const CveFrame& frame, const Product& product, Json& entry) {
    if (!product.package) return;
    if (frame.version == CveVersion::v5_2 && !product.package->versioned)
        entry["packageURL"] = product.purl;
    else
        frame.notes.push_back(
            note("export.cve.purl", text("{} は出力しません", "{} is left out", product.purl),
                 frame.version == CveVersion::v5_1
                     ? Text{"CVE 5.1 には package URL の項目がありません", "CVE 5.1 has no place for a package URL"}
                     : Text{"CVE の packageURL にはバージョンなどを含められません", "CVE's packageURL holds no version"}));
}

Json affected(const CveFrame& frame) {
    Json list = Json::array();
    for (size_t i = 0; i < frame.facts.products.size(); ++i) {
        auto const& product = frame.facts.products[i];
        bool const concerned = std::find(frame.flaw.affected.begin(), frame.flaw.affected.end(), i) != frame.flaw.affected.end();
        if (product.status == ProductStatus::affected && !concerned) continue;
        Json entry{{"vendor", product.vendor.empty() ? "n/a" : limited(frame, product.vendor.en, 512)},
                   {"product", limited(frame, product_name(product), 2048)}};
        if (!product.cpe.empty()) entry["cpes"] = Json::array({product.cpe});
        put_package(frame, product, entry);
        // Of versions that are not in the list nothing is known, where the list is prose.
        entry["defaultStatus"] = !product.listed ? default_status(product.status) : product.ranges ? "unaffected" : "unknown";
        if (product.listed) entry["versions"] = versions_of(frame, product);
        list.push_back(std::move(entry));
    }
    if (list.empty()) {
        list.push_back({{"vendor", "n/a"}, {"product", "n/a"}, {"defaultStatus", "unknown"}});
        frame.notes.push_back(note("export.cve.affected",
                                   text("{} の影響を受ける製品がありません", "no product is affected by {}", frame.flaw.cve),
                                   {"n/a と出力しました", "it was written as n/a"}));
    }
    return list;
}

std::string_view tag(ReferenceKind kind) {
    switch (kind) {
        case ReferenceKind::vendor: return "vendor-advisory";
        case ReferenceKind::patch: return "patch";
        case ReferenceKind::end_of_support: return "product";
        case ReferenceKind::advisory: return "third-party-advisory";
        case ReferenceKind::related: return "related";
    }
    return "related";
}

Json references(const CveFrame& frame, const Links& links) {
    Json list = Json::array();
    auto const add = [&](const std::string& address, const std::string& name, std::string_view what) {
        auto const same = [&](const Json& other) { return other["url"] == address; };
        if (address.empty() || std::any_of(list.begin(), list.end(), same)) return;
        list.push_back({{"url", address}, {"name", limited(frame, name, 512)}, {"tags", Json::array({what})}});
    };
    for (const Link& link : links.web) add(link.address, in_either(link.title, Lang::en), tag(link.kind));
    for (Lang const lang : {Lang::en, Lang::ja})
        add(page_address(frame.issue, frame.facts.id, lang), frame.facts.id, "third-party-advisory");
    if (list.empty())
        throw Error{Exit::bad_input,
                    {"CVEには参照先が1つ以上必要です", "CVE needs a reference"},
                    {"JVN番号とサイトのURL、または参考情報を書いてください", "give the JVN number and the site's address, or a reference"}};
    return list;
}

Json credits(const CveFrame& frame) {
    Json list = Json::array();
    for (const CreditGroup& group : frame.facts.draft.credits) {
        if (!group.cves.empty() && !is_about(group, frame.flaw)) continue;
        for (const CreditedPerson& each : group.people)
            add_new(list, {{"lang", "en"}, {"value", limited(frame, person(each, Lang::en), longest_text)}, {"type", "reporter"}});
        if (group.people.empty())
            if (auto const words = route(group, Lang::en); !words.empty())
                add_new(list, {{"lang", "en"}, {"value", limited(frame, words, longest_text)}, {"type", "other"}});
    }
    return list;
}

Json metrics(const Flaw& flaw) {
    Json list = Json::array();
    for (const Cvss& score : flaw.scores) {
        auto member = "cvssV" + std::string{written(score.version)};
        std::replace(member.begin(), member.end(), '.', '_');
        list.push_back({{"format", "CVSS"}, {member, cvss_object(score)}});
    }
    return list;
}

/// Once an end of support is said, CVE asks for the notice of it.
void require_notice(const CveFrame& frame, const Links& links) {
    bool const given =
        std::any_of(links.web.begin(), links.web.end(), [](const Link& link) { return link.kind == ReferenceKind::end_of_support; });
    if (!given)
        frame.notes.push_back(
            note("export.cve.end_of_support",
                 text("{} はサポートが終了した製品だけに影響しますが、その告知への参照がありません",
                      "{} affects products without support alone, and no reference leads to a notice of it", frame.flaw.cve),
                 {"サポート終了の告知を、種類 end_of_support の参考情報として書いてください",
                  "give the notice as a reference of the kind end_of_support"},
                 Severity::error));
}

Json container(const CveFrame& frame, const Links& links) {
    auto const& facts = frame.facts;
    auto const& publisher = frame.issue.publisher;
    Json cna;
    cna["providerMetadata"]["orgId"] = publisher.cna;
    if (!publisher.cna_name.empty()) cna["providerMetadata"]["shortName"] = publisher.cna_name;
    cna["title"] = limited(frame, in_either(facts.draft.title, Lang::en), longest_title);
    if (frame.issue.stage == Stage::published) cna["datePublic"] = utc_midnight(*facts.draft.published);
    cna["descriptions"] = in_both(frame, description(frame));
    cna["affected"] = affected(frame);
    if (frame.flaw.cwe) {
        auto const id = fmt::format("CWE-{}", frame.flaw.cwe->id);
        cna["problemTypes"].push_back(
            {{"descriptions",
              Json::array(
                  {{{"lang", "en"}, {"type", "CWE"}, {"cweId", id}, {"description", id + ' ' + std::string{frame.flaw.cwe->name}}}})}});
    }
    if (!frame.flaw.impact.empty()) cna["impacts"].push_back({{"descriptions", in_both(frame, frame.flaw.impact)}});
    if (auto const list = metrics(frame.flaw); !list.empty()) cna["metrics"] = list;
    for (const Remedy& remedy : facts.remedies) {
        if (common(remedy.products, frame.flaw.affected).empty()) continue;
        bool const around = remedy.kind == RemedyKind::workaround || remedy.kind == RemedyKind::mitigation;
        for (Json& entry : in_both(frame, remedy.text)) {
            Json& list = cna[around ? "workarounds" : "solutions"];
            if (list.is_null()) list = Json::array();
            add_new(list, std::move(entry));
        }
    }
    cna["references"] = references(frame, links);
    if (auto const list = credits(frame); !list.empty()) cna["credits"] = list;
    if (all_ended(facts, frame.flaw)) {
        cna["tags"] = Json::array({"unsupported-when-assigned"});
        require_notice(frame, links);
    }
    return cna;
}

}  // namespace

std::vector<Export> export_cve(const AdvisoryDraft& draft, const Issue& issue, CveVersion version) {
    if (!is_uuid4(issue.publisher.cna))
        throw Error{Exit::refused,
                    {"発行者のCNAとしての識別子（UUID）がないため、CVEの情報は作成できません",
                     "the publisher has no id (a UUID) as a CNA, so that it makes no CVE record"},
                    {"CNAでない場合は、CNAに依頼してください", "who is no CNA asks one"}};
    require_language(draft, Lang::en);
    auto facts = facts_of(draft, issue);
    auto const links = links_of(draft, facts.notes);
    if (issue.stage == Stage::draft)
        facts.notes.push_back(note("export.cve.tlp", {"CVEの形式には公開範囲（TLP）を書けません。公表前に渡さないでください",
                                                      "CVE's format holds no TLP: do not pass it on before publication"}));
    facts.notes.push_back(
        note("export.cve",
             {"CVEの形式には、補足情報、製品開発者の見解、公表の判断、更新履歴、緊急の別を書く項目がありません",
              "CVE's format has no place for an addendum, a developer's statement, the decision to publish, the history and JVN's mark "
              "of what is critical"},
             {}, Severity::note));
    std::vector<Export> exports;
    for (const Flaw& flaw : facts.flaws) {
        if (flaw.cve.empty()) continue;
        auto notes = facts.notes;
        CveFrame const frame{facts, issue, flaw, version, notes};
        auto cna = container(frame, links);
        exports.push_back(print_json(std::move(cna), file_stem(flaw.cve) + ".json", std::move(notes)));
    }
    if (exports.empty()) throw Error{Exit::refused, {"CVE番号の付いた脆弱性がありません", "no flaw has a CVE number"}};
    return exports;
}

}  // namespace vulnctl
