#pragma once
// What a file is, by its content: its name may say anything.

#include "base/error.h"

#include <string>
#include <string_view>

namespace vulnctl {

enum class DocumentKind { advisory_draft, csaf };

/// Error(bad_input) for what is none of ours, saying what it is where that can be told, or why it cannot be read.
DocumentKind kind_of_document(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
