#pragma once
// Mail that came back, and mail that no person wrote.

#include "mime.h"

#include <optional>
#include <string>

namespace vulnctl::mail {

struct Bounce {
    std::string recipient;
    std::string status;  // RFC 3463: `5.1.1`, or `4.x.x` for a delay; empty if the report has none
    std::string diagnostic;
};

/// RFC 3464's report, or else what mail servers write without one. `text` is the mail's text. A report of success is no bounce.
std::optional<Bounce> find_bounce(const Part& message, std::string_view text, Notes& notes);

/// An automatic reply, a receipt or a report (RFC 3834, and what was in use before it).
bool is_automatic(const Header& header);
/// What speaks for one and proves nothing: its subject, a Precedence that lists use too, no way back.
bool looks_automatic(const Header& header);

}  // namespace vulnctl::mail
