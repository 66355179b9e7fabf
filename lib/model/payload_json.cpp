// Payloads as JSON. Each type says its name and its fields once; reading and writing follow from that.

#include "base/error.h"
#include "model/payloads.h"

#include <nlohmann/json.hpp>

namespace vulnctl {

namespace {

using Json = nlohmann::ordered_json;

template <class T, class M>
struct Field {
    std::string_view name;
    M T::*member;
};
template <class T, class M>
constexpr Field<T, M> field(std::string_view name, M T::*member) {
    return {name, member};
}

template <class T>
struct Shape;  // per type: `fields`, and for payloads `type`

template <>
struct Shape<Contact> {
    static constexpr auto fields = std::tuple{field("channel", &Contact::channel), field("address", &Contact::address)};
};
template <>
struct Shape<Consents> {
    static constexpr auto fields =
        std::tuple{field("notify", &Consents::notify), field("contact", &Consents::contact), field("publish", &Consents::publish)};
};
template <>
struct Shape<Gap> {
    static constexpr auto fields = std::tuple{field("item", &Gap::item), field("condition", &Gap::condition)};
};
template <>
struct Shape<AttachedFile> {
    static constexpr auto fields = std::tuple{field("name", &AttachedFile::name), field("bytes", &AttachedFile::bytes)};
};
template <>
struct Shape<PublishedFile> {
    static constexpr auto fields = std::tuple{field("path", &PublishedFile::path), field("bytes", &PublishedFile::bytes)};
};
template <>
struct Shape<ApprovedDraft> {
    static constexpr auto fields = std::tuple{field("draft", &ApprovedDraft::draft), field("approved_by", &ApprovedDraft::approved_by),
                                              field("asked", &ApprovedDraft::asked)};
};
template <>
struct Shape<Override> {
    static constexpr auto fields = std::tuple{field("rules", &Override::rules), field("reason", &Override::reason)};
};
template <>
struct Shape<OfficeOpened> {
    static constexpr std::string_view type = "office.opened";
    static constexpr auto fields =
        std::tuple{field("plays", &OfficeOpened::plays), field("name", &OfficeOpened::name), field("contact", &OfficeOpened::contact)};
};
template <>
struct Shape<SecrecyPromise> {
    static constexpr auto fields = std::tuple{field("condition", &SecrecyPromise::condition), field("on", &SecrecyPromise::on)};
};
template <>
struct Shape<PartyAdded> {
    static constexpr std::string_view type = "party.added";
    static constexpr auto fields = std::tuple{field("role", &PartyAdded::role),
                                              field("name", &PartyAdded::name),
                                              field("name_en", &PartyAdded::name_en),
                                              field("language", &PartyAdded::language),
                                              field("contacts", &PartyAdded::contacts),
                                              field("person", &PartyAdded::person),
                                              field("registration", &PartyAdded::registration),
                                              field("direct_reports", &PartyAdded::direct_reports),
                                              field("fingerprint", &PartyAdded::fingerprint),
                                              field("sector", &PartyAdded::sector),
                                              field("government", &PartyAdded::government),
                                              field("promises", &PartyAdded::promises),
                                              field("note", &PartyAdded::note)};
};
template <>
struct Shape<PartyChanged> {
    static constexpr std::string_view type = "party.changed";
    static constexpr auto fields = std::tuple{field("card", &PartyChanged::card), field("reason", &PartyChanged::reason)};
};
template <>
struct Shape<PartyChecked> {
    static constexpr std::string_view type = "party.checked";
    static constexpr auto fields = std::tuple{};
};
template <>
struct Shape<PartyMerged> {
    static constexpr std::string_view type = "party.merged";
    static constexpr auto fields = std::tuple{field("from", &PartyMerged::from), field("into", &PartyMerged::into),
                                              field("names", &PartyMerged::names), field("reason", &PartyMerged::reason)};
};
template <>
struct Shape<PartReassigned> {
    static constexpr std::string_view type = "part.reassigned";
    static constexpr auto fields = std::tuple{field("from", &PartReassigned::from), field("to", &PartReassigned::to)};
};
template <>
struct Shape<ReportReceived> {
    static constexpr std::string_view type = "report.received";
    static constexpr auto fields = std::tuple{field("report", &ReportReceived::report),
                                              field("kind", &ReportReceived::kind),
                                              field("developer", &ReportReceived::developer),
                                              field("consents", &ReportReceived::consents),
                                              field("title", &ReportReceived::title),
                                              field("product", &ReportReceived::product),
                                              field("version", &ReportReceived::version),
                                              field("product_developer", &ReportReceived::product_developer),
                                              field("url", &ReportReceived::url),
                                              field("site_name", &ReportReceived::site_name),
                                              field("weakness", &ReportReceived::weakness),
                                              field("circumstances", &ReportReceived::circumstances),
                                              field("environment", &ReportReceived::environment),
                                              field("procedure", &ReportReceived::procedure),
                                              field("outcome", &ReportReceived::outcome),
                                              field("reason", &ReportReceived::reason),
                                              field("evidence", &ReportReceived::evidence),
                                              field("other_reports", &ReportReceived::other_reports),
                                              field("gaps", &ReportReceived::gaps),
                                              field("original", &ReportReceived::original)};
};
template <>
struct Shape<FinderNamed> {
    static constexpr std::string_view type = "finder.named";
    static constexpr auto fields = std::tuple{field("report", &FinderNamed::report),
                                              field("name", &FinderNamed::name),
                                              field("affiliation", &FinderNamed::affiliation),
                                              field("prefecture", &FinderNamed::prefecture),
                                              field("mail", &FinderNamed::mail),
                                              field("phone", &FinderNamed::phone),
                                              field("fax", &FinderNamed::fax)};
};
template <>
struct Shape<FinderAsked> {
    static constexpr std::string_view type = "finder.asked";
    static constexpr auto fields = std::tuple{field("points", &FinderAsked::points)};
};
template <>
struct Shape<FinderAnswered> {
    static constexpr std::string_view type = "finder.answered";
    static constexpr auto fields = std::tuple{field("answer", &FinderAnswered::answer)};
};
template <>
struct Shape<ReportAccepted> {
    static constexpr std::string_view type = "report.accepted";
    static constexpr auto fields = std::tuple{};
};
template <>
struct Shape<ReportRejected> {
    static constexpr std::string_view type = "report.rejected";
    static constexpr auto fields = std::tuple{field("condition", &ReportRejected::condition), field("reason", &ReportRejected::reason)};
};
template <>
struct Shape<CaseForwarded> {
    static constexpr std::string_view type = "case.forwarded";
    static constexpr auto fields = std::tuple{};
};
template <>
struct Shape<FlawHandedOver> {
    static constexpr std::string_view type = "flaw.handed-over";
    static constexpr auto fields = std::tuple{field("product", &FlawHandedOver::product)};
};
template <>
struct Shape<RecipientStanding> {
    static constexpr auto fields =
        std::tuple{field("sector", &RecipientStanding::sector), field("government", &RecipientStanding::government),
                   field("promises", &RecipientStanding::promises)};
};
template <>
struct Shape<LetterWritten> {
    static constexpr std::string_view type = "letter.written";
    static constexpr auto fields = std::tuple{field("letter", &LetterWritten::letter),
                                              field("audience", &LetterWritten::audience),
                                              field("party", &LetterWritten::party),
                                              field("report", &LetterWritten::report),
                                              field("subject", &LetterWritten::subject),
                                              field("body", &LetterWritten::body),
                                              field("file", &LetterWritten::file),
                                              field("channel", &LetterWritten::channel),
                                              field("message_id", &LetterWritten::message_id),
                                              field("mail", &LetterWritten::mail),
                                              field("encrypted_to", &LetterWritten::encrypted_to),
                                              field("tlp", &LetterWritten::tlp),
                                              field("recipient", &LetterWritten::recipient)};
};
template <>
struct Shape<MailHandedOver> {
    static constexpr std::string_view type = "mail.handed-over";
    static constexpr auto fields = std::tuple{field("letter", &MailHandedOver::letter), field("message_id", &MailHandedOver::message_id),
                                              field("state", &MailHandedOver::state), field("detail", &MailHandedOver::detail)};
};
template <>
struct Shape<InformationGiven> {
    static constexpr std::string_view type = "information.given";
    static constexpr auto fields = std::tuple{field("audience", &InformationGiven::audience),
                                              field("party", &InformationGiven::party),
                                              field("to", &InformationGiven::to),
                                              field("tlp", &InformationGiven::tlp),
                                              field("ground", &InformationGiven::ground),
                                              field("under_nda", &InformationGiven::under_nda),
                                              field("form", &InformationGiven::form),
                                              field("body", &InformationGiven::body),
                                              field("file", &InformationGiven::file),
                                              field("sealed", &InformationGiven::sealed),
                                              field("encrypted_to", &InformationGiven::encrypted_to),
                                              field("recipient", &InformationGiven::recipient)};
};
template <>
struct Shape<HandoverTaken> {
    static constexpr std::string_view type = "handover.taken";
    static constexpr auto fields = std::tuple{field("from", &HandoverTaken::from),         field("number", &HandoverTaken::number),
                                              field("made_on", &HandoverTaken::made_on),   field("signer", &HandoverTaken::signer),
                                              field("document", &HandoverTaken::document), field("file", &HandoverTaken::file)};
};
template <>
struct Shape<ContactAttempted> {
    static constexpr std::string_view type = "contact.attempted";
    static constexpr auto fields =
        std::tuple{field("party", &ContactAttempted::party),       field("channel", &ContactAttempted::channel),
                   field("result", &ContactAttempted::result),     field("gives_details", &ContactAttempted::gives_details),
                   field("letter", &ContactAttempted::letter),     field("note", &ContactAttempted::note),
                   field("tracking", &ContactAttempted::tracking), field("spoke_with", &ContactAttempted::spoke_with),
                   field("agreed", &ContactAttempted::agreed),     field("message_id", &ContactAttempted::message_id),
                   field("evidence", &ContactAttempted::evidence)};
};
template <>
struct Shape<AttemptResultLearned> {
    static constexpr std::string_view type = "attempt.result-learned";
    static constexpr auto fields =
        std::tuple{field("party", &AttemptResultLearned::party), field("attempt", &AttemptResultLearned::attempt),
                   field("result", &AttemptResultLearned::result), field("detail", &AttemptResultLearned::detail),
                   field("evidence", &AttemptResultLearned::evidence)};
};
template <>
struct Shape<ReplyReceived> {
    static constexpr std::string_view type = "reply.received";
    static constexpr auto fields =
        std::tuple{field("party", &ReplyReceived::party), field("stance", &ReplyReceived::stance),
                   field("solution", &ReplyReceived::solution), field("text", &ReplyReceived::text), field("link", &ReplyReceived::link)};
};
template <>
struct Shape<MailReceived> {
    static constexpr std::string_view type = "mail.received";
    static constexpr auto fields = std::tuple{field("message_id", &MailReceived::message_id),  field("from", &MailReceived::from),
                                              field("subject", &MailReceived::subject),        field("party", &MailReceived::party),
                                              field("report", &MailReceived::report),          field("automatic", &MailReceived::automatic),
                                              field("encrypted", &MailReceived::encrypted),    field("signature", &MailReceived::signature),
                                              field("signer", &MailReceived::signer),          field("original", &MailReceived::original),
                                              field("attachments", &MailReceived::attachments)};
};
template <>
struct Shape<MeansUnavailable> {
    static constexpr std::string_view type = "means.unavailable";
    static constexpr auto fields = std::tuple{field("party", &MeansUnavailable::party), field("channel", &MeansUnavailable::channel),
                                              field("reason", &MeansUnavailable::reason)};
};
template <>
struct Shape<Embedding> {
    static constexpr auto fields = std::tuple{field("maker", &Embedding::maker), field("product", &Embedding::product)};
};
template <>
struct Shape<EolRecorded> {
    static constexpr std::string_view type = "eol.recorded";
    static constexpr auto fields = std::tuple{field("party", &EolRecorded::party),
                                              field("declaration", &EolRecorded::declaration),
                                              field("declared_on", &EolRecorded::declared_on),
                                              field("ended_on", &EolRecorded::ended_on),
                                              field("evidence", &EolRecorded::evidence),
                                              field("infrastructure", &EolRecorded::infrastructure),
                                              field("embedded_in", &EolRecorded::embedded_in)};
};
template <>
struct Shape<ImpactAssessed> {
    static constexpr std::string_view type = "impact.assessed";
    static constexpr auto fields = std::tuple{field("cvss", &ImpactAssessed::cvss),         field("users", &ImpactAssessed::users),
                                              field("society", &ImpactAssessed::society),   field("exploit", &ImpactAssessed::exploit),
                                              field("passive", &ImpactAssessed::passive),   field("range", &ImpactAssessed::range),
                                              field("handling", &ImpactAssessed::handling), field("reason", &ImpactAssessed::reason)};
};
template <>
struct Shape<DateAgreed> {
    static constexpr std::string_view type = "date.agreed";
    static constexpr auto fields =
        std::tuple{field("date", &DateAgreed::date), field("reason", &DateAgreed::reason), field("risk", &DateAgreed::risk)};
};
template <>
struct Shape<ConsentChanged> {
    static constexpr std::string_view type = "consent.changed";
    static constexpr auto fields = std::tuple{field("report", &ConsentChanged::report), field("consents", &ConsentChanged::consents)};
};
template <>
struct Shape<ItemStated> {
    static constexpr std::string_view type = "item.stated";
    static constexpr auto fields =
        std::tuple{field("report", &ItemStated::report), field("item", &ItemStated::item), field("value", &ItemStated::value)};
};
template <>
struct Shape<FinderWithdrew> {
    static constexpr std::string_view type = "finder.withdrew";
    static constexpr auto fields = std::tuple{field("report", &FinderWithdrew::report), field("reason", &FinderWithdrew::reason)};
};
template <>
struct Shape<FinderDisclosed> {
    static constexpr std::string_view type = "finder.disclosed";
    static constexpr auto fields = std::tuple{field("report", &FinderDisclosed::report), field("where", &FinderDisclosed::where)};
};
template <>
struct Shape<DisclosureAsked> {
    static constexpr std::string_view type = "disclosure.asked";
    static constexpr auto fields = std::tuple{field("report", &DisclosureAsked::report)};
};
template <>
struct Shape<ConditionJudged> {
    static constexpr std::string_view type = "condition.judged";
    static constexpr auto fields = std::tuple{field("condition", &ConditionJudged::condition), field("holds", &ConditionJudged::holds),
                                              field("reason", &ConditionJudged::reason)};
};
template <>
struct Shape<CaseReopened> {
    static constexpr std::string_view type = "case.reopened";
    static constexpr auto fields = std::tuple{field("reason", &CaseReopened::reason)};
};
template <>
struct Shape<CaseLinked> {
    static constexpr std::string_view type = "case.linked";
    static constexpr auto fields =
        std::tuple{field("other", &CaseLinked::other), field("how", &CaseLinked::how), field("note", &CaseLinked::note)};
};
template <>
struct Shape<EditionAdded> {
    static constexpr std::string_view type = "edition.added";
    static constexpr auto fields =
        std::tuple{field("edition", &EditionAdded::edition), field("name", &EditionAdded::name),
                   field("name_en", &EditionAdded::name_en), field("in_force_from", &EditionAdded::in_force_from),
                   field("digest", &EditionAdded::digest),   field("file", &EditionAdded::file)};
};
template <>
struct Shape<CaseOpened> {
    static constexpr std::string_view type = "case.opened";
    static constexpr auto fields =
        std::tuple{field("origin", &CaseOpened::origin),       field("source", &CaseOpened::source),
                   field("title", &CaseOpened::title),         field("product", &CaseOpened::product),
                   field("version", &CaseOpened::version),     field("product_developer", &CaseOpened::product_developer),
                   field("weakness", &CaseOpened::weakness),   field("environment", &CaseOpened::environment),
                   field("procedure", &CaseOpened::procedure), field("outcome", &CaseOpened::outcome),
                   field("reason", &CaseOpened::reason),       field("evidence", &CaseOpened::evidence),
                   field("original", &CaseOpened::original)};
};
template <>
struct Shape<ReportLeft> {
    static constexpr std::string_view type = "report.left";
    static constexpr auto fields =
        std::tuple{field("report", &ReportLeft::report), field("to", &ReportLeft::to), field("reason", &ReportLeft::reason)};
};
template <>
struct Shape<PastAttempt> {
    static constexpr auto fields = std::tuple{field("on", &PastAttempt::on), field("what", &PastAttempt::what)};
};
template <>
struct Shape<PastReply> {
    static constexpr auto fields = std::tuple{field("on", &PastReply::on), field("what", &PastReply::what)};
};
template <>
struct Shape<PastListing> {
    static constexpr auto fields = std::tuple{field("on", &PastListing::on),
                                              field("what", &PastListing::what),
                                              field("product", &PastListing::product),
                                              field("product_on", &PastListing::product_on),
                                              field("deadline", &PastListing::deadline),
                                              field("deadline_on", &PastListing::deadline_on)};
};
template <>
struct Shape<PartJoined> {
    static constexpr std::string_view type = "part.joined";
    static constexpr auto fields = std::tuple{field("from", &PartJoined::from),
                                              field("party", &PartJoined::party),
                                              field("attempts", &PartJoined::attempts),
                                              field("replies", &PartJoined::replies),
                                              field("unavailable", &PartJoined::unavailable),
                                              field("eol", &PartJoined::eol),
                                              field("ended", &PartJoined::ended),
                                              field("listing", &PartJoined::listing)};
};
template <>
struct Shape<ReportJoined> {
    static constexpr std::string_view type = "report.joined";
    static constexpr auto fields = std::tuple{field("from", &ReportJoined::from),
                                              field("form", &ReportJoined::form),
                                              field("received", &ReportJoined::received),
                                              field("accepted", &ReportJoined::accepted),
                                              field("forwarded", &ReportJoined::forwarded),
                                              field("consents", &ReportJoined::consents),
                                              field("consents_changed", &ReportJoined::consents_changed),
                                              field("withdrawn", &ReportJoined::withdrawn),
                                              field("went_public", &ReportJoined::went_public),
                                              field("disclosure_asked", &ReportJoined::disclosure_asked),
                                              field("disclosure_free", &ReportJoined::disclosure_free),
                                              field("first_contact", &ReportJoined::first_contact),
                                              field("reason", &ReportJoined::reason)};
};
template <>
struct Shape<SsvcAdvised> {
    static constexpr std::string_view type = "ssvc.advised";
    static constexpr auto fields = std::tuple{field("table", &SsvcAdvised::table), field("version", &SsvcAdvised::version),
                                              field("answers", &SsvcAdvised::answers), field("outcomes", &SsvcAdvised::outcomes)};
};
template <>
struct Shape<PartEnded> {
    static constexpr std::string_view type = "part.ended";
    static constexpr auto fields =
        std::tuple{field("party", &PartEnded::party), field("ending", &PartEnded::ending), field("reason", &PartEnded::reason)};
};
template <>
struct Shape<CoordinationFailed> {
    static constexpr std::string_view type = "coordination.failed";
    static constexpr auto fields = std::tuple{field("by", &CoordinationFailed::by), field("ground", &CoordinationFailed::ground),
                                              field("party", &CoordinationFailed::party), field("reason", &CoordinationFailed::reason)};
};
template <>
struct Shape<CoordinationResumed> {
    static constexpr std::string_view type = "coordination.resumed";
    static constexpr auto fields = std::tuple{field("party", &CoordinationResumed::party), field("reason", &CoordinationResumed::reason)};
};
template <>
struct Shape<CaseAssigned> {
    static constexpr std::string_view type = "case.assigned";
    static constexpr auto fields = std::tuple{field("person", &CaseAssigned::person)};
};
template <>
struct Shape<EditionChosen> {
    static constexpr std::string_view type = "edition.chosen";
    static constexpr auto fields = std::tuple{field("edition", &EditionChosen::edition), field("reason", &EditionChosen::reason)};
};
template <>
struct Shape<DeveloperListed> {
    static constexpr std::string_view type = "developer.listed";
    static constexpr auto fields = std::tuple{field("party", &DeveloperListed::party), field("number", &DeveloperListed::number),
                                              field("name", &DeveloperListed::name), field("link", &DeveloperListed::link),
                                              field("product", &DeveloperListed::product)};
};
template <>
struct Shape<ProductDisclosed> {
    static constexpr std::string_view type = "product.disclosed";
    static constexpr auto fields = std::tuple{field("party", &ProductDisclosed::party), field("kind", &ProductDisclosed::kind),
                                              field("product", &ProductDisclosed::product), field("version", &ProductDisclosed::version)};
};
template <>
struct Shape<ContactDeadlineSet> {
    static constexpr std::string_view type = "contact-deadline.set";
    static constexpr auto fields = std::tuple{field("party", &ContactDeadlineSet::party), field("until", &ContactDeadlineSet::until)};
};
template <>
struct Shape<DeveloperUnlisted> {
    static constexpr std::string_view type = "developer.unlisted";
    static constexpr auto fields = std::tuple{field("party", &DeveloperUnlisted::party), field("reason", &DeveloperUnlisted::reason)};
};
template <>
struct Shape<CommitteeMember> {
    static constexpr auto fields = std::tuple{field("name", &CommitteeMember::name), field("expertise", &CommitteeMember::expertise)};
};
template <>
struct Shape<MemberInterest> {
    static constexpr auto fields =
        std::tuple{field("member", &MemberInterest::member), field("of", &MemberInterest::of), field("what", &MemberInterest::what)};
};
template <>
struct Shape<SittingCalled> {
    static constexpr std::string_view type = "sitting.called";
    static constexpr auto fields = std::tuple{field("day", &SittingCalled::day), field("place", &SittingCalled::place),
                                              field("members", &SittingCalled::members), field("interests", &SittingCalled::interests)};
};
template <>
struct Shape<CaseDocketed> {
    static constexpr std::string_view type = "case.docketed";
    static constexpr auto fields = std::tuple{field("party", &CaseDocketed::party), field("sitting", &CaseDocketed::sitting)};
};
template <>
struct Shape<HarmWeighed> {
    static constexpr std::string_view type = "harm.weighed";
    static constexpr auto fields = std::tuple{field("party", &HarmWeighed::party), field("if_withheld", &HarmWeighed::if_withheld),
                                              field("if_published", &HarmWeighed::if_published), field("society", &HarmWeighed::society)};
};
template <>
struct Shape<OpinionsInvited> {
    static constexpr std::string_view type = "opinions.invited";
    static constexpr auto fields = std::tuple{field("party", &OpinionsInvited::party), field("until", &OpinionsInvited::until),
                                              field("to", &OpinionsInvited::to), field("draft", &OpinionsInvited::draft)};
};
template <>
struct Shape<OpinionReceived> {
    static constexpr std::string_view type = "opinion.received";
    static constexpr auto fields = std::tuple{field("party", &OpinionReceived::party), field("from", &OpinionReceived::from),
                                              field("oral", &OpinionReceived::oral), field("text", &OpinionReceived::text)};
};
template <>
struct Shape<CriterionFound> {
    static constexpr auto fields = std::tuple{field("criterion", &CriterionFound::criterion), field("holds", &CriterionFound::holds),
                                              field("ground", &CriterionFound::ground)};
};
template <>
struct Shape<CommitteeDetermined> {
    static constexpr std::string_view type = "committee.determined";
    static constexpr auto fields =
        std::tuple{field("party", &CommitteeDetermined::party), field("sitting", &CommitteeDetermined::sitting),
                   field("outcome", &CommitteeDetermined::outcome), field("findings", &CommitteeDetermined::findings),
                   field("members", &CommitteeDetermined::members)};
};
template <>
struct Shape<PublicationDecided> {
    static constexpr std::string_view type = "publication.decided";
    static constexpr auto fields = std::tuple{field("party", &PublicationDecided::party), field("outcome", &PublicationDecided::outcome),
                                              field("reason", &PublicationDecided::reason)};
};
template <>
struct Shape<ProcedureConfirmed> {
    static constexpr std::string_view type = "procedure.confirmed";
    static constexpr auto fields = std::tuple{field("party", &ProcedureConfirmed::party), field("text", &ProcedureConfirmed::text)};
};
template <>
struct Shape<StatementHeard> {
    static constexpr std::string_view type = "statement.heard";
    static constexpr auto fields = std::tuple{field("party", &StatementHeard::party), field("text", &StatementHeard::text)};
};
template <>
struct Shape<EffectPresumed> {
    static constexpr std::string_view type = "advance.presumed";
    static constexpr auto fields = std::tuple{field("ground", &EffectPresumed::ground)};
};
template <>
struct Shape<ProvisionConsulted> {
    static constexpr std::string_view type = "advance.consulted";
    static constexpr auto fields = std::tuple{field("party", &ProvisionConsulted::party), field("result", &ProvisionConsulted::result),
                                              field("text", &ProvisionConsulted::text)};
};
template <>
struct Shape<ReceiptAcknowledged> {
    static constexpr std::string_view type = "advance.acknowledged";
    static constexpr auto fields = std::tuple{field("party", &ReceiptAcknowledged::party), field("text", &ReceiptAcknowledged::text)};
};
template <>
struct Shape<ClockRaised> {
    static constexpr std::string_view type = "clock.raised";
    static constexpr auto fields =
        std::tuple{field("rule", &ClockRaised::rule), field("party", &ClockRaised::party), field("report", &ClockRaised::report),
                   field("due", &ClockRaised::due), field("standing", &ClockRaised::standing)};
};
template <>
struct Shape<SilenceRaised> {
    static constexpr std::string_view type = "silence.raised";
    static constexpr auto fields = std::tuple{field("since", &SilenceRaised::since)};
};
template <>
struct Shape<DigestWritten> {
    static constexpr std::string_view type = "digest.written";
    static constexpr auto fields = std::tuple{field("person", &DigestWritten::person), field("file", &DigestWritten::file),
                                              field("message_id", &DigestWritten::message_id), field("mail", &DigestWritten::mail)};
};
template <>
struct Shape<CaseEnded> {
    static constexpr std::string_view type = "case.ended";
    static constexpr auto fields = std::tuple{field("ending", &CaseEnded::ending), field("reason", &CaseEnded::reason)};
};
template <>
struct Shape<CasePublished> {
    static constexpr std::string_view type = "case.published";
    static constexpr auto fields = std::tuple{field("advisory", &CasePublished::advisory), field("jvn", &CasePublished::jvn),
                                              field("approved", &CasePublished::approved)};
};
template <>
struct Shape<PublicationRevised> {
    static constexpr std::string_view type = "publication.revised";
    static constexpr auto fields =
        std::tuple{field("advisory", &PublicationRevised::advisory), field("jvn", &PublicationRevised::jvn),
                   field("withdrawn", &PublicationRevised::withdrawn), field("reason", &PublicationRevised::reason),
                   field("approved", &PublicationRevised::approved)};
};
template <>
struct Shape<DraftApproved> {
    static constexpr std::string_view type = "draft.approved";
    static constexpr auto fields =
        std::tuple{field("draft", &DraftApproved::draft), field("jvn", &DraftApproved::jvn), field("bytes", &DraftApproved::bytes)};
};
template <>
struct Shape<ApprovalsChosen> {
    static constexpr std::string_view type = "approvals.chosen";
    static constexpr auto fields = std::tuple{field("number", &ApprovalsChosen::number)};
};
template <>
struct Shape<AdvisoryPublished> {
    static constexpr std::string_view type = "advisory.published";
    static constexpr auto fields = std::tuple{field("jvn", &AdvisoryPublished::jvn), field("title", &AdvisoryPublished::title),
                                              field("cases", &AdvisoryPublished::cases), field("files", &AdvisoryPublished::files),
                                              field("draft", &AdvisoryPublished::draft)};
};
template <>
struct Shape<AdvisoryRevised> {
    static constexpr std::string_view type = "advisory.revised";
    static constexpr auto fields = std::tuple{field("title", &AdvisoryRevised::title), field("withdrawn", &AdvisoryRevised::withdrawn),
                                              field("reason", &AdvisoryRevised::reason), field("files", &AdvisoryRevised::files),
                                              field("draft", &AdvisoryRevised::draft)};
};
template <>
struct Shape<EventUndone> {
    static constexpr std::string_view type = "event.undone";
    static constexpr auto fields = std::tuple{field("seq", &EventUndone::seq), field("reason", &EventUndone::reason)};
};

template <class T>
concept Shaped = requires { Shape<T>::fields; };
template <class T>
concept Worded = requires { words_of(T{}); };

[[noreturn]] void wrong(std::string_view what) {
    throw Error{Exit::bad_input, text("事象の内容を読み取れません（{}）", "the event's payload cannot be read ({})", what),
                text("vulnctl fsck を実行してください", "run vulnctl fsck")};
}

// ---- values to JSON; an empty value is left out by the object that holds it ----

Json to_json(const std::string& v) { return v; }
Json to_json(bool v) { return v; }
Json to_json(long v) { return v; }
Json to_json(Day v) { return print(v); }
Json to_json(Lang v) { return v == Lang::ja ? "ja" : "en"; }
Json to_json(const ContentRef& v) { return v.hash; }
template <char L>
Json to_json(const Id<L>& v) {
    return v.str();
}
// What says nothing is left out: stores and hashes of before know nothing of it.
Json to_json(Risk v) { return v == Risk::none ? Json{} : Json(std::string{id_of(v)}); }
Json to_json(Registration v) { return v == Registration::none ? Json{} : Json(std::string{id_of(v)}); }
template <Worded T>
Json to_json(T v) {
    return std::string{id_of(v)};
}
template <Shaped T>
Json to_json(const T& v);
template <class T>
Json to_json(const std::vector<T>& v) {
    Json list = Json::array();
    for (auto const& item : v) list.push_back(to_json(item));
    return list;
}
template <class T>
Json to_json(const std::optional<T>& v) {
    return v ? to_json(*v) : Json{};
}

bool left_out(const Json& value) {
    return value.is_null() || value == "" || (value.is_array() && value.empty()) || (value.is_object() && value.empty());
}

template <Shaped T>
Json to_json(const T& v) {
    Json object = Json::object();
    auto const one = [&](auto const& f) {
        Json value = to_json(v.*f.member);
        if (!left_out(value)) object[std::string{f.name}] = std::move(value);
    };
    std::apply([&](auto const&... f) { (one(f), ...); }, Shape<T>::fields);
    return object;
}

// ---- JSON to values ----

void from_json(const Json& j, std::string& v) { v = j.get<std::string>(); }
void from_json(const Json& j, bool& v) { v = j.get<bool>(); }
void from_json(const Json& j, long& v) {
    if (!j.is_number_integer()) wrong(j.dump());
    v = j.get<long>();
}
void from_json(const Json& j, Lang& v) {
    if (j != "ja" && j != "en") wrong(j.dump());
    v = j == "ja" ? Lang::ja : Lang::en;
}
void from_json(const Json& j, ContentRef& v) { v.hash = j.get<std::string>(); }
void from_json(const Json& j, Day& v) {
    auto const day = parse_day(j.get<std::string>());
    if (!day) wrong(j.get<std::string>());
    v = *day;
}
template <char L>
void from_json(const Json& j, Id<L>& v) {
    auto const id = Id<L>::parse(j.get<std::string>());
    if (!id) wrong(j.get<std::string>());
    v = *id;
}
template <Worded T>
void from_json(const Json& j, T& v) {
    auto const value = from_id<T>(j.get<std::string>());
    if (!value) wrong(j.get<std::string>());
    v = *value;
}
template <Shaped T>
void from_json(const Json& j, T& v);
template <class T>
void from_json(const Json& j, std::vector<T>& v) {
    for (auto const& item : j) from_json(item, v.emplace_back());
}
template <class T>
void from_json(const Json& j, std::optional<T>& v) {
    from_json(j, v.emplace());
}

template <Shaped T>
void from_json(const Json& j, T& v) {
    if (!j.is_object()) wrong("object");
    size_t known = 0;
    auto const one = [&](auto const& f) {
        auto const at = j.find(std::string{f.name});
        if (at == j.end()) return;
        ++known;
        from_json(*at, v.*f.member);
    };
    std::apply([&](auto const&... f) { (one(f), ...); }, Shape<T>::fields);
    if (known != j.size()) wrong("unknown field");
}

constexpr std::string_view override_key = "override";

/// Tries each alternative of Payload in turn for the one whose stored name is `type`.
template <size_t I = 0>
Payload decode_as(std::string_view type, const Json& json) {
    if constexpr (I == std::variant_size_v<Payload>) {
        wrong(type);
    } else {
        using T = std::variant_alternative_t<I, Payload>;
        if (Shape<T>::type != type) return decode_as<I + 1>(type, json);
        T value;
        from_json(json, value);
        return value;
    }
}

}  // namespace

std::string_view type_of(const Payload& payload) {
    return std::visit([](auto const& p) { return Shape<std::decay_t<decltype(p)>>::type; }, payload);
}

std::string encode(const Payload& what, const std::optional<Override>& over) {
    Json json = std::visit([](auto const& p) { return to_json(p); }, what);
    if (over) json[std::string{override_key}] = to_json(*over);
    return json.dump();
}

Decoded decode(std::string_view type, int version, std::string_view bytes) {
    if (version != 1) wrong(fmt::format("{} version {}", type, version));
    try {
        Json json = Json::parse(bytes);
        if (!json.is_object()) wrong(type);
        Decoded out;
        if (auto const at = json.find(std::string{override_key}); at != json.end()) {
            from_json(*at, out.over.emplace());
            json.erase(at);
        }
        out.what = decode_as(type, json);
        return out;
    } catch (const Json::exception&) {
        wrong(type);
    }
}

std::vector<TypeDoc> payload_types() {
    std::vector<TypeDoc> docs;
    auto const one = [&]<class T>(T*) {
        TypeDoc doc{Shape<T>::type, {}};
        std::apply([&](auto const&... f) { (doc.fields.push_back(f.name), ...); }, Shape<T>::fields);
        docs.push_back(std::move(doc));
    };
    [&]<class... T>(std::variant<T...>*) { (one(static_cast<T*>(nullptr)), ...); }(static_cast<Payload*>(nullptr));
    return docs;
}

}  // namespace vulnctl
