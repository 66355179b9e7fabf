#pragma once
// The files kept with a case.

#include "cli/command.h"
#include "ops/kept_files.h"

namespace vulnctl {

/// The list of them; written out into `save` if there is one.
Result files_result(const Case& c, const std::vector<KeptFile>& files, const std::optional<std::filesystem::path>& save,
                    const Store& store);

}  // namespace vulnctl
