#include "views/validation_view.h"

#include "base/unicode.h"
#include "views/findings_view.h"
#include "views/json.h"
#include "views/page.h"

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
        out += file.findings.empty() ? text("{}: 指摘事項はありません\n", "{}: nothing found\n", harmless_line(file.name)).in(screen.lang)
                                     : findings_text(file.findings, screen);
    if (files.size() < 2) return out;
    auto const counts = counts_of(files);
    return out + text("{}件のファイル: エラー{}件、警告{}件、参考{}件\n", "{} files: errors {}, warnings {}, notes {}\n", files.size(),
                      counts.errors, counts.warnings, counts.notes)
                     .in(screen.lang);
}

nlohmann::ordered_json validation_json(const std::vector<ValidatedFile>& files, Lang lang) {
    Json list = Json::array();
    for (auto const& file : files)
        list.push_back({{"file", file.name}, {"readable", file.readable}, {"findings", findings_json(file.findings, lang)}});
    auto const counts = counts_of(files);
    return {{"files", std::move(list)}, {"errors", counts.errors}, {"warnings", counts.warnings}, {"notes", counts.notes}};
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
