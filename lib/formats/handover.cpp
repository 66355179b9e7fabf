#include "formats/handover.h"

#include "base/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace vulnctl {

namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 12;              // an event's fields hold lists of objects
constexpr size_t most_values = 500'000;  // a value takes far more memory than its text
constexpr size_t most_names = 200;       // of one object, which the library searches from end to end
constexpr size_t longest_line = 1000;    // of what stands on one line
constexpr size_t longest_name = 40;      // of a field
constexpr size_t salt_digits = 32;
constexpr size_t fingerprint_digits[] = {40, 64};

// ---- writing ----

std::string hex_of(std::string_view bytes) {
    std::string out;
    for (char const c : bytes) out += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return out;
}

struct Writer {
    Json json;

    void operator()(const WithheldEvent&) const {}
    void operator()(const EventInPart& e) {
        json["type"] = e.type;
        json["happened_on"] = print(e.happened_on);
        json["fields"] = Json::parse(e.fields);
    }
    void operator()(const EventInWhole& e) {
        json["type"] = e.type;
        json["happened_on"] = print(e.happened_on);
        json["record"] = {{"seq", e.seq},        {"type_version", e.type_version}, {"recorded_at", print(e.recorded_at)},
                          {"actor", e.actor},    {"edition", e.edition},           {"payload_hash", hex(e.payload_hash)},
                          {"prev", hex(e.prev)}, {"salt", hex_of(e.salt)},         {"payload", e.payload}};
    }
};

// ---- reading ----

/// Reads one object: every name of it has to be asked for, and of what is asked for only what `has` finds may be absent.
class Reader {
public:
    Reader(const Json& object, std::string where, const std::string& file, std::initializer_list<std::string_view> names)
        : Reader(object, std::move(where), file) {
        for (auto const& [name, value] : object.items())
            if (std::find(names.begin(), names.end(), name) == names.end())
                wrong(path(harmless_line(fit(name, int(longest_name)))), {"この項目はありません", "there is no such field"});
    }

    /// An object whose names are its sender's.
    Reader(const Json& object, std::string where, const std::string& file) : object_(object), where_(std::move(where)), file_(file) {
        if (!object.is_object()) wrong(where_, {"オブジェクトではありません", "this is no object"});
    }

    const Json& all() const { return object_; }
    bool has(const char* name) const { return object_.contains(name); }
    const Json& at(const char* name) const {
        auto const found = object_.find(name);
        if (found == object_.end()) wrong(path(name), {"値がありません", "this is missing"});
        return *found;
    }
    std::string text(const char* name) const {
        auto const& value = at(name);
        if (!value.is_string()) wrong(path(name), {"文字列ではありません", "this is no string"});
        auto words = value.get<std::string>();
        for (char const c : words)
            if ((c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f')
                wrong(path(name), {"制御文字があります", "it holds a control character"});
        return words;
    }
    std::string line(const char* name) const {
        auto words = text(name);
        if (words.size() > longest_line || words.find('\n') != std::string::npos)
            wrong(path(name), {"1行に収まる文字列ではありません", "this is no single line"});
        return words;
    }
    std::string some(const char* name) const {
        auto words = line(name);
        if (trim(words).empty()) wrong(path(name), {"空です", "this is empty"});
        return words;
    }
    bool flag(const char* name) const {
        if (!at(name).is_boolean()) wrong(path(name), {"true でも false でもありません", "this is neither true nor false"});
        return at(name).get<bool>();
    }
    long number(const char* name) const {
        constexpr long most = 1'000'000'000'000;
        auto const& value = at(name);
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() < 1 || value.get<std::uint64_t>() > most)
            wrong(path(name), {"1 以上の整数ではありません", "this is no whole number from 1"});
        return value.get<long>();
    }
    Day day(const char* name) const {
        auto const found = parse_day(text(name));
        if (!found || print(*found) != text(name)) wrong(path(name), {"日付（2019-06-03）ではありません", "this is no day (2019-06-03)"});
        return *found;
    }
    Instant instant(const char* name) const {
        auto const found = parse_instant(text(name));
        if (!found || print(*found) != text(name))
            wrong(path(name), {"日時（2019-06-03T01:02:03Z）ではありません", "this is no instant (2019-06-03T01:02:03Z)"});
        return *found;
    }
    Hash hash(const char* name) const {
        Hash hash{};
        auto const digits = text(name);
        if (!parse_hex(digits, hash) || hex(hash) != digits) wrong(path(name), {"ハッシュではありません", "this is no hash"});
        return hash;
    }
    std::string salt(const char* name) const {
        auto const digits = text(name);
        Hash padded{};
        auto const filled = digits + std::string(2 * padded.size() - std::min(digits.size(), 2 * padded.size()), '0');
        if (digits.size() != salt_digits || !parse_hex(filled, padded)) wrong(path(name), {"ソルトではありません", "this is no salt"});
        return std::string{bytes_of(padded).substr(0, salt_digits / 2)};
    }
    std::string fingerprint(const char* name) const {
        auto const digits = text(name);
        bool const long_enough =
            std::find(std::begin(fingerprint_digits), std::end(fingerprint_digits), digits.size()) != std::end(fingerprint_digits);
        if (!long_enough || digits.find_first_not_of("0123456789ABCDEF") != std::string::npos)
            wrong(path(name), {"PGP 鍵の指紋（大文字の16進数）ではありません", "this is no fingerprint of a PGP key, in capitals"});
        return digits;
    }
    std::string path(std::string_view name) const { return where_.empty() ? std::string{name} : fmt::format("{}.{}", where_, name); }

    [[noreturn]] void wrong(const std::string& where, Words why) const {
        if (where.empty())
            throw Error{Exit::bad_input, vulnctl::text("引継ぎファイルではありません", "this is no hand-over")}.at({file_, 0, 0});
        throw Error{Exit::bad_input, vulnctl::text("引継ぎファイルの {0}: {1}", "the hand-over's {0}: {2}", where, why.ja, why.en)}.at(
            {file_, 0, 0});
    }

private:
    const Json& object_;
    std::string where_;
    const std::string& file_;
};

/// Watches the parser: the library takes any depth, and of a name that stands twice either value.
class Limits {
public:
    explicit Limits(const std::string& file) : file_(file) {}

    bool watch(int depth, Json::parse_event_t event, Json& parsed) {
        using Event = Json::parse_event_t;
        if (depth > deepest) refuse({"入れ子が深すぎます", "it is nested too deep"});
        if (event == Event::object_start) names_.emplace_back();
        if (event == Event::object_end && !names_.empty()) names_.pop_back();
        if (event == Event::key && !names_.empty() && !names_.back().insert(parsed.get<std::string>()).second)
            refuse({"同じ項目が二つあります", "a field stands there twice"});
        if (++values_ > most_values || (!names_.empty() && names_.back().size() > most_names))
            refuse({"値が多すぎます", "it has too many values"});
        return true;
    }

private:
    [[noreturn]] void refuse(Words why) const {
        throw Error{Exit::bad_input, text("引継ぎファイルとして読み取れません（{0}）", "this is no hand-over: {1}", why.ja, why.en)}.at(
            {file_, 0, 0});
    }

    const std::string& file_;
    std::vector<std::set<std::string>> names_;
    size_t values_ = 0;
};

HandoverSender sender_from(const Json& json, const std::string& file) {
    Reader const in{json, "data.from", file, {"name", "contact"}};
    return {in.some("name"), in.line("contact")};
}

HandoverReader reader_from(const Json& json, const std::string& file) {
    Reader const in{json, "data.to", file, {"name", "key"}};
    return {in.some("name"), in.fingerprint("key")};
}

EventInWhole whole_from(const Reader& event, const Json& json, const std::string& where, const std::string& file) {
    Reader const in{json,
                    where + ".record",
                    file,
                    {"seq", "type_version", "recorded_at", "actor", "edition", "payload_hash", "prev", "salt", "payload"}};
    EventInWhole whole;
    whole.type = event.some("type");
    whole.happened_on = event.day("happened_on");
    whole.seq = in.number("seq");
    whole.type_version = int(std::min(in.number("type_version"), 1000L));
    whole.recorded_at = in.instant("recorded_at");
    whole.actor = in.line("actor");
    whole.edition = in.line("edition");
    whole.payload_hash = in.hash("payload_hash");
    whole.prev = in.hash("prev");
    whole.salt = in.salt("salt");
    whole.payload = in.text("payload");
    return whole;
}

HandedEvent event_from(const Json& json, size_t n, const std::string& file) {
    auto const where = fmt::format("events[{}]", n);
    Reader const in{json, where, file, {"hash", "type", "happened_on", "fields", "record"}};
    HandedEvent event;
    event.hash = in.hash("hash");
    if (in.has("record")) {
        if (in.has("fields")) in.wrong(where, {"fields と record の両方があります", "there are both fields and a record"});
        event.given = whole_from(in, in.at("record"), where, file);
    } else if (in.has("type") || in.has("happened_on") || in.has("fields")) {
        if (!in.at("fields").is_object() || in.at("fields").empty())
            in.wrong(in.path("fields"), {"項目の入ったオブジェクトではありません", "this is no object with fields"});
        event.given = EventInPart{in.some("type"), in.day("happened_on"), in.at("fields").dump()};
    }
    return event;
}

Tlp tlp_from(const Reader& in) {
    auto const label = from_id<Tlp>(in.line("tlp"));
    if (!label) in.wrong(in.path("tlp"), {"TLP 2.0 の表示ではありません", "this is no label of TLP 2.0"});
    return *label;
}

Lang language_from(const Reader& in) {
    auto const language = in.line("language");
    if (language != "ja" && language != "en") in.wrong(in.path("language"), {"ja でも en でもありません", "this is neither ja nor en"});
    return language == "ja" ? Lang::ja : Lang::en;
}

bool is_field_name(std::string_view name) {
    return !name.empty() && name.size() <= longest_name &&
           std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

}  // namespace

std::string Handover::field(std::string_view name) const {
    auto const at = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return at == fields.end() ? std::string{} : at->second;
}

std::string to_json(const Handover& handover) {
    Json fields = Json::object();
    for (auto const& [name, value] : handover.fields) fields[name] = value;
    Json events = Json::array();
    for (auto const& event : handover.events) {
        Writer writer{{{"hash", hex(event.hash)}}};
        std::visit(writer, event.given);
        events.push_back(std::move(writer.json));
    }
    Json data{{"tlp", id_of(handover.tlp)},
              {"from", {{"name", handover.from.name}, {"contact", handover.from.contact}}},
              {"to", {{"name", handover.to.name}, {"key", handover.to.key}}},
              {"case", handover.number},
              {"made_on", print(handover.made_on)},
              {"edition", handover.edition},
              {"ground", handover.ground},
              {"under_nda", handover.under_nda},
              {"language", handover.language == Lang::ja ? "ja" : "en"},
              {"fields", std::move(fields)},
              {"events", std::move(events)}};
    return Json{{"kind", "handover"}, {"version", 1}, {"data", std::move(data)}}.dump(2) + "\n";
}

Handover handover_from_json(std::string_view bytes, const std::string& file) {
    auto const refuse = [&](Text why) { return Error{Exit::bad_input, std::move(why)}.at({file, 0, 0}); };
    if (bytes.size() > largest_handover)
        throw refuse(
            text("引継ぎファイルが大きすぎます（上限 {} MiB）", "the hand-over is too large (at most {} MiB)", largest_handover >> 20));
    Json json;
    try {
        Limits limits{file};
        json = Json::parse(bytes, [&](int depth, Json::parse_event_t event, Json& parsed) { return limits.watch(depth, event, parsed); });
    } catch (const Json::exception&) {
        throw refuse(text("引継ぎファイルではありません（JSON として読み取れません）", "this is no hand-over: it is no JSON"));
    }
    Reader const whole{json, {}, file, {"kind", "version", "data"}};
    if (whole.at("kind") != "handover") throw refuse(text("引継ぎファイルではありません", "this is no hand-over"));
    if (whole.at("version") != 1)
        throw refuse(text("この版の vulnctl では読み取れない形式の引継ぎファイルです",
                          "the hand-over is of a version that this vulnctl does not read"));
    Reader const data{whole.at("data"),
                      "data",
                      file,
                      {"tlp", "from", "to", "case", "made_on", "edition", "ground", "under_nda", "language", "fields", "events"}};
    Handover handover;
    handover.tlp = tlp_from(data);
    handover.from = sender_from(data.at("from"), file);
    handover.to = reader_from(data.at("to"), file);
    handover.number = data.some("case");
    handover.made_on = data.day("made_on");
    handover.edition = data.line("edition");
    handover.ground = data.text("ground");
    handover.under_nda = data.flag("under_nda");
    handover.language = language_from(data);
    Reader const fields{data.at("fields"), "data.fields", file};
    for (auto const& [name, value] : fields.all().items()) {
        if (!is_field_name(name)) data.wrong("data.fields", {"項目の名前ではないものがあります", "there is what is no field's name"});
        handover.fields.emplace_back(name, fields.text(name.c_str()));
    }
    if (!data.at("events").is_array()) data.wrong("data.events", {"配列ではありません", "this is no list"});
    std::set<Hash> hashes;
    for (auto const& event : data.at("events")) {
        handover.events.push_back(event_from(event, handover.events.size(), file));
        if (!hashes.insert(handover.events.back().hash).second)
            data.wrong("data.events", {"同じ事象が二つあります", "an event stands there twice"});
    }
    return handover;
}

}  // namespace vulnctl
