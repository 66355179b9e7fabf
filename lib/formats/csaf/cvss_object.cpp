#include "formats/csaf/cvss_object.h"

#include "formats/text_forms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;
using Word_ = std::string_view;

// v2
constexpr Word_ v2_av[] = {"NETWORK", "ADJACENT_NETWORK", "LOCAL"};
constexpr Word_ v2_av_ids[] = {"N", "A", "L"};
constexpr Word_ v2_ac[] = {"HIGH", "MEDIUM", "LOW"};
constexpr Word_ v2_ac_ids[] = {"H", "M", "L"};
constexpr Word_ v2_au[] = {"MULTIPLE", "SINGLE", "NONE"};
constexpr Word_ v2_au_ids[] = {"M", "S", "N"};
constexpr Word_ v2_impact[] = {"NONE", "PARTIAL", "COMPLETE"};
constexpr Word_ v2_impact_ids[] = {"N", "P", "C"};
constexpr Word_ v2_e[] = {"UNPROVEN", "PROOF_OF_CONCEPT", "FUNCTIONAL", "HIGH", "NOT_DEFINED"};
constexpr Word_ v2_e_ids[] = {"U", "POC", "F", "H", "ND"};
constexpr Word_ remediation[] = {"OFFICIAL_FIX", "TEMPORARY_FIX", "WORKAROUND", "UNAVAILABLE", "NOT_DEFINED"};
constexpr Word_ v2_rl_ids[] = {"OF", "TF", "W", "U", "ND"};
constexpr Word_ v2_rc[] = {"UNCONFIRMED", "UNCORROBORATED", "CONFIRMED", "NOT_DEFINED"};
constexpr Word_ v2_rc_ids[] = {"UC", "UR", "C", "ND"};
constexpr Word_ v2_cdp[] = {"NONE", "LOW", "LOW_MEDIUM", "MEDIUM_HIGH", "HIGH", "NOT_DEFINED"};
constexpr Word_ v2_cdp_ids[] = {"N", "L", "LM", "MH", "H", "ND"};
constexpr Word_ v2_td[] = {"NONE", "LOW", "MEDIUM", "HIGH", "NOT_DEFINED"};
constexpr Word_ v2_td_ids[] = {"N", "L", "M", "H", "ND"};
constexpr Word_ requirement[] = {"LOW", "MEDIUM", "HIGH", "NOT_DEFINED"};
constexpr Word_ v2_requirement_ids[] = {"L", "M", "H", "ND"};

constexpr CvssMetric v2_metrics[] = {
    {"accessVector", "AV", v2_av, v2_av_ids},
    {"accessComplexity", "AC", v2_ac, v2_ac_ids},
    {"authentication", "Au", v2_au, v2_au_ids},
    {"confidentialityImpact", "C", v2_impact, v2_impact_ids},
    {"integrityImpact", "I", v2_impact, v2_impact_ids},
    {"availabilityImpact", "A", v2_impact, v2_impact_ids},
    {"exploitability", "E", v2_e, v2_e_ids},
    {"remediationLevel", "RL", remediation, v2_rl_ids},
    {"reportConfidence", "RC", v2_rc, v2_rc_ids},
    {"collateralDamagePotential", "CDP", v2_cdp, v2_cdp_ids},
    {"targetDistribution", "TD", v2_td, v2_td_ids},
    {"confidentialityRequirement", "CR", requirement, v2_requirement_ids},
    {"integrityRequirement", "IR", requirement, v2_requirement_ids},
    {"availabilityRequirement", "AR", requirement, v2_requirement_ids},
};

// v3.0 and v3.1. The modified ones are their base metrics with NOT_DEFINED (X) as a further value.
constexpr Word_ av[] = {"NETWORK", "ADJACENT_NETWORK", "LOCAL", "PHYSICAL", "NOT_DEFINED"};
constexpr Word_ av_ids[] = {"N", "A", "L", "P", "X"};
constexpr Word_ ac[] = {"HIGH", "LOW", "NOT_DEFINED"};
constexpr Word_ ac_ids[] = {"H", "L", "X"};
constexpr Word_ pr[] = {"HIGH", "LOW", "NONE", "NOT_DEFINED"};
constexpr Word_ pr_ids[] = {"H", "L", "N", "X"};
constexpr Word_ ui[] = {"NONE", "REQUIRED", "NOT_DEFINED"};
constexpr Word_ ui_ids[] = {"N", "R", "X"};
constexpr Word_ scope[] = {"UNCHANGED", "CHANGED", "NOT_DEFINED"};
constexpr Word_ scope_ids[] = {"U", "C", "X"};
constexpr Word_ impact[] = {"NONE", "LOW", "HIGH", "NOT_DEFINED"};
constexpr Word_ impact_ids[] = {"N", "L", "H", "X"};
constexpr Word_ maturity[] = {"UNPROVEN", "PROOF_OF_CONCEPT", "FUNCTIONAL", "HIGH", "NOT_DEFINED"};
constexpr Word_ maturity_ids[] = {"U", "P", "F", "H", "X"};
constexpr Word_ remediation_ids[] = {"O", "T", "W", "U", "X"};
constexpr Word_ confidence[] = {"UNKNOWN", "REASONABLE", "CONFIRMED", "NOT_DEFINED"};
constexpr Word_ confidence_ids[] = {"U", "R", "C", "X"};
constexpr Word_ requirement_ids[] = {"L", "M", "H", "X"};

/// Without NOT_DEFINED, which stands last.
template <size_t N>
constexpr std::span<const Word_> base(const Word_ (&all)[N]) {
    return std::span{all}.first(N - 1);
}

constexpr CvssMetric v3_metrics[] = {
    {"attackVector", "AV", base(av), base(av_ids)},
    {"attackComplexity", "AC", base(ac), base(ac_ids)},
    {"privilegesRequired", "PR", base(pr), base(pr_ids)},
    {"userInteraction", "UI", base(ui), base(ui_ids)},
    {"scope", "S", base(scope), base(scope_ids)},
    {"confidentialityImpact", "C", base(impact), base(impact_ids)},
    {"integrityImpact", "I", base(impact), base(impact_ids)},
    {"availabilityImpact", "A", base(impact), base(impact_ids)},
    {"exploitCodeMaturity", "E", maturity, maturity_ids},
    {"remediationLevel", "RL", remediation, remediation_ids},
    {"reportConfidence", "RC", confidence, confidence_ids},
    {"confidentialityRequirement", "CR", requirement, requirement_ids},
    {"integrityRequirement", "IR", requirement, requirement_ids},
    {"availabilityRequirement", "AR", requirement, requirement_ids},
    {"modifiedAttackVector", "MAV", av, av_ids},
    {"modifiedAttackComplexity", "MAC", ac, ac_ids},
    {"modifiedPrivilegesRequired", "MPR", pr, pr_ids},
    {"modifiedUserInteraction", "MUI", ui, ui_ids},
    {"modifiedScope", "MS", scope, scope_ids},
    {"modifiedConfidentialityImpact", "MC", impact, impact_ids},
    {"modifiedIntegrityImpact", "MI", impact, impact_ids},
    {"modifiedAvailabilityImpact", "MA", impact, impact_ids},
};

// v4.0
constexpr Word_ v4_av[] = {"NETWORK", "ADJACENT", "LOCAL", "PHYSICAL", "NOT_DEFINED"};
constexpr Word_ v4_at[] = {"NONE", "PRESENT", "NOT_DEFINED"};
constexpr Word_ v4_at_ids[] = {"N", "P", "X"};
constexpr Word_ v4_ui[] = {"NONE", "PASSIVE", "ACTIVE", "NOT_DEFINED"};
constexpr Word_ v4_ui_ids[] = {"N", "P", "A", "X"};
constexpr Word_ v4_e[] = {"UNREPORTED", "PROOF_OF_CONCEPT", "ATTACKED", "NOT_DEFINED"};
constexpr Word_ v4_e_ids[] = {"U", "P", "A", "X"};
constexpr Word_ v4_subsequent[] = {"NEGLIGIBLE", "LOW", "HIGH", "NOT_DEFINED"};
constexpr Word_ v4_safety_too[] = {"NEGLIGIBLE", "LOW", "HIGH", "SAFETY", "NOT_DEFINED"};
constexpr Word_ v4_safety_too_ids[] = {"N", "L", "H", "S", "X"};
constexpr Word_ v4_safety[] = {"NEGLIGIBLE", "PRESENT", "NOT_DEFINED"};
constexpr Word_ v4_automatable[] = {"NO", "YES", "NOT_DEFINED"};
constexpr Word_ v4_automatable_ids[] = {"N", "Y", "X"};
constexpr Word_ v4_recovery[] = {"AUTOMATIC", "USER", "IRRECOVERABLE", "NOT_DEFINED"};
constexpr Word_ v4_recovery_ids[] = {"A", "U", "I", "X"};
constexpr Word_ v4_density[] = {"DIFFUSE", "CONCENTRATED", "NOT_DEFINED"};
constexpr Word_ v4_density_ids[] = {"D", "C", "X"};
constexpr Word_ v4_effort[] = {"LOW", "MODERATE", "HIGH", "NOT_DEFINED"};
constexpr Word_ v4_urgency[] = {"CLEAR", "GREEN", "AMBER", "RED", "NOT_DEFINED"};
constexpr Word_ v4_urgency_ids[] = {"Clear", "Green", "Amber", "Red", "X"};

constexpr CvssMetric v4_metrics[] = {
    {"attackVector", "AV", base(v4_av), base(av_ids)},
    {"attackComplexity", "AC", base(ac), base(ac_ids)},
    {"attackRequirements", "AT", base(v4_at), base(v4_at_ids)},
    {"privilegesRequired", "PR", base(pr), base(pr_ids)},
    {"userInteraction", "UI", base(v4_ui), base(v4_ui_ids)},
    {"vulnConfidentialityImpact", "VC", base(impact), base(impact_ids)},
    {"vulnIntegrityImpact", "VI", base(impact), base(impact_ids)},
    {"vulnAvailabilityImpact", "VA", base(impact), base(impact_ids)},
    {"subConfidentialityImpact", "SC", base(impact), base(impact_ids)},
    {"subIntegrityImpact", "SI", base(impact), base(impact_ids)},
    {"subAvailabilityImpact", "SA", base(impact), base(impact_ids)},
    {"exploitMaturity", "E", v4_e, v4_e_ids},
    {"confidentialityRequirement", "CR", requirement, requirement_ids},
    {"integrityRequirement", "IR", requirement, requirement_ids},
    {"availabilityRequirement", "AR", requirement, requirement_ids},
    {"modifiedAttackVector", "MAV", v4_av, av_ids},
    {"modifiedAttackComplexity", "MAC", ac, ac_ids},
    {"modifiedAttackRequirements", "MAT", v4_at, v4_at_ids},
    {"modifiedPrivilegesRequired", "MPR", pr, pr_ids},
    {"modifiedUserInteraction", "MUI", v4_ui, v4_ui_ids},
    {"modifiedVulnConfidentialityImpact", "MVC", impact, impact_ids},
    {"modifiedVulnIntegrityImpact", "MVI", impact, impact_ids},
    {"modifiedVulnAvailabilityImpact", "MVA", impact, impact_ids},
    {"modifiedSubConfidentialityImpact", "MSC", v4_subsequent, impact_ids},
    {"modifiedSubIntegrityImpact", "MSI", v4_safety_too, v4_safety_too_ids},
    {"modifiedSubAvailabilityImpact", "MSA", v4_safety_too, v4_safety_too_ids},
    {"Safety", "S", v4_safety, v4_at_ids},
    {"Automatable", "AU", v4_automatable, v4_automatable_ids},
    {"Recovery", "R", v4_recovery, v4_recovery_ids},
    {"valueDensity", "V", v4_density, v4_density_ids},
    {"vulnerabilityResponseEffort", "RE", v4_effort, requirement_ids},
    {"providerUrgency", "U", v4_urgency, v4_urgency_ids},
};

/// Metrics between slashes, in any order, as the patterns of v2 and v3 have it: whether all are there is not theirs to say.
bool are_metrics(std::string_view vector, std::span<const CvssMetric> metrics) {
    do {
        auto const end = std::min(vector.find('/'), vector.size());
        auto piece = vector.substr(0, end);
        auto const id = take_until(piece, ':');
        auto const metric = std::ranges::find(metrics, id, &CvssMetric::id);
        if (metric == metrics.end() || std::ranges::find(metric->ids, piece) == metric->ids.end()) return false;
        if (end == vector.size()) return true;
        vector.remove_prefix(end + 1);
    } while (true);
}

bool is_v2_vector(std::string_view s) { return are_metrics(s, v2_metrics); }
bool is_v3_vector(std::string_view s, std::string_view prefix) {
    return s.starts_with(prefix) && are_metrics(s.substr(prefix.size()), v3_metrics);
}
bool is_v3_0_vector(std::string_view s) { return is_v3_vector(s, "CVSS:3.0/"); }
bool is_v3_1_vector(std::string_view s) { return is_v3_vector(s, "CVSS:3.1/"); }

/// The pattern of v4.0 asks for what the specification asks for: all base metrics, each metric once, in the order of its table.
bool is_v4_vector(std::string_view s) {
    if (!s.starts_with("CVSS:4.0/") || s.size() > 400) return false;
    try {
        read_cvss(s);
        return true;
    } catch (const Error&) {
        return false;
    }
}

double number_of(JsonValue value) {
    double number = 0;
    auto const literal = value.text();
    std::from_chars(literal.data(), literal.data() + literal.size(), number);
    return number;
}

void check_score(JsonValue score, const std::function<void(JsonValue, Text, Text)>& say) {
    if (double const number = number_of(score); number < 0 || number > 10)
        say(score,
            text("CVSS の値 {} は 0 から 10 までではありません", "the CVSS score {} is not between 0 and 10", score.text().substr(0, 40)),
            {});
}

/// The bands of v4.0's schema; of all but HIGH it asks for one decimal.
void check_v4_band(JsonValue object, const std::function<void(JsonValue, Text, Text)>& say) {
    auto const score = object["baseScore"];
    auto const severity = object["baseSeverity"];
    if (!score.is(Kind::number) || !severity.is(Kind::string)) return;
    double const number = number_of(score);
    struct Band {
        std::string_view name;
        double least, most;
    };
    constexpr Band bands[] = {{"NONE", 0, 0}, {"LOW", 0.1, 3.9}, {"MEDIUM", 4.0, 6.9}, {"HIGH", 7.0, 8.9}, {"CRITICAL", 9.0, 10.0}};
    auto const band = std::ranges::find(bands, severity.text(), &Band::name);
    if (band == std::end(bands)) return;
    bool const tenths = severity.text() == "HIGH" || number == std::round(number * 10) / 10;
    if (number < band->least || number > band->most || !tenths)
        say(score,
            text("baseScore {0} は baseSeverity {1} の範囲（{2} から {3}）にありません",
                 "baseScore {0} is not in the range of baseSeverity {1} ({2} to {3})", score.text().substr(0, 40), severity.text(),
                 band->least, band->most),
            {});
}

constexpr Word_ versions_2_0[] = {"2.0"};
constexpr Word_ versions_3_0[] = {"3.0"};
constexpr Word_ versions_3_1[] = {"3.1"};
constexpr Word_ versions_4_0[] = {"4.0"};
constexpr Word_ severities[] = {"NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"};

constexpr Shape score{.kind = Kind::number, .further = check_score};
constexpr Shape severity = word_of(severities);
constexpr Shape v2_vector = text_of(is_v2_vector, {"CVSS v2 のベクタ", "a vector of CVSS v2"});
constexpr Shape v3_0_vector = text_of(is_v3_0_vector, {"CVSS v3.0 のベクタ", "a vector of CVSS v3.0"});
constexpr Shape v3_1_vector = text_of(is_v3_1_vector, {"CVSS v3.1 のベクタ", "a vector of CVSS v3.1"});
constexpr Shape v4_vector = text_of(is_v4_vector, {"CVSS v4.0 のベクタ", "a vector of CVSS v4.0"});
constexpr Shape version_2_0 = word_of(versions_2_0), version_3_0 = word_of(versions_3_0), version_3_1 = word_of(versions_3_1),
                version_4_0 = word_of(versions_4_0);

template <size_t N>
constexpr auto shapes_of(const CvssMetric (&metrics)[N]) {
    std::array<Shape, N> shapes;
    for (size_t i = 0; i < N; ++i) shapes[i] = word_of(metrics[i].words);
    return shapes;
}
constexpr auto v2_shapes = shapes_of(v2_metrics);
constexpr auto v3_shapes = shapes_of(v3_metrics);
constexpr auto v4_shapes = shapes_of(v4_metrics);

/// What every object of a version has of its own, and a member for each metric.
template <size_t N, size_t M>
constexpr auto members_of(const Member (&own)[M], const CvssMetric (&metrics)[N], const std::array<Shape, N>& shapes) {
    std::array<Member, N + M> members{};
    for (size_t i = 0; i < M; ++i) members[i] = own[i];
    for (size_t i = 0; i < N; ++i) members[M + i] = may(metrics[i].property, shapes[i]);
    return members;
}

constexpr Member v2_own[] = {must("version", version_2_0), must("vectorString", v2_vector), must("baseScore", score),
                             may("temporalScore", score), may("environmentalScore", score)};
constexpr Member v3_0_own[] = {must("version", version_3_0),     must("vectorString", v3_0_vector),     must("baseScore", score),
                               must("baseSeverity", severity),   may("temporalScore", score),           may("temporalSeverity", severity),
                               may("environmentalScore", score), may("environmentalSeverity", severity)};
constexpr Member v3_1_own[] = {must("version", version_3_1),     must("vectorString", v3_1_vector),     must("baseScore", score),
                               must("baseSeverity", severity),   may("temporalScore", score),           may("temporalSeverity", severity),
                               may("environmentalScore", score), may("environmentalSeverity", severity)};
constexpr Member v4_own[] = {must("version", version_4_0), must("vectorString", v4_vector), must("baseScore", score),
                             must("baseSeverity", severity)};

constexpr auto v2_members = members_of(v2_own, v2_metrics, v2_shapes);
constexpr auto v3_0_members = members_of(v3_0_own, v3_metrics, v3_shapes);
constexpr auto v3_1_members = members_of(v3_1_own, v3_metrics, v3_shapes);
constexpr auto v4_members = members_of(v4_own, v4_metrics, v4_shapes);

constexpr Shape v3_0 = object_of(v3_0_members);
constexpr Shape v3_1 = object_of(v3_1_members);
const Shape* choose_v3(JsonValue object) { return v3_version(object) == CvssVersion::v3_0 ? &v3_0 : &v3_1; }

}  // namespace

constinit const Shape cvss_v2_shape = under("6.1.8", object_of(v2_members));
constinit const Shape cvss_v3_shape = under("6.1.8", {.choose = choose_v3});
constinit const Shape cvss_v4_shape =
    under("6.1.8", {.kind = Kind::object, .members = v4_members, .stranger = Stranger::fault, .further = check_v4_band});

CvssVersion v3_version(JsonValue object) {
    auto const version = object["version"].text();
    if (version == "3.0" || version == "3.1") return version == "3.0" ? CvssVersion::v3_0 : CvssVersion::v3_1;
    return object["vectorString"].text().starts_with("CVSS:3.0/") ? CvssVersion::v3_0 : CvssVersion::v3_1;
}

std::span<const CvssMetric> metrics_of(CvssVersion version) {
    if (version == CvssVersion::v2) return v2_metrics;
    if (version == CvssVersion::v4_0) return v4_metrics;
    return v3_metrics;
}

}  // namespace vulnctl::csaf
