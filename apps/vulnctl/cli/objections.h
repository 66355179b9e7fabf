#pragma once
// What speaks against something that is shown and not yet done.

#include "cli/command.h"

namespace vulnctl {

/// Each with the rule that it rests on.
void tell_objections(const Context& context, const std::vector<Ruling>& objections);

}  // namespace vulnctl
