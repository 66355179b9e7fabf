#pragma once
// CVSS v2, v3.0, v3.1 and v4.0: a vector read, and its scores.
//
// Scores are whole tenths (98 is 9.8), worked out in integers: binary floating point puts some vectors a tenth off.
// Sources: FIRST, "A Complete Guide to the CVSS Version 2.0" 3.2; CVSS v3.0 Specification 8; CVSS v3.1 Specification 7 and
// appendix A; CVSS v4.0 Specification 8.

#include "base/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace vulnctl {

enum class CvssVersion { v2, v3_0, v3_1, v4_0 };

struct Cvss {
    CvssVersion version = CvssVersion::v2;
    /// As it was given, without the parentheses that may stand around one of v2.
    std::string vector;
    /// v2 and v3: of the base metrics alone. v4.0 has one score, of all that the vector says (CVSS-B, -BT, -BE or -BTE); it is here.
    int base = 0;
    /// Where the vector has a temporal metric that is not X or ND; never for v4.0.
    std::optional<int> temporal;
    /// Where the vector has an environmental metric that is not X or ND; never for v4.0.
    std::optional<int> environmental;

    bool operator==(const Cvss&) const = default;
};

/// The metrics may stand in any order, in v4.0 only in the one of its table 23. Throws Error (bad_input) which says what is unknown,
/// wrong, missing, doubled or out of place, and what was expected.
Cvss read_cvss(std::string_view vector);

/// `9.8` for 98.
std::string print_tenths(int score);

/// The name of a score's severity: v3 specification 5, v4.0 specification 6; Japanese, and the levels of v2, as IPA publishes them.
Words severity_of(CvssVersion version, int score);

}  // namespace vulnctl
