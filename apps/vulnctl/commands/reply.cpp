#include "base/file.h"
#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/report_fields.h"
#include "ops/describe.h"
#include "ops/letters.h"
#include "ops/mail_taken.h"
#include "views/case_view.h"
#include "views/mail_view.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[CASE]", "", {"取扱番号（--mail では省略可）", "the case (with --mail it may be left out)"}},
    {"[PARTY]",
     "",
     {"関係者の番号または名称。発見者は finder（--mail では省略可）",
      "the party by id or name; `finder` for the finder (with --mail it may be left out)"}},
    {"--mail",
     "FILE...",
     {"届いたメール。案件と関係者は、返信元、件名、差出人から判断する（- は標準入力）",
      "mails that came in; the case and the party are told from what they answer, their subject and their sender (- is standard input)"},
     true},
    {"--automatic", "", {"自動応答であり、人が書いたものではない（--mail）", "it is an automatic reply that no person wrote (--mail)"}},
    {"--stance",
     "STANCE",
     {"連絡の趣旨（acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, "
      "agrees-stop-use, refuses, asks-to-move, not-its-product, no-claim, fixed, will-not-act）",
      "where it stands (acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, "
      "agrees-stop-use, refuses, asks-to-move, not-its-product, no-claim, fixed, will-not-act)"}},
    {"--solution", "KIND", {"対策方法（fix, workaround, stop-use）", "the solution (fix, workaround, stop-use)"}},
    {"--text", "TEXT", {"連絡の内容", "what was said"}},
    {"--link", "URL", {"製品開発者の告知ページ", "the developer's own page"}},
    {"--consent",
     "NAME=ANSWER",
     {"発見者が変更した意向（notify, contact, publish に yes または no）",
      "a consent that the finder changed (notify, contact, publish: yes or no)"},
     true},
    {"--item",
     "NAME=VALUE",
     {"発見者が補った届出の項目（url=…、environment=…、finder.mail=… など）",
      "an item of the report that the finder stated (url=..., environment=..., finder.mail=...)"},
     true},
    {"--withdraws", "", {"発見者が届出を取り下げた（理由は --text）", "the finder withdraws the report (--text says why)"}},
    {"--publicized", "WHERE", {"発見者が脆弱性情報を公開した（公開先）", "the finder went public, and where"}},
    {"--asks-disclosure", "", {"発見者が情報非開示依頼の取下げを求めた", "the finder asks that the non-disclosure request be withdrawn"}},
    {"--report", "REPORT", {"届出番号（届出が複数ある場合）", "which report, where the case has several"}},
};

Consents consents_from(const std::vector<std::string>& all, Kind kind) {
    Consents consents;
    for (auto const& given : all) {
        auto const equals = given.find('=');
        auto const name = given.substr(0, equals);
        auto const answer = equals == std::string::npos ? std::string{} : given.substr(equals + 1);
        auto* const consent = name == "notify"                             ? &consents.notify
                              : name == "contact"                          ? &consents.contact
                              : name == "publish" && kind == Kind::product ? &consents.publish
                                                                           : nullptr;
        if (!consent || (answer != "yes" && answer != "no"))
            throw Error{Exit::usage, text("--consent を読み取れません: {}", "--consent cannot be read: {}", harmless_line(given)),
                        kind == Kind::product ? text("notify=no、contact=yes、publish=yes のように指定してください",
                                                     "write notify=no, contact=yes or publish=yes")
                                              : text("ウェブサイトの届出には notify と contact があります（notify=no など）",
                                                     "a website report has notify and contact (notify=no)")};
        *consent = answer == "yes";
    }
    return consents;
}

std::string known_items() {
    std::string known;
    for (auto const& field : report_fields) known += (known.empty() ? "" : ", ") + std::string{field.key};
    for (auto const& field : finder_fields) known += ", finder." + std::string{field.key};
    return known;
}

/// The items as events: what names the finder is one, with what was known of it before.
std::vector<Payload> items_from(const std::vector<std::string>& all, const Case& c, ReportId id) {
    std::vector<Payload> stated;
    auto const* report = c.report(id);
    std::optional<FinderNamed> finder;
    for (auto const& given : all) {
        auto const equals = given.find('=');
        auto const name = given.substr(0, equals);
        auto const value = equals == std::string::npos ? std::string{} : given.substr(equals + 1);
        bool known = false;
        for (auto const& field : report_fields)
            if (field.key == name) {
                stated.emplace_back(ItemStated{id, name, value});
                known = true;
            }
        for (auto const& field : finder_fields)
            if (name == "finder." + std::string{field.key}) {
                if (!finder) finder = report && report->finder ? *report->finder : FinderNamed{};
                (*finder).*field.member = value;
                known = true;
            }
        if (!known || value.empty())
            throw Error{Exit::usage, text("--item を読み取れません: {}", "--item cannot be read: {}", harmless_line(given)),
                        text("url=https://… のように、次のいずれかの項目を指定してください: {}", "write url=https://..., with one of: {}",
                             known_items())};
    }
    if (finder) {
        finder->report = id;
        stated.emplace_back(std::move(*finder));
    }
    return stated;
}

/// What was said: `--text`, or what the mail says; empty if neither is there.
std::string words_said(const Args& args, const MailMessage* mail) {
    if (args.has("--text")) return args.text("--text");
    return mail ? mail->text : std::string{};
}

std::string words_required(const Args& args, const MailMessage* mail) {
    auto words = words_said(args, mail);
    return words.empty() ? args.required("--text") : words;
}

/// What the finder said, each as the event that it is. A mail's words are an answer only where nothing else was said of it. `of`: whose
/// finder, where that is known.
std::vector<Payload> said_by_finder(const Args& args, const Case& c, const MailMessage* mail = nullptr, std::optional<ReportId> of = {}) {
    std::vector<Payload> said;
    auto const report = [&] { return of ? *of : the_report(args, c); };
    if (args.has("--consent")) said.emplace_back(ConsentChanged{report(), consents_from(args.all("--consent"), c.kind)});
    if (args.has("--item"))
        for (auto& item : items_from(args.all("--item"), c, report())) said.push_back(std::move(item));
    if (args.has("--withdraws")) said.emplace_back(FinderWithdrew{report(), words_required(args, mail)});
    if (args.has("--publicized")) said.emplace_back(FinderDisclosed{report(), args.required("--publicized")});
    if (args.has("--asks-disclosure")) {
        if (c.kind == Kind::website)
            throw Error{Exit::refused, text("ウェブサイトの届出の情報非開示依頼は、修正されるか取扱いが終了するまで効力があります",
                                            "for a website the non-disclosure request holds until the fix or the end of handling")}
                .because({"website.steps", "V.2.3)", c.edition});
        said.emplace_back(DisclosureAsked{report()});
    }
    bool const text_is_reason = args.has("--withdraws");
    if (said.empty() || (args.has("--text") && !text_is_reason)) said.emplace_back(FinderAnswered{words_required(args, mail)});
    return said;
}

Result from_finder(Context& context, CaseId id) {
    auto c = the_case(context, id);
    Text done;
    for (auto const& what : said_by_finder(context.args, c)) {
        c = record(*context.desk, c, what);
        auto const words = describe(context.store->newest(1).front(), {}, *context.edition.edition);
        done.ja += (done.ja.empty() ? "" : "。") + words.ja;
        done.en += (done.en.empty() ? "" : "; ") + words.en;
    }
    return recorded(context, c, text("記録しました: {0}", "recorded: {1}", done.ja, done.en));
}

std::string stances_of(Role role) {
    std::string known;
    for (auto const& word : words_of(Stance{}))
        if (fits(word.value, role)) known += (known.empty() ? "" : ", ") + std::string{word.id};
    return known;
}

void require_contacted(const Case& c, const Party& party) {
    if (auto const* part = c.part(party.id); part && part->contacted()) return;
    throw Error{Exit::usage, text("{} にはまだ連絡していません", "{} has not been contacted in this case", party.card.name),
                text("先に vulnctl notify {} {} で連絡を記録してください", "record the contact first: vulnctl notify {} {}", c.id.str(),
                     party.id.str())};
}

Stance stance_of(const Args& args, const Party& party) {
    auto const stance = args.word<Stance>("--stance");
    if (!stance) throw Error{Exit::usage, text("--stance を指定してください", "--stance is required")};
    if (!fits(*stance, party.card.role))
        throw Error{Exit::usage,
                    text("{0}の連絡の趣旨ではありません", "it is not for {1} to say", name_of(party.card.role).ja,
                         with_article(name_of(party.card.role).en)),
                    text("次のいずれかを指定してください: {}", "give one of: {}", stances_of(party.card.role))};
    return *stance;
}

Text reply_words(const Party& party, Stance stance) {
    Words const name = name_of(stance);
    return text("{0}からの連絡を記録しました（{1}）", "the reply of {3} is recorded ({2})", party.card.name, name.ja, name.en,
                party.name(Lang::en));
}

// ---- from a mail ----

constexpr size_t most_mail = 64 << 20;

bool says_of_finder(const Args& args) {
    return args.has("--consent") || args.has("--item") || args.has("--withdraws") || args.has("--publicized") ||
           args.has("--asks-disclosure");
}
bool says_of_party(const Args& args) { return args.has("--stance") || args.has("--solution") || args.has("--link"); }
bool says_something(const Args& args) { return says_of_finder(args) || says_of_party(args) || args.has("--text"); }

/// What is said of a mail must be for its sender to say.
void require_fitting_words(const Args& args, const Correspondent& who) {
    if (who.party ? !says_of_finder(args) : !says_of_party(args)) return;
    throw Error{Exit::usage,
                who.party ? text("発見者からのメールではありません", "the mail is not from a finder")
                          : text("発見者からのメールです", "the mail is from the finder"),
                who.party ? text("趣旨を --stance で指定してください", "say what it means with --stance")
                          : text("--stance ではなく、--consent や --withdraws などで指定してください",
                                 "say what it means with --consent, --withdraws and the like, not with --stance")};
}

void read_mails(Context& context) {
    auto const files = context.args.all("--mail");
    if (files.size() > 1 && says_something(context.args))
        throw Error{Exit::usage,
                    text("趣旨などの指定は、メール1通ごとに行ってください", "what a mail says is given for one mail at a time"),
                    text("--mail には1通のみを指定してください", "give --mail one file only")};
    if (context.args.has("--automatic") && says_something(context.args))
        throw Error{Exit::usage, text("自動応答に趣旨などは指定できません", "an automatic reply says nothing that could be recorded"),
                    text("人が書いたものであれば、--automatic を除いてください", "if a person wrote it, leave --automatic out")};
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    for (auto const& file : files) {
        auto const name = file == "-" ? std::string{"(stdin)"} : file;
        context.prepared.inputs.push_back(file == "-" ? read_stream(context.in, name, most_mail) : read_file(file, most_mail));
        context.prepared.read.push_back(read_mail(context.programs, context.prepared.inputs.back(), name, context.lang));
    }
}

MailHint hint_from(const Context& context) {
    auto const& args = context.args;
    MailHint hint;
    if (args.has("CASE")) hint.case_id = parse_case_id(args.text("CASE"));
    hint.finder = args.text("PARTY") == "finder";
    if (args.has("PARTY") && !hint.finder) hint.party = find_party(*context.store, args.text("PARTY")).id;
    if (args.has("--report") && hint.case_id) hint.report = report_named(args.text("--report"), load_case(*context.store, *hint.case_id));
    return hint;
}

MailOutcome take_mail(Context& context, const ArrivedMail& mail, const MailHint& hint, std::optional<OpenSenders>& senders) {
    auto const& args = context.args;
    MailOutcome out;
    out.file = mail.name;
    out.message = mail.message;
    auto const before = known_mail(*context.store, mail, hint.case_id);
    if (before && !(args.has("--stance") && before->mail.what.automatic)) {
        out.event = before->mail.seq;
        out.known = true;
        out.match = MailMatch{{before->case_id, before->mail.what.party, before->mail.what.report}, MailGround::said, {}};
        out.done = text("このメールは {0} の事象 {1} として記録済みです", "this mail is recorded already: event {1} of {0}",
                        before->case_id.str(), before->mail.seq);
    } else {
        out.match = match_mail(*context.store, mail, hint, senders);
    }
    auto const who = out.match->who;
    out.who =
        who.party ? load_party(*context.store, *who.party).name(context.lang) : std::string{name_of(Audience::finder).in(context.lang)};
    if (out.known) return out;
    require_fitting_words(args, who);
    out.findings = doubts_about(*context.store, mail, *out.match);
    auto const c = the_case(context, who.case_id);
    if (!args.has("--on")) {
        auto const day = day_of(mail, context.today, begin_of(c, who));
        context.desk->on = day.on;
        if (!day.note.empty()) {
            Finding note;
            note.rule = "mail.date";
            note.severity = Severity::note;
            note.message = day.note;
            note.place = Place{mail.name, 0, 0};
            out.findings.push_back(std::move(note));
        }
    }
    auto const record_as = [&](MailTaken taken) {
        out.event = taken.event;
        out.done = std::move(taken.done);
    };
    if ((mail.message.bounce || mail.message.automatic) && !says_something(args)) {
        record_as(take_delivery(*context.desk, c, mail, who));
    } else if (who.party) {
        auto const party = load_party(*context.store, *who.party);
        require_contacted(c, party);
        out.wanted = args.has("--stance") ? std::string{} : stances_of(party.card.role);
        if (out.wanted.empty())
            record_as(take_reply(
                *context.desk, c, mail, *out.match,
                {party.id, stance_of(args, party), args.word<Solution>("--solution"), words_said(args, &mail.message), args.text("--link")},
                before));
    } else if (out.match->ground != MailGround::said && !is_from(*context.store, mail, who)) {
        out.unsure = true;
    } else {
        auto const said = says_something(args) ? said_by_finder(args, c, &mail.message, who.report) : std::vector<Payload>{};
        record_as(take_from_finder(*context.desk, c, mail, *out.match, said));
    }
    if (out.done.empty()) return out;
    auto const after = the_case(context, who.case_id);
    auto const state = [&](Lang lang) { return state_words(after.state, after.sub, after.kind, *context.edition.edition, lang); };
    out.state = {state(Lang::ja), state(Lang::en)};
    return out;
}

/// Each by itself: where several are taken, one that cannot be placed does not hold up the others.
Result from_mails(Context& context) {
    auto const files = context.args.all("--mail");
    auto const hint = hint_from(context);
    std::optional<OpenSenders> senders;
    std::vector<MailOutcome> outcomes;
    for (size_t i = 0; i < files.size(); ++i) {
        ArrivedMail mail{files[i] == "-" ? "(stdin)" : files[i], context.prepared.inputs[i], context.prepared.read[i]};
        mail.message.automatic = mail.message.automatic || context.args.has("--automatic");
        try {
            outcomes.push_back(take_mail(context, mail, hint, senders));
        } catch (const Error& error) {
            bool const one_only = files.size() == 1;
            if (one_only || error.exit == Exit::bug || error.exit == Exit::io || error.exit == Exit::busy) throw;
            MailOutcome out;
            out.file = mail.name;
            out.message = mail.message;
            Finding finding;
            finding.rule = "mail.match";
            finding.message = error.message;
            finding.hint = error.hint;
            finding.ground = error.ground;
            finding.place = Place{mail.name, 0, 0};
            out.findings.push_back(std::move(finding));
            outcomes.push_back(std::move(out));
        }
    }
    return mails_result(std::move(outcomes));
}

Result run(Context& context) {
    auto const& args = context.args;
    if (args.has("--mail")) return from_mails(context);
    if (!args.has("CASE") || !args.has("PARTY"))
        throw Error{Exit::usage, text("CASE と PARTY、または --mail を指定してください", "say CASE and PARTY, or --mail"),
                    text("vulnctl help reply で使い方を確認できます", "vulnctl help reply shows how it is used")};
    auto const id = parse_case_id(args.required("CASE"));
    if (args.required("PARTY") == "finder") return from_finder(context, id);
    auto const party = find_party(*context.store, args.text("PARTY"));
    auto const before = the_case(context, id);
    require_fitting_role(before, party);
    require_contacted(before, party);
    auto const stance = stance_of(args, party);
    ReplyReceived const what{party.id, stance, args.word<Solution>("--solution"), args.text("--text"), args.text("--link")};
    auto const c = record(*context.desk, before, what);
    return recorded(context, c, reply_words(party, stance));
}

}  // namespace

extern const Command reply_command = {"reply", {"関係者からの連絡を記録する", "Record what came back"}, writing, options, run, read_mails};

}  // namespace vulnctl
