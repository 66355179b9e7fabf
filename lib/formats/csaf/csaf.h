#pragma once
// Security advisories in the Common Security Advisory Framework (CSAF), held against the standard: CSAF 2.0 (OASIS Standard of
// 2022-11-18, with errata 01) and CSAF 2.1 (Committee Specification Draft 03 of 2026-07-29).

#include "base/error.h"
#include "base/time.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// A test of the standard that was not run, and why.
struct NotRun {
    std::string id;
    Text why;
};

struct CsafVerdict {
    /// In the order of the document. `rule` is the standard's number of the test ("6.1.1", "6.1.27.3", "6.2.10"), or "schema" for what
    /// the standard's JSON schema does not take. Mandatory tests (6.1) and the schema are errors, optional or recommended ones (6.2)
    /// warnings, informative ones (6.3) notes. What a schema asks that a test repeats is reported once, under the test: 6.1.8 for CVSS;
    /// in 2.1 6.1.37 for dates, 6.1.46 for SSVC and 6.1.60.1 for extensions. Of one rule at most 1000 are listed, the rest counted.
    std::vector<Finding> findings;
    /// Tests of the document's version that need what is not there (the network, a spell checker, registries), or that are not carried.
    std::vector<NotRun> not_run;
    /// No error: the document is valid so far as the tests were run.
    bool valid = false;
    /// "2.0" or "2.1", by which it was held; empty where the document names neither.
    std::string version;
};

/// Holds a document against the version that it names in /document/csaf_version. `name` is what places are told by. `now` is for the one
/// test (6.2.33 of 2.1) whose outcome depends on the day; without it that one is not run.
///
/// Error(bad_input), with the place: not JSON, not UTF-8, over 15 MiB, or nested more than 128 deep. Whatever else is wrong is a finding.
CsafVerdict check_csaf(std::string_view bytes, const std::string& name, std::optional<Instant> now = {});

/// A row of the standard's list of tests.
struct CsafTest {
    std::string_view id;
    Words title;
    bool in_2_0 = false;
    bool in_2_1 = false;
    bool carried_2_0 = false;
    bool carried_2_1 = false;
    /// Of one that is not carried in some version.
    Words why_not;
};

/// All of them, in the order of the standard, with "schema" at their head.
std::span<const CsafTest> csaf_tests();

}  // namespace vulnctl
