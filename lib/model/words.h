#pragma once
// The closed vocabularies: one word in the store and in JSON, and its Japanese and English names. docs/glossary.md has their
// meanings. What differs between editions of the guideline (endings, conditions, official rows) is not here but in rules/data.

#include "base/text.h"

#include <array>
#include <optional>
#include <string_view>
#include <variant>

namespace vulnctl {

template <class E>
struct Word {
    E value;
    std::string_view id;
    Words name;
};

enum class Kind { product, website };
enum class Organisation { ipa, jpcert, other };
/// What a party is in the directory. Those without a part in a case are written to as their own audiences.
enum class Role { developer, op, coordinator, recipient, finder };
/// How a developer is registered with JPCERT/CC; one registered individually gets, in principle, nothing of a case of several
/// developers before publication.
enum class Registration { none, general, individual };
enum class Channel { mail, phone, post, fax, form, person };
enum class AttemptResult { delivered, bounced, returned, automatic_reply, no_answer, reached };
enum class Solution { fix, workaround, stop_use };
enum class Nature { refuse, object, advise, guide, threshold, right, set_date };

/// Where a case comes from: a finder's report, a developer's report on its own product (IV.6), a website case that turned out to be a
/// product's flaw (V.3.8), another coordinator abroad, or whoever came to the coordinator directly. The last two are no reports of
/// the Partnership.
enum class Origin { finder, developer, website, overseas, direct };

/// What is known of a matter of fact.
enum class Known { unknown, yes, no };

/// How far a vulnerability reaches (appendix 4).
enum class Extent { unknown, narrow, middle, wide };
/// What the degree of impact calls for (appendix 4).
enum class Handling { simple, usual, priority };

/// Why a publication date was set or moved in haste (IV.4.3, point 3).
enum class Risk { none, leaked, exploited, finder_public };

/// How two cases belong together.
enum class LinkKind { same_flaw, embedded, from_website, related, carried_on };

/// Why coordination failed (IV.3.(2)1): the developer cannot be reached, or no agreement can be expected.
enum class Failure { unreachable, no_agreement };

/// What a developer or an operator says of its part.
enum class Stance {
    acknowledged,
    confirmed,
    not_vulnerable,
    not_affected,
    small_effect,
    solution_planned,
    solution_made,
    agrees,
    agrees_stop_use,
    refuses,
    asks_to_move,
    not_its_product,
    no_claim,
    fixed,
    will_not_act,
};

/// For whom something is made. What each may see is in the edition's disclosure rules; what they do not name, nobody sees. An analyst
/// works under a non-disclosure agreement (IV.2.6, V.3.7); the three offices before the public are those of V.3.7.
enum class Audience {
    finder,
    developer,
    op,
    ipa,
    jpcert,
    committee,
    meti,
    recipient,
    analyst,
    coordinator,
    cyber_office,
    local_government,
    privacy,
    pub
};

/// FIRST's Traffic Light Protocol, version 2.0: how far a reader may pass something on.
enum class Tlp { red, amber_strict, amber, green, clear };

/// Whose product a notice about an unreachable developer speaks of (appendix 5, 2): each has its own wording.
enum class MakerKind { organisation, individual };

/// What the publication determination committee determines, and IPA decides, about a case whose coordination failed (IV.3.(2)7)).
enum class Outcome { publish, withhold, coordinate };
/// How a case is published that was published on IPA's decision: a line of the statistics (figure 1-2).
inline constexpr std::string_view after_adjudication = "adjudicated";
/// What a member of the committee is named for (IV.3.(2)1)).
enum class Expertise { learned, law, security, product };
/// What IPA or a developer says when it is consulted on an advance provision (IV.4.8)).
enum class ConsultationResult { agrees, objects, none };

/// How a clock stands on a day.
enum class Standing { running, due_soon, passed, reached, overdue };

/// How far the handing over of a mail to the mail program has come. One that was begun and has no end may have gone out.
enum class Sending { begun, done, failed };

/// Where a product case stands (IV, figure 3). The machine is ours; its words are the guideline's where it has one.
enum class ProductState {
    none,
    received,
    asked,
    accepted,
    not_accepted,
    opened,
    forwarded,
    contacting,
    verifying,
    coordinating,
    scheduled,
    failed,
    published,
    ended,
    moved
};
/// Where a website case stands (V, figure 4).
enum class WebsiteState { none, received, asked, accepted, not_accepted, contacting, notified, responding, ended, moved };

/// A case is in a state of its own kind's machine: a website that is "published" cannot be written down.
using State = std::variant<ProductState, WebsiteState>;

inline constexpr auto words_of(Kind) {
    return std::to_array<Word<Kind>>({
        {Kind::product, "product", {"ソフトウエア製品", "software product"}},
        {Kind::website, "website", {"ウェブサイト", "website"}},
    });
}
inline constexpr auto words_of(Organisation) {
    return std::to_array<Word<Organisation>>({
        {Organisation::ipa, "ipa", {"IPA", "IPA"}},
        {Organisation::jpcert, "jpcert", {"JPCERT/CC", "JPCERT/CC"}},
        {Organisation::other, "other", {"他の調整機関", "another coordinator"}},
    });
}
inline constexpr auto words_of(Role) {
    return std::to_array<Word<Role>>({
        {Role::developer, "developer", {"製品開発者", "developer"}},
        {Role::op, "operator", {"ウェブサイト運営者", "operator"}},
        {Role::coordinator, "coordinator", {"他の調整機関", "coordinator"}},
        {Role::recipient, "recipient", {"優先情報提供先", "advance recipient"}},
        {Role::finder, "finder", {"発見者", "finder"}},
    });
}
inline constexpr auto words_of(Registration) {
    return std::to_array<Word<Registration>>({
        {Registration::none, "none", {"登録なし", "not registered"}},
        {Registration::general, "general", {"一般登録", "general registration"}},
        {Registration::individual, "individual", {"個別登録", "individual registration"}},
    });
}
inline constexpr auto words_of(Origin) {
    return std::to_array<Word<Origin>>({
        {Origin::finder, "finder", {"発見者からの届出", "a finder's report"}},
        {Origin::developer, "developer", {"自社製品の届出", "a developer's report on its own product"}},
        {Origin::website, "website", {"ウェブサイトの届出の分析", "the analysis of a website report"}},
        {Origin::overseas, "overseas", {"海外の調整機関", "a coordinator overseas"}},
        {Origin::direct, "direct", {"調整機関への直接の連絡", "direct word to the coordinator"}},
    });
}
inline constexpr auto words_of(Channel) {
    return std::to_array<Word<Channel>>({
        {Channel::mail, "mail", {"電子メール", "mail"}},
        {Channel::phone, "phone", {"電話", "phone"}},
        {Channel::post, "post", {"郵便", "post"}},
        {Channel::fax, "fax", {"FAX", "fax"}},
        {Channel::form, "form", {"問い合わせフォーム", "web form"}},
        {Channel::person, "person", {"他の関係者経由", "through another person"}},
    });
}
inline constexpr auto words_of(AttemptResult) {
    return std::to_array<Word<AttemptResult>>({
        {AttemptResult::delivered, "delivered", {"送達", "delivered"}},
        {AttemptResult::bounced, "bounced", {"不達", "bounced"}},
        {AttemptResult::returned, "returned", {"宛所不明で返送", "returned, address unknown"}},
        {AttemptResult::automatic_reply, "automatic-reply", {"自動応答", "automatic reply"}},
        {AttemptResult::no_answer, "no-answer", {"応答なし", "no answer"}},
        {AttemptResult::reached, "reached", {"連絡が取れた", "reached"}},
    });
}
inline constexpr auto words_of(Solution) {
    return std::to_array<Word<Solution>>({
        {Solution::fix, "fix", {"修正方法", "fix"}},
        {Solution::workaround, "workaround", {"回避方法", "workaround"}},
        {Solution::stop_use, "stop-use", {"利用中止", "stop-use"}},
    });
}
inline constexpr auto words_of(Nature) {
    return std::to_array<Word<Nature>>({
        {Nature::refuse, "refuse", {"実行できない", "refuse"}},
        {Nature::object, "object", {"異議あり", "object"}},
        {Nature::advise, "advise", {"助言", "advise"}},
        {Nature::guide, "guide", {"目安", "guide"}},
        {Nature::threshold, "threshold", {"期間", "threshold"}},
        {Nature::right, "right", {"権利", "right"}},
        {Nature::set_date, "set-date", {"定めた期日", "set date"}},
    });
}
inline constexpr auto words_of(Known) {
    return std::to_array<Word<Known>>({
        {Known::unknown, "unknown", {"不明", "unknown"}},
        {Known::yes, "yes", {"あり", "yes"}},
        {Known::no, "no", {"なし", "no"}},
    });
}
inline constexpr auto words_of(Extent) {
    return std::to_array<Word<Extent>>({
        {Extent::unknown, "unknown", {"不明", "unknown"}},
        {Extent::narrow, "narrow", {"狭", "narrow"}},
        {Extent::middle, "middle", {"中", "middle"}},
        {Extent::wide, "wide", {"広", "wide"}},
    });
}
inline constexpr auto words_of(Handling) {
    return std::to_array<Word<Handling>>({
        {Handling::simple, "simple", {"簡易な対応", "simple handling"}},
        {Handling::usual, "usual", {"通常の対応", "usual handling"}},
        {Handling::priority, "priority", {"優先対応", "priority handling"}},
    });
}
inline constexpr auto words_of(Risk) {
    return std::to_array<Word<Risk>>({
        {Risk::none, "none", {"なし", "none"}},
        {Risk::leaked, "leaked", {"脆弱性情報の流出", "the information leaked"}},
        {Risk::exploited, "exploited", {"悪用の確認", "it is being exploited"}},
        {Risk::finder_public, "finder-public", {"発見者による公開", "the finder went public"}},
    });
}
inline constexpr auto words_of(LinkKind) {
    return std::to_array<Word<LinkKind>>({
        {LinkKind::same_flaw, "same-flaw", {"同一の脆弱性", "the same vulnerability"}},
        {LinkKind::embedded, "embedded", {"製品の組込み", "one product embeds the other"}},
        {LinkKind::from_website, "from-website", {"ウェブサイトの届出から判明した製品の脆弱性", "a product flaw found through a website"}},
        {LinkKind::related, "related", {"その他の関連", "related"}},
        {LinkKind::carried_on, "carried-on", {"届出の移行", "a report was carried on"}},
    });
}
inline constexpr auto words_of(Failure) {
    return std::to_array<Word<Failure>>({
        {Failure::unreachable, "unreachable", {"連絡不能", "unreachable"}},
        {Failure::no_agreement, "no-agreement", {"合意困難", "no agreement to be expected"}},
    });
}
inline constexpr auto words_of(Stance) {
    return std::to_array<Word<Stance>>({
        {Stance::acknowledged, "acknowledged", {"受領", "acknowledged"}},
        {Stance::confirmed, "confirmed", {"脆弱性を確認", "confirmed"}},
        {Stance::not_vulnerable, "not-vulnerable", {"脆弱性ではない", "not a vulnerability"}},
        {Stance::not_affected, "not-affected", {"影響なし", "not affected"}},
        {Stance::small_effect, "small-effect", {"影響が小さい", "small effect"}},
        {Stance::solution_planned, "solution-planned", {"対策方法を作成中", "solution planned"}},
        {Stance::solution_made, "solution-made", {"対策方法を作成済み", "solution made"}},
        {Stance::agrees, "agrees", {"公表に同意", "agrees to publication"}},
        {Stance::agrees_stop_use, "agrees-stop-use", {"利用中止の公表に同意", "agrees to a stop-use notice"}},
        {Stance::refuses, "refuses", {"公表に同意しない", "refuses publication"}},
        {Stance::asks_to_move, "asks-to-move", {"公表日の変更を要請", "asks to move the date"}},
        {Stance::not_its_product, "not-its-product", {"自社の製品ではない", "not its product"}},
        {Stance::no_claim, "no-claim", {"意見なし", "makes no claim"}},
        {Stance::fixed, "fixed", {"修正完了", "fixed"}},
        {Stance::will_not_act, "will-not-act", {"対応しない", "will not act"}},
    });
}
inline constexpr auto words_of(Audience) {
    return std::to_array<Word<Audience>>({
        {Audience::finder, "finder", {"発見者", "finder"}},
        {Audience::developer, "developer", {"製品開発者", "developer"}},
        {Audience::op, "operator", {"ウェブサイト運営者", "operator"}},
        {Audience::ipa, "ipa", {"IPA", "IPA"}},
        {Audience::jpcert, "jpcert", {"JPCERT/CC", "JPCERT/CC"}},
        {Audience::committee, "committee", {"公表判定委員会", "publication determination committee"}},
        {Audience::meti, "meti", {"経済産業省", "METI"}},
        {Audience::recipient, "recipient", {"優先情報提供先", "advance recipient"}},
        {Audience::analyst, "analyst", {"分析機関", "analyst under NDA"}},
        {Audience::coordinator, "coordinator", {"他の調整機関", "other coordinator"}},
        {Audience::cyber_office, "cyber-office", {"内閣サイバーセキュリティセンター（NISC）", "NISC"}},
        {Audience::local_government, "local-government", {"総務省", "MIC"}},
        {Audience::privacy, "privacy", {"個人情報保護委員会", "Personal Information Protection Commission"}},
        {Audience::pub, "public", {"一般", "public"}},
    });
}
inline constexpr auto words_of(Tlp) {
    return std::to_array<Word<Tlp>>({
        {Tlp::red, "TLP:RED", {"TLP:RED", "TLP:RED"}},
        {Tlp::amber_strict, "TLP:AMBER+STRICT", {"TLP:AMBER+STRICT", "TLP:AMBER+STRICT"}},
        {Tlp::amber, "TLP:AMBER", {"TLP:AMBER", "TLP:AMBER"}},
        {Tlp::green, "TLP:GREEN", {"TLP:GREEN", "TLP:GREEN"}},
        {Tlp::clear, "TLP:CLEAR", {"TLP:CLEAR", "TLP:CLEAR"}},
    });
}
inline constexpr auto words_of(MakerKind) {
    return std::to_array<Word<MakerKind>>({
        {MakerKind::organisation, "organisation", {"官庁、法人", "a public office or a company"}},
        {MakerKind::individual, "individual", {"個人、コミュニティ", "a person or a community"}},
    });
}
inline constexpr auto words_of(Outcome) {
    return std::to_array<Word<Outcome>>({
        {Outcome::publish, "publish", {"公表する", "to be published"}},
        {Outcome::withhold, "withhold", {"公表しない", "not to be published"}},
        {Outcome::coordinate, "coordinate", {"再調整", "to be coordinated again"}},
    });
}
inline constexpr auto words_of(Expertise) {
    return std::to_array<Word<Expertise>>({
        {Expertise::learned, "learned", {"有識者", "person of learning"}},
        {Expertise::law, "law", {"法律の専門家", "expert in law"}},
        {Expertise::security, "security", {"サイバーセキュリティの専門家", "expert in cyber security"}},
        {Expertise::product, "product", {"当該製品分野の専門家", "expert in the product's field"}},
    });
}
inline constexpr auto words_of(ConsultationResult) {
    return std::to_array<Word<ConsultationResult>>({
        {ConsultationResult::agrees, "agrees", {"同意", "agrees"}},
        {ConsultationResult::objects, "objects", {"反対", "objects"}},
        {ConsultationResult::none, "no-opinion", {"意見なし", "no opinion"}},
    });
}
inline constexpr auto words_of(Standing) {
    return std::to_array<Word<Standing>>({
        {Standing::running, "running", {"期間内", "running"}},
        {Standing::due_soon, "due-soon", {"まもなく", "due soon"}},
        {Standing::passed, "passed", {"目安を過ぎています", "past the guide"}},
        {Standing::reached, "reached", {"期間に達しています", "threshold reached"}},
        {Standing::overdue, "overdue", {"期日を過ぎています", "overdue"}},
    });
}
inline constexpr auto words_of(Sending) {
    return std::to_array<Word<Sending>>({
        {Sending::begun, "begun", {"送信を開始", "begun"}},
        {Sending::done, "done", {"送信済み", "sent"}},
        {Sending::failed, "failed", {"送信失敗", "failed"}},
    });
}
inline constexpr auto words_of(ProductState) {
    using enum ProductState;
    return std::to_array<Word<ProductState>>({
        {none, "none", {"取消", "void"}},
        {received, "received", {"届出受付", "received"}},
        {asked, "asked", {"不明点の確認中", "asked the finder"}},
        {accepted, "accepted", {"受理", "accepted"}},
        {not_accepted, "not-accepted", {"不受理", "not accepted"}},
        {opened, "opened", {"取扱い開始", "handling opened"}},
        {forwarded, "forwarded", {"JPCERT/CC通知済み", "forwarded to JPCERT/CC"}},
        {contacting, "contacting", {"製品開発者へ連絡中", "contacting the developer"}},
        {verifying, "verifying", {"製品開発者が検証中", "developer verifying"}},
        {coordinating, "coordinating", {"対策・公表日の調整中", "coordinating solution and date"}},
        {scheduled, "scheduled", {"公表日決定", "publication date set"}},
        {failed, "coordination-failed", {"調整不能", "coordination failed"}},
        {published, "published", {"公表済み", "published"}},
        {ended, "ended", {"取扱い終了", "handling ended"}},
        {moved, "moved", {"他の案件に移行", "carried on in another case"}},
    });
}
inline constexpr auto words_of(WebsiteState) {
    using enum WebsiteState;
    return std::to_array<Word<WebsiteState>>({
        {none, "none", {"取消", "void"}},
        {received, "received", {"届出受付", "received"}},
        {asked, "asked", {"不明点の確認中", "asked the finder"}},
        {accepted, "accepted", {"受理", "accepted"}},
        {not_accepted, "not-accepted", {"不受理", "not accepted"}},
        {contacting, "contacting", {"ウェブサイト運営者の窓口を確認中", "finding the operator's contact"}},
        {notified, "notified", {"ウェブサイト運営者へ通知済み", "operator notified"}},
        {responding, "responding", {"ウェブサイト運営者が対応中", "operator responding"}},
        {ended, "ended", {"取扱い終了", "handling ended"}},
        {moved, "moved", {"他の案件に移行", "carried on in another case"}},
    });
}

template <class E>
constexpr std::string_view id_of(E value) {
    for (auto const& word : words_of(E{}))
        if (word.value == value) return word.id;
    return "";
}
template <class E>
constexpr Words name_of(E value) {
    for (auto const& word : words_of(E{}))
        if (word.value == value) return word.name;
    return {};
}
template <class E>
constexpr std::optional<E> from_id(std::string_view id) {
    for (auto const& word : words_of(E{}))
        if (word.id == id) return word.value;
    return {};
}

/// Whether such a reader takes part in the case: a letter to it is a try to reach it.
constexpr bool takes_part(Audience audience) { return audience == Audience::developer || audience == Audience::op; }

/// Which of the stances a developer takes, and which an operator.
constexpr bool fits(Stance stance, Role role) {
    switch (stance) {
        case Stance::acknowledged:
        case Stance::confirmed:
        case Stance::not_vulnerable:
        case Stance::small_effect:
        case Stance::no_claim: return true;
        case Stance::fixed:
        case Stance::will_not_act: return role == Role::op;
        default: return role == Role::developer;
    }
}

inline std::string_view id_of(State state) {
    return std::visit([](auto s) { return id_of(s); }, state);
}
inline Words name_of(State state) {
    return std::visit([](auto s) { return name_of(s); }, state);
}

}  // namespace vulnctl
