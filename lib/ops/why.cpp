#include "ops/why.h"

#include "ops/describe.h"
#include "rules/letters.h"

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

Text waited_for(const Case& c, const std::vector<Party>& parties) {
    auto const state = id_of(c.state);
    auto const silent = names_of_silent(c, parties);
    if (state == "received") return text("IPAによる受理または不受理の判断", "IPA: to accept the report, or not");
    if (state == "asked") return text("発見者からの回答", "the finder: an answer to what was asked");
    if (state == "accepted")
        return c.kind == Kind::product ? text("IPAからJPCERT/CCへの通知", "IPA: to pass the information to JPCERT/CC")
                                       : text("IPAからウェブサイト運営者への連絡", "IPA: to contact the operator");
    if (state == "opened") return text("調整機関から製品開発者への連絡", "the coordinator: to contact the developer");
    if (state == "coordination-failed")
        return text("公表判定委員会の判定（IV.3.(2)）", "the publication determination committee's determination (IV.3.(2))");
    bool const told_of_failure = std::any_of(c.failures.begin(), c.failures.end(), [&](const FailureJudged& f) {
        return f.what.by == Organisation::jpcert && !c.failure_judged(Organisation::ipa, f.what.party);
    });
    if (told_of_failure && c.open())
        return text("JPCERT/CCの通知を受けたIPAの判断（IV.3.(2)1)）", "IPA: its own judgement on JPCERT/CC's notice (IV.3.(2)1))");
    bool const refuses = std::any_of(c.parts.begin(), c.parts.end(), [](const Part& p) {
        return !p.ended && !p.failed && p.position() && p.position()->what.stance == Stance::refuses;
    });
    if ((state == "coordinating" || state == "scheduled") && refuses)
        return text("公表に同意していない製品開発者との調整、または調整不能の判断",
                    "JPCERT/CC: to come to terms with the developer that refuses, or to judge that coordination failed");
    bool const all_ended = !c.parts.empty() && std::all_of(c.parts.begin(), c.parts.end(),
                                                           [](const Part& p) { return !p.contacted() || p.state() == PartState::ended; });
    if (state == "coordinating" && all_ended)
        return text("すべての製品開発者について結論が出ている。取扱いの終了、または調整の継続の判断",
                    "every developer's part is settled: to end the handling, or to go on");
    if (state == "forwarded") return text("JPCERT/CCから製品開発者への連絡", "JPCERT/CC: to contact the developer");
    bool const fixed = std::any_of(c.parts.begin(), c.parts.end(),
                                   [](const Part& p) { return p.position() && p.position()->what.stance == Stance::fixed; });
    if (state == "responding" && fixed)
        return text("IPAによる修正の確認、取扱いの終了と発見者への連絡", "IPA: to end the handling after the fix, and tell the finder");
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
    if (t.step == "tell-end") {
        for (auto const& part : c.parts) {
            bool const told = std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& letter) {
                return letter.what.letter == ended_letter && letter.what.party == part.party;
            });
            if (!told && part.contacted() && (c.ended || part.ended)) offer(part, "", "");
        }
        return all;
    }
    if (t.step == "resume") {
        for (auto const& part : c.parts)
            if (c.failure_judged(Organisation::jpcert, part.party)) offer(part, "", "");
        return all;
    }
    if (t.step == "reply" && std::none_of(c.parts.begin(), c.parts.end(), [](const Part& p) { return p.contacted(); })) return {};
    if (t.step == "schedule" && !c.dates.empty()) return {command + " --reason TEXT"};
    if (t.step == "publish") {
        CasePublished const published{};
        auto const verdict = decide(c, published, std::max(on, c.agreed_date().value_or(on)), Actor{{}, t.by}, {}, edition);
        if (verdict.refusal) return {};
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
                bool const disputes = part.position() && (part.position()->what.stance == Stance::refuses ||
                                                          part.position()->what.stance == Stance::not_vulnerable);
                if (c.failure_judged(by, part.party) || (ground == Failure::no_agreement && !disputes)) continue;
                CoordinationFailed const what{by, ground, part.party, {}};
                auto const verdict = decide(c, what, on, Actor{{}, by}, {}, edition);
                if (part.contacted() && verdict.clear()) offer(part, "GROUND", id_of(ground));
            }
        return all;
    }
    return {command};
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
        auto const from = c.spans.size() > 1 ? id_of(c.spans[c.spans.size() - 2].state) : std::string_view{};
        out.ground = transition_of(edition, c.kind, c.origin, step_of(*event.what), from);
    }
    if (c.ended) out.ending = ending_named(edition, c.kind, c.ended->ending);
    out.running = clocks(c, edition);
    if (c.open()) out.waiting_for = waited_for(c, out.parties);
    for (auto const& ladder : ladders_of(store, c, lens, edition))
        if (ladder.next) out.means.emplace_back(ladder.party, *ladder.next);
    for (auto const* transition : next_steps(c, edition))
        for (auto& command : commands_for(*transition, c, edition, on)) out.steps.push_back({transition, std::move(command)});
    return out;
}

}  // namespace vulnctl
