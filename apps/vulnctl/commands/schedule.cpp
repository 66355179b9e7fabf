#include "commands/declarations.h"
#include "ops/describe.h"
#include "views/case_view.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--date", "DAY", {"公表日", "the publication date"}},
    {"--reason", "TEXT", {"決定または変更の理由", "why this day, or why it moved"}},
};

/// A changed date is to be told to IPA and every developer contacted (IV.4.4).
Text to_be_told(const Case& c, const std::vector<Party>& parties) {
    Text names;
    for (auto const& part : c.parts) {
        names.ja += "、" + party_name(parties, part.party, Lang::ja);
        names.en += ", " + party_name(parties, part.party, Lang::en);
    }
    return text("連絡すべき相手: IPA{0}", "to be told: IPA{1}", names.ja, names.en);
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const date = context.args.day("--date");
    if (!date) throw Error{Exit::usage, text("--date を指定してください", "--date is required")};
    auto const before = load_case(*context.store, id);
    auto const c = record(*context.desk, before, DateAgreed{*date, context.args.text("--reason")});
    auto done = before.agreed_date() ? text("公表日を {} から {} に変更しました", "the publication date moved from {} to {}",
                                            print(*before.agreed_date()), print(*date))
                                     : text("公表日を {0} に決定しました", "the publication date is set to {0}", print(*date));
    auto const told = to_be_told(c, parties_in(*context.store, context.store->events(id.str())));
    done.ja += "。" + told.ja;
    done.en += "; " + told.en;
    return recorded(context, c, done);
}

}  // namespace

extern const Command schedule_command = {
    "schedule", {"製品開発者と合意した公表日を記録する", "Record the agreed publication date"}, writing, options, run};

}  // namespace vulnctl
