#include "commands/declarations.h"
#include "ops/describe.h"
#include "rules/calendar.h"
#include "rules/letters.h"
#include "views/case_view.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"CASE", "", {"取扱番号", "the case"}},
    {"--date", "DAY", {"公表日", "the publication date"}},
    {"--risk",
     "RISK",
     {"公表日を早める事情（leaked: 流出、exploited: 悪用、finder-public: 発見者による公開）",
      "what brings the date forward (leaked, exploited, finder-public)"}},
    {"--reason", "TEXT", {"決定または変更の理由", "why this day, or why it moved"}},
};

/// Those whom `--all` writes to: the date is told to the developers concerned (IV.4.3), a changed one to every developer contacted
/// (IV.4.4).
Text to_be_told(const Case& c, const std::vector<Party>& parties, std::string_view letter) {
    Text names;
    for (auto const& part : c.parts) {
        if (!part.contacted() || !is_told(c, part, letter)) continue;
        names.ja += "、" + party_name(parties, part.party, Lang::ja);
        names.en += ", " + party_name(parties, part.party, Lang::en);
    }
    return text("連絡すべき相手: IPA{0}", "to be told: IPA{1}", names.ja, names.en);
}

/// To IPA and the developers, as the guideline asks (IV.4.3), IV.4.4)); the finder is answered where it asks.
Text letters_to_write(CaseId id, bool moved, bool decided) {
    if (decided)
        return text("JPCERT/CCへの通知（IV.3.(2)7)(ア)）は vulnctl notify {0} jpcert --letter decision --to ADDRESS で作成します",
                    "vulnctl notify {0} jpcert --letter decision --to ADDRESS makes the letter to JPCERT/CC (IV.3.(2)7)(ア))", id.str());
    return text(
        "文書は vulnctl notify {0} ipa --letter {1} --to ADDRESS と vulnctl notify {0} --all --letter {1} で、"
        "問い合わせのあった発見者には vulnctl notify {0} finder --letter {2} で作成します",
        "vulnctl notify {0} ipa --letter {1} --to ADDRESS and vulnctl notify {0} --all --letter {1} make the letters, "
        "vulnctl notify {0} finder --letter {2} that to a finder who has asked",
        id.str(), moved ? date_changed_letter : date_letter, date_letter);
}

Result run(Context& context) {
    auto const id = parse_case_id(context.args.required("CASE"));
    auto const date = context.args.day("--date");
    if (!date) throw Error{Exit::usage, text("--date を指定してください", "--date is required")};
    auto const before = the_case(context, id);
    if (before.agreed_date() == *date)
        throw Error{Exit::usage, text("公表日は既に {} です", "the publication date is {} already", print(*date))};
    if (before.agreed_date() && !context.args.has("--reason"))
        throw Error{Exit::usage, text("公表日を変更する理由を --reason で記録してください", "say why the date moves with --reason"),
                    text("変更した公表日は、IPAと連絡したすべての製品開発者に連絡します（IV.4.4)）",
                         "IPA and every developer contacted are told of the change (IV.4.4))")};
    auto const c = record(*context.desk, before,
                          DateAgreed{*date, context.args.text("--reason"), context.args.word<Risk>("--risk").value_or(Risk::none)});
    auto done = before.agreed_date() ? text("公表日を {} から {} に変更しました", "the publication date moved from {} to {}",
                                            print(*before.agreed_date()), print(*date))
                                     : text("公表日を {0} に決定しました", "the publication date is set to {0}", print(*date));
    if (auto const off = day_off(*date)) {
        done.ja += fmt::format("（{}）", off->ja);
        done.en += fmt::format(" ({})", off->en);
    }
    for (auto const& more : {to_be_told(c, parties_in(*context.store, context.store->events(id.str())),
                                        before.agreed_date() ? date_changed_letter : date_letter),
                             letters_to_write(id, before.agreed_date().has_value(), c.published_over())}) {
        done.ja += "。" + more.ja;
        done.en += "; " + more.en;
    }
    return recorded(context, c, done);
}

}  // namespace

extern const Command schedule_command = {
    "schedule", {"製品開発者と合意した公表日を記録する", "Record the agreed publication date"}, writing, options, run};

}  // namespace vulnctl
