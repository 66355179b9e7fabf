#pragma once
// What a draft is held to by itself, without a store: a table of rules, and the check.

#include "base/error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// One rule. Where `both` is set, it is found as `ID.ja` or `ID.en`, for the language that it is about.
struct DraftRule {
    std::string_view id;
    Severity severity;
    Words title;
    bool both = false;
};

/// All of them, by subject.
std::span<const DraftRule> draft_rules();

/// The rule of that id, with or without its language; nullptr if there is none.
const DraftRule* draft_rule_named(std::string_view id);

/// Reads the draft and holds it against every rule; what the file silences with a reason is left out. In the order of the file, with
/// line and column of each, columns counted in characters. Error(bad_input) with file:line:column for what read_draft() refuses.
std::vector<Finding> validate_draft(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
