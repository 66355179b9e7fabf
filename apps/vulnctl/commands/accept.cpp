#include "base/unicode.h"
#include "commands/declarations.h"
#include "rules/acceptance.h"
#include "rules/calendar.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--judge",
     "CONDITION=KNOWN",
     {"受理せず、条件（items, consistent, scope, vulnerability, new）の判断（yes, no, unknown）だけを記録する",
      "accept nothing yet: record the judgement (yes, no, unknown) of a condition (items, consistent, scope, vulnerability, new)"}},
    {"--reason", "TEXT", {"--judge の理由", "why it was judged so"}},
};

ConditionJudged judgement_from(const Args& args, Kind kind, const Edition& edition) {
    auto const given = args.text("--judge");
    auto const equals = given.find('=');
    auto const condition = given.substr(0, equals);
    auto const holds = equals == std::string::npos ? std::nullopt : from_id<Known>(given.substr(equals + 1));
    if (!holds || !condition_named(edition, kind, condition))
        throw Error{
            Exit::usage, text("--judge を読み取れません: {}", "--judge cannot be read: {}", harmless_line(given)),
            text("scope=no のように、条件（items, consistent, scope, vulnerability, new）と判断（yes, no, unknown）を指定してください",
                 "write scope=no: a condition (items, consistent, scope, vulnerability, new) and yes, no or unknown")};
    return {condition, *holds, args.required("--reason")};
}

Result judge(Context& context, CaseId id) {
    auto const before = the_case(context, id);
    auto const what = judgement_from(context.args, before.kind, *context.edition.edition);
    auto const c = record(*context.desk, before, what);
    auto const* condition = condition_named(*context.edition.edition, before.kind, what.condition);
    return recorded(context, c,
                    text("受理の条件「{0}」の判断を記録しました", "the judgement of the condition '{1}' is recorded",
                         condition->rule.wording.ja, condition->rule.wording.en));
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    if (context.args.has("--judge")) return judge(context, id);
    auto const c = record(*context.desk, the_case(context, id), ReportAccepted{});
    auto done = text("届出を受理しました。受理日は発見者に連絡した日（{}）です",
                     "the report is accepted; the acceptance date is the day the finder is told ({})", print(context.desk->on));
    if (auto const off = day_off(context.desk->on)) {
        done.ja += fmt::format("。この日は休日です（{}）", off->ja);
        done.en += fmt::format("; that is no working day ({})", off->en);
    }
    return recorded(context, c, done);
}

}  // namespace

extern const Command accept_command = {"accept", {"届出を受理する", "Accept a report"}, writing, options, run};

}  // namespace vulnctl
