#include "rules/catalogue.h"

#include "model/cvss.h"
#include "rules/correspondence.h"
#include "rules/disclosure.h"
#include "rules/letters.h"
#include "rules/passing_on.h"

#include <fmt/format.h>

#include <algorithm>

namespace vulnctl {

namespace {

Text same(std::string_view words) { return {std::string{words}, std::string{words}}; }
Text both(Words words) { return words; }

Text states_named(std::span<const std::string_view> states, Kind kind) {
    Text all;
    for (auto const state : states) {
        Words const name = kind == Kind::product ? name_of(from_id<ProductState>(state).value_or(ProductState::none))
                                                 : name_of(from_id<WebsiteState>(state).value_or(WebsiteState::none));
        all.ja += (all.ja.empty() ? "" : "、") + std::string{name.ja};
        all.en += (all.en.empty() ? "" : ", ") + std::string{name.en};
    }
    return all;
}

Text period_named(Period period) {
    switch (period.unit) {
        case Period::Unit::day: return text("{}日", "{} days", period.count);
        case Period::Unit::month: return text("{}か月", "{} months", period.count);
        case Period::Unit::year: return text("{}年", "{} years", period.count);
    }
    return {};
}

std::string joined(std::span<const std::string_view> words) {
    std::string all;
    for (auto const word : words) all += (all.empty() ? "" : ", ") + std::string{word};
    return all;
}

Text grants_named(std::span<const Grant> grants) {
    Text all;
    for (auto const& grant : grants) {
        Words const audience = name_of(grant.audience);
        all.ja += fmt::format("{}{}（{}）", all.ja.empty() ? "" : "、", audience.ja, grant.condition);
        all.en += fmt::format("{}{} ({})", all.en.empty() ? "" : ", ", audience.en, grant.condition);
    }
    return all;
}

/// Adds the field to the entry of its rule, which grants several.
void add_field(std::vector<CatalogueEntry>& all, const FieldRule& rule) {
    for (auto& entry : all)
        if (entry.rule.id == rule.rule.id) {
            auto& fields = entry.details.front().second;
            if ((", " + fields.en + ",").find(fmt::format(", {},", rule.field)) == std::string::npos)
                fields = same(fields.en + ", " + std::string{rule.field});
            return;
        }
    all.push_back({rule.rule,
                   {"開示", "disclosure"},
                   {},
                   {{{"項目", "fields"}, same(rule.field)}, {{"開示先", "shown to"}, grants_named(rule.grants)}}});
}

}  // namespace

std::vector<CatalogueEntry> catalogue(const Edition& edition) {
    std::vector<CatalogueEntry> all;
    for (auto const& t : edition.transitions)
        all.push_back({t.rule,
                       {"手続き", "step"},
                       t.kind,
                       {{{"手続き", "step"}, same(t.step)},
                        {{"可能な状態", "open from"}, states_named(t.from, t.kind)},
                        {{"行う者", "by"}, t.by ? both(name_of(*t.by)) : Text{"IPA、JPCERT/CC", "IPA, JPCERT/CC"}},
                        {{"コマンド", "command"}, same(t.command)}}});
    for (auto const& c : edition.checks)
        all.push_back({c.rule,
                       {"条件", "condition"},
                       c.kind,
                       {{{"手続き", "step"}, same(c.step)}, {{"判定", "predicate"}, same(c.predicate)}},
                       true});
    for (auto const& c : edition.clocks)
        all.push_back({c.rule,
                       {"期間", "clock"},
                       c.kind,
                       {{{"起点", "from"}, same(c.from)},
                        {{"期間", "period"}, period_named(c.period)},
                        {{"限定", "where"}, same(joined(c.where))},
                        {{"終点", "until"}, same(joined(c.until))},
                        {{"コマンド", "command"}, same(c.next)}},
                       true});
    for (auto const& c : edition.conditions)
        all.push_back({c.rule, {"受理の条件", "acceptance"}, c.kind, {{{"条件", "condition"}, same(c.id)}}});
    for (auto const& i : edition.items)
        all.push_back({i.rule,
                       {"届出の項目", "report item"},
                       i.kind,
                       {{{"項目", "item"}, same(i.item)}, {{"条件", "condition"}, same(i.condition)}}});
    for (auto const& e : edition.endings)
        all.push_back({e.rule, {"終了の区分", "ending"}, e.kind, {{{"区分", "ending"}, same(e.id)}, {{"統計の行", "line"}, same(e.row)}}});
    for (auto const& f : edition.fields) add_field(all, f);
    all.push_back({denied_to_all, {"開示", "disclosure"}, {}, {}});
    for (auto const& m : edition.means)
        all.push_back({m.rule, {"連絡の手段", "means"}, m.kind, {{{"手段", "means"}, both(name_of(m.channel))}}});
    for (auto const& e : edition.eol_classes)
        all.push_back({e.rule,
                       {"サポート終了", "end of support"},
                       Kind::product,
                       {{{"分類", "class"}, same(e.id)}, {{"取扱い", "handling"}, both(e.handling)}}});
    for (auto const& i : edition.eol_issues)
        all.push_back({i.rule, {"サポート終了", "end of support"}, Kind::product, {{{"分類", "classes"}, same(joined(i.classes))}}});
    for (auto const& c : edition.impact)
        all.push_back({c.rule,
                       {"影響度", "impact"},
                       {},
                       {{{"影響範囲", "range"}, both(name_of(c.range))},
                        {{"CVSSv3基本値", "CVSS v3 base"}, same(print_tenths(c.from) + "-" + print_tenths(c.to))},
                        {{"対応", "handling"}, both(name_of(c.handling))}}});
    for (auto const& s : edition.sectors) {
        CatalogueEntry entry{s.rule, {"重要インフラ分野", "sector"}, Kind::product, {{{"分野", "sector"}, same(s.id)}}};
        if (s.from) entry.details.push_back({{"適用日", "from"}, same(print(*s.from))});
        if (s.until) entry.details.push_back({{"終了日", "until"}, same(print(*s.until))});
        all.push_back(std::move(entry));
    }
    for (auto const& c : edition.categories) {
        CatalogueEntry entry{
            c.rule, {"統計の区分", "category"}, c.kind, {{{"一覧", "list"}, same(c.list)}, {{"区分", "category"}, same(c.id)}}};
        if (c.likely)
            entry.details.push_back({{"確度", "certainty"}, text("推定（公表資料で未確認）", "likely; not read in a publication")});
        all.push_back(std::move(entry));
    }
    for (auto const& c : edition.checklists) {
        CatalogueEntry entry{c.rule, {"確認事項", "checklist"}, c.kind, {{{"一覧", "list"}, same(c.list)}, {{"項目", "item"}, same(c.id)}}};
        if (!c.not_for.empty())
            if (auto const failure = from_id<Failure>(c.not_for)) entry.details.push_back({{"対象外", "not for"}, both(name_of(*failure))});
        all.push_back(std::move(entry));
    }
    for (auto const& l : letter_rules())
        all.push_back({{l.id, l.clause, Nature::refuse, l.when, l.clause == "convention"},
                       {"文書", "letter"},
                       l.kind,
                       {{{"文書", "letter"}, same(l.letter())}, {{"宛先", "to"}, both(name_of(l.to))}}});
    for (auto const& rule : correspondence::rules) all.push_back({rule, {"文書とメール", "letters and mails"}, {}, {}, true});
    for (auto const& rule : passing_on::rules) all.push_back({rule, {"案件の引継ぎ", "hand-overs"}, {}, {}, true});
    return all;
}

}  // namespace vulnctl
