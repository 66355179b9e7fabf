#pragma once
// Letters to finders, developers and operators: templates/{ja,en}/letters/AUDIENCE/LETTER.txt, or LETTER.KIND.txt for one that is
// for product or website cases alone.

#include "model/words.h"
#include "render/template.h"

namespace vulnctl {

constexpr int letter_columns = 70;

struct ComposedLetter {
    std::string subject;  // one line; the case id and no product or flaw names, since a subject is not encrypted
    std::string body;     // plain text, lines of at most letter_columns but for links, commands and logs
};

/// Fills in one letter from its audience's view. A template is a line `Subject: ...`, an empty line and the body.
/// Error(not_found) names the letters that exist; Error(bad_input) as render(), or where the template has no subject.
ComposedLetter compose(const TemplateSource& source, Lang lang, Audience audience, Kind kind, std::string_view letter,
                       const Fields& fields);

/// The letters that exist for an audience in a kind of case, sorted.
std::vector<std::string> letter_names(const TemplateSource& source, Lang lang, Audience audience, Kind kind);

/// A letter as a page to be printed on A4, posted in a window envelope: the fields `subject`, `address`, `body`, and as far as known
/// `recipient_name` and `person`.
std::string paper_page(const TemplateSource& source, Lang lang, const Fields& fields);

}  // namespace vulnctl
