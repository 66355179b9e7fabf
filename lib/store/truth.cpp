// The half of the store that is only ever added to: events, their chain, and what was said.

#include "store/impl.h"

#include <utility>

namespace vulnctl {

namespace {

std::string blob_of(const Hash& hash) { return std::string{bytes_of(hash)}; }

constexpr int event_columns = 11;

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
        auto const content = raw_content(blob_of(hash));
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
                     blob_of(payload_hash),
                     blob_of(last.hash),
                     {}};
        row.hash = blob_of(chain_hash(row));
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

std::vector<std::string> Store::subjects_with(std::string_view type) const {
    return guarded(impl_->path, [&] {
        std::vector<std::string> ids;
        auto const held = impl_->prepare("SELECT DISTINCT subject FROM event WHERE type = ? ORDER BY subject");
        held->bind(1, std::string{type});
        while (held->executeStep()) ids.push_back(held->getColumn(0).getString());
        return ids;
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

}  // namespace vulnctl
