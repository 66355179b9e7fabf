#include "store/store.h"

#include "store/impl.h"

#include <sqlite3.h>

#include <utility>

namespace vulnctl {

Store::Impl::Impl(std::filesystem::path p, Access access)
    : path(std::move(p)), db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW | SQLite::OPEN_NOMUTEX) {
    apply_settings(db, access == Access::read);
    if (access == Access::read) {
        db.exec("BEGIN");  // one picture of the store for the whole command
    } else {
        begin_writing(db);
    }
}

Store::Impl::~Impl() {
    idle.clear();
    if (sqlite3_get_autocommit(db.getHandle()) == 0) db.tryExec("ROLLBACK");
}

void Store::Impl::GiveBack::operator()(SQLite::Statement* s) const {
    s->tryReset();
    s->clearBindings();
    owner->idle.emplace(s->getQuery(), s);
}

Store::Impl::Held Store::Impl::prepare(std::string_view sql) {
    auto const at = idle.find(sql);
    if (at == idle.end()) return {new SQLite::Statement{db, std::string{sql}}, GiveBack{this}};
    Held held{at->second.release(), GiveBack{this}};
    idle.erase(at);
    return held;
}

std::string blob(const SQLite::Column& column) {
    auto const* bytes = static_cast<const char*>(column.getBlob());
    return bytes ? std::string{bytes, size_t(column.getBytes())} : std::string{};
}

void bind_blob(SQLite::Statement& s, int at, std::string_view bytes) {
    s.bind(at, static_cast<const void*>(bytes.data()), int(bytes.size()));
}

RawEvent read_raw(SQLite::Statement& s) {
    return {s.getColumn(0).getInt64(), s.getColumn(1).getString(), s.getColumn(2).getString(), s.getColumn(3).getInt(),
            s.getColumn(4).getInt64(), s.getColumn(5).getInt64(),  s.getColumn(6).getString(), s.getColumn(7).getString(),
            blob(s.getColumn(8)),      blob(s.getColumn(9)),       blob(s.getColumn(10))};
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& given, Access access) {
    require_store(given);
    std::error_code none;
    auto const path = std::filesystem::canonical(given, none);
    return guarded(given, [&] { return Store{std::make_unique<Impl>(path, access)}; });
}

const std::filesystem::path& Store::path() const { return impl_->path; }

int Store::version() const {
    return guarded(impl_->path, [&] { return impl_->db.execAndGet("PRAGMA user_version").getInt(); });
}

void Store::commit() {
    guarded(impl_->path, [&] { impl_->db.exec("COMMIT"); });
}

}  // namespace vulnctl
