#include "ops/view.h"

#include "ops/adjudication_fields.h"
#include "ops/desk.h"
#include "ops/history_fields.h"
#include "ops/lines.h"
#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/disclosure.h"
#include "rules/letters.h"

#include <algorithm>

namespace vulnctl {

namespace {

std::string written(const std::optional<Day>& day, Lang lang) { return day ? written(*day, lang) : std::string{}; }

/// The due day of the kind's guide: 45 days for a product; about three months for a website, from the day on which it was notified.
std::optional<Day> guide_date(const Case& c, const std::optional<Day>& details_given, const Edition& edition) {
    for (auto const& rule : edition.clocks) {
        if (rule.kind != c.kind || rule.rule.nature != Nature::guide) continue;
        auto const from = rule.from == "first-contact" ? c.first_contact : rule.from == "part.details-given" ? details_given : std::nullopt;
        if (from) return add(*from, rule.period);
    }
    return {};
}

/// Before the date was moved: the one that the reader was told last, since a date may have been moved twice between two letters.
std::optional<Day> previous_date(const Case& c, const ViewRequest& request) {
    if (c.dates.size() < 2) return {};
    auto const party = request.recipient ? std::optional{request.recipient->id} : std::nullopt;
    auto previous = c.dates[c.dates.size() - 2].date;
    for (auto const& letter : c.letters) {
        bool const told = letter.what.letter == date_letter || letter.what.letter == date_changed_letter;
        if (!told || letter.what.audience != request.audience || letter.what.party != party || letter.on >= c.dates.back().agreed_on)
            continue;
        for (auto date = c.dates.begin(); date + 1 != c.dates.end(); ++date)
            if (date->agreed_on <= letter.on) previous = date->date;
    }
    return previous;
}

const Report* report_meant(const Case& c, const ViewRequest& request) {
    if (request.report) return c.report(*request.report);
    return c.reports.empty() ? nullptr : &c.reports.front();
}

/// What several reports say side by side; everything else is said once.
bool is_joined(std::string_view field) {
    constexpr std::string_view joined[] = {"report_id", "finder_name", "credit",   "environment", "procedure",
                                           "outcome",   "reason",      "evidence", "version"};
    return std::find(std::begin(joined), std::end(joined), field) != std::end(joined);
}
std::string_view between(std::string_view field, Lang lang) {
    if (field == "report_id" || field == "finder_name" || field == "credit" || field == "version") return lang == Lang::ja ? "、" : ", ";
    return "\n\n";
}

constexpr std::pair<std::string_view, Words> field_names[] = {
    {"accepted_on", {"受理日", "the acceptance date"}},
    {"advance_given_on", {"優先的な情報提供", "an advance provision of information"}},
    {"agreed_date", {"公表日", "the publication date"}},
    {"circumstances", {"発見の経緯", "the circumstances of the find"}},
    {"decision", {"公表についてのIPAの判断", "IPA's decision on publication"}},
    {"decision_reason", {"IPAの判断の理由", "the reason for IPA's decision"}},
    {"determination", {"公表判定委員会の判定", "the committee's determination"}},
    {"developer_contacts", {"製品開発者の連絡先", "the developer's addresses"}},
    {"details_given_on", {"詳細情報連絡日", "the details-given date"}},
    {"developers", {"製品開発者への連絡", "an attempt to reach a developer"}},
    {"draft", {"公表予定の文案（escalate invite --draft）", "the draft of what is to be published (escalate invite --draft)"}},
    {"ending_name", {"取扱いの終了", "the end of handling"}},
    {"ending_reason", {"終了の理由", "the reason for the end"}},
    {"environment", {"確認環境", "the environment"}},
    {"evidence", {"証拠", "the evidence"}},
    {"finder_affiliation", {"発見者の所属", "the finder's affiliation"}},
    {"finder_fax", {"発見者のFAX番号", "the finder's fax number"}},
    {"finder_former", {"取り消された発見者の情報", "what was recorded of a finder and undone"}},
    {"finder_mail", {"発見者の電子メールアドレス", "the finder's mail address"}},
    {"finder_name", {"発見者の氏名", "the finder's name"}},
    {"finder_phone", {"発見者の電話番号", "the finder's phone number"}},
    {"finder_prefecture", {"発見者の都道府県", "the finder's prefecture"}},
    {"first_contact_on", {"起算日", "the first-contact date"}},
    {"fix_reported_on", {"ウェブサイト運営者からの修正した旨の連絡", "the operator's word that it is fixed"}},
    {"forwarded_on", {"JPCERT/CCへの通知", "the passing on to JPCERT/CC"}},
    {"harm", {"公表しない場合の被害と公表した場合の不利益", "the harm and disadvantage that were weighed"}},
    {"jvn_id", {"JVN番号", "the JVN number"}},
    {"linked_websites", {"関連する案件のウェブサイト", "the website of a linked case"}},
    {"note", {"内部のメモ", "an internal note"}},
    {"operators", {"ウェブサイト運営者の名称", "the operator's name"}},
    {"opinions", {"意見", "an opinion"}},
    {"opinions_to", {"意見書の提出先（escalate invite --to）", "where opinions are sent (escalate invite --to)"}},
    {"opinions_until", {"意見書の提出期限（escalate invite --until）", "until when opinions are taken (escalate invite --until)"}},
    {"other_developers", {"ほかの製品開発者の名称", "another developer's name"}},
    {"other_reports", {"他組織への届出", "the reports to others"}},
    {"outcome", {"結果", "the outcome"}},
    {"own_ending_name", {"取扱いの終了", "the end of handling"}},
    {"previous_date", {"公表日の変更", "a change of the publication date"}},
    {"procedure", {"手順", "the procedure"}},
    {"proposed_date", {"提案する公表日（--date）", "the date to propose (--date)"}},
    {"published_on", {"公表", "the publication"}},
    {"question_points", {"発見者への照会事項", "what the finder is to be asked"}},
    {"reason", {"脆弱性であると判断した理由", "why it is held to be a vulnerability"}},
    {"received_on", {"受付日", "the day of receipt"}},
    {"reject_condition", {"不受理の条件", "the condition that it does not meet"}},
    {"reject_reason", {"不受理の理由", "the reason for not accepting it"}},
    {"report_id", {"届出番号", "the report's number"}},
    {"site_name", {"ウェブサイトの名称", "the website's name"}},
    {"statement", {"製品開発者の見解", "the developer's statement"}},
    {"title", {"題名", "the title"}},
    {"url", {"URL", "the URL"}},
    {"weakness", {"脆弱性の種類", "the kind of vulnerability"}},
};

}  // namespace

bool is_seen(const CaseField& field, const Case& c, const ViewRequest& request, const Edition& edition) {
    DisclosureFacts facts;
    if (field.of) facts.consents = field.of->consents;
    facts.published = request.published || c.published.has_value();
    facts.under_nda = request.under_nda;
    facts.solution_made = c.solution_made().has_value();
    bool const of_another = request.audience == Audience::finder && field.of && field.of != report_meant(c, request);
    return !of_another && may_see(edition, c.kind, field.name, request.audience, facts);
}

Text field_name(std::string_view field) {
    for (auto const& [name, words] : field_names)
        if (name == field) return words;
    return {std::string{field}, std::string{field}};
}

std::vector<CaseField> all_fields(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition) {
    Lang const lang = request.lang;
    std::vector<CaseField> fields;
    const Report* of = nullptr;
    auto const put = [&](std::string name, std::string value) {
        if (!value.empty()) fields.push_back({std::move(name), std::move(value), of});
    };
    auto const put_form = [&](const ReportReceived& form) {
        put("title", title_of(form, c.kind));
        put("product", form.product);
        put("version", form.version);
        put("product_developer", form.product_developer);
        put("url", form.url);
        put("site_name", form.site_name);
        put("weakness", form.weakness);
        put("circumstances", form.circumstances);
        put("environment", form.environment);
        put("procedure", form.procedure);
        put("outcome", form.outcome);
        put("reason", form.reason);
        put("evidence", form.evidence);
        put("other_reports", form.other_reports);
    };
    auto const put_report = [&](const Report& report) {
        of = &report;
        put("report_id", report.form.report.str());
        put_form(report.form);
        if (auto const& finder = report.finder) {
            put("finder_name", finder->name);
            if (finder->affiliation != "なし" && finder->affiliation != "無し") put("finder_affiliation", finder->affiliation);
            put("finder_mail", finder->mail);
            put("finder_phone", finder->phone);
            put("finder_fax", finder->fax);
            put("finder_prefecture", finder->prefecture);
            if (!request.recipient && request.audience == Audience::finder) put("recipient_name", finder->name);
            if (c.kind == Kind::product) {
                put("credit_wished", lang == Lang::ja ? "希望する" : "wished");
                put("credit", finder->name);
            }
        }
        put("received_on", written(report.received, lang));
        put("accepted_on", written(report.accepted, lang));
        put("disclosure_free_on", written(report.disclosure_free, lang));
        of = nullptr;
    };
    put("case_id", c.id.str());
    put("today", written(request.today, lang));
    put("office_name", office.name);
    put("office_contact", office.contact);
    if (request.recipient) put("recipient_name", request.recipient->name(lang));
    if (request.audience == Audience::ipa || request.audience == Audience::jpcert)
        put("recipient_name", std::string{name_of(request.audience).in(lang)});
    put("forwarded_on", written(c.forwarded_on, lang));

    if (c.opened) put_form(c.described);
    for (auto const& report : c.reports) put_report(report);
    if (c.impact) put("note", c.impact->reason);
    for (auto const& link : c.links) put("note", link.what.note);
    for (auto const& judgement : c.judgements) put("note", judgement.what.reason);
    for (auto const& former : c.former_finders)
        for (auto const& value : {former.name, former.affiliation, former.mail, former.phone, former.fax}) put("finder_former", value);
    for (auto const& left : c.left)
        if (auto const& finder = left.report.finder)
            for (auto const& value : {finder->name, finder->affiliation, finder->mail, finder->phone, finder->fax})
                put("finder_former", value);
    auto const* meant = report_meant(c, request);
    put("first_contact_on", written(request.audience == Audience::finder && meant ? meant->first_contact : c.first_contact, lang));
    // The case's day is the first one's who was given them: another sees its own.
    bool const sees_own = takes_part(request.audience);
    auto const* own = sees_own && request.recipient ? c.part(request.recipient->id) : nullptr;
    auto const details_given = !sees_own ? c.details_given : own ? own->details_given : std::nullopt;
    put("details_given_on", written(details_given, lang));
    put("agreed_date", written(c.agreed_date(), lang));
    put("guide_date", written(guide_date(c, details_given, edition), lang));
    put("previous_date", written(previous_date(c, request), lang));
    put("proposed_date", written(request.proposed, lang));
    put("developers", request.developers);
    put("other_developers", request.other_developers);
    put("links", request.links);
    put("linked_websites", request.linked_websites);
    put("advisory", request.advisory);
    if (c.kind == Kind::product) put("solution_made_on", written(c.solution_made(), lang));
    for (auto const& part : c.parts) {
        for (auto const& attempt : part.attempts)
            for (auto const& words : {attempt.what.note, attempt.what.spoke_with, attempt.what.agreed}) put("note", words);
        for (auto const& means : part.unavailable) put("note", means.reason);
        if (part.eol) put("note", part.eol->evidence);
        if (auto const* said = part.position(); said && said->what.stance == Stance::fixed && (!own || own == &part))
            put("fix_reported_on", written(said->on, lang));
    }
    if (!c.advance.provisions.empty()) put("advance_given_on", written(c.advance.provisions.front().on, lang));
    if (c.advance.presumption) put("note", c.advance.presumption->what.ground);
    for (auto const& consultation : c.advance.consultations) put("note", consultation.what.text);
    put("closed_on", written(c.closed_on, lang));
    if (c.published) {
        put("published_on", written(c.closed_on, lang));
        put("jvn_id", c.published->jvn);
    }
    if (c.rejected) {
        auto const* condition = condition_named(edition, c.kind, c.rejected->condition);
        put("reject_condition", condition ? std::string{condition->rule.wording.in(lang)} : c.rejected->condition);
        put("reject_reason", c.rejected->reason);
    }
    for (auto& [name, value] : history_fields(c, request, edition)) put(std::move(name), std::move(value));
    for (auto& [name, value] : adjudication_fields(c, request, edition)) put(std::move(name), std::move(value));
    if (!c.questions.empty()) put("question_points", c.questions.back().from_finder ? std::string{} : c.questions.back().text);
    if (c.ended) {
        auto const* ending = ending_named(edition, c.kind, c.ended->ending);
        put("ending_name", ending ? std::string{ending->rule.wording.in(lang)} : c.ended->ending);
        put("ending_reason", c.ended->reason);
    }
    return fields;
}

Fields view_of(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition) {
    std::vector<CaseField> seen;
    for (auto& field : all_fields(c, request, office, edition)) {
        if (!is_seen(field, c, request, edition)) continue;
        auto const before = std::find_if(seen.begin(), seen.end(), [&](const CaseField& other) { return other.name == field.name; });
        if (before == seen.end())
            seen.push_back(std::move(field));
        else if (is_joined(field.name) && before->value != field.value)
            before->value += std::string{between(field.name, request.lang)} + field.value;
    }
    // Of several finders one's affiliation, or address, would stand beside another's name.
    if (c.reports.size() > 1 && request.audience != Audience::finder)
        std::erase_if(seen, [](const CaseField& field) {
            return field.name == "finder_affiliation" || field.name == "finder_mail" || field.name == "finder_phone" ||
                   field.name == "finder_fax" || field.name == "finder_prefecture";
        });
    Fields view;
    for (auto& field : seen) view.put(field.name, std::move(field.value));
    return view;
}

}  // namespace vulnctl
