// What `validate` writes for code hosts and CI.

#include "views/github_annotations.h"
#include "views/junit.h"
#include "views/sarif.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace vulnctl;

namespace {

const Finding plain{"draft.cve", Severity::error, {"誤り", "wrong"}, {"直す", "mend it"}, Place{"a b/原稿.yaml", 3, 7}, {}};
const Finding advice{"style.spacing", Severity::note, {"空き", "space"}, {}, Place{"a b/原稿.yaml", 4, 1}, {}};
const Finding hostile{
    "draft.title.ja", Severity::warning, {"a", "50%, <b a=\"'\">&\r\n::error::x\x1b[2J\x01"}, {}, Place{"a b/原稿.yaml", 5, 0}, {}};
const Finding unread{"file.unreadable", Severity::error, {"読めない", "cannot be read"}, {}, Place{"x:1,%.yaml", 0, 0}, {}};

std::vector<ValidatedFile> files() {
    return {{"a b/原稿.yaml", true, {plain, advice, hostile}}, {"good.yaml", true, {}}, {"x:1,%.yaml", false, {unread}}};
}

}  // namespace

TEST_CASE("a path becomes a URI") {
    CHECK(uri_of_path("drafts/a.yaml") == "drafts/a.yaml");
    CHECK(uri_of_path("a b/100%#?.yaml") == "a%20b/100%25%23%3F.yaml");
    CHECK(uri_of_path("/srv/原.yaml") == "file:///srv/%E5%8E%9F.yaml");
    CHECK(uri_of_path("x:y") == "x%3Ay");
    CHECK(uri_of_path("(stdin)") == "%28stdin%29");
}

TEST_CASE("findings as SARIF") {
    auto const sarif = nlohmann::json::parse(sarif_of(files(), Lang::en));
    CHECK(sarif["version"] == "2.1.0");
    auto const& run = sarif["runs"][0];
    auto const& rules = run["tool"]["driver"]["rules"];
    REQUIRE(run["results"].size() == 4);
    for (auto const& result : run["results"]) {
        CHECK(rules[result["ruleIndex"].get<size_t>()]["id"] == result["ruleId"]);
        auto const& artifact = result["locations"][0]["physicalLocation"]["artifactLocation"];
        CHECK(run["artifacts"][artifact["index"].get<size_t>()]["location"]["uri"] == artifact["uri"]);
    }
    auto const& first = run["results"][0];
    CHECK(first["level"] == "error");
    CHECK(first["message"]["text"] == "wrong\nmend it");
    CHECK(first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/%E5%8E%9F%E7%A8%BF.yaml");
    CHECK(first["locations"][0]["physicalLocation"]["region"] == nlohmann::json{{"startLine", 3}, {"startColumn", 7}});
    CHECK(run["results"][1]["level"] == "note");
    CHECK(run["results"][2]["locations"][0]["physicalLocation"]["region"] == nlohmann::json{{"startLine", 5}});
    CHECK_FALSE(run["results"][3]["locations"][0]["physicalLocation"].contains("region"));
    CHECK(run["invocations"][0]["executionSuccessful"] == false);
    CHECK(run["invocations"][0]["toolExecutionNotifications"].size() == 1);
    CHECK(nlohmann::json::parse(sarif_of({}, Lang::ja))["runs"][0]["results"] == nlohmann::json::array());
}

TEST_CASE("findings as JUnit's XML") {
    auto const xml = junit_of(files(), Lang::en);
    auto const has = [&](std::string_view part) { return xml.find(part) != xml.npos; };
    CHECK(has("<testsuites name=\"vulnctl validate\" tests=\"5\" failures=\"2\" errors=\"1\">"));
    CHECK(has("<testsuite name=\"a b/原稿.yaml\" tests=\"3\" failures=\"2\" errors=\"0\">"));
    CHECK(has("<failure type=\"error\" message=\"wrong\">a b/原稿.yaml:3:7: wrong — mend it</failure>"));
    CHECK(has("<system-out>space</system-out>"));
    CHECK(has("<testcase classname=\"good.yaml\" name=\"validate\"/>"));
    CHECK(has("<error type=\"error\" message=\"cannot be read\">"));
    CHECK(has("50%, &lt;b a=&quot;&apos;&quot;&gt;&amp;"));
    for (char const c : xml) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
}

TEST_CASE("findings as annotations of GitHub") {
    auto const lines = github_annotations_of(files(), Lang::en);
    CHECK(
        lines.starts_with("::error file=a b/原稿.yaml,line=3,col=7,title=draft.cve::wrong%0Amend it\n"
                          "::notice file=a b/原稿.yaml,line=4,col=1,title=style.spacing::space\n"
                          "::warning file=a b/原稿.yaml,line=5,title=draft.title.ja::50%25, <b a="));
    CHECK(lines.ends_with("::error file=x%3A1%2C%25.yaml,title=file.unreadable::cannot be read\n"));
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 4);
    CHECK(lines.find('\x1b') == lines.npos);
    CHECK(github_annotations_of({}, Lang::ja).empty());
}
