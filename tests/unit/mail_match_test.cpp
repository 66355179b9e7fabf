// Whose a mail is: by what it answers, by its subject, by its sender, and never by a guess.

#include "case_events.h"
#include "editions.h"
#include "formats/mail_text.h"
#include "ops/mail_in.h"
#include "ops/project.h"

#include <unistd.h>
#include <catch2/catch.hpp>

#include <filesystem>
#include <random>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

namespace fs = std::filesystem;

const PartyId router{2019, 1};
const PartyId viewer{2019, 2};
const CaseId first{2019, 1};
const CaseId second{2019, 2};

/// Two open cases: each of a report, with the router's maker in both and the viewer's in the second.
class Office {
public:
    Office() : place_(fs::temp_directory_path() / ("vulnctl-mail-match." + std::to_string(getpid()))) {
        fs::remove_all(place_);
        fs::create_directories(place_);
        Store::create(place_ / "vulnctl.db");
        store_.emplace(Store::open(place_ / "vulnctl.db", Store::Access::write));
        party(router, "サンプルネット株式会社", "psirt@example.com");
        party(viewer, "架空ソフト工房", "viewer@example.com");
        report(first, 1, "taro@example.org");
        report(second, 2, "hanako@example.org");
        tried(first, router);
        tried(second, router);
        tried(second, viewer);
        wrote(first, router, "letter-1@example.org");
        wrote(second, viewer, "letter-2@example.org");
        LetterWritten to_finder;
        to_finder.audience = Audience::finder;
        to_finder.report = ReportId{2019, 2};
        to_finder.message_id = "letter-3@example.org";
        record(second.str(), to_finder);
    }
    ~Office() { fs::remove_all(place_); }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    Store& store() { return *store_; }
    void record(const std::string& subject, Payload what) {
        Desk desk{*store_, editions(), Instant{day(0).time_since_epoch()}, day(0), {"sato", {}}, "試験のため"};
        record_fact(desk, subject, std::move(what));
    }

private:
    void party(PartyId id, const std::string& name, const std::string& mail) {
        PartyAdded card;
        card.name = name;
        card.contacts = {{Channel::mail, mail}};
        record(id.str(), card);
    }
    void report(CaseId id, int number, const std::string& mail) {
        ReportReceived form;
        form.report = ReportId{2019, number};
        form.product = "製品";
        FinderNamed finder;
        finder.report = form.report;
        finder.mail = mail;
        record(id.str(), form);
        record(id.str(), finder);
        record(id.str(), ReportAccepted{});
        record(id.str(), CaseForwarded{});
    }
    void tried(CaseId id, PartyId party) {
        ContactAttempted attempt;
        attempt.party = party;
        record(id.str(), attempt);
    }
    void wrote(CaseId id, PartyId party, const std::string& message_id) {
        LetterWritten letter;
        letter.audience = Audience::developer;
        letter.party = party;
        letter.message_id = message_id;
        record(id.str(), letter);
    }

    fs::path place_;
    std::optional<Store> store_;
};

ArrivedMail mail(const std::string& from, const std::string& subject, const std::string& answers = {}) {
    ArrivedMail arrived;
    arrived.name = "mail.eml";
    arrived.bytes = "From: " + from + "\nSubject: " + subject + "\n\ntext\n";
    arrived.message.from = MailAddress{{}, from};
    arrived.message.subject = subject;
    arrived.message.in_reply_to = answers;
    arrived.message.text = "text\n";
    return arrived;
}

MailMatch match_mail(const Store& store, const ArrivedMail& arrived, const MailHint& hint) {
    std::optional<OpenSenders> senders;
    return vulnctl::match_mail(store, arrived, hint, senders);
}

Exit refusal(const Store& store, const ArrivedMail& arrived, const MailHint& hint = {}) {
    try {
        match_mail(store, arrived, hint);
    } catch (const Error& error) {
        CHECK_FALSE(error.hint.empty());
        return error.exit;
    }
    return Exit::done;
}

bool doubted(const Store& store, const ArrivedMail& arrived, const MailMatch& match, const std::string& rule) {
    for (auto const& doubt : doubts_about(store, arrived, match))
        if (doubt.rule == rule) return true;
    return false;
}

}  // namespace

TEST_CASE("the letter that a mail answers says whose it is, before subject and sender") {
    Office office;
    auto const& store = office.store();
    auto const arrived = mail("psirt@example.com", "Re: C-2019-00002", "letter-1@example.org");
    auto const match = match_mail(store, arrived, {});
    CHECK(match.who == Correspondent{first, router, {}});
    CHECK(match.ground == MailGround::thread);
    CHECK(match.by == "letter-1@example.org");
    CHECK_FALSE(doubted(store, arrived, match, "mail.sender"));

    auto older = mail("psirt@example.com", "Re:", "unknown@example.com");
    older.message.references = {"letter-2@example.org", "letter-1@example.org", "unknown@example.com"};
    CHECK(match_mail(store, older, {}).who == Correspondent{first, router, {}});

    auto const finder = match_mail(store, mail("hanako@example.org", "Re:", "letter-3@example.org"), {});
    CHECK(finder.who == Correspondent{second, {}, ReportId{2019, 2}});
}

TEST_CASE("a forged In-Reply-To is pointed out by the sender's address") {
    Office office;
    auto const arrived = mail("attacker@example.net", "Re:", "letter-1@example.org");
    auto const match = match_mail(office.store(), arrived, {});
    CHECK(match.who == Correspondent{first, router, {}});
    CHECK(doubted(office.store(), arrived, match, "mail.sender"));
}

TEST_CASE("the mail that a returned mail holds says which letter did not arrive") {
    Office office;
    auto arrived = mail("MAILER-DAEMON@mx.example.org", "Undelivered Mail");
    arrived.message.bounce = MailBounce{"viewer@example.com", "5.1.1", "550 User unknown"};
    arrived.message.attachments.push_back({"returned.eml", "message/rfc822", "To: x\nMessage-Id: <letter-2@example.org>\n\ntext\n"});
    CHECK(match_mail(office.store(), arrived, {}).who == Correspondent{second, viewer, {}});

    arrived.message.attachments.clear();  // by whom it did not reach, then
    auto const match = match_mail(office.store(), arrived, {});
    CHECK(match.who == Correspondent{second, viewer, {}});
    CHECK(match.ground == MailGround::sender);
    arrived.message.bounce->recipient = "psirt@example.com";
    CHECK(refusal(office.store(), arrived) == Exit::usage);  // it has a part in both
}

TEST_CASE("a case id in the subject holds for those who are known in that case") {
    Office office;
    auto const& store = office.store();
    for (auto const* subject :
         {"Re: 【C-2019-00001】ご連絡", "re: c-2019-1", "Ｃ－２０１９－００００１", "[C-2019-00001] x C-2019-00001"}) {
        INFO(subject);
        auto const match = match_mail(store, mail("PSIRT@Example.com", subject), {});
        CHECK(match.who == Correspondent{first, router, {}});
        CHECK(match.ground == MailGround::subject);
    }
    CHECK(match_mail(store, mail("taro@example.org", "C-2019-00001"), {}).who == Correspondent{first, {}, ReportId{2019, 1}});
    CHECK(refusal(store, mail("viewer@example.com", "C-2019-00001")) == Exit::not_found);
    CHECK(refusal(store, mail("viewer@example.com", "C-2019-99999")) == Exit::not_found);  // not the case that it means
    CHECK(refusal(store, mail("psirt@example.com", "C-2019-00001 C-2019-00002")) == Exit::usage);
    CHECK(match_mail(store, mail("viewer@example.com", "C-2019-00001 C-2019-00002"), {}).who == Correspondent{second, viewer, {}});
    for (auto const* no_id : {"CVE-2019-00001", "ABC-2019-00001", "C-2019-00001-2", "C-", "C-2019-000000000000001x"}) {
        INFO(no_id);
        CHECK(match_mail(store, mail("viewer@example.com", no_id), {}).ground == MailGround::sender);
    }
}

TEST_CASE("a sender alone is enough where it has one open case only; a person settles the rest") {
    Office office;
    auto const& store = office.store();
    CHECK(match_mail(store, mail("viewer@example.com", "hello"), {}).who == Correspondent{second, viewer, {}});
    CHECK(match_mail(store, mail("hanako@example.org", "hello"), {}).who == Correspondent{second, {}, ReportId{2019, 2}});
    CHECK(refusal(store, mail("psirt@example.com", "hello")) == Exit::usage);
    CHECK(refusal(store, mail("nobody@example.net", "hello")) == Exit::not_found);
    CHECK(refusal(store, mail("", "")) == Exit::not_found);

    MailHint hint;
    hint.case_id = second;
    CHECK(match_mail(store, mail("psirt@example.com", "hello"), hint).who == Correspondent{second, router, {}});
    hint.party = viewer;
    auto const said = match_mail(store, mail("nobody@example.net", "hello"), hint);
    CHECK(said.ground == MailGround::said);
    CHECK(said.who == Correspondent{second, viewer, {}});
}

TEST_CASE("whatever a subject holds, a mail goes to a case of its sender, or to none") {
    Office office;
    auto const& store = office.store();
    constexpr std::string_view pieces[] = {"C-2019-00001", "C-2019-2", "c-", "Ｃ－2019", "-",    "2019", "\x1b[2J", "\xe2\x80\xae",
                                           "【",           "】",       "R-", " ",        "\r\n", "CVE-", "C-2019-", "99999999999999999999"};
    std::mt19937 random{20190603};  // NOLINT: the same mails each time
    size_t matched = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string subject;
        for (auto n = random() % 12; n > 0; --n) subject += pieces[random() % std::size(pieces)];
        bool const known = random() % 2 == 0;
        auto const arrived = mail(known ? "viewer@example.com" : "nobody@example.net", subject);
        INFO(subject);
        try {
            auto const match = match_mail(store, arrived, {});
            CHECK(known);
            CHECK(match.who == Correspondent{second, viewer, {}});
            ++matched;
        } catch (const Error& error) {
            CHECK((error.exit == Exit::not_found || error.exit == Exit::usage));
        }
    }
    CHECK(matched > 200);
}

TEST_CASE("a mail taken in is known again by its id and its words, and another under its id is not") {
    Office office;
    auto arrived = mail("viewer@example.com", "hello");
    CHECK(id_of(arrived).starts_with("sha256:"));
    arrived.message.message_id = "reply-1@example.com";
    CHECK_FALSE(known_mail(office.store(), arrived));
    office.record(second.str(), kept(office.store(), arrived, {second, viewer, {}}));
    REQUIRE(known_mail(office.store(), arrived));
    auto on_another_way = arrived;
    on_another_way.bytes = "Received: from mx\n" + arrived.bytes;
    CHECK(known_mail(office.store(), on_another_way)->case_id == second);
    auto impostor = arrived;
    impostor.bytes += "and more\n";
    CHECK_FALSE(known_mail(office.store(), impostor));
}

TEST_CASE("the day of a mail is its sender's claim, and is held to what can be") {
    auto arrived = mail("viewer@example.com", "hello");
    auto const today = *parse_day("2019-06-10");
    CHECK(day_of(arrived, today, {}).on == today);
    arrived.message.date = *parse_instant("2019-06-05T16:00:00Z");
    CHECK(day_of(arrived, today, {}).on == *parse_day("2019-06-06"));  // in Tokyo
    CHECK(day_of(arrived, today, {}).note.empty());
    CHECK(day_of(arrived, today, *parse_day("2019-06-07")).on == today);
    for (auto const* claim : {"2019-06-11T16:00:00Z", "1990-01-01T00:00:00Z", "2038-01-19T03:14:07Z"}) {
        arrived.message.date = *parse_instant(claim);
        CHECK(day_of(arrived, today, {}).on == today);
        CHECK_FALSE(day_of(arrived, today, {}).note.empty());
    }
}

TEST_CASE("a delay changes nothing; a bounce and an automatic reply say what became of the mail, but not of one that was answered") {
    Part part;
    part.party = router;
    auto const add = [&](long seq, Channel channel, const std::string& message_id, AttemptResult result) {
        Attempt attempt;
        attempt.seq = seq;
        attempt.what.channel = channel;
        attempt.what.message_id = message_id;
        attempt.what.result = result;
        part.attempts.push_back(attempt);
    };
    add(11, Channel::mail, "letter-1@example.org", AttemptResult::delivered);
    add(12, Channel::mail, "letter-2@example.org", AttemptResult::delivered);
    add(13, Channel::phone, "", AttemptResult::no_answer);
    auto arrived = mail("MAILER-DAEMON@mx.example.org", "Undelivered");
    arrived.message.automatic = true;
    arrived.message.bounce = MailBounce{"psirt@example.com", "4.4.1", "timed out"};
    CHECK_FALSE(delivery_of(arrived, part).result);
    arrived.message.bounce->status = "5.1.1";
    arrived.message.date = *parse_instant("1969-12-31T00:00:00Z");
    CHECK(delivery_of(arrived, part).attempt == 0);  // of a letter before these
    arrived.message.date = *parse_instant("1970-01-02T00:00:00Z");
    CHECK(delivery_of(arrived, part).attempt == 12);
    CHECK(delivery_of(arrived, part).result == AttemptResult::bounced);
    arrived.message.in_reply_to = "letter-1@example.org";
    CHECK(delivery_of(arrived, part).attempt == 11);
    arrived.message.bounce.reset();
    CHECK(delivery_of(arrived, part).result == AttemptResult::automatic_reply);
    part.attempts[0].what.result = AttemptResult::reached;
    CHECK_FALSE(delivery_of(arrived, part).result);
    CHECK_FALSE(delivery_of(arrived, Part{}).result);
    CHECK(delivery_of(arrived, Part{}).attempt == 0);
}

TEST_CASE("a returned mail was sent to an address on record, or to that of the letter that it answers") {
    Office office;
    auto& store = office.store();
    LetterWritten letter;
    letter.audience = Audience::developer;
    letter.party = router;
    letter.message_id = "letter-9@example.org";
    letter.mail = store.put("From: desk@example.org\r\nTo: PSIRT\r\n <old@example.com>\r\nSubject: x\r\n\r\nnew@example.com\r\n");
    office.record(first.str(), letter);
    auto arrived = mail("MAILER-DAEMON@mx.example.org", "Undelivered", "letter-9@example.org");
    arrived.message.automatic = true;
    auto const objected = [&](const std::string& recipient) {
        arrived.message.bounce = MailBounce{recipient, "5.1.1", "User unknown"};
        auto const match = match_mail(store, arrived, {});
        CHECK(match.who == Correspondent{first, router, {}});
        CHECK(doubted(store, arrived, match, "mail.recipient") == !objections_to(store, arrived, match).empty());
        return !objections_to(store, arrived, match).empty();
    };
    CHECK_FALSE(objected("PSIRT@example.com"));
    CHECK_FALSE(objected("old@example.com"));
    CHECK(objected("new@example.com"));
    CHECK(objected("viewer@example.com"));
}

TEST_CASE("a finder's key is found by the finder's address") {
    Office office;
    auto const& store = office.store();
    auto const arrived = mail("taro@example.org", "Re: C-2019-00001");
    auto const match = match_mail(store, arrived, {});
    CHECK_FALSE(doubted(store, arrived, match, "mail.signature"));
    PartyAdded card;
    card.role = Role::finder;
    card.name = "見本 太郎";
    card.contacts = {{Channel::mail, "taro@example.org"}};
    card.fingerprint = std::string(40, 'A');
    office.record(PartyId{2019, 3}.str(), card);
    CHECK(doubted(store, arrived, match, "mail.signature"));
    auto forged = arrived;
    forged.message.signature = "good";
    forged.message.signer = std::string(40, 'B');
    CHECK(doubted(store, forged, match, "mail.signer"));
    CHECK(objections_to(store, forged, match).size() == 1);
}

TEST_CASE("a file is told to be a mail by its header, a form by its want of one") {
    CHECK(is_mail("From: a@example.jp\nDate: x\n\ntext"));
    CHECK(is_mail("Return-Path: <>\r\nReceived: from mx\r\n\tby mx\r\nSubject: x\r\n\r\ntext"));
    CHECK(is_mail("From a@example.jp Mon Jun  3\nFrom: a@example.jp\nTo: b@example.jp\n\n"));
    CHECK_FALSE(is_mail(""));
    CHECK_FALSE(is_mail("From: a@example.jp\n\nDate: x\n"));
    CHECK_FALSE(is_mail("kind: product\nproduct: ルータ\nfinder:\n  name: 太郎\n"));
    CHECK_FALSE(is_mail("ソフトウエア製品脆弱性関連情報の届出\n氏名：太郎\n"));
    CHECK_FALSE(is_mail("{\"From\": \"x\"}"));
}

TEST_CASE("what a mail quotes is left out of what is shown of it") {
    CHECK(without_quotes("はい。\n\n> どうですか\n> 本当に\n", Lang::ja) == "はい。\n\n（引用 2 行）");
    CHECK(without_quotes("Yes.\n\nOn Monday, A wrote:\n> well?\n\n> really?\nRegards\n", Lang::en) == "Yes.\n\n(quoted: 4 lines)\nRegards");
    CHECK(without_quotes("Yes.\n-----Original Message-----\nFrom: a\nwell?\n", Lang::en) == "Yes.\n(quoted: 3 lines)");
    CHECK(without_quotes("To do:\n1. this\n", Lang::en) == "To do:\n1. this");
    CHECK(without_quotes("", Lang::en).empty());
}
