#pragma once
// The public page of an advisory, from templates/{ja,en}/advisory.txt and advisory.html.

#include "model/advisory.h"
#include "render/template.h"

namespace vulnctl {

/// What the templates of an advisory may name. Text of several paragraphs is there whole (`overview`) and as `overview_paragraphs`
/// with one `paragraph` each; a link that is not an http or https address has no `..._href`. Error(bad_input) where the number,
/// the title, the overview or the impact is missing in the language: a page with an empty heading must not come out.
Fields advisory_fields(const AdvisoryDraft& draft, Lang lang);

/// At most so many columns but for links and vectors.
std::string render_advisory_text(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, int columns = 80);
std::string render_advisory_html(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang);

}  // namespace vulnctl
