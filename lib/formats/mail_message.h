#pragma once
// Mail as vulnctl-mail speaks of it: JSON of kind `mail` that it reads from a mail, and the letter that it writes as one; and files that
// it seals and opens.

#include "base/error.h"
#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

struct MailAddress {
    std::string name;  // empty if there is none
    std::string address;
};

struct MailAttachment {
    std::string name;
    std::string type;  // `application/pdf`
    std::string bytes;
};

/// A mail that came back undelivered. `status` as RFC 3463 has it, `5.1.1`; empty if the report has none.
struct MailBounce {
    std::string recipient;
    std::string status;
    std::string diagnostic;
};

struct MailMessage {
    std::string message_id;
    std::string in_reply_to;
    std::vector<std::string> references;
    std::optional<MailAddress> from;
    std::vector<MailAddress> to;
    std::string subject;
    std::optional<Instant> date;
    std::string text;
    bool html_only = false;
    std::vector<MailAttachment> attachments;
    std::optional<MailBounce> bounce;
    bool automatic = false;  // no person wrote it
    bool encrypted = false;
    std::string signature;  // good, bad, unknown-key; empty: not signed
    std::string signer;     // the fingerprint, as far as known
    std::vector<Text> notes;
};

/// A letter to be written as a mail. Keys are named by their fingerprints, of 40 or 64 hexadecimal digits.
struct MailLetter {
    MailAddress from;
    std::vector<MailAddress> to;
    std::string subject;
    Instant date{};
    std::string message_id;  // without brackets
    std::string in_reply_to;
    std::vector<std::string> references;
    std::string text;
    std::vector<MailAttachment> attachments;
    std::vector<std::string> encrypt_to;  // empty: in the clear
    std::string sign_with;                // empty: not signed
};

/// A file that was signed and encrypted, as it was opened.
struct OpenedFile {
    bool encrypted = false;
    std::optional<std::string> content;    // nothing: it could not be decrypted, and the notes say why
    std::string signature;                 // good, bad, unknown-key; empty: not signed
    std::string signer;                    // the fingerprint of the key, as far as known
    std::vector<std::string> opened_with;  // those of the key that it was decrypted with, and of the primary key that this belongs to
    std::vector<Text> notes;
};

/// Bytes to be signed with one key and encrypted to another, each named by its fingerprint.
struct FileToSeal {
    std::string_view content;
    std::string encrypt_to;
    std::string sign_with;
};

/// What `vulnctl-mail read` printed. Error(bug) if it is anything else.
MailMessage mail_message_from(std::string_view json);
/// What `vulnctl-mail write` reads.
std::string to_json(const MailLetter& letter);
/// What `vulnctl-mail open` printed, and what `vulnctl-mail seal` reads.
OpenedFile opened_file_from(std::string_view json);
std::string to_json(const FileToSeal& file);
/// What vulnctl-mail said on stderr when it failed, as the error that it was; `name` is the mail's file.
Error mail_error_from(std::string_view json, const std::string& name);

}  // namespace vulnctl
