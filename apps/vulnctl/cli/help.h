#pragma once
// Help, all of it from the command table.

#include "cli/command.h"

namespace vulnctl {

std::string version_line();
std::string overview(Lang lang);
std::string usage_of(const Command& command, Lang lang);
/// docs/commands.md, both languages.
std::string commands_document();

}  // namespace vulnctl
