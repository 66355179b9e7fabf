// The parts of a JVN advisory: what has to stand there, and in both languages.

#include "base/unicode.h"
#include "formats/draft_checker.h"
#include "formats/draft_forms.h"
#include "formats/text_forms.h"

#include <algorithm>

namespace vulnctl {

namespace {

void check_ids(DraftChecker& check) {
    auto const& draft = check.draft;
    if (draft.jvn.empty())
        check.add(
            "draft.jvn", "jvn", {"JVN番号がありません", "there is no JVN number"},
            {"採番されたJVN番号を書いてください（例: \"JVN#12345678\"）", "write the number that was assigned, such as \"JVN#12345678\""});
    else
        check.form(is_jvn, "draft.jvn", "jvn", draft.jvn,
                   {"「JVN#」と8桁の数字です（例: \"JVN#12345678\"）", "it is JVN# and eight digits, such as \"JVN#12345678\""});
    if (draft.cases.empty())
        check.add("draft.cases", "cases", {"対象の取扱番号がありません", "it names no case"},
                  {"この公表の対象となる取扱番号を書いてください", "list the cases that the advisory speaks for"});
}

void check_affected(DraftChecker& check) {
    auto const& affected = check.draft.affected;
    if (affected.empty())
        check.add("draft.affected", "affected", {"影響を受けるシステムがありません", "no affected product is named"},
                  {"製品名とバージョンを書いてください", "write the product's name and versions"});
    for (size_t i = 0; i < affected.size(); ++i) {
        auto const path = item("affected", i);
        check.required("draft.affected.product", path + ".product", affected[i].product, {"製品名", "the product's name"});
        check.both_or_none("draft.affected.version", path + ".version", affected[i].version, {"バージョン", "the version"});
        check.both_or_none("draft.affected.note", path + ".note", affected[i].note, {"補足", "the note"});
    }
}

void check_vulnerabilities(DraftChecker& check) {
    auto const& flaws = check.draft.vulnerabilities;
    for (size_t i = 0; i < flaws.size(); ++i) {
        auto const path = item("vulnerabilities", i);
        check.both_or_none("draft.vulnerability.name", path + ".name", flaws[i].name, {"脆弱性の名称", "the flaw's name"});
        check.both_or_none("draft.vulnerability.impact", path + ".impact", flaws[i].impact, {"脆弱性ごとの影響", "the flaw's impact"});
        if (!flaws[i].cve.empty())
            check.form(is_cve_id, "draft.cve", path + ".cve", flaws[i].cve,
                       {"「CVE-」、西暦4桁、「-」、4桁以上の数字です（例: CVE-2019-12345）",
                        "it is CVE-, the year, - and four or more digits, such as CVE-2019-12345"});
    }
}

void check_solutions(DraftChecker& check) {
    auto const& solutions = check.draft.solutions;
    if (solutions.empty())
        check.add("draft.solutions", "solutions", {"対策方法がありません", "no solution is given"},
                  {"修正方法または回避方法を書いてください", "write a fix or a workaround"});
    for (size_t i = 0; i < solutions.size(); ++i) {
        auto const path = item("solutions", i);
        if (!solutions[i].kind)
            check.add("draft.solution.kind", path + ".kind", {"対策方法の種類がありません", "the solution has no kind"},
                      {"update、patch、workaround、stop_use、migrate のいずれかを書いてください",
                       "write update, patch, workaround, stop_use or migrate"});
        check.both_or_none("draft.solution.heading", path + ".heading", solutions[i].heading,
                           {"対策方法の見出し", "the solution's heading"});
        check.required("draft.solution.text", path + ".text", solutions[i].text, {"対策方法の本文", "the solution's text"});
    }
}

void check_vendors(DraftChecker& check) {
    auto const& vendors = check.draft.vendors;
    if (vendors.empty())
        check.add("draft.vendors", "vendors", {"ベンダ情報がありません", "no developer is listed"},
                  {"連絡したすべての製品開発者を書いてください", "list every developer who was contacted"});
    for (size_t i = 0; i < vendors.size(); ++i) {
        auto const path = item("vendors", i);
        check.required("draft.vendor.name", path + ".name", vendors[i].name, {"製品開発者名", "the developer's name"});
        if (!vendors[i].status)
            check.add("draft.vendor.status", path + ".status", {"製品開発者の状況がありません", "the developer has no status"},
                      {"回答がない場合は informed と書いてください", "write informed where it has not answered"});
        if (!vendors[i].link.empty() && !is_web_link(vendors[i].link))
            check.add("draft.vendor.link", path + ".link",
                      {"リンクが http または https のURLではありません", "the link is not an http or https URL"},
                      {"URL以外はリンクにならず、文字として印字されます", "anything else is printed as text, not as a link"});
    }
}

void check_references(DraftChecker& check) {
    auto const& references = check.draft.references;
    for (size_t i = 0; i < references.size(); ++i) {
        auto const path = item("references", i);
        check.required("draft.reference.title", path + ".title", references[i].title, {"参考情報の題名", "the reference's title"});
        if (!references[i].link.empty() && !is_web_link(references[i].link))
            check.add("draft.reference.link", path + ".link",
                      {"リンクが http または https のURLではありません", "the link is not an http or https URL"},
                      {"URL以外はリンクにならず、文字として印字されます", "anything else is printed as text, not as a link"});
    }
}

void check_credits(DraftChecker& check) {
    auto const& credits = check.draft.credits;
    for (size_t i = 0; i < credits.size(); ++i) {
        auto const path = item("credits", i);
        check.both_or_none("draft.credit.text", path + ".text", credits[i].text, {"謝辞の文", "the credit's text"});
        for (size_t j = 0; j < credits[i].people.size(); ++j) {
            auto const at = item(path + ".people", j);
            check.required("draft.credit.name", at + ".name", credits[i].people[j].name, {"謝辞に記載する氏名", "the name to be credited"});
            check.both_or_none("draft.credit.organisation", at + ".organisation", credits[i].people[j].organisation,
                               {"所属", "the organisation"});
        }
        if (!credits[i].text.empty()) continue;
        if (!credits[i].route)
            check.add("draft.credit.route", path + ".route", {"謝辞に経路がありません", "the credit has no route"},
                      {"partnership、developer、direct のいずれかを書いてください", "write partnership, developer or direct"});
        else if (credits[i].people.empty() != (credits[i].route == CreditRoute::developer))
            check.add("draft.credit.people", path + ".people",
                      credits[i].people.empty() ? text("謝辞に記載する発見者がありません", "the credit names nobody")
                                                : text("開発者からの報告の謝辞には発見者を記載しません",
                                                       "the credit of a developer's own report names no finder"),
                      {"発見者が氏名の公表を希望していない場合は、この項目を削除してください",
                       "take the entry out where the finder does not wish to be named"});
    }
}

void check_history(DraftChecker& check) {
    auto const& history = check.draft.history;
    std::optional<Day> latest;
    for (size_t i = 0; i < history.size(); ++i) {
        auto const path = item("history", i);
        if (!history[i].on)
            check.add("draft.history.date", path + ".date", {"更新履歴に日付がありません", "an entry of the history has no date"},
                      {"例: 2019-06-03", "such as 2019-06-03"});
        else if (latest && *history[i].on < *latest)
            check.add("draft.history.order", path + ".date",
                      text("更新履歴の日付が前の項目（{0}）より古くなっています", "the history goes back behind {0}", print(*latest)),
                      {"古いものから順に並べてください", "put the oldest entry first"});
        if (history[i].on) latest = history[i].on;
        check.required("draft.history.text", path + ".text", history[i].text, {"更新履歴の内容", "the history's text"});
    }
}

}  // namespace

void check_structure(DraftChecker& check) {
    auto const& draft = check.draft;
    check_ids(check);
    check.required("draft.title", "title", draft.title, {"題名", "the title"});
    check.required("draft.overview", "overview", draft.overview, {"概要", "the overview"});
    check_affected(check);
    check.both_or_none("draft.details", "details", draft.details, {"詳細情報", "the description"});
    check_vulnerabilities(check);
    check.required("draft.impact", "impact", draft.impact, {"想定される影響", "the impact"});
    check_solutions(check);
    check_vendors(check);
    check_references(check);
    check.both_or_none("draft.statement", "statement", draft.statement, {"製品開発者の見解", "the developer's statement"});
    check.both_or_none("draft.addendum", "addendum", draft.addendum, {"補足情報", "the addendum"});
    check_credits(check);
    check_history(check);
}

}  // namespace vulnctl
