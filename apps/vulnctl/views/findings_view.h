#pragma once
// What a check found.

#include "cli/command.h"

namespace vulnctl {

std::string findings_text(const std::vector<Finding>& findings, const Screen& screen);
nlohmann::ordered_json findings_json(const std::vector<Finding>& findings, Lang lang);

/// The exit code of a check: findings if there is an error or a warning.
Exit exit_of(const std::vector<Finding>& findings);

}  // namespace vulnctl
