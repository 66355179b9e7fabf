#pragma once
// What a mail says and brings: its text, its attachments, and what its encryption and signatures come to.

#include "mime.h"
#include "pgp.h"

#include <optional>
#include <string>
#include <vector>

namespace vulnctl::mail {

struct Attachment {
    std::string name;
    std::string type;
    std::string bytes;
};

struct Body {
    std::string text;  // UTF-8, LF, no control characters
    bool html_only = false;
    std::vector<Attachment> attachments;
    bool encrypted = false;
    /// Of everything above: a good signature over a part alone stands in the notes, since what surrounds it may be anybody's.
    std::optional<Signature> signature;
    std::string protected_subject;  // the true one, where the outer subject only stands in for it
};

Body read_body(const Part& message, const Gpg& gpg, Notes& notes);

}  // namespace vulnctl::mail
