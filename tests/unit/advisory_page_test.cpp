// The pages of an advisory: each variant of the templates in both languages, hostile text, what a draft says of itself.
// The goldens lie in fixtures/pages; VULNCTL_ACCEPT=1 writes them anew.

#include "base/file.h"
#include "base/unicode.h"
#include "formats/draft.h"
#include "render/advisory.h"
#include "render/markdown.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace vulnctl;

namespace {

const TemplateSource compiled_in{};
const std::filesystem::path fixtures{VULNCTL_FIXTURES};

AdvisoryDraft draft_named(const std::string& name) {
    auto const path = fixtures / "advisories" / (name + ".yaml");
    return read_draft(read_file(path, 1 << 20), name + ".yaml");
}

enum class Form { txt, html, md };
constexpr std::string_view suffix_of(Form form) { return form == Form::txt ? "txt" : form == Form::html ? "html" : "md"; }

std::string page_of(const AdvisoryDraft& draft, Lang lang, Form form, PageState state = PageState::published) {
    switch (form) {
        case Form::txt: return render_advisory_text(compiled_in, draft, lang, state);
        case Form::html: return render_advisory_html(compiled_in, draft, lang, state);
        case Form::md: return render_advisory_markdown(compiled_in, draft, lang, state);
    }
    return {};
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// The style sheet is the same in every page.
std::string without_style(std::string page) {
    auto const begin = page.find("<style>");
    auto const end = page.find("</style>");
    return begin == page.npos ? page : page.replace(begin + 7, end - begin - 7, "");
}

void check_golden(const std::string& name, const std::string& page) {
    auto const path = fixtures / "pages" / name;
    auto const* accept = std::getenv("VULNCTL_ACCEPT");
    if (accept && std::string_view{accept} == "1") std::ofstream{path} << page;
    INFO(path);
    REQUIRE(std::filesystem::exists(path));
    CHECK(page == read_file(path, 1 << 20));
}

const std::string variants[] = {"page-critical",     "page-stop-use", "page-migrate", "page-unreachable",
                                "page-no-agreement", "page-plain",    "page-hostile"};

template <class Check>
void on_each_page(const AdvisoryDraft& draft, PageState state, Check check) {
    for (auto const lang : {Lang::ja, Lang::en})
        for (auto const form : {Form::txt, Form::html, Form::md}) {
            INFO((lang == Lang::ja ? "ja " : "en ") << suffix_of(form));
            check(page_of(draft, lang, form, state), lang, form);
        }
}

}  // namespace

TEST_CASE("each variant of an advisory's page is as it was accepted") {
    for (auto const& name : variants)
        on_each_page(draft_named(name), PageState::published, [&](const std::string& page, Lang lang, Form form) {
            check_golden(fmt::format("{}.{}.{}", name, lang == Lang::ja ? "ja" : "en", suffix_of(form)), without_style(page));
        });
    on_each_page(draft_named("page-stop-use"), PageState::draft, [&](const std::string& page, Lang lang, Form form) {
        check_golden(fmt::format("page-stop-use.draft.{}.{}", lang == Lang::ja ? "ja" : "en", suffix_of(form)), without_style(page));
    });
}

TEST_CASE("a draft carries its label at its head and foot, and what is published does not") {
    auto draft = draft_named("page-critical");
    on_each_page(draft, PageState::published,
                 [](const std::string& page, Lang, Form) { CHECK_FALSE(contains(page, "TLP:AMBER+STRICT\n")); });
    on_each_page(draft, PageState::draft, [](const std::string& page, Lang lang, Form form) {
        auto const overview = page.find(lang == Lang::ja ? "概要" : "Overview");
        auto const body = page.substr(form == Form::html ? page.find("<body") : 0);
        CHECK(page.find("TLP:AMBER+STRICT") < overview);
        CHECK(body.find("TLP:AMBER+STRICT") < body.find(lang == Lang::ja ? "概要" : "Overview"));
        CHECK(body.rfind("TLP:AMBER+STRICT") > body.find(lang == Lang::ja ? "更新履歴" : "Update History"));
        CHECK(contains(page, lang == Lang::ja ? "公表前の原稿" : "has not been published"));
    });
    auto const text = page_of(draft, Lang::ja, Form::txt, PageState::draft);
    CHECK(width(lines_of(text).front()) == 80);
    CHECK(lines_of(text).front().ends_with(" TLP:AMBER+STRICT"));
    CHECK(contains(page_of(draft, Lang::en, Form::html, PageState::draft), "<html lang=\"en\" class=\"tlp-amber-strict\">"));

    draft.tlp.reset();
    CHECK(contains(page_of(draft, Lang::en, Form::md, PageState::draft), "**TLP:AMBER**"));
    draft.tlp = Tlp::clear;
    CHECK_THROWS_AS(page_of(draft, Lang::en, Form::txt, PageState::draft), Error);
    CHECK_NOTHROW(page_of(draft, Lang::en, Form::txt));
}

TEST_CASE("each label has its colour in the style sheet") {
    auto draft = draft_named("page-plain");
    for (auto const tlp : {Tlp::red, Tlp::amber_strict, Tlp::amber, Tlp::green}) {
        draft.tlp = tlp;
        auto const page = page_of(draft, Lang::ja, Form::html, PageState::draft);
        CHECK(contains(page, fmt::format("--tlp: '{}'", id_of(tlp))));
        auto const named = page.find("<html lang=\"ja\" class=\"") + 23;
        CHECK(contains(page, "." + page.substr(named, page.find('"', named) - named) + " { --tlp: '" + std::string{id_of(tlp)}));
    }
}

TEST_CASE("a statement stands beside what no agreement was reached on, and never where nobody could be asked") {
    auto draft = draft_named("page-no-agreement");
    on_each_page(draft, PageState::published, [](const std::string& page, Lang lang, Form) {
        CHECK(contains(page, lang == Lang::ja ? "製品開発者の見解" : "Statement by the developer"));
        CHECK(contains(page, lang == Lang::ja ? "脆弱性ではないと考えます" : "do not consider"));
        CHECK(contains(page, lang == Lang::ja ? "合意に至る" : "an agreement"));
    });
    draft.determination->ground = Failure::unreachable;
    on_each_page(draft, PageState::published, [](const std::string& page, Lang lang, Form) {
        CHECK_FALSE(contains(page, lang == Lang::ja ? "見解" : "Statement"));
        CHECK_FALSE(contains(page, lang == Lang::ja ? "調整を行いました" : "coordinated with the developer"));
        CHECK(contains(page, lang == Lang::ja ? "連絡不能" : "unreachable"));
    });
}

TEST_CASE("the four criteria stand in the guideline's words (IV.3.(2)5))") {
    auto const page = page_of(draft_named("page-unreachable"), Lang::ja, Form::md);
    for (auto const* criterion :
         {"調整機関と製品開発者との間の脆弱性情報の公表に係る調整が不可能であること（調整不能案件であること）",
          "脆弱性の存在が認められること", "IPAが公表しない限り、脆弱性情報を知り得ない製品利用者がいるおそれがあること",
          "製品開発者や製品利用者の状況等を総合的に勘案して、公表が適当でないと判断する理由・事情がないこと"})
        CHECK(contains(page, criterion));
    CHECK(contains(page, "2019年10月1日に公表を判断"));
}

TEST_CASE("where support has ended a page says three things, and names what they are for") {
    auto draft = draft_named("page-stop-use");
    auto const whole = page_of(draft, Lang::ja, Form::txt);
    CHECK(contains(whole, "[CG-1200を使用しない]"));
    CHECK(contains(page_of(draft, Lang::ja, Form::md),
                   "CG-1200を使用しないでください。CG-1200のサポートは終了しているため、修正版のリリース予定はありません。"));
    CHECK(contains(whole, "引き続き使用する場合"));
    CHECK_FALSE(contains(whole, "対象製品"));

    draft.affected[0].support_ended = false;  // then nobody may claim it
    CHECK_FALSE(contains(page_of(draft, Lang::ja, Form::txt), "サポートは終了"));
    CHECK_FALSE(contains(page_of(draft, Lang::en, Form::txt), "no fix is planned"));
    draft.solutions[0].text = {"使用しないでください。", "Do not use it."};
    CHECK_FALSE(contains(page_of(draft, Lang::ja, Form::txt), "CG-1200を使用しないでください"));

    draft = draft_named("page-migrate");
    auto const part = page_of(draft, Lang::en, Form::txt);
    CHECK(contains(part, "[Update the software]\nFor: Reiji Router RT-30\n"));
    CHECK(contains(part, "For: Reiji Router RT-10, Reiji Router RT-20\nAccording to the developer, support"));
    CHECK(contains(part, "Where you must go on using"));
    draft.solutions[1].products.clear();  // a workaround for RT-30 too, which can be updated
    CHECK_FALSE(contains(page_of(draft, Lang::en, Form::txt), "Where you must go on using"));
    draft.solutions[2].products.clear();
    CHECK(contains(page_of(draft, Lang::ja, Form::txt), "一部製品はすでにサポートが終了している"));
}

TEST_CASE("a solution without a text of its own has the usual one, and a workaround has none") {
    auto draft = draft_named("page-plain");
    CHECK(contains(page_of(draft, Lang::ja, Form::txt), "最新版へアップデートしてください。"));
    draft.solutions[0].kind = SolutionKind::workaround;
    CHECK_THROWS_AS(page_of(draft, Lang::ja, Form::txt), MissingField);
    draft.solutions[0].kind.reset();
    CHECK_THROWS_AS(page_of(draft, Lang::en, Form::html), MissingField);
}

TEST_CASE("flaws that differ in their impact have it each, and only then may the common one be missing") {
    auto draft = draft_named("page-critical");
    CHECK(contains(page_of(draft, Lang::ja, Form::txt), "想定される影響は各脆弱性により異なりますが、"));
    draft.impact = {"共通の影響", "In common"};
    CHECK_FALSE(contains(page_of(draft, Lang::ja, Form::txt), "想定される影響は各脆弱性により異なりますが、"));
    CHECK(contains(page_of(draft, Lang::en, Form::md), "In common\n\n- A remote attacker"));
    draft.impact = {};
    draft.vulnerabilities[1].impact.en.clear();
    CHECK_NOTHROW(page_of(draft, Lang::ja, Form::txt));
    CHECK_THROWS_AS(page_of(draft, Lang::en, Form::txt), Error);
}

TEST_CASE("hostile text is text, in HTML and in Markdown") {
    auto const draft = draft_named("page-hostile");
    for (auto const lang : {Lang::ja, Lang::en}) {
        auto const html = page_of(draft, lang, Form::html);
        for (auto const* mark : {"<script", "<b>", "<h2></", "href=\"javascript", "onclick=\"x", "<style>body", "<img"})
            CHECK_FALSE(contains(html, mark));
        CHECK(contains(html, "{{jvn}}"));

        auto const md = page_of(draft, lang, Form::md);
        for (auto const* mark : {"\n# no",        "\n- no",         "\n1) ", "\n> ",         "\n***",    "\n~~~",     "![",
                                 "k](javascript", "ク](javascript", " <b>",  "https://evil", "www.evil", " | forged", " | 偽の列",
                                 "\n| row",       "\n| 行",         "{{",    " _s",          " *s",      "\x1b",      "\u202e"}) {
            INFO(mark);
            CHECK_FALSE(contains(md, mark));
        }
        CHECK(contains(md, "](<https://reiji.example/a_b(c)*d?e=1&f=2>)"));

        auto const text = page_of(draft, lang, Form::txt);
        CHECK(contains(text, lang == Lang::ja ? " ■ 概要 # 偽" : " * Overview # A"));  // in the title's line, no heading of its own
        CHECK_FALSE(contains(text, "\x1b"));
        CHECK_FALSE(contains(text, "\u202e"));
    }
}

TEST_CASE("text is made inert for Markdown, and what is no mark stays as it is") {
    CHECK(markdown_text("SN-1200 (CWE-78), 1.05 + 2: 50% 「はい」") == "SN-1200 (CWE-78), 1.05 + 2: 50% 「はい」");
    CHECK(markdown_text("a & b &amp; c &#39;") == "a & b \\&amp; c \\&#39;");
    CHECK(markdown_text("1. a") == "1\\. a");
    CHECK(markdown_text("12)") == "12\\)");
    CHECK(markdown_text("1.5 a") == "1.5 a");
    CHECK(markdown_text("    a\n\tb") == "a\\\nb");
    CHECK(markdown_text("a\n===\n---") == "a\\\n\\===\\\n\\---");
    CHECK(markdown_text("HTTP://a WWW.b") == "HTTP\\://a WWW\\.b");
    CHECK(markdown_text("C:\\new [x](y) `z`") == "C:\\\\new \\[x\\](y) \\`z\\`");
    CHECK(markdown_text("") == "");
}

TEST_CASE("a page is one file") {
    auto const page = page_of(draft_named("page-plain"), Lang::ja, Form::html);
    CHECK(contains(page, "<style>\n:root"));
    CHECK_FALSE(contains(page, "rel=\"stylesheet\""));
    CHECK_FALSE(contains(page, "<script"));
    CHECK_FALSE(contains(page, "url("));
}
