#include "ops/outbox.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "rules/correspondence.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

constexpr size_t id_digits = 32;
constexpr size_t most_references = 20;
constexpr size_t longest_id = 500;

/// An id that came in with somebody's mail may be anything.
bool is_message_id(std::string_view id) {
    return id.size() <= longest_id && id.find('@') != std::string_view::npos &&
           std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '<' && c != '>'; });
}

std::string without_brackets(std::string id) { return id.starts_with('<') && id.ends_with('>') ? id.substr(1, id.size() - 2) : id; }

/// Whether its reader has it, or will have it before the draft: not where the sending failed, or another letter lies in its place.
bool goes_before(const Letter& letter, const LetterDraft& draft, const Case& c) {
    return was_sent(c, letter) || (letter.sending != Sending::failed && letter.what.file != draft.file_name() && !was_replaced(c, letter));
}

/// The ids of what was written to the reader and came from them, oldest first.
std::vector<std::string> thread_with(const LetterDraft& draft, const Case& c) {
    std::vector<std::pair<long, std::string>> mails;
    for (auto const& letter : c.letters)
        if (letter.what.party == draft.party && letter.what.audience == draft.audience && letter.what.report == draft.report &&
            goes_before(letter, draft, c))
            mails.emplace_back(letter.seq, letter.what.message_id);
    for (auto const& mail : c.mails) {
        bool const of_reader = draft.party ? mail.what.party == draft.party
                                           : !mail.what.party && mail.what.report && (!draft.report || mail.what.report == draft.report);
        if (of_reader && !mail.what.automatic) mails.emplace_back(mail.seq, without_brackets(mail.what.message_id));
    }
    std::erase_if(mails, [](const auto& mail) { return !is_message_id(mail.second); });
    std::sort(mails.begin(), mails.end());
    std::vector<std::string> ids;
    for (auto& [seq, id] : mails) ids.push_back(std::move(id));
    if (ids.size() > most_references) ids.erase(ids.begin() + 1, ids.end() - std::ptrdiff_t(most_references - 1));
    return ids;
}

}  // namespace

std::string mail_mark(const LetterDraft& draft) {
    std::string said;
    for (auto const& part : {draft.of.str(), std::string{id_of(draft.audience)}, draft.party ? draft.party->str() : std::string{},
                             draft.report ? draft.report->str() : std::string{}, draft.letter, draft.key, draft.bytes()})
        said += fmt::format("{}:{}", part.size(), part);
    return hex(sha256(said)).substr(0, id_digits) + "@";
}

MailLetter mail_of(const LetterDraft& draft, const Case& c, const Sender& sender, Instant now) {
    MailLetter mail;
    mail.from = {sender.name, sender.address};
    mail.to = {{{}, draft.to}};
    mail.subject = draft.composed.subject;
    mail.date = now;
    mail.message_id = mail_mark(draft) + sender.address.substr(sender.address.rfind('@') + 1);
    mail.references = thread_with(draft, c);
    if (!mail.references.empty()) mail.in_reply_to = mail.references.back();
    mail.text = draft.composed.body;
    if (!draft.key.empty()) mail.encrypt_to = {draft.key};
    mail.sign_with = sender.sign_with;
    return mail;
}

const ContentRef& bytes_of(const LetterWritten& letter) { return letter.mail.hash.empty() ? letter.body : letter.mail; }

bool was_replaced(const Case& c, const Letter& letter) {
    return std::any_of(c.letters.begin(), c.letters.end(),
                       [&](const Letter& other) { return other.seq > letter.seq && other.what.file == letter.what.file; });
}

bool was_sent(const Case& c, const Letter& letter) {
    if (letter.sending == Sending::begun || letter.sending == Sending::done) return true;
    auto const* part = letter.what.party ? c.part(*letter.what.party) : nullptr;
    if (!part) return false;
    // Sent by hand: this very letter, or, whatever was written since, an earlier one of its kind.
    auto const speaks_of_it = [&](const std::string& message_id) {
        return message_id.empty() || std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& other) {
                   return other.what.message_id == message_id && other.seq <= letter.seq;
               });
    };
    return std::any_of(part->attempts.begin(), part->attempts.end(), [&](const Attempt& attempt) {
        return attempt.seq > letter.seq && attempt.what.channel == letter.what.channel && attempt.what.letter == letter.what.letter &&
               speaks_of_it(attempt.what.message_id);
    });
}

std::vector<const Letter*> mails_waiting(const Case& c) {
    std::vector<const Letter*> waiting;
    for (auto const& letter : c.letters)
        if (!letter.what.mail.hash.empty() && !was_sent(c, letter) && !was_replaced(c, letter)) waiting.push_back(&letter);
    std::sort(waiting.begin(), waiting.end(), [](const Letter* a, const Letter* b) { return a->seq < b->seq; });
    return waiting;
}

std::vector<Ruling> repeat_objections(const Case& c, const LetterDraft& draft, Day on) {
    auto const sent_today = [&](const Letter& letter) {
        return letter.what.file == draft.file_name() && letter.on == on && was_sent(c, letter);
    };
    if (draft.channel != Channel::mail || std::none_of(c.letters.begin(), c.letters.end(), sent_today)) return {};
    return {{correspondence::repeated, {}}};
}

std::vector<Ruling> repeat_objections(const Case& c, const ContactAttempted& what, Day on) {
    auto const* part = c.part(what.party);
    bool const known = part && std::any_of(part->attempts.begin(), part->attempts.end(), [&](const Attempt& a) {
                           return a.on == on && !what.letter.empty() && a.what.letter == what.letter && a.what.channel == what.channel;
                       });
    if (!known) return {};
    return {{correspondence::repeated, {}}};
}

std::vector<Ruling> individual_objections(const Case& c, const std::vector<Party>& parties, const Party& reader) {
    if (c.kind != Kind::product || c.published || reader.card.registration != Registration::individual) return {};
    std::set<PartyId> developers;
    for (auto const& part : c.parts) developers.insert(part.party);
    for (auto const& party : parties) developers.insert(party.id);
    // Asked once, when it was first written to although others had been.
    auto const* part = c.part(reader.id);
    bool const asked_before =
        parties.size() == 1 && part && !part->attempts.empty() && std::any_of(c.parts.begin(), c.parts.end(), [&](const Part& other) {
            return other.party != reader.id && !other.attempts.empty() && other.attempts.front().on <= part->attempts.front().on;
        });
    if (developers.size() < 2 || asked_before) return {};
    return {{correspondence::individual,
             text("個別登録の製品開発者 {0}（{1}）には、複数の製品開発者に関わる案件の情報を、原則として公表前に提供しない",
                  "{2} ({1}) is registered individually and gets, in principle, nothing of a case of several developers "
                  "before publication",
                  reader.card.name, reader.id.str(), reader.name(Lang::en))}};
}

std::optional<ContactAttempted> attempt_of(const Letter& letter) {
    if (!letter.what.party || !takes_part(letter.what.audience)) return {};
    ContactAttempted what;
    what.party = *letter.what.party;
    what.letter = letter.what.letter;
    what.gives_details = what.letter == details_letter;
    what.message_id = letter.what.message_id;
    return what;
}

Ruling may_have_gone_out() { return {correspondence::begun_before, {}}; }

}  // namespace vulnctl
