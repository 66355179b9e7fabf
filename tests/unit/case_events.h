#pragma once
// Cases for tests, made of events as the store would give them.

#include "model/case.h"

namespace vulnctl::test {

inline const Day day_0 = *parse_day("2019-06-03");
inline const PartyId party_a{2019, 1};
inline const PartyId party_b{2019, 2};
inline const ReportId report_1{2019, 1};
inline const CaseId case_1{2019, 1};

inline Day day(int n) { return day_0 + std::chrono::days{n}; }

/// Events in the order recorded; each is recorded at noon of the day on which it happened, unless said otherwise.
class Events {
public:
    Events& add(Day on, Payload what) { return add_late(on, on, std::move(what)); }
    Events& add(int on, Payload what) { return add(day(on), std::move(what)); }
    /// One that happened on a day and was recorded on a later one.
    Events& add_late(Day on, Day recorded, Payload what) {
        Event event;
        event.seq = long(all_.size()) + 1;
        event.subject = case_1.str();
        event.happened_on = on;
        event.recorded_at = Instant{recorded.time_since_epoch() + std::chrono::hours{3}};
        event.actor = {"sato", {}};
        event.edition = "12";
        event.what = std::move(what);
        all_.push_back(std::move(event));
        return *this;
    }
    /// An event whose content was forgotten.
    Events& add_forgotten(int on) {
        add(on, ReportAccepted{});
        all_.back().what.reset();
        return *this;
    }
    const std::vector<Event>& all() const { return all_; }
    Case folded(const Lens& lens = {}) const { return fold(case_1, story(all_, lens)); }

private:
    std::vector<Event> all_;
};

inline ReportReceived report_of(Kind kind) {
    ReportReceived report;
    report.report = report_1;
    report.kind = kind;
    report.product = kind == Kind::product ? "例示ソフト" : "";
    report.url = kind == Kind::website ? "https://shop.example.jp/" : "";
    report.weakness = "認証の不備";
    return report;
}
inline ContactAttempted attempt_at(PartyId party, AttemptResult result = AttemptResult::delivered, bool gives_details = false) {
    ContactAttempted attempt;
    attempt.party = party;
    attempt.result = result;
    attempt.gives_details = gives_details;
    return attempt;
}
inline ReplyReceived reply_of(PartyId party, Stance stance, std::optional<Solution> solution = {}) {
    return {party, stance, solution, {}, {}};
}

/// Received on day 0, accepted on day 1, and a product case passed on.
inline Events handled(Kind kind) {
    Events events;
    events.add(0, report_of(kind)).add(1, ReportAccepted{});
    if (kind == Kind::product) events.add(1, CaseForwarded{});
    return events;
}

}  // namespace vulnctl::test
