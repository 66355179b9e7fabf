// A store altered by hand, with SQLite alone: each change is found and called by its name.

#include "support/command.h"
#include "support/inspection.h"
#include "support/office.h"
#include "support/temporary.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/core.h>
#include <sqlite3.h>
#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

constexpr auto is_never_changed =
    "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'an event is never changed'); END";
constexpr auto is_never_removed =
    "CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'an event is never removed'); END";

/// Changes the store behind vulnctl's back, past the triggers, which are put back as they were.
void tamper(const std::filesystem::path& store, const std::string& sql) {
    SQLite::Database db{store.string(), SQLite::OPEN_READWRITE};
    db.exec("BEGIN; DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_removed;");
    db.exec(sql);
    db.exec(is_never_changed);
    db.exec(is_never_removed);
    db.exec("COMMIT");
}

void tamper_with_schema(const std::filesystem::path& store, const std::string& sql) {
    SQLite::Database{store.string(), SQLite::OPEN_READWRITE}.exec(sql);
}

std::string all(const std::vector<std::string>& faults) {
    std::string lines;
    for (auto const& fault : faults) lines += fault + "\n";
    return lines;
}

class Office {
public:
    Office() : store(make_office(directory_.path())) {}

private:
    TemporaryDirectory directory_;

public:
    std::filesystem::path store;

    std::string faults(const std::optional<Head>& head = {}) const { return all(faults_of(store, head)); }
};

}  // namespace

using Catch::Matchers::Contains;

TEST_CASE("the sample office is sound before anyone tampers with it") {
    Office const office;
    CHECK(office.faults().empty());
    tamper(office.store, "");
    CHECK(office.faults().empty());
}

TEST_CASE("an event that was altered is found, whichever column it was") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (std::string const change :
         {"subject = 'C-2019-00003'", "type = 'case.forwarded'", "type_version = 2", "happened_on = happened_on - 1",
          "recorded_at = recorded_at + 1", "actor = 'suzuki'", "edition = '11'", "hash = randomblob(32)", "prev = randomblob(32)"}) {
        put_bytes(office.store, sound);
        tamper(office.store, fmt::format("UPDATE event SET {} WHERE seq = 5", change));
        INFO(change);
        CHECK_THAT(office.faults(), Contains("fsck.chain: event 5 "));
    }
}

TEST_CASE("an event that names another content is found") {
    Office const office;
    tamper(office.store, "UPDATE event SET payload_hash = (SELECT payload_hash FROM event WHERE seq = 6) WHERE seq = 5");
    CHECK_THAT(office.faults(), Contains("fsck.chain: event 5 was altered"));
}

TEST_CASE("an event that was removed is found, and with its content too") {
    Office const office;
    tamper(office.store,
           "DELETE FROM content WHERE hash = (SELECT payload_hash FROM event WHERE seq = 7); DELETE FROM event WHERE seq = 7");
    CHECK_THAT(office.faults(), Contains("fsck.chain: events before event 8 are missing"));
}

TEST_CASE("the first event removed is found") {
    Office const office;
    tamper(office.store, "DELETE FROM event WHERE seq = 1");
    CHECK_THAT(office.faults(), Contains("fsck.chain: events before event 2 are missing"));
}

TEST_CASE("an event that was removed and whose number was closed up is found") {
    Office const office;
    tamper(office.store,
           "DELETE FROM event WHERE seq = 7; UPDATE event SET seq = -seq + 1 WHERE seq > 7; UPDATE event SET seq = -seq WHERE seq < 0");
    CHECK_THAT(office.faults(), Contains("fsck.chain: event 7 does not follow from the one before"));
}

TEST_CASE("an event that was added at the end is found") {
    Office const office;
    tamper(office.store,
           "INSERT INTO event SELECT seq + 1, subject, type, type_version, happened_on, recorded_at, actor, edition, payload_hash, hash, "
           "randomblob(32) FROM event ORDER BY seq "
           "DESC LIMIT 1");
    CHECK_THAT(office.faults(), Contains("fsck.chain: event ") && Contains(" was altered"));
}

TEST_CASE("two events that changed places are found") {
    Office const office;
    tamper(office.store,
           "UPDATE event SET seq = -1 WHERE seq = 11; UPDATE event SET seq = 11 WHERE seq = 12; UPDATE event SET seq = 12 WHERE seq = -1");
    CHECK_THAT(office.faults(), Contains("fsck.chain: event 11 does not follow from the one before"));
}

TEST_CASE("a payload that was altered is found") {
    Office const office;
    tamper(office.store,
           "UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), '確認しました', '否定しました') AS BLOB) WHERE instr(bytes, "
           "CAST('確認しました' AS BLOB))");
    CHECK_THAT(office.faults(), Contains("fsck.content: the content ") && Contains(" was altered"));
}

TEST_CASE("a salt that was altered is found") {
    Office const office;
    tamper(office.store, "UPDATE content SET salt = randomblob(16) WHERE rowid = 3");
    CHECK_THAT(office.faults(), Contains("fsck.content: the content ") && Contains(" was altered"));
}

TEST_CASE("a report's original that was altered is found") {
    Office const office;
    tamper(office.store, "UPDATE content SET bytes = CAST('別の届出' AS BLOB) WHERE hash NOT IN (SELECT payload_hash FROM event)");
    CHECK_THAT(office.faults(), Contains("fsck.content: the content ") && Contains(" was altered"));
}

TEST_CASE("a content that was removed is said to be forgotten, and which event it was") {
    Office const office;
    tamper(office.store, "DELETE FROM content WHERE hash = (SELECT payload_hash FROM event WHERE seq = 5)");
    CHECK_THAT(office.faults(), Contains("fsck.forgotten: the content of event 5 is not kept any more"));
}

TEST_CASE("a content that nothing names is found") {
    Office const office;
    tamper(office.store, "INSERT INTO content SELECT randomblob(32), salt, bytes FROM content LIMIT 1");
    CHECK_THAT(office.faults(), Contains("fsck.content: the content ") && Contains(" belongs to no event"));
}

TEST_CASE("a row of a projection that was edited is found, in every table and column") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (auto const& [table, columns] : std::vector<std::pair<std::string, std::vector<std::string>>>{
             {"cases",
              {"kind", "state", "sub", "title", "received_on", "first_contact_on", "agreed_on", "closed_on", "last_event_on", "edition",
               "assignee"}},
             {"report", {"id", "subject", "kind", "received_on", "accepted_on", "from_day", "to_day", "standing"}},
             {"span", {"n", "kind", "state", "sub", "from_day", "to_day"}},
             {"party", {"role", "name", "name_en", "language"}},
             {"advisory", {"jvn", "title", "published_on"}}})
        for (auto const& column : columns) {
            put_bytes(office.store, sound);
            auto const key = table == "report" ? "id" : "subject";
            auto const value = column == "subject" ? std::string{"'C-2019-00003'"} : fmt::format("coalesce({0} || '0', 1)", column);
            // A number takes the text as a number: tenfold.
            tamper(office.store, fmt::format("UPDATE {0} SET {1} = {2} WHERE {3} = (SELECT min({3}) FROM {0}) {4}", table, column, value,
                                             key, table == "span" ? "AND n = 1" : ""));
            INFO(table << "." << column);
            CHECK_THAT(office.faults(), Contains("fsck.projection: the rows of "));
        }
}

TEST_CASE("a row of a projection that was removed is found, in every table") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (std::string const table : {"cases", "report", "span", "party", "advisory"}) {
        put_bytes(office.store, sound);
        tamper(office.store, fmt::format("DELETE FROM {0} WHERE subject = (SELECT min(subject) FROM {0})", table));
        INFO(table);
        CHECK_THAT(office.faults(), Contains("fsck.projection: the rows of "));
    }
}

TEST_CASE("a row of a projection that was added is found, in every table") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (std::string const row :
         {"INSERT INTO cases SELECT 'C-2018-00009', kind, state, sub, title, received_on, first_contact_on, agreed_on, closed_on, "
          "last_event_on, edition, assignee FROM cases LIMIT 1",
          "INSERT INTO report SELECT 'R-2018-00009', subject, kind, received_on, accepted_on, from_day, to_day, standing FROM report LIMIT "
          "1",
          "INSERT INTO span SELECT subject, n + 100, kind, state, sub, from_day, to_day FROM span LIMIT 1",
          "INSERT INTO party SELECT 'P-2018-00009', role, name, name_en, language FROM party LIMIT 1",
          "INSERT INTO advisory SELECT 'A-2018-00009', jvn, title, published_on FROM advisory LIMIT 1"}) {
        put_bytes(office.store, sound);
        tamper(office.store, row);
        INFO(row);
        CHECK_THAT(office.faults(), Contains("fsck.projection: "));
    }
}

TEST_CASE("a counter that was turned back, forward, added or removed is found") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (std::string const change :
         {"UPDATE counter SET last = last - 1 WHERE prefix = 'C-2019'", "UPDATE counter SET last = last + 1 WHERE prefix = 'R-2019'",
          "DELETE FROM counter WHERE prefix = 'P-2019'", "INSERT INTO counter VALUES ('A-2018', 4)"}) {
        put_bytes(office.store, sound);
        tamper(office.store, change);
        INFO(change);
        CHECK_THAT(office.faults(), Contains("fsck.counter: the counters do not follow from the events"));
    }
}

TEST_CASE("an index or a trigger that was dropped, added or rewritten is found") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (std::string const change :
         {"DROP INDEX event_by_subject", "DROP INDEX report_by_case", "DROP TRIGGER event_is_never_changed",
          "DROP TRIGGER event_is_never_removed",
          "DROP TRIGGER event_is_never_removed; CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT 1; END",
          "CREATE TRIGGER also AFTER INSERT ON event BEGIN UPDATE cases SET title = 'x'; END", "CREATE VIEW also AS SELECT * FROM cases",
          "CREATE TABLE also (a)", "ALTER TABLE party ADD COLUMN note TEXT"}) {
        put_bytes(office.store, sound);
        tamper_with_schema(office.store, change);
        INFO(change);
        CHECK_THAT(office.faults(), Contains("fsck.schema: the tables are not declared as vulnctl declares them"));
    }
}

TEST_CASE("projections with another mark, or with none, are to be rebuilt: no damage is spoken of") {
    Office const office;
    auto const sound = bytes_in(office.store);
    for (std::string const change : {"UPDATE meta SET value = '0:x'", "DELETE FROM meta"}) {
        put_bytes(office.store, sound);
        tamper(office.store, change);
        CHECK(office.faults() == "fsck.rebuild: the projections were made by another version of vulnctl\n");
        CHECK(vulnctl_here({"list", "--store", office.store.string()}).exit == 0);
        CHECK(office.faults().empty());
    }
}

TEST_CASE("a row of meta that vulnctl did not write is found") {
    Office const office;
    tamper(office.store, "INSERT INTO meta VALUES ('also', 'x')");
    CHECK_FALSE(office.faults().empty());
}

TEST_CASE("a tail that was cut off cleanly is found with a head noted elsewhere, and not without") {
    Office const office;
    auto const head = Store::open(office.store, Store::Access::read).head();
    // The last three events, with all that follows from them, as a careful hand would: what is missing is made anew by the next command.
    tamper(office.store, fmt::format("DELETE FROM event WHERE seq > {}; DELETE FROM meta; DELETE FROM counter", head.seq - 3));
    REQUIRE(vulnctl_here({"list", "--store", office.store.string()}).exit == 0);
    for (auto const& fault : faults_of(office.store)) {
        INFO(fault);
        auto const at = fault.find("the content ");
        REQUIRE(at != std::string::npos);
        tamper(office.store, fmt::format("DELETE FROM content WHERE hash = x'{}'", fault.substr(at + 12, 64)));
    }
    CHECK(office.faults().empty());
    CHECK_THAT(office.faults(head), Contains(fmt::format("fsck.head: event {}, noted as the head, is gone", head.seq)));
}

TEST_CASE("a chain that was written anew from the middle is found with a head noted elsewhere") {
    Office const office;
    auto head = Store::open(office.store, Store::Access::read).head();
    CHECK(office.faults(head).empty());
    head.hash[0] ^= 1;
    CHECK_THAT(office.faults(head), Contains(fmt::format("fsck.head: event {} is not the one noted as the head", head.seq)));
}

TEST_CASE("the head that fsck prints is the one that --head takes") {
    Office const office;
    auto const said = vulnctl_here({"fsck", "--store", office.store.string()});
    auto const at = said.out.find("head: ");
    REQUIRE(at != std::string::npos);
    auto const head = said.out.substr(at + 6, said.out.find('\n', at) - at - 6);
    CHECK(vulnctl_here({"fsck", "--head", head, "--store", office.store.string()}).exit == 0);
    CHECK(vulnctl_here({"fsck", "--head", "1:" + std::string(64, '0'), "--store", office.store.string()}).exit == 1);
    CHECK(vulnctl_here({"fsck", "--head", "x", "--store", office.store.string()}).exit == 2);
}
