#pragma once
// Places that are gone when the test is, and what lies in them.

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>

namespace vulnctl::test {

class TemporaryDirectory {
public:
    TemporaryDirectory();
    explicit TemporaryDirectory(const std::filesystem::path& parent);
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
    ~TemporaryDirectory();

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

std::string bytes_in(const std::filesystem::path& file);
void put_bytes(const std::filesystem::path& file, std::string_view bytes);
mode_t mode_of(const std::filesystem::path& path);

/// Everything below a directory: for each name its kind, mode, time of change and, of a file, its bytes. Two that are equal: nothing
/// was touched.
std::map<std::string, std::string> picture_of(const std::filesystem::path& directory);

/// The long campaigns are asked for.
bool long_run();

}  // namespace vulnctl::test
