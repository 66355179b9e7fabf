// PGP with the real gpg and keys made for the test.

#include "support.h"

#include <catch2/catch.hpp>

using namespace vulnctl::mail::test;

namespace {

const std::string header = "From: a@example.jp\nTo: b@example.jp\nSubject: x\nDate: Wed, 1 Jul 2026 09:00:00 +0900\nMessage-ID: <p@x>\n";

std::string written(const Json& letter, const Keyring& ring) {
    auto const said = mail_here({"write", "--gnupg-home", ring.home()}, letter.dump());
    INFO(said.err);
    REQUIRE(said.exit == 0);
    return said.out;
}

std::string between(const std::string& s, const std::string& from, const std::string& to) {
    auto const begin = s.find(from);
    auto const end = s.find(to, begin);
    REQUIRE(end != std::string::npos);
    return s.substr(begin, end - begin);
}

std::string with_line_ends(const std::string& s) {
    std::string out;
    for (char const c : s) out += c == '\n' ? "\r\n" : std::string(1, c);
    return out;
}

std::string replaced(std::string s, const std::string& from, const std::string& to) {
    REQUIRE(s.find(from) != std::string::npos);
    return s.replace(s.find(from), from.size(), to);
}

void check_text(const Json& read, const Json& sent) {
    CHECK(read["text"] == sent["text"]);
    CHECK(read["subject"] == sent["subject"]);
    CHECK(read["attachments"][0]["name"] == sent["attachments"][0]["name"]);
    CHECK(read["attachments"][0]["bytes"] == sent["attachments"][0]["bytes"]);
}

}  // namespace

TEST_CASE("letters signed, encrypted and both; ours and gpg's own view of them") {
    Keyring const ring;
    auto const ours = ring.make_key("coordinator@example.org");
    auto const theirs = ring.make_key("developer@example.jp");
    auto sent = letter();
    sent["text"] = "田中様\n行末の空白 \nFrom here\n";
    sent["attachments"] = Json::array({{{"name", "詳細.txt"}, {"type", "text/plain"}, {"bytes", "YQo="}}});

    SECTION("signed") {
        sent["sign_with"] = ours;
        auto const mail = written(sent, ring);
        for (auto const& carried : {mail, with_line_ends(mail)}) {
            auto const read = read_mail(carried, ring.option());
            check_text(read, sent);
            CHECK(read["signed"] == "good");
            CHECK(read["signer"] == ours);
            CHECK(read["encrypted"] == false);
        }
        CHECK(read_mail(replaced(mail, "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n",
                                 "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nAAAA"),
                        ring.option())["signed"] == "bad");
        Keyring const stranger;
        auto const unknown = read_mail(mail, stranger.option());
        CHECK(unknown["signed"] == "unknown-key");
        CHECK(unknown["signer"] == ours);
    }
    SECTION("encrypted") {
        sent["encrypt_to"] = {theirs, ours};
        auto const mail = written(sent, ring);
        CHECK(mail.find("田中") == std::string::npos);
        auto const read = read_mail(mail, ring.option());
        check_text(read, sent);
        CHECK(read["encrypted"] == true);
        CHECK(read["signed"].is_null());
        auto const plain = ring.gpg({"--decrypt"}, between(mail, "-----BEGIN PGP MESSAGE", "\n--=_"));
        CHECK(plain.exit == 0);
        CHECK(plain.out.starts_with("Content-Type: multipart/mixed;\r\n"));
        Keyring const stranger;
        auto const closed = read_mail(mail, stranger.option());
        CHECK(closed["encrypted"] == true);
        CHECK(closed["text"] == "");
        CHECK(closed["attachments"][0]["name"] == "encrypted.asc");
        CHECK(has_note(closed, "secret key is not here"));
    }
    SECTION("encrypted and signed") {
        sent["encrypt_to"] = {theirs};
        sent["sign_with"] = ours;
        auto const mail = written(sent, ring);
        auto const read = read_mail(mail, ring.option());
        check_text(read, sent);
        CHECK(read["encrypted"] == true);
        CHECK(read["signed"] == "good");
        CHECK(read["signer"] == ours);
        auto const damaged = read_mail(replaced(mail, "\n\nhF4D", "\n\nhF4E"), ring.option());
        CHECK(damaged["signed"].is_null());
        CHECK(damaged["text"] == "");
    }
    SECTION("keys that are not there, or may no longer be used") {
        sent["encrypt_to"] = {std::string(40, '0')};
        auto const said = mail_here({"write", "--gnupg-home", ring.home(), "--lang", "ja"}, sent.dump());
        CHECK(said.exit == 3);
        CHECK(Json::parse(said.err)["data"]["message"] == "PGP 鍵 " + std::string(40, '0') + " を使えません（鍵がありません）");
        sent.erase("encrypt_to");
        sent["sign_with"] = std::string(40, 'A');
        CHECK(mail_here({"write", "--gnupg-home", ring.home()}, sent.dump()).exit == 3);
        ring.gpg({"--quick-set-expire", theirs, "seconds=1"});
        ring.gpg({"--quick-set-expire", theirs, "seconds=1", "*"});
        run_program({"sleep", "2"}, "");
        sent.erase("sign_with");
        sent["encrypt_to"] = {theirs};
        CHECK(mail_here({"write", "--gnupg-home", ring.home()}, sent.dump()).exit == 3);
    }
}

TEST_CASE("PGP within the text") {
    Keyring const ring;
    auto const key = ring.make_key("developer@example.jp");
    auto const signed_text = ring.gpg({"--local-user", key, "--clearsign"}, "清い本文\n- dash\n").out;
    auto const secret =
        ring.gpg({"--trust-model", "always", "--recipient", key, "--local-user", key, "--armor", "--sign", "--encrypt"}, "秘密の本文\n")
            .out;
    auto const good = read_mail(header + "\n" + signed_text, ring.option());
    CHECK(good["text"] == "清い本文\n- dash\n");
    CHECK(good["signed"] == "good");
    CHECK(good["signer"] == key);

    auto const partly = read_mail(header + "\n振込先が変わりました\n" + signed_text, ring.option());
    CHECK(partly["text"] == "振込先が変わりました\n清い本文\n- dash\n");
    CHECK(partly["signed"].is_null());
    CHECK(has_note(partly, "over a part of this mail only"));

    CHECK(read_mail(header + "\n" + replaced(signed_text, "dash", "cash"), ring.option())["signed"] == "bad");

    auto const opened = read_mail(header + "\n" + secret, ring.option());
    CHECK(opened["text"] == "秘密の本文\n");
    CHECK(opened["encrypted"] == true);
    CHECK(opened["signed"] == "good");

    auto const closed = read_mail(header + "\n" + secret.substr(0, secret.size() / 2), ring.option());
    CHECK(closed["signed"].is_null());
    CHECK(closed["text"].get<std::string>().starts_with("-----BEGIN PGP MESSAGE-----"));
}

TEST_CASE("what surrounds a signed part is not signed") {
    Keyring const ring;
    auto sent = letter();
    sent["sign_with"] = ring.make_key("coordinator@example.org");
    auto const mail = written(sent, ring);
    auto const entity = mail.substr(mail.find("Content-Type: multipart/signed"));
    auto const wrapped = header + "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n" + entity +
                         "\n--outer\nContent-Type: text/plain\n\nPS: send it to me instead\n--outer--\n";
    auto const read = read_mail(wrapped, ring.option());
    CHECK(read["text"].get<std::string>().find("PS: send it") != std::string::npos);
    CHECK(read["signed"].is_null());
    CHECK(has_note(read, "over a part of this mail only"));

    auto const third = mail.rfind("\n--=_");
    auto const added = mail.substr(0, third) + mail.substr(third, 37) + "\nContent-Type: text/plain\n\nunsigned\n" + mail.substr(third + 1);
    CHECK(read_mail(added, ring.option())["signed"] != "good");
}

TEST_CASE("an encrypted mail as Thunderbird writes it, and as Exchange passes it on") {
    Keyring const ring;
    auto const key = ring.make_key("coordinator@example.org");
    auto const armoured =
        ring.gpg({"--trust-model", "always", "--recipient", key, "--armor", "--encrypt"},
                 "Content-Type: text/plain; charset=UTF-8; protected-headers=\"v1\"\r\nSubject: =?UTF-8?B?5pys5b2T44Gu5Lu25ZCN?=\r\n"
                 "From: a@example.jp\r\n\r\n本文です。\r\n")
            .out;
    auto const mail = [&](const std::string& type) {
        return replaced(header, "Subject: x", "Subject: ...") + "Content-Type: " + type + "; boundary=b\n\n" +
               "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream; " +
               "name=encrypted.asc\n\n" + armoured + "\n--b--\n";
    };
    for (auto const* type : {"multipart/encrypted; protocol=\"application/pgp-encrypted\"", "multipart/mixed"}) {
        auto const read = read_mail(mail(type), ring.option());
        CHECK(read["encrypted"] == true);
        CHECK(read["subject"] == "本当の件名");
        CHECK(read["text"] == "本文です。\n");
        CHECK(read["attachments"].empty());
    }
}

TEST_CASE("a signature by a revoked or expired key is not good") {
    Keyring const ring;
    auto sent = letter();
    auto const key = ring.make_key("coordinator@example.org");
    sent["sign_with"] = key;
    auto const mail = written(sent, ring);
    auto revocation = ring.gpg({"--import"}, replaced(run_program({"cat", ring.home() + "/openpgp-revocs.d/" + key + ".rev"}, "").out,
                                                      ":-----BEGIN", "-----BEGIN"));
    REQUIRE(revocation.exit == 0);
    auto const read = read_mail(mail, ring.option());
    CHECK(read["signed"] == "bad");
    CHECK(has_note(read, "has been revoked"));
}

TEST_CASE("a few kilobytes that decrypt to gigabytes are not opened") {
    Keyring const ring;
    auto const key = ring.make_key("developer@example.jp");
    auto const bomb = ring.gpg({"--trust-model", "always", "--recipient", key, "--armor", "--encrypt"}, std::string(200 << 20, '\0')).out;
    auto args = ring.option();
    args.insert(args.begin(), "read");
    auto const ran = mail_program(args, header + "\n" + bomb);
    CHECK(ran.exit == 0);
    CHECK(ran.seconds < 10);
    CHECK(has_note(Json::parse(ran.out)["data"], "damaged or too large"));
}

TEST_CASE("without gpg a mail is still read") {
    Keyring const ring;
    auto sent = letter();
    sent["sign_with"] = ring.make_key("coordinator@example.org");
    auto const mail = written(sent, ring);
    auto const ran = run_program({"env", "PATH=/nowhere", VULNCTL_MAIL_BINARY, "read"}, mail);
    REQUIRE(ran.exit == 0);
    auto const read = Json::parse(ran.out)["data"];
    CHECK(read["text"] == sent["text"]);
    CHECK(read["signed"].is_null());
    CHECK(has_note(read, "the signature was not checked: gpg cannot be run"));
    CHECK(run_program({"env", "PATH=/nowhere", VULNCTL_MAIL_BINARY, "write"}, sent.dump()).exit == 7);
}
