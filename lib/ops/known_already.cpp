#include "ops/known_already.h"

#include "base/unicode.h"
#include "rules/acceptance.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// Names shorter than this stand in too many titles.
constexpr int shortest_name = 4;

std::string all_words(const ReportReceived& form) {
    std::string all;
    for (auto const* words : {&form.title, &form.product, &form.version, &form.weakness, &form.circumstances, &form.environment,
                              &form.procedure, &form.outcome, &form.reason, &form.evidence, &form.other_reports})
        all += fold(*words) + "\n";
    return all;
}

/// As a word: CVE-2019-1234 does not stand in CVE-2019-12345.
bool mentions(std::string_view words, std::string_view id) {
    for (auto at = words.find(id); at != words.npos; at = words.find(id, at + 1)) {
        auto const after = at + id.size();
        if (after == words.size() || words[after] < '0' || words[after] > '9') return true;
    }
    return false;
}

}  // namespace

std::vector<Finding> known_in(const std::vector<FeedItem>& feed, const ReportReceived& form, const std::string& name,
                              const Edition& edition) {
    auto const words = all_words(form);
    auto const product = fold(form.product);
    auto const* condition = condition_named(edition, form.kind, "new");
    std::vector<Finding> findings;
    for (auto const& item : feed) {
        auto const cve = std::find_if(item.cves.begin(), item.cves.end(), [&](const std::string& id) { return mentions(words, fold(id)); });
        bool const named = width(product) >= shortest_name && fold(item.title).find(product) != std::string::npos;
        if (cve == item.cves.end() && !named) continue;
        auto const id = harmless_line(item.id.empty() ? item.link : item.id);
        auto const title = harmless_line(item.title);
        Finding finding;
        finding.rule = "intake.known";
        finding.severity = Severity::warning;
        finding.place = Place{name, 0, 0};
        finding.message =
            cve == item.cves.end()
                ? text("同じ製品の脆弱性が公表されています: {0} {1}", "a flaw of the same product is published: {0} {1}", id, title)
                : text("届出にある {2} は公表されています: {0} {1}", "{2}, which the report mentions, is published: {0} {1}", id, title,
                       harmless_line(*cve));
        finding.hint = text("同じ脆弱性かどうかを確認してください{}", "see whether it is the same flaw{}",
                            item.link.empty() ? "" : ": " + harmless_line(item.link));
        if (condition) finding.ground = ground_of(condition->rule, edition);
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace vulnctl
