#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "model/cvss.h"
#include "rules/impact.h"
#include "rules/ssvc.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--cvss", "VECTOR", {"CVSS のベクタ（v2、v3.0、v3.1、v4.0）", "a CVSS vector (v2, v3.0, v3.1, v4.0)"}, true},
    {"--users", "EXTENT", {"①利用者数（wide, middle, narrow, unknown）", "how many use it (wide, middle, narrow, unknown)"}},
    {"--society", "EXTENT", {"②社会的影響力（wide, middle, narrow, unknown）", "its influence on society (wide, middle, narrow, unknown)"}},
    {"--exploit",
     "KNOWN",
     {"③攻撃コードの公表または攻撃の発生（yes, no, unknown）", "an exploit is published or attacks were seen (yes, no, unknown)"}},
    {"--passive", "KNOWN", {"受動型の攻撃である（ウェブサイト。yes, no, unknown）", "the attack is passive (websites; yes, no, unknown)"}},
    {"--range", "EXTENT", {"①～③を勘案して選択した影響範囲（wide, middle, narrow）", "the range chosen from these (wide, middle, narrow)"}},
    {"--ssvc",
     "TABLE",
     {"SSVCの判断表（triage, publish）による助言を記録する", "record the advice of one of SSVC's tables (triage, publish)"}},
    {"--answer", "FACTOR=VALUE", {"判断表の項目への答え", "an answer to one of the table's decision points"}, true},
    {"--decide", "HANDLING", {"判断（priority, usual, simple）", "the decision (priority, usual, simple)"}},
    {"--reason", "TEXT", {"判断の理由（外部には出ない）", "why it was decided so; it leaves the house nowhere"}},
};

bool records(const Args& args) {
    for (auto const* name : {"--cvss", "--users", "--society", "--exploit", "--passive", "--range", "--decide", "--ssvc"})
        if (args.has(name)) return true;
    return false;
}

/// What was known before, with what is given now in its place: vectors in place of those of their version. A decision is made anew each
/// time.
ImpactAssessed facts_from(const Args& args, const Case& c) {
    ImpactAssessed facts = c.impact.value_or(ImpactAssessed{});
    facts.handling.reset();
    facts.reason.clear();
    auto const given = args.all("--cvss");
    for (auto const& vector : given)
        std::erase_if(facts.cvss,
                      [version = read_cvss(vector).version](const std::string& old) { return read_cvss(old).version == version; });
    facts.cvss.insert(facts.cvss.end(), given.begin(), given.end());
    facts.users = args.word<Extent>("--users").value_or(facts.users);
    facts.society = args.word<Extent>("--society").value_or(facts.society);
    facts.exploit = args.word<Known>("--exploit").value_or(facts.exploit);
    facts.passive = args.word<Known>("--passive").value_or(facts.passive);
    if (auto const range = args.word<Extent>("--range")) facts.range = range;
    if (auto const decided = args.word<Handling>("--decide")) {
        facts.handling = decided;
        facts.reason = args.required("--reason");
    }
    return facts;
}

/// A decision that is not the matrix's is a person's to make, with its reason.
std::vector<Ruling> objections(const ImpactAssessed& facts, const ImpactProposal& proposal) {
    if (!facts.handling || !proposal.cell || proposal.cell->handling == *facts.handling) return {};
    return {{proposal.cell->rule, {}}};
}

std::string impact_text(const Case& c, const ImpactAssessed& facts, const ImpactProposal& proposal, const Edition& edition,
                        const Screen& screen) {
    Lang const lang = screen.lang;
    Page page{lang, screen.columns};
    page.line(c.id.str() + "  " + c.title());
    for (auto const& vector : facts.cvss) {
        auto const cvss = read_cvss(vector);
        page.field({"CVSS", "CVSS"},
                   fmt::format("{} ({}) {}", print_tenths(cvss.base), severity_of(cvss.version, cvss.base).in(lang), vector), 2);
    }
    page.field({"①利用者数", "users"}, name_of(facts.users).in(lang), 2);
    page.field({"②社会的影響力", "society"}, name_of(facts.society).in(lang), 2);
    page.field({"③攻撃の発生等", "exploit"}, name_of(facts.exploit).in(lang), 2);
    page.fields({"根拠", "grounds"}, proposal.grounds, 2);
    page.fields({"足りない事実", "missing"}, proposal.missing, 2);
    if (proposal.cell)
        page.field({"提案", "proposal"},
                   fmt::format("{} [{}; {}]", name_of(proposal.cell->handling).in(lang),
                               cite(proposal.cell->rule.clause, edition.id).in(lang), proposal.cell->rule.id),
                   2);
    page.fields({"補足", "note"}, proposal.notes, 2);
    if (facts.handling) page.field({"判断", "decision"}, fmt::format("{} ({})", name_of(*facts.handling).in(lang), facts.reason), 2);
    return page.str();
}

Json impact_json(const Case& c, const ImpactAssessed& facts, const ImpactProposal& proposal, const Edition& edition, Lang lang) {
    Json vectors = Json::array();
    for (auto const& vector : facts.cvss) {
        auto const cvss = read_cvss(vector);
        auto const score = [](const std::optional<int>& tenths) { return tenths ? Json(print_tenths(*tenths)) : Json(); };
        vectors.push_back({{"vector", vector},
                           {"score", print_tenths(cvss.base)},
                           {"temporal", score(cvss.temporal)},
                           {"environmental", score(cvss.environmental)},
                           {"severity", severity_of(cvss.version, cvss.base).in(lang)}});
    }
    return {{"id", c.id.str()},
            {"cvss", vectors},
            {"users", id_of(facts.users)},
            {"society", id_of(facts.society)},
            {"exploit", id_of(facts.exploit)},
            {"passive", id_of(facts.passive)},
            {"range", proposal.range ? Json(id_of(*proposal.range)) : Json()},
            {"proposal", proposal.cell ? Json(id_of(proposal.cell->handling)) : Json()},
            {"rule", proposal.cell ? json_of(proposal.cell->rule, edition.id) : Json()},
            {"grounds", json_of(proposal.grounds, lang)},
            {"missing", json_of(proposal.missing, lang)},
            {"notes", json_of(proposal.notes, lang)},
            {"decision", facts.handling ? Json(id_of(*facts.handling)) : Json()},
            {"reason", facts.reason}};
}

Result ssvc(Context& context) {
    auto const name = context.args.required("--ssvc");
    auto const* table = ssvc_table(name);
    if (!table)
        throw Error{Exit::usage, text("SSVCの判断表「{}」はありません", "SSVC has no table '{}' here", harmless_line(name)),
                    text("triage または publish を指定してください", "give triage or publish")};
    auto const answers = context.args.all("--answer");
    std::vector<SsvcInput> inputs;
    for (auto const& answer : answers) {
        auto const equals = answer.find('=');
        if (equals == std::string::npos)
            throw Error{Exit::usage, text("--answer を読み取れません: {}", "--answer cannot be read: {}", harmless_line(answer)),
                        text("exploitation=active のように指定してください", "write exploitation=active")};
        inputs.push_back({std::string_view{answer}.substr(0, equals), std::string_view{answer}.substr(equals + 1)});
    }
    auto const advice = ssvc_advice(*table, inputs);
    SsvcAdvised what{std::string{table->id}, std::string{table->version}, answers, {}};
    Text outcomes;
    for (auto const* outcome : advice.possible) {
        what.outcomes.emplace_back(outcome->id);
        outcomes.ja += (outcomes.ja.empty() ? "" : "、") + std::string{outcome->name.ja};
        outcomes.en += (outcomes.en.empty() ? "" : ", ") + std::string{outcome->name.en};
    }
    Text missing;
    if (!advice.outcome)
        for (auto const* factor : advice.missing) {
            missing.ja += (missing.ja.empty() ? "。答えのない項目: " : ", ") + std::string{factor->id};
            missing.en += (missing.en.empty() ? "; no answer yet to: " : ", ") + std::string{factor->id};
        }
    auto const c = record(*context.desk, the_case(context, parse_case_id(context.args.required("CASE"))), what);
    return recorded(
        context, c,
        text("SSVC {0} {1} の助言: {2}{4}。助言であり、判断は人が行います", "SSVC {0} {1} advises: {3}{5}. It is advice: a person decides",
             table->id, table->version, outcomes.ja, outcomes.en, missing.ja, missing.en));
}

Result run(Context& context) {
    if (context.args.has("--ssvc")) {
        for (auto const* other : {"--cvss", "--users", "--society", "--exploit", "--passive", "--range", "--decide"})
            if (context.args.has(other))
                throw Error{Exit::usage, text("--ssvc と {} は一緒に指定できません", "--ssvc and {} exclude each other", other)};
        return ssvc(context);
    }
    if (context.args.has("--answer")) throw Error{Exit::usage, text("--answer は --ssvc とともに指定します", "--answer goes with --ssvc")};
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const& edition = *context.edition.edition;
    bool const recording = context.desk.has_value();
    auto const facts = recording ? facts_from(context.args, c) : c.impact.value_or(ImpactAssessed{});
    auto const proposal = impact_proposal(facts, c.kind, edition);
    if (recording) record(*context.desk, c, facts, objections(facts, proposal));
    Result result;
    result.kind = "impact";
    result.by_rules = true;
    result.text = [=, &edition](const Screen& screen) { return impact_text(c, facts, proposal, edition, screen); };
    result.json = [=, &edition](Lang lang) { return impact_json(c, facts, proposal, edition, lang); };
    return result;
}

}  // namespace

extern const Command assess_command = {"assess",
                                       {"影響度の事実を記録し、優先対応・通常の対応・簡易な対応を提案する",
                                        "Record what the degree of impact rests on, and see what it calls for"},
                                       [](const Args& args) { return records(args) ? Needs::writing : Needs::reading; },
                                       options,
                                       run};

}  // namespace vulnctl
