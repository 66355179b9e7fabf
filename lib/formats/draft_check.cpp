#include "formats/draft.h"

#include "base/unicode.h"
#include "model/cvss.h"
#include "model/cwe.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

bool all_digits(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What is left of `s` after `prefix`, or nothing if it does not begin so.
std::optional<std::string_view> after(std::string_view s, std::string_view prefix) {
    if (!s.starts_with(prefix)) return {};
    return s.substr(prefix.size());
}

bool is_jvn(std::string_view s) {
    for (std::string_view const prefix : {"JVN#", "JVNVU#", "JVNTA#"})
        if (auto const number = after(s, prefix); number && number->size() == 8 && all_digits(*number)) return true;
    return false;
}

bool is_cve(std::string_view s) {
    auto const rest = after(s, "CVE-");
    return rest && rest->size() >= 9 && (*rest)[4] == '-' && all_digits(rest->substr(0, 4)) && all_digits(rest->substr(5));
}

bool is_cwe(std::string_view s) {
    auto const number = after(s, "CWE-");
    return number && number->size() <= 5 && all_digits(*number) && number->front() != '0';
}

constexpr std::array<std::string_view, 4> cvss_versions = {"2.0", "3.0", "3.1", "4.0"};

constexpr std::string_view written(CvssVersion version) { return cvss_versions[static_cast<size_t>(version)]; }

bool is_web_link(std::string_view s) { return s.starts_with("https://") || s.starts_with("http://"); }

bool contains_any(std::string_view s, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return s.find(word) != s.npos; });
}

/// The words that say support has ended, in either language.
bool says_support_ended(const Text& advice) {
    auto const ja = fold(advice.ja);
    auto const en = fold(advice.en);
    return ja.find("サポート") != ja.npos && ja.find("終了") != ja.npos && en.find("support") != en.npos &&
           contains_any(en, {"end", "no longer", "discontinued", "expired", "unsupported"});
}

std::string item(std::string_view list, size_t index) { return fmt::format("{}[{}]", list, index); }

struct Checker {
    const AdvisoryDraft& draft;
    const std::string& name;
    std::vector<Finding> findings;

    /// Where the path stands; where it was not written, the nearest thing around it.
    Place place_of(std::string path) const {
        for (;;) {
            if (auto const known = draft.places.find(path); known != draft.places.end()) return known->second;
            if (path.empty()) return {name, 0, 0};
            auto const last = path.find_last_of(".[");
            path.resize(last == path.npos ? 0 : last);
        }
    }

    void add(std::string rule, const std::string& path, Text message, Text hint, Severity severity = Severity::error) {
        findings.push_back({std::move(rule), severity, std::move(message), std::move(hint), place_of(path), {}});
    }

    void required(const std::string& rule, const std::string& path, const Text& value, Words what) {
        if (trim(value.ja).empty())
            add(rule + ".ja", path + ".ja", text("{}の日本語がありません", "{1} is missing in Japanese", what.ja, what.en),
                {"「ja:」に日本語で書いてください", "write it in Japanese after `ja:`"});
        if (trim(value.en).empty())
            add(rule + ".en", path + ".en", text("{}の英語がありません", "{1} is missing in English", what.ja, what.en),
                {"「en:」に英語で書いてください", "write it in English after `en:`"});
    }

    /// What may be left out, but not in one language only.
    void both_or_none(const std::string& rule, const std::string& path, const Text& value, Words what) {
        if (!trim(value.ja).empty() || !trim(value.en).empty()) required(rule, path, value, what);
    }

    void form(bool right, const std::string& rule, const std::string& path, const std::string& value, Text hint) {
        if (right) return;
        if (value.find("＃") != value.npos) hint = {"「＃」が全角です。半角の「#」にしてください", "its ＃ is full-width; write #"};
        add(rule, path, text("{0}「{1}」の書式が正しくありません", "{0} \"{1}\" is not in the right form", path, harmless_line(value)),
            std::move(hint));
    }
};

void check_ids(Checker& check) {
    auto const& draft = check.draft;
    if (draft.jvn.empty())
        check.add(
            "draft.jvn", "jvn", {"JVN番号がありません", "there is no JVN number"},
            {"採番されたJVN番号を書いてください（例: \"JVN#12345678\"）", "write the number that was assigned, such as \"JVN#12345678\""});
    else
        check.form(is_jvn(draft.jvn), "draft.jvn", "jvn", draft.jvn,
                   {"「JVN#」と8桁の数字です（例: \"JVN#12345678\"）", "it is JVN# and eight digits, such as \"JVN#12345678\""});
    if (draft.cases.empty())
        check.add("draft.cases", "cases", {"対象の取扱番号がありません", "it names no case"},
                  {"この公表の対象となる取扱番号を書いてください", "list the cases that the advisory speaks for"});
}

void check_affected(Checker& check) {
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

void check_cvss(Checker& check, const CvssScore& cvss, const std::string& path) {
    if (std::find(cvss_versions.begin(), cvss_versions.end(), cvss.version) == cvss_versions.end())
        return check.form(false, "draft.cvss.version", path + ".version", cvss.version,
                          {"2.0、3.0、3.1、4.0 のいずれかです", "it is 2.0, 3.0, 3.1 or 4.0"});
    try {
        auto const read = read_cvss(cvss.vector);
        if (written(read.version) != cvss.version)
            return check.add("draft.cvss.version", path + ".version",
                             text("バージョン {} と、ベクタのバージョン {} が異なります", "the version is {}, and the vector's is {}",
                                  cvss.version, written(read.version)),
                             {"ベクタに合わせてください", "write the vector's"});
        std::vector<std::string> scores{print_tenths(read.base)};
        for (auto const& further : {read.temporal, read.environmental})
            if (further) scores.push_back(print_tenths(*further));
        if (std::find(scores.begin(), scores.end(), cvss.score) == scores.end())
            check.add("draft.cvss.score", path + ".score",
                      text("スコア「{}」がベクタから計算した値と異なります", "the score \"{}\" is not what the vector gives",
                           harmless_line(cvss.score)),
                      text("ベクタから計算した値は {} です", "the vector gives {}", fmt::join(scores, ", ")));
    } catch (const Error& error) {
        check.add("draft.cvss.vector", path + ".vector", error.message, error.hint);
    }
}

void check_cwe(Checker& check, const std::string& cwe, const std::string& path) {
    check.form(is_cwe(cwe), "draft.cwe", path, cwe, {"「CWE-」と数字です（例: CWE-78）", "it is CWE- and a number, such as CWE-78"});
    auto const number = parse_cwe(cwe);
    auto const* entry = number ? cwe_numbered(*number) : nullptr;
    if (!is_cwe(cwe)) return;
    if (!entry)
        return check.add("draft.cwe.unknown", path,
                         text("{} は CWE {} の一覧にありません", "{} is not in the list of CWE {}", cwe, cwe_list.version),
                         {"番号を確認してください。より新しい版の番号であれば、そのままで差し支えありません",
                          "check the number; one of a newer version may stand"},
                         Severity::warning);
    if (entry->kind == CweKind::category || entry->kind == CweKind::view || entry->kind == CweKind::deprecated) {
        Words const kind = name_of(entry->kind);
        check.add("draft.cwe.kind", path,
                  text("{0} は脆弱性の種類ではありません（{1}）", "{0} is no weakness ({2})", cwe, kind.ja, kind.en),
                  {"脆弱性の種類（ベース、バリアントなど）の番号を使用してください", "use the number of a weakness (base, variant, ...)"},
                  Severity::warning);
    }
}

void check_vulnerabilities(Checker& check) {
    auto const& flaws = check.draft.vulnerabilities;
    for (size_t i = 0; i < flaws.size(); ++i) {
        auto const path = item("vulnerabilities", i);
        check.both_or_none("draft.vulnerability.name", path + ".name", flaws[i].name, {"脆弱性の名称", "the flaw's name"});
        check.form(flaws[i].cve.empty() || is_cve(flaws[i].cve), "draft.cve", path + ".cve", flaws[i].cve,
                   {"「CVE-」、西暦4桁、「-」、4桁以上の数字です（例: CVE-2019-12345）",
                    "it is CVE-, the year, - and four or more digits, such as CVE-2019-12345"});
        if (!flaws[i].cwe.empty()) check_cwe(check, flaws[i].cwe, path + ".cwe");
        for (size_t j = 0; j < flaws[i].cvss.size(); ++j) check_cvss(check, flaws[i].cvss[j], item(path + ".cvss", j));
    }
}

void check_solutions(Checker& check) {
    auto const& solutions = check.draft.solutions;
    if (solutions.empty())
        check.add("draft.solutions", "solutions", {"対策方法がありません", "no solution is given"},
                  {"修正方法または回避方法を書いてください", "write a fix or a workaround"});
    auto const is_fix = [](const SolutionAdvice& s) { return s.kind == SolutionKind::update || s.kind == SolutionKind::patch; };
    bool const has_fix = std::any_of(solutions.begin(), solutions.end(), is_fix);
    for (size_t i = 0; i < solutions.size(); ++i) {
        auto const path = item("solutions", i);
        if (!solutions[i].kind)
            check.add("draft.solution.kind", path + ".kind", {"対策方法の種類がありません", "the solution has no kind"},
                      {"update、patch、workaround、stop_use、migrate のいずれかを書いてください",
                       "write update, patch, workaround, stop_use or migrate"});
        check.both_or_none("draft.solution.heading", path + ".heading", solutions[i].heading,
                           {"対策方法の見出し", "the solution's heading"});
        check.required("draft.solution.text", path + ".text", solutions[i].text, {"対策方法の本文", "the solution's text"});
        if (solutions[i].kind != SolutionKind::stop_use) continue;
        if (has_fix)
            check.add("draft.solution.contradiction", path + ".kind",
                      {"アップデートやパッチがあるのに利用中止を求めています", "it asks to stop using what can be updated or patched"},
                      {"一部の製品だけ使用をやめる場合は、種類を migrate にしてください",
                       "where it holds for some of the products only, use the kind migrate"});
        if (!trim(solutions[i].text.ja).empty() && !trim(solutions[i].text.en).empty() && !says_support_ended(solutions[i].text))
            check.add("draft.solution.support_ended", path + ".text",
                      {"利用中止を求めていますが、サポートが終了していることを述べていません",
                       "it asks to stop use and does not say that support has ended"},
                      {"使用しないこと、サポートが終了していること、修正の予定がないことの3点を両言語で書いてください",
                       "say three things in both languages: do not use it, support has ended, no fix is planned"},
                      Severity::warning);
    }
}

void check_vendors(Checker& check) {
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
                      {"URL以外はリンクにならず、文字として印字されます", "anything else is printed as text, not as a link"},
                      Severity::warning);
    }
}

void check_references(Checker& check) {
    auto const& references = check.draft.references;
    for (size_t i = 0; i < references.size(); ++i) {
        auto const path = item("references", i);
        check.required("draft.reference.title", path + ".title", references[i].title, {"参考情報の題名", "the reference's title"});
        if (!references[i].link.empty() && !is_web_link(references[i].link))
            check.add("draft.reference.link", path + ".link",
                      {"リンクが http または https のURLではありません", "the link is not an http or https URL"},
                      {"URL以外はリンクにならず、文字として印字されます", "anything else is printed as text, not as a link"},
                      Severity::warning);
    }
}

void check_credits(Checker& check) {
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

void check_history(Checker& check) {
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

std::vector<Finding> check_draft(const AdvisoryDraft& draft, const std::string& name) {
    Checker check{draft, name, {}};
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
    return std::move(check.findings);
}

}  // namespace vulnctl
