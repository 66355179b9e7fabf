#pragma once
// One YAML document (JSON too: YAML reads it) as a plain tree in which everything knows its place.

#include "base/error.h"

#include <string>
#include <utility>
#include <vector>

namespace vulnctl {

struct Node {
    enum class Kind { null, scalar, list, map };

    Kind kind = Kind::null;
    std::string scalar;
    std::vector<Node> items;
    std::vector<std::pair<std::string, Node>> members;  // in the order written
    Place place;

    const Node* find(std::string_view key) const;
};

/// At most 1 MiB, UTF-8, one document. Error(bad_input) with file:line:column for a syntax error, a duplicate key, an alias or a
/// key that is not a plain word.
Node parse_yaml(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
