#pragma once
// What `validate` found, for people and for programs.

#include "cli/command.h"
#include "formats/csaf/csaf.h"
#include "formats/draft_rules.h"

namespace vulnctl {

/// One file and what was found in it. Where it could not be read, that is the one finding.
struct ValidatedFile {
    std::string name;
    bool readable = true;
    std::vector<Finding> findings;
    std::vector<NotRun> not_run = {};  // the standard's tests that were not
};

/// How many findings there are of each severity, in all files.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int notes = 0;
};
FindingCounts counts_of(const std::vector<ValidatedFile>& files);

std::string validation_text(const std::vector<ValidatedFile>& files, const Screen& screen);
nlohmann::ordered_json validation_json(const std::vector<ValidatedFile>& files, Lang lang);

std::string csaf_tests_text(const Screen& screen);
nlohmann::ordered_json csaf_tests_json(Lang lang);

std::string draft_rules_text(std::span<const DraftRule> rules, const Screen& screen);
nlohmann::ordered_json draft_rules_json(std::span<const DraftRule> rules, Lang lang);

}  // namespace vulnctl
