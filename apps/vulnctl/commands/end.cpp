#include "base/unicode.h"
#include "commands/declarations.h"
#include "ops/attempts.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"ENDING",
     "",
     {"終了の区分（fixed, fixed/page-removed, not-vulnerability, cannot-handle/no-answer など）",
      "how it ends (fixed, fixed/page-removed, not-vulnerability, cannot-handle/no-answer, ...)"}},
    {"--party", "PARTY", {"この製品開発者に係る取扱いだけを終了する", "end it for this developer only"}},
    {"--reason", "TEXT", {"発見者等に伝える終了の理由", "the reason, as the finder and the developers are told it"}},
};

std::string ending_from(const Context& context, Kind kind) {
    auto const given = context.args.required("ENDING");
    if (ending_named(*context.edition.edition, kind, given)) return given;
    std::string known;
    for (auto const& ending : context.edition.edition->endings)
        if (ending.kind == kind)
            known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", ending.id, ending.rule.wording.in(context.lang));
    throw Error{Exit::usage, text("「{}」という終了の区分はありません", "there is no ending '{}'", harmless_line(given)),
                text("次のいずれかを指定してください: {}", "give one of: {}", known)};
}

Result end_part(Context& context, const Case& before) {
    auto const party = find_party(*context.store, context.args.required("--party"));
    if (!before.part(party.id))
        throw Error{Exit::not_found, text("{} はこの案件の製品開発者ではありません", "{} has no part in this case", party.id.str())};
    auto const c = record(*context.desk, before, PartEnded{party.id, ending_from(context, before.kind), context.args.required("--reason")});
    return recorded(context, c,
                    text("{0}に係る取扱いを終了しました。文書は vulnctl notify {2} {3} --letter ended で作成します",
                         "handling has ended for {1}; vulnctl notify {2} {3} --letter ended makes the letter", party.name(Lang::ja),
                         party.name(Lang::en), before.id.str(), party.id.str()));
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const before = the_case(context, id);
    if (context.args.has("--party")) return end_part(context, before);
    CaseEnded const what{ending_from(context, before.kind), context.args.required("--reason")};
    auto const c = record(*context.desk, before, what, means_not_tried(*context.store, before, what, *context.edition.edition));
    return recorded(context, c,
                    text("取扱いを終了しました。発見者への文書は vulnctl notify {} finder --letter ended で作成します",
                         "handling has ended; vulnctl notify {} finder --letter ended makes the letter to the finder", id.str()));
}

}  // namespace

extern const Command end_command = {"end", {"取扱いを終了する", "End the handling of a case"}, writing, options, run};

}  // namespace vulnctl
