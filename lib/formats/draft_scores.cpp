// CVSS and CWE: held against what the vector gives and against MITRE's list.

#include "base/unicode.h"
#include "formats/draft_checker.h"
#include "formats/draft_forms.h"
#include "model/cvss.h"
#include "model/cwe.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace vulnctl {

namespace {

constexpr std::array<std::string_view, 4> cvss_versions = {"2.0", "3.0", "3.1", "4.0"};

constexpr std::string_view written(CvssVersion version) { return cvss_versions[static_cast<size_t>(version)]; }

void check_cvss(DraftChecker& check, const CvssScore& cvss, const std::string& path) {
    if (std::find(cvss_versions.begin(), cvss_versions.end(), cvss.version) == cvss_versions.end())
        return check.add("draft.cvss.version", path + ".version",
                         text("CVSSのバージョン「{}」はありません", "there is no version {} of CVSS", harmless_line(cvss.version)),
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

void check_cwe(DraftChecker& check, const std::string& cwe, const std::string& path) {
    if (!check.form(is_cwe, "draft.cwe", path, cwe, {"「CWE-」と数字です（例: CWE-78）", "it is CWE- and a number, such as CWE-78"}))
        return;
    auto const number = parse_cwe(cwe);
    auto const* entry = number ? cwe_numbered(*number) : nullptr;
    if (!entry)
        return check.add("draft.cwe.unknown", path,
                         text("{} は CWE {} の一覧にありません", "{} is not in the list of CWE {}", cwe, cwe_list.version),
                         {"番号を確認してください。より新しい版の番号であれば、そのままで差し支えありません",
                          "check the number; one of a newer version may stand"});
    if (entry->kind == CweKind::category || entry->kind == CweKind::view || entry->kind == CweKind::deprecated) {
        Words const kind = name_of(entry->kind);
        check.add("draft.cwe.kind", path,
                  text("{0} は脆弱性の種類ではありません（{1}）", "{0} is no weakness ({2})", cwe, kind.ja, kind.en),
                  {"脆弱性の種類（ベース、バリアントなど）の番号を使用してください", "use the number of a weakness (base, variant, ...)"});
    }
}

/// What JPCERT/CC publishes from this day carries CVSS v3 alone.
constexpr Day without_v2{std::chrono::year{2024} / 4 / 1};

void check_score_set(DraftChecker& check, const std::vector<CvssScore>& scores, const std::string& path) {
    std::set<std::string_view> versions;
    for (size_t i = 0; i < scores.size(); ++i) {
        check_cvss(check, scores[i], item(path, i));
        if (!scores[i].version.empty() && !versions.insert(scores[i].version).second)
            check.add("draft.cvss.twice", item(path, i) + ".version",
                      text("CVSS v{} が2つあります", "there are two scores of CVSS v{}", harmless_line(scores[i].version)),
                      {"どちらか一方を残してください", "keep one of them"});
        if (scores[i].version == written(CvssVersion::v2) && check.draft.published && *check.draft.published >= without_v2)
            check.add("draft.cvss.v2", item(path, i) + ".version",
                      {"2024年4月1日以降に公表するものに CVSS v2 があります", "CVSS v2 stands in what is published from 1 April 2024"},
                      {"CVSS v3 だけを残してください", "keep CVSS v3 alone"});
    }
}

}  // namespace

void check_scores(DraftChecker& check) {
    auto const& flaws = check.draft.vulnerabilities;
    for (size_t i = 0; i < flaws.size(); ++i) {
        auto const path = item("vulnerabilities", i);
        if (!flaws[i].cwe.empty()) check_cwe(check, flaws[i].cwe, path + ".cwe");
        check_score_set(check, flaws[i].cvss, path + ".cvss");
    }
}

}  // namespace vulnctl
