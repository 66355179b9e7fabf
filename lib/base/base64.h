#pragma once
// Bytes as text of 64 characters (RFC 4648).

#include <string>
#include <string_view>

namespace vulnctl {

struct Unpacked {
    std::string bytes;
    bool whole = true;  // false: cut off, or something stood there that does not belong
};

/// What is no base64 is passed over; the end is at the padding.
Unpacked from_base64(std::string_view coded);
std::string to_base64(std::string_view bytes);

}  // namespace vulnctl
