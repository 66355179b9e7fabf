#include "ops/mail_in.h"

#include "base/unicode.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

constexpr Day::duration longest_ago = std::chrono::days{366};

constexpr Rule bad_signature{"mail.signature", "convention", Nature::object, {"署名が正しくない", "the signature does not hold"}, true};
constexpr Rule other_sender{
    "mail.sender", "convention", Nature::object, {"差出人が登録されている連絡先ではない", "the sender is not an address on record"}, true};
constexpr Rule other_key{"mail.signer",
                         "convention",
                         Nature::object,
                         {"登録されている鍵と異なる鍵で署名されている", "it is signed with another key than the one on record"},
                         true};

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

/// The party of a signature by a recorded key; empty if it has no key, or is a finder.
std::string fingerprint_of(const Store& store, const Correspondent& who) {
    return who.party ? load_party(store, *who.party).card.fingerprint : std::string{};
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
    return message.text.empty() && message.attachments.size() == 1 && message.attachments.front().name == "encrypted.asc";
}

bool is_from(const Store& store, const ArrivedMail& mail, const Correspondent& who) {
    if (mail.message.bounce) return true;
    auto const from = mail.message.from ? fold(mail.message.from->address) : std::string{};
    if (who.party) return has_address(load_party(store, *who.party), from);
    auto const c = load_case(store, who.case_id);
    auto const* report = who.report ? c.report(*who.report) : nullptr;
    return report && report->finder && fold(report->finder->mail) == from;
}

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
    if (message.signature == "bad")
        doubts.push_back(finding("mail.signature", Severity::warning, mail.name, bad_signature.wording));
    else if (signed_with_other_key(store, mail, match.who))
        doubts.push_back(finding("mail.signer", Severity::warning, mail.name,
                                 text("登録されている鍵（{0}）と異なる鍵（{1}）で署名されています",
                                      "it is signed with the key {1}, and the key on record is {0}", fingerprint_of(store, match.who),
                                      harmless_line(message.signer))));
    else if (message.signature.empty() && !fingerprint_of(store, match.who).empty())
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
    if (!is_from(store, mail, match.who)) objections.push_back({other_sender, {}});
    if (mail.message.signature == "bad")
        objections.push_back({bad_signature, {}});
    else if (signed_with_other_key(store, mail, match.who))
        objections.push_back({other_key, text("署名の鍵 {0}、登録されている鍵 {1}", "signed with {0}, on record is {1}",
                                              harmless_line(mail.message.signer), fingerprint_of(store, match.who))});
    return objections;
}

namespace {

/// Its header grows on the way, so that one mail fetched twice differs there.
std::string_view below_header(std::string_view bytes) {
    auto const unix_end = bytes.find("\n\n");
    auto const mail_end = bytes.find("\r\n\r\n");
    if (unix_end == std::string_view::npos && mail_end == std::string_view::npos) return bytes;
    return mail_end < unix_end ? bytes.substr(mail_end + 4) : bytes.substr(unix_end + 2);
}

}  // namespace

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
