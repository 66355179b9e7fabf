#pragma once
// A message's parts, as views into its bytes: nothing is copied, and what was signed can be verified byte by byte.

#include "header.h"
#include "notes.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::mail {

struct Part {
    std::string_view bytes;   // header and body as they stand
    Header header;            // its `rest` is the body
    Parameterized type;       // `text/plain` where nothing is said
    std::string disposition;  // `attachment`, `inline` or empty
    std::string file_name;    // decoded, as the sender gave it; empty if none
    std::vector<Part> parts;  // of a multipart

    bool is(std::string_view media_type) const { return type.value == media_type; }
    bool is_multipart() const { return type.value.starts_with("multipart/") && !parts.empty(); }
};

/// Parts deeper than this are not opened; more of them than that are refused.
inline constexpr int deepest_part = 32;
inline constexpr size_t most_parts = 1000;

/// Takes a message apart. Attached messages are parts without parts: what they hold is theirs. A multipart without its boundary
/// is taken as text, and a note says so. Error(bad_input) beyond most_parts, or as parse_header.
Part parse_parts(std::string_view bytes, Notes& notes);

/// The body with its transfer coding undone.
std::string content_of(const Part& part, Notes& notes);

}  // namespace vulnctl::mail
