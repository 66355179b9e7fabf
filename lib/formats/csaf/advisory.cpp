#include "formats/csaf/advisory.h"

#include "formats/csaf/patterns.h"

#include <algorithm>
#include <span>

namespace vulnctl::csaf {

namespace {

constexpr size_t steps_cap = 5'000'000;

void each_branch_below(JsonValue parent, Path& above, const std::function<void(JsonValue, const Path&)>& take) {
    for (auto const branch : parent["branches"]) {
        take(branch, above);
        above.push_back({branch, branch["category"].text()});
        each_branch_below(branch, above, take);
        above.pop_back();
    }
}

/// Lists of a vulnerability whose items name products and groups.
constexpr std::string_view lists_2_0[] = {"flags", "remediations", "threats"};
constexpr std::string_view lists_2_1[] = {
    "first_known_exploitation_dates", "flags", "ids", "involvements", "notes", "remediations", "threats"};

std::span<const std::string_view> lists_of(Version version) {
    return version == Version::v2_0 ? std::span<const std::string_view>{lists_2_0} : std::span<const std::string_view>{lists_2_1};
}

void each_text(JsonValue list, const std::function<void(JsonValue)>& take) {
    if (!list.is(JsonValue::Kind::array)) return;
    for (auto const item : list)
        if (item.is(JsonValue::Kind::string)) take(item);
}

void take_text(JsonValue value, const std::function<void(JsonValue)>& take) {
    if (value.is(JsonValue::Kind::string)) take(value);
}

/// Of two numbers without zeros in front, in decimal digits.
int compare_numbers(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

/// Semantic Versioning 2.0.0, 11.4.
int compare_prereleases(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        auto const x = take_until(a, '.');
        auto const y = take_until(b, '.');
        bool const x_number = all(x, is_digit);
        bool const y_number = all(y, is_digit);
        if (x_number != y_number) return x_number ? -1 : 1;
        if (int const order = x_number ? compare_numbers(x, y) : x.compare(y); order != 0) return order;
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

}  // namespace

Advisory::Advisory(JsonValue document_root, Version its_version, std::optional<Moment> tested_at)
    : root(document_root),
      version(its_version),
      now(tested_at),
      document(root["document"]),
      tracking(document["tracking"]),
      tree(root["product_tree"]),
      vulnerabilities(root["vulnerabilities"]),
      category(document["category"].text()) {
    if (!vulnerabilities.is(JsonValue::Kind::array)) vulnerabilities = {};
    auto const add = [&](JsonValue product) {
        if (product.is(JsonValue::Kind::object)) products.push_back(product);
    };
    each_branch(*this, [&](JsonValue branch, const Path&) { add(branch["product"]); });
    for (auto const product : tree["full_product_names"]) add(product);
    for (auto const item : tree[version == Version::v2_0 ? "relationships" : "product_paths"]) add(item["full_product_name"]);
    for (auto const product : products)
        if (auto const id = product["product_id"]; id.is(JsonValue::Kind::string)) product_of.emplace(id.text(), product);
    for (auto const group : tree["product_groups"])
        if (auto const id = group["group_id"]; id.is(JsonValue::Kind::string) && group_of.emplace(id.text(), group).second)
            products_of_group.emplace(id.text(), group["product_ids"]);
}

bool Advisory::category_is(std::initializer_list<std::string_view> categories) const {
    return std::ranges::find(categories, category) != categories.end();
}

bool Advisory::is_english() const {
    auto const lang = document["lang"].text();
    auto const english = [](std::string_view s) { return s.size() >= 2 && lower(s[0]) == 'e' && lower(s[1]) == 'n'; };
    return lang.empty() || (english(lang) && (lang.size() == 2 || lang[2] == '-'));
}

std::optional<std::vector<Revision>> Advisory::history() const {
    std::vector<Revision> revisions;
    for (auto const item : tracking["revision_history"]) {
        auto const number = item["number"].text();
        auto const date = parse_moment(item["date"].text());
        if (!item["number"].is(JsonValue::Kind::string) || !is_version(number) || !date) return {};
        revisions.push_back({item, number, *date});
    }
    std::ranges::stable_sort(revisions, [](const Revision& a, const Revision& b) {
        return a.date != b.date ? a.date < b.date : compare_versions(a.number, b.number) < 0;
    });
    return revisions;
}

void Advisory::each_product_of(JsonValue item, const std::function<void(std::string_view)>& take) const {
    each_text(item["product_ids"], [&](JsonValue id) { take(id.text()); });
    each_text(item["group_ids"], [&](JsonValue id) {
        step();
        auto const group = products_of_group.find(id.text());
        if (group == products_of_group.end()) return;
        each_text(group->second, [&](JsonValue product) {
            step();
            take(product.text());
        });
    });
}

void Advisory::step() const {
    if (++steps_ > steps_cap) throw TooMuchWork{};
}

void each_branch(const Advisory& advisory, const std::function<void(JsonValue, const Path&)>& take) {
    Path above;
    each_branch_below(advisory.tree, above, take);
}

void each_metric_of(const Advisory& advisory, JsonValue vulnerability, const std::function<void(const Metric&)>& take) {
    if (advisory.version == Version::v2_0)
        for (auto const item : vulnerability["scores"]) take({vulnerability, item, item});
    else
        for (auto const item : vulnerability["metrics"]) take({vulnerability, item, item["content"]});
}

void each_metric(const Advisory& advisory, const std::function<void(const Metric&)>& take) {
    for (auto const vulnerability : advisory.vulnerabilities) each_metric_of(advisory, vulnerability, take);
}

void each_product_reference(const Advisory& advisory, const std::function<void(JsonValue)>& take) {
    if (advisory.version == Version::v2_1)
        for (auto const note : advisory.document["notes"]) each_text(note["product_ids"], take);
    for (auto const group : advisory.tree["product_groups"]) each_text(group["product_ids"], take);
    if (advisory.version == Version::v2_0) {
        for (auto const relationship : advisory.tree["relationships"]) {
            take_text(relationship["product_reference"], take);
            take_text(relationship["relates_to_product_reference"], take);
        }
    } else {
        for (auto const path : advisory.tree["product_paths"]) {
            take_text(path["beginning_product_reference"], take);
            for (auto const subpath : path["subpaths"]) take_text(subpath["next_product_reference"], take);
        }
    }
    for (auto const vulnerability : advisory.vulnerabilities) {
        for (auto const status : vulnerability["product_status"]) each_text(status, take);
        for (auto const list : lists_of(advisory.version))
            for (auto const item : vulnerability[list]) each_text(item["product_ids"], take);
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) { each_text(metric.item["products"], take); });
    }
}

void each_group_reference(const Advisory& advisory, const std::function<void(JsonValue)>& take) {
    if (advisory.version == Version::v2_1)
        for (auto const note : advisory.document["notes"]) each_text(note["group_ids"], take);
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const list : lists_of(advisory.version))
            for (auto const item : vulnerability[list]) each_text(item["group_ids"], take);
}

std::unordered_set<std::string_view> covered_products(const Advisory& advisory, JsonValue list,
                                                      const std::function<bool(JsonValue)>& fits) {
    std::unordered_set<std::string_view> covered;
    for (auto const item : list)
        if (fits(item)) advisory.each_product_of(item, [&](std::string_view id) { covered.insert(id); });
    return covered;
}

std::string_view major_of(std::string_view version) { return version.substr(0, version.find_first_of(".-+")); }

bool is_integer_version(std::string_view version) { return all(version, is_digit); }

std::string_view prerelease_of(std::string_view version) {
    version = version.substr(0, version.find('+'));
    auto const dash = version.find('-');
    return dash == version.npos ? std::string_view{} : version.substr(dash + 1);
}

int compare_versions(std::string_view a, std::string_view b) {
    auto const pre_a = prerelease_of(a);
    auto const pre_b = prerelease_of(b);
    a = a.substr(0, a.find_first_of("-+"));
    b = b.substr(0, b.find_first_of("-+"));
    for (int part = 0; part < 3; ++part) {
        auto const x = a.empty() ? "0" : take_until(a, '.');
        auto const y = b.empty() ? "0" : take_until(b, '.');
        if (int const order = compare_numbers(x, y); order != 0) return order;
    }
    if (pre_a.empty() || pre_b.empty()) return int(pre_a.empty()) - int(pre_b.empty());
    return compare_prereleases(pre_a, pre_b);
}

}  // namespace vulnctl::csaf
