#pragma once
// CERT/CC's decision tables for coordinators, of the Stakeholder-Specific Vulnerability Categorization (SSVC): whether to act on a
// report (triage), and whether to publish once it is no longer held back (publish). Their data is rules/data/ssvc-*, compiled into
// tables at build. They are CERT/CC's policy: they advise, people decide.

#include "base/text.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vulnctl {

struct SsvcValue {
    std::string_view id;
    Words name;
};

/// What SSVC calls a decision point. Its values go from what calls least for action to what calls most.
struct SsvcFactor {
    std::string_view id;
    std::string_view version;
    Words name;
    std::span<const SsvcValue> values;
};

/// The outcome of one combination, each as a position in its factor's values. A table of fewer factors leaves the last ones at 0.
struct SsvcRow {
    std::uint8_t values[7];
    std::uint8_t outcome;
};

struct SsvcTable {
    std::string_view id;
    std::string_view version;
    Words name;
    std::span<const SsvcFactor> factors;
    SsvcFactor outcomes;            // a decision point too
    std::span<const SsvcRow> rows;  // each combination once, at the number that SSVC gives it
};

std::span<const SsvcTable> ssvc_tables();

/// The table of that id; nullptr if there is none.
const SsvcTable* ssvc_table(std::string_view id);

struct SsvcInput {
    std::string_view factor;
    std::string_view value;
};

struct SsvcAdvice {
    const SsvcValue* outcome = nullptr;      // nothing while more than one is possible
    std::vector<const SsvcValue*> possible;  // in the order of the table; never empty
    std::vector<const SsvcFactor*> missing;  // those without a value, even where they can no longer change the outcome
};

/// What the table says of what is known so far. Throws Error for a factor or a value that it does not have, or a factor given twice.
SsvcAdvice ssvc_advice(const SsvcTable& table, const std::vector<SsvcInput>& inputs);

}  // namespace vulnctl
