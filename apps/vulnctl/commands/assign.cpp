#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"[PERSON]", "", {"担当者。省略すると担当者を外す", "who looks after it; nobody, if left out"}},
};

Result run(Context& context) {
    auto const person = context.args.text("PERSON");
    auto const c = record(*context.desk, the_case(context, parse_case_id(context.args.required("CASE"))), CaseAssigned{person});
    return recorded(context, c,
                    person.empty() ? text("担当者を外しました", "nobody looks after it any more")
                                   : text("担当者を {} としました", "{} looks after it", harmless_line(person)));
}

}  // namespace

extern const Command assign_command = {"assign", {"案件の担当者を決める", "Say who looks after a case"}, writing, options, run};

}  // namespace vulnctl
