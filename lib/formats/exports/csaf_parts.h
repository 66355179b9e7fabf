#pragma once
// The three parts of a CSAF document. What differs between 2.0 and 2.1 is asked where it differs.

#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"

namespace vulnctl::exports {

/// What the parts are made from.
struct CsafFrame {
    const Facts& facts;
    const Issue& issue;
    Lang lang;
    CsafVersion version;
    std::vector<Finding>& notes;

    const std::string& say(const Text& text) const { return in_either(text, lang); }
    bool v2_1() const { return version == CsafVersion::v2_1; }
};

/// vendor -> product_name -> product_version or product_version_range; null where there is no product. Versions that are not understood,
/// or are no range, stand in the full product's name alone: a product_version must not hold a range (6.1.31).
Json csaf_product_tree(const CsafFrame& frame);

/// One object a flaw.
Json csaf_vulnerabilities(const CsafFrame& frame);

/// Who is thanked in those groups; null if nobody is.
Json csaf_acknowledgments(const CsafFrame& frame, const std::vector<const CreditGroup*>& groups);

/// The ids of the products.
Json csaf_ids(const Facts& facts, const Products& products);

}  // namespace vulnctl::exports
