#pragma once
// Advance information provision (IV.4.8)): the gate condition by condition, with what each rests on and what comes next; and the log of
// what was provided, by sector.

#include "ops/desk.h"

namespace vulnctl {

/// What the rules ask of a recipient, as its card has it now.
RecipientStanding standing_of(const Party& recipient);

/// What the rules object to in providing such a recipient on a day. Error(refused) where they refuse.
std::vector<Ruling> provision_objections(const Case& c, const RecipientStanding& recipient, Day on, const Edition& edition);

/// One condition, as it stands.
struct GateLine {
    Rule rule;
    bool holds = false;
    std::vector<Text> found;        // what it rests on, or what it lacks
    std::vector<std::string> next;  // the commands that would meet it
};
struct RecipientGate {
    Party party;
    std::vector<GateLine> lines;
    std::optional<Provision> given;  // the first time
    bool may_be_provided() const;    // nothing of its own refuses
};
struct ProvisionGate {
    std::vector<GateLine> lines;  // of the case; the first says whether the step is open in it at all
    std::vector<RecipientGate> recipients;

    /// Nothing of the case refuses.
    bool open() const;
};
ProvisionGate provision_gate(const Store& store, const Case& c, const std::vector<Party>& recipients, Day on, const Edition& edition);

/// The advance recipients of the directory; of a sector only, if one is named.
std::vector<Party> recipients_in(const Store& store, const std::string& sector = {});

/// Where a provision counts: the sector's id, or `government`; empty where an old record does not say.
std::string line_of(const RecipientStanding& recipient);
/// In words, as the edition names the sector.
Text line_name(const std::string& line, const Edition& edition);

/// A recipient counts once in a case, by the first that it was given.
struct ProvisionEntry {
    CaseId of;
    Provision first;
    std::optional<Day> finder_told;  // nothing: not yet, or there is none to tell
};
/// All that there were, as the lens shows them, in the order of their days.
std::vector<ProvisionEntry> provision_log(const Store& store, const Lens& lens);

/// When the finder of a report was told that information was provided in advance, after the first provision (IV.3.(1)12)).
std::optional<Day> told_of_provision(const Case& c, const Report& report);

}  // namespace vulnctl
