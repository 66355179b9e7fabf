#include "ops/regroup.h"

#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"他の案件に移す案件の取扱番号", "the case whose reports go on elsewhere"}},
    {"--into", "CASE", {"移行先の案件の取扱番号", "the case that goes on"}},
    {"--reason", "TEXT", {"まとめる理由", "why they are one case"}},
};

Result run(Context& context) {
    auto const into = the_case(context, parse_case_id(context.args.required("--into")));
    auto const from = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const done = merge_cases(*context.desk, from, into, context.args.required("--reason"));
    auto const to = the_case(context, done.to.id);
    return recorded(context, to,
                    text("{} の届出を引き継ぎました。届出ごとの発見者、日付、意向、権利は変わりません",
                         "took over the reports of {}; each keeps its finder, dates, consents and right", from.id.str()));
}

}  // namespace

extern const Command merge_command = {
    "merge", {"同じ脆弱性の案件を一つにまとめる", "Handle the reports of one case in another"}, writing, options, run};

}  // namespace vulnctl
