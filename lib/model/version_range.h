#pragma once
// What a version expression of an advisory says, as JVN words it (「1.0.8 およびそれ以前」) and as its English page does
// ("1.0.8 and earlier"). A version itself (1.112R, 13-50-02, v6 R4, 1.0 (Build 1577)) is its maker's and has no order here.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

struct VersionBound {
    std::string version;  // as it was written, full-width letters and digits as ASCII
    bool inclusive = true;

    bool operator==(const VersionBound&) const = default;
};

/// The versions from `lower` to `upper`; a bound that is not there leaves that side open.
struct VersionRange {
    std::string prefix;  // what the versions are of, as it was written: `ファームウエア`, `firmware`; empty where nothing is said
    std::optional<VersionBound> lower;
    std::optional<VersionBound> upper;

    bool all() const { return !lower && !upper; }
    /// One version, and nothing on either side of it.
    bool single() const { return lower && lower == upper && lower->inclusive; }

    bool operator==(const VersionRange&) const = default;
};

/// The ranges that an expression in Japanese or English lists, at least one; several are alternatives. Nothing where any of it is not
/// understood, or could be understood in two ways: a caller then has the text alone. Takes any bytes.
std::optional<std::vector<VersionRange>> parse_versions(std::string_view expression);

/// Whether both are understood and say the same: the same ranges in the same order, and not firmware in one and an application in the
/// other. Upper and lower case, spaces and a `v` before a number make no difference.
bool same_meaning(std::string_view ja, std::string_view en);

}  // namespace vulnctl
