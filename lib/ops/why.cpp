#include "ops/why.h"

#include "ops/describe.h"

#include <algorithm>

namespace vulnctl {

namespace {

Text names_of_silent(const Case& c, const std::vector<Party>& parties) {
    Text names;
    for (auto const& part : c.parts) {
        if (part.position()) continue;
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

}  // namespace

Why why(const Store& store, CaseId id, const Lens& lens, const Edition& edition) {
    Why out;
    out.subject = load_case(store, id, lens);
    auto const told = story(store.events(id.str()), lens);
    out.parties = parties_in(store, told.standing, lens);
    auto const& c = out.subject;
    // What led here, or the last one like it since: a date that was moved, a further answer.
    for (auto const& event : told.standing) {
        bool const led_here = !c.spans.empty() && event.seq == c.spans.back().cause;
        bool const like_it = out.cause && event.what && event.what->index() == out.cause->what->index();
        if (!led_here && !like_it) continue;
        out.cause = event;
        out.ground = transition_of(edition, c.kind, step_of(*event.what));
    }
    if (c.ended) out.ending = ending_named(edition, c.kind, c.ended->ending);
    out.running = clocks(c, edition);
    if (c.open()) out.waiting_for = waited_for(c, out.parties);
    for (auto const* transition : next_steps(c, edition))
        out.steps.push_back({transition, next_command(transition->command, id.str(), "")});
    return out;
}

}  // namespace vulnctl
