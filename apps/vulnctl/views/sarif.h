#pragma once
// Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), one run, as code hosts read it.

#include "views/validation_view.h"

namespace vulnctl {

/// The document, UTF-8. Columns are counted in characters.
std::string sarif_of(const std::vector<ValidatedFile>& files, Lang lang);

/// A path as a URI reference (RFC 3986): relative stays relative, absolute becomes file:///...
std::string uri_of_path(std::string_view path);

}  // namespace vulnctl
