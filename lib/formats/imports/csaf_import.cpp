#include "formats/imports/readers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

using Json = nlohmann::json;

/// Real documents nest some thirty deep; what nests without end is made to eat memory.
bool nests_too_deep(std::string_view bytes) {
    constexpr int deepest = 200;
    int depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < bytes.size(); ++i) {
        char const c = bytes[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{') && ++depth > deepest)
            return true;
        else if (!quoted && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

/// A member of an object; null where there is none, or where this is no object.
const Json& at(const Json& value, const char* key) {
    static const Json nothing;
    auto const found = value.is_object() ? value.find(key) : value.end();
    return value.is_object() && found != value.end() ? *found : nothing;
}
std::string word(const Json& value, const char* key) {
    auto const& found = at(value, key);
    return found.is_string() ? found.get<std::string>() : std::string{};
}
const Json::array_t& items(const Json& value, const char* key) {
    static const Json::array_t none;
    auto const& found = at(value, key);
    return found.is_array() ? found.get_ref<const Json::array_t&>() : none;
}

struct NamedProduct {
    std::string vendor;
    std::string product;
    std::string version;
    std::string cpe;
    std::string purl;
};

using Products = std::map<std::string, NamedProduct>;

void take_product(Products& products, const Json& full, NamedProduct named) {
    auto const id = word(full, "product_id");
    if (id.empty()) return;
    if (named.product.empty()) named.product = word(full, "name");
    auto const& helper = at(full, "product_identification_helper");
    named.cpe = word(helper, "cpe");
    named.purl = word(helper, "purl");
    products.emplace(id, std::move(named));
}

/// What each product id stands for. A stack of its own: how deep branches go is up to who wrote the document.
Products products_of(const Json& tree) {
    Products products;
    for (auto const& full : items(tree, "full_product_names")) take_product(products, full, {});
    std::vector<std::pair<const Json*, NamedProduct>> left;
    for (auto const& branch : items(tree, "branches")) left.emplace_back(&branch, NamedProduct{});
    while (!left.empty()) {
        auto [branch, named] = std::move(left.back());
        left.pop_back();
        auto const category = word(*branch, "category");
        auto const name = word(*branch, "name");
        if (category == "vendor") named.vendor = name;
        if (category == "product_name") named.product = name;
        if (category == "product_version" || category == "product_version_range") named.version = name;
        if (auto const& full = at(*branch, "product"); full.is_object()) take_product(products, full, named);
        for (auto const& inner : items(*branch, "branches")) left.emplace_back(&inner, named);
    }
    for (auto const& relation : items(tree, "relationships")) take_product(products, at(relation, "full_product_name"), {});
    return products;
}

std::optional<SolutionKind> kind_of(const std::string& category) {
    if (category == "vendor_fix" || category == "optional_patch") return SolutionKind::update;
    if (category == "workaround" || category == "mitigation") return SolutionKind::workaround;
    if (category == "no_fix_planned") return SolutionKind::stop_use;
    return {};
}

std::optional<Day> day_of(const std::string& instant) {
    auto const exact = parse_instant(instant);
    return exact ? std::optional{tokyo_day(*exact)} : std::nullopt;
}

std::string score_of(const Json& cvss) {
    auto const& score = at(cvss, "baseScore");
    return score.is_number() ? fmt::format("{:.1f}", score.get<double>()) : std::string{};
}

void take_scores(Vulnerability& flaw, const Json& scores) {
    for (auto const* member : {"cvss_v2", "cvss_v3", "cvss_v4"}) {
        auto const& cvss = at(scores, member);
        auto const vector = word(cvss, "vectorString");
        bool const known = std::ranges::any_of(flaw.cvss, [&](const CvssScore& score) { return score.vector == vector; });
        if (!vector.empty() && !known) flaw.cvss.push_back({word(cvss, "version"), vector, score_of(cvss)});
    }
}

}  // namespace

AdvisoryDraft import_csaf(std::string_view bytes, const std::string& name) {
    auto const root = nests_too_deep(bytes) ? Json{} : Json::parse(bytes, nullptr, false);
    auto const& document = at(root, "document");
    if (!document.is_object() || word(document, "csaf_version").empty())
        throw Error{Exit::bad_input,
                    text("CSAFの文書（document と csaf_version）ではありません", "it is no CSAF document (document, csaf_version)")}
            .at({name, 1, 1});
    bool const english = word(document, "lang").starts_with("en");
    auto const put = [&](Text& into, std::string words) { (english ? into.en : into.ja) = std::move(words); };
    auto const add = [&](Text& into, const std::string& words) {
        auto& side = english ? into.en : into.ja;
        if (!words.empty()) side.append(side.empty() ? "" : "\n\n").append(words);
    };
    auto const& tracking = at(document, "tracking");
    AdvisoryDraft draft;
    auto const id = word(tracking, "id");
    if (id.starts_with("JVNDB-"))
        draft.jvndb = id;
    else if (id.starts_with("JVN"))
        draft.jvn = id;
    put(draft.title, word(document, "title"));
    for (auto const& note : items(document, "notes")) {
        auto const category = word(note, "category");
        if (category == "summary") add(draft.overview, word(note, "text"));
        if (category == "description" || category == "details") add(draft.details, word(note, "text"));
    }
    draft.published = day_of(word(tracking, "initial_release_date"));
    for (auto const& revision : items(tracking, "revision_history")) {
        auto& entry = draft.history.emplace_back();
        entry.on = day_of(word(revision, "date"));
        put(entry.text, word(revision, "summary"));
    }
    std::ranges::stable_sort(draft.history, {}, &HistoryEntry::on);
    for (auto const& reference : items(document, "references")) {
        auto& one = draft.references.emplace_back();
        put(one.title, word(reference, "summary"));
        one.link = word(reference, "url");
    }

    auto const products = products_of(at(root, "product_tree"));
    std::map<std::string, VendorStatus> status;  // by product id; affected beats all else
    std::set<std::pair<std::string, std::string>> advised;
    for (auto const& each : items(root, "vulnerabilities")) {
        auto& flaw = draft.vulnerabilities.emplace_back();
        put(flaw.name, word(each, "title"));
        flaw.cve = word(each, "cve");
        flaw.cwe = word(at(each, "cwe"), "id");
        if (auto const& cwes = items(each, "cwes"); flaw.cwe.empty() && !cwes.empty()) flaw.cwe = word(cwes.front(), "id");
        for (auto const& score : items(each, "scores")) take_scores(flaw, score);
        for (auto const& metric : items(each, "metrics")) take_scores(flaw, at(metric, "content"));
        for (auto const& threat : items(each, "threats"))
            if (word(threat, "category") == "impact") add(flaw.impact, word(threat, "details"));
        auto const& stands = at(each, "product_status");
        for (auto const& [list, meaning] : {std::pair{"known_affected", VendorStatus::vulnerable},
                                            {"last_affected", VendorStatus::vulnerable},
                                            {"first_affected", VendorStatus::vulnerable},
                                            {"known_not_affected", VendorStatus::notvulnerable},
                                            {"under_investigation", VendorStatus::unknown}})
            for (auto const& product : items(stands, list)) {
                if (!product.is_string()) continue;
                auto const [known, fresh] = status.emplace(product.get<std::string>(), meaning);
                if (!fresh && meaning == VendorStatus::vulnerable) known->second = meaning;
            }
        for (auto const& remediation : items(each, "remediations")) {
            auto const kind = kind_of(word(remediation, "category"));
            auto const details = word(remediation, "details");
            if (!kind || !advised.emplace(id_of(*kind), details).second) continue;
            auto& solution = draft.solutions.emplace_back();
            solution.kind = kind;
            put(solution.text, details);
        }
    }
    if (draft.vulnerabilities.size() == 1) {
        draft.impact = draft.vulnerabilities.front().impact;
        draft.vulnerabilities.front().impact = {};
    }
    for (auto const& [product, stands] : status) {
        auto const at_id = products.find(product);
        auto const named = at_id == products.end() ? NamedProduct{{}, product, {}, {}, {}} : at_id->second;
        if (stands == VendorStatus::vulnerable) {
            auto& affected = draft.affected.emplace_back();
            put(affected.product, named.product);
            put(affected.version, named.version);
            affected.vendor = named.vendor;
            affected.cpe = named.cpe;
            affected.purl = named.purl;
        }
        if (named.vendor.empty()) continue;
        auto const known = std::ranges::find_if(
            draft.vendors, [&](const VendorStatement& v) { return v.name.in(english ? Lang::en : Lang::ja) == named.vendor; });
        if (known != draft.vendors.end()) {
            if (stands == VendorStatus::vulnerable) known->status = stands;
            continue;
        }
        auto& vendor = draft.vendors.emplace_back();
        put(vendor.name, named.vendor);
        vendor.status = stands;
    }
    CreditGroup group;
    for (auto const& acknowledgment : items(document, "acknowledgments"))
        for (auto const& person : items(acknowledgment, "names")) {
            if (!person.is_string()) continue;
            auto& credited = group.people.emplace_back();
            put(credited.name, person.get<std::string>());
            put(credited.organisation, word(acknowledgment, "organization"));
        }
    if (!group.people.empty()) draft.credits.push_back(std::move(group));
    return draft;
}

}  // namespace vulnctl
