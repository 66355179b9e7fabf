#pragma once
// Eight processes write to one store at once; each reads what it is about to change first, as a command does.

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl::test {

struct EightWriters {
    long acknowledged = 0;
    std::vector<std::string> failures;  // exit code and words of each write that failed
};

EightWriters write_at_once(const std::filesystem::path& store, int writes_each);

}  // namespace vulnctl::test
