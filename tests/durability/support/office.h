#pragma once
// The sample office, its three cases taken through to their ends: what the tests of damage damage.

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl::test {

std::string office_file(const std::string& name);

/// Makes `vulnctl.db` in the directory, with the letters and advisories that the office wrote, and gives the store's path.
std::filesystem::path make_office(const std::filesystem::path& directory);

/// The commands that read, with the arguments that show all there is of the office; the store is not among them.
std::vector<std::vector<std::string>> reading_commands();

/// The day on which they are run.
inline const std::string office_today = "2019-08-01";

}  // namespace vulnctl::test
