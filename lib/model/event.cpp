#include "model/event.h"

#include <algorithm>
#include <set>

namespace vulnctl {

std::optional<Actor> Actor::parse(std::string_view s) {
    Actor actor;
    if (size_t const colon = s.find(':'); colon != std::string_view::npos) {
        actor.organisation = from_id<Organisation>(s.substr(0, colon));
        if (!actor.organisation) return {};
        s.remove_prefix(colon + 1);
    }
    if (s.empty()) return {};
    actor.name = s;
    return actor;
}

std::string Actor::str() const { return organisation ? fmt::format("{}:{}", id_of(*organisation), name) : name; }

Story story(std::vector<Event> events, const Lens& lens) {
    if (lens.known_at) std::erase_if(events, [&](const Event& e) { return e.recorded_at > *lens.known_at; });
    std::set<long> skipped;
    for (auto const& e : events)
        if (e.what)
            if (auto const* undo = std::get_if<EventUndone>(&*e.what)) skipped.insert(undo->seq);
    if (lens.as_of) std::erase_if(events, [&](const Event& e) { return e.happened_on > *lens.as_of; });
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.happened_on != b.happened_on ? a.happened_on < b.happened_on : a.seq < b.seq;
    });
    Story out;
    for (auto& e : events) (skipped.contains(e.seq) ? out.undone : out.standing).push_back(std::move(e));
    return out;
}

}  // namespace vulnctl
