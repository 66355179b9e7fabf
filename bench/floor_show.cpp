// The floor of `vulnctl show CASE`: opens the same file, reads the same rows, prints them, and does nothing else. The rows are the
// case's events with their contents, then those of each party that the contents name.
//
//   floor_show STORE CASE

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::string_view names_a_party = "\"party\":\"";
constexpr size_t party_id_size = 12;  // P-2019-00001

void require(bool good, sqlite3* db) {
    if (good) return;
    std::fprintf(stderr, "floor_show: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

const char* text_at(sqlite3_stmt* statement, int column) { return reinterpret_cast<const char*>(sqlite3_column_text(statement, column)); }

/// Prints the events of a subject; gives the parties that their contents name.
std::vector<std::string> print_events(sqlite3* db, sqlite3_stmt* events, const std::string& subject) {
    std::vector<std::string> parties;
    sqlite3_bind_text(events, 1, subject.c_str(), -1, SQLITE_STATIC);
    int result = 0;
    while ((result = sqlite3_step(events)) == SQLITE_ROW) {
        std::string_view const content{static_cast<const char*>(sqlite3_column_blob(events, 11)), size_t(sqlite3_column_bytes(events, 11))};
        std::printf("%s %s %d %s %s\n", text_at(events, 1), text_at(events, 2), sqlite3_column_int(events, 4), text_at(events, 6),
                    text_at(events, 7));
        std::fwrite(content.data(), 1, content.size(), stdout);
        std::putchar('\n');
        if (auto const at = content.find(names_a_party); at != std::string_view::npos) {
            std::string party{content.substr(at + names_a_party.size(), party_id_size)};
            if (std::find(parties.begin(), parties.end(), party) == parties.end()) parties.push_back(std::move(party));
        }
    }
    require(result == SQLITE_DONE, db);
    sqlite3_reset(events);
    return parties;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    sqlite3* db = nullptr;
    require(sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK, db);
    sqlite3_stmt* events = nullptr;
    require(sqlite3_prepare_v2(
                db,
                "SELECT e.seq, e.subject, e.type, e.type_version, e.happened_on, e.recorded_at, e.actor, e.edition, e.payload_hash, "
                "e.prev, e.hash, c.bytes FROM event e LEFT JOIN content c ON c.hash = e.payload_hash "
                "WHERE e.subject = ? ORDER BY e.seq",
                -1, &events, nullptr) == SQLITE_OK,
            db);
    require(sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK, db);
    for (auto const& party : print_events(db, events, argv[2])) print_events(db, events, party);
    sqlite3_finalize(events);
    sqlite3_close(db);
}
