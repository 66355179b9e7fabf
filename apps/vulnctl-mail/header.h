#pragma once
// Header fields: found, unfolded, decoded (RFC 2047), and those with parameters taken apart (RFC 2045, RFC 2231).

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::mail {

struct Field {
    std::string_view name;
    std::string_view value;  // as it stands, folds and all
};

struct Header {
    std::vector<Field> fields;
    std::string_view rest;  // the body

    /// The raw value of the first field of this name; empty if there is none.
    std::string_view first(std::string_view name) const;
    size_t count(std::string_view name) const;
};

/// Reads up to the empty line, or to the first line that is no field. Error(bad_input) if the header is larger than any mail
/// program makes.
Header parse_header(std::string_view bytes);

/// The value as UTF-8 in one line without control characters, encoded words and bare bytes decoded.
std::string decode_header(std::string_view raw);
/// The same without encoded words: what stands in places that have none, or must be taken apart first.
std::string bare_header(std::string_view raw);
std::string decode_words(std::string_view line);

/// `text/plain; charset=utf-8`: the value in lower case, and its parameters by name in lower case, decoded.
struct Parameterized {
    std::string value;
    std::map<std::string, std::string, std::less<>> parameters;

    std::string parameter(std::string_view name) const;
};
Parameterized parse_parameterized(std::string_view raw);

std::string lower(std::string_view s);
bool same_word(std::string_view a, std::string_view b);  // ASCII, whatever the case

}  // namespace vulnctl::mail
