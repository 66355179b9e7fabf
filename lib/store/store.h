#pragma once
// The one door to the SQLite file. No SQL stands outside lib/store, and no SQLite type in this header.

#include "base/error.h"
#include "model/event.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <variant>

namespace vulnctl {

/// A value in a projection.
using Value = std::variant<std::monostate, long, std::string>;

/// A row of a projection table; the columns in the table's order.
struct Row {
    std::string table;
    std::vector<Value> values;
    bool operator==(const Row&) const = default;
};

/// An event as its row says, before anything of it is believed.
struct RawEvent {
    long seq = 0;
    std::string subject;
    std::string type;
    int type_version = 1;
    long happened_on = 0;
    long recorded_at = 0;
    std::string actor;
    std::string edition;
    std::string payload_hash;
    std::string prev;
    std::string hash;
};

/// What the chain says the hash of a row must be.
Hash chain_hash(const RawEvent& row);

struct Content {
    std::string salt;
    std::string bytes;
};

struct Head {
    long seq = 0;
    Hash hash{};
};

/// What is to be recorded; seq, chain and content rows are the store's business.
struct NewEvent {
    std::string subject;
    Day happened_on{};
    Instant recorded_at{};
    Actor actor;
    std::string edition;
    Payload what;
    std::optional<Override> over;
};

struct CaseRow {
    std::string id;
    Kind kind = Kind::product;
    std::string state;
    std::string sub;
    std::string title;
    std::optional<Day> received;
    std::optional<Day> first_contact;
    std::optional<Day> agreed;
    std::optional<Day> closed;
    Day last_event{};
    std::string edition;
    std::string assignee;
};

/// How many reports stand in a status.
struct StatusCount {
    Kind kind = Kind::product;
    std::string state;
    std::string sub;
    long reports = 0;
};

/// A clock that is due, with its case's title, edition and person.
struct DueClock {
    std::string subject;
    std::string title;
    std::string edition;
    std::string assignee;
    std::string state;
    std::string rule;
    std::string party;
    std::string report;
    Day from{};
    Day due{};
};

/// An edition of the guideline that was added from a file.
struct EditionRow {
    std::string id;
    Text name;
    Day in_force_from{};
    std::string digest;
    ContentRef file;
};

class Store {
public:
    enum class Access { read, write };

    /// Makes a store with what `fill` records, 0600, whole or not at all. Error(io) if something is there already, or the journal of a
    /// store that is gone.
    static void create(const std::filesystem::path& path, const std::function<void(Store&)>& fill = {});

    /// Opens a store of the current version or an older one: version() says. Error(not_found), Error(bad_input) for what is not a store of
    /// ours or is from a newer vulnctl, Error(io); the file is untouched then. A write access holds the write lock until commit or
    /// destruction.
    static Store open(const std::filesystem::path& path, Access access);

    /// Errors as for open, without opening it: what is not a store of ours, or is from a newer vulnctl.
    static void require_store(const std::filesystem::path& path);
    static int current_version();
    /// Brings an older store up to date in one transaction, after a backup beside it; gives the backup's path. The projections are
    /// left to be rebuilt.
    static std::filesystem::path migrate(const std::filesystem::path& path);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& path() const;
    /// The schema version that stands. The file's header may speak of a migration that was killed and is yet to be undone.
    int version() const;
    void commit();

    // ---- the truth ----
    Event append(const NewEvent& event);
    /// Stores bytes in a content row of their own.
    ContentRef put(std::string_view bytes);
    /// Error(not_found) if it was forgotten.
    std::string get(const ContentRef& ref) const;
    /// The next number of `C`, `R`, `P`, `A` or `S` in a year, or of `D` (an inquiry about an unreachable developer) in year 0; never given
    /// before.
    int next_number(char letter, int year);

    /// The events of a subject in the order recorded; empty if there is none.
    std::vector<Event> events(const std::string& subject) const;
    std::optional<Event> event(long seq) const;
    /// Calls `each` for every subject whose name begins with `prefix`, in order.
    void each_subject(std::string_view prefix, const std::function<void(const std::string&, std::vector<Event>)>& each) const;
    /// The subjects that have an event of a type, in order. A scan: for what is asked now and then.
    std::vector<std::string> subjects_with(std::string_view type) const;
    /// The newest events, oldest first.
    std::vector<Event> newest(long count) const;
    Head head() const;
    std::optional<Hash> hash_at(long seq) const;

    // ---- projections ----
    void replace_projection(const std::string& subject, const std::vector<Row>& rows);
    std::vector<Row> projection(const std::string& subject) const;
    /// Removes all projections but the counters, and their mark.
    void clear_projections();
    void set_counter(const std::string& prefix, long last);
    std::vector<std::pair<std::string, long>> counters() const;
    long projection_rows() const;
    std::string projection_mark() const;
    void set_projection_mark(const std::string& mark);

    enum class Cases { open, all };
    std::vector<CaseRow> case_rows(Cases which) const;
    std::vector<StatusCount> status_on(Day day) const;
    /// The clocks that are due on or before a day, the earliest first.
    std::vector<DueClock> clocks_due(Day until) const;
    std::vector<EditionRow> editions() const;
    std::vector<std::string> parties() const;
    std::vector<std::string> parties_with(Role role) const;
    /// The parties that go by a name, as fold() writes it.
    std::vector<std::string> parties_named(const std::string& folded) const;
    /// The parties that have an address, as fold() writes it.
    std::vector<std::string> parties_at(const std::string& folded) const;
    /// The cases in which a mail with this id was written or taken in.
    std::vector<std::string> cases_with_mail(const std::string& message_id) const;
    /// The cases in which a developer is, or was, on the list of unreachable developers, in order.
    std::vector<std::string> cases_with_listing() const;
    /// The cases on the docket of a sitting, in order; and the sittings, in order.
    std::vector<std::string> cases_on_docket(const std::string& sitting) const;
    std::vector<std::string> sittings() const;
    std::vector<std::string> advisories() const;
    /// The advisory that has this JVN number, if there is one.
    std::optional<std::string> advisory_with(const std::string& jvn) const;

    // ---- for fsck ----
    /// What SQLite itself finds wrong with the file.
    std::vector<std::string> structure_faults() const;
    /// Tables, indexes and triggers as the file declares them; and as a new store declares them.
    std::vector<std::string> schema() const;
    static std::vector<std::string> expected_schema();
    void each_raw_event(const std::function<void(const RawEvent&)>& each) const;
    /// Those of a subject, in the order recorded.
    std::vector<RawEvent> raw_events(const std::string& subject) const;
    std::optional<Content> raw_content(const std::string& hash) const;
    void each_raw_content(const std::function<void(const std::string& hash, const Content&)>& each) const;
    long meta_rows() const;
    /// The settings that decide whether anything can be lost, read back from the connection.
    std::vector<std::pair<std::string, std::string>> settings() const;

private:
    struct Impl;
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace vulnctl
