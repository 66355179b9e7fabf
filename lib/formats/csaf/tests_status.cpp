#include "formats/csaf/tests.h"

#include <algorithm>
#include <array>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

/// The product status groups (2.0: 3.2.3.9, 2.1: 3.2.4.12), which contradict one another; `recommended` is none of them.
enum class Group { affected, not_affected, fixed, under_investigation, unknown };

struct Status {
    std::string_view member;
    Group group;
};
constexpr Status statuses[] = {{"first_affected", Group::affected},
                               {"first_fixed", Group::fixed},
                               {"fixed", Group::fixed},
                               {"known_affected", Group::affected},
                               {"known_not_affected", Group::not_affected},
                               {"last_affected", Group::affected},
                               {"under_investigation", Group::under_investigation},
                               {"unknown", Group::unknown}};

Words name_of(Group group) {
    switch (group) {
        case Group::affected: return {"影響を受ける", "affected"};
        case Group::not_affected: return {"影響を受けない", "not affected"};
        case Group::fixed: return {"修正済み", "fixed"};
        case Group::under_investigation: return {"調査中", "under investigation"};
        case Group::unknown: break;
    }
    return {"不明", "unknown"};
}

constexpr Group all_groups[] = {Group::affected, Group::not_affected, Group::fixed, Group::under_investigation, Group::unknown};

/// The groups that a product is in, a bit for each.
using Groups = unsigned;
constexpr Groups bit(Group group) { return 1U << unsigned(group); }

std::unordered_map<std::string_view, Groups> groups_of(const Advisory& advisory, JsonValue vulnerability) {
    std::unordered_map<std::string_view, Groups> groups;
    for (auto const& status : statuses) {
        if (status.group == Group::unknown && advisory.version == Version::v2_0) continue;
        auto const list = vulnerability["product_status"][status.member];
        if (!list.is(Kind::array)) continue;
        for (auto const id : list)
            if (id.is(Kind::string)) groups[id.text()] |= bit(status.group);
    }
    return groups;
}

/// CSAF 2.1, 3.2.4.14.1: what the tables say of a category of remediation.
enum class Verdict { allowed, discouraged, prohibited };
using enum Verdict;

constexpr auto categories = std::to_array<std::string_view>(
    {"workaround", "mitigation", "vendor_fix", "optional_patch", "none_available", "fix_planned", "no_fix_planned"});

// table 3: of two remediations of one product, both in the order above
constexpr bool contradicts[7][7] = {
    {false, false, false, true, true, false, false}, {false, false, false, true, true, false, false},
    {false, false, false, true, true, true, true},   {true, true, true, false, true, true, true},
    {true, true, true, true, false, true, true},     {false, false, true, true, true, false, true},
    {false, false, true, true, true, true, false},
};

// table 4: by category, then affected, not affected, fixed, under investigation, unknown
constexpr Verdict with_status[7][5] = {
    {allowed, prohibited, prohibited, discouraged, discouraged}, {allowed, prohibited, prohibited, discouraged, discouraged},
    {allowed, prohibited, prohibited, discouraged, discouraged}, {prohibited, allowed, discouraged, allowed, allowed},
    {allowed, prohibited, prohibited, allowed, allowed},         {allowed, discouraged, prohibited, discouraged, discouraged},
    {allowed, discouraged, prohibited, allowed, allowed},
};

std::optional<size_t> category_number(JsonValue remediation) {
    auto const found = std::ranges::find(categories, remediation["category"].text());
    return found == categories.end() ? std::nullopt : std::optional{size_t(found - categories.begin())};
}

void status_and_remediation(const Advisory& advisory, const Say& say, Verdict verdict) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const groups = groups_of(advisory, vulnerability);
        if (groups.empty()) continue;
        for (auto const remediation : vulnerability["remediations"]) {
            auto const category = category_number(remediation);
            if (!category) continue;
            std::unordered_set<std::string_view> said;
            advisory.each_product_of(remediation, [&](std::string_view id) {
                auto const found = groups.find(id);
                if (found == groups.end()) return;
                for (auto const group : all_groups) {
                    if ((found->second & bit(group)) == 0 || with_status[*category][size_t(group)] != verdict || !said.insert(id).second)
                        continue;
                    auto const name = name_of(group);
                    say(remediation,
                        {fmt::format("製品「{}」は「{}」ですが、対策の種類が {} です", quote(id), name.ja, categories[*category]),
                         fmt::format("the product \"{}\" is {}, but has a remediation of category {}", quote(id), name.en,
                                     categories[*category])});
                }
            });
        }
    }
}

void without_product(const Advisory& advisory, const Say& say, std::string_view list, Words what) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const item : vulnerability[list])
            if (item.is(Kind::object) && !item["product_ids"] && !item["group_ids"])
                say(item, {fmt::format("{}に product_ids も group_ids もありません", what.ja),
                           fmt::format("the {} has neither product_ids nor group_ids", what.en)});
}

}  // namespace

void contradicting_status(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const groups = groups_of(advisory, vulnerability);
        for (auto const& status : statuses) {
            auto const list = vulnerability["product_status"][status.member];
            if (!list.is(Kind::array) || (status.group == Group::unknown && advisory.version == Version::v2_0)) continue;
            for (auto const id : list) {
                if (!id.is(Kind::string)) continue;
                // said at the later of two groups
                auto const before = groups.at(id.text()) & (bit(status.group) - 1);
                if (before == 0) continue;
                auto const a = name_of(*std::ranges::find_if(all_groups, [&](Group group) { return (before & bit(group)) != 0; }));
                auto const b = name_of(status.group);
                say(id, {fmt::format("製品「{}」が「{}」と「{}」の両方にあります", quote(id.text()), a.ja, b.ja),
                         fmt::format("the product \"{}\" is listed both as {} and as {}", quote(id.text()), a.en, b.en)});
            }
        }
    }
}

void remediation_without_product(const Advisory& advisory, const Say& say) {
    without_product(advisory, say, "remediations", {"対策", "remediation"});
}

void flag_without_product(const Advisory& advisory, const Say& say) { without_product(advisory, say, "flags", {"フラグ", "flag"}); }

void multiple_flags(const Advisory& advisory, const Say& say) {
    constexpr auto justifications = std::to_array<std::string_view>({"component_not_present", "inline_mitigations_already_exist",
                                                                     "vulnerable_code_cannot_be_controlled_by_adversary",
                                                                     "vulnerable_code_not_in_execute_path", "vulnerable_code_not_present"});
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const flags = vulnerability["flags"];
        if (flags.size() < 2) continue;
        std::unordered_map<std::string_view, JsonValue> flagged;
        for (auto const flag : flags) {
            if (std::ranges::find(justifications, flag["label"].text()) == justifications.end()) continue;
            std::string_view twice;
            bool found = false;
            advisory.each_product_of(flag, [&](std::string_view id) {
                auto const [first, fresh] = flagged.emplace(id, flag);
                if (fresh || first->second == flag || found) return;
                twice = id;
                found = true;
            });
            if (found)
                say(flag, text("製品「{}」に VEX の根拠コードを持つフラグが2つ以上あります",
                               "the product \"{}\" has more than one flag with a VEX justification code", quote(twice)));
        }
    }
}

void missing_remediation(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const covered = covered_products(advisory, vulnerability["remediations"], [](JsonValue) { return true; });
        for (std::string_view const status : {"first_affected", "known_affected", "last_affected", "under_investigation"})
            for (auto const id : vulnerability["product_status"][status])
                if (id.is(Kind::string) && !covered.contains(id.text()))
                    say(id,
                        text("製品「{0}」（{1}）の対策がありません", "the product \"{0}\" ({1}) has no remediation", quote(id.text()),
                             status),
                        Words{"対策がないときは none_available や no_fix_planned を書いてください",
                              "where there is none, say so by none_available or no_fix_planned"});
    }
}

void contradicting_remediations(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_map<std::string_view, unsigned> given;  // a bit for each category
        for (auto const remediation : vulnerability["remediations"]) {
            auto const category = category_number(remediation);
            if (!category) continue;
            std::unordered_set<std::string_view> said;
            advisory.each_product_of(remediation, [&](std::string_view id) {
                auto& known = given[id];
                for (size_t other = 0; other < categories.size(); ++other)
                    if ((known >> other & 1U) && contradicts[*category][other] && said.insert(id).second)
                        say(remediation, text("製品「{0}」の対策 {1} と {2} は両立しません",
                                              "the remediations {1} and {2} of the product \"{0}\" contradict each other", quote(id),
                                              categories[other], categories[*category]));
                known |= 1U << *category;
            });
        }
    }
}

void contradicting_status_and_remediation(const Advisory& advisory, const Say& say) { status_and_remediation(advisory, say, prohibited); }
void discouraged_status_and_remediation(const Advisory& advisory, const Say& say) { status_and_remediation(advisory, say, discouraged); }

}  // namespace vulnctl::csaf
