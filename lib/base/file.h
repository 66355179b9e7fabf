#pragma once
// Files from outside are capped; files that we write are 0600, whole, and durable before we say so.

#include "base/text.h"

#include <filesystem>
#include <istream>
#include <string>
#include <vector>

namespace vulnctl {

/// Why the system refused, by its errno; what has no words of ours comes as strerror says it.
Text reason_of(int code);

/// The whole of a regular file, at most `cap` bytes. Error(not_found), Error(io) or Error(bad_input) with the path.
std::string read_file(const std::filesystem::path& path, size_t cap);
/// The same of a stream; `name` is how messages call it.
std::string read_stream(std::istream& in, const std::string& name, size_t cap);

/// Files that lie ready beside their places under temporary names, synced; mode 0600 under any umask. Missing directories are made, 0700.
/// What is not placed leaves nothing behind. Error(io) with the path, also where something other than a file stands there.
class StagedFiles {
public:
    StagedFiles() = default;
    StagedFiles(const StagedFiles&) = delete;
    StagedFiles& operator=(const StagedFiles&) = delete;
    ~StagedFiles();

    void add(const std::filesystem::path& place, std::string_view bytes);
    /// Renames each over its place, and syncs the directory.
    void place();

private:
    struct File {
        std::filesystem::path place;
        std::filesystem::path temporary;
    };
    std::vector<File> files_;
    std::vector<std::filesystem::path> made_;  // directories, outermost first
};

/// A file that is placed at once.
void write_private(const std::filesystem::path& path, std::string_view bytes);

/// Error(bad_input) with the line of the first byte that is not UTF-8.
void require_utf8(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
