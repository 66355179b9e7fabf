#pragma once
// An event: the truth from which all else is folded.

#include "base/hash.h"
#include "base/time.h"
#include "model/payloads.h"

#include <optional>
#include <string>
#include <vector>

namespace vulnctl {

/// Who did it: a record, not authentication. `organisation` is empty for a person who speaks for the whole office.
struct Actor {
    std::string name;
    std::optional<Organisation> organisation;

    /// `ipa:sato` or `sato`. Nothing if the name is empty or the organisation unknown.
    static std::optional<Actor> parse(std::string_view text);
    std::string str() const;
};

struct Event {
    long seq = 0;
    std::string subject;
    Day happened_on{};
    Instant recorded_at{};
    Actor actor;
    std::string edition;
    /// Nothing if the content was forgotten: the chain still stands, the fold passes over it.
    std::optional<Payload> what;
    std::optional<Override> over;
    Hash hash{};
};

/// What a reader wants to look at: what had happened by a day, and what had been recorded by an instant. Empty: everything.
struct Lens {
    std::optional<Day> as_of;
    std::optional<Instant> known_at;

    bool whole() const { return !as_of && !known_at; }
};

/// Events in the order in which they are folded, (happened_on, seq), without those that the lens hides. An undo counts from the
/// instant it was recorded: `as_of` a day before it, the undone event has not happened either.
struct Story {
    std::vector<Event> standing;
    std::vector<Event> undone;
};
Story story(std::vector<Event> events, const Lens& lens);

}  // namespace vulnctl
