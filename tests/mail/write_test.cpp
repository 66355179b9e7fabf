// Letters out: what another parser makes of them, and what must not get into a header.

#include "base/unicode.h"
#include "support.h"

#include <catch2/catch.hpp>

using namespace vulnctl::mail::test;

namespace {

std::string written(const Json& letter, const std::vector<std::string>& options = {}) {
    std::vector<std::string> args{"write"};
    args.insert(args.end(), options.begin(), options.end());
    auto const said = mail_here(args, letter.dump());
    INFO(said.err);
    REQUIRE(said.exit == 0);
    return said.out;
}

/// What Python's email package, which shares nothing with ours, makes of a mail.
Json python_reads(const std::string& mail) {
    auto const ran = run_program({"python3", VULNCTL_MAIL_TESTS "/parse_with_python.py"}, mail);
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    return Json::parse(ran.out);
}

Json full_letter() {
    auto full = letter();
    full["from"]["name"] = "調整窓口, \"例\" 係: <本部>";
    full["to"].push_back({{"name", "Taro \"T\" Yamada, PhD \\"}, {"address", "yamada@example.com"}});
    full["to"].push_back({{"name", ""}, {"address", "bare@example.com"}});
    full["subject"] = "C-2026-00012 とても長い件名で、符号化した語がいくつも要り、しかも①と髙と😀を含むものです =?utf-8?q?x?=";
    full["in_reply_to"] = "<question-1@example.jp>";
    full["text"] = "田中様\n\nFrom the beginning\n.\n行末の空白 \nタブ\t終わり\t\n" + std::string(1200, 'x') + "\n" +
                   std::string(2000, '*') + "\n😀=3D\n";
    full["attachments"] = Json::array(
        {{{"name", "報告書①（とても長い名前のため二つ以上の節に分かれる）.pdf"}, {"type", "application/pdf"}, {"bytes", "AAEC/w=="}},
         {{"name", "a b'c%.txt"}, {"type", "text/plain"}, {"bytes", "aGVsbG8K"}},
         {{"name", "empty.bin"}, {"type", "application/octet-stream"}, {"bytes", ""}}});
    return full;
}

void check_same(const Json& read, const Json& sent) {
    CHECK(read["from"] == sent["from"]);
    CHECK(read["to"] == sent["to"]);
    CHECK(read["subject"] == sent["subject"]);
    CHECK(read["date"] == sent["date"]);
    CHECK(read["message_id"] == sent["message_id"]);
    CHECK(read["text"] == sent["text"]);
    if (!sent.contains("attachments")) return;
    REQUIRE(read["attachments"].size() == sent["attachments"].size());
    for (size_t i = 0; i < sent["attachments"].size(); ++i) {
        CHECK(read["attachments"][i]["name"] == sent["attachments"][i]["name"]);
        CHECK(read["attachments"][i]["type"] == sent["attachments"][i]["type"]);
        CHECK(read["attachments"][i]["bytes"] == sent["attachments"][i]["bytes"]);
    }
}

}  // namespace

TEST_CASE("a letter comes back as it was, from our reader and from Python's") {
    for (auto const& sent : {letter(), full_letter()}) {
        auto const mail = written(sent);
        check_same(read_mail(mail), sent);
        check_same(python_reads(mail), sent);
    }
}

TEST_CASE("the same letter gives the same bytes, in short ASCII lines") {
    auto const mail = written(full_letter());
    CHECK(mail == written(full_letter()));
    for (auto const line : vulnctl::lines_of(mail)) CHECK(line.size() <= 78);
    CHECK(std::all_of(mail.begin(), mail.end(), [](char c) { return c == '\n' || c == '\t' || (c >= ' ' && c <= '~'); }));
}

TEST_CASE("nothing gets a line into a header") {
    std::string const evils[] = {
        "a\nBcc: x@example.net", "a\r\nBcc: x@example.net", "a\rBcc: x",     std::string{"a\0b", 3}, "a\x1b[31m", "a\x7f",
        "a\u0085Bcc: x",         "a\u2028Bcc: x",           "a\u2029Bcc: x", "a\n Bcc: x",           "a\tb",      "\n"};
    for (auto const& evil : evils) {
        std::vector<Json> letters(7, letter());
        letters[0]["subject"] = evil;
        letters[1]["from"]["name"] = evil;
        letters[2]["to"][0]["name"] = evil;
        letters[3]["to"][0]["address"] = evil + "@example.jp";
        letters[4]["message_id"] = evil + "@x";
        letters[5]["in_reply_to"] = evil + "@x";
        letters[6]["attachments"] = Json::array({{{"name", evil}, {"type", "text/plain"}, {"bytes", ""}}});
        for (auto const& bad : letters) {
            auto const said = mail_here({"write"}, bad.dump());
            INFO(bad.dump());
            CHECK(said.exit == 6);
            CHECK(said.out.empty());
        }
    }
}

TEST_CASE("what looks like structure stays text") {
    for (std::string const odd :
         {"=?utf-8?B?DQpCY2M6IHhAeC54?=", "a, b <c@d.e>", "\"quoted\" \\ (comment)", "x: y; z", " edges ", "=?=?"}) {
        auto sent = letter();
        sent["subject"] = odd == " edges " ? "edges" : odd;
        sent["to"][0]["name"] = odd == " edges " ? "edges" : odd;
        auto const mail = written(sent);
        check_same(read_mail(mail), sent);
        check_same(python_reads(mail), sent);
    }
}

TEST_CASE("letters that cannot be written are refused, with the field's name") {
    auto const refused = [](auto change, const std::string& words) {
        auto bad = letter();
        change(bad);
        auto const said = mail_here({"write"}, bad.dump());
        INFO(said.err);
        CHECK(said.exit == 6);
        CHECK(said.err.find(words) != std::string::npos);
    };
    refused([](Json& l) { l["encrypt-to"] = Json::array(); }, "encrypt-to: there is no such field");
    refused([](Json& l) { l["encrypt_to"] = Json::array(); }, "it names no key");
    refused([](Json& l) { l["encrypt_to"] = {"0xDEADBEEF"}; }, "no fingerprint");
    refused([](Json& l) { l["sign_with"] = "coordinator@example.org"; }, "no fingerprint");
    refused([](Json& l) { l["to"] = Json::array(); }, "no recipient");
    refused([](Json& l) { l.erase("message_id"); }, "message_id: this is missing");
    refused([](Json& l) { l["date"] = "yesterday"; }, "no instant");
    refused([](Json& l) { l["to"][0]["address"] = "a@例え.jp"; }, "no mail address");
    refused([](Json& l) { l["to"][0]["address"] = "a@b,c@d"; }, "no mail address");
    refused([](Json& l) { l["text"] = 1; }, "text: this is no string");
    refused([](Json& l) { l["attachments"] = {{{"name", "../x"}, {"type", "a/b"}, {"bytes", ""}}}; }, "cannot name an attached file");
    refused([](Json& l) { l["attachments"] = {{{"name", "x"}, {"type", "a/b; c=d"}, {"bytes", ""}}}; }, "no media type");
    refused([](Json& l) { l["attachments"] = {{{"name", "x"}, {"type", "a/b"}, {"bytes", "%%"}}}; }, "no base64");
    CHECK(mail_here({"write"}, "{").exit == 6);
    CHECK(mail_here({"write"}, "[]").exit == 6);
    CHECK(mail_here({"write"}, std::string(1 << 20, '[')).exit == 6);
    CHECK(mail_here({"write"}, "{\"subject\":\"\xff\"}").exit == 6);
}

TEST_CASE("the command's own mistakes") {
    CHECK(mail_here({}, "").exit == 2);
    CHECK(mail_here({"send"}, "").exit == 2);
    CHECK(mail_here({"read", "--lang", "fr"}, "").exit == 2);
    CHECK(mail_here({"read", "--gnupg-home"}, "").exit == 2);
    CHECK(mail_here({"read", "--gnupg-home", "/nowhere"}, "").exit == 3);
    CHECK(mail_here({"--help"}, "").exit == 0);
}
