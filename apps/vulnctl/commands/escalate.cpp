#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "ops/sweep.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"--sweep",
     "",
     {"すべての取扱い中の案件の期日と目安を確認する（何も変更しない）", "look at what is due over all open cases (changes nothing)"}},
    {"--soon", "DAYS", {"期日までこの日数以内のものも示す（省略時は 7）", "also what falls due within so many days (else 7)"}},
};

constexpr int usual_soon = 7;

Text days_words(int days) {
    if (days < 0) return text("あと{}日", "{} {} left", -days, days == -1 ? "day" : "days");
    if (days == 0) return text("本日", "today");
    return text("{}日超過", "{} {} past", days, days == 1 ? "day" : "days");
}

std::string hits_text(const std::vector<Hit>& hits, const Edition& edition, const Screen& screen) {
    Lang const lang = screen.lang;
    Page page{lang, screen.columns};
    if (hits.empty()) page.line(lang == Lang::ja ? "期日または目安を迎えている案件はありません" : "nothing is due");
    for (auto const& hit : hits) {
        auto const& rule = hit.rule->rule;
        auto const off = day_off(hit.due);
        page.line(fit(fmt::format("{}  {}  {}  {}  {}", hit.id, print(hit.due), name_of_standing(hit.standing, rule.nature).in(lang),
                                  days_words(hit.days).in(lang), hit.title),
                      screen.columns));
        page.paragraph(std::string{rule.wording.in(lang)}, 4);
        page.paragraph(fmt::format("{}; {}; {}{}", cite(rule.clause, edition.id).in(lang), name_of(rule.nature).in(lang), rule.id,
                                   (hit.party.empty() ? "" : "; " + hit.party) + (off ? fmt::format("; {}", off->in(lang)) : "")),
                       4);
        page.paragraph("$ " + hit.next, 4);
    }
    return page.str();
}

Json hits_json(const std::vector<Hit>& hits, const Edition& edition, Lang lang) {
    Json items = Json::array();
    for (auto const& hit : hits)
        items.push_back({{"case", hit.id},
                         {"title", hit.title},
                         {"party", hit.party.empty() ? Json() : Json(hit.party)},
                         {"rule", json_of(hit.rule->rule, edition.id)},
                         {"wording", json_of(hit.rule->rule.wording, lang)},
                         {"from", print(hit.from)},
                         {"due", print(hit.due)},
                         {"day_off", day_off_json(hit.due, lang)},
                         {"days", hit.days},
                         {"standing", json_of(name_of_standing(hit.standing, hit.rule->rule.nature), lang)},
                         {"next", hit.next}});
    return {{"items", items}};
}

Result run(Context& context) {
    if (!context.args.has("--sweep"))
        throw Error{Exit::usage, text("--sweep を指定してください", "say --sweep"),
                    text("vulnctl escalate --sweep", "vulnctl escalate --sweep")};
    auto const& edition = *context.edition.edition;
    auto const hits = sweep(*context.store, edition, context.lens.as_of.value_or(context.today),
                            context.args.number("--soon").value_or(usual_soon), context.lens);
    Result result;
    result.kind = "sweep";
    result.by_rules = true;
    result.exit = exit_of(hits);
    result.text = [=, &edition](const Screen& screen) { return hits_text(hits, edition, screen); };
    result.json = [=, &edition](Lang lang) { return hits_json(hits, edition, lang); };
    return result;
}

}  // namespace

extern const Command escalate_command = {
    "escalate", {"期日と目安を確認し、次の手続きを示す", "Look at what is due, and show the next step"}, reading, options, run};

}  // namespace vulnctl
