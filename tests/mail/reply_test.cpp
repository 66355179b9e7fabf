// Replies and reports under PGP as a coordinator takes them in: vulnctl, vulnctl-mail and the real gpg, with keys made for the test.

#include "base/file.h"
#include "cli/run.h"
#include "support.h"

#include <unistd.h>
#include <catch2/catch.hpp>

#include <cstdlib>
#include <sstream>

using namespace vulnctl::mail::test;

namespace {

namespace fs = std::filesystem;

const std::string form_of_a_report =
    "ソフトウエア製品脆弱性関連情報の届出\n"
    "（１）氏名（必須）：見本 太郎\n"
    "（４）電子メールアドレス（必須）：taro@example.org\n"
    "（１）ソフトウエア製品名：例示ルータ\n"
    "（２）バージョン：1.0\n"
    "（４）脆弱性の種類：バッファオーバーフロー\n";

/// An office with a case, whose developer's key is on record.
class Office {
public:
    explicit Office(const Keyring& ring) : ring_(ring), place_(fs::temp_directory_path() / ("vulnctl-reply." + std::to_string(getpid()))) {
        fs::remove_all(place_);
        fs::create_directories(place_);
    }
    ~Office() { fs::remove_all(place_); }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    Said run(std::vector<std::string> args, const std::string& gnupg_home = {}) const {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        auto const* path = std::getenv("PATH");
        Said said;
        args.insert(args.end(), {"--store", (place_ / "vulnctl.db").string()});
        said.exit = vulnctl::run({args,
                                  {{"VULNCTL_USER", "sato"},
                                   {"VULNCTL_NOW", "2026-07-02"},
                                   {"VULNCTL_LANG", "en"},
                                   {"VULNCTL_GNUPGHOME", gnupg_home.empty() ? ring_.home() : gnupg_home},
                                   {"PATH", path ? path : "/usr/bin:/bin"}},
                                  {},
                                  80,
                                  in,
                                  out,
                                  err,
                                  fs::path{VULNCTL_MAIL_BINARY}.parent_path()});
        said.out = out.str();
        said.err = err.str();
        return said;
    }
    void done(const std::vector<std::string>& args) const {
        auto const said = run(args);
        INFO(said.out << said.err);
        REQUIRE((said.exit == 0 || said.exit == 1));
    }
    Json read(std::vector<std::string> args) const {
        args.emplace_back("--json");
        return Json::parse(run(args).out)["data"];
    }
    std::string file(const std::string& name, const std::string& bytes) const {
        vulnctl::write_private(place_ / name, bytes);
        return (place_ / name).string();
    }
    fs::path place() const { return place_; }

    void open_case(const std::string& fingerprint) const {
        done({"init"});
        done({"intake", file("report.txt", form_of_a_report), "--kind", "product", "--on", "2026-07-01"});
        done({"party", "add", "--role", "developer", "--name", "例示電機", "--mail", "psirt@example.com", "--fingerprint", fingerprint});
        done({"accept", "C-2026-00001", "--on", "2026-07-01", "--because", "試験のため"});
        done({"forward", "C-2026-00001", "--on", "2026-07-01"});
        done({"notify", "C-2026-00001", "P-2026-00001", "--sent", "--on", "2026-07-01"});
    }

private:
    const Keyring& ring_;
    fs::path place_;
};

std::string mail_from(const Keyring& ring, Json letter) {
    auto const said = mail_here({"write", "--gnupg-home", ring.home()}, letter.dump());
    INFO(said.err);
    REQUIRE(said.exit == 0);
    return said.out;
}

Json reply_letter(const std::string& message_id) {
    return {{"from", {{"address", "psirt@example.com"}}},
            {"to", Json::array({{{"address", "desk@example.org"}}})},
            {"subject", "Re: C-2026-00001"},
            {"date", "2026-07-01T09:00:00Z"},
            {"message_id", message_id},
            {"text", "脆弱性を確認しました。\n"},
            {"attachments", Json::array({{{"name", "修正計画.txt"}, {"type", "text/plain"}, {"bytes", "5rGd55qEDQo="}}})}};
}

}  // namespace

TEST_CASE("a reply encrypted to the office and signed by the developer's key on record") {
    Keyring const ring;
    auto const ours = ring.make_key("desk@example.org");
    auto const theirs = ring.make_key("psirt@example.com");
    Office const office{ring};
    office.open_case(theirs);
    auto letter = reply_letter("reply-1@example.com");
    letter["encrypt_to"] = {ours};
    letter["sign_with"] = theirs;
    auto const mail = mail_from(ring, letter);
    auto const file = office.file("reply.eml", mail);

    auto const said = office.run({"reply", "--mail", file, "--stance", "confirmed"});
    INFO(said.out << said.err);
    CHECK(said.exit == 0);
    auto const shown = office.read({"show", "C-2026-00001"});
    CHECK(shown["parts"][0]["replies"][0]["text"] == "脆弱性を確認しました。\n");
    CHECK(shown["parts"][0]["replies"][0]["on"] == "2026-07-01");
    auto const& kept = shown["mails"][0];
    CHECK(kept["encrypted"] == true);
    CHECK(kept["signature"] == "good");
    CHECK(kept["signer"] == theirs);

    // What was kept is the mail as it came, and what was attached in the clear.
    auto const out = office.place() / "out";
    office.done({"show", "C-2026-00001", "--files", "--save", out.string()});
    auto const event = std::to_string(kept["event"].get<int>());
    CHECK(vulnctl::read_file(out / ("C-2026-00001-" + event + ".eml"), 1 << 20) == mail);
    CHECK(vulnctl::read_file(out / ("C-2026-00001-" + event + "-1-修正計画.txt"), 1 << 20) == "\xe6\xb1\x9d\xe7\x9a\x84\r\n");
}

TEST_CASE("a reply signed with another key, or altered, is recorded for a reason only") {
    Keyring const ring;
    auto const theirs = ring.make_key("psirt@example.com");
    auto const another = ring.make_key("someone@example.net");
    Office const office{ring};
    office.open_case(theirs);
    auto letter = reply_letter("reply-2@example.com");
    letter["sign_with"] = another;
    auto const by_another = office.file("another.eml", mail_from(ring, letter));
    auto const refused = office.run({"reply", "--mail", by_another, "--stance", "refuses"});
    CHECK(refused.exit == 4);
    CHECK(refused.err.find("signed with " + another + ", on record is " + theirs) != std::string::npos);
    CHECK(office.read({"show", "C-2026-00001"})["mails"].empty());

    letter["sign_with"] = theirs;
    letter["message_id"] = "reply-3@example.com";
    auto altered = mail_from(ring, letter);
    auto const at = altered.find("Content-Transfer-Encoding: base64\n\n");
    REQUIRE(at != std::string::npos);
    altered.insert(at + 35, "AAAA");
    auto const file = office.file("altered.eml", altered);
    CHECK(office.run({"reply", "--mail", file, "--stance", "refuses"}).exit == 4);
    auto const with_reason = office.run({"reply", "--mail", file, "--stance", "refuses", "--because", "電話で本人に確認した"});
    INFO(with_reason.out << with_reason.err);
    CHECK(with_reason.exit == 1);
    CHECK(with_reason.out.find("the signature does not hold") != std::string::npos);
    auto const shown = office.read({"show", "C-2026-00001"});
    CHECK(shown["mails"][0]["signature"] == "bad");
    CHECK(shown["parts"][0]["replies"][0]["stance"] == "refuses");
}

TEST_CASE("what cannot be decrypted is said, for a reply and for a report") {
    Keyring const ring;
    auto const ours = ring.make_key("desk@example.org");
    Keyring const without_secret;
    Office const office{ring};
    office.open_case(ours);
    auto letter = reply_letter("reply-4@example.com");
    letter["encrypt_to"] = {ours};
    auto const reply = office.file("reply.eml", mail_from(ring, letter));
    auto const said = office.run({"reply", "--mail", reply}, without_secret.home());
    CHECK(said.exit == 4);
    CHECK(said.out.find("could not be decrypted") != std::string::npos);
    CHECK(said.out.find("VULNCTL_GNUPGHOME") != std::string::npos);

    // Other programs call the encrypted part otherwise.
    auto named = mail_from(ring, letter);
    for (auto at = named.find("encrypted.asc"); at != std::string::npos; at = named.find("encrypted.asc", at + 1))
        named.replace(at, 13, "OpenPGP message");
    auto const other = office.run({"reply", "--mail", office.file("named.eml", named), "--stance", "confirmed"}, without_secret.home());
    INFO(other.out << other.err);
    CHECK(other.exit == 1);
    CHECK(other.out.find("warning: the mail is encrypted") != std::string::npos);
    CHECK(other.out.find("VULNCTL_GNUPGHOME") != std::string::npos);

    auto report = reply_letter("report-1@example.org");
    report["from"] = {{"address", "taro@example.org"}};
    report["subject"] = "届出";
    report["text"] = form_of_a_report;
    report["encrypt_to"] = {ours};
    report.erase("attachments");
    auto const file = office.file("report.eml", mail_from(ring, report));
    auto const closed = office.run({"intake", file, "--kind", "product"}, without_secret.home());
    CHECK(closed.exit == 6);
    CHECK(closed.err.find("could not be decrypted") != std::string::npos);

    office.done({"intake", file, "--kind", "product"});
    auto const shown = office.read({"show", "C-2026-00002"});
    CHECK(shown["reports"][0]["product"] == "例示ルータ");
    CHECK(shown["mails"][0]["encrypted"] == true);
    CHECK(office.run({"intake", file, "--kind", "product"}).exit == 1);
    CHECK(office.read({"list", "--all"})["items"].size() == 2);
}
