#pragma once
// The programs that vulnctl runs: vulnctl-mail beside it, which reads and writes mail and runs gpg, in a process of its own.

#include "formats/mail_message.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl {

struct Programs {
    std::filesystem::path beside;          // where vulnctl-mail lies; empty: found in PATH
    std::vector<std::string> environment;  // `NAME=value`
    std::string gnupg_home;                // VULNCTL_GNUPGHOME; empty: gpg's own
    std::string sign_with;                 // VULNCTL_SIGN_WITH, the office's key by its fingerprint; empty: letters are not signed
    std::string mail_from;                 // VULNCTL_MAIL_FROM, the address that mails come from; empty: the office's contact
    std::string publisher;                 // VULNCTL_PUBLISHER, the file that says who publishes
    std::string sendmail;                  // VULNCTL_SENDMAIL, the program that sends a mail, with its arguments
};

/// Error(bad_input) if the bytes are no mail; `name` is how messages call it. Error(io) if vulnctl-mail is not there.
MailMessage read_mail(const Programs& programs, std::string_view bytes, const std::string& name, Lang lang);
/// The whole mail. Error(not_found) names a key that cannot be used.
std::string write_mail(const Programs& programs, const MailLetter& letter, Lang lang);
/// A file that is signed and encrypted. Error(not_found) names a key that cannot be used.
std::string seal_file(const Programs& programs, const FileToSeal& file, Lang lang);
/// What is in such a file, and what its signature comes to.
OpenedFile open_file(const Programs& programs, std::string_view bytes, const std::string& name, Lang lang);

}  // namespace vulnctl
