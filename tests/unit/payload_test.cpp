#include "base/error.h"
#include "case_events.h"

#include <catch2/catch.hpp>

#include <set>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

/// One of each type with every field filled in, Japanese, quotes and line breaks among them.
std::vector<Payload> one_of_each() {
    std::string const hash(64, 'a');
    std::string const awkward = "「引用」 \"quoted\" \\ \n\t 改行 \u202e {{x}}";
    ReportReceived report;
    report.report = report_1;
    report.kind = Kind::website;
    report.developer = party_b;
    report.consents = {true, false, {}};
    report.title = awkward;
    report.product = "製品";
    report.version = "1.10";
    report.product_developer = "開発者";
    report.url = "https://shop.example.jp/";
    report.site_name = "店";
    report.weakness = "XSS";
    report.circumstances = "経緯";
    report.environment = "環境";
    report.procedure = "手順\n二行目";
    report.outcome = "結果";
    report.reason = "理由";
    report.evidence = "証拠";
    report.other_reports = "なし";
    report.gaps = {{"finder.contact", "items"}, {"url", "items"}};
    report.original = {hash};
    PartyAdded card;
    card.role = Role::recipient;
    card.name = "例示電力株式会社";
    card.name_en = "Example Power";
    card.language = Lang::en;
    card.contacts = {{Channel::mail, "a@example.jp"}, {Channel::post, awkward}};
    card.person = "担当 花子";
    card.registration = Registration::individual;
    card.direct_reports = Known::no;
    card.fingerprint = std::string(40, 'A');
    card.sector = "electricity";
    card.government = true;
    card.promises = {{"inside", day(1)}, {"contractors", day(2)}};
    card.note = awkward;
    EolRecorded const eol{party_a, "https://example.jp/eol", day(-9), day(-2), awkward, Known::yes, {{party_b, "端末"}}};
    PartJoined joined{{2019, 7}, party_a, {{day(2), attempt_at(party_a)}}, {{day(3), reply_of(party_a, Stance::confirmed)}}, {}, eol,
                      {},        {}};
    joined.unavailable = {{party_a, Channel::fax, awkward}};
    joined.listing = PastListing{day(3),
                                 {party_a, "DID#0001", awkward, "https://example.jp/", "例示ソフト"},
                                 ProductDisclosed{party_a, MakerKind::individual, "例示ソフト", "1.0"},
                                 day(90),
                                 day(200),
                                 day(120)};
    joined.ended = PartEnded{party_a, "individual", awkward};
    AttachedFile const file{"受領証.pdf", {hash}};
    return {
        OfficeOpened{{Organisation::ipa, Organisation::other}, "事務局", "mail@example.jp"},
        card,
        report,
        FinderNamed{report_1, "試験 太郎", "大学", "東京都", "t@example.jp", "03", "04"},
        FinderAsked{awkward},
        FinderAnswered{awkward},
        ReportAccepted{},
        ReportRejected{"items", awkward},
        CaseForwarded{},
        LetterWritten{"opening",
                      Audience::op,
                      party_a,
                      report_1,
                      awkward,
                      {hash},
                      "a.txt",
                      Channel::post,
                      "1@example.jp",
                      {hash},
                      "AB",
                      Tlp::amber,
                      RecipientStanding{"electricity", true, {{"inside", day(1)}}}},
        ContactAttempted{
            party_a, Channel::phone, AttemptResult::no_answer, true, "details", awkward, "1234", "山田", awkward, "1@example.jp", {file}},
        ReplyReceived{party_b, Stance::agrees_stop_use, Solution::stop_use, awkward, "https://example.jp/"},
        MeansUnavailable{party_a, Channel::fax, awkward},
        EolRecorded{party_a, "https://example.jp/eol", day(-9), day(-2), awkward, Known::yes, {{party_b, "端末"}}},
        DateAgreed{day(45), awkward, Risk::leaked},
        CaseEnded{"fixed/page-removed", awkward},
        CasePublished{{2019, 3}, "JVN#00000001", {"ab12", {"sato", "tanaka"}, 1}},
        ConsentChanged{report_1, {false, {}, true}},
        FinderWithdrew{report_1, awkward},
        FinderDisclosed{report_1, awkward},
        DisclosureAsked{report_1},
        ConditionJudged{"scope", Known::no, awkward},
        CaseReopened{awkward},
        CaseLinked{{2019, 7}, LinkKind::from_website, awkward},
        ImpactAssessed{
            {"AV:N/AC:L/Au:N/C:P/I:P/A:P"}, Extent::wide, Extent::narrow, Known::yes, Known::no, Extent::middle, Handling::simple, awkward},
        AdvisoryPublished{"JVN#00000001", awkward, {case_1, {2019, 2}}, {{"JVN00000001/ja.txt", {hash}}}, {hash}},
        EventUndone{41, awkward},
        EditionAdded{"15", "第15版", "15th", day(3), hash, {hash}},
        CaseOpened{Origin::overseas, awkward, "題名", "製品", "1.0", "開発者", "XSS", "環境", "手順", "結果", "理由", "証拠", {hash}},
        ReportLeft{report_1, {2019, 7}, awkward},
        ReportJoined{{2019, 7}, report, day(0), day(1), day(2), {true, false, {}}, day(3), day(4), day(5), day(6), day(7), day(8), awkward},
        SsvcAdvised{"triage", "1.0.0", {"utility=laborious"}, {"decline", "track"}},
        PartEnded{party_a, "not-affected", awkward},
        CoordinationFailed{Organisation::ipa, Failure::no_agreement, party_a, awkward},
        CoordinationResumed{party_a, awkward},
        CaseAssigned{"sato"},
        EditionChosen{"15", awkward},
        FlawHandedOver{{2019, 7}},
        PartyChanged{card, awkward},
        PartyChecked{},
        PartyMerged{party_a, party_b, {"旧名"}, awkward},
        PartReassigned{party_a, party_b},
        joined,
        MailHandedOver{41, "1@example.jp", Sending::failed, awkward},
        InformationGiven{Audience::coordinator,
                         party_a,
                         awkward,
                         Tlp::amber_strict,
                         awkward,
                         true,
                         "handover",
                         {hash},
                         "a.pgp",
                         {hash},
                         "AB",
                         RecipientStanding{"gas", false, {{"purpose", day(2)}}}},
        AttemptResultLearned{party_a, 41, AttemptResult::bounced, awkward, {file}},
        MailReceived{"1@example.jp", "a@example.jp", awkward, party_a, report_1, true, true, "good", "AB", {hash}, {file}},
        ItemStated{report_1, "url", awkward},
        ClockRaised{"product.no-contact", party_a, report_1, day(3), Standing::reached},
        SilenceRaised{day(3)},
        DeveloperListed{party_a, "DID#0001", awkward, "https://example.jp/", "例示ソフト"},
        ProductDisclosed{party_a, MakerKind::individual, "例示ソフト", "1.0"},
        ContactDeadlineSet{party_a, day(200)},
        DeveloperUnlisted{party_a, awkward},
        SittingCalled{day(90), awkward, {{"見本 一郎", Expertise::law}}, {{"見本 一郎", case_1, awkward}}},
        CaseDocketed{party_a, {2019, 1}},
        HarmWeighed{party_a, awkward, awkward, awkward},
        OpinionsInvited{party_a, day(100), "committee@example.jp", {hash}},
        OpinionReceived{party_a, "例示利用者会", true, awkward},
        CommitteeDetermined{party_a, {2019, 1}, Outcome::coordinate, {{"failed", Known::no, awkward}}, {"見本 一郎"}},
        PublicationDecided{party_a, Outcome::withhold, awkward},
        ProcedureConfirmed{party_a, awkward},
        StatementHeard{party_a, awkward},
        DigestWritten{"sato", "digest-2019-06-03-sato.eml", "1@example.jp", {hash}},
        EffectPresumed{awkward},
        ProvisionConsulted{party_a, ConsultationResult::objects, awkward},
        ReceiptAcknowledged{party_a, awkward},
        HandoverTaken{party_a, awkward, day(3), "AB", {hash}, {hash}},
        DraftApproved{"ab12", "JVN#00000001", {hash}},
        ApprovalsChosen{0},
        PublicationRevised{{2019, 3}, "JVN#00000001", true, awkward, {"ab12", {"sato"}, 2}},
        AdvisoryRevised{awkward, true, awkward, {{"JVN00000001/ja.txt", {hash}}}, {hash}}};
}

Exit refusal_of(std::string_view type, int version, std::string_view json) {
    try {
        decode(type, version, json);
    } catch (const Error& error) {
        return error.exit;
    }
    return Exit::done;
}

}  // namespace

TEST_CASE("There is one of each type of event, with a name of its own") {
    auto const all = one_of_each();
    REQUIRE(all.size() == std::variant_size_v<Payload>);
    std::set<std::string_view> names;
    for (size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].index() == i);
        names.insert(type_of(all[i]));
    }
    CHECK(names.size() == all.size());
    CHECK(payload_types().size() == all.size());
}

TEST_CASE("A payload is read as it was written, every field of it") {
    for (auto const& payload : one_of_each()) {
        auto const type = type_of(payload);
        INFO(type);
        auto const json = encode(payload, {});
        auto const read = decode(type, 1, json);
        CHECK(type_of(read.what) == type);
        CHECK(encode(read.what, {}) == json);
        CHECK_FALSE(read.over);
        for (auto const& doc : payload_types())
            if (doc.type == type)
                for (auto const field : doc.fields) {
                    INFO(field);
                    CHECK(json.find("\"" + std::string{field} + "\"") != std::string::npos);
                }
    }
}

TEST_CASE("An override stays with its event") {
    Override const over{{"product.accept.items", "product.order"}, "電話で確認した"};
    for (auto const& payload : one_of_each()) {
        auto const read = decode(type_of(payload), 1, encode(payload, over));
        REQUIRE(read.over);
        CHECK(read.over->rules == over.rules);
        CHECK(read.over->reason == over.reason);
    }
}

TEST_CASE("An empty payload is read with its defaults") {
    for (auto const& payload : one_of_each()) {
        INFO(type_of(payload));
        CHECK(type_of(decode(type_of(payload), 1, "{}").what) == type_of(payload));
    }
}

TEST_CASE("Consents that were not stated stay not stated") {
    ReportReceived report = report_of(Kind::product);
    report.consents = {{}, true, false};
    auto const read = std::get<ReportReceived>(decode("report.received", 1, encode(report, {})).what);
    CHECK_FALSE(read.consents.notify);
    CHECK(read.consents.contact == true);
    CHECK(read.consents.publish == false);
}

TEST_CASE("What is unknown or of the wrong kind is refused, not guessed") {
    CHECK(refusal_of("report.accepted", 1, "{}") == Exit::done);
    CHECK(refusal_of("report.accepted", 2, "{}") == Exit::bad_input);
    CHECK(refusal_of("report.accepted", 0, "{}") == Exit::bad_input);
    CHECK(refusal_of("report.devoured", 1, "{}") == Exit::bad_input);
    CHECK(refusal_of("", 1, "{}") == Exit::bad_input);
    for (std::string_view json : {R"({"surprise": 1})", R"([])", R"("x")", R"(null)", R"({)", "", R"({} {})"}) {
        INFO(json);
        CHECK(refusal_of("report.accepted", 1, json) == Exit::bad_input);
    }
    CHECK(refusal_of("date.agreed", 1, R"({"date": "2019-02-29"})") == Exit::bad_input);
    CHECK(refusal_of("date.agreed", 1, R"({"date": 20190603})") == Exit::bad_input);
    CHECK(refusal_of("reply.received", 1, R"({"party": "C-2019-00001"})") == Exit::bad_input);
    CHECK(refusal_of("reply.received", 1, R"({"stance": "maybe"})") == Exit::bad_input);
    CHECK(refusal_of("event.undone", 1, R"({"seq": "41"})") == Exit::bad_input);
    CHECK(refusal_of("event.undone", 1, R"({"seq": 4.5})") == Exit::bad_input);
    CHECK(refusal_of("party.added", 1, R"({"language": "fr"})") == Exit::bad_input);
    CHECK(refusal_of("party.added", 1, R"({"contacts": {"channel": "mail"}})") == Exit::bad_input);
    CHECK(refusal_of("party.added", 1, R"({"contacts": [{"channel": "mail", "colour": "red"}]})") == Exit::bad_input);
    CHECK(refusal_of("report.accepted", 1, R"({"override": {"rules": ["a"], "reason": "b", "more": 1}})") == Exit::bad_input);
}

TEST_CASE("The content rows that a payload names") {
    size_t named = 0;
    for (auto const& payload : one_of_each()) named += refs_of(payload).size();
    // The reports as they came (twice), an opened case's; a letter's body and its mail; what was given and the sealed file; a hand-over
    // that was taken, and its file; a mail and its attachment; two pieces of evidence; the page; the edition's file; the draft that the
    // developer is told; a digest's mail.
    CHECK(named == 21);
    CHECK(refs_of(LetterWritten{}).empty());
}
