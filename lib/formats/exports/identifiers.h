#pragma once
// Names that machines match products by.

#include "model/version_range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::exports {

/// A CPE name as NISTIR 7695 binds it: `cpe:2.3:` with eleven parts, or the older `cpe:/`.
bool is_cpe(std::string_view name);

/// A package URL (package-url/purl-spec), as far as it tells ecosystems apart.
struct Package {
    std::string type;        // `npm`
    std::string ecosystem;   // OSV's name of it; empty: OSV has none
    std::string name;        // as that ecosystem writes it, with its namespace
    bool versioned = false;  // it names a version, a qualifier or a subpath
};

/// Nothing where it is no package URL.
std::optional<Package> read_purl(std::string_view purl);

/// CSAF's vers-like specifier (2.0, 3.1.2.3.2): `>=2.13.0|<2.15.0`; with a versioning scheme of the package's, `vers:npm/>=2.13.0|<2.15.0`.
/// A range is all versions as `vers:all/*`.
std::string version_specifier(const std::vector<VersionRange>& ranges, const std::optional<Package>& package);

}  // namespace vulnctl::exports
