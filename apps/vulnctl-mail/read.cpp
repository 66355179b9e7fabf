#include "read.h"

#include "base/error.h"
#include "base/unicode.h"
#include "date.h"
#include "transfer.h"

#include <nlohmann/json.hpp>

namespace vulnctl::mail {

namespace {

using Json = nlohmann::ordered_json;

constexpr size_t most_recipients = 1000;
constexpr size_t most_references = 1000;

/// Without what stands before a mail in files: a byte order mark, empty lines, mbox's `From ` line.
std::string_view without_preface(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    while (bytes.starts_with('\n') || bytes.starts_with('\r')) bytes.remove_prefix(1);
    if (bytes.starts_with("From ") || bytes.starts_with(">From ")) bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    return bytes;
}

bool is_mail(const Header& header) {
    for (std::string_view const name :
         {"From", "To", "Subject", "Date", "Message-ID", "Received", "Return-Path", "Content-Type", "MIME-Version"})
        if (header.count(name) > 0) return true;
    return false;
}

void tell_of_repeated_fields(const Header& header, Notes& notes) {
    for (std::string_view const name : {"From", "To", "Subject", "Date", "Message-ID", "Content-Type"})
        if (header.count(name) > 1)
            notes.add(text("ヘッダー {} が複数あります（最初のものを取り込みました。偽装の可能性があります）",
                           "there are several {} fields, which may be forgery: the first was taken", name));
}

std::optional<Address> sender(const Header& header, Notes& notes) {
    bool more = false;
    auto const all = parse_addresses(header.first("From"), 1, more);
    if (more) notes.add(text("差出人が複数あります（最初の差出人を取り込みました）", "there are several senders: the first was taken"));
    if (all.empty()) notes.add(text("差出人がありません", "there is no sender"));
    return all.empty() ? std::nullopt : std::optional{all.front()};
}

std::vector<Address> recipients(const Header& header, Notes& notes) {
    bool more = false;
    auto all = parse_addresses(header.first("To"), most_recipients, more);
    if (more)
        notes.add(text("宛先が多すぎます（最初の {} 件を取り込みました）", "there are too many recipients: the first {} were taken",
                       most_recipients));
    return all;
}

std::string first_id(std::string_view raw) {
    auto const ids = parse_ids(raw);
    return ids.empty() ? std::string{} : ids.front();
}

std::vector<std::string> references(const Header& header, Notes& notes) {
    auto all = parse_ids(header.first("References"));
    if (all.size() > most_references) {
        notes.add(text("References が多すぎます（最後の {} 件を取り込みました）", "there are too many references: the last {} were taken",
                       most_references));
        all.erase(all.begin(), all.end() - std::ptrdiff_t(most_references));
    }
    return all;
}

Json json_of(const Address& address) { return {{"name", address.name}, {"address", address.address}}; }
Json or_null(const std::string& s) { return s.empty() ? Json() : Json(s); }

Json json_of(const Bounce& bounce) {
    return {{"recipient", or_null(bounce.recipient)}, {"status", or_null(bounce.status)}, {"diagnostic", or_null(bounce.diagnostic)}};
}

Json json_of(Attachment attachment) {
    size_t const size = attachment.bytes.size();
    return {{"name", attachment.name}, {"type", attachment.type}, {"size", size}, {"bytes", to_base64(attachment.bytes)}};
}

}  // namespace

Message read_message(std::string_view bytes, const Gpg& gpg) {
    Message message;
    auto& notes = message.notes;
    auto const root = parse_parts(without_preface(bytes), notes);
    auto const& header = root.header;
    if (!is_mail(header))
        throw Error{Exit::bad_input, text("メールではありません（ヘッダーがありません）", "this is not a mail: it has no header"),
                    text("メールソフトで「ソースを表示」「.eml として保存」したものを渡してください",
                         "give the mail's source, as 'save as .eml' makes it")};
    tell_of_repeated_fields(header, notes);
    message.message_id = first_id(header.first("Message-ID"));
    message.in_reply_to = first_id(header.first("In-Reply-To"));
    message.references = references(header, notes);
    message.from = sender(header, notes);
    message.to = recipients(header, notes);
    message.subject = decode_header(header.first("Subject"));
    message.date = parse_date(decode_header(header.first("Date")));
    if (!message.date) notes.add(text("日付がないか、読み取れません", "there is no date, or it cannot be read"));
    message.body = read_body(root, gpg, notes);
    if (!message.body.protected_subject.empty()) message.subject = message.body.protected_subject;
    message.bounce = find_bounce(root, message.body.text, notes);
    message.automatic = message.bounce.has_value() || is_automatic(header);
    if (!message.automatic && looks_automatic(header))
        notes.add(text("自動応答のように見えます。人が書いたものでなければ --automatic を指定してください",
                       "it looks like an automatic reply: if no person wrote it, say so with --automatic"));
    return message;
}

Json mail_json(Message message) {
    Json to = Json::array();
    for (auto const& address : message.to) to.push_back(json_of(address));
    Json attachments = Json::array();
    for (auto& attachment : message.body.attachments) attachments.push_back(json_of(std::move(attachment)));
    Json notes = Json::array();
    for (auto const& note : message.notes.list()) notes.push_back(Json{{"ja", note.ja}, {"en", note.en}});
    auto const& signature = message.body.signature;
    return {{"message_id", or_null(message.message_id)},
            {"in_reply_to", or_null(message.in_reply_to)},
            {"references", message.references},
            {"from", message.from ? json_of(*message.from) : Json()},
            {"to", std::move(to)},
            {"subject", message.subject},
            {"date", message.date ? Json(print(*message.date)) : Json()},
            {"text", std::move(message.body.text)},
            {"html_only", message.body.html_only},
            {"attachments", std::move(attachments)},
            {"bounce", message.bounce ? json_of(*message.bounce) : Json()},
            {"automatic", message.automatic},
            {"encrypted", message.body.encrypted},
            {"signed", signature ? Json(id_of(signature->verdict)) : Json()},
            {"signer", signature ? or_null(signature->signer) : Json()},
            {"notes", std::move(notes)}};
}

}  // namespace vulnctl::mail
