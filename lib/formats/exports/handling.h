#pragma once
// TLP and severities, as each format writes them.

#include "formats/exports/facts.h"
#include "formats/exports/paper.h"

namespace vulnctl::exports {

/// What is published is TLP:CLEAR; a draft has its own label, and TLP:AMBER where it says nothing. Error(refused) for a draft that
/// says TLP:CLEAR.
Tlp tlp_of(const AdvisoryDraft& draft, Stage stage);

/// `AMBER`: the label in the words of TLP 1.0, which has WHITE for CLEAR. Error(refused) for AMBER+STRICT: without STRICT it would go
/// further than it may.
std::string tlp_1_label(Tlp tlp, Words format);

/// mod_sec's sec:handling, marked with TLP (its schema knows TLP 1.0). The namespaces sec, marking, tlpMarking and xsi must be bound.
Element handling(const AdvisoryDraft& draft, Stage stage);

/// `2.0`, `3.0`, `3.1`, `4.0`.
std::string_view written(CvssVersion version);

/// None, Low, Medium, High or Critical, of the base score.
std::string severity_word_of(const Cvss& score);

/// As FIRST's JSON schemas have it: version, vectorString, baseScore, baseSeverity, and the further scores where the vector has them.
/// CSAF and CVE take it as it is.
Json cvss_object(const Cvss& score);

}  // namespace vulnctl::exports
