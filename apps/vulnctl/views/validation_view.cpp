#include "views/validation_view.h"

#include "base/unicode.h"
#include "views/findings_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

Words severity_name(Severity severity) {
    switch (severity) {
        case Severity::error: return {"エラー", "error"};
        case Severity::warning: return {"警告", "warning"};
        case Severity::note: return {"参考", "note"};
    }
    return {};
}

/// By their reason: most have the same.
std::string not_run_text(const ValidatedFile& file, Lang lang) {
    std::vector<std::pair<std::string, std::string>> by_reason;
    for (auto const& test : file.not_run) {
        auto const why = test.why.in(lang);
        auto const known = std::ranges::find(by_reason, why, &std::pair<std::string, std::string>::first);
        if (known == by_reason.end())
            by_reason.emplace_back(why, test.id);
        else
            known->second += ", " + test.id;
    }
    std::string out;
    for (auto const& [why, ids] : by_reason)
        out +=
            text("{0}: 実施していない検査: {1}（{2}）\n", "{0}: tests that were not run: {1} ({2})\n", harmless_line(file.name), ids, why)
                .in(lang);
    return out;
}

}  // namespace

FindingCounts counts_of(const std::vector<ValidatedFile>& files) {
    FindingCounts counts;
    for (auto const& file : files)
        for (auto const& finding : file.findings) switch (finding.severity) {
                case Severity::error: ++counts.errors; break;
                case Severity::warning: ++counts.warnings; break;
                case Severity::note: ++counts.notes; break;
            }
    return counts;
}

std::string validation_text(const std::vector<ValidatedFile>& files, const Screen& screen) {
    std::string out;
    for (auto const& file : files)
        out += (file.findings.empty() ? text("{}: 指摘事項はありません\n", "{}: nothing found\n", harmless_line(file.name)).in(screen.lang)
                                      : findings_text(file.findings, screen)) +
               not_run_text(file, screen.lang);
    if (files.size() < 2) return out;
    auto const counts = counts_of(files);
    return out + text("{}件のファイル: エラー{}件、警告{}件、参考{}件\n", "{} files: errors {}, warnings {}, notes {}\n", files.size(),
                      counts.errors, counts.warnings, counts.notes)
                     .in(screen.lang);
}

nlohmann::ordered_json validation_json(const std::vector<ValidatedFile>& files, Lang lang) {
    Json list = Json::array();
    for (auto const& file : files) {
        Json not_run = Json::array();
        for (auto const& test : file.not_run) not_run.push_back({{"rule", test.id}, {"why", test.why.in(lang)}});
        list.push_back({{"file", file.name},
                        {"readable", file.readable},
                        {"findings", findings_json(file.findings, lang)},
                        {"not_run", std::move(not_run)}});
    }
    auto const counts = counts_of(files);
    return {{"files", std::move(list)}, {"errors", counts.errors}, {"warnings", counts.warnings}, {"notes", counts.notes}};
}

std::string csaf_tests_text(const Screen& screen) {
    Page page{screen.lang, screen.columns};
    for (auto const& test : csaf_tests()) {
        auto const carried = [](bool exists, bool is_carried) { return !exists ? "-" : is_carried ? "yes" : "no"; };
        page.line(fmt::format("CSAF {}  2.0: {}  2.1: {}", test.id, carried(test.in_2_0, test.carried_2_0),
                              carried(test.in_2_1, test.carried_2_1)));
        page.paragraph(std::string{test.title.in(screen.lang)}, 4);
        if (!test.why_not.ja.empty()) page.paragraph(std::string{test.why_not.in(screen.lang)}, 4);
    }
    return page.str();
}

nlohmann::ordered_json csaf_tests_json(Lang lang) {
    Json list = Json::array();
    for (auto const& test : csaf_tests()) {
        Json one{{"id", std::string{test.id}}, {"title", json_of(test.title, lang)}};
        if (test.in_2_0) one["2.0"] = test.carried_2_0;
        if (test.in_2_1) one["2.1"] = test.carried_2_1;
        if (!test.why_not.ja.empty()) one["why_not"] = json_of(test.why_not, lang);
        list.push_back(std::move(one));
    }
    return list;
}

std::string draft_rules_text(std::span<const DraftRule> rules, const Screen& screen) {
    Page page{screen.lang, screen.columns};
    for (auto const& rule : rules) {
        page.line(fmt::format("{}{}  {}", rule.id, rule.both ? ".ja, .en" : "", severity_name(rule.severity).in(screen.lang)));
        page.paragraph(rule.title.in(screen.lang), 4);
    }
    return page.str();
}

nlohmann::ordered_json draft_rules_json(std::span<const DraftRule> rules, Lang lang) {
    Json list = Json::array();
    for (auto const& rule : rules)
        list.push_back({{"id", std::string{rule.id}},
                        {"severity", std::string{severity_word(rule.severity)}},
                        {"by_language", rule.both},
                        {"title", json_of(rule.title, lang)}});
    return {{"rules", std::move(list)}};
}

}  // namespace vulnctl
