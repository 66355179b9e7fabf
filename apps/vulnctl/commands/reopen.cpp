#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--reason", "TEXT", {"再開の理由", "why handling is taken up again"}},
};

Result run(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const c = record(*context.desk, before, CaseReopened{context.args.required("--reason")});
    return recorded(context, c, text("取扱いを再開しました", "handling is reopened"));
}

}  // namespace

extern const Command reopen_command = {
    "reopen", {"終了した取扱いを再開する", "Take up handling again that has ended"}, writing, options, run};

}  // namespace vulnctl
