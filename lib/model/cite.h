#pragma once
// How a clause is cited.

#include "base/text.h"

#include <string_view>

namespace vulnctl {

/// `ガイドライン第12版 IV.4.3)`; a publication by its own name; for `convention`, that the guideline is silent.
inline Text cite(std::string_view clause, std::string_view edition) {
    if (clause == "convention") return text("ガイドラインに規定なし（vulnctl の取決め）", "the guideline is silent; vulnctl's convention");
    bool const of_guideline = clause.starts_with("I") || clause.starts_with("V") || clause.starts_with("付録");
    if (!of_guideline) return {std::string{clause}, std::string{clause}};
    return text("ガイドライン第{0}版 {1}", "edition {0}, {1}", edition, clause);
}

/// As short as in a list of an edition that is named elsewhere.
inline Text cite_short(std::string_view clause) {
    if (clause == "convention") return text("規定なし", "guideline silent");
    return {std::string{clause}, std::string{clause}};
}

}  // namespace vulnctl
