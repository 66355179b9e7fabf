#pragma once
// The power is cut again and again while the store is written to. What was acknowledged must be there each time it comes back.

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl::test {

struct PowerLoss {
    long cuts = 0;
    long acknowledged = 0;
    long lost = 0;                    // of those acknowledged
    std::vector<std::string> damage;  // what else was found: a store that fsck complains of, or that cannot be opened
};

PowerLoss cut_the_power(const std::filesystem::path& directory, long cuts, unsigned seed);

}  // namespace vulnctl::test
