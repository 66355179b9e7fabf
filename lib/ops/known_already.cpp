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

/// The name itself, and what in it looks like a model's number (`SN-1200`): titles seldom have the whole name.
std::vector<std::string> names_of(const std::string& product) {
    std::vector<std::string> names{product};
    std::string word;
    for (char const c : product + " ") {
        bool const joins = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (joins) {
            word += c;
            continue;
        }
        bool const digit = word.find_first_of("0123456789") != word.npos;
        bool const letter = word.find_first_of("abcdefghijklmnopqrstuvwxyz") != word.npos;
        if (digit && letter) names.push_back(word);
        word.clear();
    }
    std::erase_if(names, [](const std::string& name) { return width(name) < shortest_name; });
    return names;
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
    auto const names = names_of(fold(form.product));
    auto const* condition = condition_named(edition, form.kind, "new");
    std::vector<Finding> findings;
    for (auto const& item : feed) {
        auto const cve = std::find_if(item.cves.begin(), item.cves.end(), [&](const std::string& id) { return mentions(words, fold(id)); });
        auto const folded = fold(item.title);
        bool const named = std::any_of(names.begin(), names.end(), [&](const std::string& one) { return mentions(folded, one); });
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
