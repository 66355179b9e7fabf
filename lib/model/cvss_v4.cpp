// CVSS v4.0, specification 8: the score of the vector's MacroVector, less the way from its most severe vector to this one.

#include "model/cvss_v4_table.h"
#include "model/cvss_vector.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vulnctl::cvss {

namespace {

// Weights: how many steps a value is less severe than the most severe one. The subsequent systems' H is a step below S (Safety).
constexpr Value attack_vector[] = {{"N", 0}, {"A", 1}, {"L", 2}, {"P", 3}};
constexpr Value attack_complexity[] = {{"L", 0}, {"H", 1}};
constexpr Value attack_requirements[] = {{"N", 0}, {"P", 1}};
constexpr Value privileges_required[] = {{"N", 0}, {"L", 1}, {"H", 2}};
constexpr Value user_interaction[] = {{"N", 0}, {"P", 1}, {"A", 2}};
constexpr Value impact[] = {{"H", 0}, {"L", 1}, {"N", 2}};
constexpr Value subsequent_impact[] = {{"H", 1}, {"L", 2}, {"N", 3}};
constexpr Value subsequent_or_safety[] = {{"S", 0}, {"H", 1}, {"L", 2}, {"N", 3}};
constexpr Value exploit_maturity[] = {{"A", 0}, {"P", 1}, {"U", 2}};
constexpr Value requirement[] = {{"H", 0}, {"M", 1}, {"L", 2}};
constexpr Value safety[] = {{"N"}, {"P"}};
constexpr Value automatable[] = {{"N"}, {"Y"}};
constexpr Value recovery[] = {{"A"}, {"U"}, {"I"}};
constexpr Value value_density[] = {{"D"}, {"C"}};
constexpr Value response_effort[] = {{"L"}, {"M"}, {"H"}};
constexpr Value provider_urgency[] = {{"Clear"}, {"Green"}, {"Amber"}, {"Red"}};

/// In the order of table 23.
constexpr Metric metrics[] = {
    {Group::base, "AV", attack_vector},
    {Group::base, "AC", attack_complexity},
    {Group::base, "AT", attack_requirements},
    {Group::base, "PR", privileges_required},
    {Group::base, "UI", user_interaction},
    {Group::base, "VC", impact},
    {Group::base, "VI", impact},
    {Group::base, "VA", impact},
    {Group::base, "SC", subsequent_impact},
    {Group::base, "SI", subsequent_impact},
    {Group::base, "SA", subsequent_impact},
    {Group::temporal, "E", exploit_maturity},
    {Group::environmental, "CR", requirement},
    {Group::environmental, "IR", requirement},
    {Group::environmental, "AR", requirement},
    {Group::environmental, "MAV", attack_vector},
    {Group::environmental, "MAC", attack_complexity},
    {Group::environmental, "MAT", attack_requirements},
    {Group::environmental, "MPR", privileges_required},
    {Group::environmental, "MUI", user_interaction},
    {Group::environmental, "MVC", impact},
    {Group::environmental, "MVI", impact},
    {Group::environmental, "MVA", impact},
    {Group::environmental, "MSC", subsequent_impact},
    {Group::environmental, "MSI", subsequent_or_safety},
    {Group::environmental, "MSA", subsequent_or_safety},
    {Group::supplemental, "S", safety},
    {Group::supplemental, "AU", automatable},
    {Group::supplemental, "R", recovery},
    {Group::supplemental, "V", value_density},
    {Group::supplemental, "RE", response_effort},
    {Group::supplemental, "U", provider_urgency},
};
constexpr Grammar grammar{"CVSS v4.0", "CVSS:4.0/", "X", Order::fixed, metrics};

/// A level of an equivalence class (EQ). All its most severe vectors have the same number of steps, so that the distance of a vector
/// from whichever of them is above it is a difference of sums.
struct Level {
    int most_severe;
    int depth;
};
constexpr Level eq1_levels[] = {{0, 1}, {1, 4}, {3, 5}};
constexpr Level eq2_levels[] = {{0, 1}, {1, 2}};
constexpr Level eq3_eq6_levels[] = {{0, 7}, {3, 6}, {1, 8}, {3, 8}, {3, 10}};
constexpr Level eq4_levels[] = {{1, 6}, {3, 5}, {6, 4}};
constexpr Level eq5_levels[] = {{0, 1}, {1, 1}, {2, 1}};

/// Where a vector stands in one class: at which level, and what part of the way through it: distance / depth.
struct Standing {
    size_t level;
    int distance;
    int depth;
};

Standing standing(std::span<const Level> levels, size_t level, int steps) {
    return {level, steps - levels[level].most_severe, levels[level].depth};
}

Standing eq1(int av, int pr, int ui) {
    bool const all = av == 0 && pr == 0 && ui == 0;
    bool const some = av != 3 && (av == 0 || pr == 0 || ui == 0);
    return standing(eq1_levels, all ? 0 : some ? 1 : 2, av + pr + ui);
}

Standing eq2(int ac, int at) { return standing(eq2_levels, ac == 0 && at == 0 ? 0 : 1, ac + at); }

/// EQ3 and EQ6 depend on each other: levels 00, 01, 10, 11 and 21 are 0 to 4 here; there is no 20.
Standing eq3_eq6(std::array<int, 3> impacts, std::array<int, 3> requirements) {
    auto const [vc, vi, va] = impacts;
    auto const [cr, ir, ar] = requirements;
    size_t const eq3 = vc == 0 && vi == 0 ? 0 : vc == 0 || vi == 0 || va == 0 ? 1 : 2;
    bool const required = (cr == 0 && vc == 0) || (ir == 0 && vi == 0) || (ar == 0 && va == 0);
    return standing(eq3_eq6_levels, eq3 == 2 ? 4 : 2 * eq3 + (required ? 0 : 1), vc + vi + va + cr + ir + ar);
}

Standing eq4(int sc, int si, int sa) {
    bool const safety_at_stake = si == 0 || sa == 0;
    bool const high = sc == 1 || si == 1 || sa == 1;
    return standing(eq4_levels, safety_at_stake ? 0 : high ? 1 : 2, sc + si + sa);
}

Standing eq5(int e) { return standing(eq5_levels, static_cast<size_t>(e), e); }

using MacroVector = std::array<size_t, 5>;

int score_of(const MacroVector& m) { return macro_vector_scores[(((m[0] * 2 + m[1]) * 5 + m[2]) * 3 + m[3]) * 3 + m[4]]; }

/// The score of the MacroVector one level down in a class; below 00 of EQ3 and EQ6 the higher one of two.
std::optional<int> score_below(MacroVector m, size_t eq) {
    constexpr MacroVector lowest = {2, 1, 4, 2, 2};
    if (m[eq] == lowest[eq]) return {};
    auto const at = [&](size_t level) {
        m[eq] = level;
        return score_of(m);
    };
    if (eq != 2) return at(m[eq] + 1);
    switch (m[eq]) {
        case 0: return std::max(at(1), at(2));
        case 1:
        case 2: return at(3);
        default: return at(4);
    }
}

/// Less the mean, over the classes that have a level below, of the part of the way to that level's score.
int score(const std::array<Standing, 5>& standings) {
    constexpr int whole = 840;  // every depth divides it
    MacroVector levels{};
    for (size_t eq = 0; eq < 5; ++eq) levels[eq] = standings[eq].level;
    auto const highest = score_of(levels);
    int way = 0;
    int classes = 0;
    for (size_t eq = 0; eq < 5; ++eq)
        if (auto const below = score_below(levels, eq)) {
            way += (highest - *below) * standings[eq].distance * (whole / standings[eq].depth);
            ++classes;
        }
    if (classes == 0) return highest;
    auto const unit = whole * classes;
    return (2 * (highest * unit - way) + unit) / (2 * unit);  // to the nearest, half up
}

bool is_harmless(const Reading& given) {
    constexpr std::string_view impacts[] = {"VC", "VI", "VA", "SC", "SI", "SA"};
    return std::all_of(std::begin(impacts), std::end(impacts), [&](std::string_view id) { return given.modified(id).id == "N"; });
}

}  // namespace

/// What is not defined counts as the worst: E as A, the requirements as H (specification 3 and 4.1), all of them 0 steps.
Cvss score_v4(std::string_view vector) {
    auto const given = read_vector(vector, grammar);
    Cvss cvss{CvssVersion::v4_0, std::string{vector}, 0, {}, {}};
    if (is_harmless(given)) return cvss;
    auto const steps = [&](std::string_view id) { return given.modified(id).weight; };
    cvss.base = score(
        {eq1(steps("AV"), steps("PR"), steps("UI")), eq2(steps("AC"), steps("AT")),
         eq3_eq6({steps("VC"), steps("VI"), steps("VA")}, {given.weight_or("CR", 0), given.weight_or("IR", 0), given.weight_or("AR", 0)}),
         eq4(steps("SC"), steps("SI"), steps("SA")), eq5(given.weight_or("E", 0))});
    return cvss;
}

}  // namespace vulnctl::cvss
