#include "ops/regroup.h"

#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"[REPORT...]", "", {"新しい案件に移す届出の番号（省略時はすべて）", "the reports that go to a new case (else all)"}},
    {"--kind", "KIND", {"移す届出の種別を改める（product, website）", "the kind that they turned out to be of (product, website)"}},
    {"--reason", "TEXT", {"分ける、または種別を改める理由", "why they are split off, or moved to the other kind"}},
};

std::vector<ReportId> reports_from(const Args& args, const Case& c) {
    std::vector<ReportId> reports;
    for (auto const& given : args.all("REPORT")) reports.push_back(report_named(given, c));
    return reports;
}

Result run(Context& context) {
    auto const from = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const kind = context.args.word<Kind>("--kind").value_or(from.kind);
    auto const done = split_case(*context.desk, from, reports_from(context.args, from), kind, context.args.required("--reason"));
    auto const to = the_case(context, done.to.id);
    Words const name = name_of(kind);
    return recorded(context, to,
                    text("{0} の届出を新しい案件に移しました（{1}）。届出ごとの発見者、日付、意向、権利は変わりません",
                         "reports of {0} are handled here from now on ({2}); each keeps its finder, dates, consents and right",
                         from.id.str(), name.ja, name.en));
}

}  // namespace

extern const Command split_command = {
    "split",
    {"届出を新しい案件に分ける、または種別を改める", "Handle reports in a case of their own, or of the other kind"},
    writing,
    options,
    run};

}  // namespace vulnctl
