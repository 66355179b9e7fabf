#pragma once
// A case as folded from its events. Holds facts only: what the rules make of them is computed, never stored here.

#include "model/event.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vulnctl {

/// The letter by which IPA withdraws the non-disclosure request: writing it is the step (IV.3.(1)11).
inline constexpr std::string_view disclosure_letter = "disclosure";

struct Report {
    ReportReceived form;
    std::optional<FinderNamed> finder;
    Day received{};
    std::optional<Day> accepted;
    Consents consents;  // as they stand; `form` has them as the report came
    std::optional<Day> consents_changed;
    std::optional<Day> withdrawn;
    std::optional<Day> went_public;
    std::optional<Day> disclosure_asked;
};

struct Attempt {
    long seq = 0;
    Day on{};
    ContactAttempted what;
};

struct Reply {
    long seq = 0;
    Day on{};
    ReplyReceived what;
};

/// One developer's (operator's) share of the case.
struct Part {
    PartyId party;
    std::vector<Attempt> attempts;
    std::vector<Reply> replies;
    std::optional<Day> details_given;
    std::vector<MeansUnavailable> unavailable;
    std::optional<EolRecorded> eol;

    /// Whether it was tried to reach it at all.
    bool contacted() const { return !attempts.empty() || !replies.empty(); }
    const Reply* last_reply() const { return replies.empty() ? nullptr : &replies.back(); }
    /// The last reply that says where the developer stands; an acknowledgement, a wish about the date or an agreement to one does not.
    const Reply* position() const;
    std::optional<Solution> solution() const;
    /// The last day on which it answered or was reached; an automatic reply is neither.
    std::optional<Day> last_contact() const;
    /// Its own first attempt, or its last contact if that is later.
    Day silent_since() const;
};

/// The status over time; as-of counting reads these.
struct Span {
    State state;
    std::string sub;
    Day from{};
    std::optional<Day> to;
    long cause = 0;  // the seq of the event that led here
};

struct ProposedDate {
    Day date{};
    std::string reason;
    Day agreed_on{};
    Risk risk = Risk::none;
};

struct Letter {
    long seq = 0;
    Day on{};
    LetterWritten what;
};

struct Judgement {
    Day on{};
    ConditionJudged what;
};

struct Link {
    Day on{};
    CaseLinked what;
};

struct Question {
    Day on{};
    std::string text;
    bool from_finder = false;
};

struct Case {
    CaseId id;
    Kind kind = Kind::product;
    State state;
    std::string sub;  // within `ended`: the ending
    std::vector<Report> reports;
    std::vector<ReportId> void_reports;
    std::vector<FinderNamed> former_finders;  // recorded and undone: still not to be told
    std::vector<Part> parts;
    std::vector<Question> questions;
    std::vector<ProposedDate> dates;
    std::vector<Letter> letters;
    std::vector<Judgement> judgements;  // the last of each condition holds
    std::vector<Link> links;
    std::optional<ImpactAssessed> impact;
    std::vector<Span> spans;
    std::optional<ReportRejected> rejected;
    std::optional<CaseEnded> ended;
    std::optional<CasePublished> published;
    std::optional<Day> forwarded_on;
    std::optional<Day> closed_on;
    std::optional<Day> reopened_on;
    /// The day on which IPA withdrew the non-disclosure request and told the finder (IV.3.(1)11).
    std::optional<Day> disclosure_free;
    /// The earliest standing attempt of the case (IV.2.4, note 4): the first-contact date of a product case.
    std::optional<Day> first_contact;
    std::optional<Day> details_given;
    Day last_event{};
    std::string edition;  // of the last decision

    bool open() const { return !closed_on && id_of(state) != "none"; }
    std::string title() const;
    const Part* part(PartyId party) const;
    /// The judgement of a condition that holds; nullptr if it was not judged.
    const ConditionJudged* judged(std::string_view condition) const;
    std::optional<Day> received() const;
    std::optional<Day> accepted() const;
    std::optional<Day> agreed_date() const { return dates.empty() ? std::nullopt : std::optional{dates.back().date}; }
    /// The first day on which some developer had a fix, a workaround or a stop-use notice.
    std::optional<Day> solution_made() const;
};

/// Total: whatever the events are, in whatever order, it gives a case and refuses nothing.
Case fold(CaseId id, const Story& story);

}  // namespace vulnctl
