#pragma once
// The draft of an advisory as YAML: what people fill in, review and keep under version control. docs and
// schemas/advisory-draft.schema.json describe the same form.

#include "model/advisory.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// Reads a draft. Gaps are allowed: check_draft() finds them. Error(bad_input) with file:line:column where the structure is wrong:
/// an unknown or doubled key, a list where a text belongs, a word that is not of its vocabulary, a day that does not exist.
AdvisoryDraft read_draft(std::string_view bytes, const std::string& name);

/// The draft with comments that say what to fill in. Reading it back gives the same draft, to the byte; the places aside.
std::string write_draft(const AdvisoryDraft& draft);

/// What stands between the draft and its publication. `name` is what places are called for a draft that was not read from a file.
std::vector<Finding> check_draft(const AdvisoryDraft& draft, const std::string& name);

}  // namespace vulnctl
