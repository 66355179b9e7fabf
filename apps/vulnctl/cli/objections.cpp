#include "cli/objections.h"

#include "model/cite.h"

namespace vulnctl {

void tell_objections(const Context& context, const std::vector<Ruling>& objections) {
    for (auto const& objection : objections) {
        Text const said = objection.detail.empty() ? Text{objection.rule.wording} : objection.detail;
        context.tell(said);
        auto const cited = cite(objection.rule.clause, context.edition.edition->id);
        context.tell(text("  根拠: {0} [{2}]", "  rule: {1} [{2}]", cited.ja, cited.en, objection.rule.id));
    }
}

}  // namespace vulnctl
