#pragma once
// What lies in the outbox: the letters that were written, and how far each has come.

#include "cli/command.h"
#include "ops/digests.h"
#include "ops/letters.h"

namespace vulnctl {

/// What a letter will be when it is written, for a person to read first.
std::string letter_text(const LetterDraft& draft, Lang lang);
nlohmann::ordered_json letter_json(const LetterDraft& draft, CaseId id);
/// Tells what speaks against any of them, and that they are not written yet.
void tell_objections(const Context& context, const std::vector<LetterDraft>& drafts);

/// The letters in Japanese and in English, side by side: `ja` and `en` hold the same letters in the same order.
Result compared_result(const std::vector<LetterDraft>& ja, const std::vector<LetterDraft>& en, CaseId id);

Result letters_result(const Context& context, const std::vector<LetterDraft>& drafts, CaseId id);

/// The letters of some cases, as they stand in the store, and digests.
Result outbox_result(const Store& store, const std::vector<Case>& cases, const std::vector<Digest>& digests);

/// `C-2019-00001-manifest.jsonl`
std::string manifest_name(CaseId id);
/// One line for each file of the case that lies in the outbox, made from the store. It names no product and no flaw.
std::string manifest(const Store& store, const Case& c);

}  // namespace vulnctl
