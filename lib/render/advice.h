#pragma once
// The solutions of an advisory, for its templates: which products each is for, and what can be said of their support.

#include "model/advisory.h"
#include "render/template.h"

namespace vulnctl {

/// One item a solution, in the draft's order: `heading` and `text` as given, `is_update` and the other kinds, `products` by name (those
/// that it is for; all those affected where it names none), and the flags `in_part` (it is not for all), `support_ended` (of each of its
/// products), `has_usual_text` (the templates have a sentence for its kind), `support_partly_ended` (of some), `if_still_used` (a
/// workaround for what is not to be used any more).
std::vector<Fields> advice_items(const AdvisoryDraft& draft, Lang lang);

}  // namespace vulnctl
