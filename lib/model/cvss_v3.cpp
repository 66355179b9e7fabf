// CVSS v3.0 (specification 8) and v3.1 (specification 7, appendix A). Names as in their equations.

#include "model/cvss_vector.h"

#include <algorithm>
#include <cstdint>

namespace vulnctl::cvss {

namespace {

// Weights in hundredths.
constexpr Value attack_vector[] = {{"N", 85}, {"A", 62}, {"L", 55}, {"P", 20}};
constexpr Value attack_complexity[] = {{"L", 77}, {"H", 44}};
constexpr Value privileges_required[] = {{"N", 85}, {"L", 62}, {"H", 27}};
constexpr Value user_interaction[] = {{"N", 85}, {"R", 62}};
constexpr Value scope[] = {{"U"}, {"C"}};
constexpr Value impacts[] = {{"H", 56}, {"L", 22}, {"N", 0}};
constexpr Value exploit_code_maturity[] = {{"H", 100}, {"F", 97}, {"P", 94}, {"U", 91}};
constexpr Value remediation_level[] = {{"U", 100}, {"W", 97}, {"T", 96}, {"O", 95}};
constexpr Value report_confidence[] = {{"C", 100}, {"R", 96}, {"U", 92}};
constexpr Value requirement[] = {{"H", 150}, {"M", 100}, {"L", 50}};

constexpr Metric metrics[] = {
    {Group::base, "AV", attack_vector},
    {Group::base, "AC", attack_complexity},
    {Group::base, "PR", privileges_required},
    {Group::base, "UI", user_interaction},
    {Group::base, "S", scope},
    {Group::base, "C", impacts},
    {Group::base, "I", impacts},
    {Group::base, "A", impacts},
    {Group::temporal, "E", exploit_code_maturity},
    {Group::temporal, "RL", remediation_level},
    {Group::temporal, "RC", report_confidence},
    {Group::environmental, "CR", requirement},
    {Group::environmental, "IR", requirement},
    {Group::environmental, "AR", requirement},
    {Group::environmental, "MAV", attack_vector},
    {Group::environmental, "MAC", attack_complexity},
    {Group::environmental, "MPR", privileges_required},
    {Group::environmental, "MUI", user_interaction},
    {Group::environmental, "MS", scope},
    {Group::environmental, "MC", impacts},
    {Group::environmental, "MI", impacts},
    {Group::environmental, "MA", impacts},
};
constexpr Grammar grammar_v3_0{"CVSS v3.0", "CVSS:3.0/", "X", Order::any, metrics};
constexpr Grammar grammar_v3_1{"CVSS v3.1", "CVSS:3.1/", "X", Order::any, metrics};

/// An amount in units of 1e-14: the digits that a score has with the scope unchanged. With the scope changed, only the power below is
/// not exact; it moves the score by less than 6e-8, and of all that there are none is that near to where it would round otherwise
/// (tools/data/cvss_oracle.py margins).
using Amount = std::int64_t;
constexpr Amount tenth = 10'000'000'000'000;
constexpr Amount fifth_decimal = 1'000'000'000;

/// x to the n-th, x and the result in units of 1e-9, rounded down at each step.
constexpr std::int64_t power(std::int64_t x, int n) {
    std::int64_t result = 1'000'000'000;
    while (n-- > 0) result = result * x / 1'000'000'000;
    return result;
}

/// Up to a tenth. v3.1 first goes to the nearest fifth decimal, as its appendix A has it.
int roundup(Amount amount, CvssVersion version) {
    if (version == CvssVersion::v3_1) amount = (amount + fifth_decimal / 2) / fifth_decimal * fifth_decimal;
    return static_cast<int>((amount + tenth - 1) / tenth);
}

/// The power in the impact with the scope changed; v3.1 has another for the environment (7.3).
std::int64_t impact_power(std::int64_t isc, bool modified, CvssVersion version) {
    if (modified && version == CvssVersion::v3_1) return power(isc * 9731 / 10 - 20'000'000, 13);
    return power(isc * 1000 - 20'000'000, 15);
}

int privileges(const Value& required, bool changed) {
    if (!changed || required.id == "N") return required.weight;
    return required.id == "L" ? 68 : 50;
}

/// The base score, or with `modified` the score of the environment before the temporal metrics.
int base_score(const Reading& given, bool modified, CvssVersion version) {
    auto const value = [&](std::string_view id) -> const Value& { return modified ? given.modified(id) : given[id]; };
    auto const kept = [&](std::string_view id, std::string_view requirement_id) -> std::int64_t {
        return 100 - value(id).weight * (modified ? given.weight_or(requirement_id, 100) : 100) / 100;
    };
    bool const changed = value("S").id == "C";
    auto const isc = std::min<std::int64_t>(1'000'000 - kept("C", "CR") * kept("I", "IR") * kept("A", "AR"), 915'000);  // 1e-6
    if (isc == 0) return 0;
    auto const impact = changed ? 752 * (isc - 29'000) * 10'000 - 325 * impact_power(isc, modified, version) * 10 : 642 * isc * 10'000;
    auto const exploitability = std::int64_t{822} * 100 * value("AV").weight * value("AC").weight * privileges(value("PR"), changed) *
                                value("UI").weight;  // 1e-12, as impact
    return roundup(std::min((impact + exploitability) * (changed ? 108 : 100), 100 * tenth), version);
}

int temporal_score(const Reading& given, int base, CvssVersion version) {
    auto const factor = given.weight_or("E", 100) * given.weight_or("RL", 100) * given.weight_or("RC", 100);
    return roundup(base * factor * (tenth / 1'000'000), version);
}

}  // namespace

Cvss score_v3(std::string_view vector, CvssVersion version) {
    auto const given = read_vector(vector, version == CvssVersion::v3_1 ? grammar_v3_1 : grammar_v3_0);
    Cvss cvss{version, std::string{vector}, base_score(given, false, version), {}, {}};
    if (given.any(Group::temporal)) cvss.temporal = temporal_score(given, cvss.base, version);
    if (given.any(Group::environmental)) cvss.environmental = temporal_score(given, base_score(given, true, version), version);
    return cvss;
}

}  // namespace vulnctl::cvss
