#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft.h"
#include "formats/draft_checker.h"
#include "formats/draft_rules.h"
#include "formats/draft_silence.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// As they stand in the file; those without a place as they were found.
std::vector<Finding> in_order(std::vector<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair{a.place->line, a.place->column} < std::pair{b.place->line, b.place->column};
    });
    return findings;
}

/// The parser counts columns in bytes; people and their editors count characters. The findings are in order.
void count_characters(std::vector<Finding>& findings, const std::vector<std::string_view>& lines) {
    int line = 0;
    size_t counted = 0;  // bytes of the line
    int characters = 0;
    for (auto& finding : findings) {
        auto& place = *finding.place;
        if (place.line <= 0 || place.column <= 0 || static_cast<size_t>(place.line) > lines.size()) continue;
        if (line != place.line) {
            line = place.line;
            counted = 0;
            characters = 0;
        }
        auto const& all = lines[static_cast<size_t>(line - 1)];
        auto const before = std::min(static_cast<size_t>(place.column - 1), all.size());
        characters += static_cast<int>(characters_of(all.substr(counted, before - counted)).size());
        counted = before;
        place.column = characters + 1;
    }
}

void check_for_publication(DraftChecker& check) {
    check_structure(check);
    check_scores(check);
    check_support(check);
}

}  // namespace

std::vector<Finding> check_draft(const AdvisoryDraft& draft, const std::string& name) {
    DraftChecker check{draft, name, {}, {}};
    check_for_publication(check);
    return in_order(std::move(check.findings));
}

std::vector<Finding> validate_draft(std::string_view bytes, const std::string& name) {
    auto const draft = read_draft(bytes, name);
    DraftChecker check{draft, name, lines_of(bytes), {}};
    check_for_publication(check);
    check_agreement(check);
    check_versions(check);
    check_links(check);
    check_wording(check);
    check_style(check);
    check_leaks(check);
    silence(check);
    auto findings = in_order(std::move(check.findings));
    count_characters(findings, check.lines);
    return findings;
}

}  // namespace vulnctl
