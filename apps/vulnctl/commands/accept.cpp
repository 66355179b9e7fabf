#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {{"CASE", "", {"取扱番号", "the case"}}};

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const c = record(*context.desk, load_case(*context.store, id), ReportAccepted{});
    return recorded(context, c,
                    text("届出を受理しました。受理日は発見者に連絡した日（{}）です",
                         "the report is accepted; the acceptance date is the day the finder is told ({})", print(context.desk->on)));
}

}  // namespace

extern const Command accept_command = {"accept", {"届出を受理する", "Accept a report"}, writing, options, run};

}  // namespace vulnctl
