#pragma once
// A letter as vulnctl hands it over to be written as a mail.

#include "address.h"
#include "base/time.h"
#include "body.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::mail {

inline constexpr size_t largest_letter = 96 << 20;  // JSON: attachments of 64 MiB in base64

struct Letter {
    Address from;
    std::vector<Address> to;
    std::string subject;
    Instant date{};
    std::string message_id;
    std::string in_reply_to;  // empty if it replies to nothing
    std::vector<std::string> references;
    std::string text;
    std::vector<Attachment> attachments;
    std::vector<std::string> encrypt_to;  // fingerprints; empty: not encrypted
    std::string sign_with;                // a fingerprint; empty: not signed
};

/// Error(bad_input) names the field: a name that is not known (a misspelt `encrypt_to` must not send a letter in the clear), a value
/// of another type, or a control character in what becomes a header.
Letter letter_from_json(std::string_view json);

}  // namespace vulnctl::mail
