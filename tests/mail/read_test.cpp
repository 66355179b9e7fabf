// Mail as real programs write it.

#include "support.h"

#include <catch2/catch.hpp>

using namespace vulnctl::mail::test;

TEST_CASE("Thunderbird: flowed text, names in two codings, RFC 2231 in sections") {
    auto const mail = read_mail(fixture("thunderbird.eml"));
    CHECK(mail["message_id"] == "4f1c2d3e-0001@example.jp");
    CHECK(mail["in_reply_to"] == "letter-2@coordinator.example.org");
    CHECK(mail["references"] == Json{"letter-1@coordinator.example.org", "letter-2@coordinator.example.org"});
    CHECK(mail["from"] == Json{{"name", "田中 太郎"}, {"address", "tanaka@example.jp"}});
    CHECK(mail["to"][1] == Json{{"name", "Suzuki, Hanako"}, {"address", "hanako@example.org"}});
    CHECK(mail["subject"] == "Re: C-2026-00012 脆弱性の詳細情報について");
    CHECK(mail["date"] == "2026-07-01T00:30:15Z");
    CHECK(mail["text"] ==
          "田中です。\nThis line is long and was broken softly by the program, and it goes on here.\n> quoted and also flowed\n-- \n田中 "
          "太郎\n");
    CHECK(mail["attachments"][0]["name"] == "見解書.pdf");
    CHECK(mail["attachments"][0]["bytes"] == "JVBERi0xLjQKJSVFT0YK");
    CHECK(mail["notes"].empty());
}

TEST_CASE("Outlook: ISO-2022-JP with the vendors' characters, a file name in encoded words") {
    auto const mail = read_mail(fixture("outlook.eml"));
    CHECK(mail["from"]["name"] == "例の会社 ｻﾎﾟｰﾄ");
    CHECK(mail["subject"] == "【㈱例】脆弱性①の件");
    CHECK(mail["text"] == "株式会社例の佐藤です。\n①対策版は ver.2.0 です。\nﾊﾝｶｸｶﾅと㈱と№と髙橋さん、～も届きます。\n");
    CHECK(mail["attachments"][0]["name"] == "対象製品①一覧.xlsx");
    CHECK(has_note(mail, "HTML form of the text was left out"));
}

TEST_CASE("iPhone: text, picture, text") {
    auto const mail = read_mail(fixture("iphone.eml"));
    CHECK(mail["text"] == "写真をお送りします。\n\n\niPhoneから送信");
    CHECK(mail["attachments"][0]["name"] == "IMG_0001.jpg");
}

TEST_CASE("Gmail: two alternatives") {
    auto const mail = read_mail(fixture("gmail.eml"));
    CHECK(mail["date"] == "2026-07-01T08:02:03Z");
    CHECK(mail["text"].get<std::string>().starts_with("8月20日の公表で問題ありません。\n"));
    CHECK(mail["html_only"] == false);
    CHECK(mail["attachments"].empty());
}

TEST_CASE("a mailing list's footer is part of the text, and the list is no automatic reply") {
    auto const mail = read_mail(fixture("mailing_list.eml"));
    CHECK(mail["text"].get<std::string>().find("psirt-members mailing list") != std::string::npos);
    CHECK(mail["automatic"] == false);
    CHECK(mail["bounce"].is_null());
}

TEST_CASE("bounces") {
    struct Row {
        const char* file;
        Json bounce;
    };
    Row const rows[] = {
        {"bounce_postfix.eml",
         {{"recipient", "security@example.com"},
          {"status", "5.1.1"},
          {"diagnostic", "550 5.1.1 <security@example.com>: Recipient address rejected: User unknown"}}},
        {"bounce_exchange.eml",
         {{"recipient", "psirt@example.com"},
          {"status", "5.1.10"},
          {"diagnostic", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient psirt@example.com not found by SMTP address lookup"}}},
        {"bounce_qmail.eml",
         {{"recipient", "webmaster@shop.example.net"},
          {"status", "5.7.1"},
          {"diagnostic",
           "<webmaster@shop.example.net>: 192.0.2.80 does not like recipient. Remote host said: 550 5.7.1 Unable to relay Giving up on "
           "192.0.2.80."}}},
        {"bounce_exim.eml",
         {{"recipient", "admin@old.example.jp"}, {"status", nullptr}, {"diagnostic", "admin@old.example.jp Unrouteable address"}}},
    };
    for (auto const& row : rows) {
        INFO(row.file);
        auto const mail = read_mail(fixture(row.file));
        CHECK(mail["bounce"] == row.bounce);
        CHECK(mail["automatic"] == true);
    }
    CHECK(has_note(read_mail(fixture("bounce_postfix.eml")), "did not reach info@example.com either (5.2.2)"));
}

TEST_CASE("a report of success is no bounce") {
    auto mail = fixture("bounce_exchange.eml");
    mail.replace(mail.find("Action: failed"), 14, "Action: relayed");
    CHECK(read_mail(mail)["bounce"].is_null());
    CHECK(read_mail(mail)["automatic"] == true);
}

TEST_CASE("an automatic reply in Japanese") {
    auto const mail = read_mail(fixture("auto_reply.eml"));
    CHECK(mail["subject"] == "自動応答: 夏季休業のお知らせ");
    CHECK(mail["automatic"] == true);
    CHECK(mail["bounce"].is_null());
}

TEST_CASE("a subject, or what lists say of themselves, makes no automatic reply") {
    std::string const from = "From: a@example.jp\nDate: Wed, 12 Aug 2026 09:00:00 +0900\n";
    for (std::string const header : {"Subject: 自動返信メール機能の脆弱性について\n", "Precedence: bulk\n", "Return-Path: <>\n",
                                     "Subject: Automatic reply: x\nAuto-Submitted: no\n"}) {
        INFO(header);
        auto const mail = read_mail(from + header + "\ntext\n");
        CHECK(mail["automatic"] == false);
        CHECK(has_note(mail, "looks like an automatic reply"));
    }
    for (std::string const header : {"Auto-Submitted: auto-replied\n", "Precedence: auto_reply\n", "X-Autoreply: yes\n"}) {
        INFO(header);
        auto const mail = read_mail(from + header + "\ntext\n");
        CHECK(mail["automatic"] == true);
        CHECK_FALSE(has_note(mail, "looks like an automatic reply"));
    }
}

TEST_CASE("charsets that nobody declared, or declared wrongly") {
    auto const shift_jis = read_mail(fixture("raw_shift_jis.eml"));
    CHECK(shift_jis["from"]["name"] == "窓口");
    CHECK(shift_jis["subject"] == "脆弱性の件（ソ・表示）");
    CHECK(shift_jis["text"] == "㈱例の窓口です。①と②を修正しました。\n");
    CHECK(read_mail(fixture("euc_jp.eml"))["text"] == "修正版を公開しました。①\n");
    auto const wrong = read_mail(fixture("wrong_charset.eml"));
    CHECK(wrong["text"] == "宣言と違い UTF-8 の本文です。\n");
    CHECK(has_note(wrong, "declared charset (iso-2022-jp) is wrong"));
}

TEST_CASE("HTML alone: its text, and where its links lead") {
    auto const mail = read_mail(fixture("html_only.eml"));
    CHECK(mail["html_only"] == true);
    CHECK(mail["text"] ==
          "Dear coordinator,\n\nThe fix is in 2.0.1 & later.\nSee our advisory <https://example.com/advisory?id=1>.\n\n- one\n- two ① "
          "<x>\n");
}

TEST_CASE("an attached mail stays whole, and its name goes nowhere") {
    auto const mail = read_mail(fixture("forwarded.eml"));
    CHECK(mail["text"] == "See the attached mail.");
    CHECK(mail["attachments"][0]["name"] == "evil.eml");
    CHECK(mail["attachments"][0]["type"] == "message/rfc822");
    CHECK(has_note(mail, "was made 'evil.eml'"));
}

TEST_CASE("dates of every age") {
    auto const date = [](const std::string& value) { return read_mail("Subject: x\nDate: " + value + "\n\nx\n")["date"]; };
    CHECK(date("Wed, 01 Jul 2026 09:00:00 +0900 (JST)") == "2026-07-01T00:00:00Z");
    CHECK(date("1 Jul 26 09:00 JST") == "2026-07-01T00:00:00Z");
    CHECK(date("Wed, 1 Jul 2026 01:02:03 -0730") == "2026-07-01T08:32:03Z");
    CHECK(date("01-Jul-2026 00:00:00 GMT") == "2026-07-01T00:00:00Z");
    CHECK(date("2026-07-01T00:00:00Z") == "2026-07-01T00:00:00Z");
    CHECK(date("31 Feb 2026 00:00:00 +0000").is_null());
    CHECK(date("yesterday").is_null());
}
