#pragma once
// The types of an edition of the guideline. Its data lies in rules/data, one file an edition, compiled into tables at build.

#include "base/time.h"
#include "model/words.h"

#include <algorithm>
#include <span>

namespace vulnctl {

/// What every entry has. `convention`: the guideline is silent and the choice is the project's.
struct Rule {
    std::string_view id;
    std::string_view clause;
    Nature nature = Nature::advise;
    Words wording;
    bool convention = false;
};

/// A step that may be taken from some states of a kind's machine, and whose step it is: nothing where the guideline gives it to both
/// IPA and JPCERT/CC. What is listed nowhere is refused. One with `origins` holds for cases of these, before one without.
struct Transition {
    Rule rule;
    Kind kind;
    std::string_view step;
    std::span<const std::string_view> from;
    std::optional<Organisation> by;
    std::string_view command;
    std::span<const std::string_view> origins;
};

/// A condition on a step: the named predicate must hold, else the rule refuses, objects or advises.
struct Check {
    Rule rule;
    Kind kind;
    std::string_view step;
    std::string_view predicate;
    std::span<const std::string_view> origins;
};

/// A clock runs from one named date of the case until one of the facts that stop it, and only while all facts of `where` hold. One whose
/// `from` begins with `part.` runs for each developer by itself, with `report.` for each report. `next` is a command, with {case}, {party}
/// and {report} to be filled in. One with `origins` runs in cases of these only.
struct ClockRule {
    Rule rule;
    Kind kind;
    std::string_view from;
    std::span<const std::string_view> where;
    std::span<const std::string_view> until;
    Period period;
    std::string_view next;
    std::span<const std::string_view> origins;
};

/// An acceptance condition (all must hold) of a kind.
struct AcceptanceCondition {
    Rule rule;
    Kind kind;
    std::string_view id;
};

/// An item that a report must state, and the condition that its absence touches.
struct RequiredItem {
    Rule rule;
    Kind kind;
    std::string_view item;
    std::string_view condition;
};

/// A way in which handling ends, in the official words; `row` is its line in the published statistics. An id `fixed/page-removed` is
/// a sub-kind of `fixed`.
struct Ending {
    Rule rule;
    Kind kind;
    std::string_view id;
    std::string_view row;
};

/// A line of the published processing status. A line with a parent is a part of it and is never added to a total.
struct StatusRow {
    enum class Group { ended, open };
    Kind kind;
    std::string_view id;
    Group group;
    std::string_view parent;
    std::string_view clause;
    Words name;
};

/// Which official line a state of the machine counts in.
struct StateRow {
    Kind kind;
    std::string_view state;
    std::string_view row;
};

/// Who may see a field, and on which condition: `always`, `published`, or a named consent.
struct Grant {
    Audience audience;
    std::string_view condition;
};
struct FieldRule {
    Rule rule;
    Kind kind;
    std::string_view field;
    std::span<const Grant> grants;
};

/// What a range and a severity call for: a cell of the matrix of appendix 4. `from` and `to` are CVSS v3 base scores in tenths, both
/// included. `passive`: in a website case, a passive attack may end the handling here.
struct ImpactCell {
    Rule rule;
    Extent range;
    int from;
    int to;
    Handling handling;
    bool passive;
};

/// A means of contact that must have been tried before a developer counts as unreachable (IV.4.2), or an operator as giving no proper
/// answer (V.3.5).
struct Means {
    Rule rule;
    Kind kind;
    Channel channel;
};

/// A class of end-of-support case: how it is handled, and whether advance information provision is open to it.
struct EolClass {
    Rule rule;
    std::string_view id;
    Words handling;
    bool advance;
    std::string_view next;
};

/// A question about end-of-support cases that the sources leave open, and the classes that it touches.
struct EolIssue {
    Rule rule;
    std::span<const std::string_view> classes;
};

/// A sector of critical infrastructure, whose operators may be given information in advance, with the days on which it counted.
struct Sector {
    Rule rule;
    std::string_view id;
    std::optional<Day> from;
    std::optional<Day> until;  // the last day
};

/// A line of a list by which the statistics break down; `likely`: not read in a publication itself.
struct Category {
    Rule rule;
    Kind kind;
    std::string_view list;
    std::string_view id;
    bool likely;
};

/// Something to be gone through at a step; `not_for` names the case in which it is passed over.
struct ChecklistItem {
    Rule rule;
    std::optional<Kind> kind;  // nothing: both
    std::string_view list;
    std::string_view id;
    std::string_view not_for;
};

/// The step that one with a sub-kind belongs to: `end.fixed` for `end.fixed/page-removed`; any other is its own.
inline std::string_view wider_step(std::string_view step) { return step.substr(0, step.find('/')); }

/// Whether a rule that names `origins` speaks of a case of this one: one that names none speaks of all.
inline bool covers(std::span<const std::string_view> origins, Origin origin) {
    return origins.empty() || std::find(origins.begin(), origins.end(), id_of(origin)) != origins.end();
}

struct Edition {
    std::string_view id;
    Words name;
    std::string_view source;
    Day in_force_from;
    std::optional<Day> in_force_until;  // the last day
    std::span<const Transition> transitions;
    std::span<const Check> checks;
    std::span<const ClockRule> clocks;
    std::span<const AcceptanceCondition> conditions;
    std::span<const RequiredItem> items;
    std::span<const Ending> endings;
    std::span<const StatusRow> status_rows;
    std::span<const StateRow> state_rows;
    std::span<const FieldRule> fields;
    std::span<const Means> means;
    std::span<const EolClass> eol_classes;
    std::span<const EolIssue> eol_issues;
    std::span<const ImpactCell> impact;
    std::span<const Sector> sectors;
    std::span<const Category> categories;
    std::span<const ChecklistItem> checklists;
    std::string_view digest;  // SHA-256 of the data file
};

}  // namespace vulnctl
