#pragma once
// Words that tell of a flaw, for pages that may say nothing of one.

#include "model/case.h"

namespace vulnctl {

/// The words in a text that tell that there is a flaw, or of what kind (appendix 5 has none of them): names of weaknesses and of systems
/// of numbers for them, and what looks like a file, a path or a parameter of the reported procedure. Empty if there are none.
std::vector<std::string> flaw_words_in(std::string_view text, const Case& c);

}  // namespace vulnctl
