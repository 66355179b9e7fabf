#include "ops/statistics.h"

#include "ops/unreachable.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vulnctl {

namespace {

std::vector<StateCount> count_as_known(const Store& store, Day on, Instant known_at) {
    std::map<std::tuple<Kind, std::string, std::string>, long> counts;
    each_case(store, Lens{on, known_at}, [&](const Case& c) {
        for (auto const& report : c.reports) ++counts[{report.form.kind, std::string{id_of(c.state)}, c.sub}];
    });
    std::vector<StateCount> out;
    for (auto const& [key, n] : counts) out.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), n});
    return out;
}

std::vector<StateCount> count_now(const Store& store, Day on) {
    std::vector<StateCount> out;
    for (auto const& count : store.status_on(on)) out.push_back({count.kind, count.state, count.sub, count.reports});
    return out;
}

/// 連絡不能開発者: those in process whose developer stands on the list (figure 1-2). They are counted apart, each once.
void count_listed_apart(std::vector<StateCount>& counts, const Store& store, const Lens& lens) {
    std::set<CaseId> listed;
    for (auto const& entry : unreachable_entries(store, lens))
        if (entry.state == ListingState::listed) listed.insert(entry.of);
    for (auto const& id : listed) {
        auto const c = load_case(store, id, lens);
        for (auto const& report : c.reports) {
            auto const among = std::ranges::find_if(counts, [&](const StateCount& count) {
                return count.kind == report.form.kind && count.state == id_of(c.state) && !count.listed && count.reports > 0;
            });
            if (among == counts.end()) continue;
            --among->reports;
            counts.push_back({among->kind, among->state, among->sub, 1, true});
        }
    }
}

}  // namespace

std::vector<StatusTable> processing_status(const Store& store, Day on, const std::optional<Instant>& known_at, const Editions& editions) {
    auto counts = known_at ? count_as_known(store, on, *known_at) : count_now(store, on);
    count_listed_apart(counts, store, {on, known_at});
    std::vector<const Edition*> carried{editions.on(on).edition};
    for (auto const& known : editions.known())
        if (auto const* edition = known.carried ? editions.find(known.id) : nullptr; edition && edition != carried.front())
            carried.push_back(edition);
    return {status_table(Kind::product, counts, carried), status_table(Kind::website, counts, carried)};
}

}  // namespace vulnctl
