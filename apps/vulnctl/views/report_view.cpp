#include "views/report_view.h"

#include "rules/acceptance.h"

namespace vulnctl {

namespace {

std::string yes_no(const std::optional<bool>& consent, Lang lang) {
    if (!consent) return lang == Lang::ja ? "記載なし" : "not stated";
    if (lang == Lang::ja) return *consent ? "可" : "不可";
    return *consent ? "yes" : "no";
}

}  // namespace

void form_fields(Page& page, const ReportReceived& f) {
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
}

void report_fields(Page& page, const Report& report, const Edition& edition, Lang lang) {
    auto const& f = report.form;
    page.heading({"届出", "Report"});
    page.field({"届出番号", "report"}, f.report.str());
    page.field({"受付日", "received"}, print(report.received));
    if (report.accepted) page.field({"受理日", "accepted"}, print(*report.accepted));
    if (report.from)
        page.field({"引継ぎ", "taken over"}, text("{1} に {0} から", "from {0} on {1}", report.from->str(), print(report.joined)).in(lang));
    if (report.first_contact && report.from) page.field({"起算日", "first contact"}, print(*report.first_contact));
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
    if (report.disclosure_free)
        page.field({"情報非開示依頼", "non-disclosure"}, text("{} に取下げ", "withdrawn on {}", print(*report.disclosure_free)).in(lang));
    if (report.withdrawn) page.field({"届出の取下げ", "withdrawn"}, print(*report.withdrawn));
    form_fields(page, f);
    for (auto const& gap : open_gaps(report, edition)) {
        auto const* item = required_item(edition, f.kind, gap.item);
        page.field({"記載漏れ", "gap"}, item ? item->rule.wording.in(lang) : std::string_view{gap.item});
    }
}

Json form_json(const ReportReceived& f) {
    return {{"title", f.title},
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
            {"other_reports", f.other_reports}};
}

Json report_json(const Report& report, const Edition& edition) {
    auto const& f = report.form;
    auto const consent = [](const std::optional<bool>& c) { return c ? Json(*c) : Json(); };
    Json gaps = Json::array();
    for (auto const& gap : open_gaps(report, edition)) gaps.push_back({{"item", gap.item}, {"condition", gap.condition}});
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
             {"disclosure_free_on", json_of(report.disclosure_free)},
             {"first_contact_on", json_of(report.first_contact)},
             {"from", report.from ? Json(report.from->str()) : Json()},
             {"developer", f.developer ? Json(f.developer->str()) : Json()},
             {"joined_on", print(report.joined)},
             {"withdrawn_on", json_of(report.withdrawn)},
             {"gaps", gaps}};
    out.update(form_json(f));
    if (report.finder)
        out["finder"] = {{"name", report.finder->name},
                         {"affiliation", report.finder->affiliation},
                         {"prefecture", report.finder->prefecture},
                         {"mail", report.finder->mail},
                         {"phone", report.finder->phone},
                         {"fax", report.finder->fax}};
    return out;
}

}  // namespace vulnctl
