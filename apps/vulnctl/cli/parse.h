#pragma once
// Command lines into Args.

#include "cli/args.h"

namespace vulnctl {

/// `words` are the arguments behind the command's name (and the common options that stood before it). Error(usage) in our words.
Args parse(const std::vector<std::string>& words, const std::vector<Option>& options, std::string_view command);

}  // namespace vulnctl
