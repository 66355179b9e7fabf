#pragma once
// A mail from outside: read as text whatever it is, or refused in words.

#include "address.h"
#include "base/time.h"
#include "body.h"
#include "bounce.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace vulnctl::mail {

inline constexpr size_t largest_mail = 64 << 20;

struct Message {
    std::string message_id;
    std::string in_reply_to;
    std::vector<std::string> references;
    std::optional<Address> from;
    std::vector<Address> to;
    std::string subject;
    std::optional<Instant> date;
    Body body;
    std::optional<Bounce> bounce;
    bool automatic = false;
    Notes notes;
};

/// Error(bad_input) if the bytes are no mail, or beyond a limit.
Message read_message(std::string_view bytes, const Gpg& gpg);

/// The `data` of docs: kind `mail`, version 1. Takes the attachments' bytes out of the message as it goes, to hold them once.
nlohmann::ordered_json mail_json(Message message);

}  // namespace vulnctl::mail
