#pragma once
// A store's connection and its prepared statements. Only for lib/store.

#include "store/connection.h"
#include "store/store.h"

#include <map>

namespace vulnctl {

struct Store::Impl {
    std::filesystem::path path;
    SQLite::Database db;
    std::multimap<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> idle;  // prepared, reset, waiting for their next use

    Impl(std::filesystem::path p, Access access);
    ~Impl();

    struct GiveBack {
        Impl* owner;
        void operator()(SQLite::Statement* s) const;
    };
    /// A prepared statement; it goes back to `idle` when it is held no more.
    using Held = std::unique_ptr<SQLite::Statement, GiveBack>;
    Held prepare(std::string_view sql);
};

std::string blob(const SQLite::Column& column);
void bind_blob(SQLite::Statement& s, int at, std::string_view bytes);

/// The columns of an event's row, in the table's order, as the first of `s`.
RawEvent read_raw(SQLite::Statement& s);

}  // namespace vulnctl
