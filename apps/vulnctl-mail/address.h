#pragma once
// Mail addresses as headers list them.

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::mail {

struct Address {
    std::string name;     // empty if there is none
    std::string address;  // without angle brackets; empty if only a name stood there
};

/// Reads what there is and refuses nothing: groups, comments, names in quotes, names and addresses without any order. At most
/// `most` are returned; `more` says that there were further ones.
std::vector<Address> parse_addresses(std::string_view raw, size_t most, bool& more);

/// `<id>`s of Message-ID, In-Reply-To and References, without their brackets.
std::vector<std::string> parse_ids(std::string_view raw);

/// An address that can be written into a header and means one mailbox: ASCII, one `@`, nothing that could end it early.
bool is_address(std::string_view s);

}  // namespace vulnctl::mail
