// The floor of a command that writes: the same settings, the same lock, the same kinds of rows, one durable commit, and nothing else.
// It reads what the rows need (the number, the end of the chain) and computes no hash: where one belongs, it writes random bytes.
//
//   floor_write STORE party NAME    an event and its content, the party's row, the counter: as `party add`
//   floor_write STORE ask CASE      an event and its content, the case's row replaced and a span opened: as `ask`

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

constexpr int day = 19'884;  // 2024-06-10

sqlite3* open(const char* path) {
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) std::exit(1);
    sqlite3_busy_timeout(db, 30'000);
    return db;
}

void exec(sqlite3* db, const char* sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return;
    std::fprintf(stderr, "floor_write: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

/// Runs one statement with these texts as its parameters; gives the first column of its first row, 0 if there is none.
template <class... Text>
int run(sqlite3* db, const char* sql, const Text&... parameters) {
    sqlite3_stmt* statement = nullptr;
    int result = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    int at = 0;
    (sqlite3_bind_text(statement, ++at, parameters.data(), int(parameters.size()), SQLITE_STATIC), ...);
    int value = 0;
    if (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) value = sqlite3_column_int(statement, 0);
    while (result == SQLITE_ROW) result = sqlite3_step(statement);
    if (result != SQLITE_DONE) {
        std::fprintf(stderr, "floor_write: %s\n", sqlite3_errmsg(db));
        std::exit(1);
    }
    sqlite3_finalize(statement);
    return value;
}

/// The content first, then the event that names it by `last_insert_rowid()`.
void append(sqlite3* db, const std::string& subject, const std::string& type, const std::string& payload) {
    run(db, "INSERT INTO content VALUES (randomblob(32), randomblob(16), CAST(? AS BLOB))", payload);
    run(db,
        "INSERT INTO event SELECT e.seq + 1, ?, ?, 1, e.happened_on, e.recorded_at, e.actor, e.edition, c.hash, e.hash, randomblob(32) "
        "FROM event e, content c WHERE e.seq = (SELECT max(seq) FROM event) AND c.rowid = last_insert_rowid()",
        subject, type);
}

void add_party(sqlite3* db, const std::string& name) {
    int const number =
        run(db, "INSERT INTO counter VALUES ('P-2024', 1) ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last");
    char id[sizeof "P-2024-00000" + 8];
    std::snprintf(id, sizeof id, "P-2024-%05d", number);
    append(db, id, "party.added",
           R"({"role":"developer","name":")" + name + R"(","contacts":[{"channel":"mail","address":"psirt@example.com"}]})");
    run(db, "INSERT INTO party VALUES (?, 'developer', ?, '', 'ja')", std::string_view{id}, name);
}

void ask(sqlite3* db, const std::string& id) {
    append(db, id, "finder.asked", R"({"points":"確認した版を教えてください"})");
    auto const today = std::to_string(day);
    run(db, "UPDATE cases SET state = 'asked', last_event_on = CAST(? AS INTEGER) WHERE subject = ?", today, id);
    run(db, "UPDATE span SET to_day = CAST(? AS INTEGER) WHERE subject = ? AND to_day IS NULL", today, id);
    run(db, "INSERT INTO span SELECT subject, max(n) + 1, kind, 'asked', '', CAST(? AS INTEGER), NULL FROM span WHERE subject = ?", today,
        id);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    std::string_view const what = argv[2];
    sqlite3* db = open(argv[1]);
    exec(
        db,
        "PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
    if (what == "party")
        add_party(db, argv[3]);
    else
        ask(db, argv[3]);
    exec(db, "COMMIT");
    sqlite3_close(db);
    std::printf("%s\n", argv[3]);
}
