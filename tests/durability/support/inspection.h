#pragma once
// What lies in a store: its events, and what fsck finds.

#include "ops/fsck.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl::test {

/// The hash of each event, in order. As every reader does, this first undoes what a crash left half done.
std::vector<std::string> history_of(const std::filesystem::path& store);

/// The rule and the English words of each finding; empty if the store is sound. A file that cannot be opened is a finding too.
std::vector<std::string> faults_of(const std::filesystem::path& store, const std::optional<Head>& head = {});

bool begins_with(const std::vector<std::string>& longer, const std::vector<std::string>& start);

}  // namespace vulnctl::test
