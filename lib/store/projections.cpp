// The half of the store that is folded from the events, and what is asked of it.

#include "store/impl.h"
#include "store/projection_tables.h"

namespace vulnctl {

namespace {

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

/// The first column of a query with one value.
template <class Impl>
/// `value`: for the one parameter of a query that has one.
std::vector<std::string> subjects(Impl& impl, std::string_view sql, const std::optional<std::string>& value = {}) {
    return guarded(impl.path, [&] {
        std::vector<std::string> ids;
        auto const held = impl.prepare(sql);
        if (value) held->bind(1, *value);
        while (held->executeStep()) ids.push_back(held->getColumn(0).getString());
        return ids;
    });
}

}  // namespace

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
        impl_->db.exec("DELETE FROM meta");
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

std::vector<CaseRow> Store::case_rows(Cases which) const {
    return guarded(impl_->path, [&] {
        std::vector<CaseRow> rows;
        auto const held = impl_->prepare(
            "SELECT subject, kind, state, sub, title, received_on, first_contact_on, agreed_on, closed_on, last_event_on, "
            "edition, assignee "
            "FROM cases WHERE ? OR closed_on IS NULL ORDER BY subject");
        auto& s = *held;
        s.bind(1, which == Cases::all ? 1 : 0);
        while (s.executeStep())
            rows.push_back({s.getColumn(0).getString(), from_id<Kind>(s.getColumn(1).getString()).value_or(Kind::product),
                            s.getColumn(2).getString(), s.getColumn(3).getString(), s.getColumn(4).getString(), day_or_null(s.getColumn(5)),
                            day_or_null(s.getColumn(6)), day_or_null(s.getColumn(7)), day_or_null(s.getColumn(8)),
                            day_from(s.getColumn(9).getInt()), s.getColumn(10).getString(), s.getColumn(11).getString()});
        return rows;
    });
}

std::vector<StatusCount> Store::status_on(Day day) const {
    return guarded(impl_->path, [&] {
        std::vector<StatusCount> counts;
        auto const held = impl_->prepare(
            "SELECT r.kind, s.state, s.sub, count(*) FROM span s JOIN report r ON r.subject = s.subject "
            "WHERE s.from_day <= ?1 AND (s.to_day IS NULL OR s.to_day > ?1) "
            "AND r.standing AND r.received_on <= ?1 AND r.from_day <= ?1 AND (r.to_day IS NULL OR r.to_day > ?1) "
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
            "SELECT k.subject, c.title, c.edition, c.assignee, c.state, k.rule, k.party, k.report, k.from_day, k.due_day "
            "FROM clock k JOIN cases c ON c.subject = k.subject "
            "WHERE k.due_day <= ? ORDER BY k.due_day, k.subject, k.rule, k.party, k.report");
        auto& s = *held;
        s.bind(1, number(until));
        while (s.executeStep())
            due.push_back({s.getColumn(0).getString(), s.getColumn(1).getString(), s.getColumn(2).getString(), s.getColumn(3).getString(),
                           s.getColumn(4).getString(), s.getColumn(5).getString(), s.getColumn(6).getString(), s.getColumn(7).getString(),
                           day_from(s.getColumn(8).getInt()), day_from(s.getColumn(9).getInt())});
        return due;
    });
}

std::vector<EditionRow> Store::editions() const {
    return guarded(impl_->path, [&] {
        std::vector<EditionRow> rows;
        auto const held = impl_->prepare("SELECT id, name, name_en, in_force_from, digest, file FROM edition ORDER BY in_force_from, id");
        auto& s = *held;
        while (s.executeStep())
            rows.push_back({s.getColumn(0).getString(),
                            Text{s.getColumn(1).getString(), s.getColumn(2).getString()},
                            day_from(s.getColumn(3).getInt()),
                            s.getColumn(4).getString(),
                            {s.getColumn(5).getString()}});
        return rows;
    });
}

std::vector<std::string> Store::parties() const { return subjects(*impl_, "SELECT subject FROM party ORDER BY subject"); }

std::vector<std::string> Store::parties_with(Role role) const {
    return subjects(*impl_, "SELECT subject FROM party WHERE role = ? ORDER BY subject", std::string{id_of(role)});
}

std::vector<std::string> Store::parties_named(const std::string& folded) const {
    return subjects(*impl_, "SELECT subject FROM party_name WHERE name = ? ORDER BY subject", folded);
}

std::vector<std::string> Store::parties_at(const std::string& folded) const {
    return subjects(*impl_, "SELECT DISTINCT subject FROM party_address WHERE address = ? ORDER BY subject", folded);
}

std::vector<std::string> Store::cases_with_mail(const std::string& message_id) const {
    return subjects(*impl_, "SELECT DISTINCT subject FROM mail WHERE message_id = ? ORDER BY subject", message_id);
}

std::vector<std::string> Store::cases_with_listing() const {
    return subjects(*impl_, "SELECT DISTINCT subject FROM listing ORDER BY subject");
}

std::vector<std::string> Store::cases_on_docket(const std::string& sitting) const {
    return subjects(*impl_, "SELECT DISTINCT subject FROM docket WHERE sitting = ? ORDER BY subject", sitting);
}

std::vector<std::string> Store::sittings() const { return subjects(*impl_, "SELECT subject FROM sitting ORDER BY subject"); }

std::vector<std::string> Store::advisories() const { return subjects(*impl_, "SELECT subject FROM advisory ORDER BY subject"); }

std::optional<std::string> Store::advisory_with(const std::string& jvn) const {
    return guarded(impl_->path, [&]() -> std::optional<std::string> {
        auto const held = impl_->prepare("SELECT subject FROM advisory WHERE jvn = ?");
        auto& s = *held;
        s.bind(1, jvn);
        if (!s.executeStep()) return {};
        return s.getColumn(0).getString();
    });
}

}  // namespace vulnctl
