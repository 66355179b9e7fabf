#pragma once
// The text of an HTML mail.

#include <string>
#include <string_view>

namespace vulnctl::mail {

/// Takes UTF-8 and gives plain text: tags, comments, scripts and styles taken out, blocks on their own lines, a link's target behind
/// its words where the words do not say it. One pass; nothing is loaded or run.
std::string text_of_html(std::string_view html);

}  // namespace vulnctl::mail
