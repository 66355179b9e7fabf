#include "case_events.h"
#include "decision_table.h"
#include "editions.h"
#include "rules/decide.h"
#include "rules/letters.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace vulnctl;
using namespace vulnctl::test;

namespace {

const Edition& edition() { return edition_named("12"); }

Case case_at(Kind kind, const std::string& state) {
    Case c;
    c.id = case_1;
    c.kind = kind;
    c.state = kind == Kind::product ? State{from_id<ProductState>(state).value()} : State{from_id<WebsiteState>(state).value()};
    return c;
}

/// `product`, or `product:direct` for another origin than a finder's report.
struct KindCell {
    Kind kind;
    Origin origin;

    explicit KindCell(const std::string& cell)
        : kind(from_id<Kind>(cell.substr(0, cell.find(':'))).value()),
          origin(cell.find(':') == std::string::npos ? Origin::finder : from_id<Origin>(cell.substr(cell.find(':') + 1)).value()) {}
};

bool legal(const KindCell& of, const std::string& state, const std::string& step) {
    auto c = case_at(of.kind, state);
    c.origin = of.origin;
    for (auto const* transition : next_steps(c, edition()))
        if (transition->step == step) return true;
    return false;
}

std::set<std::string> states_of(Kind kind) {
    std::set<std::string> states;
    auto const take = [&](auto const& words) {
        for (auto const& word : words)
            if (word.id != "none") states.emplace(word.id);
    };
    if (kind == Kind::product)
        take(words_of(ProductState{}));
    else
        take(words_of(WebsiteState{}));
    return states;
}

// ---- checks.csv: facts that make a case ----

struct Facts {
    Events events;
    Day on = day(60);
    Day to = day(90);
    Actor actor{"sato", {}};
    std::vector<Organisation> plays;
    bool joining_accepted = true;
    RecipientStanding recipient{"electricity", false, {{"inside", day(0)}, {"contractors", day(0)}, {"purpose", day(0)}}};
};

PartyId party_named(char letter) { return letter == 'B' ? party_b : party_a; }

/// A severity and a range that call for a handling, or a person's decision on it.
ImpactAssessed impact_of(const std::string& name, const std::string& value) {
    ImpactAssessed impact;
    if (name == "decided") {
        impact.handling = from_id<Handling>(value).value();
        return impact;
    }
    impact.cvss = {"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L"};  // 5.3
    impact.range = value == "simple" ? Extent::narrow : Extent::middle;
    impact.users = *impact.range;
    if (value == "passive") impact.passive = Known::yes;
    return impact;
}

ReportJoined joining(bool accepted) {
    ReportJoined joined;
    joined.from = {2019, 7};
    joined.form = report_of(Kind::product);
    joined.form.report = {2019, 7};
    if (accepted) joined.accepted = day(1);
    return joined;
}

InformationGiven provision_to(const RecipientStanding& recipient) {
    InformationGiven what;
    what.audience = Audience::recipient;
    what.party = party_b;
    what.recipient = recipient;
    return what;
}

Facts facts_from(Kind kind, const std::string& step, const std::string& cell) {
    Facts facts;
    bool const decided = step == "accept" || step == "reject" || step == "judge";
    auto const words = words_in(cell);
    auto report = report_of(kind);
    if (std::find(words.begin(), words.end(), "gap") != words.end()) {
        report.gaps = {{"procedure", "items"}};
        report.procedure.clear();
    }
    facts.events.add(0, report);
    if (!decided) facts.events.add(0, ReportAccepted{});
    if (!decided && kind == Kind::product) facts.events.add(0, CaseForwarded{});
    int today = 1;
    for (auto const& word : words) {
        auto const colon = word.find(':');
        auto const name = word.substr(0, colon);
        auto const value = colon == std::string::npos ? std::string{} : word.substr(colon + 1);
        if (name == "gap") continue;
        if (name == "answered")
            facts.events.add(today, FinderAsked{"?"}).add(today, FinderAnswered{"!"});
        else if (name == "stated")
            facts.events.add(today, ItemStated{report_1, "procedure", "手順"});
        else if (name == "decided" || name == "proposes")
            facts.events.add(today, impact_of(name, value));
        else if (name == "sent")
            facts.events.add(today, attempt_at(party_named(value[0]), from_id<AttemptResult>(value.substr(2)).value(), true));
        else if (name == "try")
            facts.events.add(today, attempt_at(party_named(value[0]), AttemptResult::delivered, true));
        else if (name == "means") {
            auto attempt = attempt_at(party_named(value[0]), AttemptResult::no_answer);
            attempt.channel = from_id<Channel>(value.substr(2)).value();
            facts.events.add(today, attempt);
        } else if (name == "none")
            facts.events.add(today, MeansUnavailable{party_named(value[0]), from_id<Channel>(value.substr(2)).value(), "理由"});
        else if (name == "notice")
            facts.events.add(
                today, CoordinationFailed{Organisation::jpcert, from_id<Failure>(value.substr(2)).value(), party_named(value[0]), "理由"});
        else if (name == "ipa")
            facts.events.add(
                today, CoordinationFailed{Organisation::ipa, from_id<Failure>(value.substr(2)).value(), party_named(value[0]), "理由"});
        else if (name == "ends")
            facts.events.add(today, PartEnded{party_named(value[0]), value.substr(2), "理由"});
        else if (name == "listed")
            facts.events.add(today, DeveloperListed{party_named(value[0]), "DID#0001", {}, {}, {}});
        else if (name == "product")
            facts.events.add(today, ProductDisclosed{party_named(value[0]), MakerKind::individual, "例示ソフト", {}});
        else if (name == "deadline")
            facts.events.add(today, ContactDeadlineSet{party_named(value[0]), day(std::stoi(value.substr(2)))});
        else if (name == "told") {
            auto notice = attempt_at(party_named(value[0]));
            notice.letter = notice_letter;
            facts.events.add(today, notice);
        } else if (name == "docket")
            facts.events.add(today, CaseDocketed{party_named(value[0]), {2019, 1}});
        else if (name == "harm")
            facts.events.add(today, HarmWeighed{party_named(value[0]), "被害", "不利益", {}});
        else if (name == "invited")
            facts.events.add(today, OpinionsInvited{party_named(value[0]), day(std::stoi(value.substr(2))), "a@example.jp", {}});
        else if (name == "opinion")
            facts.events.add(today, OpinionReceived{party_named(value[0]), value.substr(1), false, "意見"});
        else if (name == "determined")
            facts.events.add(today,
                             CommitteeDetermined{party_named(value[0]), {2019, 1}, from_id<Outcome>(value.substr(2)).value(), {}, {}});
        else if (name == "decision")
            facts.events.add(today, PublicationDecided{party_named(value[0]), from_id<Outcome>(value.substr(2)).value(), "理由"});
        else if (name == "confirmed")
            facts.events.add(today, ProcedureConfirmed{party_named(value[0]), {}});
        else if (name == "statement")
            facts.events.add(today, StatementHeard{party_named(value[0]), {}});
        else if (name == "eol")
            facts.events.add(today, EolRecorded{party_named(value[0]), {}, {}, day(-1), {}, Known::yes, {}});
        else if (name == "presumed")
            facts.events.add(today, EffectPresumed{"理由"});
        else if (name == "consults" || name == "objects") {
            auto const party = value == "ipa" ? std::nullopt : std::optional{party_named(value[0])};
            facts.events.add(today,
                             ProvisionConsulted{party, name == "objects" ? ConsultationResult::objects : ConsultationResult::agrees, {}});
        } else if (name == "provided")
            facts.events.add(today, provision_to(facts.recipient));
        else if (name == "acknowledged")
            facts.events.add(today, ReceiptAcknowledged{party_b, {}});
        else if (name == "published")
            facts.events.add(today, CasePublished{{2019, 1}, "JVN#00000001", {}});
        else if (name == "government")
            facts.recipient = {{}, true, {}};
        else if (name == "sector")
            facts.recipient.sector = value;
        else if (name == "promised") {
            std::erase_if(facts.recipient.promises, [](const SecrecyPromise& promise) { return promise.condition == "purpose"; });
            if (value != "no") facts.recipient.promises.push_back({"purpose", day(std::stoi(value))});
        } else if (name == "unaccepted")
            facts.joining_accepted = false;
        else if (name == "joined")
            facts.events.add(today, joining(true));
        else if (name == "hello")
            facts.events.add(today, attempt_at(party_named(value[0])));
        else if (name == "says")
            facts.events.add(today, reply_of(party_named(value[0]), from_id<Stance>(value.substr(2)).value()));
        else if (name == "judge")
            facts.events.add(today, ConditionJudged{value.substr(0, value.find('=')),
                                                    from_id<Known>(value.substr(value.find('=') + 1)).value(), "理由"});
        else if (name == "ended")
            facts.events.add(today, CaseEnded{"small-effect", "理由"});
        else if (name == "withdraws")
            facts.events.add(today, FinderWithdrew{report_1, "理由"});
        else if (name == "asks-disclosure")
            facts.events.add(today, DisclosureAsked{report_1});
        else if (name == "date")
            facts.events.add(today, DateAgreed{day(std::stoi(value)), {}});
        else if (name == "on")
            facts.on = day(std::stoi(value));
        else if (name == "to")
            facts.to = day(std::stoi(value));
        else if (name == "as")
            facts.actor.organisation = from_id<Organisation>(value).value();
        else if (name == "plays")
            facts.plays.push_back(from_id<Organisation>(value).value());
        else
            throw std::runtime_error{"unknown fact: " + word};
        ++today;
    }
    if (facts.plays.empty()) facts.plays = {Organisation::ipa, Organisation::jpcert};
    return facts;
}

/// `publish:yyyn`: an outcome, and which of the four criteria hold; `-` is one that is left out, `?` one without a ground. With `:nobody`,
/// no member took part; with `:elsewhere`, it is another sitting's.
CommitteeDetermined determination_from(const std::string& detail) {
    constexpr const char* criteria[] = {"failed", "vulnerability", "users", "no-reason-against"};
    auto const colon = detail.find(':');
    auto const answers = detail.substr(colon + 1, 4);
    auto const more = detail.substr(colon + 5);
    CommitteeDetermined what{
        party_a, {2019, more == ":elsewhere" ? 2 : 1}, from_id<Outcome>(detail.substr(0, colon)).value(), {}, {"委員"}};
    if (more == ":nobody") what.members.clear();
    for (size_t i = 0; i < answers.size(); ++i)
        if (answers[i] != '-')
            what.findings.push_back({criteria[i], answers[i] == 'n' ? Known::no : Known::yes, answers[i] == '?' ? "" : "根拠"});
    return what;
}

Payload payload_of(const std::string& step, const Facts& facts) {
    if (step == "ask") return FinderAsked{"?"};
    if (step == "accept") return ReportAccepted{};
    if (step == "reject") return ReportRejected{"items", "理由"};
    if (step == "forward") return CaseForwarded{};
    if (step == "attempt") return attempt_at(party_a);
    if (step == "schedule") return DateAgreed{facts.to, {}};
    if (step == "judge") return ConditionJudged{"scope", Known::yes, "理由"};
    if (step == "disclose") {
        LetterWritten letter;
        letter.letter = disclosure_letter;
        return letter;
    }
    auto const slash = step.find('/');
    auto const detail = slash == std::string::npos ? std::string{} : step.substr(slash + 1);
    if (step.starts_with("end-part/")) return PartEnded{party_a, detail, "理由"};
    if (step.starts_with("fail."))
        return CoordinationFailed{from_id<Organisation>(step.substr(5, slash - 5)).value(), from_id<Failure>(detail).value(), party_a,
                                  "理由"};
    if (step == "list") return DeveloperListed{party_a, {}, {}, {}, {}};
    if (step == "disclose-product") return ProductDisclosed{party_a, MakerKind::organisation, "例示ソフト", {}};
    if (step == "set-deadline") return ContactDeadlineSet{party_a, facts.to};
    if (step == "unlist") return DeveloperUnlisted{party_a, "理由"};
    if (step == "docket") return CaseDocketed{party_a, {2019, 1}};
    if (step == "weigh") return HarmWeighed{party_a, "被害", "不利益", {}};
    if (step == "invite") return OpinionsInvited{party_a, facts.to, "a@example.jp", {}};
    if (step == "opinion" || step == "opinion/other") return OpinionReceived{party_a, detail, false, "意見"};
    if (step.starts_with("determine/")) return determination_from(detail);
    if (step.starts_with("decide/")) return PublicationDecided{party_a, from_id<Outcome>(detail).value(), "理由"};
    if (step == "confirm") return ProcedureConfirmed{party_a, {}};
    if (step == "hear-statement") return StatementHeard{party_a, "見解"};
    if (step == "resume") return CoordinationResumed{party_a, "理由"};
    if (step == "hand-over") return FlawHandedOver{{2019, 7}};
    if (step == "join") return joining(facts.joining_accepted);
    if (step == "leave") return ReportLeft{report_1, {2019, 7}, "理由"};
    if (step == "presume") return EffectPresumed{"理由"};
    if (step == "consult") return ProvisionConsulted{party_a, ConsultationResult::agrees, {}};
    if (step == "consult/ipa") return ProvisionConsulted{{}, ConsultationResult::agrees, {}};
    if (step == "provide/recipient") return provision_to(facts.recipient);
    if (step == "receipt") return ReceiptAcknowledged{party_b, {}};
    if (step == "tell-advance") {
        LetterWritten letter;
        letter.letter = "advance";
        return letter;
    }
    if (step == "reopen") return CaseReopened{"理由"};
    if (step == "publish") return CasePublished{{2019, 1}, "JVN#00000001", {}};
    if (step == "publish/unapproved") return CasePublished{{2019, 1}, "JVN#00000001", {"ab12", {}, 1}};
    if (step == "publish/approved") return CasePublished{{2019, 1}, "JVN#00000001", {"ab12", {"tanaka"}, 1}};
    if (step == "approve") return DraftApproved{"ab12", "JVN#00000001", {}};
    if (step == "update" || step == "withdraw") return PublicationRevised{{2019, 1}, "JVN#00000001", step == "withdraw", "理由", {}};
    if (step == "update/unapproved") return PublicationRevised{{2019, 1}, "JVN#00000001", false, {}, {"ab12", {"tanaka"}, 2}};
    if (step.starts_with("end.")) return CaseEnded{step.substr(4), "理由"};
    throw std::runtime_error{"unknown step: " + step};
}

}  // namespace

TEST_CASE("Each step is legal from where the guideline has it, and refused elsewhere") {
    for (auto const& row : decision_table("steps.csv", 5)) {
        KindCell const kind{row[0]};
        for (auto const& state : words_in(row[2])) {
            if (row[3] == "silent") continue;
            INFO(row.place << ": " << row[0] << " " << row[1] << " from " << state << ": " << row[3] << ", " << row[4]);
            CHECK(legal(kind, state, row[1]) == (row[3] == "legal"));
        }
    }
}

TEST_CASE("The table of steps speaks of every state of every step, once") {
    std::map<std::pair<std::string, std::string>, std::multiset<std::string>> spoken;
    for (auto const& row : decision_table("steps.csv", 5)) {
        INFO(row.place);
        CHECK((row[3] == "legal" || row[3] == "refused" || row[3] == "silent"));
        CHECK((row[3] == "silent") == row[4].empty());
        for (auto const& state : words_in(row[2])) spoken[{row[0], row[1]}].insert(state);
    }
    for (auto const& [step, states] : spoken) {
        INFO(step.first << " " << step.second);
        auto const expected = states_of(KindCell{step.first}.kind);
        CHECK(states == std::multiset<std::string>(expected.begin(), expected.end()));
    }
    for (auto const& transition : edition().transitions) {
        INFO(transition.rule.id);
        CHECK(spoken.contains({std::string{id_of(transition.kind)}, std::string{transition.step}}));
    }
}

TEST_CASE("Nothing is done in a case that is void") {
    for (auto const kind : {Kind::product, Kind::website}) CHECK(next_steps(case_at(kind, "none"), edition()).empty());
}

TEST_CASE("What a step finds beyond where it may be taken") {
    std::set<std::string_view> heard;
    for (auto const& row : decision_table("checks.csv", 5)) {
        INFO(row.place << ": " << row[0] << " " << row[1] << " [" << row[2] << "]: " << row[3] << ", " << row[4]);
        auto const facts = facts_from(from_id<Kind>(row[0]).value(), row[1], row[2]);
        auto const verdict = decide(facts.events.folded(), payload_of(row[1], facts), facts.on, facts.actor, facts.plays, edition());
        std::string const said = verdict.refusal ? "refuse" : verdict.objections.empty() ? "clear" : "object";
        CHECK(said == row[3]);
        if (verdict.refusal) heard.insert(verdict.refusal->rule.id);
        for (auto const& objection : verdict.objections) heard.insert(objection.rule.id);
    }
    for (auto const& check : edition().checks) {
        INFO(check.rule.id << " speaks in no row of the table");
        CHECK(heard.contains(check.rule.id));
    }
}

TEST_CASE("A developer that was reached on the day of the last try is not silent yet") {
    auto events = handled(Kind::product);
    events.add(5, attempt_at(party_a)).add(5, attempt_at(party_a, AttemptResult::reached));
    auto const listing = [&](int on) {
        return decide(events.folded(), DeveloperListed{party_a, {}, {}, {}, {}}, day(on), {"sato", {}}, {Organisation::jpcert}, edition());
    };
    REQUIRE(listing(6).refusal);
    CHECK(listing(6).refusal->rule.id == "product.list.silent");
    events.add(6, attempt_at(party_a));
    CHECK_FALSE(listing(7).refusal);
}

TEST_CASE("A refusal says where the case stands in both languages, and cites its clause") {
    Case const c = case_at(Kind::product, "accepted");
    auto const verdict = decide(c, ReportAccepted{}, day(1), {"sato", {}}, {Organisation::ipa}, edition());
    REQUIRE(verdict.refusal);
    CHECK(verdict.refusal->rule.clause == "IV.3.(1)2)");
    CHECK(verdict.refusal->detail.ja.find("受理") != std::string::npos);
    CHECK(verdict.refusal->detail.en.find("'accepted'") != std::string::npos);
}

TEST_CASE("Every way in which handling ends is a step, and every step that ends is a way") {
    for (auto const& ending : edition().endings) {
        INFO(ending.rule.id);
        CHECK(transition_of(edition(), ending.kind, Origin::finder, step_of(CaseEnded{std::string{ending.id}, {}})));
    }
    for (auto const& transition : edition().transitions) {
        if (!transition.step.starts_with("end.")) continue;
        INFO(transition.rule.id);
        bool found = false;
        for (auto const& ending : edition().endings)
            found = found || (ending.kind == transition.kind && step_of(CaseEnded{std::string{ending.id}, {}}) == transition.step);
        CHECK(found);
    }
}

TEST_CASE("Every state of each machine is reached by legal steps") {
    for (auto const kind : {Kind::product, Kind::website}) {
        std::map<std::string, Events> reached;
        Events start;
        start.add(0, report_of(kind));
        reached.emplace("received", start);
        std::vector<std::string> open{"received"};
        while (!open.empty()) {
            auto const from = open.back();
            open.pop_back();
            auto const events = reached.at(from);
            int const today = int(events.all().size());
            std::vector<Payload> steps{FinderAsked{"?"},
                                       FinderAnswered{"!"},
                                       ReportAccepted{},
                                       ReportRejected{"items", "理由"},
                                       CaseForwarded{},
                                       attempt_at(party_a),
                                       attempt_at(party_a, AttemptResult::delivered, true),
                                       reply_of(party_a, Stance::acknowledged),
                                       reply_of(party_a, Stance::agrees_stop_use),
                                       DateAgreed{day(today), {}},
                                       reply_of(party_a, Stance::refuses),
                                       CoordinationFailed{Organisation::jpcert, Failure::no_agreement, party_a, "理由"},
                                       CoordinationFailed{Organisation::ipa, Failure::no_agreement, party_a, "理由"},
                                       ReportLeft{report_1, {2019, 7}, "理由"},
                                       CasePublished{{2019, 1}, "JVN#00000001", {}}};
            for (auto const& ending : edition().endings)
                if (ending.kind == kind) steps.emplace_back(CaseEnded{std::string{ending.id}, "理由"});
            for (auto const& step : steps) {
                if (decide(events.folded(), step, day(today), {"sato", {}}, {Organisation::ipa, Organisation::jpcert}, edition()).refusal)
                    continue;
                auto next = events;
                next.add(today, step);
                auto const c = next.folded();
                std::string const state = std::string{id_of(c.state)} + (c.failures.empty() ? "" : "+");
                if (reached.emplace(state, next).second) open.push_back(state);
            }
        }
        std::set<std::string> found;
        for (auto const& [state, how] : reached) found.insert(state.substr(0, state.find('+')));
        auto expected = states_of(kind);
        expected.erase("opened");  // a case without a report begins there
        CHECK(found == expected);
    }
}
