#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "ops/sweep.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[ACTION]", "", {"committee（調整不能の判断、調整の再開）", "committee (the judgement that coordination failed, or its end)"}},
    {"[CASE]", "", {"取扱番号", "the case"}},
    {"[PARTY]", "", {"製品開発者の番号または名称", "the developer by id or name"}},
    {"--ground",
     "GROUND",
     {"調整不能の理由（unreachable 連絡不能, no-agreement 合意困難）", "why coordination failed (unreachable, no-agreement)"}},
    {"--reason", "TEXT", {"判断の理由", "what the judgement rests on"}},
    {"--resume", "", {"調整を再開する", "coordination is taken up again"}},
    {"--sweep",
     "",
     {"すべての取扱い中の案件の期日と目安を確認する（何も変更しない）", "look at what is due over all open cases (changes nothing)"}},
    {"--soon", "DAYS", {"期日までこの日数以内のものも示す（省略時は 7）", "also what falls due within so many days (else 7)"}},
};

constexpr int usual_soon = 7;

/// Only what a person set can be overdue.
Text days_words(int days, Nature nature) {
    if (days < 0) return text("あと{}日", "{} {} left", -days, days == -1 ? "day" : "days");
    if (days == 0) return text("本日", "today");
    return {fmt::format("{}日{}", days, nature == Nature::set_date ? "超過" : "経過"),
            fmt::format("{} {} past", days, days == 1 ? "day" : "days")};
}

std::string hits_text(const std::vector<Hit>& hits, const Screen& screen) {
    Lang const lang = screen.lang;
    Page page{lang, screen.columns};
    if (hits.empty()) page.line(lang == Lang::ja ? "期日または目安を迎えている案件はありません" : "nothing is due");
    for (auto const& hit : hits) {
        auto const& rule = hit.rule->rule;
        auto const off = day_off(hit.due);
        page.line(fit(fmt::format("{}  {}  {}  {}  {}", hit.id, print(hit.due), name_of_standing(hit.standing, rule.nature).in(lang),
                                  days_words(hit.days, rule.nature).in(lang), hit.title),
                      screen.columns));
        page.paragraph(std::string{rule.wording.in(lang)}, 4);
        page.paragraph(fmt::format("{}; {}; {}{}", cite(rule.clause, hit.edition->id).in(lang), name_of(rule.nature).in(lang), rule.id,
                                   (hit.party.empty() ? "" : "; " + hit.party) + (hit.report.empty() ? "" : "; " + hit.report) +
                                       (off ? fmt::format("; {}", off->in(lang)) : "")),
                       4);
        page.paragraph("$ " + hit.next, 4);
    }
    return page.str();
}

Json hits_json(const std::vector<Hit>& hits, Lang lang) {
    Json items = Json::array();
    for (auto const& hit : hits)
        items.push_back({{"case", hit.id},
                         {"title", hit.title},
                         {"party", hit.party.empty() ? Json() : Json(hit.party)},
                         {"report", hit.report.empty() ? Json() : Json(hit.report)},
                         {"assignee", hit.assignee.empty() ? Json() : Json(hit.assignee)},
                         {"rule", json_of(hit.rule->rule, hit.edition->id)},
                         {"wording", json_of(hit.rule->rule.wording, lang)},
                         {"from", print(hit.from)},
                         {"due", print(hit.due)},
                         {"day_off", day_off_json(hit.due, lang)},
                         {"days", hit.days},
                         {"standing", json_of(name_of_standing(hit.standing, hit.rule->rule.nature), lang)},
                         {"next", hit.next}});
    return {{"items", items}};
}

/// Whose judgement it is: the person's organisation, or the only one that the office is.
Organisation judge_of(const Context& context) {
    if (context.desk->actor.organisation) return *context.desk->actor.organisation;
    auto const plays = office_of(*context.store).plays;
    if (plays.size() == 1) return plays.front();
    throw Error{Exit::usage,
                text("JPCERT/CCの判断（IV.4.10)）かIPAの判断（IV.3.(2)1)）かを指定してください",
                     "say whether it is JPCERT/CC's judgement (IV.4.10)) or IPA's (IV.3.(2)1))"),
                text("--as jpcert:名前 または --as ipa:名前 で指定します", "--as jpcert:NAME or --as ipa:NAME")};
}

Result committee(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const reason = context.args.required("--reason");
    auto const party = find_party(*context.store, context.args.required("PARTY"));
    if (context.args.has("--resume")) {
        auto const c = record(*context.desk, before, CoordinationResumed{party.id, reason});
        return recorded(
            context, c,
            text("{0}との調整を再開しました", "coordination with {1} is taken up again", party.name(Lang::ja), party.name(Lang::en)));
    }
    auto const ground = context.args.word<Failure>("--ground");
    if (!ground)
        throw Error{Exit::usage,
                    text("--ground を指定してください（unreachable, no-agreement）", "--ground is required (unreachable, no-agreement)")};
    CoordinationFailed const what{judge_of(context), *ground, party.id, reason};
    auto const c = record(*context.desk, before, what);
    return recorded(context, c,
                    what.by == Organisation::ipa
                        ? text("IPAの判断を記録しました。公表判定委員会の判定を受けます（IV.3.(2)）",
                               "IPA's judgement is recorded; the publication determination committee is next (IV.3.(2))")
                        : text("JPCERT/CCの判断とIPAへの通知を記録しました。次はIPAの判断です（IV.3.(2)1)）",
                               "JPCERT/CC's judgement and its notice to IPA are recorded; IPA's own judgement is next (IV.3.(2)1))"));
}

Result run(Context& context) {
    auto const action = context.args.text("ACTION");
    if (action == "committee") return committee(context);
    if (!context.args.has("--sweep") || !action.empty())
        throw Error{Exit::usage, text("committee または --sweep を指定してください", "give committee, or --sweep"),
                    text("期日の確認は vulnctl escalate --sweep", "to look at what is due: vulnctl escalate --sweep")};
    auto const hits = sweep(*context.store, context.editions, context.lens.as_of.value_or(context.today),
                            context.args.number("--soon").value_or(usual_soon), context.lens);
    Result result;
    result.kind = "sweep";
    result.by_rules = true;
    result.exit = exit_of(hits);
    result.text = [=](const Screen& screen) { return hits_text(hits, screen); };
    result.json = [=](Lang lang) { return hits_json(hits, lang); };
    return result;
}

}  // namespace

extern const Command escalate_command = {
    "escalate",
    {"期日と目安を確認する。調整不能の判断を記録する", "Look at what is due; record that coordination failed"},
    [](const Args& args) { return args.has("ACTION") ? Needs::writing : Needs::reading; },
    options,
    run};

}  // namespace vulnctl
