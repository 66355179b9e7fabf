#include "formats/exports/facts.h"

#include "base/unicode.h"
#include "formats/exports/remedies.h"
#include "formats/text_forms.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace vulnctl::exports {

namespace {

Text whole(const Text& text) { return {in_either(text, Lang::ja), in_either(text, Lang::en)}; }

Error not_in_draft(const std::string& path, const std::string& named, Words what) {
    return stopped(Exit::bad_input,
                   text("{0} の「{1}」は、原稿の{2}にありません", "{0} names \"{1}\", which is not among the draft's {3}", path, named,
                        what.ja, what.en),
                   {"原稿に加えるか、名称を直してください", "add it there, or correct the name"});
}

bool says_vulnerable(const VendorStatement& vendor) {
    return vendor.status == VendorStatus::vulnerable || vendor.status == VendorStatus::vulnerable_investigating;
}

bool is_called(const VendorStatement& vendor, const std::string& name) {
    return name == vendor.name.ja || name == vendor.name.en || (vendor.party && name == vendor.party->str());
}

/// The developer of an affected product. One that is not named is the only one there is, or the only one that says it is affected.
const VendorStatement* vendor_of(const AdvisoryDraft& draft, size_t product) {
    auto const& vendors = draft.vendors;
    auto const& named = draft.affected[product].vendor;
    if (!named.empty()) {
        auto const found = std::find_if(vendors.begin(), vendors.end(), [&](auto const& vendor) { return is_called(vendor, named); });
        if (found == vendors.end()) throw not_in_draft(fmt::format("affected[{}].vendor", product), named, {"ベンダ情報", "vendors"});
        return &*found;
    }
    if (vendors.size() == 1) return &vendors.front();
    if (std::count_if(vendors.begin(), vendors.end(), says_vulnerable) != 1) return nullptr;
    return &*std::find_if(vendors.begin(), vendors.end(), says_vulnerable);
}

std::optional<std::vector<VersionRange>> ranges_of(const Text& version) {
    if (!version.ja.empty() && !version.en.empty() && !same_meaning(version.ja, version.en)) return {};
    auto const ranges = parse_versions(in_either(version, Lang::en));
    if (!ranges) return {};
    bool const of_one_thing =
        std::all_of(ranges->begin(), ranges->end(), [&](auto const& range) { return range.prefix == ranges->front().prefix; });
    return of_one_thing ? ranges : std::nullopt;
}

Product listed_product(const AdvisoryDraft& draft, size_t index, std::vector<Finding>& notes) {
    auto const& line = draft.affected[index];
    auto const* vendor = vendor_of(draft, index);
    Product product;
    product.name = whole(line.product);
    product.version = whole(line.version);
    product.note = whole(line.note);
    product.package = read_purl(line.purl);
    if (product.package) product.purl = line.purl;
    if (is_cpe(line.cpe)) product.cpe = line.cpe;
    for (auto const& [given, kept, what] :
         {std::tuple{&line.cpe, &product.cpe, "CPE"}, std::tuple{&line.purl, &product.purl, "package URL"}})
        if (!given->empty() && kept->empty())
            notes.push_back(note("export.identifier", text("「{0}」は {1} の書式ではないため、出力しません",
                                                           "\"{0}\" is no {1}, and is left out", *given, what)));
    product.support_ended = line.support_ended;
    product.ranges = ranges_of(line.version);
    if (product.name.empty())
        throw stopped(Exit::bad_input, text("affected[{}] に製品名がありません", "affected[{}] has no product", index));
    product.investigating = vendor && vendor->status == VendorStatus::vulnerable_investigating;
    if (vendor)
        product.vendor = whole(vendor->name);
    else
        notes.push_back(
            note("export.vendor",
                 text("「{}」の製品開発者が分かりません", "whose product \"{1}\" is, is not said", product.name.ja, product.name.en),
                 {"affected の vendor に、ベンダ情報のいずれかを書いてください", "name one of the vendors as its `vendor`"}));
    if (vendor && vendor->status && !says_vulnerable(*vendor))
        notes.push_back(note("export.vendor_status",
                             text("「{0}」は影響を受けるシステムにありますが、その製品開発者の状況は「{2}」です",
                                  "\"{1}\" is among the affected products, and its developer's status is \"{3}\"", product.name.ja,
                                  product.name.en, name_of(*vendor->status).ja, name_of(*vendor->status).en),
                             {"影響を受けるものとして出力しました", "it was written as affected"}));
    if (!line.version.empty() && !product.ranges)
        notes.push_back(note("export.version",
                             text("「{0}」のバージョン「{1}」は範囲として読み取れないため、文のまま出力します",
                                  "the versions of \"{2}\", \"{3}\", are not understood as a range and are written as text",
                                  product.name.ja, product.version.ja, product.name.en, product.version.en),
                             {"「1.0.8 およびそれ以前」と \"1.0.8 and earlier\" のように両言語で同じ範囲を書いてください",
                              "write the same range in both languages, as 「1.0.8 およびそれ以前」 and \"1.0.8 and earlier\""}));
    return product;
}

std::optional<ProductStatus> product_status(VendorStatus status) {
    switch (status) {
        case VendorStatus::vulnerable:
        case VendorStatus::vulnerable_investigating: return ProductStatus::affected;
        case VendorStatus::notvulnerable: return ProductStatus::not_affected;
        case VendorStatus::notvulnerable_investigating: return ProductStatus::investigating;
        case VendorStatus::unknown: return ProductStatus::unknown;
        case VendorStatus::informed: return {};  // it has said nothing of its products
    }
    return {};
}

std::vector<Product> products_of(const AdvisoryDraft& draft, std::vector<Finding>& notes) {
    std::vector<Product> products;
    std::set<const VendorStatement*> with_a_line;
    for (size_t i = 0; i < draft.affected.size(); ++i) {
        products.push_back(listed_product(draft, i, notes));
        with_a_line.insert(vendor_of(draft, i));
    }
    for (const VendorStatement& vendor : draft.vendors) {
        auto const status = vendor.status ? product_status(*vendor.status) : std::nullopt;
        if (with_a_line.contains(&vendor) || !status || vendor.name.empty()) continue;
        Product all;
        all.vendor = whole(vendor.name);
        all.name = text("{0}の製品", "products of {1}", all.vendor.ja, all.vendor.en);
        all.listed = false;
        all.status = *status;
        all.investigating = vendor.status == VendorStatus::vulnerable_investigating;
        if (*status == ProductStatus::affected)
            notes.push_back(
                note("export.products",
                     text("{0}は影響ありとしていますが、影響を受けるシステムにその製品がありません",
                          "{1} says that it is affected, and none of the affected products is its", all.vendor.ja, all.vendor.en),
                     {"影響を受けるシステムに製品とバージョンを書いてください", "write its products and versions into `affected`"}));
        products.push_back(std::move(all));
    }
    for (size_t i = 0; i < products.size(); ++i) products[i].id = fmt::format("CSAFPID-{:04}", i + 1);
    return products;
}

std::vector<Cvss> scores_of(const Vulnerability& flaw, const std::string& path, std::vector<Finding>& notes) {
    std::vector<Cvss> scores;
    for (size_t i = 0; i < flaw.cvss.size(); ++i) {
        auto const& given = flaw.cvss[i];
        auto const at = fmt::format("{}.cvss[{}]", path, i);
        try {
            auto const score = read_cvss(given.vector);
            auto const same = [&](const Cvss& other) { return other.version == score.version; };
            if (std::any_of(scores.begin(), scores.end(), same)) {
                notes.push_back(note("export.cvss", text("{} は同じバージョンの2つ目の評価のため、出力しません",
                                                         "{} is a second score of the same version, and is left out", at)));
                continue;
            }
            bool agrees = given.score == print_tenths(score.base);
            for (auto const& further : {score.temporal, score.environmental})
                agrees = agrees || (further && given.score == print_tenths(*further));
            if (!given.score.empty() && !agrees)
                notes.push_back(note("export.cvss_score", text("{} のスコア {} ではなく、ベクタから計算した {} を出力します",
                                                               "{}: not the score {} is written but {}, which its vector gives", at,
                                                               given.score, print_tenths(score.base))));
            scores.push_back(score);
        } catch (const Error& error) {
            notes.push_back(note("export.cvss",
                                 text("{} のベクタは読み取れないため、出力しません（{}）",
                                      "the vector of {0} cannot be read and is left out ({2})", at, error.message.ja, error.message.en)));
        }
    }
    return scores;
}

const Cwe* weakness(const std::string& cwe, std::vector<Finding>& notes) {
    if (cwe.empty()) return nullptr;
    auto const number = parse_cwe(cwe);
    auto const* entry = number ? cwe_numbered(*number) : nullptr;
    bool const usable = entry && entry->kind != CweKind::category && entry->kind != CweKind::view && entry->kind != CweKind::deprecated;
    if (usable) return entry;
    notes.push_back(note("export.cwe", text("「{0}」は CWE {1} の脆弱性の種類ではないため、出力しません",
                                            "\"{0}\" is no weakness of CWE {1}, and is left out", cwe, cwe_list.version)));
    return nullptr;
}

Products affected_by(const AdvisoryDraft& draft, const std::vector<Product>& products, const std::string& cve) {
    Products affected;
    for (size_t i = 0; i < products.size(); ++i) {
        if (products[i].status != ProductStatus::affected) continue;
        static const std::vector<std::string> all;
        auto const& cves = i < draft.affected.size() ? draft.affected[i].cves : all;
        if (cves.empty() || std::find(cves.begin(), cves.end(), cve) != cves.end()) affected.push_back(i);
    }
    return affected;
}

std::vector<Flaw> flaws_of(const AdvisoryDraft& draft, const std::vector<Product>& products, std::vector<Finding>& notes) {
    std::vector<Flaw> flaws;
    for (size_t i = 0; i < draft.vulnerabilities.size(); ++i) {
        auto const& given = draft.vulnerabilities[i];
        auto const path = fmt::format("vulnerabilities[{}]", i);
        auto const same = [&](const Flaw& other) { return !given.cve.empty() && other.cve == given.cve; };
        if (!given.cve.empty() && !is_cve_id(given.cve))
            throw stopped(Exit::bad_input,
                          text("{}.cve の「{}」はCVE番号ではありません", "{}.cve: \"{}\" is no CVE number", path, given.cve));
        if (std::any_of(flaws.begin(), flaws.end(), same))
            throw stopped(Exit::bad_input, text("{} が2つの脆弱性に付いています", "{} is the number of two flaws", given.cve));
        flaws.push_back({whole(given.name), given.cve, weakness(given.cwe, notes), scores_of(given, path, notes),
                         whole(given.impact.empty() ? draft.impact : given.impact), affected_by(draft, products, given.cve)});
    }
    if (flaws.empty()) flaws.push_back({{}, {}, nullptr, {}, whole(draft.impact), affected_by(draft, products, {})});
    return flaws;
}

void require_known(const AdvisoryDraft& draft, const std::vector<std::string>& cves, const std::string& path) {
    for (const std::string& cve : cves)
        if (std::none_of(draft.vulnerabilities.begin(), draft.vulnerabilities.end(), [&](auto const& flaw) { return flaw.cve == cve; }))
            throw not_in_draft(path + ".cves", cve, {"脆弱性", "vulnerabilities"});
}

std::vector<Revision> revisions_of(const AdvisoryDraft& draft, const Issue& issue, std::vector<Finding>& notes) {
    std::vector<Revision> revisions;
    Day const first = issue.stage == Stage::published ? *draft.published : tokyo_day(issue.at);
    for (const HistoryEntry& entry : draft.history) {
        if (!entry.on)
            notes.push_back(note("export.history",
                                 text("更新履歴「{0}」に日付がありません", "an entry of the history, \"{1}\", has no date",
                                      in_either(entry.text, Lang::ja), in_either(entry.text, Lang::en)),
                                 {"前の項目の日付で出力しました", "it was written with the date of the entry before"}));
        Day const before = revisions.empty() ? first : revisions.back().on;
        auto words = whole(entry.text);
        if (words.empty()) words = {"内容を更新", "Updated"};
        revisions.push_back({entry.on.value_or(before), std::move(words)});
    }
    auto const by_day = [](const Revision& a, const Revision& b) { return a.on < b.on; };
    if (!std::is_sorted(revisions.begin(), revisions.end(), by_day)) {
        std::stable_sort(revisions.begin(), revisions.end(), by_day);
        notes.push_back(
            note("export.history", {"更新履歴が日付順でないため、並べ替えました", "the history was put in the order of its dates"}));
    }
    if (issue.stage == Stage::published && (revisions.empty() || first < revisions.front().on))
        revisions.insert(revisions.begin(), {first, {"掲載", "Published"}});
    else if (revisions.empty())
        revisions.push_back({first, {"公表前の原稿", "Draft, before publication"}});
    return revisions;
}

std::string id_of(const AdvisoryDraft& draft, Stage stage) {
    auto const jvn = std::string{trim(draft.jvn)};
    if (!jvn.empty()) return jvn;
    if (stage == Stage::draft && !draft.cases.empty()) return draft.cases.front().str();
    throw Error{
        Exit::bad_input,
        {"JVN番号がありません", "there is no JVN number"},
        {"採番されたJVN番号を書いてください（例: \"JVN#12345678\"）", "write the number that was assigned, such as \"JVN#12345678\""}};
}

void require_its_day(const AdvisoryDraft& draft, const Issue& issue) {
    if (issue.stage == Stage::draft) return;
    if (!draft.published)
        throw Error{
            Exit::refused,
            {"公開日のない原稿を、公開済みとして出力することはできません", "what has no publication date cannot be issued as published"},
            {"published に公開日を書いてください", "write its day as `published`"}};
    if (*draft.published > tokyo_day(issue.at))
        throw stopped(Exit::refused,
                      text("公開日 {} より前に、公開済みとして出力することはできません",
                           "it cannot be issued as published before its day, {}", print(*draft.published)),
                      {"公表前に渡す場合は、原稿として出力してください", "to give it to somebody before publication, issue it as a draft"});
}

}  // namespace

Text Product::title() const {
    auto const one = [](const std::string& what, const std::string& which) { return which.empty() ? what : what + ' ' + which; };
    return {one(name.ja, version.ja), one(name.en, version.en)};
}

const std::string& in_either(const Text& text, Lang lang) {
    auto const& wanted = text.in(lang);
    return trim(wanted).empty() ? text.in(lang == Lang::ja ? Lang::en : Lang::ja) : wanted;
}

Products common(const Products& a, const Products& b) {
    Products both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

Products with_status(const Facts& facts, ProductStatus status) {
    Products found;
    for (size_t i = 0; i < facts.products.size(); ++i)
        if (facts.products[i].status == status) found.push_back(i);
    return found;
}

bool is_about(const CreditGroup& group, const Flaw& flaw) {
    return !flaw.cve.empty() && std::find(group.cves.begin(), group.cves.end(), flaw.cve) != group.cves.end();
}

void require_language(const AdvisoryDraft& draft, Lang lang) {
    for (auto const* words : {&draft.title, &draft.overview})
        if (trim(words->in(lang)).empty())
            throw Error{Exit::bad_input, lang == Lang::ja
                                             ? Words{"日本語の題名または概要がありません", "there is no title or overview in Japanese"}
                                             : Words{"英語の題名または概要がありません", "there is no title or overview in English"}};
}

Finding note(std::string_view rule, const Text& message, Text hint, Severity severity) {
    return {std::string{rule}, severity, {harmless_line(message.ja), harmless_line(message.en)}, std::move(hint), {}, {}};
}

Error stopped(Exit exit, const Text& message, Text hint) {
    return {exit, {harmless_line(message.ja), harmless_line(message.en)}, std::move(hint)};
}

Facts facts_of(const AdvisoryDraft& draft, const Issue& issue) {
    require_its_day(draft, issue);
    for (size_t i = 0; i < draft.affected.size(); ++i) require_known(draft, draft.affected[i].cves, fmt::format("affected[{}]", i));
    for (size_t i = 0; i < draft.credits.size(); ++i) require_known(draft, draft.credits[i].cves, fmt::format("credits[{}]", i));
    Facts facts{draft, id_of(draft, issue.stage), !trim(draft.jvn).empty(), {}, {}, {}, {}, {}};
    if (issue.stage == Stage::draft && !draft.tlp)
        facts.notes.push_back(
            note("export.tlp", {"原稿に公開範囲（tlp）がないため、TLP:AMBER とします", "the draft says no tlp: it is taken as TLP:AMBER"}));
    facts.products = products_of(draft, facts.notes);
    facts.flaws = flaws_of(draft, facts.products, facts.notes);
    facts.remedies = remedies_of(draft, facts.products, facts.notes);
    facts.revisions = revisions_of(draft, issue, facts.notes);
    return facts;
}

}  // namespace vulnctl::exports
