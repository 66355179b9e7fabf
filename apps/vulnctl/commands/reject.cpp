#include "commands/declarations.h"
#include "rules/acceptance.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--condition",
     "ID",
     {"満たさない条件（items, consistent, scope, vulnerability, new）",
      "the condition not met (items, consistent, scope, vulnerability, new)"}},
    {"--reason", "TEXT", {"発見者に伝える理由", "the reason, as the finder is told it"}},
};

std::string condition_from(const Context& context, Kind kind) {
    auto const given = context.args.required("--condition");
    if (condition_named(*context.edition.edition, kind, given)) return given;
    std::string known;
    for (auto const& condition : context.edition.edition->conditions)
        if (condition.kind == kind) known += (known.empty() ? "" : ", ") + std::string{condition.id};
    throw Error{Exit::usage, text("受理の条件「{}」はありません", "there is no acceptance condition '{}'", given),
                text("次のいずれかを指定してください: {}", "give one of: {}", known)};
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const before = the_case(context, id);
    auto const c = record(*context.desk, before, ReportRejected{condition_from(context, before.kind), context.args.required("--reason")});
    return recorded(context, c,
                    text("届出を不受理としました。文書は vulnctl notify {} finder --letter rejected で作成します",
                         "the report is not accepted; vulnctl notify {} finder --letter rejected makes the letter", id.str()));
}

}  // namespace

extern const Command reject_command = {"reject", {"届出を不受理とする", "Do not accept a report"}, writing, options, run};

}  // namespace vulnctl
