#include "ops/case_export.h"

#include "base/unicode.h"
#include "ops/leaks.h"
#include "ops/neighbours.h"
#include "ops/outbox.h"
#include "ops/provision.h"
#include "ops/publish.h"
#include "rules/disclosure.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vulnctl {

namespace {

/// What is shown, in the order in which it is read, with its label.
constexpr std::pair<std::string_view, Words> labels[] = {
    {"state", {"取扱いの状況", "State"}},
    {"title", {"題名", "Title"}},
    {"report_id", {"届出番号", "Report"}},
    {"product", {"対象製品", "Product"}},
    {"version", {"バージョン", "Version"}},
    {"product_developer", {"製品開発者（届出による）", "Developer, as reported"}},
    {"site_name", {"ウェブサイト", "Website"}},
    {"url", {"URL", "URL"}},
    {"weakness", {"脆弱性の種類", "Kind of vulnerability"}},
    {"cvss", {"CVSS", "CVSS"}},
    {"handling", {"影響度による判断", "Degree of impact calls for"}},
    {"received_on", {"受付日", "Received"}},
    {"accepted_on", {"受理日", "Accepted"}},
    {"forwarded_on", {"JPCERT/CCへの通知日", "Passed on to JPCERT/CC"}},
    {"first_contact_on", {"起算日", "First contact"}},
    {"details_given_on", {"詳細情報連絡日", "Details given"}},
    {"guide_date", {"目安の日", "Guide date"}},
    {"previous_date", {"変更前の公表日", "Publication date before"}},
    {"agreed_date", {"公表日", "Publication date"}},
    {"published_on", {"公開日", "Published"}},
    {"jvn_id", {"JVN番号", "JVN number"}},
    {"fix_reported_on", {"修正した旨の連絡", "Fix reported"}},
    {"ending_name", {"取扱いの終了", "Ending"}},
    {"ending_reason", {"終了の理由", "Reason"}},
    {"reject_condition", {"満たさない条件", "Condition not met"}},
    {"reject_reason", {"不受理の理由", "Reason for not accepting"}},
    {"question_points", {"照会事項", "Asked of the finder"}},
    {"circumstances", {"発見の経緯", "Circumstances"}},
    {"environment", {"確認環境", "Environment"}},
    {"procedure", {"再現手順", "Steps"}},
    {"outcome", {"結果", "Outcome"}},
    {"reason", {"脆弱性であると判断した理由", "Why it is a vulnerability"}},
    {"evidence", {"証拠", "Evidence"}},
    {"other_reports", {"他組織への届出", "Reports to others"}},
    {"finder_name", {"発見者", "Finder"}},
    {"finder_affiliation", {"発見者の所属", "Finder's affiliation"}},
    {"finder_mail", {"発見者の電子メール", "Finder's mail"}},
    {"finder_phone", {"発見者の電話番号", "Finder's phone"}},
    {"consents_stated", {"発見者の意向", "Finder's consents"}},
    {"own_status", {"対応状況", "Status"}},
    {"own_contacts", {"連絡の経過", "Contacts"}},
    {"statuses", {"対応状況", "Status of each"}},
    {"solutions", {"対策方法", "Solutions"}},
    {"solution_made_on", {"対策方法の作成", "Solution made"}},
    {"links", {"関連する案件", "Linked cases"}},
    {"contacts", {"連絡の経過", "History of contacts"}},
    {"eol_facts", {"サポート終了", "End of support"}},
    {"failures", {"調整不能の判断", "Coordination failed"}},
    {"developer_contacts", {"製品開発者の連絡先", "The developer's addresses"}},
    {"harm", {"公表しない場合の被害と公表した場合の不利益", "Harm of not publishing, disadvantage of publishing"}},
    {"opinions", {"関係者の意見", "Opinions"}},
    {"opinions_to", {"意見書の提出先", "Opinions are sent to"}},
    {"opinions_until", {"意見書の提出期限", "Opinions are taken until"}},
    {"draft", {"公表予定の文案", "What is to be published"}},
    {"determination", {"公表判定委員会の判定", "The committee's determination"}},
    {"decision", {"IPAの判断", "IPA's decision"}},
    {"decision_reason", {"IPAの判断の理由", "Its reason"}},
    {"statement", {"製品開発者の見解", "The developer's statement"}},
    {"advisory", {"公表文", "Advisory"}},
};

/// The role that a party must have to be such a reader; nothing where readers are no parties.
std::optional<Role> role_of(Audience audience) {
    switch (audience) {
        case Audience::developer: return Role::developer;
        case Audience::op: return Role::op;
        case Audience::recipient: return Role::recipient;
        case Audience::coordinator: return Role::coordinator;
        default: return {};
    }
}

void require_reader_of(const Case& c, const ExportRequest& request) {
    auto const role = role_of(request.audience);
    Words const audience = name_of(request.audience);
    if (request.party && request.party->card.role != role)
        throw Error{Exit::usage, text("{0} は{1}ではありません", "{0} is no {2}", request.party->id.str(), audience.ja, audience.en)};
    if (role && !request.party)
        throw Error{Exit::usage,
                    text("どの{0}に提供するのかを --party で指定してください", "name the {1} with --party", audience.ja, audience.en)};
    if (takes_part(request.audience) && !c.part(request.party->id))
        throw Error{Exit::refused, text("{0} は {1} の関係者ではありません", "{0} has no part in {1}", request.party->id.str(), c.id.str()),
                    text("先に vulnctl notify で連絡を記録してください", "record the contact first: vulnctl notify")};
}

/// Whether all that the edition gives such a reader, it gives under a non-disclosure agreement.
bool wants_agreement(const Case& c, Audience audience, const Edition& edition) {
    return std::all_of(edition.fields.begin(), edition.fields.end(), [&](const FieldRule& field) {
        return field.kind != c.kind || field.rule.id == letterhead_rule ||
               std::all_of(field.grants.begin(), field.grants.end(),
                           [&](const Grant& grant) { return grant.audience != audience || grant.condition == "nda"; });
    });
}

bool judged_failed(const Case& c) {
    return std::any_of(c.failures.begin(), c.failures.end(),
                       [](const FailureJudged& judged) { return judged.what.by == Organisation::ipa; });
}

/// The Minister is asked once IPA has decided to publish, and never of an unreachable developer (IV.3.(2)7)(ア)).
bool to_be_confirmed(const Case& c) {
    return std::any_of(c.parts.begin(), c.parts.end(),
                       [](const Part& part) { return part.published_over() && part.adjudication->ground == Failure::no_agreement; });
}

/// What must hold before such a reader is given anything of the case, as far as the edition's checklists ask for it. What the store can
/// tell refuses; what only a person can tell comes back as objections, so that the answer is kept.
std::vector<Ruling> conditions_on(const Case& c, const ExportRequest& request, const Edition& edition) {
    std::vector<Ruling> asked;
    auto const need = [&](bool holds, std::string_view list, std::string_view item, Text hint = {}) {
        auto const* rule = checklist_item(edition, c.kind, list, item);
        if (holds || !rule) return;
        Words const audience = name_of(request.audience);
        throw refused_by(*rule, edition,
                         text("{0}: {1}には提供できません（{3}が必要です）", "{0}: nothing is given to the {2} unless {4}", c.id.str(),
                              audience.ja, audience.en, rule->wording.ja, rule->wording.en),
                         std::move(hint));
    };
    auto const ask = [&](std::string_view list, std::string_view item) {
        if (auto const* rule = checklist_item(edition, c.kind, list, item))
            asked.push_back({*rule, text("{0}の確認が必要です", "to be confirmed: {1}", rule->wording.ja, rule->wording.en)});
    };
    need(gives_anything(edition, c.kind, request.audience), "export", "audience");
    need(request.under_nda || !wants_agreement(c, request.audience, edition), "export", "agreement",
         text("締結している場合は --nda を指定してください", "if there is one, say so with --nda"));
    switch (request.audience) {
        case Audience::developer:
        case Audience::op: {
            auto const& part = *c.part(request.party->id);
            need(part.details_given || part.reports_itself, "export", "details",
                 text("vulnctl notify {0} {1} --letter details で通知します", "vulnctl notify {0} {1} --letter details gives it",
                      c.id.str(), part.party.str()));
            auto const* individual = checklist_item(edition, c.kind, "export", "individual");
            for (auto& objection : individual_objections(c, {}, *request.party))
                if (individual) asked.push_back({*individual, std::move(objection.detail)});
            break;
        }
        case Audience::jpcert:
        case Audience::coordinator:
            need(c.forwarded_on || (c.origin != Origin::finder && c.origin != Origin::developer), "export", "forwarded",
                 text("vulnctl forward {} で通知を記録します", "vulnctl forward {} records it", c.id.str()));
            break;
        case Audience::pub:
            need(c.published.has_value(), "export", "published", text("公表は vulnctl publish で行います", "vulnctl publish publishes it"));
            break;
        case Audience::committee: need(judged_failed(c), "export", "failed"); break;
        case Audience::meti: need(to_be_confirmed(c) && !c.published, "export", "confirmation"); break;
        case Audience::analyst: ask("export", "consent"); break;
        case Audience::finder:
        case Audience::ipa:
        case Audience::cyber_office:
        case Audience::local_government:
        case Audience::privacy:
        case Audience::recipient: break;  // provision_objections()
    }
    return asked;
}

/// Of a published case the public has what was published, not what the case says since. What was asked in a case of several reports may
/// have been asked of another finder.
bool is_printed(std::string_view field, const Case& c, Audience audience) {
    if (audience == Audience::finder && c.reports.size() > 1 && field == "question_points") return false;
    return audience != Audience::pub || field == "advisory" || field == "jvn_id" || field == "published_on";
}

std::string reader_of(const Case& c, const ExportRequest& request, Lang lang) {
    if (!request.to.empty()) return request.to;
    if (request.party) return request.party->name(lang);
    if (request.audience == Audience::finder && request.report)
        if (auto const* report = c.report(*request.report); report && report->finder) return report->finder->name;
    bool const somebody = request.audience == Audience::finder || request.audience == Audience::analyst || role_of(request.audience);
    if (!somebody) return std::string{name_of(request.audience).in(lang)};  // there is one of it
    return {};
}

}  // namespace

std::span<const std::pair<std::string_view, Words>> export_labels() { return labels; }

CaseExport make_export(const Store& store, const Case& c, const ExportRequest& request, const Edition& edition) {
    require_reader_of(c, request);
    CaseExport made;
    made.objections = conditions_on(c, request, edition);
    if (request.audience == Audience::recipient)
        made.asked_again = provision_objections(c, standing_of(*request.party), request.on, edition);
    made.id = c.id;
    made.audience = request.audience;
    made.label = request.label.value_or(usual_label(request.audience));
    if ((request.audience == Audience::pub) != (made.label == Tlp::clear))
        throw Error{Exit::usage, text("TLP:CLEAR は一般に公開するものに限ります", "TLP:CLEAR is for what is public, and only for that")};
    made.to = reader_of(c, request, request.lang);
    made.ground = request.ground;
    made.under_nda = request.under_nda;
    made.on = request.on;

    auto const parties = parties_in(store, store.events(c.id.str()));
    ViewRequest view_request{request.audience, request.lang, request.on, request.party ? &*request.party : nullptr, request.report, false};
    view_request.under_nda = request.under_nda;
    view_request.parties = &parties;
    add_neighbours(view_request, store, c);
    if (made.audience == Audience::pub && c.published) view_request.advisory = published_page(store, c.published->advisory, request.lang);
    auto const office = office_of(store);
    auto const view = view_of(c, view_request, office, edition);
    for (auto const& [name, label] : labels)
        if (auto const at = view.values.find(name); at != view.values.end() && is_printed(name, c, made.audience))
            made.fields.push_back({std::string{name}, label, std::get<std::string>(at->second)});
    if (made.fields.empty())
        throw Error{Exit::refused, text("{0} について{1}に示すものはありません", "there is nothing of {0} that the {2} may see", c.id.str(),
                                        name_of(made.audience).ja, name_of(made.audience).en)}
            .because(ground_of(denied_to_all, edition));
    std::string all = made.to + "\n" + made.ground + "\n" + request.besides + "\n";  // a person's own words stand in the file too
    for (auto const& field : made.fields) all += field.value + "\n";
    for (auto& leak : leak_objections(all, c, view_request, office, edition)) made.objections.push_back(std::move(leak));
    return made;
}

/// Values stand indented: nothing that somebody wrote passes for a heading or the label.
std::string CaseExport::text(Lang lang) const {
    bool const ja = lang == Lang::ja;
    std::string out = std::string{id_of(label)} + "\n\n";
    auto const line = [&](Words name, std::string_view value) {
        if (!value.empty()) out += fmt::format("{}{}{}\n", name.in(lang), ja ? "：" : ": ", harmless_line(value));
    };
    if (audience != Audience::pub) line({"取扱番号", "Case"}, id.str());  // the public knows the JVN number
    auto const reader = std::string{name_of(audience).in(lang)};
    line({"提供先", "For"}, to.empty() || to == reader ? reader : reader + (ja ? "　" : ", ") + to);
    line({"提供の根拠", "Ground"}, ground);
    if (under_nda) line({"秘密保持契約", "NDA"}, ja ? "あり" : "yes");
    line({"作成日", "As of"}, print(on));
    for (auto const& field : fields) {
        out += fmt::format("\n{} {}\n", ja ? "■" : "*", field.label.in(lang));
        for (auto const words : lines_of(field.value)) out += words.empty() ? "\n" : "  " + harmless(words) + "\n";
    }
    return out + "\n" + std::string{id_of(label)} + "\n";
}

std::string CaseExport::json() const {
    nlohmann::ordered_json values = nlohmann::ordered_json::object();
    for (auto const& field : fields) values[field.name] = field.value;
    nlohmann::ordered_json data{{"tlp", id_of(label)}, {"case", id.str()},       {"audience", id_of(audience)}, {"to", to},
                                {"ground", ground},    {"under_nda", under_nda}, {"as_of", print(on)},          {"fields", values}};
    if (audience == Audience::pub) data.erase("case");
    return nlohmann::ordered_json{{"kind", "case-export"}, {"version", 1}, {"data", data}}.dump(2) + "\n";
}

bool record_export(Desk& desk, const Case& c, const CaseExport& made, const ExportRequest& request, const std::string& form,
                   const std::string& bytes, const std::string& file) {
    if (made.to.empty()) throw Error{Exit::usage, text("提供先を --to で指定してください", "say who it is for with --to")};
    bool const by_the_guideline = made.audience == Audience::finder || made.audience == Audience::developer ||
                                  made.audience == Audience::op || made.audience == Audience::ipa || made.audience == Audience::jpcert ||
                                  made.audience == Audience::pub;
    if (made.ground.empty() && !by_the_guideline)
        throw Error{Exit::usage, text("提供の根拠を --ground で記録してください", "say on which ground with --ground; it is kept")};
    std::optional<PartyId> party;
    if (request.party) party = request.party->id;
    bool const given_before = std::any_of(c.given.begin(), c.given.end(), [&](const Given& given) {
        auto const& what = given.what;
        return what.audience == made.audience && what.party == party && what.to == made.to && what.form == form &&
               desk.store.get(what.body) == bytes;
    });
    if (given_before) return false;
    InformationGiven what;
    what.audience = made.audience;
    what.party = party;
    what.to = made.to;
    what.tlp = made.label;
    what.ground = made.ground;
    what.under_nda = made.under_nda;
    what.form = form;
    what.body = desk.store.put(bytes);
    what.file = file;
    if (made.audience == Audience::recipient) what.recipient = standing_of(*request.party);
    record(desk, c, what, made.objections);
    return true;
}

}  // namespace vulnctl
