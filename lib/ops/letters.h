#pragma once
// Letters: composed from the recipient's view, shown, and written when asked.

#include "ops/desk.h"
#include "render/letter.h"
#include "rules/letters.h"

namespace vulnctl {

struct LetterDraft {
    CaseId of;                 // the case in whose name it is written
    std::vector<CaseId> also;  // the others that it speaks of
    Audience audience = Audience::finder;
    std::optional<PartyId> party;
    std::optional<ReportId> report;  // whose finder
    std::string letter;
    Channel channel = Channel::mail;
    std::string to;   // where it goes, as far as known
    std::string key;  // the fingerprint of its reader's OpenPGP key: a mail is encrypted to it
    Lang lang = Lang::ja;
    ComposedLetter composed;
    std::string paper;                           // a letter by post: the page to be printed (HTML)
    std::optional<Tlp> tlp;                      // the label that it bears
    std::optional<RecipientStanding> recipient;  // of information in advance
    /// What speaks against giving it to its reader: words in it that are not for them (the report's own, or a template's), or that what
    /// it says would go unencrypted.
    std::vector<Ruling> objections;

    /// The letter as a file: To, Subject, an empty line, the body. Every line but the body's is free of line breaks.
    std::string bytes() const;
    /// `C-2019-00001-P-2019-00002-opening.eml`; `.html` for what is posted, `.txt` for the rest.
    std::string file_name() const;
};

/// To whom a letter goes: a party (at one of its addresses, else the first for the means), the finder of a report, or IPA or JPCERT/CC
/// at an address that is given with it.
struct Addressee {
    std::optional<Party> party;
    std::optional<ReportId> report;
    std::optional<Organisation> office;
    std::string address;
};

struct LetterRequest {
    std::string letter;
    Channel by = Channel::mail;   // the means whose address stands on it
    Day on{};                     // the day that it bears
    std::optional<Day> proposed;  // the publication date that it proposes
    std::vector<Case> also{};     // websites of the same operator that the letter speaks of too
    std::optional<Lang> lang{};   // another language than the reader's
    std::optional<Tlp> tlp{};     // another label than the usual one, on what is provided in advance
    bool is_out = false;          // it went out, and that alone is recorded: whether it was its time is no question any more
};

/// Composes a letter; errors as require_reader() and compose(), and Error(refused) where it is not its time (LetterRule), or something
/// that it must say has not happened yet.
LetterDraft compose_letter(const Store& store, const TemplateSource& templates, const Case& c, const Addressee& to,
                           const LetterRequest& request, const Edition& edition);

/// Error(usage) if the party is nobody to be contacted in such a case: a developer in a website case, an operator in a product case.
void require_fitting_role(const Case& c, const Party& party);
/// Error(usage) if somebody else, and not the operator, was contacted about one of the websites.
void require_same_operator(const std::vector<Case>& websites, const Party& party);
/// Error(usage) if no letter of such a case goes to the party: as require_fitting_role(), but a product case may be passed on to another
/// coordinator (IV.4.5)), and an advance recipient be provided with it (IV.4.8)).
void require_reader(const Case& c, const Party& party);

/// A mail as it was made of a letter.
struct MadeMail {
    std::string message_id;
    std::string bytes;  // empty where the mail lies with another case
};

/// Error(usage) if no address is known for the means.
void require_address(const LetterDraft& draft);

/// The event that it will be, without what it says.
LetterWritten written(const LetterDraft& draft);
/// Records that it was written, as the rules and its objections let it.
Case record_letter(Desk& desk, const Case& c, const LetterDraft& draft, const MadeMail& mail = {});

/// Error(refused) for a letter that was written and has not gone out yet, where what it says may not go to its reader any more (a finder
/// has withdrawn a consent since), is not so any more (the publication date has moved), or its time is over.
void require_still_so(const Store& store, const Case& c, const Letter& letter, const Edition& edition);

/// The event that wrote this very letter already; nullptr if none did. Writing it again records nothing.
const Letter* written_before(const Store& store, const Case& c, const LetterDraft& draft);

/// The key under which a finder, or a coordinator, stands in the directory, found by the mail address; empty if there is none.
std::string key_at(const Store& store, const std::string& mail, Role role);

}  // namespace vulnctl
