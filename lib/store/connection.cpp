#include "store/connection.h"

#include "base/unicode.h"

#include <sqlite3.h>

namespace vulnctl {

void apply_settings(SQLite::Database& db, bool read_only) {
    auto* const handle = db.getHandle();
    sqlite3_busy_timeout(handle, 30'000);
    for (auto const& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        sqlite3_db_config(handle, option, value, nullptr);
    for (auto const& [limit, value] : {std::pair{SQLITE_LIMIT_ATTACHED, 1},
                                       {SQLITE_LIMIT_LENGTH, 72 << 20},
                                       {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
                                       {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50}})
        sqlite3_limit(handle, limit, value);
    // EXTRA: with FULL, a power cut can bring back the unlinked journal and roll an acknowledged commit back.
    db.exec(
        "PRAGMA synchronous = EXTRA;"
        "PRAGMA foreign_keys = ON;"
        "PRAGMA recursive_triggers = ON;"  // else REPLACE slips past the trigger that forbids removing an event
        "PRAGMA cell_size_check = ON;"
        "PRAGMA secure_delete = ON;"
        "PRAGMA temp_store = MEMORY;");
    if (read_only) db.exec("PRAGMA query_only = ON;");
}

void begin_writing(SQLite::Database& db) { db.exec("BEGIN IMMEDIATE"); }

std::vector<std::string> schema_of(SQLite::Database& db) {
    std::vector<std::string> objects;
    SQLite::Statement s{db, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"};
    while (s.executeStep())
        objects.push_back(fmt::format("{} {} {} {}", s.getColumn(0).getString(), s.getColumn(1).getString(), s.getColumn(2).getString(),
                                      s.getColumn(3).getString()));
    return objects;
}

Error in_our_words(const SQLite::Exception& e, const std::filesystem::path& path) {
    auto const file = harmless_line(path.string());
    switch (e.getErrorCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {Exit::busy, text("{}: 他の処理が使用中です", "{}: in use by another process", file),
                    text("しばらくしてからもう一度実行してください", "try again in a moment")};
        case SQLITE_FULL:
            return {Exit::io,
                    text("{}: ディスクに空きがないため記録できませんでした。台帳は元のままです",
                         "{}: the disk is full; nothing was recorded", file),
                    text("空き容量を確保してから、もう一度実行してください", "free some space, then run the command again")};
        case SQLITE_ERROR:  // our statements are fixed: if one does not fit, the file's declarations are not ours any more
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {Exit::bad_input, text("{}: 台帳が壊れています（{}）", "{}: the store is damaged ({})", file, e.what()),
                    text("vulnctl fsck で確認し、バックアップから戻してください", "run vulnctl fsck, and go back to a backup")};
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_IOERR:
            return {Exit::io, text("{}: 読み書きできません（{}）", "{}: cannot be read or written ({})", file, e.what()),
                    text("ファイルとフォルダーの権限、ディスクの状態を確認してください",
                         "check the permissions of the file and its directory, and the disk")};
        default: return {Exit::bug, text("{}: {}", "{}: {}", file, e.what())};
    }
}

}  // namespace vulnctl
