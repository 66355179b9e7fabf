#include "ops/why.h"

#include "model/cite.h"
#include "ops/committee.h"
#include "ops/describe.h"
#include "ops/provision.h"
#include "rules/acceptance.h"
#include "rules/letters.h"
#include "rules/provision.h"

#include <algorithm>

namespace vulnctl {

namespace {

Text names_of_silent(const Case& c, const std::vector<Party>& parties) {
    Text names;
    for (auto const& part : c.parts) {
        if (part.position() || part.ended || !part.contacted()) continue;
        names.ja += (names.ja.empty() ? "" : "、") + party_name(parties, part.party, Lang::ja);
        names.en += (names.en.empty() ? "" : ", ") + party_name(parties, part.party, Lang::en);
    }
    return names;
}

/// Which stage of the committee's procedure comes next (IV.3.(2)): that of the developer who is least far.
Text committee_waits_for(const Case& c) {
    auto const some = [&](auto const& is_so) {
        return std::any_of(c.parts.begin(), c.parts.end(),
                           [&](const Part& p) { return p.failed && !p.ended && p.adjudication && is_so(*p.adjudication); });
    };
    if (some([](const Adjudication& a) { return !a.determined; }))
        return text("公表判定委員会の判定（IV.3.(2)5)）", "the publication determination committee's determination (IV.3.(2)5))");
    if (some([](const Adjudication& a) { return !a.decided; }))
        return text("判定に基づくIPAの判断（IV.3.(2)6)）", "IPA: its decision on the committee's determination (IV.3.(2)6))");
    if (some([](const Adjudication& a) { return a.decided_to(Outcome::withhold); }))
        return text("発見者への通知（IV.3.(2)7)(イ)）と、取扱いの終了（IV.4.10)）",
                    "the finder to be told (IV.3.(2)7)(イ)), and the end of handling (IV.4.10))");
    return text("公表日の決定（IV.3.(2)7)(ア)）", "IPA: to set the publication date (IV.3.(2)7)(ア))");
}

Text waited_for(const Case& c, const std::vector<Party>& parties) {
    auto const state = id_of(c.state);
    auto const silent = names_of_silent(c, parties);
    if (state == "received") return text("IPAによる受理または不受理の判断", "IPA: to accept the report, or not");
    if (state == "asked") return text("発見者からの回答", "the finder: an answer to what was asked");
    if (state == "accepted")
        return c.kind == Kind::product ? text("IPAからJPCERT/CCへの通知", "IPA: to pass the information to JPCERT/CC")
                                       : text("IPAからウェブサイト運営者への連絡", "IPA: to contact the operator");
    if (state == "opened") return text("調整機関から製品開発者への連絡", "the coordinator: to contact the developer");
    if (state == "coordination-failed") return committee_waits_for(c);
    bool const told_of_failure = std::any_of(c.failures.begin(), c.failures.end(), [&](const FailureJudged& f) {
        return f.what.by == Organisation::jpcert && !c.failure_judged(Organisation::ipa, f.what.party);
    });
    if (told_of_failure && c.open())
        return text("JPCERT/CCの通知を受けたIPAの判断（IV.3.(2)1)）", "IPA: its own judgement on JPCERT/CC's notice (IV.3.(2)1))");
    bool const refuses = std::any_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return !p.ended && !p.failed && p.refuses(); });
    if ((state == "coordinating" || state == "scheduled") && refuses)
        return text("公表に同意していない製品開発者との調整、または調整不能の判断",
                    "JPCERT/CC: to come to terms with the developer that refuses, or to judge that coordination failed");
    bool const all_ended = !c.parts.empty() && std::all_of(c.parts.begin(), c.parts.end(),
                                                           [](const Part& p) { return !p.contacted() || p.state() == PartState::ended; });
    if (state == "coordinating" && all_ended)
        return text("すべての製品開発者について結論が出ている。取扱いの終了、または調整の継続の判断",
                    "every developer's part is settled: to end the handling, or to go on");
    if (state == "forwarded") return text("JPCERT/CCから製品開発者への連絡", "JPCERT/CC: to contact the developer");
    auto const says = [&](Stance stance) {
        return std::any_of(c.parts.begin(), c.parts.end(),
                           [&](const Part& p) { return p.position() && p.position()->what.stance == stance; });
    };
    if (state == "responding" && says(Stance::fixed))
        return text("IPAから発見者への修正の連絡と、取扱いの終了（V.3.10)）",
                    "IPA: to tell the finder of the fix and end the handling (V.3.10))");
    if (state == "responding" && says(Stance::not_vulnerable))
        return text("IPAによる、脆弱性がないことの判断と取扱いの終了（V.3.4)(ア)）、またはウェブサイト運営者への再度の連絡",
                    "IPA: to judge that there is no vulnerability and end the handling (V.3.4)(ア)), or to write to the operator again");
    if (state == "responding" && says(Stance::will_not_act))
        return text("IPAによる、取扱いの終了の判断（V.3.4)(キ)）、またはウェブサイト運営者への再度の連絡",
                    "IPA: to end the handling (V.3.4)(キ)), or to write to the operator again");
    if (state == "notified" || state == "responding")
        return text("ウェブサイト運営者からの検証結果と修正の報告", "the operator: its verification and its fix");
    if (state == "scheduled") {
        auto all = text("公表日の到来と、JVNでの公表", "the publication date, then publication on JVN");
        if (!silent.empty()) {
            all.ja += fmt::format("、{}からの応答", silent.ja);
            all.en += fmt::format("; {}: an answer", silent.en);
        }
        return all;
    }
    if (!silent.empty()) return text("{0}からの応答", "{1}: an answer", silent.ja, silent.en);
    if (state == "coordinating")
        return text("JPCERT/CCと製品開発者による公表日の決定", "JPCERT/CC and the developer: to set the publication date");
    return {};
}

void replace(std::string& command, std::string_view what, std::string_view with) {
    if (auto const at = command.find(what); at != std::string::npos) command.replace(at, what.size(), with);
}

/// The ending that a developer's answer stands for.
std::string_view ending_said(const Part& part) {
    auto const* answer = part.position();
    return answer && part.state() == PartState::ended ? id_of(answer->what.stance) : std::string_view{};
}

/// The event that a step would be, where it needs nothing more from a person than its reason.
std::optional<Payload> payload_of(const Transition& t) {
    if (t.step == "accept") return ReportAccepted{};
    if (t.step == "forward") return CaseForwarded{};
    if (t.step.starts_with("end.")) return CaseEnded{std::string{t.step.substr(4)}, {}};
    return {};
}

/// What a step of the list of unreachable developers would be; nullptr for another step.
Payload (*listing_step(std::string_view step))(PartyId, Day) {
    if (step == "list") return [](PartyId party, Day) -> Payload { return DeveloperListed{party, {}, {}, {}, {}}; };
    if (step == "disclose-product") return [](PartyId party, Day) -> Payload { return ProductDisclosed{party, {}, {}, {}}; };
    if (step == "set-deadline")
        return [](PartyId party, Day on) -> Payload { return ContactDeadlineSet{party, on + std::chrono::days{1}}; };
    if (step == "unlist") return [](PartyId party, Day) -> Payload { return DeveloperUnlisted{party, {}}; };
    return nullptr;
}

/// The steps of the committee's procedure, and when each comes next for a developer with whom coordination failed.
struct CommitteeStep {
    std::string_view step;
    bool (*is_next)(const Adjudication&);
};
constexpr CommitteeStep committee_steps[] = {
    {"docket", [](const Adjudication& a) { return !a.sitting && !a.determined; }},
    {"weigh", [](const Adjudication& a) { return !a.harm && !a.determined; }},
    {"invite", [](const Adjudication& a) { return a.ground != Failure::unreachable && !a.invited && !a.determined; }},
    {"opinion", [](const Adjudication& a) { return a.invited && !a.determined; }},
    {"determine", [](const Adjudication& a) { return a.sitting && !a.determined && (a.ground == Failure::unreachable || a.invited); }},
    {"decide", [](const Adjudication& a) { return a.determined && !a.decided; }},
    {"confirm",
     [](const Adjudication& a) { return a.decided_to(Outcome::publish) && a.ground != Failure::unreachable && !a.confirmed_on; }},
    {"hear-statement",
     [](const Adjudication& a) { return a.decided_to(Outcome::publish) && a.ground != Failure::unreachable && !a.statement; }},
};
const CommitteeStep* committee_step(std::string_view step) {
    auto const at = std::find_if(std::begin(committee_steps), std::end(committee_steps), [&](auto const& s) { return s.step == step; });
    return at == std::end(committee_steps) ? nullptr : at;
}

bool is_of_provision(std::string_view step) { return step == "presume" || step == "consult" || step == "provide" || step == "receipt"; }

/// Whether somebody has said that critical infrastructure may be using the product.
bool may_be_in_infrastructure(const Case& c) {
    return (c.impact && c.impact->society == Extent::wide) ||
           std::any_of(c.parts.begin(), c.parts.end(), [](const Part& part) { return part.eol && part.eol->infrastructure == Known::yes; });
}

/// Whom a step of an advance provision is open for, each in its turn: what presumes, consults, provides, and hears of the receipt. An empty
/// word where it is the case's alone.
std::vector<std::string> provision_values(std::string_view step, const Case& c, const Edition& edition, Day on) {
    std::vector<std::string> values;
    auto const& advance = c.advance;
    if (step == "presume" && !advance.presumption && may_be_in_infrastructure(c)) values.emplace_back();
    if (step == "consult" && advance.presumption) {
        if (!advance.consulted({}, on)) values.emplace_back("ipa");
        for (auto const& party : not_consulted(c, on)) values.push_back(party.str());
    }
    if (step == "provide" && advance.presumption && advance.provisions.empty()) {
        InformationGiven what;
        what.recipient = RecipientStanding{};
        auto const conditions = conditions_of(c, what, on, edition);
        bool const open = std::all_of(conditions.begin(), conditions.end(), [](const Condition& condition) {
            return condition.holds || condition.check->step != "provide" || condition.check->rule.nature == Nature::object;
        });
        if (open) values.emplace_back();
    }
    if (step == "receipt")
        for (auto const& provision : advance.provisions)
            if (!provision.acknowledged && advance.first_to(provision.party) == &provision) values.push_back(provision.party.str());
    return values;
}

/// The commands for a step, as far as the case can say them: a step for one developer is offered for those whom it is open for, with its
/// name. Nothing where there is nobody, or nothing to take back.
std::vector<std::string> commands_for(const Transition& t, const Case& c, const Edition& edition, Day on) {
    auto const command = next_command(t.command, c.id.str(), "");
    std::vector<std::string> all;
    auto const offer = [&](const Part& part, std::string_view placeholder, std::string_view value) {
        auto filled = command;
        replace(filled, "PARTY", part.party.str());
        replace(filled, placeholder, value);
        all.push_back(std::move(filled));
    };
    auto const refused = [&](const Payload& what) { return decide(c, what, on, Actor{{}, t.by}, {}, edition).refusal.has_value(); };
    if (auto const what = payload_of(t); what && refused(*what)) return {};
    if (t.step == "disclose") {
        for (auto const& report : c.reports) {
            LetterWritten letter;
            letter.letter = disclosure_letter;
            letter.report = report.form.report;
            if (!report.disclosure_free && !refused(letter)) all.push_back(command + " --report " + report.form.report.str());
        }
        return all;
    }
    if (t.step == "attempt") {
        bool const contacted = std::any_of(c.parts.begin(), c.parts.end(), [](const Part& part) { return part.contacted(); });
        for (auto const& part : c.parts)
            if (auto const letter = next_letter(c, part); !letter.empty()) offer(part, "opening", letter);
        // A website has one operator; of a product there may always be another developer.
        if (!contacted || (c.kind == Kind::product && c.open())) all.push_back(command);
        return all;
    }
    if (t.step == "tell-end") {
        for (auto const& part : c.parts) {
            bool const told = std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& letter) {
                return letter.what.letter == ended_letter && letter.what.party == part.party;
            });
            if (!told && part.contacted() && (c.ended || part.ended)) offer(part, "", "");
        }
        return all;
    }
    if (auto const step = listing_step(t.step)) {
        // Its next stage, once what comes before it is done and its time has come; a deadline is for a person to choose.
        for (auto const& part : c.parts) {
            auto const verdict = decide(c, step(part.party, on), on, Actor{{}, t.by}, {}, edition);
            auto const* listed = part.listed();
            bool const done =
                (t.step == "disclose-product" && listed && listed->product) || (t.step == "set-deadline" && listed && listed->deadline);
            if (!done && (verdict.clear() || (!verdict.refusal && t.step == "set-deadline"))) offer(part, "", "");
        }
        return all;
    }
    if (auto const* step = committee_step(t.step)) {
        for (auto const& part : c.parts)
            if (part.failed && !part.ended && part.adjudication && step->is_next(*part.adjudication))
                offer(part, "OUTCOME", t.step == "decide" ? id_of(part.adjudication->determined->outcome) : "OUTCOME");
        return all;
    }
    if (t.step == "committee-letter") {
        for (auto const& part : c.parts)
            for (auto const letter : {notice_letter, decision_letter, statement_letter}) {
                auto const* rule = letter_rule(Audience::developer, c.kind, letter);
                bool const written = std::any_of(c.letters.begin(), c.letters.end(),
                                                 [&](const Letter& l) { return l.what.letter == letter && l.what.party == part.party; });
                if (rule && !written && rule->is_due(c, {&part})) offer(part, notice_letter, letter);
            }
        return all;
    }
    if (is_of_provision(t.step)) {
        for (auto const& value : provision_values(t.step, c, edition, on)) {
            all.push_back(command);
            replace(all.back(), t.step == "consult" ? "WHOM" : "PARTY", value);
        }
        return all;
    }
    if (t.step == "tell-advance") {
        for (auto const& report : c.reports)
            if (report.finder && !c.advance.provisions.empty() && !told_of_provision(c, report))
                all.push_back(command + (c.reports.size() > 1 ? " --report " + report.form.report.str() : ""));
        return all;
    }
    if (t.step == "resume") {
        for (auto const& part : c.parts)
            if (c.failure_judged(Organisation::jpcert, part.party)) offer(part, "", "");
        return all;
    }
    if (t.step == "reply" && std::none_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return p.contacted(); })) return {};
    if (t.step == "schedule" && refused(DateAgreed{on, {}, {}})) return {};
    if (t.step == "schedule" && !c.dates.empty()) return {command + " --reason TEXT"};
    if (t.step == "publish") {
        CasePublished const published{};
        auto const verdict = decide(c, published, std::max(on, c.agreed_date().value_or(on)), Actor{{}, t.by}, {}, edition);
        if (verdict.refusal) return {};
    }
    if (t.step == "approve" && c.published) return {};  // of a later state: it is asked for where that is published
    if (t.step.starts_with("end.cannot-handle/")) {
        CaseEnded const ended{std::string{t.step.substr(4)}, {}};
        if (!decide(c, ended, on, Actor{{}, t.by}, {}, edition).clear()) return {};
    }
    if (t.step == "leave" && c.reports.size() < 2) return {};
    if (t.step == "join") return {};  // which case is the same flaw's, only a person knows
    if (t.step == "end-part") {
        auto const contacted = std::count_if(c.parts.begin(), c.parts.end(), [](const Part& p) { return p.contacted(); });
        for (auto const& part : c.parts)
            if (contacted > 1 && !part.ended && ending_named(edition, c.kind, ending_said(part))) offer(part, "ENDING", ending_said(part));
        return all;
    }
    if (t.step.starts_with("fail.")) {
        auto const by = from_id<Organisation>(t.step.substr(5)).value_or(Organisation::ipa);
        for (auto const& part : c.parts)
            for (auto const ground : {Failure::unreachable, Failure::no_agreement}) {
                bool const disputes = part.refuses() || (part.position() && part.position()->what.stance == Stance::not_vulnerable);
                if (c.failure_judged(by, part.party) || (ground == Failure::no_agreement && !disputes)) continue;
                CoordinationFailed const what{by, ground, part.party, {}};
                auto const verdict = decide(c, what, on, Actor{{}, by}, {}, edition);
                if (part.contacted() && verdict.clear()) offer(part, "GROUND", id_of(ground));
            }
        return all;
    }
    return {command};
}

std::vector<Text> acceptance_of(const Case& c, const Edition& edition) {
    std::vector<Text> out;
    auto const state = id_of(c.state);
    if (state != "received" && state != "asked") return out;
    for (auto const& report : c.reports)
        for (auto const& gap : open_gaps(report, edition))
            if (auto const* item = required_item(edition, c.kind, gap.item))
                out.push_back(text("記載がない項目: {0} ({2})", "not stated: {1} ({3})", item->rule.wording.ja, item->rule.wording.en,
                                   cite_short(item->rule.clause).ja, cite_short(item->rule.clause).en));
    for (auto const& condition : edition.conditions) {
        if (condition.kind != c.kind) continue;
        auto const* judged = c.judged(condition.id);
        Words const verdict = judged ? verdict_of(judged->holds) : Words{"未判断", "not judged yet"};
        auto const reason = judged && !judged->reason.empty() ? ": " + judged->reason : std::string{};
        out.push_back(text("{0} ({2}): {4}{6}", "{1} ({3}): {5}{6}", condition.rule.wording.ja, condition.rule.wording.en,
                           cite_short(condition.rule.clause).ja, cite_short(condition.rule.clause).en, verdict.ja, verdict.en, reason));
    }
    return out;
}

/// What IPA weighs before it ends a website case whose operator gives no proper answer (V.3.5).
Text unanswered(const Case& c, Day on) {
    if (c.kind != Kind::website || !c.open()) return {};
    for (auto const& part : c.parts) {
        if (part.attempts.empty() || part.position()) continue;
        Words const range = name_of(c.impact && c.impact->range ? *c.impact->range : Extent::unknown);
        return text("最初の問い合わせ（{0}）から {1} 日。影響範囲: {2} (V.3.5))",
                    "{1} days since the operator was first asked ({0}); range: {3} (V.3.5))", print(part.attempts.front().on),
                    (on - part.attempts.front().on).count(), range.ja, range.en);
    }
    return {};
}

std::vector<Text> notes_on(const Store& store, const Why& w, const Edition& edition, Day on) {
    std::vector<Text> notes;
    auto const& c = w.subject;
    if (auto note = unanswered(c, on); !note.empty()) notes.push_back(std::move(note));
    if (c.kind == Kind::website && id_of(c.state) == "ended")
        notes.push_back(text("取扱いの終了により、発見者に対する情報非開示依頼は効力を失っている (V.3.4))",
                             "with the end of handling the finder's non-disclosure request has lost effect (V.3.4))"));
    for (auto const& part : c.parts)
        for (auto const& duty : duties_after_decision(c, part, edition)) {
            auto const clause = cite_short(duty.rule.clause);
            notes.push_back(
                duty.done ? text("済: {0} ({2})", "done: {1} ({3})", duty.rule.wording.ja, duty.rule.wording.en, clause.ja, clause.en)
                          : text("未: {0} ({2})", "to do: {1} ({3})", duty.rule.wording.ja, duty.rule.wording.en, clause.ja, clause.en));
        }
    auto const* joined = w.cause && w.cause->what ? std::get_if<ReportJoined>(&*w.cause->what) : nullptr;
    if (joined && load_case(store, joined->from).kind != c.kind)
        notes.push_back(c.kind == Kind::product ? text("対応を行うのが製品利用者であるため、ソフトウエア製品として取り扱う (III)",
                                                       "handled as a product's: it is for the product's users to act (III)")
                                                : text("対応を行うのがウェブサイト運営者のみであるため、ウェブサイトとして取り扱う (III)",
                                                       "handled as a website's: it is for the operator alone to act (III)"));
    return notes;
}

}  // namespace

Why why(const Store& store, const Case& subject, const Lens& lens, const Edition& edition, Day on) {
    Why out;
    out.subject = subject;
    auto const id = subject.id;
    auto const told = story(store.events(id.str()), lens);
    out.parties = parties_in(store, told.standing, lens);
    auto const& c = out.subject;
    // What led here, or the last one like it since: a date that was moved, a further answer.
    for (auto const& event : told.standing) {
        bool const led_here = !c.spans.empty() && event.seq == c.spans.back().cause;
        bool const like_it = out.cause && event.what && event.what->index() == out.cause->what->index();
        if (!led_here && !like_it) continue;
        out.cause = event;
        // A report that opens a case of its own joins nothing.
        bool const opens = c.spans.size() == 1 && std::holds_alternative<ReportJoined>(*event.what);
        auto const from = c.spans.size() > 1 ? id_of(c.spans[c.spans.size() - 2].state) : std::string_view{};
        out.ground = opens ? nullptr : transition_of(edition, c.kind, c.origin, step_of(*event.what), from);
    }
    if (c.ended) out.ending = ending_named(edition, c.kind, c.ended->ending);
    out.running = clocks(c, edition);
    if (c.open()) out.waiting_for = waited_for(c, out.parties);
    out.acceptance = acceptance_of(c, edition);
    out.notes = notes_on(store, out, edition, on);
    for (auto const& ladder : ladders_of(store, c, lens, edition))
        if (ladder.next) out.means.emplace_back(ladder.party, *ladder.next);
    for (auto const* transition : next_steps(c, edition))
        for (auto& command : commands_for(*transition, c, edition, on)) out.steps.push_back({transition, std::move(command)});
    return out;
}

}  // namespace vulnctl
