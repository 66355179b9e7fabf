#pragma once
// Findings as JUnit's XML, as GitLab, Jenkins and others read it: a suite for each file, a failed case for each error or warning.

#include "views/validation_view.h"

namespace vulnctl {

/// A note is a case that passes and says so; a file without findings has one case that passes, one that cannot be read one with an error.
std::string junit_of(const std::vector<ValidatedFile>& files, Lang lang);

}  // namespace vulnctl
