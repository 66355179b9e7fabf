#pragma once
// Which outside text may become a link.

#include <string_view>

namespace vulnctl {

/// An http or https URL of ASCII alone with a plain host (and port), and nothing that HTML's checkers reject. User information
/// before the host is not accepted: it makes one site look like another.
bool is_web_address(std::string_view text);

}  // namespace vulnctl
