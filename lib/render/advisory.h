#pragma once
// The public page of an advisory, from templates/{ja,en}/advisory.txt, advisory.html and advisory.md. The sections are JVN's, in its order.

#include "model/advisory.h"
#include "render/template.h"

namespace vulnctl {

/// Whether a page is what everybody may read, or an advisory that is still being prepared: that one says so, and carries its TLP label
/// at its head and foot, and on paper on each page (TLP 2.0).
/// What was withdrawn stays, and says so.
enum class PageState { draft, published, withdrawn };

/// What the templates of an advisory may name. Text of several paragraphs is there whole (`overview`) and as `overview_paragraphs`
/// with one `paragraph` each; what stands in one line has no line breaks; a link that is not an http or https address has no `..._href`.
///
/// Where the draft gives no text, the templates have the usual sentence: for the impact, where the flaws have one of their own each; for
/// an update, a patch, and the advice to stop using the product or to move to another (that one only says that support has ended
/// where it has). A workaround beside the advice to stop using the same product begins with "if you must go on using it".
/// A statement is no part of the page where the developer was unreachable: there is nobody whom IPA could have asked (IV.3.(2)7)(ア)).
///
/// Error(bad_input) where the number, the title, the overview or the impact is missing in the language (a page with an empty heading must
/// not come out), and for a draft that is labelled TLP:CLEAR. A draft without a label has TLP:AMBER.
Fields advisory_fields(const AdvisoryDraft& draft, Lang lang, PageState state);

/// At most so many columns but for links and vectors.
std::string render_advisory_text(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, PageState state, int columns = 80);
std::string render_advisory_html(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, PageState state);
/// CommonMark with GitHub's tables.
std::string render_advisory_markdown(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, PageState state);

}  // namespace vulnctl
