// What fsck looks at: the file and its rows, before anything of them is believed.

#include "store/impl.h"

namespace vulnctl {

namespace {

const std::string select_raw =
    "SELECT seq, subject, type, type_version, happened_on, recorded_at, actor, edition, payload_hash, prev, hash FROM event";

}  // namespace

std::vector<std::string> Store::structure_faults() const {
    return guarded(impl_->path, [&] {
        std::vector<std::string> faults;
        impl_->db.exec("PRAGMA cache_size = -65536");  // the check visits every page, many of them twice
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
        auto const held = impl_->prepare(select_raw + " ORDER BY seq");
        auto& s = *held;
        while (s.executeStep()) each(read_raw(s));
    });
}

std::vector<RawEvent> Store::raw_events(const std::string& subject) const {
    return guarded(impl_->path, [&] {
        std::vector<RawEvent> rows;
        auto const held = impl_->prepare(select_raw + " WHERE subject = ? ORDER BY seq");
        auto& s = *held;
        s.bind(1, subject);
        while (s.executeStep()) rows.push_back(read_raw(s));
        return rows;
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

void Store::each_raw_content(const std::function<void(const std::string& hash, const Content&)>& each) const {
    guarded(impl_->path, [&] {
        auto const held = impl_->prepare("SELECT hash, salt, bytes FROM content ORDER BY rowid");
        auto& s = *held;
        while (s.executeStep()) each(blob(s.getColumn(0)), {blob(s.getColumn(1)), blob(s.getColumn(2))});
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
