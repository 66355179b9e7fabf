#include "model/cvss.h"

#include "base/error.h"
#include "base/unicode.h"
#include "model/cvss_vector.h"

#include <fmt/format.h>

#include <span>

namespace vulnctl {

namespace {

/// The lowest score of a severity, and its name.
struct Band {
    int from;
    Words name;
};

constexpr Band severities[] = {
    {90, {"緊急", "Critical"}}, {70, {"重要", "High"}}, {40, {"警告", "Medium"}}, {1, {"注意", "Low"}}, {0, {"なし", "None"}}};

/// IPA, "共通脆弱性評価システムCVSS概説", gives the levels of v2; their English names are NVD's.
constexpr Band severities_v2[] = {
    {70, {"レベルIII（危険）", "High"}}, {40, {"レベルII（警告）", "Medium"}}, {0, {"レベルI（注意）", "Low"}}};

std::string_view without_parentheses(std::string_view vector) {
    bool const enclosed = vector.size() >= 2 && vector.front() == '(' && vector.back() == ')';
    return enclosed ? vector.substr(1, vector.size() - 2) : vector;
}

}  // namespace

Cvss read_cvss(std::string_view vector) {
    if (vector.empty())
        throw Error{Exit::bad_input, Words{"CVSS のベクタが空です", "the CVSS vector is empty"},
                    Words{"例: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "for example: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}};
    if (vector.starts_with("CVSS:4.0/")) return cvss::score_v4(vector);
    if (vector.starts_with("CVSS:3.1/")) return cvss::score_v3(vector, CvssVersion::v3_1);
    if (vector.starts_with("CVSS:3.0/")) return cvss::score_v3(vector, CvssVersion::v3_0);
    if (vector.starts_with("CVSS:"))
        throw Error{Exit::bad_input,
                    text("「{}」は知らない CVSS の版です", "\"{}\" is no known version of CVSS",
                         fit(harmless_line(vector.substr(0, vector.find('/')).substr(0, 200)), 40)),
                    Words{"ベクタは CVSS:3.0/、CVSS:3.1/、CVSS:4.0/ のいずれかで始まります。v2 のベクタは AV: などの評価項目から始まります",
                          "a vector begins with CVSS:3.0/, CVSS:3.1/ or CVSS:4.0/; one of v2 with a metric such as AV:"}};
    return cvss::score_v2(without_parentheses(vector));
}

std::string print_tenths(int score) { return fmt::format("{}.{}", score / 10, score % 10); }

Words severity_of(CvssVersion version, int score) {
    auto const scale = version == CvssVersion::v2 ? std::span<const Band>{severities_v2} : std::span<const Band>{severities};
    for (auto const& band : scale)
        if (score >= band.from) return band.name;
    return scale.back().name;
}

}  // namespace vulnctl
