#include "formats/yaml.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

namespace {

Error refusal(std::string_view yaml) {
    try {
        parse_yaml(yaml, "in.yaml");
    } catch (const Error& error) {
        REQUIRE(error.exit == Exit::bad_input);
        return error;
    }
    FAIL("accepted: " << yaml.substr(0, 60));
    throw;
}

std::string refused_at(std::string_view yaml) { return refusal(yaml).place.value_or(Place{}).str(); }

std::string repeated(std::string_view piece, size_t times) {
    std::string out;
    for (size_t i = 0; i < times; ++i) out += piece;
    return out;
}

}  // namespace

TEST_CASE("A YAML map keeps the order of its keys and knows their places") {
    auto const root = parse_yaml("title: 題\nfinder:\n  name: 山田\nlist: [a, b]\nblank:\n", "in.yaml");
    REQUIRE(root.kind == Node::Kind::map);
    REQUIRE(root.members.size() == 4);
    CHECK(root.members[0].first == "title");
    CHECK(root.find("title")->scalar == "題");
    CHECK(root.find("finder")->place.str() == "in.yaml:2:1");
    CHECK(root.find("finder")->find("name")->place.str() == "in.yaml:3:9");
    CHECK(root.find("list")->items.size() == 2);
    CHECK(root.find("blank")->kind == Node::Kind::null);
    CHECK(root.find("other") == nullptr);
}

TEST_CASE("Scalars stay as they were written") {
    auto const root = parse_yaml("version: 1.10\nnumber: 0755\nquoted: \"null\"\nempty: \"\"\n", "in.yaml");
    CHECK(root.find("version")->scalar == "1.10");
    CHECK(root.find("number")->scalar == "0755");
    CHECK(root.find("quoted")->kind == Node::Kind::scalar);
    CHECK(root.find("empty")->kind == Node::Kind::scalar);
}

TEST_CASE("JSON is read with its escapes, those beyond U+FFFF too") {
    auto const root = parse_yaml(R"({"a":"\ud842\udfb7\u7530 \/ \\ud842","b":{"c":true},"d":[]})", "in.json");
    CHECK(root.find("a")->scalar == "𠮷田 / \\ud842");
    CHECK(root.find("b")->find("c")->scalar == "true");
    CHECK(root.find("d")->kind == Node::Kind::list);
}

TEST_CASE("A key that stands twice is refused where it stands again") {
    CHECK(refused_at("a: 1\nb: 2\na: 3\n") == "in.yaml:3:1");
    CHECK(refused_at(R"({"a": {"b": 1, "b": 2}})") == "in.yaml:1:16");
}

TEST_CASE("The same key in different maps is no repetition") { CHECK_NOTHROW(parse_yaml("a: {x: 1}\nb: {x: 1}\n", "in.yaml")); }

TEST_CASE("A syntax error names its line") { CHECK(refused_at("a: 1\nb: [1, 2\nc: 3\n").starts_with("in.yaml:")); }

TEST_CASE("Anchors and aliases are refused, so that no few bytes become many") {
    CHECK(refused_at("a: &x 1\n") == "in.yaml:1:4");
    CHECK(refused_at("a: 1\nb: *x\n").starts_with("in.yaml:2"));
    CHECK_NOTHROW(parse_yaml("a: \"*x\"\n", "in.yaml"));
}

TEST_CASE("A key must be a plain word") {
    CHECK(refused_at("? [a, b]\n: 1\n").starts_with("in.yaml:1"));
    CHECK(refused_at("\"\": 1\n") == "in.yaml:1:1");
}

TEST_CASE("A second document is refused") {
    CHECK(refusal("a: 1\n---\nb: 2\n").place->file == "in.yaml");
    CHECK_NOTHROW(parse_yaml("---\na: 1\n...\n", "in.yaml"));
}

TEST_CASE("What makes yaml-cpp's LoadAll eat all memory is refused at once") {
    refusal("a: 1\n,");
    refusal("a: ,\n---\n,");
}

TEST_CASE("Deep nesting is refused with its place and does not exhaust the stack") {
    for (std::string_view piece : {"[", "{", "{\"a\":", "- ", "? ", "[{"}) {
        INFO(piece);
        CHECK(refused_at(repeated(piece, (1u << 20) / piece.size())).starts_with("in.yaml:1:"));
    }
}

TEST_CASE("Sixty-four levels are read, sixty-five are not") {
    CHECK_NOTHROW(parse_yaml(repeated("[", 64) + repeated("]", 64), "in.yaml"));
    refusal(repeated("[", 65) + repeated("]", 65));
}

TEST_CASE("YAML of more than 1 MiB, NUL characters and bytes that are not UTF-8 are refused") {
    refusal("a: " + repeated("x", 1u << 20));
    refusal("a: \"\\0\"");
    refusal("a: \xff");
}

TEST_CASE("Nothing at all is an empty document") { CHECK(parse_yaml("", "in.yaml").kind == Node::Kind::null); }
