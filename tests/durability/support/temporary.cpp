#include "support/temporary.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace vulnctl::test {

TemporaryDirectory::TemporaryDirectory() : TemporaryDirectory(std::filesystem::temp_directory_path()) {}

TemporaryDirectory::TemporaryDirectory(const std::filesystem::path& parent) {
    auto name = (parent / "vulnctl-test.XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error{"no temporary directory in " + parent.string()};
    path_ = std::filesystem::canonical(name);
}

TemporaryDirectory::~TemporaryDirectory() {
    std::error_code none;
    std::filesystem::remove_all(path_, none);
}

std::string bytes_in(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void put_bytes(const std::filesystem::path& file, std::string_view bytes) {
    std::ofstream out{file, std::ios::binary | std::ios::trunc};
    out.write(bytes.data(), std::streamsize(bytes.size()));
    if (!out.flush()) throw std::runtime_error{"cannot write " + file.string()};
}

mode_t mode_of(const std::filesystem::path& path) {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) throw std::runtime_error{"nothing at " + path.string()};
    return info.st_mode & 07777;
}

std::map<std::string, std::string> picture_of(const std::filesystem::path& directory) {
    std::map<std::string, std::string> picture;
    for (auto const& entry : std::filesystem::recursive_directory_iterator{directory}) {
        struct stat info {};
        ::lstat(entry.path().c_str(), &info);
        picture[entry.path().lexically_relative(directory).string()] =
            fmt::format("{:o} {}.{:09} {}", info.st_mode, info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
                        S_ISREG(info.st_mode) ? bytes_in(entry.path()) : std::string{});
    }
    return picture;
}

bool long_run() { return std::getenv("VULNCTL_LONG") != nullptr; }

}  // namespace vulnctl::test
