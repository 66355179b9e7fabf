#include "ops/view.h"

#include "base/unicode.h"
#include "ops/desk.h"
#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/disclosure.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace vulnctl {

namespace {

std::string written(Day day, Lang lang) { return lang == Lang::ja ? print_ja(day) : print_en(day); }

std::string written(const std::optional<Day>& day, Lang lang) { return day ? written(*day, lang) : std::string{}; }

/// The due day of the kind's guide: 45 days for a product, about three months for a website.
std::optional<Day> guide_date(const Case& c, const Edition& edition) {
    for (auto const& rule : edition.clocks) {
        if (rule.kind != c.kind || rule.rule.nature != Nature::guide) continue;
        auto const from = rule.from == "first-contact"        ? c.first_contact
                          : rule.from == "part.details-given" ? c.details_given
                                                              : std::nullopt;
        if (from) return add(*from, rule.period);
    }
    return {};
}

const Report* report_meant(const Case& c, const ViewRequest& request) {
    if (request.report) return c.report(*request.report);
    return c.reports.empty() ? nullptr : &c.reports.front();
}

bool is_seen(const CaseField& field, const Case& c, const ViewRequest& request, const Edition& edition) {
    DisclosureFacts facts;
    if (field.of) facts.consents = field.of->consents;
    facts.published = request.published || c.published.has_value();
    bool const of_another = request.audience == Audience::finder && field.of && field.of != report_meant(c, request);
    return !of_another && may_see(edition, c.kind, field.name, request.audience, facts);
}

/// What identifies a finder may stand there for several of them; everything else is said once.
bool is_joined(std::string_view field) { return field == "finder_name" || field == "finder_affiliation"; }

/// What two texts have in common however they are spelled and folded into lines.
std::string essence(std::string_view words) {
    std::string out = fold(words);
    for (std::string_view const mark : {"・", "、", "。", "「", "」"})
        for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) out.erase(at, mark.size());
    std::erase_if(out, [](char c) { return c >= 0 && !std::isalnum(static_cast<unsigned char>(c)); });
    return out;
}

bool identifies_finder(std::string_view field) {
    return field == "finder_name" || field == "finder_former" || field == "finder_mail" || field == "finder_phone" || field == "finder_fax";
}

/// What to look for: a name also by each of its parts, since `ﾀﾅｶ ｼﾞﾛｳ（田中　次郎）` is two ways to write one name.
std::vector<std::string> secrets_of(std::string_view field, std::string_view value) {
    std::vector<std::string> secrets{essence(value)};
    if (field != "finder_name" && field != "finder_former") return secrets;
    auto const folded = fold(value);
    for (size_t from = 0; from < folded.size();) {
        auto const end = std::min(folded.find_first_of("()[]/,;", from), folded.size());
        if (auto part = essence(std::string_view{folded}.substr(from, end - from)); !part.empty()) secrets.push_back(std::move(part));
        from = end + 1;
    }
    return secrets;
}

/// What a letter needs to be a letter is no secret of the case.
constexpr std::string_view letterhead = "view.letterhead";

/// Values so short or common that finding them in a text proves nothing.
constexpr int least_telling_width = 6;

constexpr std::pair<std::string_view, Words> field_names[] = {
    {"accepted_on", {"受理日", "the acceptance date"}},
    {"agreed_date", {"公表日", "the publication date"}},
    {"circumstances", {"発見の経緯", "the circumstances of the find"}},
    {"details_given_on", {"詳細情報連絡日", "the details-given date"}},
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
    {"jvn_id", {"JVN番号", "the JVN number"}},
    {"note", {"内部のメモ", "an internal note"}},
    {"other_reports", {"他組織への届出", "the reports to others"}},
    {"outcome", {"結果", "the outcome"}},
    {"procedure", {"手順", "the procedure"}},
    {"published_on", {"公表", "the publication"}},
    {"question_points", {"発見者への照会事項", "what the finder is to be asked"}},
    {"reason", {"脆弱性であると判断した理由", "why it is held to be a vulnerability"}},
    {"received_on", {"受付日", "the day of receipt"}},
    {"reject_condition", {"不受理の条件", "the condition that it does not meet"}},
    {"reject_reason", {"不受理の理由", "the reason for not accepting it"}},
    {"report_id", {"届出番号", "the report's number"}},
    {"site_name", {"ウェブサイトの名称", "the website's name"}},
    {"title", {"題名", "the title"}},
    {"url", {"URL", "the URL"}},
    {"weakness", {"脆弱性の種類", "the kind of vulnerability"}},
};

}  // namespace

bool mentions(std::string_view text, std::string_view words) { return essence(text).find(essence(words)) != std::string::npos; }

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
        }
        put("received_on", written(report.received, lang));
        put("accepted_on", written(report.accepted, lang));
        of = nullptr;
    };
    put("case_id", c.id.str());
    put("today", written(request.today, lang));
    put("office_name", office.name);
    put("office_contact", office.contact);
    if (request.recipient) put("recipient_name", request.recipient->name(lang));

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
    put("details_given_on", written(c.details_given, lang));
    put("agreed_date", written(c.agreed_date(), lang));
    put("guide_date", written(guide_date(c, edition), lang));
    for (auto const& part : c.parts) {
        for (auto const& attempt : part.attempts) put("note", attempt.what.note);
        for (auto const& means : part.unavailable) put("note", means.reason);
        if (part.eol) put("note", part.eol->evidence);
    }
    if (c.published) {
        put("published_on", written(c.closed_on, lang));
        put("jvn_id", c.published->jvn);
    }
    if (c.rejected) {
        auto const* condition = condition_named(edition, c.kind, c.rejected->condition);
        put("reject_condition", condition ? std::string{condition->rule.wording.in(lang)} : c.rejected->condition);
        put("reject_reason", c.rejected->reason);
    }
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
            before->value += (request.lang == Lang::ja ? "、" : ", ") + field.value;
    }
    Fields view;
    for (auto& field : seen) view.put(field.name, std::move(field.value));
    return view;
}

std::vector<Leak> leaks_in(std::string_view rendered, const std::string& name, const Case& c, const ViewRequest& request,
                           const OfficeOpened& office, const Edition& edition) {
    auto const said = essence(rendered);
    auto const fields = all_fields(c, request, office, edition);
    std::set<std::string> allowed;
    for (auto const& field : fields)
        if (is_seen(field, c, request, edition)) allowed.insert(essence(field.value));
    // What an open field holds is open; but for who the finder is, whose name may stand in its own account of the flaw.
    auto const stands_open = [&](const std::string& field, const std::string& secret) {
        if (identifies_finder(field)) return allowed.contains(secret);
        return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& open) { return open.find(secret) != std::string::npos; });
    };
    std::vector<Leak> leaks;
    for (auto const& each : fields) {
        auto const& field = each.name;
        auto const* rule = field_rule(edition, c.kind, field);
        if (rule && rule->rule.id == letterhead) continue;
        if (is_seen(each, c, request, edition)) continue;
        auto const secrets = secrets_of(field, each.value);
        auto const leaks_out = [&](const std::string& secret) {
            return width(secret) >= least_telling_width && said.find(secret) != std::string::npos && !stands_open(field, secret);
        };
        if (std::none_of(secrets.begin(), secrets.end(), leaks_out)) continue;
        Finding leak;
        leak.rule = "leak." + field;
        Words const audience = name_of(request.audience);
        auto const what = field_name(field);
        leak.message = text("{0}に見せてはならない内容（{2}）が含まれています", "it holds {3}, which the {1} may not see", audience.ja,
                            audience.en, what.ja, what.en);
        leak.hint = text("該当箇所を削除してください", "remove it");
        leak.place = Place{name, 0, 0};
        if (rule) leak.ground = ground_of(rule->rule, edition);
        leaks.push_back({field, std::move(leak)});
    }
    return leaks;
}

}  // namespace vulnctl
