// Nothing leaves by accident: each non-public field holds a word of its own, everything that leaves the house is made, and none of
// the words is in it where partnership rules forbid it (IV.2.5, IV.3.(1)5-6, IV.4.5, V.3.7-9, V.3.11).

#include "base/file.h"
#include "case_events.h"
#include "cli/programs.h"
#include "cli/run.h"
#include "editions.h"
#include "ops/case_export.h"
#include "ops/draft_of_case.h"
#include "ops/handover.h"
#include "ops/leaks.h"
#include "ops/letters.h"
#include "ops/neighbours.h"
#include "ops/project.h"
#include "ops/publish.h"
#include "ops/view.h"

#include <unistd.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

namespace fs = std::filesystem;

struct Canary {
    std::string field;
    std::string word;
};

/// A word that stands nowhere else and needs no line break.
Canary canary(const std::string& field) { return {field, "kanaria" + std::to_string(std::hash<std::string>{}(field) % 1000000007)}; }

class Office {
public:
    Office() : place_(fs::temp_directory_path() / ("vulnctl-canary." + std::to_string(getpid()))) {
        fs::remove_all(place_);
        fs::create_directories(place_);
        Store::create(place_ / "vulnctl.db");
        store_.emplace(Store::open(place_ / "vulnctl.db", Store::Access::write));
        store_->set_projection_mark(projection_mark(editions()));
        record("office", 0, OfficeOpened{{Organisation::ipa, Organisation::jpcert}, "事務局", "office@example.jp"});
    }
    ~Office() { fs::remove_all(place_); }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    void record(const std::string& subject, int on, Payload what) {
        auto desk = desk_on(on);
        record_fact(desk, subject, std::move(what));
    }
    Desk desk_on(int on) { return {*store_, editions(), Instant{day(on).time_since_epoch()}, day(on), {"sato", {}}, "試験のため"}; }
    Store& store() { return *store_; }
    const fs::path& place() const { return place_; }
    std::string word(const std::string& field) {
        auto const made = canary(field);
        if (std::none_of(canaries.begin(), canaries.end(), [&](const Canary& c) { return c.field == field; })) canaries.push_back(made);
        return made.word;
    }
    void close() {
        store_->commit();
        store_.reset();
    }

    std::vector<Canary> canaries;

private:
    fs::path place_;
    std::optional<Store> store_;
};

const CaseId product_case{2019, 1};
const CaseId website_case{2019, 2};
const PartyId operator_party{2019, 3};
const PartyId coordinator_party{2019, 4};
const PartyId recipient_party{2019, 5};

void add_party(Office& office, PartyId id, Role role, const std::string& name, Lang language) {
    PartyAdded card;
    card.role = role;
    card.name = card.name_en = name;
    card.language = language;
    card.contacts = {{Channel::mail, office.word(name + ".mail") + "@example.jp"}, {Channel::phone, office.word(name + ".phone")}};
    if (role == Role::recipient) {
        card.sector = "electricity";
        card.promises = {{"inside", day(0)}, {"contractors", day(0)}, {"purpose", day(0)}};
    }
    office.record(id.str(), 0, card);
}

void add_report(Office& office, CaseId id, Kind kind, const Consents& consents) {
    std::string const of{id_of(kind)};
    auto const word = [&](const std::string& field) { return office.word(of + "." + field); };
    ReportReceived form;
    form.report = {2019, id.number()};
    form.kind = kind;
    form.consents = consents;
    form.product = "例示ソフト";
    form.version = "1.0";
    form.product_developer = "開発者甲";
    form.url = "https://" + word("url") + ".example.jp/";
    form.site_name = word("site_name");
    form.weakness = "認証の不備";
    form.circumstances = word("circumstances");
    form.environment = word("environment");
    form.procedure = word("procedure");
    form.outcome = word("outcome");
    form.reason = word("reason");
    form.evidence = word("evidence");
    form.other_reports = word("other_reports");
    form.original = office.store().put(word("original"));
    if (kind == Kind::website) form.product = form.version = form.product_developer = "";
    office.record(id.str(), 0, form);
    office.record(id.str(), 0,
                  FinderNamed{form.report, word("finder.name"), word("finder.affiliation"), word("finder.prefecture"),
                              word("finder.mail") + "@example.jp", word("finder.phone"), word("finder.fax")});
    office.record(id.str(), 1, FinderAsked{word("points")});
}

void attempt(Office& office, CaseId id, PartyId party, const std::string& name, bool details) {
    auto what = attempt_at(party, AttemptResult::delivered, details);
    what.note = office.word(name + ".note");
    office.record(id.str(), 3, what);
}

/// A product with two developers and a website, with every fact that a letter may want.
void fill(Office& office, const Consents& consents) {
    add_party(office, party_a, Role::developer, "developer-a", Lang::ja);
    add_party(office, party_b, Role::developer, "developer-b", Lang::en);
    add_party(office, operator_party, Role::op, "operator", Lang::ja);
    add_party(office, coordinator_party, Role::coordinator, "coordinator", Lang::en);
    add_party(office, recipient_party, Role::recipient, "recipient", Lang::ja);
    add_report(office, product_case, Kind::product, consents);
    add_report(office, website_case, Kind::website, consents);
    for (auto const id : {product_case, website_case}) office.record(id.str(), 2, ReportAccepted{});
    office.record(product_case.str(), 2, CaseForwarded{});
    attempt(office, product_case, party_a, "developer-a", true);
    attempt(office, product_case, party_b, "developer-b", true);
    attempt(office, website_case, operator_party, "operator", true);
    auto const says = [&](CaseId id, PartyId party, const std::string& name, Stance stance) {
        auto what = reply_of(party, stance);
        what.text = office.word(name + ".reply");
        office.record(id.str(), 4, what);
    };
    says(product_case, party_a, "developer-a", Stance::solution_made);
    says(product_case, party_b, "developer-b", Stance::confirmed);
    says(website_case, operator_party, "operator", Stance::fixed);
    office.record(product_case.str(), 5, DateAgreed{day(44), office.word("date.reason")});
    office.record(product_case.str(), 6, DateAgreed{day(45), office.word("date.reason again")});
    office.record(product_case.str(), 7, EffectPresumed{office.word("presumed.ground")});
    for (auto const& [whom, name] : {std::pair{std::optional<PartyId>{}, "ipa"}, {std::optional{party_a}, "developer-a"}})
        office.record(product_case.str(), 7,
                      ProvisionConsulted{whom, ConsultationResult::objects, office.word(std::string{"consulted."} + name)});
    InformationGiven in_advance;
    in_advance.audience = Audience::recipient;
    in_advance.ground = office.word("given.ground");
    office.record(product_case.str(), 7, in_advance);
}

/// The committee's procedure about developer-b, as far as IPA's decision to publish, or not to.
void adjudicate(Office& office, Outcome outcome) {
    auto const record = [&](Payload what) { office.record(product_case.str(), 46, std::move(what)); };
    auto const word = [&](const std::string& field) { return office.word("committee." + field); };
    record(CoordinationFailed{Organisation::ipa, Failure::no_agreement, party_b, "理由"});
    record(HarmWeighed{party_b, word("harm"), "不利益", "影響"});
    record(OpinionsInvited{party_b, day(50), "committee@example.jp", office.store().put(word("draft"))});
    record(OpinionReceived{party_b, {}, false, word("opinion")});
    record(CommitteeDetermined{party_b, {2019, 1}, outcome, {{"failed", Known::yes, word("ground")}}, {word("member")}});
    record(PublicationDecided{party_b, outcome, word("decision")});
    record(StatementHeard{party_b, word("statement")});
}

/// What an audience may find of that: nobody learns who the members are.
std::vector<std::string> allowed_of_committee(Audience audience, const std::optional<PartyId>& party) {
    bool const staff = audience == Audience::ipa || audience == Audience::jpcert || audience == Audience::committee;
    bool const itself = audience == Audience::developer && party == party_b;
    std::vector<std::string> fields;
    if (staff)
        fields = {"committee.harm", "committee.draft", "committee.opinion", "committee.ground", "developer-b.mail", "developer-b.phone"};
    if (itself) fields = {"committee.draft"};
    if (staff || itself || audience == Audience::finder || audience == Audience::meti) fields.emplace_back("committee.decision");
    if (itself || (staff && audience != Audience::committee)) fields.emplace_back("committee.statement");
    return fields;
}

/// The words of `fields` that stand in `text`.
std::vector<std::string> found_in(const std::string& text, const Office& office, const std::vector<std::string>& fields) {
    std::vector<std::string> found;
    for (auto const& c : office.canaries)
        if (std::find(fields.begin(), fields.end(), c.field) != fields.end() && text.find(c.word) != std::string::npos)
            found.push_back(c.field);
    return found;
}

std::vector<std::string> but(const Office& office, const std::vector<std::string>& allowed) {
    std::vector<std::string> out;
    for (auto const& c : office.canaries)
        if (std::find(allowed.begin(), allowed.end(), c.field) == allowed.end()) out.push_back(c.field);
    return out;
}

/// What an audience may find of a case in its letters.
std::vector<std::string> allowed(Audience audience, Kind kind, const Consents& consents) {
    std::string const of{id_of(kind)};
    std::vector<std::string> fields;
    auto const allow = [&](std::initializer_list<std::string> names) {
        for (auto const& name : names) fields.push_back(of + "." + name);
    };
    if (audience == Audience::finder)
        allow({"url", "site_name", "circumstances", "environment", "procedure", "outcome", "reason", "evidence", "other_reports", "points",
               "finder.name", "finder.affiliation", "finder.prefecture", "finder.mail", "finder.phone", "finder.fax"});
    if (audience == Audience::developer) allow({"environment", "procedure", "outcome", "reason", "evidence"});
    if (audience == Audience::coordinator || audience == Audience::jpcert)
        allow({"environment", "procedure", "outcome", "reason", "evidence"});
    bool const analyses =
        audience == Audience::analyst || audience == Audience::committee || (audience == Audience::privacy && kind == Kind::website);
    if (analyses) allow({"environment", "procedure", "outcome", "reason", "evidence"});
    bool const site_told = audience == Audience::cyber_office || audience == Audience::local_government || audience == Audience::privacy;
    if (site_told && kind == Kind::website) allow({"url", "site_name"});
    if (audience == Audience::ipa)
        allow({"url", "site_name", "circumstances", "environment", "procedure", "outcome", "reason", "evidence", "other_reports", "points",
               "finder.name", "finder.affiliation", "finder.mail", "finder.phone"});
    if (audience == Audience::jpcert && consents.notify == true) allow({"finder.name", "finder.affiliation"});
    if (audience == Audience::op) allow({"url", "site_name", "environment", "procedure", "outcome", "reason", "evidence"});
    bool const party = audience == Audience::developer || audience == Audience::op;
    if (party && consents.notify == true) allow({"finder.name", "finder.affiliation"});
    if (party && consents.notify == true && consents.contact == true) allow({"finder.mail", "finder.phone"});
    if (audience == Audience::pub && consents.publish == true) allow({"finder.name", "finder.affiliation"});
    return fields;
}

/// Every letter that can be made to every audience of a case, in both languages; `made` gets their names.
struct MadeLetter {
    Audience audience;
    std::optional<PartyId> party;
    std::string text;
};
std::vector<MadeLetter> letters_of(Office& office, CaseId id, std::vector<std::string>& made) {
    auto const& edition = edition_named("12");
    auto const c = load_case(office.store(), id);
    auto const house = office_of(office.store());
    auto const party = [&](PartyId p) { return load_party(office.store(), p); };
    auto const parties = parties_in(office.store(), office.store().events(id.str()));
    std::vector<std::pair<Audience, std::optional<Party>>> recipients{{Audience::finder, {}}, {Audience::ipa, {}}, {Audience::jpcert, {}}};
    if (c.kind == Kind::product) {
        recipients.emplace_back(Audience::developer, party(party_a));
        recipients.emplace_back(Audience::developer, party(party_b));
        recipients.emplace_back(Audience::coordinator, party(coordinator_party));
        recipients.emplace_back(Audience::recipient, party(recipient_party));
    } else {
        recipients.emplace_back(Audience::op, party(operator_party));
    }
    std::vector<MadeLetter> out;
    for (auto const& [audience, recipient] : recipients)
        for (auto const lang : {Lang::ja, Lang::en})
            for (auto const& letter : letter_names({}, lang, audience, c.kind)) try {
                    ViewRequest request{audience, lang, day(60), recipient ? &*recipient : nullptr, {}, false};
                    request.proposed = day(45);
                    request.developers = "developer-a\ndeveloper-b";
                    add_neighbours(request, office.store(), c);
                    if (audience == Audience::recipient) request.parties = &parties;
                    auto view = view_of(c, request, house, edition);
                    view.put("tlp", "TLP:RED");
                    if (audience == Audience::op) view.put("more_cases", "1").put_list("sites", {view, view});
                    auto const composed = compose({}, lang, audience, c.kind, letter, view);
                    out.push_back(
                        {audience, recipient ? std::optional{recipient->id} : std::nullopt, composed.subject + "\n" + composed.body});
                    made.push_back(std::string{lang == Lang::ja ? "ja/" : "en/"} + std::string{id_of(audience)} + "/" + letter);
                } catch (const Error& error) {
                    REQUIRE(error.exit == Exit::bad_input);  // this case has no value for it
                }
    return out;
}

const std::vector<Consents>& all_consents() {
    static std::vector<Consents> const all = [] {
        std::vector<Consents> out{{}};
        for (int bits = 0; bits < 8; ++bits) out.push_back({(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0});
        return out;
    }();
    return all;
}

}  // namespace

TEST_CASE("No letter holds what its audience may not know, whatever the consents") {
    std::vector<std::string> made;
    for (auto const& consents : all_consents()) {
        Office office;
        fill(office, consents);
        auto const look = [&](CaseId id) {
            auto const kind = id == product_case ? Kind::product : Kind::website;
            for (auto const& [audience, party, text] : letters_of(office, id, made)) {
                INFO(id.str() << " to the " << id_of(audience) << "\n" << text);
                auto fields = allowed(audience, kind, consents);
                for (auto const& of_committee : allowed_of_committee(audience, party)) fields.push_back(of_committee);
                // A notice to a developer tells what passed with itself.
                if (audience == Audience::developer) fields.emplace_back(party == party_a ? "developer-a.reply" : "developer-b.reply");
                CHECK(found_in(text, office, but(office, fields)) == std::vector<std::string>{});
            }
        };
        look(product_case);
        look(website_case);
        adjudicate(office, Outcome::withhold);
        look(product_case);
        // What comes after the coordination: the end, and a report that is not accepted.
        office.record(product_case.str(), 46, CasePublished{{2019, 1}, "JVN#00000001", {}});
        office.record(website_case.str(), 46, CaseEnded{"fixed", "修正を確認した"});
        look(product_case);
        look(website_case);
        office.record(product_case.str(), 47, ReportRejected{"items", "記載がない"});
        office.record(product_case.str(), 47, CaseEnded{"individual", "個別に対応した"});
        look(product_case);
    }
    std::sort(made.begin(), made.end());
    made.erase(std::unique(made.begin(), made.end()), made.end());
    std::vector<std::string> there_are;
    for (auto const lang : {Lang::ja, Lang::en})
        for (auto const audience : {Audience::finder, Audience::developer, Audience::op, Audience::ipa, Audience::jpcert,
                                    Audience::coordinator, Audience::recipient})
            for (auto const kind : {Kind::product, Kind::website})
                for (auto const& letter : letter_names({}, lang, audience, kind))
                    there_are.push_back(std::string{lang == Lang::ja ? "ja/" : "en/"} + std::string{id_of(audience)} + "/" + letter);
    std::sort(there_are.begin(), there_are.end());
    there_are.erase(std::unique(there_are.begin(), there_are.end()), there_are.end());
    CHECK(made == there_are);  // none was left out of the search
}

TEST_CASE("No export holds what its audience may not know, as text and as JSON, in both languages, whatever the consents") {
    for (auto const& consents : all_consents()) {
        Office office;
        fill(office, consents);
        int made = 0;
        auto const look = [&](CaseId id) {
            auto const c = load_case(office.store(), id);
            for (auto const& audience : words_of(Audience{}))
                for (auto const& party : {std::optional<PartyId>{}, std::optional{party_a}, std::optional{operator_party},
                                          std::optional{coordinator_party}, std::optional{recipient_party}})
                    for (auto const lang : {Lang::ja, Lang::en}) try {
                            ExportRequest request{audience.value, {}, {}, "提供先", "根拠", true, {}, lang, day(60)};
                            if (party) request.party = load_party(office.store(), *party);
                            if (audience.value == Audience::finder) request.report = c.reports.front().form.report;
                            auto const paper = make_export(office.store(), c, request, edition_named("12"));
                            auto fields = allowed(audience.value, c.kind, consents);
                            for (auto const* own : {"developer-a.reply", "operator.reply"})
                                if (party && std::string{own} == (*party == party_a ? "developer-a.reply" : "operator.reply"))
                                    fields.emplace_back(own);
                            if (audience.value == Audience::ipa || audience.value == Audience::jpcert ||
                                audience.value == Audience::committee)
                                for (auto const* reply : {"developer-a.reply", "developer-b.reply", "operator.reply"})
                                    fields.emplace_back(reply);
                            for (auto const& of_committee : allowed_of_committee(audience.value, party)) fields.push_back(of_committee);
                            INFO(id.str() << " to the " << audience.id << "\n" << paper.text(lang));
                            CHECK(found_in(paper.text(lang) + paper.json(), office, but(office, fields)) == std::vector<std::string>{});
                            CHECK(paper.text(lang).starts_with("TLP:"));
                            ++made;
                        } catch (const Error& error) {
                            REQUIRE((error.exit == Exit::refused || error.exit == Exit::usage));  // nobody to be told this
                        }
        };
        look(product_case);
        look(website_case);
        CHECK(made >= 22);  // seven of a product and four of a website at least, in two languages
        made = 0;
        adjudicate(office, Outcome::publish);
        look(product_case);
        CHECK(made >= 18);  // the committee and METI too
    }
}

TEST_CASE("No hand-over holds what a coordinator may not know, whatever the consents, and its events agree with their hashes") {
    for (auto const& consents : all_consents()) {
        Office office;
        fill(office, consents);
        office.record(product_case.str(), 8, DateAgreed{day(46), {}, Risk::none});
        office.record(product_case.str(), 46, CasePublished{{2019, 1}, "JVN#00000001", {}});
        HandoverRequest request{load_party(office.store(), coordinator_party), "根拠", true, day(60)};
        request.to.card.fingerprint = std::string(40, 'A');
        CHECK_THROWS_AS(make_handover(office.store(), load_case(office.store(), website_case), request, edition_named("12")), Error);
        auto const draft = make_handover(office.store(), load_case(office.store(), product_case), request, edition_named("12"));
        auto const document = draft.document();
        INFO(document);
        CHECK(found_in(document, office, but(office, allowed(Audience::coordinator, Kind::product, consents))) ==
              std::vector<std::string>{});
        for (auto const* type : {"finder.named", "contact.attempted", "reply.received", "report.accepted", "product.view"})
            CHECK(document.find(type) == std::string::npos);  // nor what sort of event is withheld, nor by which rule
        CHECK(draft.paper.objections.empty());

        ArrivedHandover const arrived{
            "x.pgp", {}, {true, document, "good", request.to.card.fingerprint, {request.to.card.fingerprint}, {}}};
        auto const says = verify_handover(arrived, request.to, edition_named("12")).says;
        auto const whole = [](const HandedEvent& event) { return std::holds_alternative<EventInWhole>(event.given); };
        auto const in_part = [](const HandedEvent& event) { return std::holds_alternative<EventInPart>(event.given); };
        CHECK(std::count_if(says.events.begin(), says.events.end(), whole) == 2);    // a date without a reason, the publication
        CHECK(std::count_if(says.events.begin(), says.events.end(), in_part) == 2);  // two dates without their reasons
        CHECK(says.events.size() == office.store().events(product_case.str()).size());
        CHECK(draft.kept_back.size() + 4 == says.events.size());
    }
}

TEST_CASE("The canaries sing where they may: the search itself works") {
    Office office;
    fill(office, {true, true, true});
    std::vector<std::string> made;
    std::string all;
    for (auto const& letter : letters_of(office, product_case, made)) all += letter.text;
    for (auto const& field : {"product.procedure", "product.finder.name", "product.finder.mail"})
        CHECK(found_in(all, office, {field}).size() == 1);
}

TEST_CASE("The pages of an advisory drafted from the case hold the finder's name by consent, and nothing else") {
    for (auto const& consents : all_consents()) {
        Office office;
        fill(office, consents);
        auto draft = draft_of(office.store(), load_case(office.store(), product_case), day(45), edition_named("12"));
        auto const fill_in = [](Text& text) {
            if (text.ja.empty()) text.ja = "記載";
            if (text.en.empty()) text.en = "stated";
        };
        draft.jvn = "JVN#00000001";
        for (auto* text : {&draft.title, &draft.overview, &draft.impact}) fill_in(*text);
        for (auto& product : draft.affected)
            for (auto* text : {&product.product, &product.version}) fill_in(*text);
        for (auto& vulnerability : draft.vulnerabilities) fill_in(vulnerability.name);
        for (auto& solution : draft.solutions) fill_in(solution.text);
        for (auto& group : draft.credits)
            for (auto& person : group.people) fill_in(person.name);
        std::string all;
        for (auto const& page : issued_files({}, draft, PageState::published, {}).files) all += page.path + "\n" + page.bytes;
        INFO(all);
        CHECK(found_in(all, office, but(office, allowed(Audience::pub, Kind::product, consents))) == std::vector<std::string>{});
        CHECK(found_in(all, office, {"product.finder.name"}).empty() == (consents.publish != true));
    }
}

TEST_CASE("A draft into which a person wrote a secret is stopped") {
    Office office;
    fill(office, {true, false, false});
    auto const c = load_case(office.store(), product_case);
    auto const clean = draft_of(office.store(), c, day(45), edition_named("12"));
    for (auto const* field : {"product.finder.name", "product.finder.affiliation", "product.finder.phone", "product.finder.prefecture",
                              "product.site_name", "product.url", "product.procedure", "product.circumstances", "product.other_reports"}) {
        INFO(field);
        auto const page = "概要\n" + canary(field).word + "\n";
        auto const secret = std::string{field} == "product.url" ? "https://" + canary(field).word + ".example.jp/" : page;
        CHECK_FALSE(leaks_in(secret, "draft.yaml", c, {Audience::pub, Lang::ja, day(45), nullptr, {}, true}, office_of(office.store()),
                             edition_named("12"))
                        .empty());
    }
    // Also what the office alone knows: its notes. (A developer's address may be the one it makes public itself.)
    for (auto const* field : {"developer-a.note"}) {
        INFO(field);
        CHECK_FALSE(leaks_in("概要\n" + canary(field).word + "\n", "draft.yaml", c, {Audience::pub, Lang::ja, day(45), nullptr, {}, true},
                             office_of(office.store()), edition_named("12"))
                        .empty());
    }
    CHECK(clean.credits.empty());
}

TEST_CASE("Statistics, the outbox and the advisories hold no secret") {
    Office office;
    fill(office, {});
    office.close();
    std::map<std::string, std::string, std::less<>> const environment{{"VULNCTL_STORE", (office.place() / "vulnctl.db").string()},
                                                                      {"VULNCTL_USER", "sato"},
                                                                      {"VULNCTL_NOW", "2019-07-18"},
                                                                      {"VULNCTL_MAIL_FROM", "desk@example.org"}};
    Programs const programs{fs::path{VULNCTL_BINARY}.parent_path(), {}, {}, {}, {}, {}, {}};
    auto const run_in = [&](std::vector<std::string> args) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        INFO(args[0]);
        int const code = run({std::move(args), environment, {}, 80, in, out, err, programs.beside});
        INFO(err.str());
        CHECK(code == 0);
        return out.str() + err.str();
    };
    std::vector<std::string> none;
    for (auto const* lang : {"ja", "en"})
        for (auto const& args : {std::vector<std::string>{"--lang", lang, "stats"}, {"--lang", lang, "stats", "--json"}})
            CHECK(found_in(run_in(args), office, but(office, {})) == none);

    auto const outbox = (office.place() / "outbox").string();
    for (auto const* letter : {"details", "reminder", "date"})
        for (auto const* party : {"P-2019-00001", "P-2019-00002"})
            run_in({"notify", "C-2019-00001", party, "--letter", letter, "--apply", "--outbox", outbox, "--because", "試験"});
    run_in({"notify", "C-2019-00002", "P-2019-00003", "--letter", "details", "--apply", "--outbox", outbox, "--because", "試験"});
    size_t files = 0;
    for (auto const& entry : fs::directory_iterator{outbox}) {
        ++files;
        auto const name = entry.path().filename().string();
        INFO(name);
        auto bytes = name + "\n" + read_file(entry.path(), 1 << 20);
        if (name.ends_with(".eml")) {
            auto const mail = read_mail(programs, bytes.substr(name.size() + 1), name, Lang::en);
            REQUIRE(mail.text.find("C-2019-0000") != std::string::npos);
            bytes += mail.subject + "\n" + mail.text;
        }
        bool const website = name.starts_with("C-2019-00002");
        auto fields = allowed(website ? Audience::op : Audience::developer, website ? Kind::website : Kind::product, {});
        if (name.ends_with(".jsonl")) fields.clear();
        // The recipient's own address stands on the envelope.
        else
            fields.push_back(website                                          ? "operator.mail"
                             : name.find("P-2019-00001") != std::string::npos ? "developer-a.mail"
                                                                              : "developer-b.mail");
        CHECK(found_in(bytes, office, but(office, fields)) == none);
        CHECK((fs::status(entry.path()).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    }
    CHECK(files == 9);  // the letters, and a manifest for each case

    auto const draft_file = office.place() / "draft.yaml";
    auto yaml = run_in({"publish", "C-2019-00001", "--draft"});
    CHECK(found_in(yaml, office, but(office, {})) == none);
}
