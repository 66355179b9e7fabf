#include "base/unicode.h"
#include "cli/committee.h"
#include "cli/digests.h"
#include "cli/handover.h"
#include "cli/provide.h"
#include "cli/unreachable.h"
#include "commands/declarations.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/sweep_view.h"

#include <algorithm>
#include <memory>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[ACTION]", "", {}},
    {"[CASE]", "", {"取扱番号（sitting では開催の番号）", "the case (for sitting: the sitting's id)"}},
    {"[PARTY...]",
     "",
     {"製品開発者、優先情報提供先（provide では複数可）、または他の調整機関の番号または名称。協議の相手がIPAの場合は ipa",
      "the developer, the advance recipients (provide), or the coordinator (handover), by id or name; `ipa` where IPA is consulted"}},
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
    {"--until", "DAY", {"連絡期限、または意見書の提出期限", "the last day on which an answer, or an opinion, is taken"}},
    {"--page",
     "",
     {"一覧、または案件を指定した場合は対象製品の公表文を、テキストで出力する",
      "write the list, or with a CASE the notice about its product, in text"}},
    {"--html", "", {"同じものを HTML で出力する", "the same in HTML"}},
    {"--ground",
     "GROUND",
     {"調整不能の理由（unreachable 連絡不能, no-agreement 合意困難）。handover では提供の根拠",
      "why coordination failed (unreachable, no-agreement); handover: why it is given"}},
    {"--reason", "TEXT", {"判断、推察または削除の理由", "what the judgement or the presumption rests on, or why it is taken off the list"}},
    {"--result",
     "RESULT",
     {"協議の相手の意見（agrees, objects, no-opinion）", "what was said on being consulted (agrees, objects, no-opinion)"}},
    {"--sector",
     "SECTOR",
     {"この重要インフラ分野の提供先すべて（政府機関は government）",
      "all recipients of this sector (`government` for government organisations)"}},
    {"--tlp",
     "LABEL",
     {"提供する文書の TLP 2.0 の表示（省略時は TLP:AMBER+STRICT）", "the label of TLP 2.0 on what is provided (else TLP:AMBER+STRICT)"}},
    {"--resume", "", {"調整を再開する", "coordination is taken up again"}},
    {"--date", "DAY", {"公表判定委員会の開催日", "the day on which the committee sits"}},
    {"--place", "WORDS", {"開催の場所", "where it sits"}},
    {"--member",
     "NAME=EXPERTISE",
     {"IPAが指名した委員（learned 有識者, law 法律, security サイバーセキュリティ, product 当該製品分野）",
      "a member that IPA named, and for what (learned, law, security, product)"},
     true},
    {"--interest",
     "NAME=CASE:WHAT",
     {"その案件に対する委員の利害関係（その判定には加わらない）", "what a member has at stake in a case: it takes no part in it"},
     true},
    {"--sitting", "SITTING", {"議題とする開催の番号", "the sitting that determines it"}},
    {"--if-withheld", "TEXT", {"公表しない場合に製品利用者等が受けうる被害", "the harm that users may suffer if it is not published"}},
    {"--if-published",
     "TEXT",
     {"公表した場合に製品開発者、製品利用者等が被りうる不利益", "the disadvantage to the developer and the users if it is published"}},
    {"--society", "TEXT", {"社会的影響", "the effect on society"}},
    {"--draft",
     "FILE",
     {"公表予定の文案（publish --draft で作成した原稿）", "what is to be published: a draft as publish --draft makes it"}},
    {"--text", "TEXT", {"協議、意見、見解、確認または受領の連絡の内容", "what was said, in its own words"}},
    {"--from",
     "WHO",
     {"製品開発者以外の関係者の意見である。引継ぎファイルの送付元の調整機関",
      "the opinion is another person's concerned; the coordinator whom a hand-over is from"}},
    {"--oral", "", {"委員会が口頭で聴取した意見である", "the committee heard it orally"}},
    {"--outcome",
     "OUTCOME",
     {"結果（publish 公表する, withhold 公表しない, coordinate 再調整）", "the outcome (publish, withhold, coordinate)"}},
    {"--holds",
     "CRITERION=GROUND",
     {"満たす条件とその根拠（failed, vulnerability, users, no-reason-against）",
      "a criterion that holds, and why (failed, vulnerability, users, no-reason-against)"},
     true},
    {"--fails", "CRITERION=GROUND", {"満たさない条件とその根拠", "a criterion that does not hold, and why"}, true},
    {"--absent", "NAME", {"判定に加わらなかった委員", "a member who took no part"}, true},
    {"--none", "", {"製品開発者は見解の併記を希望しない", "the developer wishes no statement"}},
    {"--nda", "", {"引継ぎの相手と秘密保持契約を締結している", "there is a non-disclosure agreement with whom it is handed to"}},
    {"--take",
     "FILE",
     {"他の調整機関から届いた引継ぎファイル（- は標準入力）。CASE を指定すればその案件に、省略時は新しい案件として受け取る",
      "a hand-over that came from another coordinator (- is standard input): taken into the CASE, else as a case of its own"}},
    {"--check", "", {"引継ぎファイルを検証するだけで、記録しない", "verify the hand-over; record nothing"}},
    {"--sweep",
     "",
     {"すべての取扱い中の案件の期日と目安を確認する（--apply がなければ何も変更しない）",
      "look at what is due over all open cases (without --apply changes nothing)"}},
    {"--apply",
     "",
     {"まだ示していないものだけを示し、示したことを記録して、担当者ごとのメールを送信箱に書き出す。provide では提供先ごとのメール、"
      "handover では引継ぎファイルを書き出し、提供を記録する",
      "show what was not shown before, record that it was, and write a mail for each person to the outbox; provide: write one for each "
      "recipient, handover: write the file, and record that it was given"}},
    {"--outbox", "DIR", {"送信箱（省略時は ./outbox）", "the outbox (else ./outbox)"}},
    {"--to",
     "ADDRESS",
     {"そのメールの宛先（省略時は差出人のアドレス）。意見書の提出先（省略時は連絡先）",
      "to whom these mails go (else to the address that they come from); where opinions are sent (else to the office's contact)"}},
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

std::optional<int> days_from(const Args& args, std::string_view option) {
    auto const days = args.number(option);
    if (days && (*days < 0 || *days > a_lifetime))
        throw Error{Exit::usage, text("{} の日数は 0 から {} までで指定してください", "{} takes 0 to {} days", option, a_lifetime)};
    return days;
}

SweepRequest request_of(const Context& context) {
    auto const& args = context.args;
    SweepRequest request;
    request.now = context.lens.as_of.value_or(args.day("--on").value_or(context.today));
    request.soon_days = args.has("--ics") ? a_lifetime : days_from(args, "--soon").value_or(usual_soon);
    request.silent_days = days_from(args, "--silent");
    if (args.has("--for")) request.person = args.text("--for") == "nobody" ? std::string{} : args.required("--for");
    return request;
}

/// A name that is spelled otherwise than the cases have it would be silent for ever.
bool looks_after_any(const Store& store, const std::string& person) {
    auto const open = store.case_rows(Store::Cases::open);
    return std::any_of(open.begin(), open.end(), [&](const CaseRow& row) { return row.assignee == person; });
}

Result look_at_what_is_due(Context& context) {
    auto const& args = context.args;
    if (!args.has("--sweep"))
        throw Error{Exit::usage, text("--sweep、または行うことを指定してください", "give --sweep, or what is to be done"),
                    text("期日の確認は vulnctl escalate --sweep", "to look at what is due: vulnctl escalate --sweep")};
    bool const ics = args.has("--ics");
    bool const lines = args.has("--lines");
    bool const raises = args.has("--apply");
    if (ics && raises) throw Error{Exit::usage, text("--ics と --apply は同時に指定できません", "--ics and --apply do not go together")};
    Result result;
    auto const request = request_of(context);
    auto const found = std::make_shared<const Sweep>(raises ? raise_hits(context, request, result.files)
                                                            : sweep(*context.store, context.editions, request, context.lens));
    if (request.person && !request.person->empty() && found->empty() && !looks_after_any(*context.store, *request.person))
        context.tell(text("{} が担当する取扱い中の案件はありません。担当者の名前を確認してください",
                          "nobody called {} looks after an open case: is the name right?", harmless_line(*request.person)));
    Text const none = raises ? text("新たに期日または目安を迎えた案件はありません", "nothing new is due")
                             : text("期日または目安を迎えている案件はありません", "nothing is due");
    result.kind = "sweep";
    result.by_rules = !lines && !ics;
    result.exit = ics ? Exit::done : exit_of(*found);
    result.text = [=, now = context.now](const Screen& screen) {
        if (ics) return sweep_calendar(*found, screen.lang, now);
        return lines ? sweep_lines(*found) : sweep_text(*found, screen, none);
    };
    result.json = [=](Lang lang) { return sweep_json(*found, lang); };
    return result;
}

constexpr Action actions[] = {
    {"", {"期日と目安の確認", "what is due"}, look_at_what_is_due, "--sweep --apply --outbox --to --soon --silent --for --lines --ics"},
    {"list",
     {"連絡不能開発者一覧への掲載", "put a developer on the list of unreachable developers"},
     list_developer,
     "CASE PARTY --name --link --product"},
    {"product", {"対象製品の公表", "publish its product and version"}, disclose_product, "CASE PARTY --maker --product --version"},
    {"deadline", {"連絡期限の追記", "add a deadline to the notice"}, set_contact_deadline, "CASE PARTY --until"},
    {"unlist",
     {"一覧からの削除（回答があれば自動的に外れる）", "take it off the list (an answer does by itself)"},
     unlist_developer,
     "CASE PARTY --reason"},
    {"unreachable",
     {"連絡不能開発者の一覧、公表文", "the list, its page, and the notices"},
     unreachable_pages,
     "[CASE] [PARTY] --page --html"},
    {"presume", {"特に影響が大きいとの推察", "presume that the effect is especially large"}, presume_effect, "CASE --reason"},
    {"consult",
     {"優先的な情報提供に関する協議", "what IPA or a developer said, consulted on an advance provision"},
     consult,
     "CASE PARTY --result --text"},
    {"provide",
     {"優先的な情報提供（案件を指定しなければ、これまでの提供）", "advance provision; without a CASE, what was provided"},
     provide,
     "[CASE] [PARTY...] --sector --tlp --apply --outbox"},
    {"receipt", {"提供先からの受領の連絡", "a recipient acknowledged it"}, acknowledge_receipt, "CASE PARTY --text"},
    {"committee",
     {"調整不能の判断、調整の再開", "the judgement that coordination failed, or its end"},
     judge_coordination,
     "CASE PARTY --ground --reason --resume"},
    {"sitting",
     {"公表判定委員会の開催（番号を指定すると議題を示す）", "a sitting of the committee; with its id, its docket"},
     sitting,
     "[CASE] --date --place --member --interest"},
    {"docket", {"委員会の議題とする", "put a case before a sitting"}, docket, "CASE PARTY --sitting"},
    {"weigh",
     {"公表しない場合の被害と公表した場合の不利益", "the harm of not publishing, the disadvantage of publishing"},
     weigh_harm,
     "CASE PARTY --if-withheld --if-published --society"},
    {"invite",
     {"意見書の提出先と提出期限", "where and until when the developer may give its opinion"},
     invite_opinions,
     "CASE PARTY --until --draft --to"},
    {"opinion", {"関係者の意見", "an opinion on publication"}, record_opinion, "CASE PARTY --text --from --oral"},
    {"determine", {"委員会の判定", "the committee's determination"}, determine, "CASE PARTY --outcome --holds --fails --absent"},
    {"decide", {"IPAの判断", "IPA's decision on it"}, decide_publication, "CASE PARTY --outcome --reason"},
    {"confirmed",
     {"経済産業大臣による手続きの確認", "the Minister's confirmation of the procedure"},
     record_confirmation,
     "CASE PARTY --text"},
    {"statement", {"併記する製品開発者の見解", "the developer's statement, printed beside"}, record_statement, "CASE PARTY --text --none"},
    {"handover",
     {"他の調整機関への案件の引継ぎ、他の調整機関からの引継ぎ", "hand a case over to another coordinator, or take one over"},
     handover,
     "[CASE] [PARTY] --ground --nda --apply --outbox --take --from --check"},
};

void prepare(Context& context) {
    auto const action = context.args.text("ACTION");
    if (action == "handover") prepare_handover(context);
    if (!context.args.has("--apply")) return;
    if (action.empty()) prepare_digests(context, request_of(context));
    if (action == "provide" && context.args.has("CASE")) prepare_provision(context);
}

Needs needs(const Args& args) {
    auto const action = args.text("ACTION");
    if (action == "handover") return handover_needs(args);
    bool const writes = action.empty() || action == "provide" ? args.has("--apply")
                        : action == "sitting"                 ? sitting_writes(args)
                                                              : action != "unreachable";
    return writes ? Needs::writing : Needs::reading;
}

}  // namespace

extern const Command escalate_command = {"escalate",
                                         {"期日と目安を確認する。連絡不能、調整不能、公表判定の手続きを記録する",
                                          "Look at what is due; record what is done about developers out of reach or agreement"},
                                         needs,
                                         options,
                                         nullptr,
                                         prepare,
                                         actions};

}  // namespace vulnctl
