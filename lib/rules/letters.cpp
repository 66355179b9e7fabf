#include "rules/letters.h"

#include <algorithm>

namespace vulnctl {

namespace {

bool was_contacted(const Case&, const LetterReader& to) { return to.part && to.part->contacted(); }
bool is_coordinated_with(const Case&, const LetterReader& to) { return !to.part || !to.part->failed; }
bool is_undecided(const Case& c, const LetterReader& to) { return c.open() && !(to.report ? to.report->accepted : c.accepted()); }
bool is_awaited(const Case& c, const LetterReader& to) { return c.open() && was_contacted(c, to) && !is_over(*to.part); }
bool may_be_asked(const Case& c, const LetterReader& to) { return (c.open() || c.published) && was_contacted(c, to) && !is_over(*to.part); }
bool is_first(const Case& c, const LetterReader& to) { return c.open() && !(to.part && (to.part->details_given || to.part->position())); }
const Adjudication* adjudication_of(const LetterReader& to) { return to.part && to.part->adjudication ? &*to.part->adjudication : nullptr; }
/// An unreachable developer is told nothing of the procedure: what appendix 5 did counts (IV.3.(2)3), 6), 7)).
bool is_told_of_procedure(const Adjudication& adjudication) { return adjudication.ground != Failure::unreachable; }
bool is_before_committee(const Case& c, const LetterReader& to) {
    auto const* adjudication = adjudication_of(to);
    return c.open() && adjudication && to.part->failed && is_told_of_procedure(*adjudication) && adjudication->invited &&
           !adjudication->determined;
}
bool is_decided(const Case&, const LetterReader& to) {
    auto const* adjudication = adjudication_of(to);
    return adjudication && is_told_of_procedure(*adjudication) && adjudication->decided;
}
bool is_to_be_published(const Case& c, const LetterReader& to) {
    return c.open() && is_decided(c, to) && adjudication_of(to)->decided_to(Outcome::publish);
}
bool some_part_is_decided(const Case& c, bool (*is_so)(const Adjudication&)) {
    return std::any_of(c.parts.begin(), c.parts.end(), [&](const Part& p) { return p.adjudication && is_so(*p.adjudication); });
}
bool decision_is_made(const Case& c, const LetterReader&) {
    return some_part_is_decided(c, [](const Adjudication& a) { return a.decided.has_value(); });
}
bool is_not_to_be_published(const Case& c, const LetterReader&) {
    return some_part_is_decided(c, [](const Adjudication& a) { return a.decided_to(Outcome::withhold); });
}
bool is_with_the_operator(const Case& c, const LetterReader&) { return c.open() && c.details_given; }

constexpr Words at_first{"最初に連絡するとき（詳細情報の連絡や回答の前）",
                         "at the first contact, before the details are given or an answer came"};
constexpr Words while_awaited{"連絡してから、その回答を待つ間", "once its reader was contacted, while its answer is awaited"};
constexpr Words until_reported{"連絡してから、対応状況の報告を待つ間（公表後を含む）",
                               "once its reader was contacted, while its report is awaited, after publication too"};

constexpr LetterRule rules[] = {
    {Audience::finder,
     {},
     "letter.finder.received",
     "convention",
     {"届出を受け付けてから、受理または不受理を決定するまで", "once a report is received, until it is accepted or not"},
     is_undecided},
    {Audience::finder,
     {},
     "letter.finder.question",
     "付録2 図3 図4 不明点の確認, IV.3.(1)8), V.3.6)",
     {"発見者に確認することがあるとき", "when there is something to ask the finder"}},
    {Audience::finder,
     {},
     "letter.finder.accepted",
     "IV.3.(1)2), V.3.2)",
     {"届出を受理した日", "on the day on which the report is accepted"}},
    {Audience::finder, {}, "letter.finder.rejected", "IV.3.(1)2), V.3.2)", {"届出を不受理としたとき", "when the report is not accepted"}},
    {Audience::finder,
     Kind::product,
     "letter.finder.first-contact",
     "付録2 図3 起算日の連絡",
     {"製品開発者への連絡を最初に試みたとき", "when contacting a developer was first tried"}},
    {Audience::finder,
     Kind::website,
     "letter.finder.started",
     "付録2 図4 取扱い開始の連絡",
     {"ウェブサイト運営者に通知してから、取扱いが終了するまで", "once the operator was notified, until handling ends"},
     is_with_the_operator},
    {Audience::finder, {}, "letter.finder.progress", "IV.2.7), V.2.6)", {"発見者から問い合わせがあったとき", "when the finder asks"}},
    {Audience::finder,
     Kind::product,
     "letter.finder.date",
     "IV.3.(1)8)",
     {"公表日を決定または変更したとき", "when the publication date is set or moved"}},
    {Audience::finder,
     Kind::product,
     "letter.finder.advance",
     "IV.3.(1)12)",
     {"優先的に情報を提供したとき", "when information was provided in advance"}},
    {Audience::finder, Kind::product, "letter.finder.published", "IV.3.(1)13)", {"JVNで公表したとき", "when it is published on JVN"}},
    {Audience::finder,
     Kind::product,
     "letter.finder.not-published",
     "IV.3.(2)7)(イ)",
     {"公表しないとIPAが判断したとき", "when IPA has decided against publication"},
     is_not_to_be_published},
    {Audience::finder,
     Kind::product,
     "letter.finder.disclosure",
     "IV.3.(1)11)",
     {"起算日から1年以上経過し、発見者が取下げを求めたとき", "when the finder asks for it, a year or more after the first-contact date"}},
    {Audience::finder,
     Kind::website,
     "letter.finder.fixed",
     "V.3.10)",
     {"ウェブサイト運営者から修正した旨の連絡を受けたとき", "when the operator reports the fix"}},
    {Audience::finder, {}, "letter.finder.ended", "IV.3.(1)7), V.3.4)", {"取扱いが終了したとき", "when handling has ended"}},

    {Audience::developer, Kind::product, "letter.developer.opening", "IV.4.2)", at_first, is_first},
    {Audience::developer, Kind::product, "letter.developer.details", "IV.4.2)", {"窓口を確認したとき", "once the contact is known"}},
    {Audience::developer, Kind::product, "letter.developer.reminder", "IV.4.2)", while_awaited, is_awaited},
    {Audience::developer, Kind::product, "letter.developer.progress", "IV.4.7), IV.5.6)", until_reported, may_be_asked},
    {Audience::developer,
     Kind::product,
     "letter.developer.propose-date",
     "IV.4.3)",
     {"連絡してから、公表または取扱いの終了まで", "once its reader was contacted, until publication or the end of handling"},
     is_awaited},
    {Audience::developer,
     Kind::product,
     "letter.developer.date",
     "IV.4.3)",
     {"公表日を決定したとき（調整不能と判断した製品開発者を除く）",
      "when the publication date is set (not to a developer with whom coordination failed)"},
     is_coordinated_with},
    {Audience::developer,
     Kind::product,
     "letter.developer.date-changed",
     "IV.4.4)",
     {"公表日を変更したとき（調整不能と判断した製品開発者を除く）",
      "when the publication date is moved (not to a developer with whom coordination failed)"},
     is_coordinated_with},
    {Audience::developer,
     Kind::product,
     "letter.developer.ended",
     "IV.4.4)",
     {"案件、またはその製品開発者に係る取扱いが終了したとき", "when handling has ended, for the case or for that developer"},
     was_contacted},
    {Audience::developer,
     Kind::product,
     "letter.developer.committee-notice",
     "IV.3.(2)3)",
     {"意見書の提出期限を定めてから、公表判定委員会の判定まで（連絡不能の案件を除く）",
      "once the time for opinions is set, until the committee determines (not to an unreachable developer)"},
     is_before_committee},
    {Audience::developer,
     Kind::product,
     "letter.developer.decision",
     "IV.3.(2)6)",
     {"公表についてIPAが判断したとき（連絡不能の案件を除く）", "when IPA has decided on publication (not to an unreachable developer)"},
     is_decided},
    {Audience::developer,
     Kind::product,
     "letter.developer.statement-request",
     "IV.3.(2)7)(ア)",
     {"公表するとIPAが判断してから、公表まで（連絡不能の案件を除く）",
      "once IPA has decided to publish, until publication (not to an unreachable developer)"},
     is_to_be_published},

    {Audience::op, Kind::website, "letter.operator.opening", "V.3.5)", at_first, is_first},
    {Audience::op, Kind::website, "letter.operator.details", "V.3.5)", {"窓口を確認したとき", "once the contact is known"}},
    {Audience::op, Kind::website, "letter.operator.reminder", "V.3.5), V.4.1)", while_awaited, is_awaited},
    {Audience::op, Kind::website, "letter.operator.progress", "V.4.2)", while_awaited, is_awaited},
    {Audience::op, Kind::website, "letter.operator.ended", "V.3.4)", {"取扱いが終了したとき", "when handling has ended"}, was_contacted},

    {Audience::ipa,
     Kind::product,
     "letter.ipa.first-contact",
     "付録2 図3 起算日の連絡",
     {"製品開発者への連絡を最初に試みたとき", "when contacting a developer was first tried"}},
    {Audience::ipa, Kind::product, "letter.ipa.date", "IV.4.3)", {"公表日を決定したとき", "when the publication date is set"}},
    {Audience::ipa, Kind::product, "letter.ipa.date-changed", "IV.4.4)", {"公表日を変更したとき", "when the publication date is moved"}},
    {Audience::ipa, Kind::product, "letter.ipa.ended", "IV.4.4)", {"公表を取りやめたとき", "when publication is dropped"}},
    {Audience::jpcert,
     Kind::product,
     "letter.jpcert.forward",
     "IV.3.(1)4)",
     {"受理した情報を通知するとき", "when accepted information is passed on"}},
    {Audience::jpcert,
     Kind::product,
     "letter.jpcert.decision",
     "IV.3.(2)6), 7)",
     {"公表についてIPAが判断したとき", "when IPA has decided on publication"},
     decision_is_made},
    {Audience::coordinator,
     Kind::product,
     "letter.coordinator.passing-on",
     "IV.4.5)",
     {"正当な理由があり、秘密保持契約を締結したとき", "for just cause and under a non-disclosure agreement"}},
    {Audience::recipient,
     Kind::product,
     "letter.recipient.advance",
     "IV.4.8)",
     {"優先的に提供する条件が満たされているとき（vulnctl escalate provide）",
      "when the conditions of an advance provision hold (vulnctl escalate provide)"}},
};

}  // namespace

std::span<const LetterRule> letter_rules() { return rules; }

const LetterRule* letter_rule(Audience to, Kind kind, std::string_view letter) {
    auto const* rule = std::find_if(std::begin(rules), std::end(rules), [&](const LetterRule& r) {
        return r.to == to && r.kind.value_or(kind) == kind && r.letter() == letter;
    });
    return rule == std::end(rules) ? nullptr : rule;
}

bool is_over(const Part& part) {
    auto const* said = part.position();
    return part.state() == PartState::ended || (said && said->what.stance == Stance::fixed);
}

std::string_view next_letter(const Case& c, const Part& part) {
    if (!may_be_asked(c, {&part})) return {};
    if (c.published || part.position()) return "progress";
    return part.details_given || part.replies.empty() ? "reminder" : details_letter;
}

bool is_told(const Case& c, const Part& part, std::string_view letter) {
    if (part.failed) return false;
    if (!c.open() || letter == date_changed_letter) return part.contacted();
    return !part.ended && part.state() != PartState::ended;
}

}  // namespace vulnctl
