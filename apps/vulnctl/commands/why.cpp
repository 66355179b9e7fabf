#include "ops/why.h"

#include "commands/declarations.h"
#include "model/cite.h"
#include "ops/describe.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/ladder_view.h"
#include "views/page.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {{"CASE", "", {"取扱番号", "the case"}}};

std::string why_text(const Why& w, const Edition& edition, Day now, const Screen& screen) {
    Lang const lang = screen.lang;
    auto const& c = w.subject;
    Page page{lang, screen.columns};
    auto const state = state_words(c.state, c.sub, c.kind, edition, lang);
    page.paragraph(text("{0} は、{1} から「{2}」です。", "{0} has been at '{2}' since {1}.", c.id.str(),
                        c.spans.empty() ? "-" : print(c.spans.back().from), state)
                       .in(lang));
    if (w.cause) page.paragraph(print(w.cause->happened_on) + "  " + describe(*w.cause, w.parties, edition).in(lang), 2);
    if (w.ground) {
        page.paragraph(std::string{w.ground->rule.wording.in(lang)}, 2);
        page.paragraph(fmt::format("{} [{}]", cite(w.ground->rule.clause, edition.id).in(lang), w.ground->rule.id), 2);
    }
    if (w.ending)
        page.field({"区分", "ending"}, fmt::format("{} ({})", w.ending->rule.wording.in(lang), cite_short(w.ending->rule.clause).in(lang)),
                   2);
    for (auto const& note : w.notes) page.paragraph(note.in(lang), 2);
    if (!w.acceptance.empty()) page.heading({"受理の条件", "Acceptance"});
    for (auto const& line : w.acceptance) page.paragraph(line.in(lang), 2);
    if (!w.running.empty()) page.heading({"期日と目安", "Clocks"});
    for (auto const& clock : w.running) page.entry(print(clock.due), clock_words(clock, w.parties, now, lang), 2);
    if (!w.waiting_for.empty()) {
        page.heading({"待っているもの", "Waiting for"});
        page.paragraph(w.waiting_for.in(lang), 2);
    }
    if (!w.means.empty()) page.heading({"次に試みる連絡手段", "Means to try next"});
    for (auto const& [party, next] : w.means) {
        page.paragraph(fmt::format("{}: {}", party_name(w.parties, party, lang), next_words(next).in(lang)), 2);
        for (auto const& command : next.commands) page.line("    $ " + command);
    }
    if (!w.steps.empty()) page.heading({"次に可能な手続き", "What may be done next"});
    for (auto const& step : w.steps) {
        page.paragraph("$ " + step.command, 2);
        page.paragraph(fmt::format("{} [{}]", step.transition->rule.wording.in(lang), cite_short(step.transition->rule.clause).in(lang)),
                       6);
    }
    return page.str();
}

Json why_json(const Why& w, const Edition& edition, Day now, Lang lang) {
    auto const& c = w.subject;
    Json clocks = Json::array();
    for (auto const& clock : w.running)
        clocks.push_back({{"rule", json_of(clock.rule->rule, edition.id)},
                          {"party", clock.party ? Json(clock.party->str()) : Json()},
                          {"from", print(clock.from)},
                          {"due", print(clock.due)},
                          {"day_off", day_off_json(clock.due, lang)},
                          {"words", clock_words(clock, w.parties, now, lang)}});
    Json steps = Json::array();
    for (auto const& step : w.steps)
        steps.push_back({{"step", std::string{step.transition->step}},
                         {"command", step.command},
                         {"rule", json_of_step(step.transition->rule, edition.id)},
                         {"wording", json_of(step.transition->rule.wording, lang)}});
    Json means = Json::array();
    for (auto const& [party, next] : w.means) {
        Json item{{"party", party.str()}};
        item.update(next_json(next));
        means.push_back(std::move(item));
    }
    return {{"id", c.id.str()},
            {"state", id_of(c.state)},
            {"ending", c.sub.empty() ? Json() : Json(c.sub)},
            {"state_name", state_words(c.state, c.sub, c.kind, edition, lang)},
            {"since", c.spans.empty() ? Json() : Json(print(c.spans.back().from))},
            {"cause", w.cause ? Json{{"event", w.cause->seq}, {"words", describe(*w.cause, w.parties, edition).in(lang)}} : Json()},
            {"rule", w.ground ? json_of_step(w.ground->rule, edition.id) : Json()},
            {"notes", json_of(w.notes, lang)},
            {"acceptance", json_of(w.acceptance, lang)},
            {"clocks", clocks},
            {"waiting_for", w.waiting_for.empty() ? Json() : Json(w.waiting_for.in(lang))},
            {"means_to_try", means},
            {"steps", steps}};
}

Result run(Context& context) {
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const& edition = *context.edition.edition;
    auto const found = why(*context.store, c, context.lens, edition, context.lens.as_of.value_or(context.today));
    auto const now = context.lens.as_of.value_or(context.today);
    Result result;
    result.kind = "why";
    result.by_rules = true;
    result.text = [=, &edition](const Screen& screen) { return why_text(found, edition, now, screen); };
    result.json = [=, &edition](Lang lang) { return why_json(found, edition, now, lang); };
    return result;
}

}  // namespace

extern const Command why_command = {
    "why",
    {"現在の状態の根拠と、次に可能な手続きを示す", "Show why a case stands where it does, and the next steps"},
    reading,
    options,
    run};

}  // namespace vulnctl
