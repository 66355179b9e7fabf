#include "formats/report_input.h"
#include "base/file.h"
#include "formats/form_consents.h"
#include "formats/form_heading.h"
#include "model/report_fields.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace vulnctl;

namespace {

std::string fixture(const std::string& name) { return read_file(std::string{VULNCTL_FIXTURES} + "/" + name, 1u << 20); }
ReportInput read(std::string_view text, std::optional<Kind> kind = {}) { return read_report(text, "form.txt", kind); }
ReportInput read_fixture(const std::string& name) { return read_report(fixture(name), name, {}); }

Error refusal(std::string_view bytes) {
    try {
        read(bytes);
    } catch (const Error& error) {
        REQUIRE(error.exit == Exit::bad_input);
        return error;
    }
    FAIL("accepted: " << bytes.substr(0, 60));
    throw;
}

std::vector<std::string> rules_of(const ReportInput& input) {
    std::vector<std::string> rules;
    for (auto const& finding : input.findings) rules.push_back(finding.rule);
    return rules;
}

void require_all_stated(const ReportInput& input, std::initializer_list<std::string_view> but) {
    for (auto const& field : report_fields)
        if (std::ranges::find(but, field.key) == but.end()) {
            INFO(field.key);
            CHECK_FALSE((input.form.*field.member).empty());
        }
    for (auto const& field : finder_fields)
        if (std::ranges::find(but, field.key) == but.end()) {
            INFO(field.key);
            CHECK_FALSE((input.finder.*field.member).empty());
        }
}

constexpr std::string_view product_head = "氏名: 試験 太郎\nソフトウエア製品の名称: 例示ソフト\n";
ReportInput read_product(std::string_view further) { return read(std::string{product_head} + std::string{further}); }
std::optional<bool> publish_of(std::string_view value) {
    return read_product("氏名の公表の可否：" + std::string{value} + "\n").form.consents.publish;
}

}  // namespace

// ---- the sample office ----

TEST_CASE("The router's report states every item of IV.2.5") {
    auto const input = read_fixture("office/report-router.txt");
    CHECK(input.form.kind == Kind::product);
    require_all_stated(input, {"title", "url", "site_name", "fax"});
    CHECK(input.form.product == "SampleNet ホームルータ SN-1200");
    CHECK(input.form.weakness == "OSコマンドインジェクション");
    CHECK(input.findings.empty());
}

TEST_CASE("The router's report names both developers") {
    auto const developers = read_fixture("office/report-router.txt").form.product_developer;
    CHECK(developers.starts_with("サンプルネット株式会社\n販売元: 例示電機株式会社"));
}

TEST_CASE("The router's finder may be named, but not written to by the developers") {
    auto const consents = read_fixture("office/report-router.txt").form.consents;
    CHECK(consents.notify == true);
    CHECK(consents.contact == false);
    CHECK(consents.publish == true);
}

TEST_CASE("The steps of a procedure stay in it, although they are numbered like headings") {
    auto const procedure = read_fixture("office/report-router.txt").form.procedure;
    CHECK(std::ranges::count(procedure, '\n') == 4);
    CHECK(procedure.starts_with("1. 端末を"));
    CHECK(procedure.find("\n     127.0.0.1;id\n4. ") != std::string::npos);
}

TEST_CASE("The viewer's finder stays anonymous in every respect") {
    auto const input = read_fixture("office/report-viewer.txt");
    require_all_stated(input, {"title", "url", "site_name", "affiliation", "phone", "fax"});
    CHECK(input.form.consents.notify == false);
    CHECK(input.form.consents.contact == false);
    CHECK(input.form.consents.publish == false);
    CHECK(input.findings.empty());
}

TEST_CASE("The shop's report is one of a website, where nothing is published") {
    auto const input = read_fixture("office/report-shop.txt");
    CHECK(input.form.kind == Kind::website);
    require_all_stated(input, {"title", "product", "version", "product_developer", "fax"});
    CHECK(input.form.url == "https://shop.example.jp/search");
    CHECK(input.form.consents.notify == true);
    CHECK(input.form.consents.contact == false);
    CHECK_FALSE(input.form.consents.publish.has_value());
    CHECK(input.findings.empty());
}

// ---- how forms are written ----

TEST_CASE("A shuffled form with new numbers and half-width labels reads the same") {
    auto const input = read_fixture("forms/shuffled-product.txt");
    CHECK(input.findings.empty());
    require_all_stated(input, {"title", "url", "site_name", "evidence", "affiliation", "prefecture"});
    CHECK(input.finder.name == "試験 三郎");
}

TEST_CASE("Values keep the finder's own characters") {
    auto const input = read_product("脆弱性の種類：ＳＱＬｲﾝｼﾞｪｸｼｮﾝ ①\n");
    CHECK(input.form.weakness == "ＳＱＬｲﾝｼﾞｪｸｼｮﾝ ①");
}

TEST_CASE("A label is found however it is decorated") {
    for (std::string_view label :
         {"氏名:",         "氏　名：", "1. 氏名:", "１）氏名：",     "(1) 氏名:",   "①氏名：",       "１．氏名：", "(ア) 氏名：",
          "ア）氏名：",    "・氏名:",  "■氏名：",  "● 氏名:",        "【氏名】",    "【1. 氏名】：", "氏名*:",     "氏名（必須）：",
          "[必須] 氏名：", "氏名　",   "氏名：\n", "２－１．氏名：", "1-(2) 氏名:", "お名前：",      "氏名＊ ",    "発見者氏名:"}) {
        INFO(label);
        CHECK(read("製品名: 例示ソフト\n" + std::string{label} + "山田 太郎\n").finder.name == "山田 太郎");
    }
}

TEST_CASE("ソフトウェア and ソフトウエア are one word") {
    CHECK(read("ソフトウェア製品の名称: 例示\n").form.product == "例示");
    CHECK(read("ｿﾌﾄｳｴｱ製品の名称: 例示\n").form.product == "例示");
}

TEST_CASE("A mail with CRLF, a byte order mark and quotation marks is read as if it had none") {
    std::string mail = "\xef\xbb\xbf";
    for (char c : "> " + fixture("forms/shuffled-product.txt")) mail += c == '\n' ? "\r\n> " : std::string(1, c);
    auto const quoted = read(mail);
    auto const plain = read_fixture("forms/shuffled-product.txt");
    for (auto const& field : report_fields) CHECK(quoted.form.*field.member == plain.form.*field.member);
    for (auto const& field : finder_fields) CHECK(quoted.finder.*field.member == plain.finder.*field.member);
}

TEST_CASE("A mark of quotation in the finder's own text is kept") { CHECK(read_product("手順:\n> GET /\n").form.procedure == "> GET /"); }

TEST_CASE("Several items on one line are taken apart") {
    auto const input = read_product("TEL：03-0000-0001　FAX：03-0000-0002\n所属: 例示大学 / 電子メール: a@example.jp\n");
    CHECK(input.finder.phone == "03-0000-0001");
    CHECK(input.finder.fax == "03-0000-0002");
    CHECK(input.finder.affiliation == "例示大学");
    CHECK(input.finder.mail == "a@example.jp");
}

TEST_CASE("Items under one label with slashes get their values in order") {
    auto const input = read(
        "製品名: "
        "例示\n1)住所(都道府県)/所属/氏名*/電子メールアドレス*/TEL/FAX\n東京都/例示大学/山田/a@example.jp/03-0000-0001/03-0000-0002\n");
    CHECK(input.finder.prefecture == "東京都");
    CHECK(input.finder.name == "山田");
    CHECK(input.finder.fax == "03-0000-0002");
}

TEST_CASE("A finder who writes that there is none has stated nothing") {
    for (auto const* none : {"なし", "無し", " ナシ ", "ー", "None", "N/A"}) {
        INFO(none);
        auto const input = read_product(std::string{"電子メール: "} + none + "\nTEL: " + none + "\n所属: " + none + "\n");
        CHECK(input.finder.mail.empty());
        CHECK(input.finder.phone.empty());
        CHECK(input.finder.affiliation.empty());
    }
    // That it was reported nowhere else is a statement.
    CHECK(read_product("他組織への届出: なし\n").form.other_reports == "なし");
}

TEST_CASE("An address with a colon and slashes is one value") {
    CHECK(read("URL: https://a.example.jp:8443/url/x?q=1\n").form.url == "https://a.example.jp:8443/url/x?q=1");
}

TEST_CASE("連絡先 is a mail address or a telephone number, whichever is written") {
    auto const input = read_product("連絡先: a@example.jp、03-0000-0001\n連絡先: 03-0000-0002\n");
    CHECK(input.finder.mail.starts_with("a@example.jp"));
    CHECK(input.finder.phone == "03-0000-0002");
}

TEST_CASE("A step or a log line that begins with a label's word stays where it is") {
    auto const input = read_product("バージョン: 1.0\n手順:\nURL に「'」を付けて開く。\nversion: 9.9\n氏名: と表示される欄を押す。\n");
    CHECK(input.form.version == "1.0");
    CHECK(input.finder.name == "試験 太郎");
    CHECK(std::ranges::count(input.form.procedure, '\n') == 2);
}

TEST_CASE("A signature after the form's end is not glued to the last value") {
    auto const input = read_product("結果:\n再現しました。\n\n以上\n-- \n試験 太郎\n");
    CHECK(input.form.outcome == "再現しました。");
    CHECK(rules_of(input) == std::vector<std::string>{"form.unread-line"});
}

TEST_CASE("届出者 is a heading, or the name where one stands beside it") {
    CHECK(read("製品名: 例示\n届出者: 山田\n").finder.name == "山田");
    CHECK(read("製品名: 例示\n■届出者\n個人です\n氏名: 山田\n").finder.name == "山田");
}

TEST_CASE("A greeting under the name does not become part of it") {
    auto const input = read_product("所属: 例示大学\nよろしくお願いします。\n");
    CHECK(input.finder.affiliation == "例示大学");
    CHECK(rules_of(input) == std::vector<std::string>{"form.unread-line"});
}

TEST_CASE("Two labels of one item keep apart what was written under each") {
    CHECK(read_product("2-4. 結果: 落ちる\n2-5. 想定される脅威: 情報の漏えい\n").form.outcome == "落ちる\n想定される脅威: 情報の漏えい");
}

TEST_CASE("Blank lines within a longer value are kept, and its common indentation is not") {
    CHECK(read_product("手順:\n  一\n\n    二\n\n").form.procedure == "一\n\n  二");
}

// ---- what is not understood ----

TEST_CASE("Every gap stays empty and takes nothing of the next line") {
    auto const input = read_fixture("forms/gaps-product.txt");
    CHECK(input.finder.mail.empty());
    CHECK(input.finder.fax.empty());
    CHECK(input.form.version.empty());
    CHECK(input.form.circumstances.empty());
    CHECK_FALSE(input.form.consents.notify.has_value());
    CHECK(input.form.outcome == "パスワードなしでログインできました。");
}

TEST_CASE("A heading that no form has is noted with its line and kept out of the value before it") {
    auto const input = read_fixture("forms/unknown-lines.txt");
    CHECK(input.form.procedure.ends_with("接続する。"));
    auto const found = std::ranges::find(input.findings, "form.unknown-heading", &Finding::rule);
    REQUIRE(found != input.findings.end());
    CHECK(found->place->line == 7);
    CHECK(found->severity == Severity::note);
    CHECK(found->message.ja.find("原文は保存されます") != std::string::npos);
}

TEST_CASE("Lines before the first label are one note, at their first line") {
    auto const input = read_fixture("forms/unknown-lines.txt");
    CHECK(input.findings.front().rule == "form.unread-line");
    CHECK(input.findings.front().place->str() == "forms/unknown-lines.txt:1");
    CHECK(input.findings.front().message.ja.find("1～2") != std::string::npos);
}

TEST_CASE("However many lines are not understood, the notes are few") {
    std::string further;
    for (int i = 0; i < 5'000; ++i) further += "\n3. 例のない見出し\n";
    CHECK(read_product(further).findings.size() <= 102);
}

TEST_CASE("Text in which no item is found is refused, with what was expected") {
    for (std::string_view text : {"", "\n\n", "今日は良い天気です。\nまた届けます。\n", "\x01\x02\x03", "以上\n"}) {
        auto const error = refusal(text);
        CHECK_FALSE(error.hint.ja.empty());
        CHECK(error.hint.ja.find("氏名") != std::string::npos);
    }
}

TEST_CASE("NUL bytes, bytes that are not UTF-8 and lines of more than 1 MiB are refused with their line") {
    CHECK(refusal(std::string("氏名: a\n\0", 11) + "x").place->line == 2);
    CHECK(refusal("氏名: a\n製品名: \xff\n").place->line == 2);
    CHECK(refusal("氏名: a\n" + std::string((1u << 20) + 1, 'x')).place->line == 2);
    refusal(std::string((16u << 20) + 1, '\n'));
}

TEST_CASE("Escapes and template marks come through as plain text") {
    auto const input = read_fixture("forms/hostile-title.txt");
    CHECK(input.form.title.find("{{finder_name}} {{{name}}}") != std::string::npos);
    CHECK(input.form.title.starts_with("\x1b[31m"));
    for (auto const& finding : input.findings) CHECK(finding.message.ja.find('\x1b') == std::string::npos);
}

TEST_CASE("The finder's data stated again is warned of, and the first is used") {
    auto const input = read_product("氏名: 別 人\n");
    CHECK(input.finder.name == "試験 太郎");
    CHECK(rules_of(input) == std::vector<std::string>{"form.repeated-item"});
}

// ---- the kind of the report ----

TEST_CASE("The mail's subject tells the kind") {
    CHECK(read("Subject: ソフトウエア製品脆弱性関連情報の届出\n\n氏名: 山田\n").form.kind == Kind::product);
    CHECK(read("件名：ウェブアプリケーション脆弱性関連情報の届出\n氏名: 山田\n").form.kind == Kind::website);
}

TEST_CASE("Where no subject tells it, the items do") {
    CHECK(read("氏名: 山田\n製品名: 例示\n").form.kind == Kind::product);
    CHECK(read("氏名: 山田\nURL: https://a.example.jp/\n").form.kind == Kind::website);
    CHECK(read("氏名: 山田\n運営者への通知の可否: 可\n").form.kind == Kind::website);
}

TEST_CASE("A report of neither kind asks for --kind, and takes what the caller says") {
    CHECK(refusal("氏名: 山田\n脆弱性の種類: XSS\n").hint.ja.find("--kind") != std::string::npos);
    CHECK(read("氏名: 山田\n脆弱性の種類: XSS\n", Kind::website).form.kind == Kind::website);
}

// ---- consents ----

TEST_CASE("A ticked box is an answer, however it is drawn") {
    for (std::string_view yes : {"■希望する □希望しない", "☑ 希望する ☐ 希望しない", "[x] 希望する [ ] 希望しない", "●希望する ○希望しない",
                                 "レ希望する　□希望しない", "（レ）希望する（　）希望しない", "［ｘ］希望する ［ ］希望しない"}) {
        INFO(yes);
        CHECK(publish_of(yes) == true);
    }
    for (std::string_view no : {"□可 ■不可", "○はい ●いいえ", "[ ]可 [X]不可", "□希望する\n■希望しない"}) {
        INFO(no);
        CHECK(publish_of(no) == false);
    }
}

TEST_CASE("Plain words after the label are an answer") {
    for (std::string_view yes :
         {"可", "良い", "はい", "yes", "OK", "希望します", "構いません", "差し支えありません。", "可。よろしくお願いします。", "○"}) {
        INFO(yes);
        CHECK(publish_of(yes) == true);
    }
    for (std::string_view no :
         {"不可", "否", "いいえ", "No", "希望しない", "希望しません。", "×", "望みません", "ご遠慮ください", "良くない"}) {
        INFO(no);
        CHECK(publish_of(no) == false);
    }
}

TEST_CASE("What is not clearly a yes is never taken for one") {
    for (std::string_view unclear :
         {"", "□可 □不可", "可 / 不可", "匿名なら可", "可（ただし匿名）", "可。ただし匿名にすること", "検討中", "東京", "note"}) {
        INFO(unclear);
        CHECK_FALSE(publish_of(unclear).has_value());
    }
}

TEST_CASE("A condition on the line after a tick takes the tick back") {
    auto const input = read_product("氏名の公表の可否：■可 □不可\nただし、匿名でお願いします。\n");
    CHECK_FALSE(input.form.consents.publish.has_value());
    CHECK(rules_of(input) == std::vector<std::string>{"form.unclear-consent"});
}

TEST_CASE("A choice ticked twice stays unset, with a warning at its line") {
    auto const input = read_product("製品開発者への通知の可否:\n■可\n■不可\n");
    CHECK_FALSE(input.form.consents.notify.has_value());
    REQUIRE(input.findings.size() == 1);
    CHECK(input.findings[0].rule == "form.double-tick");
    CHECK(input.findings[0].severity == Severity::warning);
    CHECK(input.findings[0].place->line == 4);
}

TEST_CASE("Boxes under one heading go by what their phrases speak of") {
    auto const consents = read_product(
                              "2) 取り扱い\n■知らせても良い / □知らせず、IPAとのみ\n□直接連絡を受けても良い "
                              "■直接の連絡は受けない\n□公表を希望する\n■公表を希望しない\n")
                              .form.consents;
    CHECK(consents.notify == true);
    CHECK(consents.contact == false);
    CHECK(consents.publish == false);
}

TEST_CASE("知らせず、IPAとのみ is a no") {
    CHECK(read_product("2)取り扱い\n　□知らせても良い\n　■知らせず、IPAとのみ\n").form.consents.notify == false);
}

TEST_CASE("The guideline's own words for the consents are labels") {
    auto const consents = read_product(
                              "(ウ) (ア)および(イ)の製品開発者への通知の可否: 可\n(エ) 製品開発者から直接連絡を受けることの可否: "
                              "不可\n(オ) (ア)の公表の可否: 可\n")
                              .form.consents;
    CHECK(consents.notify == true);
    CHECK(consents.contact == false);
    CHECK(consents.publish == true);
}

TEST_CASE("The form's own instruction under a consent does not undo the answer") {
    auto const consents =
        read_product("氏名の公表の可否（いずれかを選択）\n※どちらかにチェックしてください\n■希望する □希望しない\n").form.consents;
    CHECK(consents.publish == true);
}

// ---- YAML and JSON ----

TEST_CASE("A report as YAML has the items of the schema") {
    auto const input = read_fixture("forms/report.yaml");
    require_all_stated(input, {"url", "site_name", "fax"});
    CHECK(input.form.version == "1.10");
    CHECK(input.form.procedure == "1. 共有フォルダーを開く。\n2. 名前に「../」を含むファイルを送る。");
    CHECK(input.form.consents.contact == false);
}

TEST_CASE("JSON is read as YAML is") {
    auto const input = read(
        R"({"kind": "website", "url": "https://a.example.jp/", "finder": {"name": "\ud842\udfb7田"}, "consents": {"notify": true, "publish": true}})");
    CHECK(input.finder.name == "𠮷田");
    CHECK(input.form.consents.notify == true);
    CHECK_FALSE(input.form.consents.publish.has_value());
}

TEST_CASE("A duplicate key in a YAML report is refused at its line") {
    auto const bytes = fixture("forms/duplicate-key.yaml");
    CHECK(refusal(bytes).place->str() == "form.txt:4:1");
}

TEST_CASE("A consent in YAML is true or false and nothing like it") {
    CHECK(refusal(fixture("forms/wrong-type.yaml")).place->str() == "form.txt:4:11");
    for (std::string_view value : {"no", "on", "1", "True", "[true]"})
        refusal("product: a\nconsents:\n  notify: " + std::string{value} + "\n");
}

TEST_CASE("An unknown key names the nearest known one and its line") {
    auto const error = refusal("title: a\nprodukt: b\n");
    CHECK(error.place->line == 2);
    CHECK(error.hint.en.find("\"product\"") != std::string::npos);
    CHECK(refusal("product: a\nfinder:\n  nmae: b\n").hint.en.find("\"name\"") != std::string::npos);
    CHECK(refusal("product: a\nfindr:\n  name: b\n").place->line == 2);
}

TEST_CASE("An item that is a list, and a finder that is a text, are of the wrong type") {
    CHECK(refusal("title: [a]\n").place->line == 1);
    CHECK(refusal("title: a\nfinder: 山田\n").place->line == 2);
    CHECK(refusal("kind: software\n").message.en.find("product or website") != std::string::npos);
}

TEST_CASE("What the caller says of the kind stands above the YAML's own") {
    CHECK(read("kind: product\nurl: https://a.example.jp/\n", Kind::website).form.kind == Kind::website);
}

// ---- properties ----

TEST_CASE("Every spelling in the table of labels is in label form, and none stands twice") {
    for (size_t i = 0; i < label_rows.size(); ++i) {
        INFO(label_rows[i].spelling);
        CHECK(label_form(label_rows[i].spelling) == label_rows[i].spelling);
        if (i > 0) CHECK(label_rows[i - 1].spelling != label_rows[i].spelling);
    }
}

TEST_CASE("Whatever happens to a form on its way, it is read or refused") {
    std::vector<std::string> const samples = {fixture("office/report-router.txt"), fixture("office/report-shop.txt"),
                                              fixture("forms/shuffled-product.txt"), fixture("forms/unknown-lines.txt"),
                                              fixture("forms/report.yaml")};
    constexpr std::string_view pieces[] = {"■",  "□可", "氏名：",  "/", "(",   "）", "1.", "【",   "】", ":", "：",
                                           "\n", "> ",  "\x1b[2J", "{", "&a ", "*a", ",",  "\xff", "　", "ﾞ", "\t"};
    std::mt19937 random{20190603};
    auto const below = [&](size_t n) { return random() % n; };
    for (int round = 0; round < 1'500; ++round) {
        std::string bytes = samples[below(samples.size())];
        for (size_t changes = 1 + below(8); changes > 0 && !bytes.empty(); --changes) {
            size_t const at = below(bytes.size());
            size_t const line_end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
            switch (below(6)) {
                case 0: bytes[at] = char(random()); break;
                case 1: bytes.erase(at, 1 + below(5)); break;
                case 2: bytes.insert(at, pieces[below(std::size(pieces))]); break;
                case 3: bytes.erase(at, line_end - at); break;
                case 4: bytes.insert(below(bytes.size()), bytes.substr(at, line_end - at)); break;
                case 5: bytes.resize(at); break;
            }
        }
        try {
            auto const input = read(bytes);
            for (auto const& finding : input.findings) CHECK(finding.place.has_value());
        } catch (const Error& error) {
            CHECK(error.exit == Exit::bad_input);
            CHECK(error.place.has_value());
        }
    }
}
