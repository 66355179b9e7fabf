#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"OTHER", "", {"関連する案件の取扱番号", "the case it belongs with"}},
    {"--how",
     "KIND",
     {"関係（same-flaw, embedded, from-website, related）", "how they belong together (same-flaw, embedded, from-website, related)"}},
    {"--note", "TEXT", {"経過のメモ（外部には出ない）", "a note for the record; it leaves the house nowhere"}},
};

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const other = parse_case_id(context.args.required("OTHER"));
    if (id == other) throw Error{Exit::usage, text("同じ案件です", "that is the same case")};
    auto const how = context.args.word<LinkKind>("--how").value_or(LinkKind::related);
    auto const note = context.args.text("--note");
    auto const there = the_case(context, other);
    auto const c = record(*context.desk, the_case(context, id), CaseLinked{other, how, note});
    record(*context.desk, there, CaseLinked{id, how, note});
    return recorded(context, c, text("{0} と関連付けました", "linked with {0}", other.str()));
}

}  // namespace

extern const Command link_command = {"link", {"案件どうしを関連付ける", "Link two cases"}, writing, options, run};

}  // namespace vulnctl
