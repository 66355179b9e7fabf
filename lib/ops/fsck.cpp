#include "ops/fsck.h"

#include "base/unicode.h"
#include "ops/edition_shelf.h"
#include "ops/project.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace vulnctl {

namespace {

/// Which event names a content, as its payload or within it.
struct Naming {
    long event = 0;
    bool itself = false;
};

class Inspection {
public:
    explicit Inspection(const Store& store) : store_(store) {}

    /// One stage; what stops it is itself a finding.
    template <class F>
    void stage(std::string_view rule, F&& f) {
        try {
            f();
        } catch (const Error& e) {
            add(rule, e.message);
        }
    }

    void file() {
        for (auto const& line : store_.structure_faults())
            add("fsck.file", text("ファイルの構造が壊れています: {}", "the file's structure is damaged: {}", harmless_line(line)));
        if (older())
            add("fsck.version",
                text("台帳は古い形式です（形式 {}）。表の定義と一覧用の表は確認していません",
                     "the store is of an older format ({}): its tables were not checked", store_.version()),
                text("他のコマンドを実行すると、新しい形式に更新されます", "any other command brings it up to date"), Severity::warning);
        else if (store_.schema() != Store::expected_schema())
            add("fsck.schema", text("表の定義が vulnctl のものと異なります", "the tables are not declared as vulnctl declares them"));
    }

    void chain() {
        long expected_seq = 1;
        std::string prev(32, '\0');
        store_.each_raw_event([&](const RawEvent& row) {
            if (row.seq != expected_seq)
                add("fsck.chain", text("事象 {} の前の事象が欠けています", "events before event {} are missing", row.seq));
            else if (row.prev != prev)
                add("fsck.chain", text("事象 {} が直前の事象につながりません", "event {} does not follow from the one before", row.seq));
            if (bytes_of(chain_hash(row)) != row.hash)
                add("fsck.chain", text("事象 {} が書き換えられています", "event {} was altered", row.seq));
            content(row);
            expected_seq = row.seq + 1;
            prev = row.hash;
        });
    }

    void contents() {
        store_.each_raw_content([&](const std::string& hash, const Content& stored) {
            if (bytes_of(salted_hash(stored.salt, stored.bytes)) != hash)
                add("fsck.content", text("内容 {} が書き換えられています", "the content {} was altered", hex(hash_from_bytes(hash))));
            if (named_.erase(hash) == 0)
                add("fsck.content",
                    text("どの事象にも属さない内容 {} があります", "the content {} belongs to no event", hex(hash_from_bytes(hash))));
        });
        for (auto const& [hash, naming] : named_)
            add("fsck.forgotten",
                naming.itself ? text("事象 {} の内容が残っていません", "the content of event {} is not kept any more", naming.event)
                              : text("事象 {} の添付が残っていません", "something that event {} names is not kept any more", naming.event),
                {}, Severity::warning);
    }

    void projections() {
        if (older()) return;
        if (store_.meta_rows() > 1)
            add("fsck.meta",
                text("表 meta に vulnctl が書いていない行があります", "the table meta holds a row that vulnctl did not write"));
        auto const editions = editions_from(store_, store_.events("office"));
        if (store_.projection_mark() != projection_mark(editions)) {
            add("fsck.rebuild",
                text("一覧用の表が別の版の vulnctl で作られています", "the projections were made by another version of vulnctl"),
                text("次に台帳へ記録するときに作り直されます", "the next command that writes rebuilds them"), Severity::warning);
            return;
        }
        long rows = 0;
        NumbersGiven given;
        store_.each_subject("", [&](const std::string& subject, std::vector<Event> events) {
            given.count(subject, events);
            auto expected = rows_of(subject, std::move(events), editions);
            auto found = store_.projection(subject);
            rows += long(expected.size());
            std::ranges::stable_sort(expected, {}, &Row::table);  // which table comes first is nobody's promise
            std::ranges::stable_sort(found, {}, &Row::table);
            if (found != expected)
                add("fsck.projection",
                    text("{} の一覧用の行が事象と一致しません", "the rows of {} do not follow from its events", harmless_line(subject)));
        });
        if (store_.projection_rows() != rows)
            add("fsck.projection", text("事象のない行が一覧用の表にあります", "the projections hold rows that no event accounts for"));
        if (store_.counters() != given.counters())
            add("fsck.counter", text("採番の記録が事象と一致しません", "the counters do not follow from the events"));
    }

    void head(const Head& expected) {
        auto const at = store_.hash_at(expected.seq);
        if (!at)
            add("fsck.head", text("控えの末尾（事象 {}）がありません。その後が失われています",
                                  "event {}, noted as the head, is gone: the end was cut off", expected.seq));
        else if (*at != expected.hash)
            add("fsck.head", text("事象 {} が控えと異なります", "event {} is not the one noted as the head", expected.seq));
    }

    std::vector<Finding> findings;

private:
    bool older() const { return store_.version() < Store::current_version(); }

    void add(std::string_view rule, Text message, Text hint = {}, Severity severity = Severity::error) {
        findings.push_back({std::string{rule}, severity, std::move(message), std::move(hint), {}, {}});
    }

    void content(const RawEvent& row) {
        named_.insert_or_assign(row.payload_hash, Naming{row.seq, true});
        auto const stored = store_.raw_content(row.payload_hash);
        if (!stored) return;
        try {
            for (auto const& ref : refs_of(decode(row.type, row.type_version, stored->bytes).what)) {
                Hash hash{};
                parse_hex(ref.hash, hash);  // what is no hash is the name of nothing kept
                named_.emplace(bytes_of(hash), Naming{row.seq, false});
            }
        } catch (const Error& e) {
            add("fsck.content", text("事象 {} を読み取れません", "event {} cannot be read", row.seq), e.message);
        }
    }

    const Store& store_;
    std::map<std::string, Naming, std::less<>> named_;  // contents, and what was seen of each is taken out again
};

}  // namespace

std::vector<Finding> check_store(const Store& store, const std::optional<Head>& expected_head) {
    Inspection inspection{store};
    inspection.stage("fsck.file", [&] { inspection.file(); });
    inspection.stage("fsck.chain", [&] { inspection.chain(); });
    inspection.stage("fsck.content", [&] { inspection.contents(); });
    inspection.stage("fsck.projection", [&] { inspection.projections(); });
    if (expected_head) inspection.stage("fsck.head", [&] { inspection.head(*expected_head); });
    return std::move(inspection.findings);
}

Head parse_head(std::string_view s) {
    Head head;
    auto const colon = s.find(':');
    auto const [end, error] = std::from_chars(s.data(), s.data() + std::min(colon, s.size()), head.seq);
    if (colon == std::string_view::npos || error != std::errc{} || end != s.data() + colon || head.seq < 1 ||
        !parse_hex(s.substr(colon + 1), head.hash))
        throw Error{Exit::usage, text("控えの書き方が正しくありません: {}", "this is not a head: {}", harmless_line(s)),
                    text("vulnctl fsck が印字する「番号:ハッシュ値」を指定してください", "give the NUMBER:HASH that vulnctl fsck prints")};
    return head;
}

std::string print(const Head& head) { return fmt::format("{}:{}", head.seq, hex(head.hash)); }

}  // namespace vulnctl
