#pragma once
// Package URLs (ECMA-427, https://github.com/package-url/purl-spec): `pkg:type/namespace/name@version?qualifiers#subpath`.

#include "base/text.h"

#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vulnctl {

/// Its parts, decoded; the type in small letters. What is not given is empty.
struct Purl {
    std::string type;
    std::string namespace_;
    std::string name;
    std::string version;
    std::vector<std::pair<std::string, std::string>> qualifiers;
    std::string subpath;
};

/// The parts, or why it is none: by the specification, and by what the definitions of conan, cran, maven, mlflow, oci, pub and swift ask
/// further.
std::variant<Purl, Text> parse_purl(std::string_view s);

}  // namespace vulnctl
