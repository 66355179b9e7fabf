#include "formats/csaf/cvss_object.h"
#include "formats/csaf/tests.h"
#include "model/cvss.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

/// A CVSS object of a metric.
struct Scored {
    JsonValue object;
    CvssVersion version;
};

std::vector<Scored> cvss_of(JsonValue content) {
    std::vector<Scored> found;
    if (auto const v2 = content["cvss_v2"]; v2.is(Kind::object)) found.push_back({v2, CvssVersion::v2});
    if (auto const v3 = content["cvss_v3"]; v3.is(Kind::object)) found.push_back({v3, v3_version(v3)});
    if (auto const v4 = content["cvss_v4"]; v4.is(Kind::object)) found.push_back({v4, CvssVersion::v4_0});
    return found;
}

void each_cvss(const Advisory& advisory, const std::function<void(const Scored&)>& take) {
    each_metric(advisory, [&](const Metric& metric) {
        for (auto const& scored : cvss_of(metric.content)) take(scored);
    });
}

/// The metrics of a vector, as they stand in it: `AV` and `N`.
std::vector<std::pair<std::string_view, std::string_view>> metrics_in(std::string_view vector) {
    std::vector<std::pair<std::string_view, std::string_view>> metrics;
    if (vector.starts_with("CVSS:")) take_until(vector, '/');
    while (!vector.empty() && metrics.size() < 64) {
        auto piece = take_until(vector, '/');
        auto const id = take_until(piece, ':');
        metrics.emplace_back(id, piece);
    }
    return metrics;
}

std::optional<Cvss> try_read(std::string_view vector) {
    if (vector.size() > 1000) return {};
    try {
        return read_cvss(vector);
    } catch (const Error&) {
        return {};
    }
}

/// All scores of a vector of v2 or v3: where it gives no temporal (environmental) metric, that score is the one of metrics that change
/// nothing. Nothing where the vector is not valid.
struct Scores {
    int base = 0, temporal = 0, environmental = 0;
};

std::optional<Scores> scores_of(std::string_view vector, CvssVersion version) {
    auto const given = try_read(vector);
    if (!given || given->version != version) return {};
    Scores scores{given->base, given->base, given->base};
    std::string kept;
    for (auto const& [id, value] : metrics_in(vector))
        if (value != "X" && value != "ND") kept += fmt::format("/{}:{}", id, value);
    auto const prefix = version == CvssVersion::v2 ? std::string_view{} : vector.substr(0, 8);
    auto const full = [&](std::string_view neutral) {
        auto const whole = kept + std::string{neutral};
        return try_read(version == CvssVersion::v2 ? whole.substr(1) : std::string{prefix} + whole);
    };
    // C of RC, M of CR and H of TD weigh what "not defined" weighs
    auto const temporal = given->temporal ? given : full("/RC:C");
    auto const environmental = given->environmental ? given : full(version == CvssVersion::v2 ? "/TD:H" : "/CR:M");
    if (temporal && temporal->temporal) scores.temporal = *temporal->temporal;
    if (environmental && environmental->environmental) scores.environmental = *environmental->environmental;
    return scores;
}

bool equals(JsonValue number, int tenths) {
    double value = -1;
    auto const literal = number.text();
    std::from_chars(literal.data(), literal.data() + literal.size(), value);
    return value == tenths / 10.0;
}

std::string upper(std::string_view s) {
    std::string out{s};
    for (auto& c : out)
        if (is_lower(c)) c = char(c - 32);
    return out;
}

std::string_view version_name(CvssVersion version) {
    switch (version) {
        case CvssVersion::v2: return "2.0";
        case CvssVersion::v3_0: return "3.0";
        case CvssVersion::v3_1: return "3.1";
        case CvssVersion::v4_0: break;
    }
    return "4.0";
}

void each_product(JsonValue list, const std::function<void(std::string_view)>& take) {
    if (!list.is(Kind::array)) return;
    for (auto const id : list)
        if (id.is(Kind::string)) take(id.text());
}

/// The vector with the metrics that stand beside it as properties, where it has none of that id itself.
std::string completed_vector(const Scored& scored) {
    auto const written = scored.object["vectorString"].text();
    auto const given = metrics_in(written);  // views, so not into what grows below
    std::string vector{written};
    for (auto const& metric : metrics_of(scored.version)) {
        if (std::ranges::any_of(given, [&](auto const& known) { return known.first == metric.id; })) continue;
        auto const word = std::ranges::find(metric.words, scored.object[metric.property].text());
        if (word != metric.words.end()) vector += fmt::format("/{}:{}", metric.id, metric.ids[size_t(word - metric.words.begin())]);
    }
    return vector;
}

/// The score for the environment of whoever uses the product: 0 where nothing is left of the flaw.
bool is_zero_in_environment(const Scored& scored) {
    auto const given = scored.object["environmentalScore"];
    if (given.is(Kind::number) && !equals(given, 0)) return false;
    if (scored.version == CvssVersion::v4_0) {
        // v4.0's metrics have a fixed order: a property that the vector lacks is looked at by itself
        auto const read = try_read(scored.object["vectorString"].text());
        if (read && read->base == 0) return true;
        constexpr std::pair<std::string_view, std::string_view> none[] = {
            {"modifiedVulnConfidentialityImpact", "NONE"}, {"modifiedVulnIntegrityImpact", "NONE"},
            {"modifiedVulnAvailabilityImpact", "NONE"},    {"modifiedSubConfidentialityImpact", "NEGLIGIBLE"},
            {"modifiedSubIntegrityImpact", "NEGLIGIBLE"},  {"modifiedSubAvailabilityImpact", "NEGLIGIBLE"}};
        return std::ranges::all_of(none, [&](auto const& member) { return scored.object[member.first].text() == member.second; });
    }
    if (given.is(Kind::number)) return true;
    auto const scores = scores_of(completed_vector(scored), scored.version);
    return scores && scores->environmental == 0;
}

}  // namespace

void multiple_scores(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::set<std::tuple<std::string_view, CvssVersion, std::string_view>> seen;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            auto const source = metric.item["source"].text();
            for (auto const& scored : cvss_of(metric.content))
                for (auto const product : metric.item["products"]) {
                    if (!product.is(Kind::string)) continue;
                    if (!seen.emplace(product.text(), scored.version, source).second)
                        say(product, text("製品「{0}」に CVSS v{1} の評価が2つあります", "the product \"{0}\" has two scores of CVSS v{1}",
                                          quote(product.text()), version_name(scored.version)));
                }
        });
    }
}

void cvss_computation(const Advisory& advisory, const Say& say) {
    each_cvss(advisory, [&](const Scored& scored) {
        auto const object = scored.object;
        auto const vector = object["vectorString"].text();
        auto const check_score = [&](std::string_view member, int expected, std::optional<int> otherwise = {}) {
            auto const score = object[member];
            if (!score.is(Kind::number) || equals(score, expected) || (otherwise && equals(score, *otherwise))) return;
            say(score, text("{0} の値 {1} はベクタから計算した値 {2} と異なります", "{0} is {1}, but the vector gives {2}", member,
                            quote(score.text()), print_tenths(expected)));
        };
        auto const check_severity = [&](std::string_view member, int score) {
            auto const severity = object[member];
            auto const expected = upper(severity_of(scored.version, score).en);
            if (severity.is(Kind::string) && severity.text() != expected)
                say(severity, text("{0} の値 {1} はスコア {3} の深刻度 {2} と異なります", "{0} is {1}, but the severity of {3} is {2}",
                                   member, quote(severity.text()), expected, print_tenths(score)));
        };
        if (scored.version == CvssVersion::v4_0) {
            auto const read = try_read(vector);
            if (!read || read->version != CvssVersion::v4_0) return;
            check_score("baseScore", read->base);
            check_severity("baseSeverity", read->base);
            return;
        }
        auto const scores = scores_of(vector, scored.version);
        if (!scores) return;
        check_score("baseScore", scores->base);
        check_score("temporalScore", scores->temporal);
        if (scored.version == CvssVersion::v2) {
            // v2's environmental equation caps the impact at 10: without environmental metrics the score before it may stand too
            check_score("environmentalScore", scores->environmental,
                        try_read(vector)->environmental ? std::nullopt : std::optional{scores->temporal});
            return;
        }
        check_score("environmentalScore", scores->environmental);
        check_severity("baseSeverity", scores->base);
        check_severity("temporalSeverity", scores->temporal);
        check_severity("environmentalSeverity", scores->environmental);
    });
}

void cvss_consistency(const Advisory& advisory, const Say& say) {
    each_cvss(advisory, [&](const Scored& scored) {
        auto const known = metrics_of(scored.version);
        for (auto const& [id, value] : metrics_in(scored.object["vectorString"].text())) {
            auto const metric = std::ranges::find(known, id, &CvssMetric::id);
            if (metric == known.end()) continue;
            auto const meant = std::ranges::find(metric->ids, value);
            auto const property = scored.object[metric->property];
            if (meant == metric->ids.end() || !property.is(Kind::string)) continue;
            auto const expected = metric->words[size_t(meant - metric->ids.begin())];
            if (property.text() != expected)
                say(property, text("{0} の値 {1} はベクタの {2}:{3}（{4}）と異なります", "{0} is {1}, but the vector says {2}:{3}, {4}",
                                   metric->property, quote(property.text()), id, value, expected));
        }
    });
}

void missing_score(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_set<std::string_view> scored;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            each_product(metric.item["products"], [&](std::string_view id) { scored.insert(id); });
        });
        for (std::string_view const status : {"first_affected", "known_affected", "last_affected"})
            for (auto const id : vulnerability["product_status"][status])
                if (id.is(Kind::string) && !scored.contains(id.text()))
                    say(id,
                        text("影響を受ける製品「{}」に評価値がありません", "the affected product \"{}\" has no score", quote(id.text())));
    }
}

void cvss_for_fixed(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_set<std::string_view> fixed;
        for (std::string_view const status : {"first_fixed", "fixed"})
            each_product(vulnerability["product_status"][status], [&](std::string_view id) { fixed.insert(id); });
        if (fixed.empty()) continue;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            for (auto const& scored : cvss_of(metric.content)) {
                if (is_zero_in_environment(scored)) continue;
                for (auto const product : metric.item["products"])
                    if (product.is(Kind::string) && fixed.contains(product.text()))
                        say(product, text("修正済みの製品「{0}」の CVSS v{1} の環境値が 0 ではありません",
                                          "the environmental score of CVSS v{1} of the fixed product \"{0}\" is not 0",
                                          quote(product.text()), version_name(scored.version)));
            }
        });
    }
}

void cvss_v2_only(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_set<std::string_view> others;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            if (metric.content["cvss_v3"] || metric.content["cvss_v4"])
                each_product(metric.item["products"], [&](std::string_view id) { others.insert(id); });
        });
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            auto const v2 = metric.content["cvss_v2"];
            if (!v2 || metric.content["cvss_v3"] || metric.content["cvss_v4"]) return;
            bool covered = !metric.item["products"].empty();
            each_product(metric.item["products"], [&](std::string_view id) { covered = covered && others.contains(id); });
            if (!covered)
                say(v2, Words{"評価値が CVSS v2 だけです", "CVSS v2 is the only scoring system"},
                    advisory.version == Version::v2_0
                        ? Text{Words{"CVSS v3.1 の評価値も書くことを推奨します", "give a score of CVSS v3.1 as well"}}
                        : Text{Words{"CVSS v4.0 の評価値も書くことを推奨します", "give a score of CVSS v4.0 as well"}});
        });
    }
}

void cvss_v3_0(const Advisory& advisory, const Say& say) {
    each_metric(advisory, [&](const Metric& metric) {
        auto const v3 = metric.content["cvss_v3"];
        if (v3["version"].text() == "3.0" || v3["vectorString"].text().starts_with("CVSS:3.0"))
            say(v3["version"] ? v3["version"] : v3, Words{"CVSS v3.0 が使われています", "CVSS v3.0 is used"},
                Words{"CVSS v3.1 を使うことを推奨します", "CVSS v3.1 is recommended"});
    });
}

void missing_cvss_v4(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_set<std::string_view> scored;
        bool any = false;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            if (cvss_of(metric.content).empty()) return;
            any = true;
            each_product(metric.item["products"], [&](std::string_view id) { scored.insert(id); });
            if (!metric.content["cvss_v4"]) say(metric.content, Words{"CVSS v4.0 の評価値がありません", "there is no score of CVSS v4.0"});
        });
        for (std::string_view const status : {"first_affected", "known_affected", "last_affected"})
            for (auto const id : vulnerability["product_status"][status])
                if (id.is(Kind::string) && !scored.contains(id.text()))
                    say(id, text("影響を受ける製品「{}」に CVSS の評価値がありません", "the affected product \"{}\" has no score of CVSS",
                                 quote(id.text())));
    }
}

void cvss_and_qualitative(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::set<std::pair<std::string_view, std::string_view>> scored;
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            if (cvss_of(metric.content).empty()) return;
            auto const source = metric.item["source"].text();
            each_product(metric.item["products"], [&](std::string_view id) { scored.emplace(id, source); });
        });
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            if (!metric.content["qualitative_severity_rating"]) return;
            auto const source = metric.item["source"].text();
            for (auto const product : metric.item["products"])
                if (product.is(Kind::string) && scored.contains({product.text(), source}))
                    say(product, text("製品「{}」に、同じ評価者の CVSS と定性的な深刻度の両方があります",
                                      "the product \"{}\" has both CVSS and a qualitative severity rating by the same source",
                                      quote(product.text())));
        });
    }
}

void qualitative_by_issuer(const Advisory& advisory, const Say& say) {
    std::set<std::string_view> own;
    for (auto const reference : advisory.document["references"])
        if (reference["category"].text() == "self") own.insert(reference["url"].text());
    each_metric(advisory, [&](const Metric& metric) {
        auto const rating = metric.content["qualitative_severity_rating"];
        auto const source = metric.item["source"];
        if (rating && (!source || own.contains(source.text())))
            say(rating, Words{"発行者の評価に定性的な深刻度が使われています", "the issuing party uses a qualitative severity rating"},
                Words{"CVSS などの評価を推奨します", "a metric such as CVSS is recommended"});
    });
}

void qualitative(const Advisory& advisory, const Say& say) {
    each_metric(advisory, [&](const Metric& metric) {
        if (auto const rating = metric.content["qualitative_severity_rating"])
            say(rating, Words{"定性的な深刻度が使われています", "a qualitative severity rating is used"});
    });
}

}  // namespace vulnctl::csaf
