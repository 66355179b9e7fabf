#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {{"CASE", "", {"取扱番号", "the case"}}};

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const c = record(*context.desk, load_case(*context.store, id), CaseForwarded{});
    return recorded(context, c, text("JPCERT/CCに通知しました", "the information is passed to JPCERT/CC"));
}

}  // namespace

extern const Command forward_command = {
    "forward",
    {"受理した製品の案件をIPAからJPCERT/CCに通知する", "Pass an accepted product case from IPA to JPCERT/CC"},
    writing,
    options,
    run};

}  // namespace vulnctl
