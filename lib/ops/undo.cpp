#include "ops/undo.h"

#include "ops/digests.h"
#include "ops/outbox.h"

#include <algorithm>

namespace vulnctl {

namespace {

Error refused(Text why, Text hint = {}) { return {Exit::refused, std::move(why), std::move(hint)}; }

bool has_left_the_house(const Payload& what) {
    return std::holds_alternative<InformationGiven>(what) || std::holds_alternative<CasePublished>(what) ||
           std::holds_alternative<AdvisoryPublished>(what) || std::holds_alternative<AdvisoryRevised>(what) ||
           std::holds_alternative<PublicationRevised>(what) || std::holds_alternative<MailHandedOver>(what) ||
           std::holds_alternative<FlawHandedOver>(what);
}
/// What others rest on: it is corrected by a new event, never passed over.
bool is_ground_for_others(const Payload& what) {
    return std::holds_alternative<EventUndone>(what) || std::holds_alternative<OfficeOpened>(what) ||
           std::holds_alternative<PartJoined>(what) || std::holds_alternative<EditionAdded>(what);
}

/// Whether the card was changed by a merger: the events of one command, one after the other.
bool belongs_to_merger(const Desk& desk, const Event& event) {
    auto const* changed = std::get_if<PartyChanged>(&*event.what);
    auto const before = changed ? desk.store.event(event.seq - 1) : std::nullopt;
    auto const* merged = before && before->what ? std::get_if<PartyMerged>(&*before->what) : nullptr;
    return merged && before->subject == event.subject && before->recorded_at == event.recorded_at && merged->reason == changed->reason;
}

void require_no_merger(const Desk& desk, const Event& event) {
    bool const merger = std::holds_alternative<PartyMerged>(*event.what) || std::holds_alternative<PartReassigned>(*event.what) ||
                        belongs_to_merger(desk, event);
    if (!merger) return;
    throw refused(text("事象 {}（{}）は取り消せません。関係者の統合により、案件と連絡先が統合先に移っています",
                       "event {} ({}) is not undone: by the merger, cases and contacts went over to the other party", event.seq,
                       type_of(*event.what)),
                  text("誤って統合した場合は、vulnctl party add で登録し直し、統合先を vulnctl party set で改めてください",
                       "if the merger was a mistake, register the party anew with vulnctl party add, and correct the other with "
                       "vulnctl party set"));
}

/// The first step of the remaining story that the rules would not have let happen; nullptr if all stands.
const Event* first_illegal(const Desk& desk, CaseId id, const Story& remaining) {
    Story so_far;
    for (auto const& event : remaining.standing) {
        if (event.what && !step_of(*event.what).empty()) {
            auto const verdict = decide(fold(id, so_far), *event.what, event.happened_on, event.actor, office_of(desk.store).plays,
                                        desk.editions.named(event.edition));
            if (verdict.refusal) return &event;
        }
        so_far.standing.push_back(event);
    }
    return nullptr;
}

/// A letter that lies in the outbox has not left the house; one on paper may have, whoever printed it.
void require_unsent(const Case& c, long seq) {
    for (auto const& letter : c.letters)
        if (letter.seq == seq && (letter.what.mail.hash.empty() || letter.sending || was_sent(c, letter)))
            throw refused(text("事象 {} の文書は、送付された可能性があるため取り消せません",
                               "the letter of event {} may have gone out: it is not undone", seq));
}

void require_unsent(const std::vector<Digest>& digests, long seq) {
    for (auto const& digest : digests)
        if (digest.seq == seq && !digest.waits())
            throw refused(text("事象 {} のメールは、送信された可能性があるため取り消せません",
                               "the mail of event {} may have gone out: it is not undone", seq));
}

void require_nobody_uses(const Desk& desk, const std::string& party) {
    auto const id = PartyId::parse(party);
    each_case(desk.store, {}, [&](const Case& c) {
        bool const written_to = std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& l) { return l.what.party == id; });
        if (id && (c.part(*id) || written_to))
            throw refused(text("{} は {} の関係者であるため、取り消せません", "{} takes part in {}: its registration is not undone", party,
                               c.id.str()));
    });
}

void require_unmerged(const Story& told, const std::string& party) {
    for (auto const& event : told.standing)
        if (event.what && std::holds_alternative<PartyMerged>(*event.what))
            throw refused(text("{} は統合された関係者であるため、登録を取り消せません",
                               "{} took part in a merger: its registration is not undone", party));
}

}  // namespace

Event undo(Desk& desk, long seq, const std::string& reason) {
    auto const target = desk.store.event(seq);
    if (!target)
        throw Error{Exit::not_found, text("事象 {} はありません", "there is no event {}", seq),
                    text("vulnctl log で番号を確認できます", "vulnctl log shows the numbers")};
    if (!target->what) throw refused(text("事象 {} の内容は残っていません", "the content of event {} is not kept any more", seq));
    if (std::holds_alternative<ReportLeft>(*target->what) || std::holds_alternative<ReportJoined>(*target->what))
        throw refused(text("事象 {} は取り消せません", "event {} is not undone", seq),
                      text("届出は vulnctl merge または split で移し直します", "vulnctl merge or split moves a report on, or back"));
    require_no_merger(desk, *target);
    if (is_ground_for_others(*target->what))
        throw refused(text("事象 {}（{}）は取り消せません。新しい記録により訂正します",
                           "event {} ({}) is not undone: it is corrected by a new event", seq, type_of(*target->what)));
    if (has_left_the_house(*target->what))
        throw refused(text("事象 {}（{}）は取り消せません。外部に出たものは、新しい記録により訂正します",
                           "event {} ({}) is not undone: what has left the house is corrected by a new event", seq,
                           type_of(*target->what)));
    auto events = desk.store.events(target->subject);
    auto told = story(events, {});
    if (std::holds_alternative<DigestWritten>(*target->what)) require_unsent(digests_of(desk.store, target->subject), seq);
    if (std::holds_alternative<LetterWritten>(*target->what)) require_unsent(fold(parse_case_id(target->subject), told), seq);
    if (std::none_of(told.standing.begin(), told.standing.end(), [&](const Event& e) { return e.seq == seq; }))
        throw refused(text("事象 {} は既に取り消されています", "event {} was undone already", seq));
    if (auto const id = CaseId::parse(target->subject)) {
        std::erase_if(told.standing, [&](const Event& e) { return e.seq == seq; });
        if (auto const* next = first_illegal(desk, *id, told))
            throw refused(text("事象 {} を取り消すと、その後の事象 {}（{}）が成り立ちません",
                               "without event {}, event {} ({}) would not have been legal", seq, next->seq, type_of(*next->what)),
                          text("新しいものから順に取り消してください", "undo the newest one first"));
    } else {
        require_nobody_uses(desk, target->subject);
        if (std::holds_alternative<PartyAdded>(*target->what)) require_unmerged(told, target->subject);
    }
    return record_fact(desk, target->subject, EventUndone{seq, reason});
}

}  // namespace vulnctl
