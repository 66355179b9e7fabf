#include "formats/party_table.h"

#include "case_events.h"

#include <catch2/catch.hpp>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

Party awkward_party() {
    Party party;
    party.id = party_a;
    party.standing = true;
    party.card.role = Role::recipient;
    party.card.name = "例示「電力」, \"株式会社\"";
    party.card.name_en = "=HYPERLINK(\"x\")";
    party.card.language = Lang::en;
    party.card.contacts = {{Channel::mail, "a@example.jp"},
                           {Channel::mail, "b@example.jp"},
                           {Channel::phone, "+81-3-0000-0001"},
                           {Channel::post, "〒100-0000\n東京都架空区例示町1-2-3"},
                           {Channel::post, "1-1 Kakuu\nTokyo"}};
    party.checked_on = day(2);
    party.card.fingerprint = std::string(40, 'A');
    party.card.sector = "electricity";
    party.card.promises = {{"inside", day(0)}, {"purpose", day(3)}};
    party.card.note = "一行目\n二行目 \\ 'x'";
    return party;
}

std::string error_of(std::string_view bytes) {
    try {
        for (auto const& row : read_party_table(bytes, "table")) card_with({}, row);
    } catch (const Error& error) {
        return (error.place ? error.place->str() + ": " : "") + error.message.en;
    }
    return {};
}

}  // namespace

TEST_CASE("An entry of the directory is read as it was written, in CSV and in YAML") {
    auto const party = awkward_party();
    for (auto const& bytes : {write_party_csv({party}), write_party_yaml({party})}) {
        INFO(bytes);
        auto const rows = read_party_table(bytes, "table");
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].id == party.id.str());
        auto const card = card_with({}, rows[0]);
        CHECK(encode(card, {}) == encode(party.card, {}));
        CHECK(rows[0].checked == print(day(2)));
    }
}

TEST_CASE("No cell of an exported table is a formula to a spreadsheet") {
    for (std::string const formula : {"=1+1", "+1", "-1", "@x", "\t=1"}) {
        auto party = awkward_party();
        party.card.name_en = formula;
        auto const csv = write_party_csv({party});
        INFO(csv);
        CHECK(csv.find(",'" + formula) != std::string::npos);
    }
}

TEST_CASE("A table for spreadsheets has their mark and their line ends") {
    auto const csv = write_party_csv({});
    CHECK(csv.starts_with("\xef\xbb\xbfid,role,"));
    CHECK(csv.ends_with("\r\n"));
    CHECK(read_party_table(csv, "table").empty());
}

TEST_CASE("A column that is absent leaves what stands, an empty cell empties it") {
    auto const before = awkward_party().card;
    auto const rows = read_party_table("id,mail,note\nP-2019-00001,c@example.jp,\n", "table");
    auto const card = card_with(before, rows.at(0));
    CHECK(card.name == before.name);
    CHECK(card.note.empty());
    REQUIRE(card.contacts.size() == 4);
    CHECK(card.contacts[0].address == "c@example.jp");
    CHECK(card.contacts[1].channel == Channel::phone);
    CHECK(emptied_by(before, rows.at(0)) == std::vector<std::string>{"note"});
}

TEST_CASE("What cannot be read is said with its line") {
    CHECK(error_of("role,nmae\n") == "table:1: there is no column nmae");
    CHECK(error_of("role,name\ndeveloper\n") == "table:2: the row has 1 cells, the head has 2");
    CHECK(error_of("role,name,note\n\n\ndeveloper,a,\"b\nc\"\nmaker,c,\n") ==
          "table:6: 'maker' cannot stand as role (developer, operator, coordinator, recipient or finder)");
    CHECK(error_of("role,name\ndeveloper,\n") == "table:2: '' cannot stand as name (a name is needed)");
    CHECK(error_of("role,name\ndeveloper,\"a\n").starts_with("table:2: cannot be read as CSV"));
    CHECK(error_of("- {role: developer, name: a, fingerprint: xyz}\n") ==
          "table:1:3: 'xyz' cannot stand as fingerprint (40 or 64 hexadecimal digits)");
    CHECK(error_of("- developer\n") == "table:1:3: expected `name: value` pairs");
    CHECK(error_of("{role: developer}\n") == "table:1:1: expected a list of parties");
    CHECK(error_of("role,name\ndeveloper,\xff\n").starts_with("table:2"));
    CHECK(error_of("role,name\ndeveloper,\"a\nb\"\n") == "table:2: name cannot hold line breaks or control characters");
    CHECK(error_of("role,name,phone\ndeveloper,a,\"1\n2\"\ndeveloper,b,1\a2\n") == "table:4: phone cannot hold control characters");
    CHECK(error_of("") == "table: there is no head: the table is empty");
    CHECK(error_of("role,name\n").empty());
}

TEST_CASE("Several addresses stand in one cell, in YAML also as a list") {
    auto const csv = read_party_table("role,name,mail\ndeveloper,a,\"x@example.jp\n y@example.jp \"\n", "table");
    auto const yaml = read_party_table("- {role: developer, name: a, mail: [x@example.jp, y@example.jp]}\n", "table");
    for (auto const& rows : {csv, yaml}) {
        auto const card = card_with({}, rows.at(0));
        REQUIRE(card.contacts.size() == 2);
        CHECK(card.contacts[1].address == "y@example.jp");
    }
}

TEST_CASE("A postal address keeps its lines; an empty line stands between two") {
    auto const csv = read_party_table("role,name,post\r\ndeveloper,a,\"1-1 Kakuu\r\n Tokyo \r\n\r\n\r\n2-2 Kakuu\r\nOsaka\"\r\n", "table");
    auto const yaml = read_party_table("- {role: developer, name: a, post: [\"1-1 Kakuu\\nTokyo\", \"2-2 Kakuu\\nOsaka\"]}\n", "table");
    for (auto const& rows : {csv, yaml}) {
        auto const card = card_with({}, rows.at(0));
        REQUIRE(card.contacts.size() == 2);
        CHECK(card.contacts[0].address == "1-1 Kakuu\nTokyo");
        CHECK(card.contacts[1].address == "2-2 Kakuu\nOsaka");
    }
}

TEST_CASE("What is wrong with one row leaves the others to be taken") {
    for (std::string_view const table : {"role,name\ndeveloper\ndeveloper,a\ndeveloper,b,c\n",
                                         "- developer\n- {role: developer, name: a}\n- {role: developer, name: b, nmae: c}\n"}) {
        auto const rows = read_party_table(table, "table");
        REQUIRE(rows.size() == 3);
        CHECK_FALSE(rows[0].wrong.empty());
        CHECK(rows[1].wrong.empty());
        CHECK_FALSE(rows[2].wrong.empty());
    }
}
