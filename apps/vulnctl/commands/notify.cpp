#include "cli/letters.h"
#include "cli/sending.h"
#include "commands/declarations.h"
#include "views/case_view.h"
#include "views/outbox_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[CASE]", "", {"取扱番号（--send と --list では省略できる）", "the case; --send and --list go without one"}},
    {"[PARTY...]",
     "",
     {"関係者の番号または名称（複数可、1者ずつ別の文書になる）。発見者は finder",
      "parties by id or name, one separate letter each; `finder` for the finder"}},
    {"--all",
     "",
     {"案件のすべての製品開発者またはウェブサイト運営者に、1者ずつ", "each developer or operator of the case, one letter each"}},
    {"--except", "PARTY", {"--all から除く関係者", "leave this party out of --all"}, true},
    {"--letter", "NAME", {"文書の種類（opening, details, accepted など）", "which letter (opening, details, accepted, ...)"}},
    {"--report", "REPORT", {"どの届出の発見者か（届出が複数ある場合）", "whose finder, where the case has several reports"}},
    {"--apply", "", {"文書を送信箱に書き出し、記録する", "write the letter to the outbox and record it"}},
    {"--outbox", "DIR", {"送信箱（省略時は ./outbox）", "the outbox (else ./outbox)"}},
    {"--list", "", {"送信箱にある文書の一覧", "list the letters in the outbox"}},
    {"--send", "", {"送信箱で待つメールをメールソフトに渡す", "hand the mails that wait in the outbox over to the mail program"}},
    {"--with",
     "PROGRAM",
     {"メールを送るプログラム（例: 'sendmail -t'。省略時は VULNCTL_SENDMAIL）",
      "the program that sends a mail, such as 'sendmail -t' (else VULNCTL_SENDMAIL)"}},
    {"--again",
     "FILE",
     {"送信を始めた記録だけがあるメールを、--because の理由により送る",
      "send a mail again of which only the beginning is recorded; --because says why"}},
    {"--sent", "", {"連絡を試みたことを記録する", "record that the contact was tried"}},
    {"--by",
     "CHANNEL",
     {"手段（mail, phone, post, fax, form, person）。mail 以外は --sent を兼ねる",
      "the means (mail, phone, post, fax, form, person); any but mail implies --sent"}},
    {"--result",
     "RESULT",
     {"結果（delivered, bounced, returned, automatic-reply, no-answer, reached）",
      "what came of it (delivered, bounced, returned, automatic-reply, no-answer, reached)"}},
    {"--unavailable",
     "",
     {"--by の手段がないことを、--note の理由とともに記録する", "record that the means of --by does not exist, --note says why"}},
    {"--note", "TEXT", {"経過のメモ（外部には出ない）", "a note for the record; it leaves the house nowhere"}},
};

bool is_attempt(const Args& args) {
    return args.has("--sent") || args.has("--result") || (args.has("--by") && args.text("--by") != "mail");
}

Result without_means(Context& context, const Case& c, const std::optional<Party>& party) {
    auto const by = context.args.word<Channel>("--by");
    auto const reason = context.args.text("--note");
    if (!party || !by || reason.empty())
        throw Error{Exit::usage, text("--unavailable には、関係者、--by の手段、--note の理由が必要です",
                                      "--unavailable wants a party, a means (--by) and a reason (--note)")};
    auto const after = record(*context.desk, c, MeansUnavailable{party->id, *by, reason});
    Words const means = name_of(*by);
    return recorded(context, after,
                    text("{0}には{2}で連絡する手段がないことを記録しました", "it is recorded that {1} cannot be reached by {3}",
                         party->name(Lang::ja), party->name(Lang::en), means.ja, means.en));
}

/// What was done, sentence by sentence.
void add(Text& done, const Text& more) {
    if (!done.empty()) {
        done.ja += "。";
        done.en += "; ";
    }
    done.ja += more.ja;
    done.en += more.en;
}

Text record_attempt(Context& context, CaseId id, const Party& recipient, const std::string& message_id) {
    auto const& args = context.args;
    auto const before = the_case(context, id);
    ContactAttempted what;
    what.party = recipient.id;
    what.channel = args.word<Channel>("--by").value_or(Channel::mail);
    what.result = args.word<AttemptResult>("--result").value_or(AttemptResult::delivered);
    what.letter = args.text("--letter");
    what.gives_details = what.letter == details_letter;
    what.note = args.text("--note");
    what.message_id = message_id;
    auto const after = record(*context.desk, before, what);
    auto done =
        text("{0}への連絡を記録しました", "the attempt to reach {1} is recorded", recipient.name(Lang::ja), recipient.name(Lang::en));
    if (!before.first_contact && after.first_contact && after.kind == Kind::product)
        add(done, text("起算日は {0} です", "the first-contact date is {0}", print(*after.first_contact)));
    return done;
}

void require_sense(const Args& args, const std::vector<Addressee>& to) {
    bool const attempt = is_attempt(args);
    if (attempt && !to.front().party)
        throw Error{Exit::usage, text("発見者への連絡は --letter と --apply で記録します",
                                      "what is sent to the finder is recorded with --letter and --apply")};
    if (attempt && !args.has("--result") && (args.text("--by") == "phone" || args.text("--by") == "person"))
        throw Error{Exit::usage, text("--result で結果を指定してください（reached, no-answer など）",
                                      "say what came of it with --result (reached, no-answer, ...)")};
    if (!attempt && !args.has("--letter"))
        throw Error{Exit::usage, text("--letter で文書の種類を指定してください", "say which letter with --letter"),
                    text("電話などの連絡を記録する場合は --by phone --result no-answer のように指定します",
                         "to record a call, say --by phone --result no-answer")};
}

Result listed(Context& context) {
    std::vector<Case> cases;
    if (context.args.has("CASE"))
        cases.push_back(the_case(context, parse_case_id(context.args.required("CASE"))));
    else
        each_case(*context.store, context.lens, [&](const Case& c) {
            if (!c.letters.empty()) cases.push_back(c);
        });
    return outbox_result(*context.store, cases);
}

Result run(Context& context) {
    auto const& args = context.args;
    if (args.has("--send")) return send_mails(context);
    if (args.has("--list")) return listed(context);
    auto const id = parse_case_id(args.required("CASE"));
    auto const c = the_case(context, id);
    auto const to = addressees(context, c);
    for (auto const& addressee : to)
        if (addressee.party) require_fitting_role(c, *addressee.party);
    if (args.has("--unavailable")) return without_means(context, c, to.front().party);
    require_sense(args, to);

    std::vector<LetterDraft> drafts;
    if (args.has("--letter")) drafts = compose_letters(context, c, to);
    if (!context.desk) return letters_result(context, drafts, id);

    Text done;
    WrittenLetters written;
    if (args.has("--apply") && !drafts.empty()) {
        written = write_letters(context, id, drafts);
        auto const& first = written.files.front().path;
        add(done, drafts.size() == 1 ? text("文書を {0} に書き出しました", "the letter was written to {0}", first.string())
                                     : text("{0} 通の文書を {1} に書き出しました", "{0} letters were written to {1}", drafts.size(),
                                            first.parent_path().string()));
    }
    if (is_attempt(args))
        for (size_t i = 0; i < to.size(); ++i)
            add(done, record_attempt(context, id, *to[i].party, written.message_ids.empty() ? "" : written.message_ids[i]));
    Result result = recorded(context, the_case(context, id), done);
    result.files = std::move(written.files);
    return result;
}

void prepare(Context& context) {
    if (context.args.has("--apply") && context.args.has("--letter") && !context.args.has("--send")) prepare_letters(context);
}

bool is_writing(const Args& args) {
    if (args.has("--send")) return true;
    return !args.has("--list") && (args.has("--apply") || args.has("--unavailable") || is_attempt(args));
}

}  // namespace

extern const Command notify_command = {
    "notify",
    {"文書を作成・送付し、連絡を記録する", "Compose letters, send them, or record that a contact was tried"},
    [](const Args& args) { return is_writing(args) ? Needs::writing : Needs::reading; },
    options,
    run,
    prepare};

}  // namespace vulnctl
