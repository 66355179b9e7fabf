#include "views/case_view.h"

#include "formats/mail_text.h"
#include "ops/describe.h"
#include "ops/lines.h"
#include "rules/calendar.h"
#include "views/json.h"
#include "views/mail_view.h"
#include "views/page.h"
#include "views/part_view.h"
#include "views/provision_view.h"
#include "views/report_view.h"

#include <fmt/ranges.h>

namespace vulnctl {

namespace {

constexpr int soon_days = 7;

void judgements(Page& page, const Case& c, const Edition& edition, Lang lang) {
    for (auto const& condition : edition.conditions) {
        auto const* judged = condition.kind == c.kind ? c.judged(condition.id) : nullptr;
        if (judged)
            page.field({"受理の条件", "condition"},
                       fmt::format("{}: {} ({})", condition.rule.wording.in(lang), verdict_of(judged->holds).in(lang), judged->reason));
    }
}

void failure_lines(Page& page, const FailureJudged& failure, const std::vector<Party>& parties, Lang lang) {
    Words const by = name_of(failure.what.by);
    Words const ground = name_of(failure.what.ground);
    page.field({"調整不能", "failed"}, fmt::format("{}  {} / {} / {}: {}", print(failure.on), by.in(lang), ground.in(lang),
                                                   party_name(parties, failure.what.party, lang), failure.what.reason));
}

}  // namespace

std::string state_words(State state, const std::string& sub, Kind kind, const Edition& edition, Lang lang) {
    std::string out{name_of(state).in(lang)};
    if (sub.empty()) return out;
    if (sub == after_adjudication)
        return out + in_brackets(Words{"公表判定委員会の判定を経て", "after the committee's determination"}.in(lang), lang);
    auto const* ending = ending_named(edition, kind, sub);
    return out + in_brackets(ending ? ending->rule.wording.in(lang) : sub, lang);
}

std::string clock_words(const Clock& clock, const std::vector<Party>& parties, Day now, Lang lang) {
    auto const at = standing(clock.rule->rule.nature, clock.due, now, soon_days);
    auto const days = (clock.due - now).count();
    auto const off = day_off(clock.due);
    auto const about =
        clock.party    ? text("{0}: ", "{1}: ", party_name(parties, *clock.party, Lang::ja), party_name(parties, *clock.party, Lang::en))
        : clock.report ? text("届出 {0}: ", "report {0}: ", clock.report->str())
                       : Text{};
    auto const left = days > 0    ? text("あと{}日", "{} {} left", days, days == 1 ? "day" : "days")
                      : days == 0 ? text("本日", "today")
                                  : text("{}日前", "{} {} ago", -days, days == -1 ? "day" : "days");
    return fmt::format("{}{} [{}; {}; {}]", about.in(lang), clock.rule->rule.wording.in(lang), name_of(clock.rule->rule.nature).in(lang),
                       at == Standing::running || at == Standing::due_soon
                           ? left.in(lang)
                           : fmt::format("{}; {}", name_of_standing(at, clock.rule->rule.nature).in(lang), left.in(lang)),
                       std::string{clock.rule->rule.clause} + (off ? fmt::format("; {}", off->in(lang)) : ""));
}

std::string case_text(const CaseView& view, const Screen& screen) {
    Lang const lang = screen.lang;
    auto const& c = view.c;
    auto const& edition = *view.edition.edition;
    Page page{lang, screen.columns};
    page.line(c.id.str() + "  " + c.title());
    page.line();
    page.field({"種別", "kind"}, name_of(c.kind).in(lang));
    page.field({"状態", "state"}, state_words(c.state, c.sub, c.kind, edition, lang));
    if (c.origin != Origin::finder)
        page.field({"端緒", "origin"},
                   std::string{name_of(c.origin).in(lang)} + (c.opened && !c.opened->source.empty() ? " (" + c.opened->source + ")" : ""));
    page.field({"担当者", "assigned to"}, c.assignee);
    if (c.kind == Kind::product && c.first_contact) page.field({"起算日", "first contact"}, print(*c.first_contact));
    if (c.details_given) page.field({"詳細情報連絡日", "details given"}, print(*c.details_given));
    if (auto const made = c.solution_made()) page.field({"対策方法の作成", "solution made"}, print(*made));
    for (auto const& date : c.dates) {
        auto const decided = text("（{0} に決定）{1}", " (set on {0}) {1}", print(date.agreed_on), date.reason);
        page.field({"公表日", "publication date"}, print(date.date) + decided.in(lang));
    }
    for (auto const& approval : c.approvals)
        page.field({"原稿の承認", "draft approved"},
                   fmt::format("{}  {} ({})", print(approval.on), approval.by, approval.what.draft.substr(0, 8)));
    if (c.published)
        page.field({"公表", "published"}, fmt::format("{} {} ({})", print(*c.closed_on), c.published->jvn, c.published->advisory.str()));
    for (auto const& revision : c.revisions)
        page.field(revision.what.withdrawn ? Words{"公表の取下げ", "withdrawn"} : Words{"公表の更新", "updated"},
                   print(revision.on) + (revision.what.reason.empty() ? "" : "  " + revision.what.reason));
    if (c.ended) page.field({"終了の理由", "reason"}, c.ended->reason);
    if (c.rejected) page.field({"不受理の理由", "reason"}, c.rejected->reason);
    for (auto const& q : c.questions)
        page.field(q.from_finder ? Words{"発見者の回答", "finder answered"} : Words{"発見者への照会", "finder asked"},
                   print(q.on) + "  " + (q.from_finder ? without_quotes(q.text, lang) : q.text));
    judgements(page, c, edition, lang);
    for (auto const& [on, advice] : c.ssvc)
        page.field({"SSVC", "SSVC"}, fmt::format("{}  {} {}: {} ({})", print(on), advice.table, advice.version,
                                                 fmt::join(advice.outcomes, ", "), fmt::join(advice.answers, ", ")));
    for (auto const& failure : c.failures) failure_lines(page, failure, view.parties, lang);
    if (c.reopened_on) page.field({"再開", "reopened"}, print(*c.reopened_on));
    for (auto const& link : c.links)
        page.field({"関連する案件", "linked"}, fmt::format("{} ({})", link.what.other.str(), name_of(link.what.how).in(lang)));
    for (auto const& taken : c.handovers)
        page.field({"引継ぎ", "taken over"},
                   text("{0}  {1}の {3}（{4} 作成）", "{0}  {2}'s {3} (made on {4})", print(taken.on),
                        party_name(view.parties, taken.what.from, Lang::ja), party_name(view.parties, taken.what.from, Lang::en),
                        taken.what.number, print(taken.what.made_on))
                       .in(lang));
    for (auto const& left : c.left)
        page.field({"移行した届出", "report gone on"},
                   text("{0}（{1}、{2}）", "{0} ({1}, {2})", left.report.form.report.str(), print(left.on), left.what.to.str()).in(lang));
    if (c.opened) {
        page.heading({"脆弱性の内容", "The flaw"});
        form_fields(page, c.described);
    }
    for (auto const& report : c.reports) report_fields(page, report, edition, lang);
    for (auto const& part : c.parts) part_lines(page, part, view, lang);
    advance_lines(page, c, view.parties, edition, lang);
    if (!c.letters.empty()) page.heading({"作成した文書", "Letters"});
    for (auto const& letter : c.letters) page.field(name_of(letter.what.audience), print(letter.on) + "  " + letter.what.file);
    mail_lines(page, c.mails, lang);
    if (!view.running.empty()) page.heading({"期日と目安", "Clocks"});
    for (auto const& clock : view.running) page.entry(print(clock.due), clock_words(clock, view.parties, view.now, lang));
    return page.str();
}

nlohmann::ordered_json case_json(const CaseView& view, Lang lang) {
    auto const& c = view.c;
    auto const& edition = *view.edition.edition;
    Json reports = Json::array();
    for (auto const& report : c.reports) reports.push_back(report_json(report, edition));
    Json parts = Json::array();
    for (auto const& part : c.parts) parts.push_back(part_json(part, view, lang));
    Json dates = Json::array();
    for (auto const& d : c.dates) dates.push_back({{"date", print(d.date)}, {"agreed_on", print(d.agreed_on)}, {"reason", d.reason}});
    Json approvals = Json::array();
    for (auto const& a : c.approvals) approvals.push_back({{"on", print(a.on)}, {"by", a.by}, {"draft", a.what.draft}});
    Json revisions = Json::array();
    for (auto const& r : c.revisions)
        revisions.push_back(
            {{"on", print(r.on)}, {"withdrawn", r.what.withdrawn}, {"reason", r.what.reason}, {"draft", r.what.approved.draft}});
    Json clocks = Json::array();
    for (auto const& clock : view.running)
        clocks.push_back({{"rule", json_of(clock.rule->rule, edition.id)},
                          {"party", clock.party ? Json(clock.party->str()) : Json()},
                          {"report", clock.report ? Json(clock.report->str()) : Json()},
                          {"from", print(clock.from)},
                          {"due", print(clock.due)},
                          {"day_off", day_off_json(clock.due, lang)},
                          {"days", (view.now - clock.due).count()}});
    Json letters = Json::array();
    for (auto const& l : c.letters)
        letters.push_back({{"event", l.seq},
                           {"on", print(l.on)},
                           {"audience", id_of(l.what.audience)},
                           {"letter", l.what.letter},
                           {"file", l.what.file}});
    Json links = Json::array();
    for (auto const& link : c.links)
        links.push_back({{"case", link.what.other.str()}, {"how", id_of(link.what.how)}, {"note", link.what.note}});
    Json ssvc = Json::array();
    for (auto const& [on, advice] : c.ssvc)
        ssvc.push_back({{"on", print(on)},
                        {"table", advice.table},
                        {"version", advice.version},
                        {"answers", advice.answers},
                        {"outcomes", advice.outcomes}});
    Json failures = Json::array();
    for (auto const& failure : c.failures)
        failures.push_back({{"on", print(failure.on)},
                            {"by", id_of(failure.what.by)},
                            {"ground", id_of(failure.what.ground)},
                            {"party", failure.what.party.str()},
                            {"reason", failure.what.reason}});
    Json handovers = Json::array();
    for (auto const& taken : c.handovers)
        handovers.push_back({{"event", taken.seq},
                             {"on", print(taken.on)},
                             {"party", taken.what.from.str()},
                             {"number", taken.what.number},
                             {"made_on", print(taken.what.made_on)},
                             {"signer", taken.what.signer}});
    Json gone = Json::array();
    for (auto const& left : c.left)
        gone.push_back(
            {{"report", left.report.form.report.str()}, {"on", print(left.on)}, {"to", left.what.to.str()}, {"reason", left.what.reason}});
    Json conditions = Json::array();
    for (auto const& condition : edition.conditions)
        if (auto const* judged = condition.kind == c.kind ? c.judged(condition.id) : nullptr)
            conditions.push_back(
                {{"rule", json_of(condition.rule, edition.id)}, {"holds", id_of(judged->holds)}, {"reason", judged->reason}});
    return {{"id", c.id.str()},
            {"kind", id_of(c.kind)},
            {"title", c.title()},
            {"state", id_of(c.state)},
            {"ending", c.sub.empty() ? Json() : Json(c.sub)},
            {"state_name", state_words(c.state, c.sub, c.kind, edition, lang)},
            {"first_contact_on", json_of(c.first_contact)},
            {"details_given_on", json_of(c.details_given)},
            {"solution_made_on", json_of(c.solution_made())},
            {"closed_on", json_of(c.closed_on)},
            {"jvn", c.published ? Json(c.published->jvn) : Json()},
            {"approvals", approvals},
            {"revisions", revisions},
            {"dates", dates},
            {"reopened_on", json_of(c.reopened_on)},
            {"origin", id_of(c.origin)},
            {"source", c.opened ? Json(c.opened->source) : Json()},
            {"assignee", c.assignee.empty() ? Json() : Json(c.assignee)},
            {"edition", c.edition},
            {"ssvc", ssvc},
            {"failures", failures},
            {"reports_gone_on", gone},
            {"described", c.opened ? form_json(c.described) : Json()},
            {"conditions", conditions},
            {"links", links},
            {"reports", reports},
            {"parts", parts},
            {"advance_provision", advance_json(c)},
            {"letters", letters},
            {"mails", mails_json(c.mails)},
            {"handovers", handovers},
            {"clocks", clocks}};
}

Result recorded(const Context& context, const Case& c, const Text& done) {
    auto const state = [c, &context](Lang lang) { return state_words(c.state, c.sub, c.kind, *context.edition.edition, lang); };
    Result result;
    result.kind = "recorded";
    result.by_rules = true;
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.paragraph(c.id.str() + ": " + done.in(screen.lang));
        page.field({"状態", "state"}, state(screen.lang), 2);
        return page.str();
    };
    long const event = context.store->head().seq;
    result.json = [=](Lang lang) {
        return Json{{"id", c.id.str()}, {"event", event}, {"done", done.in(lang)}, {"state", id_of(c.state)}, {"state_name", state(lang)}};
    };
    return result;
}

}  // namespace vulnctl
