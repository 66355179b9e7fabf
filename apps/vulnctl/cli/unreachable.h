#pragma once
// The list of unreachable developers from the command line: the actions of `escalate` for it.

#include "cli/command.h"

namespace vulnctl {

Result list_developer(Context& context);
Result disclose_product(Context& context);
Result set_contact_deadline(Context& context);
Result unlist_developer(Context& context);
/// The list's page, the notice about one product, or what became of all entries.
Result unreachable_pages(Context& context);

}  // namespace vulnctl
