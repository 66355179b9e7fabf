#pragma once
// What can happen: one struct per type of event. docs/database.md lists them from here. A new one is a struct, its name and its
// fields in payload_json.cpp, and its place in the fold; the compiler finds what was forgotten.

#include "base/time.h"
#include "model/ids.h"
#include "model/words.h"

#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

namespace vulnctl {

/// The name of bytes that lie in a content row of their own: the hash, in hexadecimal digits. Empty: none.
struct ContentRef {
    std::string hash;
};

/// A file that came with something or proves it; its bytes lie in the store.
struct AttachedFile {
    std::string name;
    ContentRef bytes;
};

// ---- the office ----

struct OfficeOpened {
    std::vector<Organisation> plays;
    std::string name;
    std::string contact;
};

/// The rules of an edition of the guideline, from a file.
struct EditionAdded {
    std::string edition;
    std::string name;
    std::string name_en;
    Day in_force_from;
    std::string digest;  // SHA-256 of the file
    ContentRef file;
};

// ---- parties ----

struct Contact {
    Channel channel = Channel::mail;
    std::string address;
};

/// A condition of secrecy (IV.4.8)) that an advance recipient has promised to keep, and since when. `condition` as the edition's
/// checklist `advance-recipient` names it.
struct SecrecyPromise {
    std::string condition;
    Day on;
};

struct PartyAdded {
    Role role = Role::developer;
    std::string name;
    std::string name_en;
    Lang language = Lang::ja;
    std::vector<Contact> contacts;
    std::string person;  // who is responsible there (製品脆弱性対策管理者)
    Registration registration = Registration::none;
    Known direct_reports = Known::unknown;  // whether it takes reports from finders directly (IV.4.1))
    std::string fingerprint;                // of its OpenPGP key
    std::string sector;                     // an advance recipient's, as the edition names it
    bool government = false;                // an advance recipient that is a government organisation
    std::vector<SecrecyPromise> promises;
    std::string note;
};

/// The whole card as it is from now on; what it was stays in the events before.
struct PartyChanged {
    PartyAdded card;
    std::string reason;
};
/// Its contacts were found to be right.
struct PartyChecked {};
/// Two entries were one party: recorded for both. `names` are those that go over.
struct PartyMerged {
    PartyId from;
    PartyId into;
    std::vector<std::string> names;
    std::string reason;
};

// ---- cases: the report ----

/// The finder's permissions; one not stated is one not given. Products have all three, websites no `publish` (IV.2.5, V.2.4).
struct Consents {
    std::optional<bool> notify;   // name and contact may be told to the developer or operator
    std::optional<bool> contact;  // the developer or operator may write to the finder
    std::optional<bool> publish;  // the name may be printed with the advisory
};

/// An item that the guideline asks for and the report lacks, and the acceptance condition that it touches.
struct Gap {
    std::string item;
    std::string condition;
};

struct ReportReceived {
    ReportId report;
    Kind kind = Kind::product;
    std::optional<PartyId> developer;  // who reports a flaw of its own product (IV.6); nothing for a finder's report
    Consents consents;
    std::string title;
    std::string product;
    std::string version;
    std::string product_developer;
    std::string url;
    std::string site_name;
    std::string weakness;
    std::string circumstances;
    std::string environment;
    std::string procedure;
    std::string outcome;
    std::string reason;
    std::string evidence;
    std::string other_reports;
    std::vector<Gap> gaps;
    ContentRef original;
};

/// The finder's personal data, apart from the report: it can be forgotten and the report stays.
struct FinderNamed {
    ReportId report;
    std::string name;
    std::string affiliation;
    std::string prefecture;
    std::string mail;
    std::string phone;
    std::string fax;
};

/// A case that no report began: another coordinator's, or one that came to the coordinator directly; or the flaw of a product that the
/// analysis of a website report brought to light (V.3.8).
struct CaseOpened {
    Origin origin = Origin::direct;
    std::string source;  // whose, under which number
    std::string title;
    std::string product;
    std::string version;
    std::string product_developer;
    std::string weakness;
    std::string environment;
    std::string procedure;
    std::string outcome;
    std::string reason;
    std::string evidence;
    ContentRef original;
};

/// A report goes on in another case: merged with it, split off, or moved to the other kind.
struct ReportLeft {
    ReportId report;
    CaseId to;
    std::string reason;
};
/// The report as it stood in the case that it came from. Its finder is named anew beside this.
struct ReportJoined {
    CaseId from;
    ReportReceived form;
    Day received;
    std::optional<Day> accepted;
    std::optional<Day> forwarded;
    Consents consents;
    std::optional<Day> consents_changed;
    std::optional<Day> withdrawn;
    std::optional<Day> went_public;
    std::optional<Day> disclosure_asked;
    std::optional<Day> disclosure_free;
    std::optional<Day> first_contact;
    std::string reason;
};

/// What the finder now permits; a consent left out stays as it was. Counts from the next output on.
struct ConsentChanged {
    ReportId report;
    Consents consents;
};
struct FinderWithdrew {
    ReportId report;
    std::string reason;
};
/// The finder made the matter public by itself.
struct FinderDisclosed {
    ReportId report;
    std::string where;
};
/// The finder asks that the non-disclosure request be withdrawn (IV.2.4).
struct DisclosureAsked {
    ReportId report;
};
/// One acceptance condition, judged by a person.
struct ConditionJudged {
    std::string condition;
    Known holds = Known::unknown;
    std::string reason;
};

/// An item of the report that its finder stated later, under its name in schemas/report.schema.json. What names the finder is a
/// FinderNamed instead.
struct ItemStated {
    ReportId report;
    std::string item;
    std::string value;
};
struct FinderAsked {
    std::string points;
};
struct FinderAnswered {
    std::string answer;
};
struct ReportAccepted {};
struct ReportRejected {
    std::string condition;
    std::string reason;
};

/// The mail of what a sweep showed to a person for the first time. It belongs to no case: its subject is the day.
struct DigestWritten {
    std::string person;  // empty: of the cases that nobody looks after
    std::string file;
    std::string message_id;
    ContentRef mail;  // the whole mail as it lies in the outbox
};

// ---- cases: coordination ----

struct CaseForwarded {};

/// A website's flaw turned out to be a product's: what is known of it, without the website, goes to JPCERT/CC (V.3.8).
struct FlawHandedOver {
    CaseId product;
};

/// An advance recipient as it stood when it was given something: what IV.4.8) asks of it, and its line in the statistics.
struct RecipientStanding {
    std::string sector;  // as the edition names it
    bool government = false;
    std::vector<SecrecyPromise> promises;
};

/// A letter composed and written to the outbox: a disclosure to its audience.
struct LetterWritten {
    std::string letter;
    Audience audience = Audience::finder;
    std::optional<PartyId> party;
    std::optional<ReportId> report;  // whose finder; nothing in old events, whose cases have one report
    std::string subject;
    ContentRef body;  // what its reader reads
    std::string file;
    Channel channel = Channel::mail;             // the form that it was written in
    std::string message_id;                      // of a mail; made from what it says, so that writing it again makes no second one
    ContentRef mail;                             // the whole mail as it lies in the outbox
    std::string encrypted_to;                    // the fingerprint of the reader's key; empty: it is in the clear
    std::optional<Tlp> tlp;                      // the label that it bears, where it bears one
    std::optional<RecipientStanding> recipient;  // of a letter that provides information in advance
};

/// A mail of the outbox, handed over to the program that sends it. `letter` is the seq of the event that wrote it, or the digest.
struct MailHandedOver {
    long letter = 0;
    std::string message_id;
    Sending state = Sending::begun;
    std::string detail;
};

/// Something of the case was given to somebody otherwise than by a letter: to whom, on which ground, and how far it may go.
struct InformationGiven {
    Audience audience = Audience::pub;
    std::optional<PartyId> party;
    std::string to;  // who it was, as a person would say it
    Tlp tlp = Tlp::red;
    std::string ground;
    bool under_nda = false;
    std::string form;  // text, json, handover
    ContentRef body;
    std::string file;
    ContentRef sealed;                           // the file as it lies in the outbox, signed and encrypted; empty: it is the body
    std::string encrypted_to;                    // the fingerprint of the reader's key
    std::optional<RecipientStanding> recipient;  // of what is provided in advance; nothing in old events
};

/// The bytes of the file that was given.
inline const ContentRef& bytes_of(const InformationGiven& given) { return given.sealed.hash.empty() ? given.body : given.sealed; }

/// A hand-over came from another coordinator, signed with the key on record: what it says is its sender's word.
struct HandoverTaken {
    PartyId from;
    std::string number;  // the case, as its sender calls it
    Day made_on;
    std::string signer;   // the fingerprint of the key
    ContentRef document;  // what it says, decrypted
    ContentRef file;      // as it came
};

/// A try to reach a developer or operator, whether or not it succeeded. The first one of a case is its first-contact date.
struct ContactAttempted {
    PartyId party;
    Channel channel = Channel::mail;
    AttemptResult result = AttemptResult::delivered;
    bool gives_details = false;
    std::string letter;
    std::string note;
    std::string tracking;                // the carrier's number
    std::string spoke_with;              // on the phone or in person
    std::string agreed;                  // what was agreed then
    std::string message_id;              // of the mail
    std::vector<AttachedFile> evidence;  // a receipt, a recording, a returned envelope
};

/// What came of an attempt, learned later: a mail that bounced, a letter that was returned.
struct AttemptResultLearned {
    PartyId party;
    long attempt = 0;  // the seq of the event that recorded it
    AttemptResult result = AttemptResult::no_answer;
    std::string detail;
    std::vector<AttachedFile> evidence;
};

struct ReplyReceived {
    PartyId party;
    Stance stance = Stance::acknowledged;
    std::optional<Solution> solution;
    std::string text;
    std::string link;
};

/// A mail that came in, kept as it came, with what was attached to it. What it means to the case is an event of its own.
struct MailReceived {
    std::string message_id;
    std::string from;  // its address
    std::string subject;
    std::optional<PartyId> party;    // whose it is
    std::optional<ReportId> report;  // or whose finder's
    bool automatic = false;          // no person wrote it
    bool encrypted = false;
    std::string signature;  // good, bad, unknown-key; empty: not signed
    std::string signer;     // the fingerprint of the key
    ContentRef original;
    std::vector<AttachedFile> attachments;
};

/// A means of contact that the developer does not have, and why: told apart from one that was not tried.
struct MeansUnavailable {
    PartyId party;
    Channel channel = Channel::mail;
    std::string reason;
};

/// Another maker's product that has the end-of-support product in it.
struct Embedding {
    PartyId maker;
    std::string product;
};

/// What is known of the end of support of a developer's product. The newest record of a developer holds.
struct EolRecorded {
    PartyId party;
    std::string declaration;  // where it was declared
    std::optional<Day> declared_on;
    std::optional<Day> ended_on;  // the last day of support
    std::string evidence;
    Known infrastructure = Known::unknown;  // whether critical infrastructure may be using it
    std::vector<Embedding> embedded_in;
};

/// The degree of impact as a person judged it, with what it rests on (appendix 4). The newest holds.
struct ImpactAssessed {
    std::vector<std::string> cvss;     // vectors, as given
    Extent users = Extent::unknown;    // how many use it
    Extent society = Extent::unknown;  // how far critical infrastructure and the like handle it
    Known exploit = Known::unknown;    // an exploit is published, or attacks were seen
    Known passive = Known::unknown;    // websites: the attack is a passive one
    std::optional<Extent> range;       // chosen from these by a person
    std::optional<Handling> handling;  // decided by a person; nothing: only the facts are recorded
    std::string reason;
};

/// What a decision table of SSVC advised, from the answers that a person gave.
struct SsvcAdvised {
    std::string table;
    std::string version;
    std::vector<std::string> answers;   // `factor=value`
    std::vector<std::string> outcomes;  // one, or those still open
};

struct DateAgreed {
    Day date;
    std::string reason;
    Risk risk = Risk::none;
};

struct CaseEnded {
    std::string ending;  // as the edition names it, `fixed/page-removed`
    std::string reason;
};

/// The part of a party that was entered twice goes on as another's.
struct PartReassigned {
    PartyId from;
    PartyId to;
};

/// Handling ends for one developer only; the case goes on with the others.
struct PartEnded {
    PartyId party;
    std::string ending;
    std::string reason;
};

/// The judgement that coordination is not possible: JPCERT/CC's, told to IPA (IV.4.10), or IPA's own (IV.3.(2)1).
struct CoordinationFailed {
    Organisation by = Organisation::jpcert;
    Failure ground = Failure::unreachable;
    PartyId party;
    std::string reason;
};
/// Coordination with a developer is taken up again: it reported something new (IV.3.(2)3), or can be reached again.
struct CoordinationResumed {
    PartyId party;
    std::string reason;
};

/// The developer is on the list of unreachable developers (IV.4.2, appendix 5, 1): by its name, or by what tells which one it is.
struct DeveloperListed {
    PartyId party;
    std::string number;   // of the inquiry: `DID#0001`
    std::string name;     // as listed; empty: a dash
    std::string link;     // the related information; empty: a dash
    std::string product;  // `XXXXX` in the remark that it is the developer of XXXXX; empty: a dash
};
/// What the product is, and its version, stands beside its developer (IV.4.2, appendix 5, 2).
struct ProductDisclosed {
    PartyId party;
    MakerKind kind = MakerKind::organisation;
    std::string product;
    std::string version;
};
/// The last day on which an answer is taken, as the notice says.
struct ContactDeadlineSet {
    PartyId party;
    Day until;
};
/// It is taken off the list otherwise than by its answer, which takes it off by itself.
struct DeveloperUnlisted {
    PartyId party;
    std::string reason;
};

// ---- the publication determination committee (IV.3.(2)) ----

/// Whom IPA named, and for what.
struct CommitteeMember {
    std::string name;
    Expertise expertise = Expertise::learned;
};
/// What a member has at stake in a case, in whose determination it then takes no part.
struct MemberInterest {
    std::string member;
    CaseId of;
    std::string what;
};
/// A sitting of the committee: the whole of it as it is planned from now on.
struct SittingCalled {
    Day day;
    std::string place;
    std::vector<CommitteeMember> members;
    std::vector<MemberInterest> interests;
};

/// A developer's part of the case, with which coordination failed, is on the docket of a sitting. The newest holds.
struct CaseDocketed {
    PartyId party;
    SittingId sitting;
};
/// What is balanced (IV.3.(2)1)): the harm of not publishing against the disadvantage of publishing, and the effect on society.
struct HarmWeighed {
    PartyId party;
    std::string if_withheld;
    std::string if_published;
    std::string society;
};
/// The developer may give its opinion until a day, at an address; `draft` is what is to be published (IV.3.(2)3)(ア)).
struct OpinionsInvited {
    PartyId party;
    Day until;
    std::string to;
    ContentRef draft;
};
/// An opinion on whether to publish (IV.3.(2)4)): in writing in principle.
struct OpinionReceived {
    PartyId party;     // on whose part of the case
    std::string from;  // another person concerned; empty: that developer
    bool oral = false;
    std::string text;
};
/// One of the criteria of IV.3.(2)5), as the edition's checklist `committee-criteria` names it, and on what it rests.
struct CriterionFound {
    std::string criterion;
    Known holds = Known::unknown;
    std::string ground;
};
/// The committee's determination (IV.3.(2)5)). `members` are those who took part.
struct CommitteeDetermined {
    PartyId party;
    SittingId sitting;
    Outcome outcome = Outcome::withhold;
    std::vector<CriterionFound> findings;
    std::vector<std::string> members;
};
/// IPA's decision on it, with what IPA gives as its reason (IV.3.(2)6)).
struct PublicationDecided {
    PartyId party;
    Outcome outcome = Outcome::withhold;
    std::string reason;
};
/// The Minister has confirmed that the procedure accords with the ministerial notice (IV.3.(2)7)(ア)).
struct ProcedureConfirmed {
    PartyId party;
    std::string text;
};
/// The developer's statement, to be printed beside what is published (IV.3.(2)7)(ア)). Empty: it was asked, and wishes none.
struct StatementHeard {
    PartyId party;
    std::string text;
};

/// JPCERT/CC presumes that the effect on the facilities on which services indispensable to daily life rest is especially large (IV.4.8)).
struct EffectPresumed {
    std::string ground;
};
/// What IPA, or a developer of the case, said when it was consulted on an advance provision. An objection is recorded; it bars nothing.
struct ProvisionConsulted {
    std::optional<PartyId> party;  // nothing: IPA
    ConsultationResult result = ConsultationResult::none;
    std::string text;
};
/// A recipient acknowledged what it was provided with in advance.
struct ReceiptAcknowledged {
    PartyId party;
    std::string text;
};

/// Who looks after the case; empty: nobody.
struct CaseAssigned {
    std::string person;
};
/// The case is handled under another edition from now on.
struct EditionChosen {
    std::string edition;
    std::string reason;
};

/// A sweep showed that a clock stood so, and does not show it again. Nothing happens in the case by it.
struct ClockRaised {
    std::string rule;
    std::optional<PartyId> party;
    std::optional<ReportId> report;
    Day due;
    Standing standing = Standing::running;

    bool operator==(const ClockRaised&) const = default;
};
/// A sweep showed that nothing had happened in the case since a day.
struct SilenceRaised {
    Day since;

    bool operator==(const SilenceRaised&) const = default;
};

struct PastAttempt {
    Day on;
    ContactAttempted what;
};
struct PastReply {
    Day on;
    ReplyReceived what;
};
struct PastListing {
    Day on;
    DeveloperListed what;
    std::optional<ProductDisclosed> product;
    std::optional<Day> product_on;
    std::optional<Day> deadline;
    std::optional<Day> deadline_on;
};
/// A developer's (operator's) part as it stood in the case whose reports came here: what was tried and said goes with them.
struct PartJoined {
    CaseId from;
    PartyId party;
    std::vector<PastAttempt> attempts;
    std::vector<PastReply> replies;
    std::vector<MeansUnavailable> unavailable;
    std::optional<EolRecorded> eol;
    std::optional<PartEnded> ended;
    std::optional<PastListing> listing;
};

/// Handling goes on from where it stood before it ended.
struct CaseReopened {
    std::string reason;
};
struct CaseLinked {
    CaseId other;
    LinkKind how = LinkKind::related;
    std::string note;
};

/// A person has read the draft, in both languages, and lets it be published as it stands. `draft` is its SHA-256 as it is written down.
struct DraftApproved {
    std::string draft;
    std::string jvn;
    ContentRef bytes;
};

/// How many people besides the one who publishes have to approve a draft.
struct ApprovalsChosen {
    long number = 0;
};

/// Which draft was published, and who had approved it.
struct ApprovedDraft {
    std::string draft;
    std::vector<std::string> approved_by;
    long asked = 0;
};

struct CasePublished {
    AdvisoryId advisory;
    std::string jvn;
    ApprovedDraft approved;
};

/// What was published has changed, or was withdrawn. What stood before is kept.
struct PublicationRevised {
    AdvisoryId advisory;
    std::string jvn;
    bool withdrawn = false;
    std::string reason;
    ApprovedDraft approved;
};

// ---- advisories ----

struct PublishedFile {
    std::string path;
    ContentRef bytes;
};

struct AdvisoryPublished {
    std::string jvn;
    std::string title;
    std::vector<CaseId> cases;
    std::vector<PublishedFile> files;
    ContentRef draft;  // what they were made from; empty in events from before it was kept
};

/// A later state of what was published, whole.
struct AdvisoryRevised {
    std::string title;
    bool withdrawn = false;
    std::string reason;
    std::vector<PublishedFile> files;
    ContentRef draft;
};

// ---- any subject ----

/// The fold passes over the event with this seq. The event itself stays.
struct EventUndone {
    long seq = 0;
    std::string reason;
};

using Payload =
    std::variant<OfficeOpened, PartyAdded, ReportReceived, FinderNamed, FinderAsked, FinderAnswered, ReportAccepted, ReportRejected,
                 CaseForwarded, LetterWritten, ContactAttempted, ReplyReceived, MeansUnavailable, EolRecorded, DateAgreed, CaseEnded,
                 CasePublished, ConsentChanged, FinderWithdrew, FinderDisclosed, DisclosureAsked, ConditionJudged, CaseReopened, CaseLinked,
                 ImpactAssessed, AdvisoryPublished, EventUndone, EditionAdded, CaseOpened, ReportLeft, ReportJoined, SsvcAdvised, PartEnded,
                 CoordinationFailed, CoordinationResumed, CaseAssigned, EditionChosen, FlawHandedOver, PartyChanged, PartyChecked,
                 PartyMerged, PartReassigned, PartJoined, MailHandedOver, InformationGiven, AttemptResultLearned, MailReceived, ItemStated,
                 ClockRaised, SilenceRaised, DeveloperListed, ProductDisclosed, ContactDeadlineSet, DeveloperUnlisted, SittingCalled,
                 CaseDocketed, HarmWeighed, OpinionsInvited, OpinionReceived, CommitteeDetermined, PublicationDecided, ProcedureConfirmed,
                 StatementHeard, DigestWritten, EffectPresumed, ProvisionConsulted, ReceiptAcknowledged, HandoverTaken, DraftApproved,
                 ApprovalsChosen, PublicationRevised, AdvisoryRevised>;

/// A person went on although a rule objected: which rules, and why. Stored for ever with the event.
struct Override {
    std::vector<std::string> rules;
    std::string reason;
};

/// The event's type as stored, such as `report.received`.
std::string_view type_of(const Payload& payload);

/// `what` and, where there was one, its override, as one JSON object.
std::string encode(const Payload& what, const std::optional<Override>& over);

struct Decoded {
    Payload what;
    std::optional<Override> over;
};
/// The reverse of encode. Error(bad_input) if the type or a field is unknown or of the wrong kind.
Decoded decode(std::string_view type, int version, std::string_view json);

/// The content rows that a payload names besides its own.
std::vector<ContentRef> refs_of(const Payload& payload);

/// Whose part of a case an event of the committee's procedure is about; nothing for another event.
std::optional<PartyId> party_before_committee(const Payload& payload);

/// The parties that a payload names.
std::vector<PartyId> parties_of(const Payload& payload);

/// Type names with their fields, for the documents.
struct TypeDoc {
    std::string_view type;
    std::vector<std::string_view> fields;
};
std::vector<TypeDoc> payload_types();

}  // namespace vulnctl
