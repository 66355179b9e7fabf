#include "base/unicode.h"
#include "commands/declarations.h"
#include "ops/statistics.h"
#include "ops/unreachable.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

std::string number_cell(long n) { return fmt::format("{:>7}", n); }

std::string label(const StatusLine& line, Lang lang) {
    bool const sub_total = line.row->group == StatusRow::Group::open;  // 取扱い中 stands beside 取扱い終了, not under it
    if (sub_total && line.row->parent.empty()) return std::string{line.row->name.in(lang)};
    return (line.row->parent.empty() ? "  " : lang == Lang::ja ? "    うち " : "    of these ") + std::string{line.row->name.in(lang)};
}

void count_line(Page& page, std::string_view words, long n) {
    constexpr int label_columns = 40;
    page.line(pad(words, label_columns) + number_cell(n));
}

/// The list of unreachable developers counts its entries, and no reports.
void list_lines(Page& page, const std::vector<UnreachableEntry>& entries, Lang lang) {
    if (entries.empty()) return;
    page.heading({"連絡不能開発者一覧", "list of unreachable developers"});
    count_line(page, lang == Lang::ja ? "掲載の総数" : "entries in all", long(entries.size()));
    for (auto const& [state, count] : counts_of(entries)) count_line(page, "  " + std::string{name_of(state).in(lang)}, count);
}

Json list_json(const std::vector<UnreachableEntry>& entries, Lang lang) {
    Json rows = Json::array();
    for (auto const& [state, count] : counts_of(entries))
        rows.push_back({{"row", id_of(state)}, {"name", json_of(name_of(state), lang)}, {"entries", count}});
    return {{"total", entries.size()}, {"rows", rows}};
}

void table_lines(Page& page, const StatusTable& table, Lang lang) {
    auto const row = [&](std::string_view words, long n) { count_line(page, words, n); };
    page.heading(name_of(table.kind));
    row(lang == Lang::ja ? "届出合計" : "reports in all", table.total);
    for (auto const group : {StatusRow::Group::ended, StatusRow::Group::open}) {
        if (group == StatusRow::Group::ended) row(lang == Lang::ja ? "取扱い終了" : "handling ended", table.ended);
        for (auto const& line : table.lines)
            if (line.row->group == group) row(label(line, lang), line.reports);
    }
    auto const* main_row = table.kind == Kind::product ? "published" : "fixed";
    if (auto const share = table.share_of(main_row))
        page.line(text("（不受理を除く {0} 件のうち{1}は {2}%）", "({3}: {2}% of {0}, those not accepted left out)",
                       table.total - table.not_accepted, table.kind == Kind::product ? "公表済み" : "修正完了", *share,
                       table.kind == Kind::product ? "published" : "fixed")
                      .in(lang));
}

Json table_json(const StatusTable& table, Lang lang) {
    Json rows = Json::array();
    for (auto const& line : table.lines)
        rows.push_back({{"row", std::string{line.row->id}},
                        {"part_of", line.row->parent.empty() ? Json() : Json(std::string{line.row->parent})},
                        {"name", json_of(line.row->name, lang)},
                        {"group", line.row->group == StatusRow::Group::ended ? "ended" : "open"},
                        {"reports", line.reports}});
    auto const share = table.share_of(table.kind == Kind::product ? "published" : "fixed");
    return {{"kind", id_of(table.kind)},
            {"total", table.total},
            {"ended", table.ended},
            {"open", table.open},
            {"not_accepted", table.not_accepted},
            {"percent", share ? Json(*share) : Json()},
            {"rows", rows}};
}

Result run(Context& context) {
    auto const on = context.lens.as_of.value_or(context.today);
    auto const tables = processing_status(*context.store, on, context.lens.known_at, context.editions);
    auto const entries = unreachable_entries(*context.store, {on, context.lens.known_at});
    Result result;
    result.kind = "stats";
    result.by_rules = true;
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.line(text("届出の処理状況（{} 現在）", "Processing status of reports on {}", print(on)).in(screen.lang));
        for (auto const& table : tables) table_lines(page, table, screen.lang);
        list_lines(page, entries, screen.lang);
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json list = Json::array();
        for (auto const& table : tables) list.push_back(table_json(table, lang));
        return Json{{"on", print(on)}, {"tables", list}, {"unreachable_list", list_json(entries, lang)}};
    };
    return result;
}

}  // namespace

extern const Command stats_command = {"stats", {"届出の処理状況を集計する", "Count the processing status of reports"}, reading, {}, run};

}  // namespace vulnctl
