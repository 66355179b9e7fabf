#pragma once
// Pages of HTML that share one style sheet and stand alone all the same.

#include "render/template.h"

namespace vulnctl {

/// The template filled in, and in place of each line `<link rel="stylesheet" href="../page.css">` the template of that name itself:
/// a page is one file, and a template can be looked at as it lies. Values are escaped, so that none can name a style sheet.
/// Errors as render() and template_text().
std::string render_page(const TemplateSource& source, const std::string& template_name, const Fields& fields);

}  // namespace vulnctl
