#include "stats/status_table.h"

namespace vulnctl {

namespace {

constexpr std::string_view listed_row = "listed";

std::string_view mapped(const StateCount& count, const Edition& edition) {
    if (count.listed) return listed_row;
    if (count.state == "ended") {
        for (auto const& ending : edition.endings)
            if (ending.kind == count.kind && ending.id == count.sub) return ending.row;
        return {};
    }
    if (count.sub == after_adjudication) return after_adjudication;
    for (auto const& state : edition.state_rows)
        if (state.kind == count.kind && state.state == count.state) return state.row;
    return {};
}

const StatusRow* row_named(Kind kind, std::string_view id, const std::vector<const Edition*>& editions) {
    for (auto const* edition : editions)
        for (auto const& row : edition->status_rows)
            if (row.kind == kind && row.id == id) return &row;
    return nullptr;
}

const StatusRow* row_for(const StateCount& count, const std::vector<const Edition*>& editions) {
    for (auto const* edition : editions)
        if (auto const id = mapped(count, *edition); !id.empty())
            if (auto const* row = row_named(count.kind, id, editions)) return row;
    return row_named(count.kind, count.state == "ended" ? "unclassified" : "in-process", editions);
}

}  // namespace

std::optional<int> StatusTable::share_of(std::string_view id) const {
    long const accepted = total - not_accepted;
    if (accepted <= 0) return {};
    for (auto const& line : lines)
        if (line.row->id == id) return int((200 * line.reports + accepted) / (2 * accepted));
    return {};
}

StatusTable status_table(Kind kind, const std::vector<StateCount>& counts, const std::vector<const Edition*>& editions) {
    StatusTable table;
    table.kind = kind;
    for (auto const* edition : editions) {
        for (auto const& row : edition->status_rows)
            if (row.kind == kind) table.lines.push_back({&row, 0});
        if (!table.lines.empty()) break;
    }
    auto const line = [&](const StatusRow* row) -> StatusLine* {
        if (!row) return nullptr;
        for (auto& l : table.lines)
            if (l.row->id == row->id) return &l;
        return &table.lines.emplace_back(StatusLine{row, 0});
    };
    auto const parent_of = [&](const StatusLine* l) {
        return l->row->parent.empty() ? nullptr : line(row_named(kind, l->row->parent, editions));
    };
    for (auto const& count : counts) {
        if (count.kind != kind || count.state == "none") continue;
        table.total += count.reports;
        for (auto* l = line(row_for(count, editions)); l; l = parent_of(l)) {
            l->reports += count.reports;
            if (!l->row->parent.empty()) continue;
            (l->row->group == StatusRow::Group::ended ? table.ended : table.open) += count.reports;
            if (l->row->id == "not-accepted") table.not_accepted += count.reports;
        }
    }
    return table;
}

}  // namespace vulnctl
