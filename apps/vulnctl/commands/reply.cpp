#include "commands/declarations.h"
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
};

Result from_finder(Context& context, CaseId id) {
    auto const c = record(*context.desk, load_case(*context.store, id), FinderAnswered{context.args.required("--text")});
    return recorded(context, c, text("発見者からの回答を記録しました", "the finder's answer is recorded"));
}

Result run(Context& context) {
    auto const& args = context.args;
    auto const id = parse_case_id(args.required("CASE"));
    if (args.required("PARTY") == "finder") return from_finder(context, id);
    auto const party = find_party(*context.store, args.text("PARTY"));
    auto const before = load_case(*context.store, id);
    if (auto const* part = before.part(party.id); !part || !part->contacted())
        throw Error{Exit::usage, text("{} にはまだ連絡していません", "{} has not been contacted in this case", party.card.name),
                    text("先に vulnctl notify {} {} で連絡を記録してください", "record the contact first: vulnctl notify {} {}", id.str(),
                         party.id.str())};
    auto const stance = args.word<Stance>("--stance");
    if (!stance) throw Error{Exit::usage, text("--stance を指定してください", "--stance is required")};
    if (!fits(*stance, party.card.role))
        throw Error{Exit::usage, text("{0}の連絡の趣旨ではありません", "it is not for a {1} to say", name_of(party.card.role).ja,
                                      name_of(party.card.role).en)};
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
