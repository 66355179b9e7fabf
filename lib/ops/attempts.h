#pragma once
// The contact ladder: what was tried with each developer or operator, what came of it, and what is left to try.

#include "formats/attempt_table.h"
#include "ops/desk.h"

namespace vulnctl {

/// A result that was learned after the attempt.
struct LearnedResult {
    long seq = 0;
    Day on{};
    AttemptResultLearned what;
};

/// An attempt: as it is known now, with the results and the evidence learned since, and as it was recorded.
struct Rung {
    Attempt attempt;
    ContactAttempted at_first;
    std::vector<LearnedResult> learned;
};

/// An attempt that was recorded and taken back.
struct TakenBack {
    Attempt attempt;
    std::string reason;
};

struct UnavailableMeans {
    std::optional<Day> on;  // nothing: it came with a report from another case
    MeansUnavailable what;
};

/// The means to try next: one whose address is known before one whose address is still to be found.
struct NextMeans {
    Channel channel = Channel::mail;
    std::string address;                // empty: none is known
    std::vector<std::string> commands;  // the first is what to do; the others where that is not possible
};

struct Ladder {
    PartyId party;
    std::vector<Rung> rungs;
    std::vector<TakenBack> taken_back;
    std::vector<UnavailableMeans> unavailable;
    std::optional<Day> last_contact;
    bool silent = false;   // it was tried since then, nothing came back, and the case still waits for it
    bool awaited = false;  // it was in contact, or tried, and has not said yet where it stands
    /// Whether the guideline asks for each means before this party counts as unreachable: of developers, not of operators.
    bool by_means = false;
    std::vector<Channel> left;  // of these means
    std::optional<NextMeans> next;
};

Ladder ladder_of(const Part& part, const Party& party, const Case& c, const Story& told, const Edition& edition);
/// Of every party of the case that was contacted.
std::vector<Ladder> ladders_of(const Store& store, const Case& c, const Lens& lens, const Edition& edition);

/// What speaks against ending a website case for want of an answer: a means that V.3.5 names, whose address is known, and that was not
/// tried.
std::vector<Ruling> means_not_tried(const Store& store, const Case& c, const CaseEnded& what, const Edition& edition);

/// Error(usage) for a result that no try by this means can have: nothing but a letter comes back by post.
void require_fitting_result(Channel channel, AttemptResult result);

/// What an attempt should also say to serve as evidence.
std::vector<Text> advice_on(const ContactAttempted& what);

/// That the first-contact date is set by what was recorded, or has moved; empty where it stays.
Text first_contact_words(const Case& before, const Case& after);

/// Records what came of an earlier attempt; false if that was recorded already. Error(not_found) for an attempt that the party has not,
/// Error(usage) for a result before it.
bool learn_result(Desk& desk, const Case& c, const AttemptResultLearned& what);

enum class AttemptAction { recorded, known, refused };
Words name_of(AttemptAction action);
struct AttemptRowResult {
    AttemptRow row;
    AttemptAction action = AttemptAction::refused;
    long event = 0;  // that recorded it, now or before
    Text why;        // it was refused
    std::vector<Text> advice;
};
/// Each row by itself: one that cannot be recorded is said, and the others are recorded all the same; a row that was recorded before is
/// not recorded again, so that each needs its day. `today`: no day lies behind it. `dry`: only what would happen.
std::vector<AttemptRowResult> take_attempts(const Desk& desk, const std::vector<AttemptRow>& rows, Day today, bool dry);

}  // namespace vulnctl
