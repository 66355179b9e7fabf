#include "ops/draft_against_case.h"

#include "base/unicode.h"
#include "ops/draft_of_case.h"
#include "ops/leaks.h"
#include "ops/lines.h"
#include "ops/publish.h"
#include "ops/view.h"

#include <algorithm>

namespace vulnctl {

namespace {

Finding finding(std::string rule, Text message, Text hint, const std::string& name, Severity severity = Severity::error) {
    return {std::move(rule), severity, std::move(message), std::move(hint), Place{name, 0, 0}, {}};
}

void compare_with_case(std::vector<Finding>& findings, const Store& store, const AdvisoryDraft& draft, const std::string& name,
                       const Case& c) {
    if (std::find(draft.cases.begin(), draft.cases.end(), c.id) == draft.cases.end())
        findings.push_back(finding("publish.case", text("原稿の cases に {} がありません", "the draft's cases do not name {}", c.id.str()),
                                   text("取扱番号を cases に加えてください", "add the case to `cases`"), name));
    if (draft.published && c.agreed_date() && *draft.published != *c.agreed_date())
        findings.push_back(finding(
            "publish.date",
            text("原稿の公表日 {} が、決定した公表日 {} と異なります", "the draft says {}, the date agreed is {}", print(*draft.published),
                 print(*c.agreed_date())),
            text("原稿を直すか、vulnctl schedule で公表日を変更してください", "mend the draft, or change the date with vulnctl schedule"),
            name));
    for (auto const& part : c.parts) {
        if (!part.contacted()) continue;
        auto const listed =
            std::any_of(draft.vendors.begin(), draft.vendors.end(), [&](const VendorStatement& v) { return v.party == part.party; });
        if (listed) continue;
        auto const party = load_party(store, part.party);
        auto missing = finding(
            "publish.vendor",
            text("連絡した製品開発者 {}（{}）がベンダ情報にありません",
                 "the developer {} ({}), who was contacted, is not among the vendors", party.card.name, part.party.str()),
            text("連絡したすべての製品開発者の状況を記載してください", "list every developer who was contacted, with its status"), name);
        missing.ground = Ground{"product.publish", "IV.4.9)", c.edition};
        findings.push_back(std::move(missing));
    }
    bool const may_name = std::any_of(c.reports.begin(), c.reports.end(), [](const Report& r) { return r.consents.publish == true; });
    bool const its_product =
        c.form().product.empty() || std::any_of(draft.affected.begin(), draft.affected.end(), [&](const AffectedProduct& affected) {
            auto const product = fold(c.form().product);
            return fold(affected.product.ja).find(product) != std::string::npos ||
                   product.find(fold(affected.product.ja)) != std::string::npos;
        });
    if (!its_product)
        findings.push_back(
            finding("publish.product",
                    text("{0} の製品「{1}」が影響を受けるシステムにありません", "the product of {0}, {1}, is not among those affected",
                         c.id.str(), harmless_line(c.form().product)),
                    text("別の案件の原稿でないか、製品名に誤りがないかを確認してください",
                         "see whether it is another case's draft, or the name is wrong"),
                    name, Severity::warning));
    bool const names_somebody = std::any_of(draft.credits.begin(), draft.credits.end(), [](const CreditGroup& group) {
        return !group.people.empty() || (!group.text.empty() && !group.route);
    });
    if (names_somebody && !c.reports.empty() && !may_name) {
        auto credit = finding("publish.credit",
                              text("発見者が氏名の公表を望んでいないのに、謝辞（credits）があります",
                                   "there is a credit, and the finder does not wish to be named"),
                              text("credits から削除してください", "take it out of `credits`"), name);
        credit.ground = Ground{"product.item.credit", "IV.2.5)(オ)", c.edition};
        findings.push_back(std::move(credit));
    }
    if (auto const taken = store.advisory_with(draft.jvn); taken && !(c.published && c.published->jvn == draft.jvn))
        findings.push_back(finding("publish.jvn", text("{} は {} で既に使われています", "{} is taken by {}", draft.jvn, *taken),
                                   text("JVN番号を確認してください", "check the JVN number"), name));
}

/// A draft over several cases prints the statements of all of them.
void compare_statement(std::vector<Finding>& findings, const AdvisoryDraft& draft, const std::string& name,
                       const std::vector<Case>& cases) {
    std::string statement;
    for (auto const& c : cases)
        if (auto const its = statement_of(c); !its.empty()) add_line(statement, its);
    if (draft.statement.empty() == statement.empty()) return;
    auto wrong = finding(
        "publish.statement",
        statement.empty() ? text("併記を希望する見解は提出されていないのに、製品開発者の見解（statement）があります",
                                 "there is a developer's statement, and none was given to be printed beside")
                          : text("製品開発者が併記を希望した見解（statement）がありません",
                                 "the statement that the developer wishes printed beside is missing"),
        statement.empty() ? text("statement を削除してください", "remove the statement")
                          : text("statement に見解を記載してください: {}", "put it in `statement`: {}", fit(harmless_line(statement), 60)),
        name);
    wrong.ground = Ground{"product.publish.statement", "IV.3.(2)7)(ア)", cases.front().edition};
    findings.push_back(std::move(wrong));
}

/// The page says that the committee determined it where IPA published over a developer, and nowhere else (IV.3.(2)7)).
void compare_determination(std::vector<Finding>& findings, const AdvisoryDraft& draft, const std::string& name,
                           const std::vector<Case>& cases) {
    const Adjudication* decided = nullptr;
    for (auto const& c : cases)
        for (auto const& part : c.parts)
            if (part.published_over()) decided = &*part.adjudication;
    auto const& said = draft.determination;
    if (!said && !decided) return;
    if (said && decided && said->ground == decided->ground && said->decided == decided->decided_on) return;
    auto wrong = decided ? finding("publish.determination",
                                   said ? text("determination が、IPAの判断（{0}、{2}）と異なります",
                                               "`determination` is not what IPA decided ({1}, {2})", name_of(decided->ground).ja,
                                               name_of(decided->ground).en, print(decided->decided_on))
                                        : text("公表判定委員会の判定を経た公表であることを述べる determination がありません",
                                               "`determination`, which says that the committee determined it, is missing"),
                                   text("vulnctl publish CASE --draft で作成した原稿の determination を使用してください",
                                        "take `determination` from a draft made by vulnctl publish CASE --draft"),
                                   name)
                         : finding("publish.determination",
                                   text("IPAが公表すると判断した案件ではないのに、determination があります",
                                        "there is `determination`, and IPA decided nothing of the kind"),
                                   text("determination を削除してください", "remove it"), name);
    wrong.ground = Ground{"product.publish.adjudicated", "IV.3.(2)5)", cases.front().edition};
    findings.push_back(std::move(wrong));
}

/// What is published may go on, not back: its day stands, and each later state has a line of its own in the history.
void compare_with_standing(std::vector<Finding>& findings, const Store& store, const AdvisoryDraft& draft, const std::string& name,
                           const std::vector<Case>& cases) {
    auto const& first = cases.front();
    if (!first.published || first.published->jvn != draft.jvn) return;
    auto const standing = standing_advisory(store, first.published->advisory);
    if (!standing.draft || mark_of(*standing.draft) == mark_of(draft)) return;
    if (draft.published != standing.draft->published)
        findings.push_back(finding(
            "publish.update.date",
            text("公開日が、公表済みの {} と異なります", "the day of publication is not the one that stands published ({})",
                 standing.draft->published ? print(*standing.draft->published) : ""),
            text("公開日は変更せず、更新した日を history に記載してください", "leave it, and write the day of the update into `history`"),
            name));
    bool const grown = draft.history.size() > standing.draft->history.size();
    if (!grown)
        findings.push_back(finding(
            "publish.update.history", text("更新履歴（history）に今回の更新がありません", "`history` has no line about this update"),
            text("更新した日と内容を history の最後に加えてください", "add its day and what changed at the end"), name));
    for (auto const id : standing.cases)
        if (std::find(draft.cases.begin(), draft.cases.end(), id) == draft.cases.end())
            findings.push_back(finding(
                "publish.update.case",
                text("この公表の対象である {} が cases にありません", "{}, for which it was published, is not in `cases`", id.str()),
                text("取扱番号を cases に加えてください", "add the case to `cases`"), name));
}

}  // namespace

std::vector<Case> cases_of(const Store& store, const AdvisoryDraft& draft, CaseId first) {
    std::vector<Case> cases{load_case(store, first)};
    for (auto const id : draft.cases)
        if (std::none_of(cases.begin(), cases.end(), [&](const Case& c) { return c.id == id; })) cases.push_back(load_case(store, id));
    return cases;
}

std::vector<Finding> check_for_publication(const Store& store, const TemplateSource& templates, const AdvisoryDraft& draft,
                                           const std::string& name, const std::vector<Case>& cases, Day today, const Edition& edition) {
    auto findings = check_draft(draft, name);
    for (auto const& c : cases) compare_with_case(findings, store, draft, name, c);
    compare_statement(findings, draft, name, cases);
    compare_determination(findings, draft, name, cases);
    compare_with_standing(findings, store, draft, name, cases);
    for (auto const& [state, language] :
         {std::pair{draft.state_ja, Words{"日本語", "Japanese"}}, {draft.state_en, Words{"英語", "English"}}})
        if (state == TextState::draft)
            findings.push_back(
                finding("publish.state", text("{0}の原稿が作成中です", "the {1} text still is a draft", language.ja, language.en),
                        text("内容を確認し、state を approved にしてください", "read it, and set its `state` to approved"), name));
    bool const renders = std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Severity::error; });
    if (!renders) return findings;
    auto const office = office_of(store);
    std::string all;
    for (auto const& page : issued_files(templates, draft, PageState::published, {}).files) all += page.bytes;
    for (auto const& affected : draft.affected)  // what the exports alone print
        for (auto const* words : {&affected.vendor, &affected.cpe, &affected.purl}) all += *words + "\n";
    for (auto const& c : cases)
        for (auto& leak : leaks_in(all, name, c, {Audience::pub, Lang::ja, today, nullptr, {}, true}, office, edition))
            findings.push_back(std::move(leak.finding));
    return findings;
}

}  // namespace vulnctl
