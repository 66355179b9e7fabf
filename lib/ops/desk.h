#pragma once
// What every operation on the store works with: who acts, when, under which edition; and how an act is recorded.

#include "model/case.h"
#include "model/party.h"
#include "rules/decide.h"
#include "rules/editions.h"
#include "store/store.h"

namespace vulnctl {

struct Desk {
    Store& store;
    const Editions& editions;
    Instant now{};
    Day on{};  // the day on which it happened; never in the future
    Actor actor;
    std::optional<std::string> because;      // the reason for going on where a rule objects
    std::vector<std::string> although = {};  // the rules that it is given for, where one has to be named
    std::vector<Ruling> overridden = {};     // those that were gone on against

    /// The rules for what begins on the day, and for what a case is handled under.
    const Edition& rules() const { return *editions.on(on).edition; }
    const Edition& rules(const Case& c) const { return *editions.of(c, on).edition; }
};

/// A refusal by an entry of the edition's checklists.
Error refused_by(const Rule& rule, const Edition& edition, Text message, Text hint = {});

/// Error(not_found), in words, for an id that is malformed or that nothing has.
CaseId parse_case_id(std::string_view text);
Case load_case(const Store& store, CaseId id, const Lens& lens = {});
/// Calls `each` for every case that the lens shows, in the order of their ids.
void each_case(const Store& store, const Lens& lens, const std::function<void(const Case&)>& each);
Party load_party(const Store& store, PartyId id, const Lens& lens = {});
/// A party by its id or by its name. Error(not_found); Error(usage) if several have the name.
Party find_party(const Store& store, std::string_view id_or_name);
/// The parties that go by a name, as fold() compares names.
std::vector<Party> parties_named(const Store& store, std::string_view name);
/// The parties that some events name, each once.
std::vector<Party> parties_in(const Store& store, const std::vector<Event>& events, const Lens& lens = {});
std::vector<Party> all_parties(const Store& store, const Lens& lens = {});

/// The organisations that this office is, and its name.
OfficeOpened office_of(const Store& store);

/// What is printed with every result on a day whose edition is not carried: empty if it is.
Text edition_note(const EditionChoice& choice);

Ground ground_of(const Rule& rule, const Edition& edition);

/// Asks the rules, then records. Error(refused) with the rule where they refuse, or object and no reason is given, or not by name where
/// that is asked for.
/// Gives the case as it stands afterwards.
/// `besides`: what the caller objects to itself.
Case record(Desk& desk, const Case& before, Payload what, std::vector<Ruling> besides = {});
/// What is said where the rules refuse a step.
Error refused_by(const Ruling& refusal, const Case& before, const Payload& what, const Edition& rules);
/// The asking alone, with the same errors; gives the objections that the reason overrides.
std::vector<Ruling> ask_rules(const Desk& desk, const Case& before, const Payload& what, std::vector<Ruling> besides = {});
/// Records what no rule speaks of.
Event record_fact(Desk& desk, const std::string& subject, Payload what);

}  // namespace vulnctl
