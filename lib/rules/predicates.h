#pragma once
// The named conditions that an edition's `checks` may use, by what they are about. Only for lib/rules.

#include "model/case.h"
#include "model/edition.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace vulnctl {

/// Whether it holds of doing something in a case on a day. One named for a step is asked of that step's event alone.
using Predicate = bool (*)(const Case&, const Payload&, Day on, const Edition&);
struct NamedPredicate {
    std::string_view name;
    Predicate holds;
};

/// From the report to publication, or to the end of handling.
std::span<const NamedPredicate> handling_predicates();
/// Developers out of reach or agreement, and the list of those out of reach (IV.3.(2)1), IV.4.2), IV.4.10)).
std::span<const NamedPredicate> failure_predicates();
/// The publication determination committee (IV.3.(2)).
std::span<const NamedPredicate> committee_predicates();
/// Advance information provision (IV.4.8)).
std::span<const NamedPredicate> provision_predicates();

/// Whether a developer's (operator's) last word is one of these.
inline bool part_says(const Part& part, std::initializer_list<Stance> stances) {
    auto const* reply = part.position();
    return reply && std::find(stances.begin(), stances.end(), reply->what.stance) != stances.end();
}

}  // namespace vulnctl
