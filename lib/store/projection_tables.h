#pragma once
// The projection tables that belong to a subject, parents before children. Only for lib/store.

#include <string_view>

namespace vulnctl {

struct ProjectionTable {
    std::string_view name;
    std::string_view insert;
    std::string_view select;  // the rows of one subject, in a fixed order
    std::string_view remove;
    std::string_view count;
    std::string_view clear;
};

inline constexpr ProjectionTable projection_tables[] = {
    {"cases", "INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "SELECT * FROM cases WHERE subject = ?",
     "DELETE FROM cases WHERE subject = ?", "SELECT count(*) FROM cases", "DELETE FROM cases"},
    {"report", "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "SELECT * FROM report WHERE subject = ? ORDER BY id, from_day",
     "DELETE FROM report WHERE subject = ?", "SELECT count(*) FROM report", "DELETE FROM report"},
    {"span", "INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?)", "SELECT * FROM span WHERE subject = ? ORDER BY n",
     "DELETE FROM span WHERE subject = ?", "SELECT count(*) FROM span", "DELETE FROM span"},
    {"clock", "INSERT INTO clock VALUES (?, ?, ?, ?, ?, ?, ?)", "SELECT * FROM clock WHERE subject = ? ORDER BY n",
     "DELETE FROM clock WHERE subject = ?", "SELECT count(*) FROM clock", "DELETE FROM clock"},
    {"mail", "INSERT INTO mail VALUES (?, ?, ?)", "SELECT * FROM mail WHERE subject = ? ORDER BY message_id, event",
     "DELETE FROM mail WHERE subject = ?", "SELECT count(*) FROM mail", "DELETE FROM mail"},
    {"listing", "INSERT INTO listing VALUES (?, ?, ?, ?, ?, ?)", "SELECT * FROM listing WHERE subject = ? ORDER BY n",
     "DELETE FROM listing WHERE subject = ?", "SELECT count(*) FROM listing", "DELETE FROM listing"},
    {"docket", "INSERT INTO docket VALUES (?, ?, ?)", "SELECT * FROM docket WHERE subject = ? ORDER BY party",
     "DELETE FROM docket WHERE subject = ?", "SELECT count(*) FROM docket", "DELETE FROM docket"},
    {"sitting", "INSERT INTO sitting VALUES (?, ?, ?)", "SELECT * FROM sitting WHERE subject = ?", "DELETE FROM sitting WHERE subject = ?",
     "SELECT count(*) FROM sitting", "DELETE FROM sitting"},
    {"party", "INSERT INTO party VALUES (?, ?, ?, ?, ?)", "SELECT * FROM party WHERE subject = ?", "DELETE FROM party WHERE subject = ?",
     "SELECT count(*) FROM party", "DELETE FROM party"},
    {"party_name", "INSERT INTO party_name VALUES (?, ?)", "SELECT * FROM party_name WHERE subject = ? ORDER BY name",
     "DELETE FROM party_name WHERE subject = ?", "SELECT count(*) FROM party_name", "DELETE FROM party_name"},
    {"party_address", "INSERT INTO party_address VALUES (?, ?, ?)",
     "SELECT * FROM party_address WHERE subject = ? ORDER BY channel, address", "DELETE FROM party_address WHERE subject = ?",
     "SELECT count(*) FROM party_address", "DELETE FROM party_address"},
    {"edition", "INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?, ?)", "SELECT * FROM edition WHERE subject = ? ORDER BY id",
     "DELETE FROM edition WHERE subject = ?", "SELECT count(*) FROM edition", "DELETE FROM edition"},
    {"advisory", "INSERT INTO advisory VALUES (?, ?, ?, ?)", "SELECT * FROM advisory WHERE subject = ?",
     "DELETE FROM advisory WHERE subject = ?", "SELECT count(*) FROM advisory", "DELETE FROM advisory"},
};

}  // namespace vulnctl
