// The settings that nothing may loosen, read back from the connection; and events that nothing may change.

#include "store/connection.h"
#include "support/command.h"
#include "support/office.h"
#include "support/temporary.h"

#include "store/store.h"

#include <sqlite3.h>
#include <catch2/catch.hpp>

#include <map>

using namespace vulnctl;
using namespace vulnctl::test;
using Catch::Matchers::Contains;

namespace {

std::map<std::string, std::string> settings_of(Store::Access access) {
    TemporaryDirectory const directory;
    Store::create(directory / "vulnctl.db");
    auto const settings = Store::open(directory / "vulnctl.db", access).settings();
    return {settings.begin(), settings.end()};
}

int configured(SQLite::Database& db, int option) {
    int value = -2;
    sqlite3_db_config(db.getHandle(), option, -1, &value);
    return value;
}

/// A connection as the store's own are.
class Connection {
public:
    Connection() : db_((make(directory_ / "vulnctl.db"), directory_ / "vulnctl.db").string(), SQLite::OPEN_READWRITE) {
        apply_settings(db_, false);
    }
    SQLite::Database& operator*() { return db_; }
    SQLite::Database* operator->() { return &db_; }

private:
    static void make(const std::filesystem::path& path) {
        REQUIRE(vulnctl_here({"init", "--store", path.string()}).exit == 0);
        REQUIRE(vulnctl_here({"intake", office_file("report-router.txt"), "--store", path.string()}).exit == 0);
    }
    TemporaryDirectory directory_;
    SQLite::Database db_;
};

}  // namespace

TEST_CASE("a writer's settings are the ones that durability rests on") {
    CHECK(settings_of(Store::Access::write) ==
          std::map<std::string, std::string>{{"journal_mode", "delete"},
                                             {"synchronous", "3"},
                                             {"foreign_keys", "1"},
                                             {"recursive_triggers", "1"},
                                             {"cell_size_check", "1"},
                                             {"secure_delete", "1"},
                                             {"temp_store", "2"},
                                             {"trusted_schema", "0"},
                                             {"query_only", "0"},
                                             {"busy_timeout", "30000"},
                                             {"application_id", std::to_string(application_id)},
                                             {"user_version", std::to_string(Store::current_version())}});
}

TEST_CASE("a reader's settings are a writer's, and it cannot write") {
    auto expected = settings_of(Store::Access::write);
    expected["query_only"] = "1";
    CHECK(settings_of(Store::Access::read) == expected);

    TemporaryDirectory const directory;
    Store::create(directory / "vulnctl.db");
    auto reader = Store::open(directory / "vulnctl.db", Store::Access::read);
    CHECK_THROWS_AS(reader.set_projection_mark("x"), Error);
}

TEST_CASE("what a hostile file could use is switched off") {
    Connection db;
    CHECK(configured(*db, SQLITE_DBCONFIG_DEFENSIVE) == 1);
    CHECK(configured(*db, SQLITE_DBCONFIG_TRUSTED_SCHEMA) == 0);
    CHECK(configured(*db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 0);
    CHECK(configured(*db, SQLITE_DBCONFIG_DQS_DML) == 0);
    CHECK(configured(*db, SQLITE_DBCONFIG_DQS_DDL) == 0);
}

TEST_CASE("all tables are STRICT") {
    Connection db;
    CHECK(db->execAndGet("SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND "
                         "name NOT LIKE 'sqlite_%'")
              .isNull());
}

TEST_CASE("an event cannot be removed, changed or replaced") {
    Connection db;
    CHECK_THROWS_WITH(db->exec("DELETE FROM event WHERE seq = 2"), Contains("an event is never removed"));
    CHECK_THROWS_WITH(db->exec("DELETE FROM event"), Contains("an event is never removed"));
    CHECK_THROWS_WITH(db->exec("UPDATE event SET actor = 'suzuki' WHERE seq = 2"), Contains("an event is never changed"));
    CHECK_THROWS_WITH(db->exec("REPLACE INTO event SELECT seq, subject, type, type_version, happened_on, recorded_at, 'suzuki', edition, "
                               "payload_hash, prev, hash FROM event WHERE seq = 2"),
                      Contains("an event is never removed"));
    CHECK_THROWS_WITH(db->exec("INSERT INTO event SELECT * FROM event WHERE seq = 2 ON CONFLICT DO UPDATE SET actor = 'suzuki'"),
                      Contains("an event is never changed"));
}

TEST_CASE("what was removed from the store is not left in the file") {
    TemporaryDirectory const directory;
    auto const path = directory / "vulnctl.db";
    std::string const canary = "canary-" + std::string(100, 'c');
    Store::create(path);
    {
        auto store = Store::open(path, Store::Access::write);
        store.replace_projection(
            "P-2019-00001", {{"party", {std::string{"P-2019-00001"}, std::string{"developer"}, canary, std::string{}, std::string{"ja"}}}});
        store.commit();
    }
    REQUIRE(bytes_in(path).find(canary) != std::string::npos);
    {
        auto store = Store::open(path, Store::Access::write);
        store.replace_projection("P-2019-00001", {});
        store.commit();
    }
    CHECK(bytes_in(path).find(canary) == std::string::npos);
}
