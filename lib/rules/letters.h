#pragma once
// The letters that we have: to whom each goes, when, and where the guideline speaks of it. docs/letters.md lists them from here.

#include "model/case.h"

#include <span>

namespace vulnctl {

/// The letter that hands over the vulnerability-related information: its sending is the details-given date.
inline constexpr std::string_view details_letter = "details";
/// The letter that tells an end: nothing is asked for in it, so that it may be written when handling is over.
inline constexpr std::string_view ended_letter = "ended";
/// The committee's letters to the developer with whom coordination failed, and IPA's of its decision (IV.3.(2)3), 6), 7)): no attempts
/// to coordinate with it.
inline constexpr std::string_view notice_letter = "committee-notice";
inline constexpr std::string_view decision_letter = "decision";
inline constexpr std::string_view statement_letter = "statement-request";
constexpr bool is_committee_letter(std::string_view letter) {
    return letter == notice_letter || letter == decision_letter || letter == statement_letter;
}
inline constexpr std::string_view accepted_letter = "accepted";
/// To an advance recipient it provides the information; to the finder it tells that this was done.
inline constexpr std::string_view advance_letter = "advance";
inline constexpr std::string_view date_letter = "date";
inline constexpr std::string_view date_changed_letter = "date-changed";

/// To whom a letter goes, as the case knows them: its part in the case, or the report that it made.
struct LetterReader {
    const Part* part = nullptr;
    const Report* report = nullptr;
};

struct LetterRule {
    Audience to = Audience::finder;
    std::optional<Kind> kind;  // nothing: both
    std::string_view id;       // `letter.finder.received`
    std::string_view clause;
    Words when;
    /// Whether it is the time for it, as far as its words do not show that by themselves. nullptr: whenever what it says is recorded.
    bool (*is_due)(const Case&, const LetterReader&) = nullptr;

    std::string_view letter() const { return id.substr(id.rfind('.') + 1); }
};

std::span<const LetterRule> letter_rules();
/// nullptr for a letter of a user's own.
const LetterRule* letter_rule(Audience to, Kind kind, std::string_view letter);

/// Whether nothing more is awaited from a developer or an operator: its own part is over, or it has reported the fix.
bool is_over(const Part& part);

/// The letter that comes next to a developer or an operator as far as the case tells; empty where nothing is to be asked.
std::string_view next_letter(const Case& c, const Part& part);

/// Whom a letter to all in a case goes to. A part that has come to its own end takes no more part while the case goes on; but a changed
/// date is told to everyone who was contacted (IV.4.4)).
bool is_told(const Case& c, const Part& part, std::string_view letter);

}  // namespace vulnctl
