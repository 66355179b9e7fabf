#pragma once
// What a mail's bytes and its text look like, before anything of it is believed.

#include "base/text.h"

#include <string>
#include <string_view>

namespace vulnctl {

/// Whether a file is a mail rather than a report's form: it begins with a header that has a sender and at least one more field of mail.
bool is_mail(std::string_view bytes);

/// What its writer wrote: the mails quoted in it are left out, each with a mark of how many lines it had. For showing only.
std::string without_quotes(std::string_view text, Lang lang);

}  // namespace vulnctl
