// CVSS v2: "A Complete Guide to the Common Vulnerability Scoring System Version 2.0", 3.2. Names as in its equations.

#include "model/cvss_vector.h"

#include <algorithm>

namespace vulnctl::cvss {

namespace {

/// The adjusted impact has 17 decimals, the score that holds it 21: more than 64 bits.
__extension__ typedef __int128 Wide;

// Weights in thousandths.
constexpr Value access_vector[] = {{"L", 395}, {"A", 646}, {"N", 1000}};
constexpr Value access_complexity[] = {{"H", 350}, {"M", 610}, {"L", 710}};
constexpr Value authentication[] = {{"M", 450}, {"S", 560}, {"N", 704}};
constexpr Value impacts[] = {{"N", 0}, {"P", 275}, {"C", 660}};
// Weights in hundredths.
constexpr Value exploitabilities[] = {{"U", 85}, {"POC", 90}, {"F", 95}, {"H", 100}};
constexpr Value remediation_level[] = {{"OF", 87}, {"TF", 90}, {"W", 95}, {"U", 100}};
constexpr Value report_confidence[] = {{"UC", 90}, {"UR", 95}, {"C", 100}};
constexpr Value collateral_damage[] = {{"N", 0}, {"L", 10}, {"LM", 30}, {"MH", 40}, {"H", 50}};
constexpr Value target_distribution[] = {{"N", 0}, {"L", 25}, {"M", 75}, {"H", 100}};
constexpr Value requirement[] = {{"L", 50}, {"M", 100}, {"H", 151}};

constexpr Metric metrics[] = {
    {Group::base, "AV", access_vector},
    {Group::base, "AC", access_complexity},
    {Group::base, "Au", authentication},
    {Group::base, "C", impacts},
    {Group::base, "I", impacts},
    {Group::base, "A", impacts},
    {Group::temporal, "E", exploitabilities},
    {Group::temporal, "RL", remediation_level},
    {Group::temporal, "RC", report_confidence},
    {Group::environmental, "CDP", collateral_damage},
    {Group::environmental, "TD", target_distribution},
    {Group::environmental, "CR", requirement},
    {Group::environmental, "IR", requirement},
    {Group::environmental, "AR", requirement},
};
constexpr Grammar grammar{"CVSS v2", "", "ND", Order::any, metrics};

/// The nearest tenth of an amount of which `tenth` make one; half goes up, and below zero away from it, as in decimal arithmetic.
constexpr int round_to_tenths(Wide amount, Wide tenth) {
    return static_cast<int>((2 * amount + (amount < 0 ? -tenth : tenth)) / (2 * tenth));
}

constexpr Wide one = 1'000'000'000'000'000;  // in units of 1e-15, of what is kept and lost
constexpr Wide ten = 1000 * one;             // in units of 1e-17, of impact and exploitability

Wide impact(const Reading& given, int cr, int ir, int ar) {
    auto const kept = [&](std::string_view id, int required) -> Wide { return 100'000 - given[id].weight * required; };
    return 1041 * (one - kept("C", cr) * kept("I", ir) * kept("A", ar));
}

Wide exploitability(const Reading& given) { return Wide{20} * given["AV"].weight * given["AC"].weight * given["Au"].weight * 100'000'000; }

/// Below zero (the least is -0.2) where an adjusted impact is small.
int base_score(const Reading& given, Wide of_impact) {
    if (of_impact == 0) return 0;
    return round_to_tenths((6 * of_impact + 4 * exploitability(given) - 1500 * one) * 1176, 100'000 * one);
}

int temporal_score(const Reading& given, int base) {
    return round_to_tenths(Wide{base} * given.weight_or("E", 100) * given.weight_or("RL", 100) * given.weight_or("RC", 100), 1'000'000);
}

/// The adjusted impact is at most 10, where the base score's own is up to 10.00085; so requirements of M can lower a score (7.2 to 7.1
/// for AV:L/AC:L/Au:N/C:C/I:C/A:C). The scores inside it are rounded as the guide's equations say, and its own range is 0 to 10.
int environmental_score(const Reading& given) {
    auto const required = [&](std::string_view id) { return given.weight_or(id, 100); };
    auto const adjusted_base = base_score(given, std::min(impact(given, required("CR"), required("IR"), required("AR")), ten));
    auto const adjusted_temporal = temporal_score(given, adjusted_base);
    auto const damaged = adjusted_temporal * 100 + (100 - adjusted_temporal) * given.weight_or("CDP", 0);
    return std::max(0, round_to_tenths(Wide{damaged} * given.weight_or("TD", 100), 10'000));
}

}  // namespace

Cvss score_v2(std::string_view vector) {
    auto const given = read_vector(vector, grammar);
    Cvss cvss{CvssVersion::v2, std::string{vector}, base_score(given, impact(given, 100, 100, 100)), {}, {}};
    if (given.any(Group::temporal)) cvss.temporal = temporal_score(given, cvss.base);
    if (given.any(Group::environmental)) cvss.environmental = environmental_score(given);
    return cvss;
}

}  // namespace vulnctl::cvss
