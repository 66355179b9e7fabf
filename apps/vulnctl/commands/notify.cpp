#include "cli/attempts.h"
#include "cli/letters.h"
#include "cli/sending.h"
#include "commands/declarations.h"
#include "views/case_view.h"
#include "views/outbox_view.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[CASE]", "", {"取扱番号（--send、--list、--attempts では省略できる）", "the case; --send, --list and --attempts go without one"}},
    {"[PARTY...]",
     "",
     {"関係者の番号または名称（複数可、1者ずつ別の文書になる）。発見者は finder、IPAは ipa、JPCERT/CCは jpcert",
      "parties by id or name, one separate letter each; `finder`, `ipa`, `jpcert` for these"}},
    {"--also",
     "CASE",
     {"同じ運営者のほかのウェブサイトの案件も、この文書にまとめる", "another website of the same operator, in the same letter"},
     true},
    {"--compare", "", {"日本語と英語の文書を並べて示す", "show the letter in Japanese and English, side by side"}},
    {"--to",
     "ADDRESS",
     {"IPAまたはJPCERT/CCあての文書の宛先。関係者では、登録されている宛先のうち最初でないもの",
      "the address of a letter to IPA or JPCERT/CC; of a party, another than the first that it has"}},
    {"--date", "DAY", {"提案する公表日（propose-date）", "the publication date to propose (propose-date)"}},
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
     {"手段（mail, phone, post, fax, form, person）。mail 以外は、--letter がなければ --sent を兼ねる",
      "the means (mail, phone, post, fax, form, person); without --letter any but mail implies --sent"}},
    {"--result",
     "RESULT",
     {"結果（delivered, bounced, returned, automatic-reply, no-answer, reached）",
      "what came of it (delivered, bounced, returned, automatic-reply, no-answer, reached)"}},
    {"--unavailable",
     "",
     {"--by の手段がないことを、--note の理由とともに記録する", "record that the means of --by does not exist, --note says why"}},
    {"--note", "TEXT", {"経過のメモ（外部には出ない）", "a note for the record; it leaves the house nowhere"}},
    {"--spoke-with", "WHO", {"電話などで話した相手", "who it was that was spoken with"}},
    {"--agreed", "TEXT", {"そのとき合意した内容", "what was agreed then"}},
    {"--tracking", "NUMBER", {"郵便などの追跡番号", "the carrier's tracking number"}},
    {"--evidence",
     "FILE...",
     {"証拠となるファイル（控え、録音、返送された封筒の写しなど。台帳に保存）",
      "files that prove it (a receipt, a recording); kept in the store"},
     true},
    {"--attempt",
     "EVENT",
     {"先に記録した連絡の結果が後で分かった（その事象の番号と --result）",
      "what came of an attempt recorded before (its event), with --result"}},
    {"--attempts",
     "FILE",
     {"連絡の記録を表（CSV: case,party,channel,result,day,note,tracking）から取り込む",
      "record many attempts from a table (CSV: case,party,channel,result,day,note,tracking)"}},
    {"--check", "", {"--attempts の内容を確認するだけで、記録しない", "with --attempts: say what would happen; record nothing"}},
};

void require_sense(const Args& args, const std::vector<Addressee>& to) {
    bool const attempt = is_attempt(args);
    if (attempt && !to.front().party)
        throw Error{Exit::usage, text("発見者、IPA、JPCERT/CCへの連絡は --letter と --apply で記録します",
                                      "what is sent to the finder, to IPA or to JPCERT/CC is recorded with --letter and --apply")};
    if (attempt && !args.has("--result") && (args.text("--by") == "phone" || args.text("--by") == "person"))
        throw Error{Exit::usage, text("--result で結果を指定してください（reached, no-answer など）",
                                      "say what came of it with --result (reached, no-answer, ...)")};
    for (auto const* of_attempt : {"--evidence", "--spoke-with", "--agreed", "--tracking", "--note"})
        if (!attempt && args.has(of_attempt))
            throw Error{Exit::usage, text("{} は連絡の記録とともに指定してください", "{} belongs to an attempt", of_attempt),
                        text("文書を送付した後、--sent で連絡を記録します", "once the letter has gone out, --sent records one")};
    if (!attempt && !args.has("--letter"))
        throw Error{Exit::usage, text("--letter で文書の種類を指定してください", "say which letter with --letter"),
                    text("電話などの連絡を記録する場合は --by phone --result no-answer のように指定します",
                         "to record a call, say --by phone --result no-answer")};
}

Text written_words(const WrittenLetters& written, size_t letters) {
    auto const& first = written.files.front().path;
    auto const sent = std::count(written.sent.begin(), written.sent.end(), true);
    if (letters == 1)
        return sent == 1 ? text("この文書は送付済みです。ファイル {0} だけを書き出し直しました",
                                "this letter was sent already; its file {0} alone was written again", first.string())
                         : text("文書を {0} に書き出しました", "the letter was written to {0}", first.string());
    auto words = text("{0} 通の文書を {1} に書き出しました", "{0} letters were written to {1}", letters, first.parent_path().string());
    if (sent > 0)
        add_sentence(words, text("うち {} 通は送付済みで、ファイルだけを書き出し直しました",
                                 "{} of them had been sent already, and the file alone was written again", sent));
    return words;
}

/// What is left to a person once letters to developers and operators are written.
Text still_to_do(const std::vector<LetterDraft>& drafts, const WrittenLetters& written, bool no_mail_program) {
    bool mail = false;
    bool by_hand = false;
    for (size_t i = 0; i < written.sent.size(); ++i) {
        auto const& draft = drafts[i];
        if (!draft.party || !takes_part(draft.audience) || written.sent[i]) continue;
        (draft.channel == Channel::mail ? mail : by_hand) = true;
    }
    if (by_hand)
        return text("送付または連絡した後、--apply の代わりに --sent を指定して記録してください",
                    "once it has gone out, --sent in place of --apply records the attempt");
    if (mail && no_mail_program)
        return text("notify --send で送信します。手作業で送った場合は、--apply の代わりに --sent を指定して記録してください",
                    "notify --send sends it; where it was sent by hand, --sent in place of --apply records the attempt");
    return {};
}

Result listed(Context& context) {
    std::vector<Case> cases;
    std::vector<Digest> digests;
    if (context.args.has("CASE")) {
        cases.push_back(the_case(context, parse_case_id(context.args.required("CASE"))));
    } else {
        each_case(*context.store, context.lens, [&](const Case& c) {
            if (!c.letters.empty()) cases.push_back(c);
        });
        digests = all_digests(*context.store);
        std::erase_if(digests, [](const Digest& digest) { return digest.sending == Sending::done; });  // they are many, and internal
    }
    return outbox_result(*context.store, cases, digests);
}

Result run(Context& context) {
    auto const& args = context.args;
    if (args.has("--send")) return send_mails(context);
    if (args.has("--list")) return listed(context);
    if (args.has("--attempts")) return attempts_from_table(context);
    auto const id = parse_case_id(args.required("CASE"));
    auto const c = the_case(context, id);
    auto const to = addressees(context, c);
    for (auto const& addressee : to)
        if (addressee.party) require_reader(c, *addressee.party);
    if (is_attempt(args) || args.has("--unavailable"))
        for (auto const& addressee : to)
            if (addressee.party) require_fitting_role(c, *addressee.party);
    if (args.has("--unavailable")) return record_unavailable(context, c, to.front().party);
    if (args.has("--attempt")) return record_learned(context, c, to.front().party);
    require_sense(args, to);

    if (args.has("--compare")) return compare_letters(context, c, to);
    std::vector<LetterDraft> drafts;
    if (args.has("--letter")) drafts = compose_letters(context, c, to);
    if (!context.desk) return letters_result(context, drafts, id);

    Text done;
    WrittenLetters written;
    if (args.has("--apply") && !drafts.empty()) {
        written = write_letters(context, id, drafts);
        add_sentence(done, written_words(written, drafts.size()));
    }
    if (!is_attempt(args)) add_sentence(done, still_to_do(drafts, written, context.programs.sendmail.empty()));
    if (is_attempt(args))
        for (size_t i = 0; i < to.size(); ++i) {
            auto const message_id = written.message_ids.empty() ? std::string{} : written.message_ids[i];
            add_sentence(done, record_attempt(context, id, *to[i].party, message_id));
            for (auto const& other : cases_besides(context, c, to)) record_attempt(context, other.id, *to[i].party, message_id);
        }
    Result result = recorded(context, the_case(context, id), done);
    result.files = std::move(written.files);
    return result;
}

void prepare(Context& context) {
    if (context.args.has("--apply") && context.args.has("--letter") && !context.args.has("--send")) prepare_letters(context);
}

bool is_writing(const Args& args) {
    if (args.has("--send")) return true;
    if (args.has("--list") || args.has("--compare")) return false;
    if (args.has("--attempts")) return !args.has("--check");
    return args.has("--apply") || args.has("--unavailable") || is_attempt(args);
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
