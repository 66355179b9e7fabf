#pragma once
// Whether a step may be taken. The edition's tables say what is legal and on which condition; this reads them against the case.

#include "model/case.h"
#include "model/edition.h"

#include <vector>

namespace vulnctl {

/// What one rule says of a step.
struct Ruling {
    Rule rule;
    Text detail;  // what in this case made it speak; empty where the wording says it all
    /// A reason given for something else must not carry it along: who goes on has to name the rule.
    bool by_name = false;
};

struct Verdict {
    std::optional<Ruling> refusal;
    std::vector<Ruling> objections;

    bool clear() const { return !refusal && objections.empty(); }
};

/// The edition's name of the step that an event is (`accept`, `end.fixed`); empty for events that are no step. A
/// letter to a developer or an operator is the step `attempt`: it is not written before the information may go there; one that tells an end
/// is the step `tell-end`, one of the committee's procedure `committee-letter`. What goes to an advance recipient, by a letter or
/// otherwise, is the step `provide/recipient`.
std::string step_of(const Payload& what);

/// A condition on a step, beyond where it may be taken, and whether it holds.
struct Condition {
    const Check* check = nullptr;
    bool holds = false;
};
/// Those of the step that `what` is, in the edition's order.
std::vector<Condition> conditions_of(const Case& before, const Payload& what, Day on, const Edition& edition);

/// What the rules say of doing `what` on a day. `plays`: the organisations that this office is; a step that is for another
/// organisation than the actor's is an objection, never a refusal.
Verdict decide(const Case& before, const Payload& what, Day on, const Actor& actor, const std::vector<Organisation>& plays,
               const Edition& edition);

/// The steps that are legal from where the case stands, in the edition's order.
std::vector<const Transition*> next_steps(const Case& c, const Edition& edition);

/// The transition that a step is in a case of this kind and origin, the one from this state where there are several; nullptr for none. A
/// step with a sub-kind (`end.fixed/page-removed`) that has none of its own is the wider one (`end.fixed`).
const Transition* transition_of(const Edition& edition, Kind kind, Origin origin, std::string_view step, std::string_view state = {});

const Ending* ending_named(const Edition& edition, Kind kind, std::string_view ending);

/// The names that an edition's `checks` may use. One that is not among them never holds.
std::vector<std::string_view> predicates();

}  // namespace vulnctl
