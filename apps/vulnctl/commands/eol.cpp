#include "rules/eol.h"

#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "ops/describe.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"ACTION", "", {}},
    {"CASE", "", {"取扱番号", "the case"}},
    {"[PARTY]", "", {"製品開発者の番号または名称", "the developer by id or name"}},
    {"--declaration", "URL", {"サポート終了（EoL）宣言の掲載先", "where the end of support is declared"}},
    {"--declared-on", "DAY", {"宣言の日", "the day of the declaration"}},
    {"--ended-on", "DAY", {"サポート期限（サポートの最終日）", "the last day of support"}},
    {"--evidence", "TEXT", {"確認した根拠（外部には出ない）", "how it is known; it leaves the house nowhere"}},
    {"--infrastructure",
     "KNOWN",
     {"重要インフラ事業者等で利用されている可能性（yes, no, unknown）",
      "whether critical infrastructure may be using it (yes, no, unknown)"}},
    {"--embedded-in",
     "PARTY:PRODUCT",
     {"組み込んでいる他の製品開発者の製品（P-2019-00002:製品名）。先の記録に加わり、none で取り消す",
      "another maker's product that embeds it (P-2019-00002:Product); it joins those recorded before, `none` takes them back"},
     true},
};

void require_developer(const Party& party) {
    if (party.card.role != Role::developer)
        throw Error{Exit::usage, text("{} は製品開発者ではありません", "{} is not a developer", party.card.name)};
}

Embedding embedding_from(const Store& store, const std::string& given) {
    auto const colon = given.find(':');
    if (colon == std::string::npos || colon + 1 == given.size())
        throw Error{Exit::usage, text("--embedded-in を読み取れません: {}", "--embedded-in cannot be read: {}", harmless_line(given)),
                    text("P-2019-00002:製品名 のように指定してください", "write P-2019-00002:Product")};
    auto const maker = find_party(store, given.substr(0, colon));
    require_developer(maker);
    return {maker.id, given.substr(colon + 1)};
}

/// What was known before, with what is given now in its place.
EolRecorded record_from(const Context& context, const Case& c, const Party& party) {
    auto const& args = context.args;
    EolRecorded eol;
    if (auto const* part = c.part(party.id); part && part->eol) eol = *part->eol;
    eol.party = party.id;
    if (args.has("--declaration")) eol.declaration = args.text("--declaration");
    if (args.has("--declared-on")) eol.declared_on = args.day("--declared-on");
    if (args.has("--ended-on")) eol.ended_on = args.day("--ended-on");
    if (args.has("--evidence")) eol.evidence = args.text("--evidence");
    if (auto const known = args.word<Known>("--infrastructure")) eol.infrastructure = *known;
    for (auto const& given : args.all("--embedded-in")) {
        if (given == "none") {
            eol.embedded_in.clear();
            continue;
        }
        auto const embedding = embedding_from(*context.store, given);
        if (embedding.maker == party.id)
            throw Error{Exit::usage, text("{} は、この製品の開発者自身です", "{} is the product's own developer", party.id.str()),
                        text("--embedded-in には他の製品開発者を指定してください", "--embedded-in is for another maker's product")};
        std::erase_if(eol.embedded_in, [&](const Embedding& e) { return e.maker == embedding.maker && e.product == embedding.product; });
        eol.embedded_in.push_back(embedding);
    }
    return eol;
}

bool has_facts(const Args& args) {
    return std::any_of(std::begin(options), std::end(options),
                       [&](const Option& o) { return o.name.starts_with("--") && args.has(std::string{o.name}); });
}

/// Error(usage) for a record that says nothing, or that declares from the future.
void require_facts(const Context& context) {
    auto const& args = context.args;
    if (!has_facts(args))
        throw Error{
            Exit::usage, text("記録する事実を指定してください", "say what is to be recorded"),
            text("vulnctl help eol で項目を確認できます（--ended-on など）", "vulnctl help eol lists the facts (--ended-on and others)")};
    if (auto const on = args.has("--declared-on") ? args.day("--declared-on") : std::nullopt; on && *on > context.today)
        throw Error{Exit::usage, text("宣言の日 {} は未来です（本日 {}）", "the declaration of {} lies in the future (today is {})",
                                      print(*on), print(context.today))};
}

Case product_case(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto c = the_case(context, id);
    if (c.kind == Kind::website)
        throw Error{Exit::refused, text("{} はウェブサイトの案件です。サポート終了の分類はソフトウエア製品のものです",
                                        "{} is a website case: the end-of-support classes are for products", id.str())};
    return c;
}

Result record_eol(Context& context) {
    auto const before = product_case(context);
    auto const party = find_party(*context.store, context.args.required("PARTY"));
    require_developer(party);
    require_facts(context);
    auto const c = record(*context.desk, before, record_from(context, before, party));
    return recorded(context, c,
                    text("{0}の製品のサポート終了に関する事実を記録しました", "the end of support of {1}'s product is recorded",
                         party.name(Lang::ja), party.name(Lang::en)));
}

struct Shown {
    Part part;
    EolFinding finding;
};

/// Without a report the Partnership's committee and advance provision have no place.
Text handling_words(const EolClass& row, const Case& c, const Edition& edition) {
    if (!c.reported())
        return text("届出によらない案件のため、調整機関の方針による（公表判定委員会の対象とならない）",
                    "not begun by a report: under the coordinator's own policy, without the committee");
    return text("{} [{}]", "{2} [{3}]", row.handling.ja, cite(row.rule.clause, edition.id).ja, row.handling.en,
                cite(row.rule.clause, edition.id).en);
}
Text advance_words(const EolClass& row, const Case& c) {
    if (!c.reported())
        return text("対象外（届出がなされた脆弱性関連情報に限る。IV.4.8)）", "none: it is for reported information alone (IV.4.8))");
    if (!row.advance) return text("表に定めなし", "the table has none");
    if (c.published) return text("公表日以降は対象外（IV.4.8)）", "not after the publication (IV.4.8))");
    return text("可能（対策方法の作成から公表日までの間。IV.4.8)）", "possible, from the solution to the publication date (IV.4.8))");
}

void one(Page& page, const Shown& shown, const Case& c, const std::vector<Party>& parties, const Edition& edition, Lang lang) {
    auto const& [part, found] = shown;
    page.heading({"製品開発者", "Developer"});
    page.field({"名称", "name"}, party_name(parties, part.party, lang) + " (" + part.party.str() + ")", 2);
    auto const* row = found.row;
    Words const none = found.outside.empty() ? Words{"定まらない", "undetermined"} : Words{"なし", "none"};
    page.field({"分類", "class"}, row ? fmt::format("{}  {}", row->id, row->rule.wording.in(lang)) : std::string{none.in(lang)}, 2);
    page.fields({"根拠とした事実", "facts used"}, found.used, 2);
    page.fields({"足りない事実", "missing"}, found.missing, 2);
    page.fields({"Eの残る要件", "E still needs"}, found.for_unreachable, 2);
    page.field({"表にない場合", "no row"}, found.outside.in(lang), 2);
    if (part.eol) {
        auto const& eol = *part.eol;
        auto const when = eol.declared_on ? text("（{0}）", " ({0})", print(*eol.declared_on)) : Text{};
        page.field({"EoL宣言", "declared"}, eol.declaration + when.in(lang), 2);
        page.field({"重要インフラ", "infrastructure"}, name_of(eol.infrastructure).in(lang), 2);
        for (auto const& embedding : eol.embedded_in) {
            auto const* maker = c.part(embedding.maker);
            auto const state = maker && maker->contacted() ? text("連絡済み", "contacted") : text("未連絡", "not contacted");
            page.field({"組込み製品", "embedded in"},
                       fmt::format("{} / {} ({}) {}", embedding.product, party_name(parties, embedding.maker, lang), embedding.maker.str(),
                                   state.in(lang)),
                       2);
        }
    }
    if (!row) return;
    page.field({"取扱い", "handling"}, handling_words(*row, c, edition).in(lang), 2);
    page.field({"優先情報提供", "advance"}, advance_words(*row, c).in(lang), 2);
    for (auto const& issue : edition.eol_issues)
        if (c.reported() && std::find(issue.classes.begin(), issue.classes.end(), row->id) != issue.classes.end())
            page.field({"未解決の課題", "open issue"},
                       fmt::format("{} [{}]", issue.rule.wording.in(lang), cite(issue.rule.clause, edition.id).in(lang)), 2);
    if (!row->next.empty() && c.open()) page.line("  $ " + next_command(row->next, c.id.str(), part.party.str()));
}

Json one_json(const Shown& shown, const Case& c, const Edition& edition, Lang lang) {
    auto const& [part, found] = shown;
    auto const* row = found.row;
    Json issues = Json::array();
    Json embedded = Json::array();
    if (part.eol)
        for (auto const& embedding : part.eol->embedded_in) {
            auto const* maker = c.part(embedding.maker);
            embedded.push_back(
                {{"maker", embedding.maker.str()}, {"product", embedding.product}, {"contacted", maker && maker->contacted()}});
        }
    if (row && c.reported())
        for (auto const& issue : edition.eol_issues)
            if (std::find(issue.classes.begin(), issue.classes.end(), row->id) != issue.classes.end())
                issues.push_back(json_of(issue.rule, edition.id));
    return {{"party", part.party.str()},
            {"class", row ? Json(std::string{row->id}) : Json()},
            {"rule", row ? json_of(row->rule, edition.id) : Json()},
            {"handling", row ? Json(handling_words(*row, c, edition).in(lang)) : Json()},
            {"advance_provision", row ? Json(row->advance && c.reported() && !c.published) : Json()},
            {"used", json_of(found.used, lang)},
            {"missing", json_of(found.missing, lang)},
            {"for_unreachable", json_of(found.for_unreachable, lang)},
            {"outside", found.outside.empty() ? Json() : Json(found.outside.in(lang))},
            {"infrastructure", part.eol ? Json(id_of(part.eol->infrastructure)) : Json()},
            {"embedded_in", embedded},
            {"open_issues", issues}};
}

Result show_eol(Context& context) {
    auto const c = product_case(context);
    auto const& edition = *context.edition.edition;
    auto const now = context.lens.as_of.value_or(context.today);
    std::optional<PartyId> only;
    if (context.args.has("PARTY")) only = find_party(*context.store, context.args.text("PARTY")).id;
    std::vector<Shown> shown;
    for (auto const& part : c.parts)
        if (!only || part.party == *only) shown.push_back({part, eol_finding(part, c, edition, now)});
    if (only && shown.empty())
        throw Error{Exit::not_found, text("{} はこの案件の製品開発者ではありません", "{} has no part in this case", only->str())};
    auto const parties = parties_in(*context.store, context.store->events(c.id.str()), context.lens);
    Result result;
    result.kind = "eol";
    result.by_rules = true;
    result.text = [=, &edition](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.line(c.id.str() + "  " + c.title());
        if (shown.empty()) page.paragraph(text("製品開発者がまだ記録されていません", "no developer is recorded yet").in(screen.lang));
        for (auto const& s : shown) one(page, s, c, parties, edition, screen.lang);
        return page.str();
    };
    result.json = [=, &edition](Lang lang) {
        Json items = Json::array();
        for (auto const& s : shown) items.push_back(one_json(s, c, edition, lang));
        return Json{{"id", c.id.str()}, {"items", items}};
    };
    return result;
}

constexpr Action actions[] = {
    {"record",
     {"記録", "what is known"},
     record_eol,
     "CASE PARTY --declaration --declared-on --ended-on --evidence --infrastructure --embedded-in"},
    {"show", {"分類の表示", "the class"}, show_eol, "CASE [PARTY]"},
};

}  // namespace

extern const Command eol_command = {
    "eol",
    {"サポート終了製品の事実を記録し、取扱いの分類（A～E）を示す", "Record an end of support, and show the class (A to E) it makes"},
    [](const Args& args) { return args.text("ACTION") == "record" ? Needs::writing : Needs::reading; },
    options,
    nullptr,
    nullptr,
    actions};

}  // namespace vulnctl
