// The hand-over's reader against hostile input, its writer, and the agreement of both with the schema.

#include "formats/handover.h"
#include "base/file.h"
#include "model/payloads.h"
#include "ops/event_fields.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <random>
#include <set>

using namespace vulnctl;

namespace {

using Json = nlohmann::ordered_json;

Handover example() {
    Handover handover;
    handover.tlp = Tlp::amber_strict;
    handover.from = {"架空調整事務局", "vuln-desk@example.jp"};
    handover.to = {"Sample CERT", std::string(40, 'A')};
    handover.number = "C-2019-00001";
    handover.made_on = *parse_day("2019-06-12");
    handover.edition = "12";
    handover.ground = "海外製品\n日本法人なし";
    handover.under_nda = true;
    handover.language = Lang::en;
    handover.fields = {{"title", "例示ソフト / 認証の不備"}, {"agreed_date", "22 July 2019"}};
    handover.events.push_back({sha256("1"), WithheldEvent{}});
    handover.events.push_back({sha256("2"), EventInPart{"date.agreed", *parse_day("2019-06-10"), R"({"date":"2019-07-16"})"}});
    EventInWhole whole;
    whole.type = "case.published";
    whole.happened_on = *parse_day("2019-06-12");
    whole.seq = 7;
    whole.recorded_at = *parse_instant("2019-06-12T03:00:00Z");
    whole.actor = "jpcert:suzuki";
    whole.edition = "12";
    whole.prev = sha256("2");
    whole.salt = std::string{
        "0123456789\0\xff"
        "2345",
        16};
    whole.payload = R"({"advisory":"A-2019-00001","jvn":"JVN#00000001"})";
    whole.payload_hash = salted_hash(whole.salt, whole.payload);
    handover.events.push_back({sha256("3"), whole});
    return handover;
}

Handover read(const std::string& json) { return handover_from_json(json, "x.pgp"); }

/// The words in which it is refused, in English.
std::string refusal(const std::string& json) {
    try {
        read(json);
        return "taken";
    } catch (const Error& error) {
        CHECK(error.exit == Exit::bad_input);
        REQUIRE(error.place);
        CHECK(error.place->file == "x.pgp");
        return error.message.en;
    }
}

std::string changed(const std::string& pointer, const Json& value) {
    auto json = Json::parse(to_json(example()));
    json[Json::json_pointer{pointer}] = value;
    return json.dump();
}

std::string without(const std::string& object, const std::string& name) {
    auto json = Json::parse(to_json(example()));
    json[Json::json_pointer{object}].erase(name);
    return json.dump();
}

}  // namespace

TEST_CASE("A hand-over that is written is read as it was") {
    auto const said = to_json(example());
    CHECK(to_json(read(said)) == said);
    auto const whole = std::get<EventInWhole>(read(said).events[2].given);
    CHECK(whole.salt == std::get<EventInWhole>(example().events[2].given).salt);
    CHECK(salted_hash(whole.salt, whole.payload) == whole.payload_hash);
    CHECK(std::holds_alternative<WithheldEvent>(read(said).events[0].given));
    CHECK(Json::parse(said)["data"]["events"][0].size() == 1);  // a withheld event says nothing but its hash
}

TEST_CASE("What is no hand-over is refused with the place of the fault") {
    CHECK(refusal("") == "this is no hand-over: it is no JSON");
    CHECK(refusal("[]") == "this is no hand-over");
    CHECK(refusal(changed("/kind", "report")) == "this is no hand-over");
    CHECK(refusal(changed("/version", 2)).find("of a version") != std::string::npos);
    CHECK(refusal(changed("/data/finder", "見本 太郎")) == "the hand-over's data.finder: there is no such field");
    CHECK(refusal(without("/data", "tlp")) == "the hand-over's data.tlp: this is missing");
    CHECK(refusal(changed("/data/tlp", "TLP:WHITE")) == "the hand-over's data.tlp: this is no label of TLP 2.0");
    CHECK(refusal(changed("/data/case", " ")) == "the hand-over's data.case: this is empty");
    CHECK(refusal(changed("/data/case", "C-1\nC-2")) == "the hand-over's data.case: this is no single line");
    CHECK(refusal(changed("/data/case", std::string(1001, 'x'))) == "the hand-over's data.case: this is no single line");
    CHECK(refusal(changed("/data/case", 1)) == "the hand-over's data.case: this is no string");
    CHECK(refusal(changed("/data/made_on", "2019-02-30")) == "the hand-over's data.made_on: this is no day (2019-06-03)");
    CHECK(refusal(changed("/data/under_nda", "yes")) == "the hand-over's data.under_nda: this is neither true nor false");
    CHECK(refusal(changed("/data/to/key", std::string(40, 'a'))).find("no fingerprint") != std::string::npos);
    CHECK(refusal(changed("/data/fields", Json::array())) == "the hand-over's data.fields: this is no object");
    CHECK(refusal(changed("/data/fields/title", "\x1b]0;x\x07")) == "the hand-over's data.fields.title: it holds a control character");
    CHECK(refusal(changed("/data/fields/Title", "x")) == "the hand-over's data.fields: there is what is no field's name");
    CHECK(refusal(changed("/data/events", "x")) == "the hand-over's data.events: this is no list");
    CHECK(refusal(changed("/data/events/1/hash", hex(sha256("1")))) == "the hand-over's data.events: an event stands there twice");
    CHECK(refusal(changed("/data/events/0/hash", std::string(64, 'A'))) == "the hand-over's events[0].hash: this is no hash");
    CHECK(refusal(changed("/data/events/0/type", "date.agreed")) == "the hand-over's events[0].fields: this is missing");
    CHECK(refusal(changed("/data/events/1/fields", Json::object())).find("no object with fields") != std::string::npos);
    CHECK(refusal(changed("/data/events/2/fields", {{"jvn", "x"}})).find("both fields and a record") != std::string::npos);
    CHECK(refusal(changed("/data/events/2/record/seq", 0)).find("no whole number") != std::string::npos);
    CHECK(refusal(changed("/data/events/2/record/seq", 1.5)).find("no whole number") != std::string::npos);
    CHECK(refusal(changed("/data/events/2/record/salt", "00")) == "the hand-over's events[2].record.salt: this is no salt");
    CHECK(refusal(changed("/data/events/2/record/recorded_at", "2019-06-12")).find("no instant") != std::string::npos);
    CHECK(refusal(changed("/data/events/2/record/prev", "x")).find("no hash") != std::string::npos);
}

TEST_CASE("A field that stands twice, a nest without an end and a flood of values are refused, and soon") {
    auto const start = std::chrono::steady_clock::now();
    CHECK(refusal(R"({"kind":"handover","kind":"report"})").find("twice") != std::string::npos);
    CHECK(refusal(std::string(largest_handover, '[')).find("too deep") != std::string::npos);
    CHECK(refusal("[" + std::string(largest_handover - 10, ' ') + "]") == "this is no hand-over");
    CHECK(refusal(std::string(largest_handover + 1, ' ')).find("too large") != std::string::npos);
    std::string zeros = "[0";
    while (zeros.size() < largest_handover - 4) zeros += ",0";
    CHECK(refusal(zeros + "]").find("too many") != std::string::npos);
    std::string names = "{";
    for (int i = 0; i < 100'000; ++i) names += "\"" + std::to_string(i) + "\":0,";
    CHECK(refusal(names + "\"x\":0}").find("too many") != std::string::npos);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{300});
}

TEST_CASE("Hand-overs changed at random are read or refused") {
    std::mt19937_64 dice{20261128};
    auto const below = [&](size_t n) { return n == 0 ? 0 : dice() % n; };
    constexpr std::string_view snippets[] = {"\"",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             ",",
                                             ":",
                                             "null",
                                             "-1",
                                             "1e999",
                                             "\\u0000",
                                             "\\ud800",
                                             "\xff",
                                             "\xe3\x81",
                                             "true",
                                             "\"hash\":",
                                             "\"record\":{",
                                             "99999999999999999999",
                                             "\n",
                                             "//",
                                             std::string_view{"\0", 1}};
    auto const original = to_json(example());
    int taken = 0;
    int const rounds = std::getenv("VULNCTL_LONG") ? 300'000 : 5'000;
    for (int i = 0; i < rounds; ++i) {
        auto json = original;
        for (size_t times = 1 + below(6); times > 0 && !json.empty(); --times) {
            auto const at = below(json.size());
            auto const length = std::min<size_t>(below(60), json.size() - at);
            switch (below(5)) {
                case 0: json[at] = char(dice()); break;
                case 1: json.insert(at, snippets[below(std::size(snippets))]); break;
                case 2: json.erase(at, length); break;
                case 3: json.insert(below(json.size()), json.substr(at, length)); break;
                default: json.replace(at, std::min<size_t>(length, 3), snippets[below(std::size(snippets))]); break;
            }
        }
        INFO("round " << i);
        try {
            auto const said = to_json(read(json));
            CHECK(to_json(read(said)) == said);
            ++taken;
        } catch (const Error& error) {
            if (error.exit != Exit::bad_input) FAIL(error.message.en);
        }
    }
    CHECK(taken > 0);
    CHECK(taken < rounds);
}

TEST_CASE("The schema names what the reader reads") {
    auto const schema = Json::parse(read_file(VULNCTL_SCHEMAS "/handover.schema.json", 1 << 20));
    auto const names = [](const Json& object) {
        std::set<std::string> all;
        for (auto const& [name, value] : object.items()) all.insert(name);
        return all;
    };
    auto const said = Json::parse(to_json(example()));
    auto const& data = schema["properties"]["data"];
    CHECK(names(schema["properties"]) == names(said));
    CHECK(names(data["properties"]) == names(said["data"]));
    CHECK(data["required"].size() == data["properties"].size());
    for (auto const* office : {"from", "to"}) CHECK(names(data["properties"][office]["properties"]) == names(said["data"][office]));
    CHECK(names(schema["definitions"]["record"]["properties"]) == names(said["data"]["events"][2]["record"]));
    CHECK(names(schema["definitions"]["event"]["properties"]) == std::set<std::string>{"hash", "type", "happened_on", "fields", "record"});
    for (auto const& word : words_of(Tlp{})) {
        auto const& labels = data["properties"]["tlp"]["enum"];
        CHECK(std::find(labels.begin(), labels.end(), std::string{word.id}) != labels.end());
    }
}

TEST_CASE("What a report says of its finder, and of a website, is told by no field that a coordinator has") {
    std::set<std::string> types;
    for (auto const& doc : payload_types()) types.emplace(doc.type);
    for (auto const* type : {"report.received", "finder.named", "contact.attempted", "reply.received", "letter.written", "case.opened"}) {
        INFO(type);
        CHECK(types.contains(type));  // else the table speaks of nothing
        CHECK_FALSE(field_told(type, "").empty());
    }
    CHECK(field_told("report.received", "url") == "url");
    CHECK(field_told("report.received", "consents") == "consents_stated");
    CHECK(field_told("case.opened", "procedure") == "procedure");
    for (auto const& [type, key] : {std::pair{"case.opened", "source"},
                                    {"date.agreed", "reason"},
                                    {"impact.assessed", "reason"},
                                    {"finder.named", "name"},
                                    {"contact.attempted", "note"},
                                    {"date.agreed", "override"},
                                    {"nothing", ""}}) {
        INFO(type << " " << key);
        CHECK(field_told(type, key).empty());
    }
}
