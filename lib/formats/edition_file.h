#pragma once
// An edition of the guideline as a file (docs/rules.md). The build turns the editions that we carry into tables; others are read when
// they are needed.

#include "base/error.h"
#include "model/edition.h"

#include <memory>
#include <vector>

namespace vulnctl {

/// The names that an edition may use and only the code that follows the rules can know.
struct RuleNames {
    std::vector<std::string_view> predicates;
    std::vector<std::string_view> clock_starts;
    std::vector<std::string_view> clock_facts;
    std::vector<std::string_view> report_items;
};

struct EditionFile {
    std::shared_ptr<const Edition> edition;  // nothing if there are errors
    std::vector<Finding> findings;           // each with its place
};

/// Error(bad_input) for what is no YAML at all; see parse_yaml. Without `names` any name will do.
EditionFile read_edition(std::string_view bytes, const std::string& name, const RuleNames* names);

}  // namespace vulnctl
