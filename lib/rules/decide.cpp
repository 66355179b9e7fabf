#include "rules/decide.h"

#include "rules/eol.h"
#include "rules/letters.h"
#include "rules/predicates.h"
#include "rules/provision.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr std::span<const NamedPredicate> (*rooms[])() = {handling_predicates, failure_predicates, committee_predicates,
                                                          provision_predicates};

Predicate predicate_named(std::string_view name) {
    for (auto const room : rooms)
        for (auto const& predicate : room())
            if (predicate.name == name) return predicate.holds;
    return nullptr;
}

bool starts(const Transition& t, std::string_view state) { return std::find(t.from.begin(), t.from.end(), state) != t.from.end(); }

bool allows(const Transition& t, const Case& c) { return t.kind == c.kind && covers(t.origins, c.origin) && starts(t, id_of(c.state)); }

/// A step that the machine does not have, or not from here, or not in a case that began so. The first has no entry of its own: the machine
/// as a whole refuses it.
Ruling not_from_here(const Case& c, const Transition* transition, std::string_view step, const Edition& edition) {
    Words const state = name_of(c.state);
    for (auto const& other : edition.transitions) {
        if (transition || other.kind != c.kind || other.step != wider_step(step)) continue;
        Words const origin = name_of(c.origin);
        return {other.rule,
                text("「{0}」による案件では行わない手続きです", "not a step of a case that began as '{1}'", origin.ja, origin.en)};
    }
    if (transition)
        return {transition->rule,
                text("現在の状態は「{0}」です", "the case is at '{1}', from where this step is not taken", state.ja, state.en)};
    bool const product = c.kind == Kind::product;
    return {Rule{product ? "product.steps" : "website.steps", product ? "IV" : "V", Nature::refuse,
                 product ? Words{"ソフトウエア製品の取扱いの手順にない手続きである", "not a step in the handling of a product (figure 3)"}
                         : Words{"ウェブサイトの取扱いの手順にない手続きである", "not a step in the handling of a website (figure 4)"},
                 false},
            {}};
}

/// The conditions of an advance provision are worded as they hold.
Text not_so(const Check& check, const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto out = text("満たしていない条件: {0}", "a condition that does not hold: {1}", check.rule.wording.ja, check.rule.wording.en);
    auto const add = [&](std::string_view ja, std::string_view en) {
        out.ja += fmt::format("／{}", ja);
        out.en += fmt::format("; {}", en);
    };
    if (check.predicate == "developers-consulted")
        for (auto const& party : not_consulted(c, on)) add(party.str(), party.str());
    auto const* recipient = recipient_in(what);
    if (recipient && check.predicate == "recipient-keeps-secrecy")
        for (auto const* item : promises_missing(*recipient, edition, on)) add(item->rule.wording.ja, item->rule.wording.en);
    return out;
}

/// What in the case made a check speak, where its wording leaves that open: the means that were not tried.
Text detail_of(const Check& check, const Case& c, const Payload& what, Day on, const Edition& edition) {
    if (wider_step(check.step) == "provide") return not_so(check, c, what, on, edition);
    auto const* failed = std::get_if<CoordinationFailed>(&what);
    auto const* part = failed && check.predicate == "all-means-tried" ? c.part(failed->party) : nullptr;
    if (!part) return {};
    Text names;
    for (auto const* means : means_left(*part, c.kind, edition)) {
        names.ja += (names.ja.empty() ? "" : "、") + std::string{name_of(means->channel).ja};
        names.en += (names.en.empty() ? "" : ", ") + std::string{name_of(means->channel).en};
    }
    return text("{0}: {2}", "{1}: {3}", check.rule.wording.ja, check.rule.wording.en, names.ja, names.en);
}

bool is_for(const Actor& actor, const std::vector<Organisation>& plays, Organisation whose) {
    if (actor.organisation) return *actor.organisation == whose;
    return std::find(plays.begin(), plays.end(), whose) != plays.end();
}

}  // namespace

std::string step_of(const Payload& what) {
    struct Name {
        std::string operator()(const FinderAsked&) const { return "ask"; }
        std::string operator()(const FinderAnswered&) const { return "answer"; }
        std::string operator()(const ReportAccepted&) const { return "accept"; }
        std::string operator()(const ReportRejected&) const { return "reject"; }
        std::string operator()(const CaseForwarded&) const { return "forward"; }
        static std::string step_of_letter(std::string_view letter) {
            if (letter == ended_letter) return "tell-end";
            return is_committee_letter(letter) ? "committee-letter" : "attempt";
        }
        std::string operator()(const ContactAttempted& e) const { return step_of_letter(e.letter); }
        std::string operator()(const ReplyReceived&) const { return "reply"; }
        std::string operator()(const DateAgreed&) const { return "schedule"; }
        std::string operator()(const CasePublished&) const { return "publish"; }
        std::string operator()(const CaseEnded& e) const { return "end." + e.ending; }
        std::string operator()(const OfficeOpened&) const { return {}; }
        std::string operator()(const PartyAdded&) const { return {}; }
        std::string operator()(const ReportReceived&) const { return {}; }
        std::string operator()(const CaseOpened&) const { return {}; }
        std::string operator()(const ReportLeft&) const { return "leave"; }
        std::string operator()(const ReportJoined&) const { return "join"; }
        std::string operator()(const PartEnded&) const { return "end-part"; }
        std::string operator()(const CoordinationFailed& e) const { return "fail." + std::string{id_of(e.by)}; }
        std::string operator()(const CoordinationResumed&) const { return "resume"; }
        std::string operator()(const FlawHandedOver&) const { return "hand-over"; }
        std::string operator()(const PartyChanged&) const { return {}; }
        std::string operator()(const PartyChecked&) const { return {}; }
        std::string operator()(const PartyMerged&) const { return {}; }
        std::string operator()(const PartReassigned&) const { return {}; }
        std::string operator()(const PartJoined&) const { return {}; }
        std::string operator()(const SsvcAdvised&) const { return {}; }
        std::string operator()(const CaseAssigned&) const { return {}; }
        std::string operator()(const ClockRaised&) const { return {}; }
        std::string operator()(const DeveloperListed&) const { return "list"; }
        std::string operator()(const ProductDisclosed&) const { return "disclose-product"; }
        std::string operator()(const ContactDeadlineSet&) const { return "set-deadline"; }
        std::string operator()(const DeveloperUnlisted&) const { return "unlist"; }
        std::string operator()(const SittingCalled&) const { return {}; }
        std::string operator()(const CaseDocketed&) const { return "docket"; }
        std::string operator()(const HarmWeighed&) const { return "weigh"; }
        std::string operator()(const OpinionsInvited&) const { return "invite"; }
        std::string operator()(const OpinionReceived&) const { return "opinion"; }
        std::string operator()(const CommitteeDetermined&) const { return "determine"; }
        std::string operator()(const PublicationDecided&) const { return "decide"; }
        std::string operator()(const ProcedureConfirmed&) const { return "confirm"; }
        std::string operator()(const StatementHeard&) const { return "hear-statement"; }
        std::string operator()(const SilenceRaised&) const { return {}; }
        std::string operator()(const DigestWritten&) const { return {}; }
        std::string operator()(const EditionAdded&) const { return {}; }
        std::string operator()(const EditionChosen&) const { return {}; }
        std::string operator()(const FinderNamed&) const { return {}; }
        std::string operator()(const ItemStated&) const { return {}; }
        std::string operator()(const CaseReopened&) const { return "reopen"; }
        std::string operator()(const ConditionJudged&) const { return "judge"; }
        std::string operator()(const MeansUnavailable&) const { return {}; }
        std::string operator()(const MailHandedOver&) const { return {}; }
        std::string operator()(const MailReceived&) const { return {}; }
        std::string operator()(const InformationGiven& e) const { return e.recipient ? "provide/recipient" : ""; }
        std::string operator()(const EffectPresumed&) const { return "presume"; }
        std::string operator()(const ProvisionConsulted&) const { return "consult"; }
        std::string operator()(const ReceiptAcknowledged&) const { return "receipt"; }
        std::string operator()(const HandoverTaken&) const { return {}; }
        std::string operator()(const AttemptResultLearned&) const { return {}; }
        std::string operator()(const ConsentChanged&) const { return {}; }
        std::string operator()(const FinderWithdrew&) const { return {}; }
        std::string operator()(const FinderDisclosed&) const { return {}; }
        std::string operator()(const DisclosureAsked&) const { return {}; }
        std::string operator()(const CaseLinked&) const { return {}; }
        std::string operator()(const ImpactAssessed&) const { return {}; }
        std::string operator()(const EolRecorded&) const { return {}; }
        std::string operator()(const LetterWritten& e) const {
            if (e.audience == Audience::recipient) return "provide/recipient";
            if (e.party && e.audience != Audience::coordinator) return step_of_letter(e.letter);
            if (e.letter == advance_letter && e.audience == Audience::finder) return "tell-advance";
            return e.letter == disclosure_letter ? "disclose" : "";
        }
        std::string operator()(const DraftApproved&) const { return "approve"; }
        std::string operator()(const PublicationRevised& e) const { return e.withdrawn ? "withdraw" : "update"; }
        std::string operator()(const ApprovalsChosen&) const { return {}; }
        std::string operator()(const AdvisoryPublished&) const { return {}; }
        std::string operator()(const AdvisoryRevised&) const { return {}; }
        std::string operator()(const EventUndone&) const { return {}; }
    };
    return std::visit(Name{}, what);
}

const Transition* transition_of(const Edition& edition, Kind kind, Origin origin, std::string_view step, std::string_view state) {
    std::vector<const Transition*> found;
    for (auto const& t : edition.transitions)
        if (t.kind == kind && t.step == step && covers(t.origins, origin)) found.push_back(&t);
    if (!found.empty())
        return std::ranges::max(found, {}, [&](const Transition* t) { return std::pair{!t->origins.empty(), starts(*t, state)}; });
    auto const wider = wider_step(step);
    return wider == step ? nullptr : transition_of(edition, kind, origin, wider, state);
}

namespace {

bool speaks_of(const Check& check, const Case& c, std::string_view step) {
    return check.kind == c.kind && (check.step == step || check.step == wider_step(step) || check.step == "any") &&
           covers(check.origins, c.origin);
}

bool holds(const Check& check, const Case& c, const Payload& what, Day on, const Edition& edition) {
    auto const predicate = predicate_named(check.predicate);
    return predicate && predicate(c, what, on, edition);
}

}  // namespace

std::vector<Condition> conditions_of(const Case& before, const Payload& what, Day on, const Edition& edition) {
    std::vector<Condition> all;
    auto const step = step_of(what);
    for (auto const& check : edition.checks)
        if (check.step != "any" && speaks_of(check, before, step)) all.push_back({&check, holds(check, before, what, on, edition)});
    return all;
}

Verdict decide(const Case& before, const Payload& what, Day on, const Actor& actor, const std::vector<Organisation>& plays,
               const Edition& edition) {
    Verdict verdict;
    auto const step = step_of(what);
    if (step.empty() || (step == "join" && before.spans.empty())) return verdict;  // a report that opens a case of its own
    auto const* transition = transition_of(edition, before.kind, before.origin, step, id_of(before.state));
    if (!transition || !allows(*transition, before)) {
        verdict.refusal = not_from_here(before, transition, step, edition);
        return verdict;
    }
    for (auto const& check : edition.checks) {
        if (!speaks_of(check, before, step) || holds(check, before, what, on, edition)) continue;
        Ruling ruling{check.rule, detail_of(check, before, what, on, edition)};
        if (check.rule.nature == Nature::refuse) {
            verdict.refusal = std::move(ruling);
            return verdict;
        }
        if (check.rule.nature == Nature::object) verdict.objections.push_back(std::move(ruling));
    }
    if (transition->by && !is_for(actor, plays, *transition->by)) {
        Words const whose = name_of(*transition->by);
        verdict.objections.push_back({transition->rule, text("この手続きは{0}が行うものです", "this step is for {1}", whose.ja, whose.en)});
    }
    return verdict;
}

std::vector<const Transition*> next_steps(const Case& c, const Edition& edition) {
    std::vector<const Transition*> steps;
    for (auto const& t : edition.transitions)
        if (allows(t, c) && transition_of(edition, c.kind, c.origin, t.step, id_of(c.state)) == &t) steps.push_back(&t);
    return steps;
}

const Ending* ending_named(const Edition& edition, Kind kind, std::string_view ending) {
    for (auto const& e : edition.endings)
        if (e.kind == kind && e.id == ending) return &e;
    return nullptr;
}

std::vector<std::string_view> predicates() {
    std::vector<std::string_view> names;
    for (auto const room : rooms)
        for (auto const& predicate : room()) names.push_back(predicate.name);
    return names;
}

}  // namespace vulnctl
