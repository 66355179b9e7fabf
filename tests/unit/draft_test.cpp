// The draft of an advisory: read, written, checked, rendered.

#include "formats/draft.h"
#include "base/file.h"
#include "base/unicode.h"
#include "render/advisory.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

namespace {

const TemplateSource compiled_in{};

std::string fixture(const std::string& name) { return read_file(std::string{VULNCTL_FIXTURES} + "/office/" + name, 1 << 20); }
AdvisoryDraft router() { return read_draft(fixture("draft-router.yaml"), "draft-router.yaml"); }
AdvisoryDraft viewer() { return read_draft(fixture("draft-viewer.yaml"), "draft-viewer.yaml"); }

Error error_of(const std::string& yaml) {
    try {
        read_draft(yaml, "d.yaml");
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown for: " << yaml);
    return {Exit::bug, {}};
}

std::string found(const AdvisoryDraft& draft) {
    std::string rules;
    for (const Finding& finding : check_draft(draft, "d.yaml")) {
        CHECK_FALSE(finding.message.ja.empty());
        CHECK_FALSE(finding.message.en.empty());
        CHECK_FALSE(finding.hint.ja.empty());
        CHECK_FALSE(finding.hint.en.empty());
        CHECK(finding.place);
        rules += (rules.empty() ? "" : " ") + finding.rule;
    }
    return rules;
}

template <class Change>
std::string found_after(Change change) {
    auto draft = router();
    change(draft);
    return found(draft);
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the office's drafts pass the check") {
    CHECK(found(router()) == "");
    CHECK(found(viewer()) == "");
}

TEST_CASE("a draft comes back from its file as it was") {
    for (auto const& draft : {router(), viewer(), AdvisoryDraft{}}) {
        auto const written = write_draft(draft);
        CHECK(write_draft(read_draft(written, "d.yaml")) == written);
        CHECK(found(read_draft(written, "d.yaml")) == found(draft));
    }
    CHECK(contains(write_draft(router()), "jvn: \"JVN#00000001\"\n"));
    CHECK(contains(write_draft(router()), "ja: |-\n"));

    SECTION("to the byte, whatever people write") {
        for (std::string const text : {"一行",
                                       "二\n行",
                                       "末尾に改行\n",
                                       "\n先頭に改行",
                                       " 先頭に空白",
                                       "行の\n  字下げ",
                                       "行末の空白 \n次",
                                       "a\n\n\nb",
                                       "tab\tの行",
                                       "# 注釈ではない",
                                       "a: b",
                                       "- a",
                                       "---",
                                       "...",
                                       "|",
                                       "\"引用\" と \\",
                                       "'",
                                       "null",
                                       "~",
                                       "true",
                                       "0755",
                                       "a #b",
                                       "*a",
                                       "&a",
                                       "!a",
                                       "%a",
                                       "@a",
                                       "`",
                                       "{{title}}",
                                       "\r\n",
                                       "\x01\x1b[2J",
                                       "\u0085",
                                       "\u00a0",
                                       "\u2028",
                                       "\ufeff",
                                       "𠮟る😀",
                                       " ",
                                       "\n",
                                       "[]",
                                       "{}"}) {
            AdvisoryDraft draft;
            draft.jvn = text;
            draft.title = {text, text};
            draft.overview = {text, text};
            draft.solutions.push_back({SolutionKind::update, {}, {text, text}, {text}});
            auto& affected = draft.affected.emplace_back();
            affected.product = {text, text};
            affected.note = {text, ""};
            affected.vendor = text;
            INFO(write_draft(draft));
            auto const again = read_draft(write_draft(draft), "d.yaml");
            CHECK(again.jvn == text);
            CHECK(again.title.ja == text);
            CHECK(again.overview.ja == text);
            CHECK(again.overview.en == text);
            CHECK(again.solutions.at(0).text.ja == text);
            CHECK(again.affected.at(0).product.en == text);
            CHECK(again.affected.at(0).note.ja == text);
            CHECK(again.affected.at(0).vendor == text);
            CHECK(again.solutions.at(0).products == std::vector<std::string>{text});
        }
    }
}

TEST_CASE("what an export needs comes back as it was written") {
    auto draft = router();
    draft.state_ja = TextState::approved;
    draft.state_en = TextState::draft;
    draft.tlp = Tlp::amber_strict;
    draft.critical = true;
    draft.jvndb = "JVNDB-2019-000001";
    draft.affected[0].support_ended = true;
    draft.affected[0].cpe = "cpe:2.3:o:samplenet:sn-1200_firmware:*:*:*:*:*:*:*:*";
    draft.affected[0].cves = {"CVE-2019-99901"};
    draft.vulnerabilities[0].impact = {"任意の処理を実行される", "Arbitrary processing"};
    draft.references[0].kind = ReferenceKind::end_of_support;
    draft.addendum = {"補足", "Addendum"};
    draft.determination = Determination{Failure::no_agreement, parse_day("2019-10-01")};
    draft.credits[0].cves = {"CVE-2019-99901"};
    draft.credits.push_back({CreditRoute::developer, {}, {}, {"開発者が報告", "Reported by the developer"}});
    auto const again = read_draft(write_draft(draft), "d.yaml");
    CHECK(write_draft(again) == write_draft(draft));
    CHECK(again.state_ja == TextState::approved);
    CHECK(again.tlp == Tlp::amber_strict);
    CHECK(again.critical);
    CHECK(again.affected.at(0).support_ended);
    CHECK(again.affected.at(0).cves == draft.affected[0].cves);
    CHECK(again.vulnerabilities.at(0).impact.en == "Arbitrary processing");
    CHECK(again.references.at(0).kind == ReferenceKind::end_of_support);
    CHECK(again.determination->ground == Failure::no_agreement);
    CHECK(again.determination->decided == parse_day("2019-10-01"));
    CHECK(again.credits.at(0).people.at(0).name.en == "Taro Mihon");
    CHECK(again.credits.at(1).text.ja == "開発者が報告");
}

TEST_CASE("a draft of a wrong structure is refused at its line") {
    CHECK(error_of("jvn: \"JVN#00000001\"\ntitel:\n  ja: a\n").place->str().starts_with("d.yaml:2"));
    CHECK(error_of("title: a\n").place->line == 1);
    CHECK(error_of("jvn: x\nvendors:\n  - status: maybe\n").place->line == 3);
    CHECK(error_of("jvn: x\nvendors:\n  - party: 12\n").place->line == 3);
    CHECK(error_of("published: 2019-02-30\n").place->line == 1);
    CHECK(error_of("history:\n  - date: 2019-13-01\n").place->line == 2);
    CHECK(error_of("solutions:\n  kind: update\n").place->line >= 1);
    CHECK(error_of("jvn: a\njvn: b\n").exit == Exit::bad_input);
    CHECK(error_of("cases: [X-1]\n").exit == Exit::bad_input);
    CHECK(error_of("cases:\n  -\n").exit == Exit::bad_input);
    CHECK(error_of("- a\n").exit == Exit::bad_input);
    CHECK(error_of("").exit == Exit::bad_input);
    CHECK(contains(error_of("vendors:\n  - status: maybe\n").hint.en, "vulnerable_investigating"));
}

TEST_CASE("each check finds its defect and nothing else") {
    CHECK(found_after([](auto& d) { d.jvn.clear(); }) == "draft.jvn");
    CHECK(found_after([](auto& d) { d.jvn = "JVN#1234567"; }) == "draft.jvn");
    CHECK(found_after([](auto& d) { d.cases.clear(); }) == "draft.cases");
    CHECK(found_after([](auto& d) { d.title.en.clear(); }) == "draft.title.en");
    CHECK(found_after([](auto& d) { d.title.ja = "　"; }) == "draft.title.ja");
    CHECK(found_after([](auto& d) { d.overview = {}; }) == "draft.overview.ja draft.overview.en");
    CHECK(found_after([](auto& d) { d.affected.clear(); }) == "draft.affected");
    CHECK(found_after([](auto& d) { d.affected[0].product.en.clear(); }) == "draft.affected.product.en");
    CHECK(found_after([](auto& d) { d.affected[0].version.ja.clear(); }) == "draft.affected.version.ja");
    CHECK(found_after([](auto& d) { d.affected[0].version = {}; }) == "");
    CHECK(found_after([](auto& d) { d.affected[0].note.ja = "補足"; }) == "draft.affected.note.en");
    CHECK(found_after([](auto& d) { d.details.en.clear(); }) == "draft.details.en");
    CHECK(found_after([](auto& d) { d.vulnerabilities[0].name.en.clear(); }) == "draft.vulnerability.name.en");
    CHECK(found_after([](auto& d) { d.vulnerabilities[0].cve = "CVE-2019-123"; }) == "draft.cve");
    CHECK(found_after([](auto& d) { d.vulnerabilities[0].cwe = "78"; }) == "draft.cwe");
    CHECK(found_after([](auto& d) { d.vulnerabilities.clear(); }) == "");
    CHECK(found_after([](auto& d) { d.impact.ja.clear(); }) == "draft.impact.ja");
    CHECK(found_after([](auto& d) { d.solutions.clear(); }) == "draft.solutions");
    CHECK(found_after([](auto& d) { d.solutions[1].kind.reset(); }) == "draft.solution.kind");
    CHECK(found_after([](auto& d) { d.solutions[1].heading.en = "Workaround"; }) == "draft.solution.heading.ja");
    CHECK(found_after([](auto& d) { d.solutions[1].text.en.clear(); }) == "draft.solution.text.en");
    CHECK(found_after([](auto& d) { d.vendors.clear(); }) == "draft.vendors");
    CHECK(found_after([](auto& d) { d.vendors[1].status.reset(); }) == "draft.vendor.status");
    CHECK(found_after([](auto& d) { d.vendors[1].name.ja.clear(); }) == "draft.vendor.name.ja");
    CHECK(found_after([](auto& d) { d.vendors[0].link = "www.example.com"; }) == "draft.vendor.link");
    CHECK(found_after([](auto& d) { d.references[0].title.en.clear(); }) == "draft.reference.title.en");
    CHECK(found_after([](auto& d) { d.references[0].link = "javascript:alert(1)"; }) == "draft.reference.link");
    CHECK(found_after([](auto& d) { d.credits[0].people[0].name.en.clear(); }) == "draft.credit.name.en");
    CHECK(found_after([](auto& d) { d.credits[0].people.clear(); }) == "draft.credit.people");
    CHECK(found_after([](auto& d) { d.credits[0].route = CreditRoute::developer; }) == "draft.credit.people");
    CHECK(found_after([](auto& d) { d.credits[0].route.reset(); }) == "draft.credit.route");
    CHECK(found_after([](auto& d) { d.credits.clear(); }) == "");
    CHECK(found_after([](auto& d) { d.history[0].on.reset(); }) == "draft.history.date");
    CHECK(found_after([](auto& d) { d.history[0].text.en.clear(); }) == "draft.history.text.en");
    CHECK(found_after([](auto& d) { d.history.push_back({parse_day("2019-07-15"), {"更新", "Updated"}}); }) == "draft.history.order");
    CHECK(found_after([](auto& d) { d.history.push_back({parse_day("2019-07-16"), {"更新", "Updated"}}); }) == "");
}

TEST_CASE("CVSS is read, and its score follows from the vector") {
    auto const with = [](const CvssScore& cvss) { return found_after([&](auto& d) { d.vulnerabilities[0].cvss = {cvss}; }); };
    auto const whole = "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    CHECK(with({"3.0", whole, "9.8"}) == "");
    CHECK(with({"3.0", whole, "1.0"}) == "draft.cvss.score");
    CHECK(with({"2.0", "AV:N/AC:L/Au:N/C:P/I:P/A:P", "7.5"}) == "");
    CHECK(with({"4.0", "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "9.3"}) == "");
    CHECK(with({"3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U", "9.0"}) == "");  // the temporal score
    CHECK(with({"3.1", "CVSS:3.1/AV:N", "10.0"}) == "draft.cvss.vector");
    CHECK(with({"3", whole, "9.8"}) == "draft.cvss.version");
    CHECK(with({"3.1", whole, "9.8"}) == "draft.cvss.version");
    CHECK(with({"3.0", "AV:N/AC:L", "7.5"}) == "draft.cvss.vector");
    CHECK(with({"3.0", "CVSS:3.0/AV:N/", "7.5"}) == "draft.cvss.vector");
    for (auto const* score : {"", "9", "9.80", "10.1", "-1.0", ".8", "9,8", "９.８"})
        CHECK(with({"3.0", whole, score}) == "draft.cvss.score");
}

TEST_CASE("A CWE number is looked up: one that is no weakness is warned of") {
    auto const with = [](const char* cwe) { return found_after([&](auto& d) { d.vulnerabilities[0].cwe = cwe; }); };
    CHECK(with("CWE-79") == "");
    CHECK(with("CWE-79999") == "draft.cwe.unknown");
    CHECK(with("CWE-16") == "draft.cwe.kind");
    CHECK(with("79") == "draft.cwe");
}

TEST_CASE("to stop using a product and to update it contradict each other") {
    auto draft = viewer();
    draft.solutions.push_back({SolutionKind::update, {}, {"最新版へアップデートしてください。", "Update to the latest version."}, {}});
    CHECK(found(draft) == "draft.solution.contradiction");

    draft = viewer();
    draft.solutions[0].text.ja = "架空文書ビューアを使用しないでください。";
    CHECK(found(draft) == "draft.solution.support_ended");
    CHECK(check_draft(draft, "d.yaml").at(0).severity == Severity::warning);
}

TEST_CASE("a full-width number sign is recognised") {
    auto draft = router();
    draft.jvn = "JVN＃00000001";
    auto const findings = check_draft(draft, "d.yaml");
    REQUIRE(findings.size() == 1);
    CHECK(contains(findings[0].hint.ja, "全角"));
}

TEST_CASE("findings stand at the line of the file, or of what is around them") {
    auto const draft = read_draft("jvn: \"JVN#1\"\ntitle:\n  ja: 題名\nvendors:\n  - name: {ja: a, en: b}\n", "d.yaml");
    std::map<std::string, int> lines;
    for (const Finding& finding : check_draft(draft, "d.yaml")) lines[finding.rule] = finding.place->line;
    CHECK(lines["draft.jvn"] == 1);
    CHECK((lines["draft.title.en"] == 2 || lines["draft.title.en"] == 3));
    CHECK(lines["draft.vendor.status"] == 5);
    CHECK(check_draft({}, "memory.yaml").at(0).place->file == "memory.yaml");
}

TEST_CASE("the office's advisories come out as text and HTML, in both languages") {
    for (auto const& draft : {router(), viewer()})
        for (auto const lang : {Lang::ja, Lang::en}) {
            auto const text = render_advisory_text(compiled_in, draft, lang, PageState::published);
            auto const html = render_advisory_html(compiled_in, draft, lang, PageState::published);
            for (auto const* page : {&text, &html}) {
                CHECK(contains(*page, draft.jvn));
                CHECK(contains(*page, draft.title.in(lang)));
                CHECK(contains(*page, draft.vendors[0].name.in(lang)));
                CHECK(contains(*page, "2019/07/"));
                CHECK(contains(*page, draft.history[0].text.in(lang)));
                CHECK(contains(*page, draft.credits.empty() ? (lang == Lang::ja ? "更新履歴" : "Update History")
                                                            : (lang == Lang::ja ? "謝辞" : "Credit")));
                CHECK_FALSE(contains(*page, "{{"));
                if (lang == Lang::en)
                    CHECK(std::all_of(page->begin(), page->end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
            }
            for (auto const line : lines_of(text))
                if (line.find("://") == line.npos) CHECK(width(line) <= 80);
            CHECK_FALSE(contains(html, "<script"));
        }
}

TEST_CASE("sections come in JVN's order, and empty ones not at all") {
    auto const in_order = [](const std::string& page, std::initializer_list<const char*> headings) {
        size_t at = 0;
        for (auto const* heading : headings) {
            INFO(heading);
            auto const next = page.find(heading, at);
            REQUIRE(next != page.npos);
            at = next;
        }
    };
    in_order(render_advisory_text(compiled_in, router(), Lang::ja, PageState::published),
             {"概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "ベンダ情報", "参考情報",
              "JPCERT/CCによる脆弱性分析結果", "謝辞", "更新履歴"});
    in_order(render_advisory_html(compiled_in, router(), Lang::en, PageState::published),
             {"Overview", "Products Affected", "Description", "Impact", "Solution", "Vendor Status", "References",
              "Vulnerability Analysis by JPCERT/CC", "Credit", "Update History"});
    auto const bare = render_advisory_html(compiled_in, viewer(), Lang::ja, PageState::published);
    CHECK_FALSE(contains(bare, "謝辞"));
    CHECK_FALSE(contains(bare, "参考情報"));
}

TEST_CASE("whatever stands in a draft, a page is a page") {
    auto draft = router();
    draft.title.ja = "<script>alert(1)</script> {{credit}} & \"引用\"";
    draft.credits[0].people[0].name.ja = "canary";
    draft.vendors[0].link = "javascript:alert(1)";
    draft.references[0].link = "https://example.jp/\" onclick=\"x";
    auto const html = render_advisory_html(compiled_in, draft, Lang::ja, PageState::published);
    CHECK_FALSE(contains(html, "<script"));
    CHECK_FALSE(contains(html, "href=\"javascript"));
    CHECK_FALSE(contains(html, "onclick=\"x"));
    CHECK(contains(html, "{{credit}}"));
    CHECK(contains(html, "javascript:alert(1)"));
    CHECK(contains(html, "href=\"https://www.example.com") == false);
    CHECK(html.find("canary") == html.rfind("canary"));
    CHECK(contains(render_advisory_text(compiled_in, draft, Lang::ja, PageState::published), "<script>alert(1)</script> {{credit}}"));
}

TEST_CASE("a page without a title is not printed") {
    for (auto AdvisoryDraft::*part : {&AdvisoryDraft::title, &AdvisoryDraft::overview, &AdvisoryDraft::impact}) {
        auto draft = router();
        (draft.*part).en.clear();
        CHECK_NOTHROW(render_advisory_text(compiled_in, draft, Lang::ja, PageState::published));
        CHECK_THROWS_AS(render_advisory_text(compiled_in, draft, Lang::en, PageState::published), Error);
        CHECK_THROWS_AS(render_advisory_html(compiled_in, draft, Lang::en, PageState::published), Error);
    }
}
