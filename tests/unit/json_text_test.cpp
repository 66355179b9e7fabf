#include "formats/json_text.h"

#include "csaf_documents.h"
#include "formats/csaf/csaf.h"
#include "formats/json_shape.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

using namespace vulnctl;

namespace {

bool is_read(const std::string& text) {
    try {
        read_json(text, "a.json");
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::string refusal_of(const std::string& text) {
    try {
        read_json(text, "a.json");
    } catch (const Error& error) {
        return error.place->str() + ": " + error.message.en;
    }
    return "";
}

}  // namespace

TEST_CASE("A document is a tree of values with their places") {
    std::string const text =
        "{\n  \"題\": \"脆弱性\", \"list\": [1, -2.5e3, true, null],\n  \"d\\u0061y\": \"\\u3042\\ud842\\udfb7\\n\"\n}";
    auto const tree = read_json(text, "a.json");
    auto const root = tree.root();
    REQUIRE(root.is(JsonValue::Kind::object));
    CHECK(root.size() == 3);
    CHECK(root["題"].text() == "脆弱性");
    CHECK(root["day"].text() == "あ𠮷\n");
    CHECK(root["day"].name() == "day");
    std::vector<std::string> items;
    for (auto const item : root["list"]) items.emplace_back(item.text());
    CHECK(items == std::vector<std::string>{"1", "-2.5e3", "true", ""});
    CHECK_FALSE(root["nothing"]["of"]["this"]);
    CHECK(root["list"]["of"].text().empty());

    PlaceFinder places{tree.source(), "a.json"};
    CHECK(places.find(root["題"].name_offset()).str() == "a.json:2:3");
    CHECK(places.find(root["題"].offset()).str() == "a.json:2:8");
    CHECK(places.find(root["list"].offset()).str() == "a.json:2:23");
    CHECK(places.find(root["day"].offset()).str() == "a.json:3:15");
}

TEST_CASE("What is no JSON is refused with its place") {
    CHECK(refusal_of("") == "a.json:1:1: the JSON ends too early: a value is missing");
    CHECK(refusal_of("{\"a\": 1,}") == "a.json:1:9: cannot be read as JSON: the name of a member in quotes is expected");
    CHECK(refusal_of("[1 2]") == "a.json:1:4: cannot be read as JSON: ',' or ']' is expected");
    CHECK(refusal_of("[1]\n[2]") == "a.json:2:1: something follows the JSON value");
    CHECK(refusal_of("\"\\ud800x\"") == "a.json:1:8: a surrogate written with \\u lacks its other half");
    CHECK(refusal_of("\"a\nb\"") == "a.json:1:3: there is a control character in a text; write it as \\n or \\t");
    CHECK(refusal_of("\"\xff\"").find("not UTF-8") != std::string::npos);
    CHECK(refusal_of(std::string(200, '[')) == "a.json:1:129: the JSON is nested too deeply (at most 128 levels)");
    CHECK(refusal_of(std::string(json_cap + 1, ' ')) == "a.json: the JSON is too large (at most 15 MiB)");
}

TEST_CASE("Members that stand twice are known, the first of them is found") {
    std::string const text = R"({"a": 1, "b": {"a": 2, "\u0061": 3}, "a": 4})";
    auto const tree = read_json(text, "a.json");
    auto const doubled = tree.doubled();
    REQUIRE(doubled.size() == 2);
    CHECK(doubled[0].text() == "3");
    CHECK(doubled[1].text() == "4");
    CHECK(tree.root()["a"].text() == "1");
}

TEST_CASE("A byte order mark is passed over and counts as no column") {
    std::string const text = "\xef\xbb\xbf{\"a\": 1}";
    auto const tree = read_json(text, "a.json");
    PlaceFinder places{tree.source(), "a.json"};
    CHECK(places.find(tree.root()["a"].name_offset()).str() == "a.json:1:2");
}

TEST_CASE("Values are equal as JSON whatever the order of members and the writing of numbers") {
    auto const one = read_json(R"({"a": 1.0, "b": ["x", null]})", "a");
    auto const other = read_json(R"({"b": ["\u0078", null], "a": 1e0})", "a");
    auto const third = read_json(R"({"b": ["x", "null"], "a": 1})", "a");
    CHECK(canonical(one.root()) == canonical(other.root()));
    CHECK(canonical(one.root()) != canonical(third.root()));
}

TEST_CASE("Texts broken at random are read exactly where another reader reads them, and every place lies in the file") {
    std::mt19937 random{20261128};
    auto const pick = [&](size_t below) { return std::uniform_int_distribution<size_t>{0, below - 1}(random); };
    std::string const alphabet = "{}[]:,\"\\u0aeE+-.1 \n\ttrufalsn\x01";
    for (std::string_view const version : {"2.0", "2.1"}) {
        auto const whole = advisory(version);
        auto const lines = std::ranges::count(whole, '\n') + 2;
        for (int round = 0; round < 300; ++round) {
            auto text = whole;
            for (auto changes = 1 + pick(3); changes > 0; --changes) {
                auto const at = pick(text.size());
                switch (pick(4)) {
                    case 0: text.erase(at, 1 + pick(40)); break;
                    case 1: text.insert(at, 1, alphabet[pick(alphabet.size())]); break;
                    case 2: text[at] = alphabet[pick(alphabet.size())]; break;
                    default: text.insert(at, text.substr(pick(text.size()), pick(60)));
                }
            }
            INFO(text);
            bool const read = is_read(text);
            REQUIRE(read == nlohmann::json::accept(text));
            if (!read) continue;
            for (auto const& finding : check_csaf(text, "a.json").findings) {
                REQUIRE(finding.place);
                REQUIRE(finding.place->line >= 1);
                REQUIRE(finding.place->line <= lines + 200);
                REQUIRE(finding.place->column >= 1);
                REQUIRE_FALSE(finding.message.ja.empty());
            }
        }
    }
}

TEST_CASE("Values of the wrong kind anywhere are findings, never more") {
    std::mt19937 random{7};
    for (std::string_view const version : {"2.0", "2.1"}) {
        auto const whole = nlohmann::ordered_json::parse(advisory(version));
        auto const flat = whole.flatten();
        std::vector<std::string> paths;
        for (auto const& [path, value] : flat.items())
            for (std::string at = path; !at.empty(); at.resize(at.rfind('/'))) paths.push_back(at);
        std::ranges::sort(paths);
        paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
        for (auto const& path : paths)
            for (auto const* const other : {"null", "7", "[[{}]]", "{\"a\": [1]}"}) {
                INFO(path << " = " << other);
                auto const text = advisory(version, {{path, other}});
                CHECK_NOTHROW(check_csaf(text, "a.json"));
            }
    }
}
