// Templates and letters: strict about names, inert about values.

#include "base/link.h"
#include "base/unicode.h"
#include "render/advisory.h"
#include "render/letter.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace vulnctl;

namespace {

const TemplateSource compiled_in{};

Fields of(std::initializer_list<std::pair<const char*, const char*>> values) {
    Fields fields;
    for (auto const& [name, value] : values) fields.put(name, value);
    return fields;
}

Error error_of(std::string_view text, const Fields& fields, Escape escape = Escape::none) {
    try {
        render(text, "a.txt", fields, escape);
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown for: " << text);
    return {Exit::bug, {}};
}

std::string value_of(std::string_view name, Lang lang) { return fmt::format(fmt::runtime(lang == Lang::ja ? "値〈{}〉" : "<{}>"), name); }

/// Every field that a letter may name.
Fields full_view(Lang lang) {
    Fields fields;
    for (auto const* name : {"case_id",
                             "report_id",
                             "title",
                             "product",
                             "version",
                             "product_developer",
                             "url",
                             "site_name",
                             "weakness",
                             "circumstances",
                             "environment",
                             "procedure",
                             "outcome",
                             "reason",
                             "evidence",
                             "other_reports",
                             "finder_name",
                             "finder_affiliation",
                             "finder_mail",
                             "finder_phone",
                             "received_on",
                             "accepted_on",
                             "state",
                             "closed_on",
                             "disclosure_free_on",
                             "advance_given_on",
                             "credit_wished",
                             "credit",
                             "decision",
                             "decision_reason",
                             "draft",
                             "opinions_to",
                             "opinions_until",
                             "own_contacts",
                             "statement",
                             "own_contact_on",
                             "own_answer_on",
                             "own_status",
                             "own_ending_name",
                             "own_ending_reason",
                             "first_contact_on",
                             "details_given_on",
                             "agreed_date",
                             "guide_date",
                             "previous_date",
                             "proposed_date",
                             "developers",
                             "forwarded_on",
                             "fix_reported_on",
                             "published_on",
                             "jvn_id",
                             "reject_condition",
                             "reject_reason",
                             "question_points",
                             "ending_name",
                             "ending_reason",
                             "recipient_name",
                             "solutions",
                             "tlp",
                             "office_name",
                             "office_contact",
                             "today"})
        fields.put(name, value_of(name, lang));
    Fields const site = fields;
    fields.put("more_cases", "1").put_list("sites", {site, site});
    return fields;
}

struct Expected {
    Audience audience;
    Kind kind;
    std::vector<std::string> letters;
};
const std::vector<Expected> all_letters = {
    {Audience::finder,
     Kind::product,
     {"accepted", "advance", "date", "disclosure", "ended", "first-contact", "not-published", "progress", "published", "question",
      "received", "rejected"}},
    {Audience::finder, Kind::website, {"accepted", "ended", "fixed", "progress", "question", "received", "rejected", "started"}},
    {Audience::developer,
     Kind::product,
     {"committee-notice", "date-changed", "date", "decision", "details", "ended", "opening", "progress", "propose-date", "reminder",
      "statement-request"}},
    {Audience::op,
     Kind::website,
     {"details-sites", "details", "ended", "opening-sites", "opening", "progress", "reminder-sites", "reminder"}},
    {Audience::ipa, Kind::product, {"date-changed", "date", "ended", "first-contact"}},
    {Audience::jpcert, Kind::product, {"decision", "forward"}},
    {Audience::coordinator, Kind::product, {"passing-on"}},
    {Audience::recipient, Kind::product, {"advance"}},
};

struct Scratch {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "vulnctl-template-test";
    Scratch() { std::filesystem::remove_all(path); }
    ~Scratch() { std::filesystem::remove_all(path); }
    void write(const std::string& name, std::string_view text) const {
        std::filesystem::create_directories((path / name).parent_path());
        std::ofstream{path / name, std::ios::binary} << text;
    }
};

}  // namespace

TEST_CASE("a template prints what its audience's view holds") {
    CHECK(render("{{a}}と{{b}}\n", "a.txt", of({{"a", "甲"}, {"b", "乙"}}), Escape::none) == "甲と乙\n");
    Fields list;
    list.put_list("items", {of({{"item", "1"}}), of({{"item", "2"}})});
    CHECK(render("{{#has_items}}\n{{#items}}\n- {{item}}\n{{/items}}\n{{/has_items}}\n", "a.txt", list, Escape::none) == "- 1\n- 2\n");
}

TEST_CASE("a name that the view does not hold is an error with its place, not a blank") {
    auto const error = error_of("一行目\n  {{finder_nmae}}\n", of({{"finder_name", "山田"}}));
    CHECK(error.exit == Exit::bad_input);
    CHECK(error.message.ja.find("finder_nmae") != std::string::npos);
    CHECK(error.message.en.find("finder_nmae") != std::string::npos);
    REQUIRE(error.place);
    CHECK(error.place->str() == "a.txt:2:3");

    Fields list = of({{"outer", "o"}});
    list.put_list("items", {of({{"item", "1"}}), of({{"other", "2"}})});
    CHECK(render("{{#items}}{{outer}}{{/items}}", "a.txt", list, Escape::none) == "oo");
    CHECK(error_of("{{#items}}{{item}}{{/items}}", list).message.en.find("item") != std::string::npos);
    CHECK(error_of("{{items}}", list).exit == Exit::bad_input);
    CHECK(error_of("{{.}}", list).exit == Exit::bad_input);
    CHECK(error_of("{{}}", list).exit == Exit::bad_input);
}

TEST_CASE("a section may ask for what is absent") {
    std::string const asks = "{{#name}}{{name}} 氏{{/name}}{{^name}}匿名{{/name}}";
    CHECK(render(asks, "a.txt", of({{"name", "山田"}}), Escape::none) == "山田 氏");
    CHECK(render(asks, "a.txt", {}, Escape::none) == "匿名");
    CHECK(render(asks, "a.txt", of({{"name", ""}}), Escape::none) == "匿名");
    SECTION("what stands in a section that is not printed is not asked for") {
        CHECK(render("{{#name}}{{mail}}{{/name}}", "a.txt", {}, Escape::none).empty());
    }
}

TEST_CASE("a line of a lone section tag leaves no line behind") {
    std::string const block = "a\n  {{#x}}\nx: {{x}}\n  {{/x}}\n{{! why }}\nb\n\n{{^x}}\nnone\n{{/x}}\n\nc";
    CHECK(render(block, "a.txt", of({{"x", "1"}}), Escape::none) == "a\nx: 1\nb\n\n\nc");
    CHECK(render(block, "a.txt", {}, Escape::none) == "a\nb\n\nnone\n\nc");
    CHECK(render("{{#x}}\r\n{{x}}\r\n{{/x}}\r\n", "a.txt", of({{"x", "1"}}), Escape::none) == "1\r\n");
    CHECK(render("{{#x}}{{/x}} {{x}}\n{{x}}\n", "a.txt", of({{"x", "1"}}), Escape::none) == " 1\n1\n");
    CHECK(error_of("{{#x}}\n  {{y}}\n{{/x}}\n", of({{"x", "1"}})).place->str() == "a.txt:2:3");
}

TEST_CASE("a broken template says where it is broken") {
    for (auto const* broken : {"a\n{{name", "a\n{{#name}}", "a\n{{/name}}", "a\n{{#a}}{{/b}}", "a\n{{=x=}}"}) {
        auto const error = error_of(broken, of({{"name", "x"}}));
        CHECK(error.exit == Exit::bad_input);
        REQUIRE(error.place);
        CHECK(error.place->str() == "a.txt:2:1");
    }
}

TEST_CASE("values are inert") {
    for (auto const* value : {"{{secret}}", "{{{secret}}}", "{{>secret}}", "{{#secret}}", "{{=<% %>=}}<%secret%>", "{{", "}}"}) {
        auto const fields = of({{"value", value}, {"secret", "canary"}});
        CHECK(render("{{value}}", "a.txt", fields, Escape::none) == value);
        CHECK(render("{{value}}", "a.html", fields, Escape::html).find("canary") == std::string::npos);
    }
    SECTION("terminal escapes and hidden characters are shown, line breaks and tabs kept") {
        CHECK(render("{{value}}", "a.txt", of({{"value", "a\x1b[2Jb\tc\nd\u202e"}}), Escape::none) == "a\\x1b[2Jb\tc\nd\\u202e");
    }
    SECTION("markup is escaped in HTML") {
        CHECK(render("<a title=\"{{value}}\">", "a.html", of({{"value", "<b>\"&'"}}), Escape::html) ==
              "<a title=\"&lt;b&gt;&quot;&amp;&apos;\">");
    }
}

TEST_CASE("ways around the escaping are refused") {
    auto const fields = of({{"value", "{{secret}}"}, {"secret", "canary"}});
    for (auto const* way : {"{{{value}}}", "{{&value}}", "{{>value}}", "{{=<% %>=}}<%& value%>", "{{#a.b}}{{/a.b}}"})
        CHECK(error_of(way, fields, Escape::html).exit == Exit::bad_input);
    SECTION("in text, nothing is escaped, but a value is still no template") {
        CHECK(render("{{{value}}}", "a.txt", fields, Escape::none) == "{{secret}}");
        CHECK(error_of("{{>value}}", fields).exit == Exit::bad_input);
    }
}

TEST_CASE("a letter's subject names the case and nothing else of it: subjects are not encrypted") {
    int letters = 0;
    for (auto const* lang : {"ja", "en"})
        for (auto const& name : template_names(compiled_in, fmt::format("{}/letters/", lang))) {
            INFO(name);
            auto const text = template_text(compiled_in, name);
            auto const subject = text.substr(0, text.find('\n'));
            CHECK(subject.find("{{case_id}}") != std::string::npos);
            auto const of_several = name.find("-sites") != std::string::npos;  // and how many more
            CHECK(std::count(subject.begin(), subject.end(), '{') == (of_several ? 4 : 2));
            ++letters;
        }
    CHECK(letters > 60);
}

TEST_CASE("the user's own template stands before ours, by file name") {
    Scratch const own;
    own.write("ja/letters/finder/accepted.txt", "Subject: 自前の件名\n\n{{case_id}} を受理しました。\n");
    own.write("ja/letters/finder/thanks.txt", "Subject: 御礼\n\n本文\n");
    TemplateSource const source{own.path};
    CHECK(compose(source, Lang::ja, Audience::finder, Kind::product, "accepted", full_view(Lang::ja)).subject == "自前の件名");
    CHECK(compose(source, Lang::ja, Audience::finder, Kind::product, "thanks", {}).body == "本文\n");
    CHECK(compose(source, Lang::en, Audience::finder, Kind::product, "accepted", full_view(Lang::en)).subject ==
          "[<case_id>] Your vulnerability report has been accepted");
    auto const names = letter_names(source, Lang::ja, Audience::finder, Kind::product);
    CHECK(std::count(names.begin(), names.end(), "thanks") == 1);
    CHECK(std::count(names.begin(), names.end(), "accepted") == 1);

    SECTION("one without a subject, or with an unknown name, is refused with its line") {
        own.write("ja/letters/finder/bad.txt", "本文だけ\n");
        CHECK_THROWS_AS(compose(source, Lang::ja, Audience::finder, Kind::product, "bad", {}), Error);
        own.write("ja/letters/finder/worse.txt", "Subject: 件名\n\n\n{{nothing}}\n");
        try {
            compose(source, Lang::ja, Audience::finder, Kind::product, "worse", {});
            FAIL();
        } catch (const Error& error) {
            CHECK(error.place->str() == "ja/letters/finder/worse.txt:4:1");
        }
    }
    SECTION("a line break in a value stays out of the subject's header") {
        own.write("ja/letters/finder/inject.txt", "Subject: {{title}}\n\n本文\n");
        auto const letter = compose(source, Lang::ja, Audience::finder, Kind::product, "inject", of({{"title", "a\nBcc: x@example.com"}}));
        CHECK(letter.subject == "a Bcc: x@example.com");
    }
    CHECK_THROWS_AS(template_text(TemplateSource{own.path / "none"}, "ja/advisory.txt"), Error);
}

TEST_CASE("every letter composes from a full view, in both languages") {
    for (auto const lang : {Lang::ja, Lang::en})
        for (auto const& [audience, kind, letters] : all_letters) {
            CHECK(letter_names(compiled_in, lang, audience, kind) == letters);
            for (auto const& name : letters) {
                INFO(id_of(audience) << " " << name);
                auto const fields = full_view(lang);
                auto const letter = compose(compiled_in, lang, audience, kind, name, fields);
                CHECK(letter.subject.find(value_of("case_id", lang)) != std::string::npos);
                CHECK(letter.body.find(value_of("office_name", lang)) != std::string::npos);
                CHECK((letter.subject + letter.body).find("{{") == std::string::npos);
                for (auto const line : lines_of(letter.body)) CHECK(width(line) <= 70);
            }
        }
}

TEST_CASE("both languages of a letter name the same fields") {
    for (std::string const& file : template_names(compiled_in, "ja/letters/")) {
        INFO(file);
        auto const named = [](const std::string& name) {
            auto const text = template_text(compiled_in, name);
            std::set<std::string> tags;
            for (size_t at = text.find("{{"); at != text.npos; at = text.find("{{", at + 2))
                tags.insert(text.substr(at, text.find("}}", at) - at));
            return tags;
        };
        auto const ja = named(file);
        auto en = named("en" + file.substr(2));
        en.erase("{{^recipient_name");  // English has a word for a recipient without a name
        CHECK(ja == en);
    }
}

TEST_CASE("first letters hold no detail of the flaw, whatever the view holds") {
    for (auto const lang : {Lang::ja, Lang::en})
        for (auto const audience : {Audience::developer, Audience::op})
            for (auto const* letter : {"opening", "reminder"}) {
                auto const body =
                    compose(compiled_in, lang, audience, audience == Audience::op ? Kind::website : Kind::product, letter, full_view(lang))
                        .body;
                for (auto const* detail : {"title", "weakness", "circumstances", "environment", "procedure", "outcome", "reason",
                                           "evidence", "url", "finder_name"})
                    CHECK(body.find(value_of(detail, lang)) == std::string::npos);
            }
}

TEST_CASE("the developer learns the finder's name, or that it cannot be told") {
    Fields view = of({{"case_id", "C-2019-00001"}, {"office_name", "調整機関"}, {"today", "2019年6月7日"}, {"procedure", "手順"}});
    auto const anonymous = compose(compiled_in, Lang::ja, Audience::developer, Kind::product, "details", view).body;
    CHECK(anonymous.find("発見者の氏名等はお知らせできません") != std::string::npos);
    CHECK(anonymous.find("証拠") == std::string::npos);

    view.put("finder_name", "山田 花子");
    auto const named = compose(compiled_in, Lang::ja, Audience::developer, Kind::product, "details", view).body;
    CHECK(named.find("氏名　　：山田 花子") != std::string::npos);
    CHECK(named.find("お知らせできません") == std::string::npos);
    CHECK(compose(compiled_in, Lang::en, Audience::developer, Kind::product, "details", view).body.find("Name:        山田 花子") !=
          std::string::npos);
}

TEST_CASE("the non-disclosure request is said to lapse for websites only") {
    Fields view = of({{"case_id", "C-2019-00003"}, {"office_name", "受付機関"}, {"today", "2019年8月1日"}, {"ending_name", "修正完了"}});
    auto const body = [&] { return compose(compiled_in, Lang::ja, Audience::finder, Kind::product, "ended", view).body; };
    CHECK(body().find("効力を失います") == std::string::npos);
    view.put("url", "https://www.example.jp/");
    CHECK(body().find("効力を失います") != std::string::npos);
    view.put("product", "SN-1200");
    CHECK(body().find("効力を失います") == std::string::npos);
}

TEST_CASE("long lines are folded, links and commands are not") {
    std::string sentence;
    for (int i = 0; i < 60; ++i) sentence += "長い文";
    std::string const command = "curl " + std::string(90, 'x') + " -d '" + std::string(20, 'y') + "'";
    Fields view = of({{"case_id", "C-2019-00001"}, {"office_name", "調整機関"}, {"today", "今日"}});
    view.put("procedure", "1. " + sentence + "\n" + command)
        .put("outcome", "詳しくは https://example.jp/" + std::string(80, 'a') + " を参照");
    auto const body = compose(compiled_in, Lang::ja, Audience::developer, Kind::product, "details", view).body;
    CHECK(body.find(command) != std::string::npos);
    CHECK(body.find(std::string(80, 'a') + " を参照") != std::string::npos);
    for (auto const line : lines_of(body))
        if (line.find("長い文") != line.npos) CHECK(width(line) <= 70);
}

TEST_CASE("a value that does not fit beside its label stands whole below it") {
    std::string const company = "株式会社" + std::string("サンプルネットワークシステムズホールディングス") + "東日本";
    Fields view = of({{"case_id", "C-2019-00001"}, {"office_name", "調整機関"}, {"today", "今日"}, {"forwarded_on", "今日"}});
    view.put("product_developer", company);
    auto const body = compose(compiled_in, Lang::ja, Audience::jpcert, Kind::product, "forward", view).body;
    CHECK(body.find("　製品開発者：\n　　" + company + "\n") != std::string::npos);
}

TEST_CASE("an unknown letter names those that exist") {
    try {
        compose(compiled_in, Lang::ja, Audience::op, Kind::website, "../finder/accepted", {});
        FAIL();
    } catch (const Error& error) {
        CHECK(error.exit == Exit::not_found);
        CHECK(error.hint.en.find("details, ended, opening-sites, opening, progress, reminder-sites, reminder") != std::string::npos);
    }
    CHECK_THROWS_AS(compose(compiled_in, Lang::ja, Audience::pub, Kind::product, "accepted", {}), Error);
}

TEST_CASE("only plain web addresses become links") {
    for (auto const* good : {"https://www.example.jp/", "http://example.com:8080/a?b=c&d=%E3%81%82#top", "https://example.jp"})
        CHECK(is_web_address(good));
    for (auto const* bad :
         {"javascript:alert(1)", "https://", "https://a b/", "https://jvn.jp@evil.example/", "https://例.jp/", "ftp://example.jp/",
          "https://example.jp/%zz", "https://example.jp/\"x", "https://example.jp/#a#b", " https://example.jp/", "https://-x/"})
        CHECK_FALSE(is_web_address(bad));
}
