// What a payload names besides itself: content rows, and parties.

#include "model/payloads.h"

namespace vulnctl {

std::vector<ContentRef> refs_of(const Payload& payload) {
    std::vector<ContentRef> refs;
    auto const add = [&](const ContentRef& ref) {
        if (!ref.hash.empty()) refs.push_back(ref);
    };
    if (auto const* report = std::get_if<ReportReceived>(&payload)) add(report->original);
    if (auto const* joined = std::get_if<ReportJoined>(&payload)) add(joined->form.original);
    if (auto const* opened = std::get_if<CaseOpened>(&payload)) add(opened->original);
    if (auto const* edition = std::get_if<EditionAdded>(&payload)) add(edition->file);
    auto const add_files = [&](const std::vector<AttachedFile>& files) {
        for (auto const& file : files) add(file.bytes);
    };
    if (auto const* letter = std::get_if<LetterWritten>(&payload)) {
        add(letter->body);
        add(letter->mail);
    }
    if (auto const* digest = std::get_if<DigestWritten>(&payload)) add(digest->mail);
    if (auto const* invited = std::get_if<OpinionsInvited>(&payload)) add(invited->draft);
    if (auto const* given = std::get_if<InformationGiven>(&payload)) {
        add(given->body);
        add(given->sealed);
    }
    if (auto const* taken = std::get_if<HandoverTaken>(&payload)) {
        add(taken->document);
        add(taken->file);
    }
    if (auto const* attempt = std::get_if<ContactAttempted>(&payload)) add_files(attempt->evidence);
    if (auto const* learned = std::get_if<AttemptResultLearned>(&payload)) add_files(learned->evidence);
    if (auto const* mail = std::get_if<MailReceived>(&payload)) {
        add(mail->original);
        add_files(mail->attachments);
    }
    if (auto const* joined = std::get_if<PartJoined>(&payload))
        for (auto const& attempt : joined->attempts) add_files(attempt.what.evidence);
    auto const add_pages = [&](const auto* advisory) {
        if (!advisory) return;
        for (auto const& file : advisory->files) add(file.bytes);
        add(advisory->draft);
    };
    add_pages(std::get_if<AdvisoryPublished>(&payload));
    add_pages(std::get_if<AdvisoryRevised>(&payload));
    if (auto const* approved = std::get_if<DraftApproved>(&payload)) add(approved->bytes);
    return refs;
}

std::optional<PartyId> party_before_committee(const Payload& payload) {
    return std::visit(
        []<class T>(const T& what) -> std::optional<PartyId> {
            if constexpr (std::is_same_v<T, CaseDocketed> || std::is_same_v<T, HarmWeighed> || std::is_same_v<T, OpinionsInvited> ||
                          std::is_same_v<T, OpinionReceived> || std::is_same_v<T, CommitteeDetermined> ||
                          std::is_same_v<T, PublicationDecided> || std::is_same_v<T, ProcedureConfirmed> ||
                          std::is_same_v<T, StatementHeard>)
                return what.party;
            else
                return {};
        },
        payload);
}

std::vector<PartyId> parties_of(const Payload& payload) {
    std::vector<PartyId> parties;
    auto const* report = std::get_if<ReportReceived>(&payload);
    if (auto const* joined = std::get_if<ReportJoined>(&payload)) report = &joined->form;
    if (report && report->developer) parties.push_back(*report->developer);
    if (auto const* merged = std::get_if<PartyMerged>(&payload)) parties.insert(parties.end(), {merged->from, merged->into});
    if (auto const* resumed = std::get_if<CoordinationResumed>(&payload); resumed && resumed->party.valid())
        parties.push_back(resumed->party);
    if (auto const* joined = std::get_if<PartJoined>(&payload)) parties.push_back(joined->party);
    if (auto const* part = std::get_if<PartReassigned>(&payload)) parties.insert(parties.end(), {part->from, part->to});
    if (auto const* ended = std::get_if<PartEnded>(&payload)) parties.push_back(ended->party);
    if (auto const* failed = std::get_if<CoordinationFailed>(&payload); failed && failed->party.valid()) parties.push_back(failed->party);
    if (auto const* letter = std::get_if<LetterWritten>(&payload); letter && letter->party) parties.push_back(*letter->party);
    if (auto const* given = std::get_if<InformationGiven>(&payload); given && given->party) parties.push_back(*given->party);
    if (auto const* taken = std::get_if<HandoverTaken>(&payload)) parties.push_back(taken->from);
    if (auto const* attempt = std::get_if<ContactAttempted>(&payload)) parties.push_back(attempt->party);
    if (auto const* learned = std::get_if<AttemptResultLearned>(&payload)) parties.push_back(learned->party);
    if (auto const* mail = std::get_if<MailReceived>(&payload); mail && mail->party) parties.push_back(*mail->party);
    if (auto const* listed = std::get_if<DeveloperListed>(&payload)) parties.push_back(listed->party);
    if (auto const* disclosed = std::get_if<ProductDisclosed>(&payload)) parties.push_back(disclosed->party);
    if (auto const* deadline = std::get_if<ContactDeadlineSet>(&payload)) parties.push_back(deadline->party);
    if (auto const* unlisted = std::get_if<DeveloperUnlisted>(&payload)) parties.push_back(unlisted->party);
    if (auto const party = party_before_committee(payload)) parties.push_back(*party);
    if (auto const* consulted = std::get_if<ProvisionConsulted>(&payload); consulted && consulted->party)
        parties.push_back(*consulted->party);
    if (auto const* receipt = std::get_if<ReceiptAcknowledged>(&payload)) parties.push_back(receipt->party);
    if (auto const* raised = std::get_if<ClockRaised>(&payload); raised && raised->party) parties.push_back(*raised->party);
    if (auto const* reply = std::get_if<ReplyReceived>(&payload)) parties.push_back(reply->party);
    if (auto const* means = std::get_if<MeansUnavailable>(&payload)) parties.push_back(means->party);
    if (auto const* eol = std::get_if<EolRecorded>(&payload)) {
        parties.push_back(eol->party);
        for (auto const& embedding : eol->embedded_in) parties.push_back(embedding.maker);
    }
    return parties;
}

}  // namespace vulnctl
