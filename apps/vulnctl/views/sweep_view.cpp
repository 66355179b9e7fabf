#include "views/sweep_view.h"

#include "base/unicode.h"
#include "formats/icalendar.h"
#include "model/cite.h"
#include "rules/calendar.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

/// Only what a person set can be overdue.
Text days_words(int days, Nature nature) {
    if (days < 0) return text("あと{}日", "{} {} left", -days, days == -1 ? "day" : "days");
    if (days == 0) return text("本日", "today");
    return {fmt::format("{}日{}", days, nature == Nature::set_date ? "超過" : "経過"),
            fmt::format("{} {} past", days, days == 1 ? "day" : "days")};
}

std::string_view or_dash(const std::string& word) { return word.empty() ? std::string_view{"-"} : word; }
Json or_null(const std::string& word) { return word.empty() ? Json() : Json(word); }

/// Whether what the cases are about is said.
enum class Titles { shown, hidden };

std::string with_title(std::string line, const std::string& title, Titles titles) {
    return titles == Titles::shown ? std::move(line) + "  " + title : line;
}

void put_hit(Page& page, const Hit& hit, const Screen& screen, Titles titles) {
    Lang const lang = screen.lang;
    auto const& rule = hit.rule->rule;
    auto const off = day_off(hit.due);
    page.line(fit(with_title(fmt::format("{}  {}  {}  {}", hit.id, print(hit.due), name_of_standing(hit.standing, rule.nature).in(lang),
                                         days_words(hit.days, rule.nature).in(lang)),
                             hit.title, titles),
                  screen.columns));
    page.paragraph(std::string{rule.wording.in(lang)}, 4);
    page.paragraph(fmt::format("{}; {}; {}{}", cite(rule.clause, hit.edition->id).in(lang), name_of(rule.nature).in(lang), rule.id,
                               (hit.party.empty() ? "" : "; " + hit.party) + (hit.report.empty() ? "" : "; " + hit.report) +
                                   (off ? fmt::format("; {}", off->in(lang)) : "")),
                   4);
    page.paragraph("$ " + hit.next, 4);
}

void put_silence(Page& page, const Silence& silence, const Screen& screen, Titles titles) {
    Lang const lang = screen.lang;
    page.line(fit(with_title(fmt::format("{}  {}  {}", silence.id, print(silence.last),
                                         text("{}日間動きがありません", "nothing for {} days", silence.days).in(lang)),
                             silence.title, titles),
                  screen.columns));
    page.paragraph(lang == Lang::ja ? "日数は --silent による。ガイドラインに定めはない"
                                    : "as many days as --silent says: the guideline has no number",
                   4);
    page.paragraph("$ " + silence.next, 4);
}

std::string page_of(const Sweep& found, const Screen& screen, Titles titles, const Text& none) {
    Page page{screen.lang, screen.columns};
    if (found.empty()) page.line(none.in(screen.lang));
    for (auto const& hit : found.hits) put_hit(page, hit, screen, titles);
    for (auto const& silence : found.silent) put_silence(page, silence, screen, titles);
    return page.str();
}

}  // namespace

std::string sweep_text(const Sweep& found, const Screen& screen, const Text& none) { return page_of(found, screen, Titles::shown, none); }

std::string sweep_digest(const Sweep& found, const Screen& screen) { return page_of(found, screen, Titles::hidden, {}); }

std::string sweep_lines(const Sweep& found) {
    std::string out;
    auto const at_end = std::back_inserter(out);
    for (auto const& hit : found.hits)
        fmt::format_to(at_end, "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", id_of(hit.standing), hit.id, print(hit.due), hit.days,
                       hit.rule->rule.id, or_dash(hit.party), or_dash(hit.report), or_dash(hit.assignee), hit.next);
    for (auto const& silence : found.silent)
        fmt::format_to(at_end, "silent\t{}\t{}\t{}\t-\t-\t-\t{}\t{}\n", silence.id, print(silence.last), silence.days,
                       or_dash(silence.assignee), silence.next);
    return harmless(out);
}

Json sweep_json(const Sweep& found, Lang lang) {
    Json items = Json::array();
    for (auto const& hit : found.hits)
        items.push_back({{"case", hit.id},
                         {"title", hit.title},
                         {"party", or_null(hit.party)},
                         {"report", or_null(hit.report)},
                         {"assignee", or_null(hit.assignee)},
                         {"rule", json_of(hit.rule->rule, hit.edition->id)},
                         {"wording", json_of(hit.rule->rule.wording, lang)},
                         {"from", print(hit.from)},
                         {"due", print(hit.due)},
                         {"day_off", day_off_json(hit.due, lang)},
                         {"days", hit.days},
                         {"standing", json_of(name_of_standing(hit.standing, hit.rule->rule.nature), lang)},
                         {"next", hit.next}});
    Json silent = Json::array();
    for (auto const& silence : found.silent)
        silent.push_back({{"case", silence.id},
                          {"title", silence.title},
                          {"assignee", or_null(silence.assignee)},
                          {"last", print(silence.last)},
                          {"days", silence.days},
                          {"next", silence.next}});
    return {{"items", items}, {"silent", silent}};
}

std::string sweep_calendar(const Sweep& found, Lang lang, Instant now) {
    std::vector<CalendarEntry> entries;
    for (auto const& hit : found.hits) {
        auto const& rule = hit.rule->rule;
        auto const whose = hit.party.empty() ? hit.report : hit.party;
        entries.push_back(
            {fmt::format("{}.{}{}@vulnctl", hit.id, rule.id, whose.empty() ? "" : "." + whose), hit.due,
             fmt::format("{}{} {}", hit.id, whose.empty() ? "" : " " + whose, name_of(rule.nature).in(lang)),
             fmt::format("{}\n{}; {}\n$ {}", rule.wording.in(lang), cite(rule.clause, hit.edition->id).in(lang), rule.id, hit.next)});
    }
    return write_icalendar(entries, now);
}

}  // namespace vulnctl
