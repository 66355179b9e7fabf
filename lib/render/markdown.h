#pragma once
// Outside text in Markdown (CommonMark, and what GitHub and GitLab add to it).

#include <string>
#include <string_view>

namespace vulnctl {

/// The text so that Markdown prints it and reads nothing in it: no markup, no HTML, no link, no cell of a table; lines stay lines. What
/// no reader of Markdown would take for a mark is left as it is.
std::string markdown_text(std::string_view text);

}  // namespace vulnctl
