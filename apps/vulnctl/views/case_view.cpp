#include "views/case_view.h"

#include "ops/describe.h"
#include "rules/acceptance.h"
#include "rules/calendar.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr int soon_days = 7;

std::string yes_no(const std::optional<bool>& consent, Lang lang) {
    if (!consent) return lang == Lang::ja ? "記載なし" : "not stated";
    if (lang == Lang::ja) return *consent ? "可" : "不可";
    return *consent ? "yes" : "no";
}

void report_fields(Page& page, const Report& report, const Edition& edition, Lang lang) {
    auto const& f = report.form;
    page.heading({"届出", "Report"});
    page.field({"届出番号", "report"}, f.report.str());
    page.field({"受付日", "received"}, print(report.received));
    if (report.accepted) page.field({"受理日", "accepted"}, print(*report.accepted));
    if (report.finder) {
        auto const& who = *report.finder;
        page.field({"発見者", "finder"}, who.affiliation.empty() ? who.name : who.name + " (" + who.affiliation + ")");
        page.field({"連絡先", "contact"}, !who.mail.empty() ? who.mail : !who.phone.empty() ? who.phone : who.fax);
    }
    auto const consents =
        f.kind == Kind::product
            ? text("氏名等の通知 {0} / 直接の連絡 {1} / 公表 {2}", "name told {0} / direct contact {1} / name published {2}",
                   yes_no(report.consents.notify, lang), yes_no(report.consents.contact, lang), yes_no(report.consents.publish, lang))
            : text("氏名等の通知 {0} / 直接の連絡 {1}", "name told {0} / direct contact {1}", yes_no(report.consents.notify, lang),
                   yes_no(report.consents.contact, lang));
    auto const changed = report.consents_changed ? text("（{} 変更）", " (changed {})", print(*report.consents_changed)) : Text{};
    page.field({"発見者の意向", "consents"}, consents.in(lang) + changed.in(lang));
    if (report.went_public) page.field({"発見者の公開", "went public"}, print(*report.went_public));
    if (report.disclosure_asked) page.field({"取下げの求め", "asks disclosure"}, print(*report.disclosure_asked));
    if (report.withdrawn) page.field({"届出の取下げ", "withdrawn"}, print(*report.withdrawn));
    page.field({"製品", "product"}, f.product);
    page.field({"バージョン", "version"}, f.version);
    page.field({"製品開発者", "made by"}, f.product_developer);
    page.field({"URL", "URL"}, f.url);
    page.field({"サイト名", "site"}, f.site_name);
    page.field({"脆弱性の種類", "weakness"}, f.weakness);
    page.field({"発見の経緯", "circumstances"}, f.circumstances);
    page.field({"確認環境", "environment"}, f.environment);
    page.field({"手順", "procedure"}, f.procedure);
    page.field({"結果", "outcome"}, f.outcome);
    page.field({"判断の理由", "reason"}, f.reason);
    page.field({"証拠", "evidence"}, f.evidence);
    page.field({"他組織への届出", "reported to"}, f.other_reports);
    for (auto const& gap : f.gaps) {
        auto const* item = required_item(edition, f.kind, gap.item);
        page.field({"記載漏れ", "gap"}, item ? item->rule.wording.in(lang) : std::string_view{gap.item});
    }
}

void part_lines(Page& page, const Part& part, const CaseView& view, Lang lang) {
    Words const role = view.c.kind == Kind::product ? Words{"製品開発者", "Developer"} : Words{"ウェブサイト運営者", "Operator"};
    page.heading(role);
    page.field({"名称", "name"}, party_name(view.parties, part.party, lang) + " (" + part.party.str() + ")");
    if (part.details_given) page.field({"詳細情報連絡日", "details given"}, print(*part.details_given));
    std::vector<std::pair<std::pair<Day, long>, std::string>> history;
    for (auto const& attempt : part.attempts) {
        Event const event{attempt.seq, {}, attempt.on, {}, {}, {}, attempt.what, {}, {}};
        history.push_back({{attempt.on, attempt.seq}, describe(event, view.parties, *view.edition.edition).in(lang)});
    }
    for (auto const& reply : part.replies) {
        Event const event{reply.seq, {}, reply.on, {}, {}, {}, reply.what, {}, {}};
        history.push_back({{reply.on, reply.seq}, describe(event, view.parties, *view.edition.edition).in(lang)});
    }
    std::sort(history.begin(), history.end());
    for (auto const& [when, words] : history) page.field({"経過", "history"}, print(when.first) + "  " + words);
}

Words verdict_on(Known holds) {
    return holds == Known::yes  ? Words{"満たす", "holds"}
           : holds == Known::no ? Words{"満たさない", "does not hold"}
                                : Words{"未定", "open"};
}

void judgements(Page& page, const Case& c, const Edition& edition, Lang lang) {
    for (auto const& condition : edition.conditions) {
        auto const* judged = condition.kind == c.kind ? c.judged(condition.id) : nullptr;
        if (judged)
            page.field({"受理の条件", "condition"},
                       fmt::format("{}: {} ({})", condition.rule.wording.in(lang), verdict_on(judged->holds).in(lang), judged->reason));
    }
}

Json part_json(const Part& part, const CaseView& view, Lang lang) {
    Json attempts = Json::array();
    for (auto const& a : part.attempts)
        attempts.push_back({{"event", a.seq},
                            {"on", print(a.on)},
                            {"channel", id_of(a.what.channel)},
                            {"result", id_of(a.what.result)},
                            {"gives_details", a.what.gives_details},
                            {"letter", a.what.letter},
                            {"note", a.what.note}});
    Json replies = Json::array();
    for (auto const& r : part.replies)
        replies.push_back({{"event", r.seq},
                           {"on", print(r.on)},
                           {"stance", id_of(r.what.stance)},
                           {"solution", r.what.solution ? Json(id_of(*r.what.solution)) : Json()},
                           {"text", r.what.text},
                           {"link", r.what.link}});
    return {{"party", part.party.str()},
            {"name", party_name(view.parties, part.party, lang)},
            {"details_given_on", json_of(part.details_given)},
            {"attempts", attempts},
            {"replies", replies}};
}

Json report_json(const Report& report) {
    auto const& f = report.form;
    auto const consent = [](const std::optional<bool>& c) { return c ? Json(*c) : Json(); };
    Json gaps = Json::array();
    for (auto const& gap : f.gaps) gaps.push_back({{"item", gap.item}, {"condition", gap.condition}});
    Json out{{"id", f.report.str()},
             {"kind", id_of(f.kind)},
             {"received_on", print(report.received)},
             {"accepted_on", json_of(report.accepted)},
             {"consents",
              {{"notify", consent(report.consents.notify)},
               {"contact", consent(report.consents.contact)},
               {"publish", consent(report.consents.publish)}}},
             {"consents_changed_on", json_of(report.consents_changed)},
             {"went_public_on", json_of(report.went_public)},
             {"disclosure_asked_on", json_of(report.disclosure_asked)},
             {"withdrawn_on", json_of(report.withdrawn)},
             {"title", f.title},
             {"product", f.product},
             {"version", f.version},
             {"product_developer", f.product_developer},
             {"url", f.url},
             {"site_name", f.site_name},
             {"weakness", f.weakness},
             {"circumstances", f.circumstances},
             {"environment", f.environment},
             {"procedure", f.procedure},
             {"outcome", f.outcome},
             {"reason", f.reason},
             {"evidence", f.evidence},
             {"other_reports", f.other_reports},
             {"gaps", gaps}};
    if (report.finder)
        out["finder"] = {{"name", report.finder->name},
                         {"affiliation", report.finder->affiliation},
                         {"prefecture", report.finder->prefecture},
                         {"mail", report.finder->mail},
                         {"phone", report.finder->phone},
                         {"fax", report.finder->fax}};
    return out;
}

}  // namespace

std::string state_words(State state, const std::string& sub, Kind kind, const Edition& edition, Lang lang) {
    std::string out{name_of(state).in(lang)};
    if (sub.empty()) return out;
    auto const* ending = ending_named(edition, kind, sub);
    return out + (lang == Lang::ja ? "（" : " (") + (ending ? std::string{ending->rule.wording.in(lang)} : sub) +
           (lang == Lang::ja ? "）" : ")");
}

std::string clock_words(const Clock& clock, const std::vector<Party>& parties, Day now, Lang lang) {
    auto const at = standing(clock.rule->rule.nature, clock.due, now, soon_days);
    auto const days = (clock.due - now).count();
    auto const off = day_off(clock.due);
    auto const about =
        clock.party ? text("{0}: ", "{1}: ", party_name(parties, *clock.party, Lang::ja), party_name(parties, *clock.party, Lang::en))
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
    if (c.kind == Kind::product && c.first_contact) page.field({"起算日", "first contact"}, print(*c.first_contact));
    if (c.details_given) page.field({"詳細情報連絡日", "details given"}, print(*c.details_given));
    if (auto const made = c.solution_made()) page.field({"対策方法の作成", "solution made"}, print(*made));
    for (auto const& date : c.dates) {
        auto const decided = text("（{0} に決定）{1}", " (set on {0}) {1}", print(date.agreed_on), date.reason);
        page.field({"公表日", "publication date"}, print(date.date) + decided.in(lang));
    }
    if (c.published)
        page.field({"公表", "published"}, fmt::format("{} {} ({})", print(*c.closed_on), c.published->jvn, c.published->advisory.str()));
    if (c.ended) page.field({"終了の理由", "reason"}, c.ended->reason);
    if (c.rejected) page.field({"不受理の理由", "reason"}, c.rejected->reason);
    for (auto const& q : c.questions)
        page.field(q.from_finder ? Words{"発見者の回答", "finder answered"} : Words{"発見者への照会", "finder asked"},
                   print(q.on) + "  " + q.text);
    judgements(page, c, edition, lang);
    if (c.disclosure_free)
        page.field({"情報非開示依頼", "non-disclosure"}, text("{} に取下げ", "withdrawn on {}", print(*c.disclosure_free)).in(lang));
    if (c.reopened_on) page.field({"再開", "reopened"}, print(*c.reopened_on));
    for (auto const& link : c.links)
        page.field({"関連する案件", "linked"}, fmt::format("{} ({})", link.what.other.str(), name_of(link.what.how).in(lang)));
    for (auto const& report : c.reports) report_fields(page, report, edition, lang);
    for (auto const& part : c.parts) part_lines(page, part, view, lang);
    if (!c.letters.empty()) page.heading({"作成した文書", "Letters"});
    for (auto const& letter : c.letters) page.field(name_of(letter.what.audience), print(letter.on) + "  " + letter.what.file);
    if (!view.running.empty()) page.heading({"期日と目安", "Clocks"});
    for (auto const& clock : view.running) page.entry(print(clock.due), clock_words(clock, view.parties, view.now, lang));
    return page.str();
}

nlohmann::ordered_json case_json(const CaseView& view, Lang lang) {
    auto const& c = view.c;
    auto const& edition = *view.edition.edition;
    Json reports = Json::array();
    for (auto const& report : c.reports) reports.push_back(report_json(report));
    Json parts = Json::array();
    for (auto const& part : c.parts) parts.push_back(part_json(part, view, lang));
    Json dates = Json::array();
    for (auto const& d : c.dates) dates.push_back({{"date", print(d.date)}, {"agreed_on", print(d.agreed_on)}, {"reason", d.reason}});
    Json clocks = Json::array();
    for (auto const& clock : view.running)
        clocks.push_back({{"rule", json_of(clock.rule->rule, edition.id)},
                          {"party", clock.party ? Json(clock.party->str()) : Json()},
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
            {"dates", dates},
            {"reopened_on", json_of(c.reopened_on)},
            {"disclosure_free_on", json_of(c.disclosure_free)},
            {"conditions", conditions},
            {"links", links},
            {"reports", reports},
            {"parts", parts},
            {"letters", letters},
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
