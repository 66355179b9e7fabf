#include "base/unicode.h"
#include "commands/declarations.h"
#include "ops/describe.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"PARTY", "", {"関係者の番号または名称。発見者は finder", "the party by id or name; `finder` for the finder"}},
    {"--stance",
     "STANCE",
     {"連絡の趣旨（acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, "
      "agrees-stop-use, refuses, asks-to-move, not-its-product, fixed, will-not-act）",
      "where it stands (acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, "
      "agrees-stop-use, refuses, asks-to-move, not-its-product, fixed, will-not-act)"}},
    {"--solution", "KIND", {"対策方法（fix, workaround, stop-use）", "the solution (fix, workaround, stop-use)"}},
    {"--text", "TEXT", {"連絡の内容", "what was said"}},
    {"--link", "URL", {"製品開発者の告知ページ", "the developer's own page"}},
    {"--consent",
     "NAME=ANSWER",
     {"発見者が変更した意向（notify, contact, publish に yes または no）",
      "a consent that the finder changed (notify, contact, publish: yes or no)"},
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

/// What the finder said, each as the event that it is. Its words are an answer only where nothing else was said.
std::vector<Payload> said_by_finder(const Args& args, const Case& c) {
    std::vector<Payload> said;
    if (args.has("--consent")) said.emplace_back(ConsentChanged{the_report(args, c), consents_from(args.all("--consent"), c.kind)});
    if (args.has("--withdraws")) said.emplace_back(FinderWithdrew{the_report(args, c), args.required("--text")});
    if (args.has("--publicized")) said.emplace_back(FinderDisclosed{the_report(args, c), args.required("--publicized")});
    if (args.has("--asks-disclosure")) {
        if (c.kind == Kind::website)
            throw Error{Exit::refused, text("ウェブサイトの届出の情報非開示依頼は、修正されるか取扱いが終了するまで効力があります",
                                            "for a website the non-disclosure request holds until the fix or the end of handling")}
                .because({"website.steps", "V.2.3)", c.edition});
        said.emplace_back(DisclosureAsked{the_report(args, c)});
    }
    if (said.empty()) said.emplace_back(FinderAnswered{args.required("--text")});
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

Result run(Context& context) {
    auto const& args = context.args;
    auto const id = parse_case_id(args.required("CASE"));
    if (args.required("PARTY") == "finder") return from_finder(context, id);
    auto const party = find_party(*context.store, args.text("PARTY"));
    auto const before = the_case(context, id);
    if (auto const* part = before.part(party.id); !part || !part->contacted())
        throw Error{Exit::usage, text("{} にはまだ連絡していません", "{} has not been contacted in this case", party.card.name),
                    text("先に vulnctl notify {} {} で連絡を記録してください", "record the contact first: vulnctl notify {} {}", id.str(),
                         party.id.str())};
    auto const stance = args.word<Stance>("--stance");
    if (!stance) throw Error{Exit::usage, text("--stance を指定してください", "--stance is required")};
    if (!fits(*stance, party.card.role))
        throw Error{
            Exit::usage,
            text("{0}の連絡の趣旨ではありません", "it is not for a {1} to say", name_of(party.card.role).ja, name_of(party.card.role).en),
            text("次のいずれかを指定してください: {}", "give one of: {}", stances_of(party.card.role))};
    ReplyReceived const what{party.id, *stance, args.word<Solution>("--solution"), args.text("--text"), args.text("--link")};
    auto const c = record(*context.desk, before, what);
    Words const name = name_of(*stance);
    return recorded(context, c,
                    text("{0}からの連絡を記録しました（{1}）", "the reply of {3} is recorded ({2})", party.card.name, name.ja, name.en,
                         party.name(Lang::en)));
}

}  // namespace

extern const Command reply_command = {"reply", {"関係者からの連絡を記録する", "Record what came back"}, writing, options, run};

}  // namespace vulnctl
