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
    {"ACTION", "", {"record（記録）, show（分類の表示）", "record or show"}},
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
     {"組み込んでいる他の製品開発者の製品（P-2019-00002:製品名）", "another maker's product that embeds it (P-2019-00002:Product)"},
     true},
};

Embedding embedding_from(const Store& store, const std::string& given) {
    auto const colon = given.find(':');
    if (colon == std::string::npos || colon + 1 == given.size())
        throw Error{Exit::usage, text("--embedded-in を読み取れません: {}", "--embedded-in cannot be read: {}", harmless_line(given)),
                    text("P-2019-00002:製品名 のように指定してください", "write P-2019-00002:Product")};
    return {find_party(store, given.substr(0, colon)).id, given.substr(colon + 1)};
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
    if (args.has("--embedded-in")) eol.embedded_in.clear();
    for (auto const& given : args.all("--embedded-in")) eol.embedded_in.push_back(embedding_from(*context.store, given));
    return eol;
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
    if (party.card.role != Role::developer)
        throw Error{Exit::usage, text("{} は製品開発者ではありません", "{} is not a developer", party.card.name)};
    auto const c = record(*context.desk, before, record_from(context, before, party));
    return recorded(context, c,
                    text("{0}の製品のサポート終了に関する事実を記録しました", "the end of support of {1}'s product is recorded",
                         party.name(Lang::ja), party.name(Lang::en)));
}

struct Shown {
    Part part;
    EolFinding finding;
};

void one(Page& page, const Shown& shown, const Case& c, const std::vector<Party>& parties, const Edition& edition, Lang lang) {
    auto const& [part, found] = shown;
    page.heading({"製品開発者", "Developer"});
    page.field({"名称", "name"}, party_name(parties, part.party, lang) + " (" + part.party.str() + ")", 2);
    auto const* row = found.row;
    page.field(
        {"分類", "class"},
        row ? fmt::format("{}  {}", row->id, row->rule.wording.in(lang)) : std::string{lang == Lang::ja ? "定まらない" : "undetermined"},
        2);
    page.fields({"根拠とした事実", "facts used"}, found.used, 2);
    page.fields({"足りない事実", "missing"}, found.missing, 2);
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
    page.field({"取扱い", "handling"}, fmt::format("{} [{}]", row->handling.in(lang), cite(row->rule.clause, edition.id).in(lang)), 2);
    page.field({"優先情報提供", "advance"},
               row->advance && c.published ? (lang == Lang::ja ? "公表日以降は対象外（IV.4.8)）" : "not after the publication (IV.4.8))")
               : row->advance ? (lang == Lang::ja ? "可能（対策方法の作成から公表日までの間。IV.4.8)）"
                                                  : "possible, from the solution to the publication date (IV.4.8))")
                              : (lang == Lang::ja ? "表に定めなし" : "the table has none"),
               2);
    for (auto const& issue : edition.eol_issues)
        if (std::find(issue.classes.begin(), issue.classes.end(), row->id) != issue.classes.end())
            page.field({"未解決の課題", "open issue"},
                       fmt::format("{} [{}]", issue.rule.wording.in(lang), cite(issue.rule.clause, edition.id).in(lang)), 2);
    if (!row->next.empty()) page.line("  $ " + next_command(row->next, c.id.str(), part.party.str()));
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
    if (row)
        for (auto const& issue : edition.eol_issues)
            if (std::find(issue.classes.begin(), issue.classes.end(), row->id) != issue.classes.end())
                issues.push_back(json_of(issue.rule, edition.id));
    return {{"party", part.party.str()},
            {"class", row ? Json(std::string{row->id}) : Json()},
            {"rule", row ? json_of(row->rule, edition.id) : Json()},
            {"handling", row ? Json(std::string{row->handling.in(lang)}) : Json()},
            {"advance_provision", row ? Json(row->advance && !c.published) : Json()},
            {"used", json_of(found.used, lang)},
            {"missing", json_of(found.missing, lang)},
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

Result run(Context& context) {
    auto const action = context.args.required("ACTION");
    if (action == "record") return record_eol(context);
    if (action == "show") return show_eol(context);
    throw Error{Exit::usage, text("「{}」はできません", "'{}' is not an action", harmless_line(action)),
                text("record または show を指定してください", "give record or show")};
}

}  // namespace

extern const Command eol_command = {
    "eol",
    {"サポート終了製品の事実を記録し、取扱いの分類（A～E）を示す", "Record an end of support, and show the class (A to E) it makes"},
    [](const Args& args) { return args.text("ACTION") == "record" ? Needs::writing : Needs::reading; },
    options,
    run};

}  // namespace vulnctl
