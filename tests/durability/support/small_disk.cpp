#include "support/small_disk.h"

#include <sys/mount.h>

namespace vulnctl::test {

SmallDisk::SmallDisk() : mounted_(::mount("none", place_.path().c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "size=512k,mode=0700") == 0) {}

SmallDisk::~SmallDisk() {
    if (mounted_) ::umount2(place_.path().c_str(), MNT_DETACH);
}

void SmallDisk::fill_but(std::uintmax_t bytes) const {
    auto const free = std::filesystem::space(place_.path()).available;
    put_bytes(place_ / "ballast", std::string(free > bytes ? free - bytes : 0, 'x'));
}

void SmallDisk::make_room() const { std::filesystem::remove(place_ / "ballast"); }

}  // namespace vulnctl::test
