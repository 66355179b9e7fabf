#include "ops/intake.h"
#include "base/file.h"
#include "commands/declarations.h"
#include "formats/mail_text.h"
#include "ops/known_already.h"
#include "views/findings_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_mail = 64 << 20;
constexpr size_t most_feed = 15 << 20;

constexpr Option options[] = {
    {"FILE...",
     "",
     {"届出様式のテキスト、YAML、JSON または届いたメール（- は標準入力）。--origin ではCSAF、VULDEFの文書も",
      "reports as form text, YAML or JSON, or the mails that brought them (- is standard input); with --origin advisories in CSAF or "
      "VULDEF too"}},
    {"--kind",
     "KIND",
     {"届出の種別（product, website。省略時は内容から判断）", "what the report is about (product, website; else told from the text)"}},
    {"--developer",
     "PARTY",
     {"製品開発者による自社製品の届出（その製品開発者の番号または名称）", "a developer's report on its own product, and which developer"}},
    {"--origin",
     "ORIGIN",
     {"届出によらない案件として開始する（overseas, direct）", "open a case that no report begins (overseas, direct)"}},
    {"--source", "TEXT", {"届出によらない案件の情報源と番号", "where such a case comes from, and under which number"}},
    {"--feed",
     "FILE",
     {"公表済みでないかを照合する一覧（JVNRSS、CSAF、VULDEF。繰り返し指定可）",
      "a feed in which to look whether it is published already (JVNRSS, CSAF, VULDEF; may be repeated)"},
     true},
    {"--check", "", {"内容を確認するだけで、登録しない", "say what is missing; register nothing"}},
};

struct Outcome {
    std::string file;
    std::optional<Intake> registered;
    std::vector<Finding> findings;
};

/// A file as it came; `mail` if it is one.
struct Input {
    std::string name;
    std::string bytes;
    std::optional<ArrivedMail> mail;
};

Intake registered_as_asked(Context& context, const Input& input, std::optional<Kind> kind) {
    auto& desk = *context.desk;
    auto const origin = context.args.word<Origin>("--origin").value_or(Origin::finder);
    if (origin == Origin::overseas || origin == Origin::direct) {
        if (context.args.has("--developer"))
            throw Error{Exit::usage, text("--origin と --developer は一緒に指定できません", "--origin and --developer exclude each other")};
        if (kind == Kind::website)
            throw Error{Exit::usage,
                        text("届出によらない案件はソフトウエア製品のものだけです", "only a product case is opened without a report")};
        auto const source = context.args.text("--source");
        return input.mail ? open_case_by_mail(desk, *input.mail, origin, source) : open_case(desk, input.bytes, input.name, origin, source);
    }
    if (context.args.has("--origin"))
        throw Error{Exit::usage, text("--origin には overseas または direct を指定してください", "--origin takes overseas or direct")};
    std::optional<PartyId> developer;
    if (context.args.has("--developer")) {
        auto const party = find_party(*context.store, context.args.text("--developer"));
        if (party.card.role != Role::developer || kind == Kind::website)
            throw Error{Exit::usage, text("自社製品の届出は製品開発者のものです", "a report on one's own product is a developer's")};
        developer = party.id;
        kind = Kind::product;
    }
    return input.mail ? register_mail(desk, *input.mail, kind, developer) : register_report(desk, input.bytes, input.name, kind, developer);
}

/// The feeds come behind the files.
void read_feeds(Context& context) {
    for (auto const& file : context.args.all("--feed")) context.prepared.inputs.push_back(read_file(file, most_feed));
}

void read_files(Context& context) {
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    for (auto const& file : context.args.all("FILE")) {
        bool const from_stdin = file == "-";
        auto const name = from_stdin ? std::string{"(stdin)"} : file;
        auto bytes = from_stdin ? read_stream(context.in, "-", most_mail) : read_file(file, most_mail);
        bool const mail = is_mail(bytes);
        context.prepared.read.push_back(mail ? read_mail(context.programs, bytes, name, context.lang) : MailMessage{});
        context.prepared.inputs.push_back(std::move(bytes));
    }
    read_feeds(context);
}

/// The day of a mail is the day of its receipt, unless a person says otherwise.
void set_day(Context& context, const ArrivedMail& mail, std::vector<Finding>& findings) {
    if (context.args.has("--on")) return;
    auto const day = day_of(mail, context.today, {});
    context.desk->on = day.on;
    Finding note;
    note.rule = "mail.date";
    note.severity = Severity::note;
    note.place = Place{mail.name, 0, 0};
    note.message =
        day.note.empty() ? text("受付日はメールの日付 {} です", "the day of receipt is the mail's date, {}", print(day.on)) : day.note;
    findings.push_back(std::move(note));
}

Outcome take(Context& context, const Input& input, const std::string& file, const std::vector<FeedItem>& feed) {
    auto const kind = context.args.word<Kind>("--kind");
    auto const& edition = *context.edition.edition;
    std::vector<Finding> findings;
    auto const look_up = [&](const ReportReceived& form) {
        if (!feed.empty()) std::ranges::move(known_in(feed, form, input.name, edition), std::back_inserter(findings));
    };
    if (!context.desk) {
        auto examined = input.mail                     ? examine_mail(*input.mail, kind, edition)
                        : context.args.has("--origin") ? examine_flaw(input.bytes, input.name)
                                                       : examine_report(input.bytes, input.name, kind, edition);
        findings = std::move(examined.findings);
        look_up(examined.form);
        return {file, {}, std::move(findings)};
    }
    if (input.mail) {
        if (auto const before = known_mail(*context.store, *input.mail)) {
            Finding known;
            known.rule = "mail.known";
            known.severity = Severity::warning;
            known.place = Place{input.name, 0, 0};
            known.message = text("このメールは {0} の事象 {1} として登録済みです。登録していません",
                                 "this mail was taken in before, as event {1} of {0}: it is not registered again", before->case_id.str(),
                                 before->mail.seq);
            return {file, {}, {std::move(known)}};
        }
        set_day(context, *input.mail, findings);
    } else {
        context.desk->on = context.args.day("--on").value_or(context.today);
    }
    auto registered = registered_as_asked(context, input, kind);
    look_up(the_case(context, registered.case_id).form());
    findings.insert(findings.end(), registered.findings.begin(), registered.findings.end());
    return {file, std::move(registered), std::move(findings)};
}

std::string text_of(const std::vector<Outcome>& outcomes, const Screen& screen) {
    std::string out;
    for (auto const& o : outcomes) {
        Page page{screen.lang, screen.columns};
        if (o.registered && !o.registered->report)
            page.paragraph(text("{0}: {1} を開始しました（届出によらない案件）", "{0}: opened {1} (without a report)", o.file,
                                o.registered->case_id.str())
                               .in(screen.lang));
        else if (o.registered)
            page.paragraph(text("{0}: {1} を登録しました（届出 {2}、{3}）", "{0}: registered {1} (report {2}, {4})", o.file,
                                o.registered->case_id.str(), o.registered->report->str(), name_of(o.registered->kind).ja,
                                name_of(o.registered->kind).en)
                               .in(screen.lang));
        else if (o.findings.empty())
            page.paragraph(text("{}: 記載漏れはありません", "{}: nothing is missing", o.file).in(screen.lang));
        out += page.str() + findings_text(o.findings, screen);
    }
    return out;
}

Result run(Context& context) {
    std::vector<Outcome> outcomes;
    if (!context.desk) read_files(context);
    auto const files = context.args.all("FILE");
    std::vector<FeedItem> feed;
    auto const feeds = context.args.all("--feed");
    for (size_t i = 0; i < feeds.size(); ++i)
        std::ranges::move(read_feed(context.prepared.inputs[files.size() + i], feeds[i]), std::back_inserter(feed));
    for (size_t i = 0; i < files.size(); ++i) {
        Input input{files[i] == "-" ? "(stdin)" : files[i], std::move(context.prepared.inputs[i]), {}};
        if (is_mail(input.bytes)) input.mail = ArrivedMail{input.name, input.bytes, std::move(context.prepared.read[i])};
        outcomes.push_back(take(context, input, files[i], feed));
    }
    Result result;
    result.kind = "intake";
    for (auto const& o : outcomes) result.exit = std::max(result.exit, exit_of(o.findings));
    result.text = [=](const Screen& screen) { return text_of(outcomes, screen); };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& o : outcomes) {
            Json item{{"file", o.file}, {"findings", findings_json(o.findings, lang)}};
            if (o.registered) {
                item["case"] = o.registered->case_id.str();
                item["report"] = o.registered->report ? Json(o.registered->report->str()) : Json();
                item["kind"] = id_of(o.registered->kind);
            }
            items.push_back(std::move(item));
        }
        return Json{{"items", items}};
    };
    return result;
}

}  // namespace

extern const Command intake_command = {"intake",
                                       {"届出を読み取り、案件として登録する", "Read reports and register them as cases"},
                                       [](const Args& args) { return args.has("--check") ? Needs::nothing : Needs::writing; },
                                       options,
                                       run,
                                       read_files};

}  // namespace vulnctl
