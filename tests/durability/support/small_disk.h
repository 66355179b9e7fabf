#pragma once
// A disk that can be full.

#include "support/temporary.h"

#include <cstdint>

namespace vulnctl::test {

/// A disk of 512 KiB. Only root can make one, and not everywhere.
class SmallDisk {
public:
    SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    bool mounted() const { return mounted_; }
    const std::filesystem::path& path() const { return place_.path(); }
    /// Takes all room but so many bytes.
    void fill_but(std::uintmax_t bytes) const;
    void make_room() const;

private:
    TemporaryDirectory place_;
    bool mounted_;
};

}  // namespace vulnctl::test
