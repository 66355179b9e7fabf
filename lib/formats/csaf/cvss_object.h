#pragma once
// CVSS as JSON, after FIRST's schemas cvss-v2.0, cvss-v3.0, cvss-v3.1 and cvss-v4.0: the structure of an object, the names of its metrics
// and of their values. The arithmetic is in model/cvss.h.

#include "formats/json_shape.h"
#include "model/cvss.h"

#include <span>

namespace vulnctl::csaf {

/// A metric as a property of the object and as it stands in the vector; `words` and `ids` go in pairs.
struct CvssMetric {
    std::string_view property;
    std::string_view id;
    std::span<const std::string_view> words;
    std::span<const std::string_view> ids;
};

std::span<const CvssMetric> metrics_of(CvssVersion version);

/// The structure of each; faults are reported as 6.1.8. v3 is 3.0 or 3.1 as the object says itself.
extern const Shape cvss_v2_shape;
extern const Shape cvss_v3_shape;
extern const Shape cvss_v4_shape;

/// The version that an object of v3 says it is, or that its vector says where it does not.
CvssVersion v3_version(JsonValue object);

}  // namespace vulnctl::csaf
