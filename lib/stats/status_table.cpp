#include "stats/status_table.h"

namespace vulnctl {

namespace {

std::string_view row_for(const StateCount& count, const Edition& edition) {
    if (count.state == "ended") {
        for (auto const& ending : edition.endings)
            if (ending.kind == count.kind && ending.id == count.sub) return ending.row;
        return "unclassified";
    }
    for (auto const& mapped : edition.state_rows)
        if (mapped.kind == count.kind && mapped.state == count.state) return mapped.row;
    return "in-process";
}

}  // namespace

std::optional<int> StatusTable::share_of(std::string_view id) const {
    long const accepted = total - not_accepted;
    if (accepted <= 0) return {};
    for (auto const& line : lines)
        if (line.row->id == id) return int((200 * line.reports + accepted) / (2 * accepted));
    return {};
}

StatusTable status_table(Kind kind, const std::vector<StateCount>& counts, const Edition& edition) {
    StatusTable table;
    table.kind = kind;
    for (auto const& row : edition.status_rows)
        if (row.kind == kind) table.lines.push_back({&row, 0});
    auto const line = [&](std::string_view id) -> StatusLine* {
        for (auto& l : table.lines)
            if (l.row->id == id) return &l;
        return nullptr;
    };
    for (auto const& count : counts) {
        if (count.kind != kind || count.state == "none") continue;
        table.total += count.reports;
        for (auto* l = line(row_for(count, edition)); l; l = l->row->parent.empty() ? nullptr : line(l->row->parent)) {
            l->reports += count.reports;
            if (!l->row->parent.empty()) continue;
            (l->row->group == StatusRow::Group::ended ? table.ended : table.open) += count.reports;
            if (l->row->id == "not-accepted") table.not_accepted += count.reports;
        }
    }
    return table;
}

}  // namespace vulnctl
