#pragma once
// A connection with our settings, and SQLite's errors in our words. Only for lib/store.

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl {

inline constexpr int application_id = 0x76756c6e;  // "vuln"

/// The settings that durability and safety rest on; a test reads them back.
void apply_settings(SQLite::Database& db, bool read_only);

/// How every writer begins: with the write lock, so that nothing it has read can change before it writes.
void begin_writing(SQLite::Database& db);

/// Tables, indexes and triggers as they are declared, sorted.
std::vector<std::string> schema_of(SQLite::Database& db);

/// What SQLite said, in a coordinator's words.
Error in_our_words(const SQLite::Exception& e, const std::filesystem::path& path);

template <class F>
auto guarded(const std::filesystem::path& path, F&& f) {
    try {
        return f();
    } catch (const SQLite::Exception& e) {
        throw in_our_words(e, path);
    }
}

}  // namespace vulnctl
