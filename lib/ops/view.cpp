#include "ops/view.h"

#include "base/unicode.h"
#include "ops/adjudication_fields.h"
#include "ops/desk.h"
#include "ops/history_fields.h"
#include "ops/lines.h"
#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/disclosure.h"
#include "rules/letters.h"

#include <algorithm>
#include <cctype>
#include <set>

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

bool is_seen(const CaseField& field, const Case& c, const ViewRequest& request, const Edition& edition) {
    DisclosureFacts facts;
    if (field.of) facts.consents = field.of->consents;
    facts.published = request.published || c.published.has_value();
    facts.under_nda = request.under_nda;
    facts.solution_made = c.solution_made().has_value();
    bool const of_another = request.audience == Audience::finder && field.of && field.of != report_meant(c, request);
    return !of_another && may_see(edition, c.kind, field.name, request.audience, facts);
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

/// `%6f` is an `o` to a browser.
std::string with_escapes_read(std::string_view words) {
    std::string out;
    auto const digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    for (size_t i = 0; i < words.size(); ++i) {
        bool const escape =
            words[i] == '%' && i + 2 < words.size() && digit(words[i + 1]) >= 2 && digit(words[i + 1]) < 8 && digit(words[i + 2]) >= 0;
        out += escape ? char(digit(words[i + 1]) * 16 + digit(words[i + 2])) : words[i];
        if (escape) i += 2;
    }
    return out;
}

/// What two texts have in common however they are spelled and folded into lines.
std::string essence(std::string_view words) {
    std::string out = fold(with_escapes_read(words));
    // Punctuation, dashes of every length, and what has no width at all.
    for (std::string_view const mark : {"・", "、", "。", "「", "」", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212",
                                        "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"})
        for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) out.erase(at, mark.size());
    std::erase_if(out, [](char c) { return c >= 0 && !std::isalnum(static_cast<unsigned char>(c)); });
    return out;
}

/// What stays secret even where it stands in the words of an open field: a finder may have signed its account of the flaw, or named other
/// developers in it, and a report that began as a website's names the site.
bool kept_apart(std::string_view field) {
    return field == "url" || field == "site_name" || field == "finder_name" || field == "finder_former" || field == "finder_mail" ||
           field == "finder_affiliation" || field == "finder_phone" || field == "finder_fax" || field == "other_developers" ||
           field == "linked_websites";
}

/// What is not looked for: words of the guideline, which stand in any text, and the name to be credited, which is looked for as the
/// finder's.
bool is_passed_over(std::string_view field) {
    return field == "state" || field == "handling" || field == "consents_stated" || field == "credit_wished" || field == "credit" ||
           field == "decision" || field == "opinions_until";
}

/// Words to look for, and whether finding them proves the leak: a surname alone may be a company's.
struct Secret {
    std::string essence;
    bool proves = true;
};

constexpr int least_telling_width = 6;  // what is shorter is too common to tell
constexpr int least_telling_name = 4;   // a whole name of two characters
constexpr int least_proving_width = 8;  // of a part of a name

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    for (size_t from = 0; from < text.size();) {
        auto const end = std::min(text.find_first_of(separators, from), text.size());
        if (end > from) parts.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

/// UTF-8 sorts as code points do.
bool is_kanji(std::string_view words) {
    for (size_t at = 0; at < words.size();) {
        auto const lead = static_cast<unsigned char>(words[at]);
        auto const one = words.substr(at, lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
        if (!(one >= "\u3400" && one <= "\u9fff") && one < "\U00020000" && one != "々") return false;
        at += one.size();
    }
    return true;
}

/// A name in each way that it is written (`ﾀﾅｶ ｼﾞﾛｳ（田中　次郎）` is two), family name first or last, and each of its parts.
void add_names(std::vector<Secret>& secrets, std::string_view value) {
    auto const add = [&](std::string_view words, int least, bool proves) {
        if (auto found = essence(words); width(found) >= least) secrets.push_back({std::move(found), proves});
    };
    for (auto const& written : split(fold(value), "()[]/,;")) {
        add(written, least_telling_name, true);
        auto const parts = split(written, " \"'.");
        if (parts.size() < 2) continue;
        std::string turned;
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) turned += *part;
        add(turned, least_telling_name, true);
        // Two characters of Latin or kana stand in too many words; two kanji are most family names.
        for (auto const& part : parts)
            add(part, is_kanji(part) ? least_telling_name : least_telling_width, width(part) >= least_proving_width);
        add(parts.front() + parts.back(), least_telling_name, true);
        add(parts.back() + parts.front(), least_telling_name, true);
    }
}

/// A website by its name, in parts, and by its host, whatever the page.
void add_site(std::vector<Secret>& secrets, std::string_view field, std::string_view value) {
    auto const folded = fold(value);
    if (field == "url") {
        auto const scheme = folded.find("//");
        auto const host = scheme == std::string::npos ? 0 : scheme + 2;
        auto const name = folded.substr(host, folded.find_first_of("/?#:", host) - host);
        secrets.push_back({essence(name), true});
        if (name.starts_with("www")) secrets.push_back({essence(name.substr(name.find('.') + 1)), true});
        return;
    }
    for (auto const& part : split(folded, "()[]:/,;"))
        if (auto found = essence(part); found != essence("運営者") && found != essence("サイト名"))
            secrets.push_back({std::move(found), true});
}

/// Companies, one a line, each also by its name without its legal form.
void add_companies(std::vector<Secret>& secrets, std::string_view value) {
    for (auto const& line : split(value, "\n")) {
        auto name = essence(line);
        secrets.push_back({name, true});
        for (std::string_view const form : {"株式会社", "有限会社", "合同会社"})
            if (auto const at = name.find(form); at != std::string::npos) name.erase(at, form.size());
        for (std::string_view const form : {"coltd", "ltd", "inc", "corporation", "corp", "llc", "gmbh"})
            if (name.ends_with(form)) {
                name.resize(name.size() - form.size());
                break;
            }
        secrets.push_back({name, false});
    }
}

std::vector<Secret> secrets_of(std::string_view field, std::string_view value) {
    std::vector<Secret> secrets{{essence(value), field != "finder_affiliation" || width(essence(value)) >= 12}};
    if (field == "finder_name" || field == "finder_former") add_names(secrets, value);
    if (field == "url" || field == "site_name") add_site(secrets, field, value);
    if (field == "finder_mail")
        if (auto const at = value.find('@'); at != std::string_view::npos)
            secrets.push_back({essence(std::string{value.substr(0, at)} + "at" + std::string{value.substr(at + 1)}), true});
    if (field == "other_developers" || field == "operators") add_companies(secrets, value);
    if (field == "linked_websites")
        for (auto const& line : split(value, "\n")) add_site(secrets, line.find("//") == std::string::npos ? "site_name" : "url", line);
    std::erase_if(secrets, [&](const Secret& secret) {
        bool const whole_name = (field == "finder_name" || field == "finder_former") && width(secret.essence) >= least_telling_name;
        return width(secret.essence) < least_telling_width && !whole_name;
    });
    return secrets;
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

std::vector<std::string> names_in(std::string_view text, const Case& c, const std::string& operators) {
    auto const said = essence(text);
    std::vector<std::string> found;
    auto const look = [&](std::string_view field, const std::string& value) {
        for (auto const& secret : secrets_of(field, value))
            if ((secret.proves || field == "operators") && said.find(secret.essence) != std::string::npos) {
                found.emplace_back(field);
                return;
            }
    };
    for (auto const& report : c.reports) {
        look("url", report.form.url);
        look("site_name", report.form.site_name);
        if (!report.finder) continue;
        look("finder_name", report.finder->name);
        look("finder_mail", report.finder->mail);
        look("finder_phone", report.finder->phone);
    }
    look("operators", operators);
    return found;
}

bool says(std::string_view text, std::string_view words) {
    auto const wanted = essence(words);
    return !wanted.empty() && essence(text).find(wanted) != std::string::npos;
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

std::vector<Leak> leaks_in(std::string_view rendered, const std::string& name, const Case& c, const ViewRequest& request,
                           const OfficeOpened& office, const Edition& edition) {
    auto const said = essence(rendered);
    auto const fields = all_fields(c, request, office, edition);
    std::set<std::string> allowed;
    for (auto const& field : fields)
        if (is_seen(field, c, request, edition)) {
            allowed.insert(essence(field.value));
            if (kept_apart(field.name))
                for (auto& secret : secrets_of(field.name, field.value)) allowed.insert(std::move(secret.essence));
        }
    // What an open field holds is open; but for who the finder is, whose name may stand in its own account of the flaw. A product that
    // bears its maker's name cannot be spoken of without it.
    auto const product = essence(c.form().product);
    auto const stands_open = [&](const std::string& field, const std::string& secret) {
        if (field == "other_developers" && product.find(secret) != std::string::npos) return true;
        if (kept_apart(field)) return allowed.contains(secret);
        return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& open) { return open.find(secret) != std::string::npos; });
    };
    // The reader's own name may hold another's (`日立ソリューションズ` and `日立`): where it does, it tells nothing of the other.
    auto const stands_in = [&](const std::string& secret) {
        auto rest = said;
        for (Lang const lang : {Lang::ja, Lang::en})
            if (auto const own = request.recipient ? essence(request.recipient->name(lang)) : std::string{};
                own.find(secret) != std::string::npos)
                for (auto at = rest.find(own); at != std::string::npos; at = rest.find(own, at + 1)) rest.replace(at, own.size(), "\n");
        return rest.find(secret) != std::string::npos;
    };
    std::vector<Leak> leaks;
    for (auto const& each : fields) {
        auto const& field = each.name;
        auto const* rule = field_rule(edition, c.kind, field);
        if (rule && rule->rule.id == letterhead_rule) continue;
        if (is_seen(each, c, request, edition) || is_passed_over(field)) continue;
        if (each.of && each.of->form.developer && (field == "finder_name" || field == "finder_affiliation"))
            continue;  // the developer itself
        auto const secrets = secrets_of(field, each.value);
        bool found = false;
        bool proven = false;
        for (auto const& secret : secrets) {
            if (!stands_in(secret.essence) || stands_open(field, secret.essence)) continue;
            found = true;
            proven = proven || secret.proves;
        }
        if (!found) continue;
        Finding leak;
        if (!proven) leak.severity = Severity::warning;
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

std::vector<Ruling> leak_objections(std::string_view text, const Case& c, const ViewRequest& request, const OfficeOpened& office,
                                    const Edition& edition) {
    std::vector<Ruling> objections;
    for (auto& leak : leaks_in(text, c.id.str(), c, request, office, edition)) {
        auto const* rule = field_rule(edition, c.kind, leak.field);
        objections.push_back({rule ? rule->rule : denied_to_all, std::move(leak.finding.message), true});
    }
    return objections;
}

}  // namespace vulnctl
