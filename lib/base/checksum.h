#pragma once
// The sums that stand beside published files, in the form of sha256sum and sha512sum (nettle).

#include <string>
#include <string_view>

namespace vulnctl {

/// `<digits>  <name>` and a line break: what `sha256sum -c` reads.
std::string sha256_line(std::string_view bytes, std::string_view name);
std::string sha512_line(std::string_view bytes, std::string_view name);

}  // namespace vulnctl
