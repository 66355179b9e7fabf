#pragma once
// Letters: composed from the recipient's view, shown, and written when asked.

#include "ops/desk.h"
#include "render/letter.h"

namespace vulnctl {

struct LetterDraft {
    Audience audience = Audience::finder;
    std::optional<PartyId> party;
    std::optional<ReportId> report;  // whose finder
    std::string letter;
    std::string to;  // where it goes, as far as known
    Lang lang = Lang::ja;
    ComposedLetter composed;
    std::vector<Ruling> leaks;  // what stands in it and is not for its reader: from the words of the report, or a template of one's own

    /// The letter as a file: To, Subject, an empty line, the body. Every line but the body's is free of line breaks.
    std::string bytes() const;
    /// `C-2019-00001-P-2019-00002-opening.txt`
    std::string file_name(CaseId id) const;
};

/// To whom a letter goes: a party, or the finder of a report.
struct Addressee {
    std::optional<Party> party;
    std::optional<ReportId> report;
};

/// Composes a letter; errors as require_fitting_role() and compose(), and
/// Error(refused) where something that it must say has not happened yet. `by` is the means whose address stands on it.
LetterDraft compose_letter(const Store& store, const TemplateSource& templates, const Case& c, const Addressee& to,
                           const std::string& letter, Channel by, Day today, const Edition& edition);

/// Error(usage) if the party has no part in such a case: a developer in a website case, an operator in a product case.
void require_fitting_role(const Case& c, const Party& party);

/// Records that it was written, as the rules and the leak guard let it; a letter already written with the same bytes is not recorded
/// again.
/// Error(usage) if no address is known for the means.
void record_letter(Desk& desk, const Case& c, const LetterDraft& draft);

}  // namespace vulnctl
