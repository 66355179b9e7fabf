#pragma once
// Findings as GitHub Actions' workflow commands, which annotate the lines of a pull request.

#include "views/validation_view.h"

namespace vulnctl {

/// `::error file=...,line=...,col=...,title=...::message`, a line for each finding; a note is a notice. Nothing where nothing was found.
std::string github_annotations_of(const std::vector<ValidatedFile>& files, Lang lang);

}  // namespace vulnctl
