// Mail made to hurt: taken as text or refused in words, in bounded time and memory.

#include "base/unicode.h"
#include "support.h"

#include <catch2/catch.hpp>

using namespace vulnctl::mail::test;

namespace {

constexpr size_t mib = 1 << 20;

std::string repeated(const std::string& s, size_t bytes) {
    std::string out;
    out.reserve(bytes + s.size());
    while (out.size() < bytes) out += s;
    return out;
}

std::string nested(size_t depth) {
    std::string out = "Subject: x\n";
    for (size_t i = 0; i < depth; ++i) out += fmt::format("Content-Type: multipart/mixed; boundary=b{0}\n\n--b{0}\n", i);
    return out + "\ninnermost\n";
}

const std::string in_mail = "From: a@example.jp\nSubject: x\nDate: Wed, 1 Jul 2026 09:00:00 +0900\n";

}  // namespace

TEST_CASE("control characters, forged fields, damaged base64, a name that turns round") {
    auto const mail = read_mail(fixture("hostile_mixed.eml"));
    CHECK(mail["from"]["address"] == "attacker@example.net");
    CHECK(mail["subject"] == "hello world[31m  Bcc: x@example.net");
    CHECK(mail["text"] == "before[2Jafter \uFFFD\uFFFD end");
    CHECK(mail["attachments"][0]["name"] == "configgpj.exe");
    for (auto const* words : {"several From fields", "there is no date", "last boundary is missing", "transfer coding is damaged",
                              "control characters were taken out", "2 bytes could not be read"}) {
        INFO(words);
        CHECK(has_note(mail, words));
    }
}

TEST_CASE("a multipart without its boundary is text") {
    auto const mail = read_mail(fixture("no_boundary.eml"));
    CHECK(mail["text"] == "the text stands here without any boundary\n");
    CHECK(has_note(mail, "without its boundary"));
}

TEST_CASE("parts below the deepest level are kept unopened") {
    CHECK(read_mail(nested(31))["text"] == "innermost\n");
    auto const deep = read_mail(nested(500));
    CHECK(deep["text"] == "");
    CHECK(deep["attachments"].size() == 1);
    CHECK(has_note(deep, "parts deeper than 32 levels"));
}

TEST_CASE("what is no mail is refused in words") {
    for (auto const& input : {std::string{}, std::string{"hello\n"}, std::string{"http://example.com\n\n"}, std::string(5000, '\0'),
                              std::string{"%PDF-1.4\n\xff\xfe"}}) {
        auto const said = mail_here({"read", "--lang", "ja"}, input);
        CHECK(said.exit == 6);
        CHECK(said.out.empty());
        auto const error = Json::parse(said.err);
        CHECK(error["kind"] == "error");
        CHECK(error["data"]["exit"] == 6);
        CHECK(error["data"]["message"] == "メールではありません（ヘッダーがありません）");
    }
}

TEST_CASE("file names are base names") {
    auto const name = [](const std::string& given) {
        return read_mail(in_mail + "Content-Type: application/x; name=\"" + given + "\"\n\nx")["attachments"][0]["name"].get<std::string>();
    };
    CHECK(name("../../.bashrc") == "bashrc");
    CHECK(name("C:\\\\Windows\\\\a.txt") == "a.txt");
    CHECK(name("..") == "attachment-1.bin");
    CHECK(name("/") == "attachment-1.bin");
    CHECK(name("-rf") == "rf");
    CHECK(name("a:b|c?.txt") == "a_b_c_.txt");
    auto const long_name = name(repeated("あ", 900) + ".pdf");
    CHECK(long_name.size() <= 200);
    CHECK(long_name.ends_with("あ.pdf"));
    CHECK_FALSE(vulnctl::find_invalid_utf8(long_name));
}

TEST_CASE("large and repetitive mail is read or refused, within its memory") {
    auto const multipart = in_mail + "Content-Type: multipart/mixed; boundary=b\n\n";
    auto const html = in_mail + "Content-Type: text/html\n\n";
    // AddressSanitizer reads all that is left at each call of iconv, and there is one for each bad byte.
    size_t const undecodable = VULNCTL_SANITIZED ? mib / 2 : 4 * mib - 100;
    std::string many_names = multipart;
    for (int i = 0; i < (VULNCTL_SANITIZED ? 6 : 60); ++i)
        many_names += "--b\nContent-Type: a/b; name=\"" + repeated("=?a?q?x ", mib - 200) + "\"\n\nx\n";
    struct Row {
        const char* name;
        std::string mail;
        int exit;
    };
    Row const rows[] = {
        {"one line of 60 MiB", in_mail + "\n" + std::string(60 * mib, 'a'), 0},
        {"60 MiB of base64", in_mail + "Content-Type: a/b\nContent-Transfer-Encoding: base64\n\n" + repeated("QUJDREVG\n", 60 * mib), 0},
        {"60 MiB of NUL", in_mail + "\n" + std::string(60 * mib, '\0'), 0},
        {"60 MiB of line ends", multipart + std::string(60 * mib, '\n'), 0},
        {"beyond the cap", in_mail + "\n" + std::string(64 * mib, 'a'), 6},
        {"a header of 2 MiB", "Subject: " + std::string(2 * mib, 'a') + "\n\nx", 6},
        {"a header of 1 MiB in folds", "Subject: " + repeated("a\n ", mib - 100) + "\n\nx", 0},
        {"half a million fields", repeated("A: b\n", 3 * mib), 6},
        {"groups in groups", "Subject: x\nTo: " + repeated("a:", mib - 100) + ";\n\nx", 0},
        {"comments in comments", "Subject: x\nTo: " + std::string(mib - 100, '(') + "\n\nx", 0},
        {"addresses", "Subject: x\nTo: " + repeated("a@b.c,", mib - 100) + "\n\nx", 0},
        {"half-open words", "Subject: " + repeated("=?a?q?x ", mib - 100) + "\n\nx", 0},
        {"file names of 1 MiB", many_names, 0},
        {"words", "Subject: " + repeated("=?iso-2022-jp?B?GyRC?= ", mib - 100) + "\n\nx", 0},
        {"parameters", "Subject: x\nContent-Type: text/plain" + repeated("; a*0*=b", mib - 100) + "\n\nx", 0},
        {"parts", multipart + repeated("--b\n\nx\n", 8 * mib), 6},
        {"nested parts", nested(20000), 0},
        {"nested mails", repeated("Content-Type: message/rfc822\n\n", 8 * mib), 0},
        {"tags that never end", html + repeated("<a ", 4 * mib - 100), 0},
        {"quotes that never end", html + repeated("<a b=\"", 4 * mib - 100), 0},
        {"scripts", html + repeated("<script></s", 4 * mib - 100), 0},
        {"links", html + "<a href=" + std::string(60000, 'a') + ">" + repeated("aaaa</a>", 3 * mib), 0},
        {"entities", html + repeated("&#9312;", 4 * mib - 100), 0},
        {"comments in HTML", html + repeated("<!--", 4 * mib - 100), 0},
        {"escapes", in_mail + "Content-Type: text/plain; charset=iso-2022-jp\n\n" + repeated("\x1b$(D0!\x1b$B0!", 4 * mib - 100), 0},
        {"bytes of no charset", in_mail + "Content-Type: text/plain; charset=utf-8\n\n" + repeated("\xff\xfe\x81", undecodable), 0},
        {"armour", in_mail + "\n" + repeated("-----BEGIN PGP MESSAGE-----\n", 4 * mib - 100), 0},
    };
    for (auto const& row : rows) {
        auto const ran = mail_program({"read"}, row.mail);
        INFO(row.name << ": exit " << ran.exit << ", " << ran.seconds << " s " << ran.err.substr(0, 2000));
        CHECK(ran.exit == row.exit);
        CHECK(ran.seconds < 60);
        CHECK_FALSE(vulnctl::find_invalid_utf8(ran.out));
        if (std::getenv("VULNCTL_MEASURE")) fmt::print("{:32} exit {} {:6.2f} s\n", row.name, ran.exit, ran.seconds);
    }
}
