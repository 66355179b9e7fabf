#include "cli/digests.h"
#include "cli/handover.h"
#include "cli/unreachable.h"
#include "commands/declarations.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/sweep_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[ACTION]", "", {}},
    {"[CASE]", "", {"取扱番号", "the case"}},
    {"[PARTY]", "", {"製品開発者（handover では他の調整機関）の番号または名称", "the developer (handover: the coordinator) by id or name"}},
    {"--name",
     "NAME",
     {"一覧に示す開発者名（省略時は登録された名称、- は示さない）",
      "the developer's name on the list (else the one on record; - for none)"}},
    {"--link", "URL", {"一覧に示す関連情報", "the related information on the list"}},
    {"--product",
     "NAME",
     {"一覧の備考に示す製品（list）、公表する製品の名称（product、省略時は届出の製品）",
      "the product in the list's remark (list); the name to publish (product; else the report's)"}},
    {"--version",
     "VERSION",
     {"公表する製品のバージョン（省略時は届出のもの、- は示さない）", "the version to publish (else the report's; - for none)"}},
    {"--maker",
     "KIND",
     {"製品開発者の種別（organisation 官庁・法人, individual 個人・コミュニティ）。公表文が異なる",
      "whose product it is (organisation, individual): the notice's wording depends on it"}},
    {"--until", "DAY", {"連絡期限", "the last day on which an answer is taken"}},
    {"--page",
     "",
     {"一覧、または案件を指定した場合は対象製品の公表文を、テキストで出力する",
      "write the list, or with a CASE the notice about its product, in text"}},
    {"--html", "", {"同じものを HTML で出力する", "the same in HTML"}},
    {"--ground",
     "GROUND",
     {"調整不能の理由（unreachable 連絡不能, no-agreement 合意困難）。handover では提供の根拠",
      "why coordination failed (unreachable, no-agreement); handover: why it is given"}},
    {"--reason", "TEXT", {"判断または削除の理由", "what the judgement rests on, or why it is taken off the list"}},
    {"--resume", "", {"調整を再開する", "coordination is taken up again"}},
    {"--nda", "", {"引継ぎの相手と秘密保持契約を締結している", "there is a non-disclosure agreement with whom it is handed to"}},
    {"--take",
     "FILE",
     {"他の調整機関から届いた引継ぎファイル（- は標準入力）。CASE を指定すればその案件に、省略時は新しい案件として受け取る",
      "a hand-over that came from another coordinator (- is standard input): taken into the CASE, else as a case of its own"}},
    {"--from", "PARTY", {"引継ぎファイルの送付元の調整機関", "the coordinator that it is from"}},
    {"--check", "", {"引継ぎファイルを検証するだけで、記録しない", "verify the hand-over; record nothing"}},
    {"--sweep",
     "",
     {"すべての取扱い中の案件の期日と目安を確認する（--apply がなければ何も変更しない）",
      "look at what is due over all open cases (without --apply changes nothing)"}},
    {"--apply",
     "",
     {"まだ示していないものだけを示し、示したことを記録して、担当者ごとのメールを送信箱に書き出す。handover では引継ぎファイルを書き出す",
      "show what was not shown before, record that it was, and write a mail for each person to the outbox; handover: write the file"}},
    {"--outbox", "DIR", {"送信箱（省略時は ./outbox）", "the outbox (else ./outbox)"}},
    {"--to",
     "ADDRESS",
     {"そのメールの宛先（省略時は差出人のアドレス）", "to whom these mails go (else to the address that they come from)"}},
    {"--soon", "DAYS", {"期日までこの日数以内のものも示す（省略時は 7）", "also what falls due within so many days (else 7)"}},
    {"--silent", "DAYS", {"この日数以上、動きのない案件も示す", "also the cases in which nothing has happened for so many days"}},
    {"--for",
     "PERSON",
     {"この担当者の案件だけ（担当者のいない案件は --for nobody）", "only the cases of this person (nobody: those without one)"}},
    {"--lines", "", {"1件を1行で示す（タブ区切り、grep 用）", "one line a hit, separated by tabs, for grep"}},
    {"--ics", "", {"進行中のすべての期日と目安を iCalendar で書き出す", "an iCalendar of every clock that runs"}},
};

constexpr int usual_soon = 7;
constexpr int a_lifetime = 36525;  // days: every clock that runs is due within it

/// Whose judgement it is: the person's organisation, or the only one that the office is.
Organisation judge_of(const Context& context) {
    if (context.desk->actor.organisation) return *context.desk->actor.organisation;
    auto const plays = office_of(*context.store).plays;
    if (plays.size() == 1) return plays.front();
    throw Error{Exit::usage,
                text("JPCERT/CCの判断（IV.4.10)）かIPAの判断（IV.3.(2)1)）かを指定してください",
                     "say whether it is JPCERT/CC's judgement (IV.4.10)) or IPA's (IV.3.(2)1))"),
                text("--as jpcert:名前 または --as ipa:名前 で指定します", "--as jpcert:NAME or --as ipa:NAME")};
}

Result committee(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const reason = context.args.required("--reason");
    auto const party = find_party(*context.store, context.args.required("PARTY"));
    if (context.args.has("--resume")) {
        auto const c = record(*context.desk, before, CoordinationResumed{party.id, reason});
        return recorded(
            context, c,
            text("{0}との調整を再開しました", "coordination with {1} is taken up again", party.name(Lang::ja), party.name(Lang::en)));
    }
    auto const ground = context.args.word<Failure>("--ground");
    if (!ground)
        throw Error{Exit::usage,
                    text("--ground を指定してください（unreachable, no-agreement）", "--ground is required (unreachable, no-agreement)")};
    CoordinationFailed const what{judge_of(context), *ground, party.id, reason};
    auto const c = record(*context.desk, before, what);
    return recorded(context, c,
                    what.by == Organisation::ipa
                        ? text("IPAの判断を記録しました。公表判定委員会の判定を受けます（IV.3.(2)）",
                               "IPA's judgement is recorded; the publication determination committee is next (IV.3.(2))")
                        : text("JPCERT/CCの判断とIPAへの通知を記録しました。次はIPAの判断です（IV.3.(2)1)）",
                               "JPCERT/CC's judgement and its notice to IPA are recorded; IPA's own judgement is next (IV.3.(2)1))"));
}

std::optional<int> days_from(const Args& args, std::string_view option) {
    auto const days = args.number(option);
    if (days && (*days < 0 || *days > a_lifetime))
        throw Error{Exit::usage, text("{} の日数は 0 から {} までで指定してください", "{} takes 0 to {} days", option, a_lifetime)};
    return days;
}

constexpr Action actions[] = {
    {"list", {"連絡不能開発者一覧への掲載", "put a developer on the list of unreachable developers"}, list_developer},
    {"product", {"対象製品の公表", "publish its product and version"}, disclose_product},
    {"deadline", {"連絡期限の追記", "add a deadline to the notice"}, set_contact_deadline},
    {"unlist", {"一覧からの削除（回答があれば自動的に外れる）", "take it off the list (an answer does by itself)"}, unlist_developer},
    {"unreachable", {"連絡不能開発者の一覧、公表文", "the list, its page, and the notices"}, unreachable_pages},
    {"committee", {"調整不能の判断、調整の再開", "the judgement that coordination failed, or its end"}, committee},
    {"handover",
     {"他の調整機関への案件の引継ぎ、他の調整機関からの引継ぎ", "hand a case over to another coordinator, or take one over"},
     handover},
};

SweepRequest request_of(const Context& context) {
    auto const& args = context.args;
    SweepRequest request;
    request.now = context.lens.as_of.value_or(args.day("--on").value_or(context.today));
    request.soon_days = args.has("--ics") ? a_lifetime : days_from(args, "--soon").value_or(usual_soon);
    request.silent_days = days_from(args, "--silent");
    if (args.has("--for")) request.person = args.text("--for") == "nobody" ? std::string{} : args.required("--for");
    return request;
}

Result run(Context& context) {
    auto const& args = context.args;
    auto const action = args.text("ACTION");
    if (!action.empty()) return run_action(context, actions);
    if (!args.has("--sweep"))
        throw Error{Exit::usage, text("--sweep、または行うことを指定してください", "give --sweep, or what is to be done"),
                    text("期日の確認は vulnctl escalate --sweep", "to look at what is due: vulnctl escalate --sweep")};
    bool const ics = args.has("--ics");
    bool const lines = args.has("--lines");
    bool const raises = args.has("--apply");
    if (ics && raises) throw Error{Exit::usage, text("--ics と --apply は同時に指定できません", "--ics and --apply do not go together")};
    Result result;
    auto const request = request_of(context);
    auto const found = raises ? raise_hits(context, request, result.files) : sweep(*context.store, context.editions, request, context.lens);
    Text const none = raises ? text("新たに期日または目安を迎えた案件はありません", "nothing new is due")
                             : text("期日または目安を迎えている案件はありません", "nothing is due");
    result.kind = "sweep";
    result.by_rules = !lines && !ics;
    result.exit = ics ? Exit::done : exit_of(found);
    result.text = [=, now = context.now](const Screen& screen) {
        if (ics) return sweep_calendar(found, screen.lang, now);
        return lines ? sweep_lines(found) : sweep_text(found, screen, none);
    };
    result.json = [=](Lang lang) { return sweep_json(found, lang); };
    return result;
}

void prepare(Context& context) {
    if (context.args.text("ACTION") == "handover") prepare_handover(context);
    if (context.args.has("--apply") && !context.args.has("ACTION")) prepare_digests(context, request_of(context));
}

Needs needs(const Args& args) {
    auto const action = args.text("ACTION");
    if (action == "handover") return handover_needs(args);
    bool const writes = action.empty() ? args.has("--apply") : action != "unreachable";
    return writes ? Needs::writing : Needs::reading;
}

}  // namespace

extern const Command escalate_command = {
    "escalate", {"期日と目安を確認する。調整不能の判断を記録する", "Look at what is due; record that coordination failed"},
    needs,      options,
    run,        prepare,
    actions};

}  // namespace vulnctl
