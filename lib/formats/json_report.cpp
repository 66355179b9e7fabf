#include "formats/json_report.h"

#include <algorithm>

namespace vulnctl {

void JsonReport::add(Severity severity, std::string_view rule, JsonValue at, Text message, Text hint) {
    add_at(at.offset(), severity, rule, std::move(message), std::move(hint));
}

void JsonReport::add_at_name(Severity severity, std::string_view rule, JsonValue member, Text message, Text hint) {
    add_at(member.name_offset(), severity, rule, std::move(message), std::move(hint));
}

void JsonReport::add_at(size_t offset, Severity severity, std::string_view rule, Text message, Text hint) {
    if (severity == Severity::error) errors_ = true;
    auto known = counts_.find(rule);
    if (known == counts_.end()) known = counts_.emplace(rule, Count{0, severity}).first;
    if (++known->second.found > kept_of_a_rule) return;
    entries_.push_back({offset, {std::string{rule}, severity, std::move(message), std::move(hint), {}, {}}});
}

std::vector<Finding> JsonReport::take(const JsonTree& tree, const std::string& name) {
    std::ranges::stable_sort(entries_, {}, &Entry::offset);
    std::vector<Finding> findings;
    findings.reserve(entries_.size());
    PlaceFinder places{tree.source(), name};
    for (auto& entry : entries_) {
        entry.finding.place = places.find(entry.offset);
        findings.push_back(std::move(entry.finding));
    }
    for (auto const& [rule, count] : counts_)
        if (count.found > kept_of_a_rule)
            findings.push_back({rule,
                                count.severity,
                                text("同じ規則の指摘が他に {} 件あります", "{} more findings of the same rule are not shown",
                                     count.found - kept_of_a_rule),
                                {},
                                Place{name, 0, 0},
                                {}});
    *this = {};
    return findings;
}

}  // namespace vulnctl
