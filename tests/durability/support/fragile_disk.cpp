#include "support/fragile_disk.h"

#include "support/temporary.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <new>
#include <set>

namespace vulnctl::test {

namespace {

constexpr size_t sector = 512;  // what a disk writes whole

std::uint64_t inode_number(const std::string& name) {
    struct stat info {};
    return ::stat(name.c_str(), &info) == 0 ? info.st_ino : 0;
}

}  // namespace

/// SQLite gives the memory and only ever sees `base`.
struct FragileDisk::File {
    sqlite3_file base;
    FragileDisk* disk;
    std::shared_ptr<Inode> inode;
    bool name_unsynced;  // a new journal: its first sync also syncs the directory
    sqlite3_file* below;
};

struct FragileDisk::Calls {
    static FragileDisk& disk(sqlite3_vfs* vfs) { return *static_cast<FragileDisk*>(vfs->pAppData); }
    static File& file(sqlite3_file* f) { return *reinterpret_cast<File*>(f); }

    static constexpr size_t file_size() {
        return (sizeof(File) + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);
    }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* f, int flags, int* out_flags) {
        auto& self = disk(vfs);
        f->pMethods = nullptr;
        if (self.dark_) return SQLITE_CANTOPEN;
        auto* const file =
            new (f) File{{nullptr}, &self, nullptr, false, reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(f) + file_size())};
        bool const existed = name && inode_number(name) != 0;
        int const code = self.below_->xOpen(self.below_, name, file->below, flags, out_flags);
        if (code != SQLITE_OK) {
            file->~File();
            f->pMethods = nullptr;
            return code;
        }
        f->pMethods = methods();
        if (!name) return SQLITE_OK;
        file->inode = self.inode_of(name, existed);
        file->name_unsynced = !existed && (flags & SQLITE_OPEN_MAIN_JOURNAL);
        if (!existed) self.change();
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int sync_directory) {
        auto& self = disk(vfs);
        if (self.dark_) return SQLITE_IOERR_DELETE;
        bool const lit = self.change();
        int const code = self.below_->xDelete(self.below_, name, 0);
        self.names_.erase(name);
        if (lit && sync_directory) self.durable_names_ = self.names_;
        return lit ? code : SQLITE_IOERR_DELETE;
    }
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
        auto& self = disk(vfs);
        return self.dark_ ? SQLITE_IOERR_ACCESS : self.below_->xAccess(self.below_, name, flags, result);
    }

    static int close(sqlite3_file* f) {
        auto& it = file(f);
        int const code = it.below->pMethods->xClose(it.below);
        it.~File();
        return code;
    }
    static int read(sqlite3_file* f, void* into, int amount, sqlite3_int64 at) {
        return file(f).disk->dark_ ? SQLITE_IOERR_READ : file(f).below->pMethods->xRead(file(f).below, into, amount, at);
    }
    static int write(sqlite3_file* f, const void* from, int amount, sqlite3_int64 at) {
        auto& it = file(f);
        if (it.disk->dark_) return SQLITE_IOERR_WRITE;
        bool const lit = it.disk->change();
        if (it.inode) it.inode->pending.push_back({at, std::string{static_cast<const char*>(from), size_t(amount)}, false});
        int const code = it.below->pMethods->xWrite(it.below, from, amount, at);
        return lit ? code : SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file* f, sqlite3_int64 size) {
        auto& it = file(f);
        if (it.disk->dark_) return SQLITE_IOERR_TRUNCATE;
        bool const lit = it.disk->change();
        if (it.inode) it.inode->pending.push_back({size, {}, true});
        int const code = it.below->pMethods->xTruncate(it.below, size);
        return lit ? code : SQLITE_IOERR_TRUNCATE;
    }
    static int sync(sqlite3_file* f, int) {
        auto& it = file(f);
        if (it.disk->dark_ || !it.disk->change()) return SQLITE_IOERR_FSYNC;
        if (!it.inode) return SQLITE_OK;
        for (auto const& change : it.inode->pending) apply(it.inode->durable, change);
        it.inode->pending.clear();
        if (it.name_unsynced) it.disk->durable_names_ = it.disk->names_;
        it.name_unsynced = false;
        return SQLITE_OK;
    }
    static int size(sqlite3_file* f, sqlite3_int64* size) { return file(f).below->pMethods->xFileSize(file(f).below, size); }
    static int lock(sqlite3_file* f, int level) { return file(f).below->pMethods->xLock(file(f).below, level); }
    static int unlock(sqlite3_file* f, int level) { return file(f).below->pMethods->xUnlock(file(f).below, level); }
    static int reserved(sqlite3_file* f, int* held) { return file(f).below->pMethods->xCheckReservedLock(file(f).below, held); }
    static int control(sqlite3_file* f, int what, void* argument) {
        return file(f).below->pMethods->xFileControl(file(f).below, what, argument);
    }
    static int sector_size(sqlite3_file* f) { return file(f).below->pMethods->xSectorSize(file(f).below); }
    static int characteristics(sqlite3_file* f) { return file(f).below->pMethods->xDeviceCharacteristics(file(f).below); }

    static const sqlite3_io_methods* methods() {
        static constexpr sqlite3_io_methods all{1,       close,    read,    write,       truncate,        sync,    size,    lock,
                                                unlock,  reserved, control, sector_size, characteristics, nullptr, nullptr, nullptr,
                                                nullptr, nullptr,  nullptr};
        return &all;
    }
};

FragileDisk::FragileDisk() : below_(sqlite3_vfs_find("unix")) {
    vfs_ = *below_;
    vfs_.pNext = nullptr;
    vfs_.zName = "fragile";
    vfs_.szOsFile = int(Calls::file_size()) + below_->szOsFile;
    vfs_.pAppData = this;
    vfs_.xOpen = Calls::open;
    vfs_.xDelete = Calls::remove;
    vfs_.xAccess = Calls::access;
    sqlite3_vfs_register(&vfs_, 1);
}

FragileDisk::~FragileDisk() {
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(below_, 1);
}

bool FragileDisk::change() {
    if (left_ > 0 && --left_ == 0) dark_ = true;
    return !dark_;
}

void FragileDisk::apply(std::string& content, const Change& change) {
    auto const at = size_t(change.at);
    if (change.truncates) {
        content.resize(at);
        return;
    }
    if (content.size() < at + change.bytes.size()) content.resize(at + change.bytes.size());
    content.replace(at, change.bytes.size(), change.bytes);
}

std::shared_ptr<FragileDisk::Inode> FragileDisk::inode_of(const std::string& name, bool existed) {
    auto const number = inode_number(name);
    if (auto const known = names_.find(name); existed && known != names_.end() && known->second->number == number) return known->second;
    // A file that came to be without SQLite was synced by whoever made it, if it is another name of one that is known.
    auto inode = std::make_shared<Inode>(Inode{number, existed ? bytes_in(name) : std::string{}, {}});
    for (auto const& [other, theirs] : names_)
        if (existed && theirs->number == number) inode = theirs;
    names_[name] = inode;
    if (existed) durable_names_[name] = inode;
    return inode;
}

std::string FragileDisk::after_power_loss(const Inode& inode, std::mt19937& chance) const {
    auto content = inode.durable;
    // A disk that kept nearly all, nearly nothing, or about half.
    std::bernoulli_distribution kept{std::array{0.05, 0.5, 0.95}[chance() % 3]};
    for (auto const& change : inode.pending) {
        if (change.truncates) {
            if (kept(chance)) apply(content, change);
            continue;
        }
        for (size_t done = 0; done < change.bytes.size();) {
            auto const at = size_t(change.at) + done;
            auto const length = std::min(sector - at % sector, change.bytes.size() - done);
            if (kept(chance)) apply(content, {sqlite3_int64(at), change.bytes.substr(done, length), false});
            done += length;
        }
    }
    return content;
}

void FragileDisk::forget_names_removed_elsewhere() {
    for (auto at = names_.begin(); at != names_.end();) {
        if (inode_number(at->first) == at->second->number) {
            ++at;
            continue;
        }
        durable_names_.erase(at->first);
        at = names_.erase(at);
    }
}

void FragileDisk::remove(const std::filesystem::path& file) {
    std::filesystem::remove(file);
    names_.erase(file.string());
    durable_names_.erase(file.string());
}

void FragileDisk::settle(std::mt19937& chance) {
    forget_names_removed_elsewhere();
    std::set<std::string> all;
    for (auto const* names : {&names_, &durable_names_})
        for (auto const& [name, inode] : *names) all.insert(name);
    Names settled;
    for (auto const& name : all) {
        auto const& chosen = chance() % 2 ? names_ : durable_names_;
        if (auto const at = chosen.find(name); at != chosen.end()) settled[name] = at->second;
    }
    for (auto const& name : all) {
        auto const at = settled.find(name);
        if (at == settled.end()) {
            std::filesystem::remove(name);
            continue;
        }
        auto& inode = *at->second;
        inode.durable = after_power_loss(inode, chance);
        inode.pending.clear();
        put_bytes(name, inode.durable);
        inode.number = inode_number(name);
    }
    names_ = settled;
    durable_names_ = settled;
    dark_ = false;
    left_ = -1;
}

}  // namespace vulnctl::test
