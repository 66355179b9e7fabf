#pragma once
// A disk whose power can be cut, for SQLite in this process: an own VFS on top of the system's. It keeps for each file what a sync
// has made durable and what was only written since, and for the directory which names were made or removed and not yet synced.

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace vulnctl::test {

class FragileDisk {
public:
    /// Is what SQLite opens files with, until destroyed. All files must lie in one directory.
    FragileDisk();
    FragileDisk(const FragileDisk&) = delete;
    FragileDisk& operator=(const FragileDisk&) = delete;
    ~FragileDisk();

    /// The power fails at the n-th change from now (a write, truncation, sync, or a name made or removed): it may or may not reach
    /// the disk, and whatever is asked after it fails.
    void cut_at(long n) { left_ = n; }
    void cut_now() { dark_ = true; }

    /// Removes a file for good, as if it had never been: its number may be given to another.
    void remove(const std::filesystem::path& file);

    /// The power is back. Of what was not synced each sector, each truncation and each name is there or not, as chance has it.
    /// No connection may be open.
    void settle(std::mt19937& chance);

private:
    struct Change {
        sqlite3_int64 at = 0;
        std::string bytes;
        bool truncates = false;
    };
    struct Inode {
        std::uint64_t number = 0;
        std::string durable;
        std::vector<Change> pending;
    };
    using Names = std::map<std::string, std::shared_ptr<Inode>>;
    struct File;
    struct Calls;  // what SQLite calls

    static void apply(std::string& content, const Change& change);
    std::string after_power_loss(const Inode& inode, std::mt19937& chance) const;
    std::shared_ptr<Inode> inode_of(const std::string& name, bool existed);
    void forget_names_removed_elsewhere();
    /// One more change; whether it still takes place in the light.
    bool change();

    sqlite3_vfs* below_ = nullptr;
    sqlite3_vfs vfs_{};
    Names names_;
    Names durable_names_;
    long left_ = -1;
    bool dark_ = false;
};

}  // namespace vulnctl::test
