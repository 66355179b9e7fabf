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
    /// The day on which IPA withdrew the non-disclosure request and told the finder (IV.3.(1)11).
    std::optional<Day> disclosure_free;
    /// The first-contact date that its finder's right counts from (IV.2.4): its own even where it has changed cases.
    std::optional<Day> first_contact;
    std::optional<CaseId> from;  // the case that it came from
    Day joined{};                // since when it is part of this one
};

/// A report that goes on elsewhere. Its finder is still not to be told to anybody from here.
struct LeftReport {
    Report report;
    Day on{};
    ReportLeft what;
};

/// Whether a try came to whom it was meant for: it did not where the letter came back, or where nobody took the call.
bool arrived(const ContactAttempted& what);
inline bool gave_details(const ContactAttempted& what) { return what.gives_details && arrived(what); }

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

/// An entry of the list of unreachable developers, as it stands. It ends by an answer, or by a person.
struct Listing {
    DeveloperListed what;
    Day on{};
    std::optional<ProductDisclosed> product;
    std::optional<Day> product_on;
    std::optional<Day> deadline;
    std::optional<Day> deadline_on;  // the day on which the notice began to name it
    std::optional<Day> off;
    bool answered = false;  // it is off because contact was regained
};

struct Opinion {
    Day on{};
    OpinionReceived what;
};

/// What the publication determination committee, and IPA on its determination, did about a developer since IPA judged that coordination
/// with it failed (IV.3.(2)).
struct Adjudication {
    Failure ground = Failure::unreachable;
    std::optional<SittingId> sitting;
    std::optional<HarmWeighed> harm;
    std::optional<OpinionsInvited> invited;
    std::vector<Opinion> opinions;
    std::optional<CommitteeDetermined> determined;
    Day determined_on{};
    std::optional<PublicationDecided> decided;
    Day decided_on{};
    std::optional<Day> confirmed_on;
    std::optional<StatementHeard> statement;

    bool decided_to(Outcome outcome) const { return decided && decided->outcome == outcome; }
    /// Whether the developer itself has given an opinion.
    bool heard() const;
};

/// Where one developer stands. Its answer ends its own part only (IV.4.4).
enum class PartState { contacting, verifying, coordinating, failed, ended };

/// One developer's (operator's) share of the case.
struct Part {
    PartyId party;
    std::vector<Attempt> attempts;
    std::vector<Reply> replies;
    std::optional<Day> details_given;
    std::vector<MeansUnavailable> unavailable;
    std::optional<EolRecorded> eol;
    std::optional<PartEnded> ended;
    std::vector<Listing> listings;
    std::optional<Adjudication> adjudication;
    bool failed = false;          // IPA has judged that coordination with it is not possible (IV.3.(2)1)
    bool reports_itself = false;  // a developer who reported its own product: it needs no contact first

    /// Whether it was tried to reach it at all.
    bool contacted() const { return !attempts.empty() || !replies.empty() || reports_itself; }
    const Reply* last_reply() const { return replies.empty() ? nullptr : &replies.back(); }
    /// Its entry on the list of unreachable developers; nullptr while it is on none.
    const Listing* listed() const { return listings.empty() || listings.back().off ? nullptr : &listings.back(); }
    /// The last reply that says where the developer stands; an acknowledgement, a wish about the date or an agreement to one does not.
    const Reply* position() const;
    std::optional<Solution> solution() const;
    /// The last reply that agrees to publication or refuses it. What else it says, a solution too, is neither.
    const Reply* on_publication() const;
    bool refuses() const;
    bool agrees() const;
    /// Whether IPA decided to publish over it: coordination with it failed, and has not been taken up again.
    bool published_over() const { return failed && adjudication && adjudication->decided_to(Outcome::publish); }
    PartState state() const;
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
    std::optional<Sending> sending;  // how far its mail has come; nothing: it was not handed over
};

/// What somebody was given otherwise than by a letter.
struct Given {
    long seq = 0;
    Day on{};
    InformationGiven what;
};

struct Presumption {
    Day on{};
    EffectPresumed what;
};
struct Consultation {
    Day on{};
    ProvisionConsulted what;
};
/// What a recipient was given in advance, by a letter or otherwise.
struct Provision {
    long seq = 0;
    Day on{};
    PartyId party;
    Tlp tlp = Tlp::red;
    RecipientStanding recipient;
    std::optional<Day> acknowledged;
};
/// Advance information provision (IV.4.8)): why it is thought of, who was consulted, and who got what.
struct Advance {
    std::optional<Presumption> presumption;
    std::vector<Consultation> consultations;  // the last of each holds
    std::vector<Provision> provisions;

    bool empty() const { return !presumption && consultations.empty() && provisions.empty(); }
    /// What a developer, IPA for nothing, said last by a day; nullptr if it was not consulted by then.
    const Consultation* consulted(const std::optional<PartyId>& party, Day by) const;
    /// The first provision to a recipient; nullptr if it was given nothing.
    const Provision* first_to(PartyId party) const;
};

struct Mail {
    long seq = 0;
    Day on{};
    MailReceived what;
};

struct TakenHandover {
    long seq = 0;
    Day on{};
    HandoverTaken what;
};

/// A judgement of coordination failed, by JPCERT/CC or by IPA.
struct FailureJudged {
    Day on{};
    CoordinationFailed what;
};

struct Judgement {
    Day on{};
    ConditionJudged what;
};

struct Link {
    Day on{};
    CaseLinked what;
};

/// What a sweep has shown already, and on which day.
struct RaisedClock {
    Day on{};
    ClockRaised what;
};
struct RaisedSilence {
    Day on{};
    SilenceRaised what;
};

struct Approval {
    Day on{};
    std::string by;
    DraftApproved what;
};

struct Revision {
    Day on{};
    PublicationRevised what;
};

struct Question {
    Day on{};
    std::string text;
    bool from_finder = false;
};

struct Case {
    CaseId id;
    Kind kind = Kind::product;
    Origin origin = Origin::finder;
    State state;
    std::string sub;  // within `ended`: the ending; within `published`: after_adjudication, or nothing
    std::vector<Report> reports;
    std::vector<LeftReport> left;
    std::optional<CaseOpened> opened;  // a case without a report
    ReportReceived described;          // what it then is about
    std::vector<ReportId> void_reports;
    std::vector<FinderNamed> former_finders;  // recorded, and undone or changed since: still not to be told
    std::vector<Part> parts;
    std::vector<Question> questions;
    std::vector<ProposedDate> dates;
    std::vector<Letter> letters;
    std::vector<Given> given;
    Advance advance;
    std::vector<Mail> mails;               // that came in
    std::vector<TakenHandover> handovers;  // from other coordinators
    std::vector<Judgement> judgements;     // the last of each condition holds
    std::vector<Link> links;
    std::optional<ImpactAssessed> impact;
    std::vector<std::pair<Day, SsvcAdvised>> ssvc;
    std::vector<FailureJudged> failures;  // those that stand; none once coordination goes on
    std::string assignee;
    std::vector<RaisedClock> raised;
    std::optional<RaisedSilence> silence_raised;  // the last one
    std::vector<Span> spans;
    std::optional<ReportRejected> rejected;
    std::optional<CaseEnded> ended;
    std::vector<Approval> approvals;
    std::optional<CasePublished> published;
    std::vector<Revision> revisions;  // of what was published
    std::optional<Day> forwarded_on;
    std::optional<Day> closed_on;
    std::optional<Day> reopened_on;
    /// The earliest standing attempt of the case or of a report that joined it (IV.2.4, note 4): the first-contact date of a product
    /// case that a finder's report began.
    std::optional<Day> first_contact;
    std::optional<Day> details_given;
    Day last_event{};     // what a sweep showed is none
    std::string edition;  // under which it is handled: that of its first event, or the one chosen since

    /// Whether a report to the Partnership began it: only then do the committee and advance provision have a place.
    bool reported() const { return origin != Origin::overseas && origin != Origin::direct; }
    bool open() const { return !closed_on && id_of(state) != "none"; }
    /// Whether IPA decided to publish over any of its developers.
    bool published_over() const;
    std::string title() const;
    /// What it is about: the first report's form, or what was said when it was opened without one.
    const ReportReceived& form() const;
    const Report* report(ReportId wanted) const;
    /// The judgement that stands of a developer; nullptr if there is none.
    const FailureJudged* failure_judged(Organisation by, PartyId party) const;
    const Part* part(PartyId party) const;
    /// The judgement of a condition that holds; nullptr if it was not judged.
    const ConditionJudged* judged(std::string_view condition) const;
    std::optional<Day> received() const;
    std::optional<Day> accepted() const;
    std::optional<Day> agreed_date() const { return dates.empty() ? std::nullopt : std::optional{dates.back().date}; }
    /// The first day on which some developer had a fix, a workaround or a stop-use notice.
    std::optional<Day> solution_made() const;
};

/// What a report, or a case opened without one, goes by in a list.
std::string title_of(const ReportReceived& form, Kind kind);

/// Total: whatever the events are, in whatever order, it gives a case and refuses nothing.
Case fold(CaseId id, const Story& story);

}  // namespace vulnctl
