#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"ENDING",
     "",
     {"終了の区分（fixed, fixed/page-removed, not-vulnerability, cannot-handle/no-answer など）",
      "how it ends (fixed, fixed/page-removed, not-vulnerability, cannot-handle/no-answer, ...)"}},
    {"--reason", "TEXT", {"発見者等に伝える終了の理由", "the reason, as the finder is told it"}},
};

std::string ending_from(const Context& context, Kind kind) {
    auto const given = context.args.required("ENDING");
    if (ending_named(context.desk->rules(), kind, given)) return given;
    std::string known;
    for (auto const& ending : context.desk->rules().endings)
        if (ending.kind == kind)
            known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", ending.id, ending.rule.wording.in(context.lang));
    throw Error{Exit::usage, text("「{}」という終了の区分はありません", "there is no ending '{}'", harmless_line(given)),
                text("次のいずれかを指定してください: {}", "give one of: {}", known)};
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const before = load_case(*context.store, id);
    auto const c = record(*context.desk, before, CaseEnded{ending_from(context, before.kind), context.args.required("--reason")});
    return recorded(context, c,
                    text("取扱いを終了しました。発見者への文書は vulnctl notify {} finder --letter ended で作成します",
                         "handling has ended; vulnctl notify {} finder --letter ended makes the letter to the finder", id.str()));
}

}  // namespace

extern const Command end_command = {"end", {"取扱いを終了する", "End the handling of a case"}, writing, options, run};

}  // namespace vulnctl
