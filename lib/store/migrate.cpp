// Making a store, and bringing an older one up to date: schema/N.sql leads from version N-1 to N; 1.sql makes the first.

#include "base/embedded.h"
#include "base/file.h"
#include "base/unicode.h"
#include "store/connection.h"
#include "store/file_kind.h"
#include "store/store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace vulnctl {

extern const std::span<const EmbeddedFile> embedded_schema;

namespace {

std::string script(int version) {
    auto const name = fmt::format("{}.sql", version);
    for (auto const& file : embedded_schema)
        if (file.name == name) return std::string{file.text};
    throw Error{Exit::bug, text("schema/{} がありません", "schema/{} is missing", name)};
}

/// From whatever version the file has once we hold the lock: another process may have been first.
void run_scripts(SQLite::Database& db, int to) {
    begin_writing(db);
    int const from = db.execAndGet("PRAGMA user_version").getInt();
    for (int version = from + 1; version <= to; ++version) db.exec(script(version));
    db.exec(fmt::format("PRAGMA user_version = {}", to));
    db.exec("COMMIT");
}

/// An empty file of our own, 0600 under any umask, that did not exist before.
void make_private_file(const std::filesystem::path& path) {
    int const fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    auto const why = reason_of(errno);
    if (fd < 0)
        throw Error{Exit::io,
                    text("{0} を作成できません（{1}）", "{0} cannot be made ({2})", harmless_line(path.string()), why.ja, why.en)};
    ::fchmod(fd, 0600);
    ::close(fd);
}

/// A journal whose store is gone would be played back into the new one, and destroy it.
void refuse_beside_leftovers(const std::filesystem::path& path) {
    for (auto const* suffix : {"-journal", "-wal"}) {
        auto leftover = path;
        leftover += suffix;
        std::error_code none;
        if (std::filesystem::exists(path, none) || !std::filesystem::exists(std::filesystem::symlink_status(leftover, none))) continue;
        auto const file = harmless_line(leftover.string());
        throw Error{
            Exit::io,
            text("{} が残っています。書き込みの途中で台帳だけが失われた跡です", "{} is left over from a store that is gone", file),
            text("台帳を元の場所に戻すか、このファイルを別の場所へ移してください", "put the store back beside it, or move it away")};
    }
}

void sync_directory_of(const std::filesystem::path& path) {
    auto const directory = path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
    int const fd = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

}  // namespace

int Store::current_version() { return int(embedded_schema.size()); }

void Store::require_store(const std::filesystem::path& path) {
    int const version = store_version(path);
    if (version > current_version())
        throw Error{Exit::bad_input,
                    text("台帳 {} は新しい vulnctl で作成されています（形式 {}、この vulnctl は {} まで）",
                         "the store {} was made by a newer vulnctl (format {}, this one knows {})", harmless_line(path.string()), version,
                         current_version()),
                    text("新しい vulnctl を使用してください", "use the newer vulnctl")};
    if (version < 1)
        throw Error{Exit::bad_input,
                    text("{} は作りかけの台帳です", "{} is a store that was never finished", harmless_line(path.string()))};
}

std::vector<std::string> Store::expected_schema() {
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE};
    run_scripts(db, current_version());
    return schema_of(db);
}

void Store::create(const std::filesystem::path& path, const std::function<void(Store&)>& fill) {
    refuse_beside_leftovers(path);
    // Made under another name and linked into place whole: an interrupted init leaves no half of a store.
    auto temporary = path;
    temporary += fmt::format(".{}.tmp", ::getpid());
    ::unlink(temporary.c_str());
    ::unlink((temporary.string() + "-journal").c_str());
    make_private_file(temporary);
    try {
        guarded(path, [&] {
            SQLite::Database db{temporary.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW};
            apply_settings(db, false);
            db.exec(fmt::format("PRAGMA application_id = {}", application_id));
            run_scripts(db, current_version());
        });
        if (fill) {
            auto store = open(temporary, Access::write);
            fill(store);
            store.commit();
        }
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    int const linked = ::link(temporary.c_str(), path.c_str());
    int const code = errno;
    ::unlink(temporary.c_str());
    if (linked != 0) {
        auto const file = harmless_line(path.string());
        if (code == EEXIST)
            throw Error{Exit::io, text("{} は既にあります", "{} exists already", file),
                        text("別の名前を --store で指定してください", "name another one with --store")};
        throw Error{Exit::io,
                    text("{0} を作成できません（{1}）", "{0} cannot be made ({2})", file, reason_of(code).ja, reason_of(code).en)};
    }
    sync_directory_of(path);
}

std::filesystem::path Store::migrate(const std::filesystem::path& given) {
    auto const path = std::filesystem::canonical(given);
    auto backup = path;
    guarded(path, [&] {
        SQLite::Database db{path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW};
        apply_settings(db, false);
        backup += fmt::format(".v{}.backup", db.execAndGet("PRAGMA user_version").getInt());
        if (!std::filesystem::exists(backup)) {
            auto unfinished = backup;
            unfinished += ".tmp";
            ::unlink(unfinished.c_str());
            make_private_file(unfinished);
            SQLite::Statement copy{db, "VACUUM INTO ?"};
            copy.bind(1, unfinished.string());
            copy.exec();
            std::filesystem::rename(unfinished, backup);
            sync_directory_of(backup);
        }
        run_scripts(db, current_version());
    });
    return backup;
}

}  // namespace vulnctl
