#include "base/file.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "ops/attempts.h"
#include "ops/letters.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/ladder_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[CASE]", "", {"取扱番号", "the case"}},
    {"[PARTY]", "", {"関係者の番号または名称。発見者は finder", "the party by id or name; `finder` for the finder"}},
    {"--letter", "NAME", {"文書の種類（opening, details, accepted など）", "which letter (opening, details, accepted, ...)"}},
    {"--report", "REPORT", {"どの届出の発見者か（届出が複数ある場合）", "whose finder, where the case has several reports"}},
    {"--apply", "", {"文書を送信箱に書き出し、記録する", "write the letter to the outbox and record it"}},
    {"--outbox", "DIR", {"送信箱（省略時は ./outbox）", "the outbox (else ./outbox)"}},
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

constexpr size_t most_evidence = 64 << 20;
constexpr size_t most_table = 16 << 20;

bool is_attempt(const Args& args) {
    return args.has("--sent") || args.has("--result") || (args.has("--by") && args.text("--by") != "mail");
}

/// The letter that hands over the vulnerability-related information: its sending is the details-given date.
constexpr std::string_view details_letter = "details";

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

/// The files that prove an attempt, each as it is, by the name that it has there.
std::vector<AttachedFile> evidence_from(const Args& args, Store& store) {
    std::vector<AttachedFile> files;
    for (auto const& path : args.all("--evidence"))
        files.push_back({std::filesystem::path{path}.filename().string(), store.put(read_file(path, most_evidence))});
    return files;
}

/// `--attempt EVENT --result RESULT`.
Result learned(Context& context, const Case& c, const std::optional<Party>& party) {
    auto const& args = context.args;
    auto const result = args.word<AttemptResult>("--result");
    auto const attempt = args.number("--attempt");
    if (!party || !result || !attempt)
        throw Error{Exit::usage,
                    text("--attempt には、関係者、連絡の事象の番号、--result の結果が必要です",
                         "--attempt wants a party, the event of the attempt, and --result"),
                    text("vulnctl show {} --ladder で番号を確認できます", "vulnctl show {} --ladder shows the events", c.id.str())};
    AttemptResultLearned const what{party->id, *attempt, *result, args.text("--note"), evidence_from(args, *context.store)};
    Words const name = name_of(*result);
    if (!learn_result(*context.desk, c, what))
        return recorded(
            context, c,
            text("事象 {0} の結果（{1}）は記録済みです", "the result of event {0} ({2}) is recorded already", *attempt, name.ja, name.en));
    return recorded(context, the_case(context, c.id),
                    text("{0}への連絡（事象 {2}）の結果を記録しました（{3}）", "what came of trying {1} (event {2}) is recorded: {4}",
                         party->name(Lang::ja), party->name(Lang::en), *attempt, name.ja, name.en));
}

/// `--attempts FILE`: each row by itself.
Result from_table(Context& context) {
    auto const& args = context.args;
    if (args.has("CASE"))
        throw Error{Exit::usage, text("--attempts では、案件は表に書いてください", "with --attempts the table names the cases")};
    auto const file = args.required("--attempts");
    auto const name = file == "-" ? "(stdin)" : file;
    auto rows = read_attempt_table(file == "-" ? read_stream(context.in, name, most_table) : read_file(file, most_table), name);
    for (auto& row : rows)
        if (!row.day) row.day = args.day("--on");
    if (context.desk) return attempt_rows_result(take_attempts(*context.desk, rows, context.today, false), false);
    Desk const trial{*context.store,
                     context.editions,
                     context.now,
                     args.day("--on").value_or(context.today),
                     context.actor.value_or(Actor{}),
                     args.has("--because") ? std::optional{args.text("--because")} : std::nullopt};
    return attempt_rows_result(take_attempts(trial, rows, context.today, true), true);
}

Json letter_json(const LetterDraft& draft, CaseId id) {
    return {{"case", id.str()},
            {"audience", id_of(draft.audience)},
            {"party", draft.party ? Json(draft.party->str()) : Json()},
            {"letter", draft.letter},
            {"to", draft.to},
            {"language", draft.lang == Lang::ja ? "ja" : "en"},
            {"subject", draft.composed.subject},
            {"body", draft.composed.body},
            {"file", draft.file_name(id)}};
}

Result composed(const Context& context, const LetterDraft& draft, CaseId id) {
    for (auto const& leak : draft.leaks) {
        context.tell(leak.detail);
        context.tell(text("  根拠: {0}", "  rule: {1}", cite(leak.rule.clause, context.edition.edition->id).ja,
                          cite(leak.rule.clause, context.edition.edition->id).en));
    }
    context.tell(text("（まだ書き出していません。--apply で送信箱に書き出します）", "(not written yet: --apply writes it to the outbox)"));
    Result result;
    result.kind = "letter";
    result.text = [=](const Screen&) { return draft.bytes(); };
    result.json = [=](Lang) { return letter_json(draft, id); };
    return result;
}

Result run(Context& context) {
    auto const& args = context.args;
    if (args.has("--attempts")) return from_table(context);
    if (!args.has("CASE") || !args.has("PARTY"))
        throw Error{Exit::usage, text("CASE と PARTY、または --attempts を指定してください", "say CASE and PARTY, or --attempts"),
                    text("vulnctl help notify で使い方を確認できます", "vulnctl help notify shows how it is used")};
    auto const id = parse_case_id(args.required("CASE"));
    auto c = the_case(context, id);
    std::optional<Party> recipient;
    if (args.required("PARTY") != "finder") recipient = find_party(*context.store, args.text("PARTY"));
    if (recipient) require_fitting_role(c, *recipient);
    if (args.has("--unavailable")) return without_means(context, c, recipient);
    if (args.has("--attempt")) return learned(context, c, recipient);
    Addressee addressee{recipient, {}};
    if (!recipient) addressee.report = the_report(args, c);
    bool const attempt = is_attempt(args);
    if (attempt && !recipient)
        throw Error{Exit::usage, text("発見者への連絡は --letter と --apply で記録します",
                                      "what is sent to the finder is recorded with --letter and --apply")};
    if (attempt && !args.has("--result") && (args.text("--by") == "phone" || args.text("--by") == "person"))
        throw Error{Exit::usage, text("--result で結果を指定してください（reached, no-answer など）",
                                      "say what came of it with --result (reached, no-answer, ...)")};
    for (auto const* of_attempt : {"--evidence", "--spoke-with", "--agreed", "--tracking"})
        if (!attempt && args.has(of_attempt))
            throw Error{Exit::usage, text("{} は連絡の記録とともに指定してください", "{} belongs to an attempt", of_attempt),
                        text("--sent または --by で、連絡したことを記録します", "--sent or --by records one")};
    if (!attempt && !args.has("--letter"))
        throw Error{Exit::usage, text("--letter で文書の種類を指定してください", "say which letter with --letter"),
                    text("電話などの連絡を記録する場合は --by phone --result no-answer のように指定します",
                         "to record a call, say --by phone --result no-answer")};

    std::optional<LetterDraft> draft;
    auto const by = args.word<Channel>("--by").value_or(Channel::mail);
    if (args.has("--letter"))
        draft = compose_letter(*context.store, context.templates, c, addressee, args.required("--letter"), by,
                               context.desk ? context.desk->on : context.today, *context.edition.edition);
    if (!context.desk) return composed(context, *draft, id);

    Text done;
    std::vector<OutputFile> files;
    if (args.has("--apply") && draft) {
        std::filesystem::path const outbox = args.has("--outbox") ? args.required("--outbox") : "outbox";
        record_letter(*context.desk, c, *draft);
        files.push_back({outbox / draft->file_name(id), draft->bytes()});
        done = text("文書を {} に書き出しました", "the letter was written to {}", files.back().path.string());
    }
    if (attempt) {
        ContactAttempted what;
        what.party = recipient->id;
        what.channel = by;
        what.result = args.word<AttemptResult>("--result").value_or(AttemptResult::delivered);
        what.letter = args.text("--letter");
        what.gives_details = what.letter == details_letter;
        what.note = args.text("--note");
        what.spoke_with = args.text("--spoke-with");
        what.agreed = args.text("--agreed");
        what.tracking = args.text("--tracking");
        what.evidence = evidence_from(args, *context.store);
        for (auto const& advice : advice_on(what)) context.tell(advice);
        bool const first = !c.first_contact;
        c = record(*context.desk, the_case(context, id), what);
        if (!done.empty()) {
            done.ja += "。";
            done.en += "; ";
        }
        auto const tried =
            text("{0}への連絡を記録しました", "the attempt to reach {1} is recorded", recipient->name(Lang::ja), recipient->name(Lang::en));
        done.ja += tried.ja;
        done.en += tried.en;
        if (first && c.first_contact && c.kind == Kind::product) {
            done.ja += fmt::format("。起算日は {} です", print(*c.first_contact));
            done.en += fmt::format("; the first-contact date is {}", print(*c.first_contact));
        }
    }
    Result result = recorded(context, the_case(context, id), done);
    result.files = std::move(files);
    return result;
}

}  // namespace

extern const Command notify_command = {"notify",
                                       {"文書を作成し、連絡を記録する", "Compose a letter, or record that a contact was tried"},
                                       [](const Args& args) {
                                           if (args.has("--attempts")) return args.has("--check") ? Needs::reading : Needs::writing;
                                           return args.has("--apply") || args.has("--unavailable") || is_attempt(args) ? Needs::writing
                                                                                                                       : Needs::reading;
                                       },
                                       options,
                                       run};

}  // namespace vulnctl
