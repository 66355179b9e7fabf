#include "ops/describe.h"

#include "base/unicode.h"
#include "formats/mail_text.h"
#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/decide.h"

#include <fmt/ranges.h>

namespace vulnctl {

namespace {

/// What follows a sentence; nothing where nothing was said.
std::string after_colon(const std::string& words) { return words.empty() ? words : ": " + words; }

void add_detail(Text& out, Words label, const std::string& value) {
    if (value.empty()) return;
    out.ja += fmt::format("（{}: {}）", label.ja, value);
    out.en += fmt::format(" ({}: {})", label.en, value);
}

void add_evidence(Text& out, const std::vector<AttachedFile>& files) {
    std::string names;
    for (auto const& file : files) names += (names.empty() ? "" : ", ") + file.name;
    add_detail(out, {"証拠", "evidence"}, names);
}

class Sentence {
public:
    Sentence(const std::vector<Party>& parties, const Edition& edition) : parties_(parties), edition_(edition) {}

    Text operator()(const OfficeOpened& e) const { return text("台帳を作成した（{0}）", "the store was opened ({0})", e.name); }
    Text operator()(const PartyAdded& e) const {
        Words const role = name_of(e.role);
        return text("{0}「{2}」を登録した", "the {1} '{2}' was registered", role.ja, role.en, e.name);
    }
    Text operator()(const PartyChanged& e) const {
        return text("「{0}」の登録を改めた{1}", "the entry of '{0}' was changed{2}", e.card.name, after_colon(e.reason),
                    after_colon(e.reason));
    }
    Text operator()(const PartyChecked&) const { return text("連絡先を確認した", "its contacts were found right"); }
    Text operator()(const PartyMerged& e) const {
        return text("{0} を {1} にまとめた: {2}", "{0} was merged into {1}: {2}", e.from.str(), e.into.str(), e.reason);
    }
    Text operator()(const PartReassigned& e) const {
        return text("{0} としての記録を {1}（{2}）に引き継いだ", "what was recorded of {0} goes on as {1} ({3})", e.from.str(), e.to.str(),
                    party_name(parties_, e.to, Lang::ja), party_name(parties_, e.to, Lang::en));
    }
    Text operator()(const ReportReceived& e) const {
        Words const kind = name_of(e.kind);
        return text("{0}の届出 {2} を受け付けた", "the {1} report {2} was received", kind.ja, kind.en, e.report.str());
    }
    Text operator()(const EditionAdded& e) const {
        return text("ガイドライン第{0}版の規則を追加した（{1}）", "the rules of edition {0} were added ({2})", e.edition, e.name,
                    e.name_en);
    }
    Text operator()(const CaseOpened& e) const {
        Words const origin = name_of(e.origin);
        if (e.origin == Origin::website)
            return text("{} の届出の分析により判明した製品の脆弱性として、取扱いを開始した",
                        "handling was opened for a product's flaw that the analysis of {} brought to light", e.source);
        return text("届出によらない案件として取扱いを開始した（{0}）{2}", "handling was opened without a report ({1}){3}", origin.ja,
                    origin.en, after_colon(e.source), after_colon(e.source));
    }
    Text operator()(const ReportLeft& e) const {
        return text("届出 {0} を {1} で取り扱うこととした: {2}", "the report {0} is handled in {1} from now on: {2}", e.report.str(),
                    e.to.str(), e.reason);
    }
    Text operator()(const ReportJoined& e) const {
        return text("{1} から届出 {0} を引き継いだ: {2}", "the report {0} was taken over from {1}: {2}", e.form.report.str(), e.from.str(),
                    e.reason);
    }
    Text operator()(const FlawHandedOver& e) const {
        return text("ソフトウエア製品の脆弱性として、ウェブサイトを特定可能な情報を除き、{} でJPCERT/CCに通知した",
                    "as a product's flaw it was passed to JPCERT/CC in {}, without what identifies the website", e.product.str());
    }
    Text operator()(const SsvcAdvised& e) const {
        return text("SSVCの判断表（{0} {1}）による助言を記録した: {2}", "the advice of SSVC's table ({0} {1}) was recorded: {2}", e.table,
                    e.version, fmt::format("{}", fmt::join(e.outcomes, ", ")));
    }
    Text operator()(const PartEnded& e) const {
        auto const* ending = ending_named(edition_, Kind::product, e.ending);
        Words const name = ending ? ending->rule.wording : Words{e.ending, e.ending};
        return text("{0}に係る取扱いを終了した（{2}）: {4}", "handling ended for {1} ({3}): {4}", party_name(parties_, e.party, Lang::ja),
                    party_name(parties_, e.party, Lang::en), name.ja, name.en, e.reason);
    }
    Text operator()(const CoordinationFailed& e) const {
        Words const ground = name_of(e.ground);
        auto const ja = party_name(parties_, e.party, Lang::ja);
        auto const en = party_name(parties_, e.party, Lang::en);
        if (e.by == Organisation::ipa)
            return text("IPAが、{0}との公表に係る調整は不可能であると判断した（{2}）: {4}",
                        "IPA judged that coordination with {1} is not possible ({3}): {4}", ja, en, ground.ja, ground.en, e.reason);
        return text("JPCERT/CCが、{0}との公表に係る調整は不可能であると判断し、IPAに通知した（{2}）: {4}",
                    "JPCERT/CC judged that coordination with {1} is not possible, and told IPA ({3}): {4}", ja, en, ground.ja, ground.en,
                    e.reason);
    }
    Text operator()(const CoordinationResumed& e) const {
        return text("{0}との調整を再開した: {2}", "coordination with {1} was taken up again: {2}", party_name(parties_, e.party, Lang::ja),
                    party_name(parties_, e.party, Lang::en), e.reason);
    }
    Text operator()(const PartJoined& e) const {
        return text("{2} における{0}とのやり取りを引き継いだ", "what passed with {1} in {2} was taken over",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), e.from.str());
    }
    Text operator()(const DeveloperListed& e) const {
        return text("{0}を連絡不能開発者一覧に掲載した（{2}）", "{1} was put on the list of unreachable developers ({2})",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), e.number);
    }
    Text operator()(const ProductDisclosed& e) const {
        return text("{0}の製品「{2}」を公表し、情報提供を呼びかけた", "the product '{2}' of {1} was published, and anybody asked who knows",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en),
                    e.version.empty() ? e.product : e.product + " " + e.version);
    }
    Text operator()(const ContactDeadlineSet& e) const {
        return text("{0}の連絡期限を {2} とした", "answers of {1} are taken until {2}", party_name(parties_, e.party, Lang::ja),
                    party_name(parties_, e.party, Lang::en), print(e.until));
    }
    Text operator()(const DeveloperUnlisted& e) const {
        return text("{0}を連絡不能開発者一覧から削除した: {2}", "{1} was taken off the list of unreachable developers: {2}",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), e.reason);
    }
    Text operator()(const SittingCalled& e) const {
        return text("公表判定委員会の開催を {} とした", "the committee sits on {}", print(e.day));
    }
    Text operator()(const CaseDocketed& e) const {
        return text("{0}に係る案件を公表判定委員会（{2}）の議題とした", "the case of {1} was put before the committee ({2})",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), e.sitting.str());
    }
    Text operator()(const HarmWeighed&) const {
        return text("公表しない場合の被害と公表した場合の不利益を記録した",
                    "the harm of not publishing and the disadvantage of publishing were recorded");
    }
    Text operator()(const OpinionsInvited& e) const {
        return text("{0}の意見書の提出期限を {2} とした", "{1} may give its opinion until {2}", party_name(parties_, e.party, Lang::ja),
                    party_name(parties_, e.party, Lang::en), print(e.until));
    }
    Text operator()(const OpinionReceived& e) const {
        return text("{0}から公表についての意見があった: {2}", "{1} gave an opinion on publication: {2}",
                    e.from.empty() ? party_name(parties_, e.party, Lang::ja) : e.from,
                    e.from.empty() ? party_name(parties_, e.party, Lang::en) : e.from, e.text);
    }
    Text operator()(const CommitteeDetermined& e) const {
        Words const outcome = name_of(e.outcome);
        auto const members = fmt::format("{}", fmt::join(e.members, "、"));
        return text("公表判定委員会が判定した（{0}、{2}）。委員: {4}", "the committee determined: {1} ({3}); members: {4}", outcome.ja,
                    outcome.en, party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), members);
    }
    Text operator()(const PublicationDecided& e) const {
        Words const outcome = name_of(e.outcome);
        return text("公表についてIPAが判断した（{0}）: {2}", "IPA decided on publication ({1}): {2}", outcome.ja, outcome.en, e.reason);
    }
    Text operator()(const ProcedureConfirmed&) const {
        return text("公表の手続きについて経済産業大臣の確認を受けた", "the Minister confirmed the procedure of publication");
    }
    Text operator()(const StatementHeard& e) const {
        if (e.text.empty())
            return text("{0}は、見解の併記を希望しない", "{1} wishes no statement beside the publication",
                        party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en));
        return text("{0}から、併記を希望する見解の提出があった: {2}", "{1} gave the statement that it wishes printed beside: {2}",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), e.text);
    }
    Text operator()(const EffectPresumed& e) const {
        return text("JPCERT/CCが、特に影響が大きいと推察した: {}", "JPCERT/CC presumed that the effect is especially large: {}", e.ground);
    }
    Text operator()(const ProvisionConsulted& e) const {
        Words const result = name_of(e.result);
        return text("優先的な情報提供について{0}と協議した（{2}）{4}", "{1} was consulted on an advance provision ({3}){4}",
                    e.party ? party_name(parties_, *e.party, Lang::ja) : "IPA", e.party ? party_name(parties_, *e.party, Lang::en) : "IPA",
                    result.ja, result.en, after_colon(e.text));
    }
    Text operator()(const ReceiptAcknowledged& e) const {
        return text("{0}から、優先的に提供した情報を受領した旨の連絡があった{2}",
                    "{1} acknowledged what it was provided with in advance{2}", party_name(parties_, e.party, Lang::ja),
                    party_name(parties_, e.party, Lang::en), after_colon(e.text));
    }
    Text operator()(const ClockRaised& e) const {
        auto const* rule = clock_named(edition_, e.rule);
        Words const wording = rule ? rule->rule.wording : Words{e.rule, e.rule};
        Words const standing = name_of_standing(e.standing, rule ? rule->rule.nature : Nature::guide);
        Text const whose =
            e.party ? text("（{0}）", " ({1})", party_name(parties_, *e.party, Lang::ja), party_name(parties_, *e.party, Lang::en))
                    : Text{};
        return text("担当者に示した: {0}{4}（{6}、{2}）", "shown by a sweep: {1}{5} ({6}, {3})", wording.ja, wording.en, standing.ja,
                    standing.en, whose.ja, whose.en, print(e.due));
    }
    Text operator()(const SilenceRaised& e) const {
        return text("担当者に示した: {} から動きがない", "a sweep showed that nothing had happened since {}", print(e.since));
    }
    Text operator()(const DigestWritten& e) const {
        return e.person.empty() ? text("担当者のいない案件について、期日の確認のメールを作成した（{}）",
                                       "the mail of what is due in cases that nobody looks after was written ({})", e.file)
                                : text("{0}への期日の確認のメールを作成した（{1}）", "the mail to {0} of what is due was written ({1})",
                                       e.person, e.file);
    }
    Text operator()(const CaseAssigned& e) const {
        if (e.person.empty()) return text("担当者を外した", "nobody looks after the case any more");
        return text("担当者を {} とした", "{} looks after the case", e.person);
    }
    Text operator()(const EditionChosen& e) const {
        return text("ガイドライン第{0}版により取り扱うこととした: {1}", "handled under edition {0} from now on: {1}", e.edition, e.reason);
    }
    Text operator()(const FinderNamed& e) const {
        return text("届出 {} の発見者を記録した", "the finder of {} was recorded", e.report.str());
    }
    Text operator()(const ItemStated& e) const {
        Text name{e.item, e.item};
        for (auto const& item : edition_.items)
            if (item.item == e.item) name = item.rule.wording;
        return text("届出 {0} の項目「{1}」について発見者から連絡があった: {3}", "the finder stated an item of {0} ({2}): {3}",
                    e.report.str(), name.ja, name.en, e.value);
    }
    Text operator()(const FinderAsked& e) const { return text("発見者に不明点を問い合わせた: {}", "the finder was asked: {}", e.points); }
    Text operator()(const FinderAnswered& e) const {
        return text("発見者から回答があった: {0}", "the finder answered: {1}", without_quotes(e.answer, Lang::ja),
                    without_quotes(e.answer, Lang::en));
    }
    Text operator()(const ReportAccepted&) const {
        return text("届出を受理し、発見者に連絡した", "the report was accepted and the finder told");
    }
    Text operator()(const ReportRejected& e) const {
        auto const name = condition_words(e.condition);
        return text("条件「{0}」を満たさないため届出を不受理とし、発見者に連絡した: {2}",
                    "the report was not accepted, for the condition '{1}', and the finder told: {2}", name.ja, name.en, e.reason);
    }
    Text operator()(const CaseForwarded&) const { return text("JPCERT/CCに通知した", "the information was passed to JPCERT/CC"); }
    Text operator()(const LetterWritten& e) const {
        Words const audience = name_of(e.audience);
        return text("{0}宛ての文書「{2}」を作成した（{3}）", "the letter '{2}' to the {1} was written ({3})", audience.ja, audience.en,
                    e.letter, e.party ? party_name(parties_, *e.party, Lang::ja) : e.file);
    }
    Text operator()(const MailHandedOver& e) const {
        Words const state = name_of(e.state);
        return text("メール（事象 {0}）をメールソフトに渡した: {1}{3}", "the mail of event {0} went to the mail program: {2}{3}", e.letter,
                    state.ja, state.en, e.detail.empty() ? "" : fmt::format(" ({})", e.detail));
    }
    Text operator()(const MailReceived& e) const {
        auto const subject = fit(harmless_line(e.subject), 80);
        return text("メールを受け取った（{0}）{1}", "a mail came in ({0}){1}", e.from, after_colon(subject));
    }
    Text operator()(const InformationGiven& e) const {
        Words const audience = name_of(e.audience);
        Words const nda = e.under_nda ? Words{"、秘密保持契約あり", ", under an NDA"} : Words{};
        bool const is_named = e.to != audience.ja && e.to != audience.en;  // there may be one of it
        Words const what = e.form == "handover" ? Words{"引継ぎファイル", "a hand-over of the case"} : Words{"情報", "information"};
        return text("{0}{2}に{8}を提供した（{4}{5}）{7}", "{1}{3} was given {9} ({4}{6}){7}", audience.ja, audience.en,
                    is_named ? fmt::format("（{}）", e.to) : "", is_named ? fmt::format(" ({})", e.to) : "", id_of(e.tlp), nda.ja, nda.en,
                    after_colon(e.ground), what.ja, what.en);
    }
    Text operator()(const HandoverTaken& e) const {
        return text("{0}から引継ぎファイルを受け取った（先方の取扱番号 {2}、{3} 作成）",
                    "a hand-over came from {1} (its case {2}, made on {3})", party_name(parties_, e.from, Lang::ja),
                    party_name(parties_, e.from, Lang::en), e.number, print(e.made_on));
    }
    Text operator()(const AttemptResultLearned& e) const {
        Words const result = name_of(e.result);
        auto out = text("{0}への連絡（事象 {2}）の結果が分かった（{3}）{5}", "what came of trying {1} (event {2}) was learned ({4}){5}",
                        party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en), e.attempt, result.ja, result.en,
                        after_colon(e.detail));
        add_evidence(out, e.evidence);
        return out;
    }
    Text operator()(const ContactAttempted& e) const {
        Words const channel = name_of(e.channel);
        Words const result = name_of(e.result);
        auto out = text("{0}に{2}で連絡を試みた（{4}）", "{1} was tried by {3} ({5})", party_name(parties_, e.party, Lang::ja),
                        party_name(parties_, e.party, Lang::en), channel.ja, channel.en, result.ja, result.en);
        if (e.gives_details) {
            out.ja += arrived(e) ? "。脆弱性関連情報を伝えた" : "。脆弱性関連情報は伝わっていない";
            out.en += arrived(e) ? "; it was given the vulnerability-related information"
                                 : "; the vulnerability-related information did not come to it";
        }
        if (!e.note.empty()) {
            out.ja += ": " + e.note;
            out.en += ": " + e.note;
        }
        add_detail(out, {"相手", "spoke with"}, e.spoke_with);
        add_detail(out, {"合意した内容", "agreed"}, e.agreed);
        add_detail(out, {"追跡番号", "tracking number"}, e.tracking);
        add_evidence(out, e.evidence);
        return out;
    }
    Text operator()(const ReplyReceived& e) const {
        Words const stance = name_of(e.stance);
        auto out = text("{0}から連絡があった（{2}）", "{1} replied ({3})", party_name(parties_, e.party, Lang::ja),
                        party_name(parties_, e.party, Lang::en), stance.ja, stance.en);
        if (!e.text.empty()) {
            out.ja += ": " + without_quotes(e.text, Lang::ja);
            out.en += ": " + without_quotes(e.text, Lang::en);
        }
        return out;
    }
    Text operator()(const MeansUnavailable& e) const {
        Words const channel = name_of(e.channel);
        return text("{0}には{2}で連絡する手段がない{4}", "{1} cannot be reached by {3}{4}", party_name(parties_, e.party, Lang::ja),
                    party_name(parties_, e.party, Lang::en), channel.ja, channel.en, after_colon(e.reason));
    }
    Text operator()(const EolRecorded& e) const {
        return text("{0}の製品のサポート終了に関する事実を記録した{2}", "the end of support of {1}'s product was recorded{3}",
                    party_name(parties_, e.party, Lang::ja), party_name(parties_, e.party, Lang::en),
                    e.ended_on ? fmt::format("（サポート期限 {}）", print(*e.ended_on)) : "",
                    e.ended_on ? fmt::format(" (supported until {})", print(*e.ended_on)) : "");
    }
    Text operator()(const DateAgreed& e) const {
        auto out = text("公表日を {} に決定した", "the publication date was set to {}", print(e.date));
        if (e.risk != Risk::none) {
            Words const risk = name_of(e.risk);
            out.ja += fmt::format("（{}）", risk.ja);
            out.en += fmt::format(" ({})", risk.en);
        }
        if (!e.reason.empty()) {
            out.ja += ": " + e.reason;
            out.en += ": " + e.reason;
        }
        return out;
    }
    Text operator()(const ConsentChanged& e) const {
        Text list;
        auto const add = [&](const std::optional<bool>& consent, Words what) {
            if (!consent) return;
            list.ja += fmt::format("{}{}: {}", list.ja.empty() ? "" : "、", what.ja, *consent ? "可" : "不可");
            list.en += fmt::format("{}{}: {}", list.en.empty() ? "" : ", ", what.en, *consent ? "yes" : "no");
        };
        add(e.consents.notify, {"氏名等の通知", "name told"});
        add(e.consents.contact, {"直接の連絡", "direct contact"});
        add(e.consents.publish, {"氏名の公表", "name published"});
        return text("発見者が意向を変更した（{0}）", "the finder changed its consents ({1})", list.ja, list.en);
    }
    Text operator()(const FinderWithdrew& e) const {
        return text("発見者が届出 {} を取り下げた: {}", "the finder withdrew the report {}: {}", e.report.str(), e.reason);
    }
    Text operator()(const FinderDisclosed& e) const {
        return text("発見者が脆弱性情報を公開した: {}", "the finder went public: {}", e.where);
    }
    Text operator()(const DisclosureAsked&) const {
        return text("発見者が情報非開示依頼の取下げを求めた", "the finder asked that the non-disclosure request be withdrawn");
    }
    Text operator()(const ConditionJudged& e) const {
        auto const name = condition_words(e.condition);
        auto const verdict = verdict_of(e.holds);
        return text("受理の条件「{0}」を{2}と判断した: {4}", "the acceptance condition '{1}' was judged: {3}: {4}", name.ja, name.en,
                    verdict.ja, verdict.en, e.reason);
    }
    Text operator()(const ImpactAssessed& e) const {
        if (!e.handling) return text("影響度の判断に用いる事実を記録した", "facts for judging the degree of impact were recorded");
        Words const handling = name_of(*e.handling);
        return text("影響度により「{0}」と判断した: {2}", "the degree of impact was judged to call for {1}: {2}", handling.ja, handling.en,
                    e.reason);
    }
    Text operator()(const CaseReopened& e) const { return text("取扱いを再開した: {}", "handling was reopened: {}", e.reason); }
    Text operator()(const CaseLinked& e) const {
        Words const how = name_of(e.how);
        return text("{0} と関連付けた（{1}）", "linked with {0} ({2})", e.other.str(), how.ja, how.en);
    }
    Text operator()(const CaseEnded& e) const {
        auto const website = ending_named(edition_, Kind::website, e.ending);
        auto const product = ending_named(edition_, Kind::product, e.ending);
        Words const name = product ? product->rule.wording : website ? website->rule.wording : Words{e.ending, e.ending};
        return text("取扱いを終了した（{0}）: {2}", "handling ended ({1}): {2}", name.ja, name.en, e.reason);
    }
    Text operator()(const CasePublished& e) const {
        return text("{0} として公表した（{1}）", "published as {0} ({1})", e.jvn, e.advisory.str());
    }
    Text operator()(const AdvisoryPublished& e) const { return text("{0}「{1}」を公表した", "{0} '{1}' was published", e.jvn, e.title); }
    Text operator()(const AdvisoryRevised& e) const {
        return e.withdrawn ? text("「{0}」の公表を取り下げた: {1}", "'{0}' was withdrawn: {1}", e.title, e.reason)
                           : text("「{0}」の公表内容を更新した", "'{0}' was updated", e.title);
    }
    Text operator()(const PublicationRevised& e) const {
        return e.withdrawn ? text("{0} の公表を取り下げた: {1}", "{0} was withdrawn: {1}", e.jvn, e.reason)
                           : text("{0} の公表内容を更新した", "what was published as {0} was updated", e.jvn);
    }
    Text operator()(const DraftApproved& e) const { return text("{0} の公表原稿を承認した", "the draft of {0} was approved", e.jvn); }
    Text operator()(const ApprovalsChosen& e) const {
        return text("公表に必要な承認を{}人とした", "publication now takes approval by {}", e.number);
    }
    Text operator()(const EventUndone& e) const { return text("事象 {0} を取り消した: {1}", "event {0} was undone: {1}", e.seq, e.reason); }

private:
    Text condition_words(const std::string& id) const {
        for (auto const& condition : edition_.conditions)
            if (condition.id == id) return condition.rule.wording;
        return {id, id};
    }

    const std::vector<Party>& parties_;
    const Edition& edition_;
};

}  // namespace

Text describe(const Event& event, const std::vector<Party>& parties, const Edition& edition) {
    if (!event.what) return text("内容は残っていない", "its content is not kept any more");
    Text out = std::visit(Sentence{parties, edition}, *event.what);
    if (event.over) {
        out.ja += fmt::format("（異議があったが、次の理由により記録: {}）", event.over->reason);
        out.en += fmt::format(" (recorded over an objection; reason: {})", event.over->reason);
    }
    return out;
}

std::string with_article(std::string_view noun) {
    bool const vowel = !noun.empty() && std::string_view{"aeiou"}.find(noun.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", noun);
}

Words verdict_of(Known holds) {
    switch (holds) {
        case Known::yes: return {"満たす", "holds"};
        case Known::no: return {"満たさない", "does not hold"};
        case Known::unknown: return {"判断できない", "cannot be judged yet"};
    }
    return {};
}

std::string party_name(const std::vector<Party>& parties, PartyId id, Lang lang) {
    for (auto const& party : parties)
        if (party.id == id) return party.name(lang);
    return id.str();
}

}  // namespace vulnctl
