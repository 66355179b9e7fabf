#include "store/store.h"

#include "base/unicode.h"
#include "store/connection.h"
#include "store/projection_tables.h"

#include <sqlite3.h>

#include <map>
#include <utility>

namespace vulnctl {

struct Store::Impl {
    std::filesystem::path path;
    SQLite::Database db;
    std::multimap<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> idle;  // prepared, reset, waiting for their next use

    Impl(std::filesystem::path p, Access access) : path(std::move(p)), db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW) {
        apply_settings(db, access == Access::read);
        if (access == Access::read) {
            db.exec("BEGIN");  // one picture of the store for the whole command
        } else {
            begin_writing(db);
        }
    }
    /// A prepared statement; it goes back to `idle` when it is held no more.
    struct GiveBack {
        Impl* owner;
        void operator()(SQLite::Statement* s) const {
            s->tryReset();
            s->clearBindings();
            owner->idle.emplace(s->getQuery(), s);
        }
    };
    using Held = std::unique_ptr<SQLite::Statement, GiveBack>;
    Held prepare(std::string_view sql) {
        auto const at = idle.find(sql);
        if (at == idle.end()) return {new SQLite::Statement{db, std::string{sql}}, GiveBack{this}};
        Held held{at->second.release(), GiveBack{this}};
        idle.erase(at);
        return held;
    }

    ~Impl() {
        idle.clear();
        if (sqlite3_get_autocommit(db.getHandle()) == 0) db.tryExec("ROLLBACK");
    }
};

namespace {

std::string blob(const SQLite::Column& column) {
    auto const* bytes = static_cast<const char*>(column.getBlob());
    return bytes ? std::string{bytes, size_t(column.getBytes())} : std::string{};
}

std::string blob(const Hash& hash) { return std::string{bytes_of(hash)}; }

void bind_blob(SQLite::Statement& s, int at, std::string_view bytes) {
    s.bind(at, static_cast<const void*>(bytes.data()), int(bytes.size()));
}

constexpr int event_columns = 11;

RawEvent read_raw(SQLite::Statement& s) {
    return {s.getColumn(0).getInt64(), s.getColumn(1).getString(), s.getColumn(2).getString(), s.getColumn(3).getInt(),
            s.getColumn(4).getInt64(), s.getColumn(5).getInt64(),  s.getColumn(6).getString(), s.getColumn(7).getString(),
            blob(s.getColumn(8)),      blob(s.getColumn(9)),       blob(s.getColumn(10))};
}

/// A row of `select_events` as an Event; the payload is left out where its content was forgotten.
Event read_event(SQLite::Statement& s) {
    RawEvent const raw = read_raw(s);
    Event e;
    e.seq = raw.seq;
    e.subject = raw.subject;
    e.happened_on = day_from(int(raw.happened_on));
    e.recorded_at = Instant{std::chrono::seconds{raw.recorded_at}};
    e.actor = Actor::parse(raw.actor).value_or(Actor{raw.actor, {}});
    e.edition = raw.edition;
    e.hash = hash_from_bytes(raw.hash);
    if (auto const bytes = s.getColumn(event_columns); !bytes.isNull()) {
        auto decoded = decode(raw.type, raw.type_version, blob(bytes));
        e.what = std::move(decoded.what);
        e.over = std::move(decoded.over);
    }
    return e;
}

constexpr std::string_view select_events =
    "SELECT e.seq, e.subject, e.type, e.type_version, e.happened_on, e.recorded_at, e.actor, e.edition, e.payload_hash, e.prev, e.hash, "
    "c.bytes "
    "FROM event e LEFT JOIN content c ON c.hash = e.payload_hash ";

std::string sql(std::string_view tail) { return std::string{select_events} + std::string{tail}; }

std::optional<Day> day_or_null(const SQLite::Column& column) {
    if (column.isNull()) return {};
    return day_from(column.getInt());
}

void bind_value(SQLite::Statement& s, int at, const Value& value) {
    if (auto const* number = std::get_if<long>(&value))
        s.bind(at, std::int64_t{*number});
    else if (auto const* words = std::get_if<std::string>(&value))
        s.bind(at, *words);
    else
        s.bind(at);
}

Value read_value(const SQLite::Column& column) {
    if (column.isNull()) return {};
    if (column.isInteger()) return long{column.getInt64()};
    return column.getString();
}

}  // namespace

Hash chain_hash(const RawEvent& row) {
    std::string all;
    auto const add = [&](std::string_view field) { all += fmt::format("{}:", field.size()).append(field); };
    add(std::to_string(row.seq));
    add(row.subject);
    add(row.type);
    add(std::to_string(row.type_version));
    add(std::to_string(row.happened_on));
    add(std::to_string(row.recorded_at));
    add(row.actor);
    add(row.edition);
    add(row.payload_hash);
    add(row.prev);
    return sha256(all);
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& given, Access access) {
    version_of(given);
    std::error_code none;
    auto const path = std::filesystem::canonical(given, none);
    return guarded(given, [&] { return Store{std::make_unique<Impl>(path, access)}; });
}

const std::filesystem::path& Store::path() const { return impl_->path; }

void Store::commit() {
    guarded(impl_->path, [&] { impl_->db.exec("COMMIT"); });
}

// ---- the truth ----

ContentRef Store::put(std::string_view bytes) {
    return guarded(impl_->path, [&] {
        auto const salt = fresh_salt();
        auto const hash = salted_hash(salt, bytes);
        auto const held = impl_->prepare("INSERT INTO content (hash, salt, bytes) VALUES (?, ?, ?)");
        auto& insert = *held;
        bind_blob(insert, 1, bytes_of(hash));
        bind_blob(insert, 2, salt);
        bind_blob(insert, 3, bytes);
        insert.exec();
        return ContentRef{hex(hash)};
    });
}

std::string Store::get(const ContentRef& ref) const {
    return guarded(impl_->path, [&] {
        Hash hash{};
        parse_hex(ref.hash, hash);
        auto const content = raw_content(blob(hash));
        if (!content) throw Error{Exit::not_found, text("内容 {} は残っていません", "the content {} is not kept any more", ref.hash)};
        return content->bytes;
    });
}

Head Store::head() const {
    return guarded(impl_->path, [&] {
        auto const held = impl_->prepare("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1");
        auto& s = *held;
        if (!s.executeStep()) return Head{};
        return Head{s.getColumn(0).getInt64(), hash_from_bytes(blob(s.getColumn(1)))};
    });
}

std::optional<Hash> Store::hash_at(long seq) const {
    return guarded(impl_->path, [&]() -> std::optional<Hash> {
        auto const held = impl_->prepare("SELECT hash FROM event WHERE seq = ?");
        auto& s = *held;
        s.bind(1, std::int64_t{seq});
        if (!s.executeStep()) return {};
        return hash_from_bytes(blob(s.getColumn(0)));
    });
}

Event Store::append(const NewEvent& event) {
    return guarded(impl_->path, [&] {
        auto const last = head();
        auto const payload = put(encode(event.what, event.over));
        Hash payload_hash{};
        parse_hex(payload.hash, payload_hash);
        RawEvent row{last.seq + 1,
                     event.subject,
                     std::string{type_of(event.what)},
                     1,
                     number(event.happened_on),
                     event.recorded_at.time_since_epoch().count(),
                     event.actor.str(),
                     event.edition,
                     blob(payload_hash),
                     blob(last.hash),
                     {}};
        row.hash = blob(chain_hash(row));
        auto const held = impl_->prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        auto& insert = *held;
        insert.bind(1, std::int64_t{row.seq});
        insert.bind(2, row.subject);
        insert.bind(3, row.type);
        insert.bind(4, row.type_version);
        insert.bind(5, std::int64_t{row.happened_on});
        insert.bind(6, std::int64_t{row.recorded_at});
        insert.bind(7, row.actor);
        insert.bind(8, row.edition);
        bind_blob(insert, 9, row.payload_hash);
        bind_blob(insert, 10, row.prev);
        bind_blob(insert, 11, row.hash);
        insert.exec();
        return Event{row.seq,       row.subject, event.happened_on, event.recorded_at,        event.actor,
                     event.edition, event.what,  event.over,        hash_from_bytes(row.hash)};
    });
}

int Store::next_number(char letter, int year) {
    return guarded(impl_->path, [&] {
        auto const held = impl_->prepare(
            "INSERT INTO counter (prefix, last) VALUES (?, 1) ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last");
        auto& s = *held;
        s.bind(1, fmt::format("{}-{:04}", letter, year));
        s.executeStep();
        int const number = s.getColumn(0).getInt();
        while (s.executeStep()) {
        }
        return number;
    });
}

std::vector<Event> Store::events(const std::string& subject) const {
    return guarded(impl_->path, [&] {
        std::vector<Event> events;
        auto const held = impl_->prepare(sql("WHERE e.subject = ? ORDER BY e.seq"));
        auto& s = *held;
        s.bind(1, subject);
        while (s.executeStep()) events.push_back(read_event(s));
        return events;
    });
}

std::optional<Event> Store::event(long seq) const {
    return guarded(impl_->path, [&]() -> std::optional<Event> {
        auto const held = impl_->prepare(sql("WHERE e.seq = ?"));
        auto& s = *held;
        s.bind(1, std::int64_t{seq});
        if (!s.executeStep()) return {};
        return read_event(s);
    });
}

void Store::each_subject(std::string_view prefix, const std::function<void(const std::string&, std::vector<Event>)>& each) const {
    guarded(impl_->path, [&] {
        auto const held = impl_->prepare(sql("WHERE e.subject >= ? AND e.subject < ? ORDER BY e.subject, e.seq"));
        auto& s = *held;
        s.bind(1, std::string{prefix});
        s.bind(2, std::string{prefix} + "\x7f");
        std::vector<Event> events;
        while (s.executeStep()) {
            Event event = read_event(s);
            if (!events.empty() && events.front().subject != event.subject) {
                auto const subject = events.front().subject;
                each(subject, std::exchange(events, {}));
            }
            events.push_back(std::move(event));
        }
        if (!events.empty()) {
            auto const subject = events.front().subject;
            each(subject, std::move(events));
        }
    });
}

std::vector<Event> Store::newest(long count) const {
    return guarded(impl_->path, [&] {
        std::vector<Event> events;
        auto const held = impl_->prepare(sql("WHERE e.seq > (SELECT max(seq) FROM event) - ? ORDER BY e.seq"));
        auto& s = *held;
        s.bind(1, std::int64_t{count});
        while (s.executeStep()) events.push_back(read_event(s));
        return events;
    });
}

// ---- projections ----

void Store::replace_projection(const std::string& subject, const std::vector<Row>& rows) {
    guarded(impl_->path, [&] {
        for (auto table = std::rbegin(projection_tables); table != std::rend(projection_tables); ++table) {
            auto const held = impl_->prepare(table->remove);
            auto& remove = *held;
            remove.bind(1, subject);
            remove.exec();
        }
        for (auto const& table : projection_tables) {
            for (auto const& row : rows) {
                if (row.table != table.name) continue;
                auto const insert = impl_->prepare(table.insert);
                for (size_t i = 0; i < row.values.size(); ++i) bind_value(*insert, int(i) + 1, row.values[i]);
                insert->exec();
            }
        }
    });
}

std::vector<Row> Store::projection(const std::string& subject) const {
    return guarded(impl_->path, [&] {
        std::vector<Row> rows;
        for (auto const& table : projection_tables) {
            auto const held = impl_->prepare(table.select);
            auto& s = *held;
            s.bind(1, subject);
            while (s.executeStep()) {
                Row row{std::string{table.name}, {}};
                for (int i = 0; i < s.getColumnCount(); ++i) row.values.push_back(read_value(s.getColumn(i)));
                rows.push_back(std::move(row));
            }
        }
        return rows;
    });
}

void Store::clear_projections() {
    guarded(impl_->path, [&] {
        for (auto table = std::rbegin(projection_tables); table != std::rend(projection_tables); ++table)
            impl_->db.exec(std::string{table->clear});
    });
}

long Store::projection_rows() const {
    return guarded(impl_->path, [&] {
        long rows = 0;
        for (auto const& table : projection_tables) rows += impl_->db.execAndGet(std::string{table.count}).getInt64();
        return rows;
    });
}

void Store::set_counter(const std::string& prefix, long last) {
    guarded(impl_->path, [&] {
        auto const held =
            impl_->prepare("INSERT INTO counter (prefix, last) VALUES (?, ?) ON CONFLICT (prefix) DO UPDATE SET last = excluded.last");
        auto& s = *held;
        s.bind(1, prefix);
        s.bind(2, std::int64_t{last});
        s.exec();
    });
}

std::vector<std::pair<std::string, long>> Store::counters() const {
    return guarded(impl_->path, [&] {
        std::vector<std::pair<std::string, long>> counters;
        auto const held = impl_->prepare("SELECT prefix, last FROM counter ORDER BY prefix");
        auto& s = *held;
        while (s.executeStep()) counters.emplace_back(s.getColumn(0).getString(), s.getColumn(1).getInt64());
        return counters;
    });
}

std::string Store::projection_mark() const {
    return guarded(impl_->path, [&] {
        auto const held = impl_->prepare("SELECT value FROM meta WHERE key = 'projections'");
        auto& s = *held;
        return s.executeStep() ? s.getColumn(0).getString() : std::string{};
    });
}

void Store::set_projection_mark(const std::string& mark) {
    guarded(impl_->path, [&] {
        auto const held = impl_->prepare(
            "INSERT INTO meta (key, value) VALUES ('projections', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        auto& s = *held;
        s.bind(1, mark);
        s.exec();
    });
}

std::vector<CaseRow> Store::case_rows() const {
    return guarded(impl_->path, [&] {
        std::vector<CaseRow> rows;
        auto const held = impl_->prepare(
            "SELECT subject, kind, state, sub, title, received_on, first_contact_on, agreed_on, closed_on, last_event_on "
            "FROM cases ORDER BY subject");
        auto& s = *held;
        while (s.executeStep())
            rows.push_back({s.getColumn(0).getString(), from_id<Kind>(s.getColumn(1).getString()).value_or(Kind::product),
                            s.getColumn(2).getString(), s.getColumn(3).getString(), s.getColumn(4).getString(), day_or_null(s.getColumn(5)),
                            day_or_null(s.getColumn(6)), day_or_null(s.getColumn(7)), day_or_null(s.getColumn(8)),
                            day_from(s.getColumn(9).getInt())});
        return rows;
    });
}

std::vector<StatusCount> Store::status_on(Day day) const {
    return guarded(impl_->path, [&] {
        std::vector<StatusCount> counts;
        auto const held = impl_->prepare(
            "SELECT r.kind, s.state, s.sub, count(*) FROM span s JOIN report r ON r.subject = s.subject "
            "WHERE s.from_day <= ?1 AND (s.to_day IS NULL OR s.to_day > ?1) AND r.standing AND r.received_on <= ?1 "
            "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
        auto& s = *held;
        s.bind(1, number(day));
        while (s.executeStep())
            counts.push_back({from_id<Kind>(s.getColumn(0).getString()).value_or(Kind::product), s.getColumn(1).getString(),
                              s.getColumn(2).getString(), s.getColumn(3).getInt64()});
        return counts;
    });
}

std::vector<DueClock> Store::clocks_due(Day until) const {
    return guarded(impl_->path, [&] {
        std::vector<DueClock> due;
        auto const held = impl_->prepare(
            "SELECT k.subject, c.title, k.rule, k.party, k.from_day, k.due_day FROM clock k JOIN cases c ON c.subject = k.subject "
            "WHERE k.due_day <= ? ORDER BY k.due_day, k.subject, k.rule, k.party");
        auto& s = *held;
        s.bind(1, number(until));
        while (s.executeStep())
            due.push_back({s.getColumn(0).getString(), s.getColumn(1).getString(), s.getColumn(2).getString(), s.getColumn(3).getString(),
                           day_from(s.getColumn(4).getInt()), day_from(s.getColumn(5).getInt())});
        return due;
    });
}

std::vector<std::string> Store::parties() const {
    return guarded(impl_->path, [&] {
        std::vector<std::string> ids;
        auto const held = impl_->prepare("SELECT subject FROM party ORDER BY subject");
        auto& s = *held;
        while (s.executeStep()) ids.push_back(s.getColumn(0).getString());
        return ids;
    });
}

std::optional<std::string> Store::advisory_with(const std::string& jvn) const {
    return guarded(impl_->path, [&]() -> std::optional<std::string> {
        auto const held = impl_->prepare("SELECT subject FROM advisory WHERE jvn = ?");
        auto& s = *held;
        s.bind(1, jvn);
        if (!s.executeStep()) return {};
        return s.getColumn(0).getString();
    });
}

// ---- for fsck ----

std::vector<std::string> Store::structure_faults() const {
    return guarded(impl_->path, [&] {
        std::vector<std::string> faults;
        auto const held = impl_->prepare("PRAGMA integrity_check");
        auto& check = *held;
        while (check.executeStep())
            if (auto line = check.getColumn(0).getString(); line != "ok") faults.push_back(std::move(line));
        return faults;
    });
}

std::vector<std::string> Store::schema() const {
    return guarded(impl_->path, [&] { return schema_of(impl_->db); });
}

void Store::each_raw_event(const std::function<void(const RawEvent&)>& each) const {
    guarded(impl_->path, [&] {
        auto const held = impl_->prepare(
            "SELECT seq, subject, type, type_version, happened_on, recorded_at, actor, edition, payload_hash, prev, hash "
            "FROM event ORDER BY seq");
        auto& s = *held;
        while (s.executeStep()) each(read_raw(s));
    });
}

std::optional<Content> Store::raw_content(const std::string& hash) const {
    return guarded(impl_->path, [&]() -> std::optional<Content> {
        auto const held = impl_->prepare("SELECT salt, bytes FROM content WHERE hash = ?");
        auto& s = *held;
        bind_blob(s, 1, hash);
        if (!s.executeStep()) return {};
        return Content{blob(s.getColumn(0)), blob(s.getColumn(1))};
    });
}

std::vector<std::string> Store::content_hashes() const {
    return guarded(impl_->path, [&] {
        std::vector<std::string> hashes;
        auto const held = impl_->prepare("SELECT hash FROM content ORDER BY hash");
        auto& s = *held;
        while (s.executeStep()) hashes.push_back(blob(s.getColumn(0)));
        return hashes;
    });
}

long Store::meta_rows() const {
    return guarded(impl_->path, [&] { return long{impl_->db.execAndGet("SELECT count(*) FROM meta").getInt64()}; });
}

std::vector<std::pair<std::string, std::string>> Store::settings() const {
    return guarded(impl_->path, [&] {
        std::vector<std::pair<std::string, std::string>> settings;
        for (std::string const name :
             {"journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "cell_size_check", "secure_delete", "temp_store",
              "trusted_schema", "query_only", "busy_timeout", "application_id", "user_version"})
            settings.emplace_back(name, impl_->db.execAndGet("PRAGMA " + name).getString());
        return settings;
    });
}

}  // namespace vulnctl
