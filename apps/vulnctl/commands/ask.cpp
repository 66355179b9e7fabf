#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--points", "TEXT", {"発見者に確認する不明点", "what is unclear"}},
};

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const c = record(*context.desk, the_case(context, id), FinderAsked{context.args.required("--points")});
    return recorded(context, c,
                    text("発見者への問い合わせを記録しました。文書は vulnctl notify {} finder --letter question で作成します",
                         "the question to the finder is recorded; vulnctl notify {} finder --letter question makes the letter", id.str()));
}

}  // namespace

extern const Command ask_command = {"ask", {"不明点を発見者に問い合わせる", "Ask the finder about what is unclear"}, writing, options, run};

}  // namespace vulnctl
