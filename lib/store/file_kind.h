#pragma once
// What a file is, before SQLite is let near it: a file that is not ours is not touched.

#include <filesystem>

namespace vulnctl {

/// The schema version of a store of ours. Error(not_found), Error(io), or Error(bad_input) that says what it is instead.
int store_version(const std::filesystem::path& path);

}  // namespace vulnctl
