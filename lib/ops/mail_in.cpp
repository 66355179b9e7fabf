#include "ops/mail_in.h"

#include "base/unicode.h"
#include "ops/letters.h"
#include "rules/correspondence.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

constexpr Day::duration longest_ago = std::chrono::days{366};

bool has_address(const Party& party, const std::string& folded) {
    return std::any_of(party.card.contacts.begin(), party.card.contacts.end(),
                       [&](const Contact& contact) { return fold(contact.address) == folded; });
}

Finding finding(std::string rule, Severity severity, const std::string& file, Text message, Text hint = {}) {
    Finding out;
    out.rule = std::move(rule);
    out.severity = severity;
    out.message = std::move(message);
    out.hint = std::move(hint);
    out.place = Place{file, 0, 0};
    return out;
}

/// One word to a shell, whatever a stranger wrote.
std::string shell_word(std::string_view words) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@._+-";
    if (words.find_first_not_of(plain) == std::string_view::npos) return std::string{words};
    std::string quoted = "'";
    for (char const c : words) quoted += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return quoted + "'";
}

/// The mail addresses that are to stand, those of before among them: `party set` puts what it is given in the place of what was.
std::string with_sender(const Store& store, const ArrivedMail& mail, PartyId id) {
    auto command = "vulnctl party set " + id.str();
    auto const add = [&](const std::string& address) { command += " --mail " + shell_word(harmless_line(address)); };
    for (auto const& contact : load_party(store, id).card.contacts)
        if (contact.channel == Channel::mail) add(contact.address);
    if (mail.message.from) add(mail.message.from->address);
    return command;
}

/// Its header grows on the way, so that one mail fetched twice differs there.
std::string_view below_header(std::string_view bytes) {
    auto const unix_end = bytes.find("\n\n");
    auto const mail_end = bytes.find("\r\n\r\n");
    if (unix_end == std::string_view::npos && mail_end == std::string_view::npos) return bytes;
    return mail_end < unix_end ? bytes.substr(mail_end + 4) : bytes.substr(unix_end + 2);
}

const FinderNamed* finder_of(const Case& c, const Correspondent& who) {
    auto const* report = who.report ? c.report(*who.report) : nullptr;
    return report && report->finder ? &*report->finder : nullptr;
}

/// The key on record of a party or a finder; empty if there is none.
std::string fingerprint_of(const Store& store, const Correspondent& who) {
    if (who.party) return load_party(store, *who.party).card.fingerprint;
    auto const c = load_case(store, who.case_id);
    auto const* finder = finder_of(c, who);
    return finder && !finder->mail.empty() ? key_at(store, finder->mail, Role::finder) : std::string{};
}

bool signed_with_other_key(const Store& store, const ArrivedMail& mail, const Correspondent& who) {
    auto const known = fingerprint_of(store, who);
    return !known.empty() && !mail.message.signer.empty() && fold(known) != fold(mail.message.signer);
}

}  // namespace

std::string id_of(const ArrivedMail& mail) {
    return mail.message.message_id.empty() ? "sha256:" + hex(sha256(mail.bytes)) : mail.message.message_id;
}

bool is_closed(const MailMessage& message) {
    if (!message.encrypted) return false;
    if (message.text.find("-----BEGIN PGP MESSAGE-----") != std::string::npos) return true;
    return std::any_of(message.attachments.begin(), message.attachments.end(),
                       [](const MailAttachment& attachment) { return attachment.name == "encrypted.asc"; });
}

bool is_from(const Store& store, const ArrivedMail& mail, const Correspondent& who) {
    if (mail.message.bounce) return true;
    auto const from = mail.message.from ? fold(mail.message.from->address) : std::string{};
    if (who.party) return has_address(load_party(store, *who.party), from);
    auto const c = load_case(store, who.case_id);
    auto const* finder = finder_of(c, who);
    return finder && fold(finder->mail) == from;
}

namespace {

/// The field of a mail's header that says to whom it goes.
std::string_view to_field(std::string_view bytes) {
    auto const header = bytes.substr(0, bytes.size() - below_header(bytes).size());
    auto const begin = header.find("\nTo:");
    if (begin == std::string_view::npos) return {};
    auto end = header.find('\n', begin + 1);
    while (end != std::string_view::npos && end + 1 < header.size() && (header[end + 1] == ' ' || header[end + 1] == '\t'))
        end = header.find('\n', end + 1);
    return header.substr(begin, end == std::string_view::npos ? end : end - begin);
}

/// Whether a letter that the mail answers went to this address: what was on record then need not be now.
bool went_to(const Store& store, const Case& c, const MailMessage& message, const Correspondent& who, const std::string& folded) {
    auto const answered = answered_ids(message);
    return std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& letter) {
        if (letter.what.party != who.party || letter.what.mail.hash.empty() ||
            std::find(answered.begin(), answered.end(), letter.what.message_id) == answered.end())
            return false;
        return fold(to_field(store.get(letter.what.mail))).find(folded) != std::string::npos;
    });
}

/// Whether a returned mail had been sent to this correspondent.
bool is_about(const Store& store, const Case& c, const ArrivedMail& mail, const Correspondent& who) {
    auto const recipient = fold(mail.message.bounce->recipient);
    auto const* finder = finder_of(c, who);
    if (who.party ? has_address(load_party(store, *who.party), recipient) : finder && fold(finder->mail) == recipient) return true;
    return went_to(store, c, mail.message, who, recipient);
}

/// What is odd in a mail that came back: whom it names, and that its reader had answered.
void doubt_bounce(std::vector<Finding>& doubts, const Store& store, const ArrivedMail& mail, const Correspondent& who) {
    auto const c = load_case(store, who.case_id);
    if (!is_about(store, c, mail, who))
        doubts.push_back(finding("mail.recipient", Severity::warning, mail.name,
                                 text("不達となった宛先 {} は、登録されている連絡先ではありません。通知が偽装された可能性があります",
                                      "the mail that came back was sent to {}, no address on record: the notice may be forged",
                                      harmless_line(mail.message.bounce->recipient)),
                                 text("送付の記録（vulnctl show {} --ladder）と照合してください",
                                      "compare it with what was sent: vulnctl show {} --ladder", c.id.str())));
    auto const* part = who.party ? c.part(*who.party) : nullptr;
    if (!part) return;
    auto const delivery = delivery_of(mail, *part);
    auto const answered = part->last_reply();
    if (delivery.result && answered && answered->on >= *delivery.on)
        doubts.push_back(finding("mail.answered", Severity::note, mail.name,
                                 text("事象 {0} の連絡の後、{1} に相手から連絡がありました。届いていないかどうか確認してください",
                                      "it answered on {1}, after the attempt of event {0}: make sure that this one did not arrive",
                                      delivery.attempt, print(answered->on))));
}

}  // namespace

std::vector<Finding> doubts_about(const Store& store, const ArrivedMail& mail, const MailMatch& match) {
    auto const& message = mail.message;
    std::vector<Finding> doubts;
    if (!is_from(store, mail, match.who))
        doubts.push_back(finding(
            "mail.sender", Severity::warning, mail.name,
            text("差出人 {0} は、登録されている連絡先ではありません。なりすましの可能性があります",
                 "the sender {0} is not an address on record: it may be forged",
                 message.from ? harmless_line(message.from->address) : std::string{"-"}),
            match.who.party ? text("電話などで確認し、正しければ、これまでの宛先とともに登録してください: {}",
                                   "ask by another means; if it is right, record it beside those on record: {}",
                                   with_sender(store, mail, *match.who.party))
                            : text("届出に記載された連絡先で本人に確認してください", "ask the finder at the address of the report")));
    if (message.bounce) doubt_bounce(doubts, store, mail, match.who);
    if (message.signature == "bad")
        doubts.push_back(finding("mail.signature", Severity::warning, mail.name, correspondence::bad_signature.wording));
    else if (signed_with_other_key(store, mail, match.who))
        doubts.push_back(finding("mail.signer", Severity::warning, mail.name,
                                 text("登録されている鍵（{0}）と異なる鍵（{1}）で署名されています",
                                      "it is signed with the key {1}, and the key on record is {0}", fingerprint_of(store, match.who),
                                      harmless_line(message.signer))));
    else if (message.signature.empty() && !message.automatic && !fingerprint_of(store, match.who).empty())
        doubts.push_back(finding("mail.signature", Severity::note, mail.name,
                                 text("鍵が登録されている相手からのメールですが、署名がありません",
                                      "it is from a party whose key is on record, and is not signed")));
    else if (message.signature == "unknown-key")
        doubts.push_back(finding("mail.signature", Severity::warning, mail.name,
                                 text("署名を検証できません（公開鍵 {} がありません）",
                                      "its signature cannot be verified: the public key {} is not here", harmless_line(message.signer))));
    if (is_closed(message))
        doubts.push_back(finding(
            "mail.encrypted", Severity::warning, mail.name,
            text("暗号化されたメールを復号できません", "the mail is encrypted and could not be decrypted"),
            text("秘密鍵のある鍵束を VULNCTL_GNUPGHOME で指定してください", "VULNCTL_GNUPGHOME names the keyring with the secret key")));
    for (auto const& note : message.notes) doubts.push_back(finding("mail.note", Severity::note, mail.name, note));
    return doubts;
}

std::vector<Ruling> objections_to(const Store& store, const ArrivedMail& mail, const MailMatch& match) {
    std::vector<Ruling> objections;
    if (!is_from(store, mail, match.who)) objections.push_back({correspondence::other_sender, {}});
    if (mail.message.bounce && !is_about(store, load_case(store, match.who.case_id), mail, match.who))
        objections.push_back({correspondence::other_recipient, {}});
    if (mail.message.signature == "bad")
        objections.push_back({correspondence::bad_signature, {}});
    else if (signed_with_other_key(store, mail, match.who))
        objections.push_back({correspondence::other_key, text("署名の鍵 {0}、登録されている鍵 {1}", "signed with {0}, on record is {1}",
                                                              harmless_line(mail.message.signer), fingerprint_of(store, match.who))});
    return objections;
}

std::optional<KnownMail> known_mail(const Store& store, const ArrivedMail& mail, const std::optional<CaseId>& in) {
    auto const id = id_of(mail);
    for (auto const& subject : store.cases_with_mail(id)) {
        auto const case_id = CaseId::parse(subject);
        if (!case_id || (in && case_id != in)) continue;
        for (auto const& before : load_case(store, *case_id).mails)
            if (before.what.message_id == id && below_header(store.get(before.what.original)) == below_header(mail.bytes))
                return KnownMail{*case_id, before};
    }
    return {};
}

MailReceived kept(Store& store, const ArrivedMail& mail, const Correspondent& who) {
    auto const& message = mail.message;
    MailReceived what;
    what.message_id = id_of(mail);
    what.from = message.from ? message.from->address : std::string{};
    what.subject = message.subject;
    what.party = who.party;
    what.report = who.report;
    what.automatic = message.automatic;
    what.encrypted = message.encrypted;
    what.signature = message.signature;
    what.signer = message.signer;
    what.original = store.put(mail.bytes);
    for (auto const& attachment : message.attachments) what.attachments.push_back({attachment.name, store.put(attachment.bytes)});
    return what;
}

MailDay day_of(const ArrivedMail& mail, Day today, const std::optional<Day>& earliest) {
    if (!mail.message.date)
        return {today, text("メールに日付がないため、本日（{}）としました", "the mail has no date: today ({}) was taken", print(today))};
    auto const day = tokyo_day(*mail.message.date);
    auto const instead = [&](std::string_view ja, std::string_view en) {
        return MailDay{today, text("メールの日付（{0}）は{2}、本日（{1}）としました", "the mail's date ({0}) {3}: today ({1}) was taken",
                                   print(day), print(today), ja, en)};
    };
    if (day > today) return instead("未来のため", "lies in the future");
    if (today - day > longest_ago) return instead("1年以上前のため", "is more than a year old");
    if (earliest && day < *earliest) return instead("その前の手続きより早いため", "is earlier than what it follows");
    return {day, {}};
}

Delivery delivery_of(const ArrivedMail& mail, const Part& part) {
    auto const& message = mail.message;
    auto const answered = answered_ids(message);
    std::set<std::string> const threads{answered.begin(), answered.end()};
    auto const day = message.date ? std::optional{tokyo_day(*message.date)} : std::nullopt;
    const Attempt* attempt = nullptr;
    bool named = false;  // the mail says which one it was
    for (auto const& a : part.attempts) {
        bool const names = !a.what.message_id.empty() && threads.contains(a.what.message_id);
        if (a.what.channel != Channel::mail || (named && !names) || (!names && day && a.on > *day)) continue;
        attempt = &a;
        named = names;
    }
    Delivery out;
    bool const delayed = message.bounce && message.bounce->status.starts_with("4");
    if (delayed) {
        out.words = text("配送が遅れているとの通知です（{0}）。連絡の結果は変わりません",
                         "a notice that delivery is delayed ({0}): nothing follows from it yet", message.bounce->status);
        return out;
    }
    auto const learned = message.bounce ? AttemptResult::bounced : AttemptResult::automatic_reply;
    Words const name = name_of(learned);
    if (!attempt) {
        out.words = text("メールによる連絡の記録がないため、結果（{0}）はメールとしてのみ記録しました",
                         "no attempt by mail is recorded: that it was a case of '{1}' is kept with the mail only", name.ja, name.en);
        return out;
    }
    out.attempt = attempt->seq;
    out.on = attempt->on;
    if (attempt->what.result == learned) {
        out.words = text("事象 {0} の結果（{1}）は記録済みです", "the result of event {0} ({2}) is recorded already", attempt->seq, name.ja,
                         name.en);
        return out;
    }
    if (attempt->what.result != AttemptResult::delivered && attempt->what.result != AttemptResult::no_answer) {
        Words const stands = name_of(attempt->what.result);
        out.words =
            text("事象 {0} の結果は「{1}」のままとしました", "the result of event {0} stays '{2}'", attempt->seq, stands.ja, stands.en);
        return out;
    }
    out.result = learned;
    out.words = text("事象 {0} の連絡の結果を「{1}」と記録しました", "the attempt of event {0} is recorded as '{2}'", attempt->seq, name.ja,
                     name.en);
    return out;
}

}  // namespace vulnctl
