// The tests of CSAF, each by a document that fails it: an advisory on a fictional router, changed as the row says.

#include "formats/csaf/csaf.h"
#include "csaf_documents.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace vulnctl;

namespace {

using Ids = std::set<std::string, std::less<>>;

Ids rules_of(const CsafVerdict& verdict) {
    Ids ids;
    for (auto const& finding : verdict.findings) ids.insert(finding.rule);
    return ids;
}

struct Row {
    std::string_view id;
    std::string_view story;
    std::vector<Edit> edits;
    Ids with = {};  // what else the same change cannot but fail
};

const Instant tested_at{std::chrono::seconds{1'775'000'000}};  // 2026-03-31

#define VULN "/vulnerabilities/0"
#define TREE "/product_tree"
#define HISTORY "/document/tracking/revision_history"
#define VERSIONS TREE "/branches/0/branches/0/branches"

// clang-format off
const std::vector<Row> failing_in_both = {
    {"schema", "an advisory without a title", {{"/document/title", ""}}},
    {"schema", "its title is empty", {{"/document/title", R"("")"}}},
    {"schema", "its title is a number", {{"/document/title", "7"}}},
    {"schema", "a status that there is not", {{"/document/tracking/status", R"("published")"}}},
    {"schema", "a day instead of an instant", {{"/document/tracking/generator/date", R"("2026-03-04")"}}, {}},
    {"schema", "a homepage that is no address", {{"/document/publisher/namespace", R"("coordinator.example")"}}},
    {"schema", "a CVE with three digits", {{VULN "/cve", R"("CVE-2026-123")"}, {VULN "/ids/-", R"({"system_name": "x", "text": "CVE-2026-123"})"}}},
    {"schema", "one product named twice in a list", {{VULN "/product_status/recommended", R"(["P3", "P3"])"}}},
    {"schema", "a group of one product", {{TREE "/product_groups/0/product_ids", R"(["P1"])"}}, {"6.2.2"}},
    {"schema", "an id with a space at its end", {{"/document/tracking/id", R"("JVN#90000001 ")"}}, {"6.2.11"}},
    {"6.1.1", "a fixed product that the tree does not have", {{VULN "/product_status/fixed/-", R"("P9")"}}},
    {"6.1.2", "two products of one id", {{TREE "/full_product_names/-", R"({"name": "again", "product_id": "P1", "product_identification_helper": {"skus": ["x"]}})"}}},
    {"6.1.4", "a threat to a group that the tree does not have", {{VULN "/threats/0/group_ids", R"(["G9"])"}}},
    {"6.1.5", "two groups of one id", {{TREE "/product_groups/-", R"({"group_id": "G1", "product_ids": ["P3", "P4"]})"}}},
    {"6.1.6", "affected, and not affected", {{VULN "/product_status/known_affected/-", R"("P4")"}}, {"6.2.2", "6.2.3"}},
    {"6.1.12", "a country instead of a language", {{"/document/lang", R"("EZ")"}}},
    {"6.1.14", "the second version dated before the first", {{HISTORY "/0/date", R"("2026-03-04T02:00:00Z")"}}, {"6.1.16", "6.1.21", "6.2.5", "6.2.6"}},
    {"6.1.15", "a translator who does not say from which language", {{"/document/publisher/category", R"("translator")"}}},
    {"6.1.16", "the document's version left behind", {{"/document/tracking/version", R"("1")"}}},
    {"6.1.17", "final, but numbered as a draft", {{HISTORY, R"([{"date": "2026-03-02T09:00:00+09:00", "number": "1.0.0", "summary": "x"}])"}, {"/document/tracking/version", R"("1.0.0-rc1")"}}, {"6.1.16", "6.1.20"}},
    {"6.1.18", "version 0 in the history of a final document", {{HISTORY "/0/number", R"("0")"}, {HISTORY "/1/number", R"("1")"}, {"/document/tracking/version", R"("1")"}}},
    {"6.1.19", "a pre-release in the history", {{HISTORY, R"([{"date": "2026-03-02T09:00:00+09:00", "number": "1.0.0-rc1", "summary": "x"}])"}, {"/document/tracking/version", R"("1.0.0-rc1")"}, {"/document/tracking/status", R"("draft")"}}},
    {"6.1.20", "an interim document that is a pre-release", {{HISTORY, R"([{"date": "2026-03-02T09:00:00+09:00", "number": "1.0.0-rc1", "summary": "x"}])"}, {"/document/tracking/version", R"("1.0.0-rc1")"}, {"/document/tracking/status", R"("interim")"}}, {"6.1.17", "6.1.19"}},
    {"6.1.21", "version 2 was never there", {{HISTORY "/1/number", R"("3")"}, {"/document/tracking/version", R"("3")"}}},
    {"6.1.21", "a history that begins with 2", {{HISTORY "/0", ""}}, {"6.2.5"}},
    {"6.1.22", "version 1 twice", {{HISTORY "/1/number", R"("1")"}, {"/document/tracking/version", R"("1")"}}},
    {"6.1.23", "two flaws of one CVE", {{"/vulnerabilities/-", R"({"cve": "CVE-2026-90001", "notes": [{"category": "other", "text": "x"}], "product_status": {"known_affected": ["P1"]}})"}}, {"6.2.2", "6.2.3", "6.3.4"}},
    {"6.1.24", "the vendor's state twice at one time, in two zones", {{VULN "/involvements/-", R"({"date": "2026-02-01T00:00:00Z", "party": "vendor", "status": "completed"})"}}},
    {"6.1.25", "sha256 twice for one file", {{VERSIONS "/1/product/product_identification_helper/hashes/0/file_hashes/1/algorithm", R"("sha256")"}}},
    {"6.1.26", "a profile's name written as words", {{"/document/category", R"("Security Advisory")"}}},
    {"6.1.26", "a reserved prefix", {{"/document/category", R"("csaf_notice")"}}},
    {"6.1.26", "without its separators", {{"/document/category", R"("csafsecurityadvisory")"}}},
    {"6.1.26", "with an ideographic space and a full-width low line", {{"/document/category", "\"Security　incident＿response\""}}},
    {"6.1.27.1", "an incident response that describes nothing", {{"/document/category", R"("csaf_security_incident_response")"}, {"/document/notes/0/category", R"("legal_disclaimer")"}}},
    {"6.1.27.2", "an incident response that points nowhere", {{"/document/category", R"("csaf_security_incident_response")"}, {"/document/references/1", ""}}},
    {"6.1.27.3", "an informational advisory with a flaw", {{"/document/category", R"("csaf_informational_advisory")"}}},
    {"6.1.27.5", "a flaw that nothing is said of", {{VULN "/notes", ""}}},
    {"6.1.27.7", "a VEX that says what is recommended alone", {{"/document/category", R"("csaf_vex")"}, {VULN "/product_status", R"({"recommended": ["P3"]})"}}},
    {"6.1.27.8", "a VEX of a flaw without a number", {{"/document/category", R"("csaf_vex")"}, {VULN "/cve", ""}, {VULN "/ids", ""}}, {"6.3.3", "6.1.47"}},
    {"6.1.27.9", "a VEX that does not say why not affected", {{"/document/category", R"("csaf_vex")"}, {VULN "/flags", ""}, {VULN "/threats", ""}}},
    {"6.1.27.10", "a VEX that does not say what to do", {{"/document/category", R"("csaf_vex")"}, {VULN "/remediations/0/group_ids", ""}}, {"6.2.2"}},
    {"6.1.27.11", "an advisory of no flaw", {{"/vulnerabilities", ""}}, {"6.2.1"}},
    {"6.1.28", "translated from English into English", {{"/document/source_lang", R"("EN")"}}},
    {"6.1.29", "a remedy for nothing", {{VULN "/remediations/-", R"({"category": "workaround", "details": "x"})"}}},
    {"6.1.30", "integers, then semantic versions", {{HISTORY "/1/number", R"("2.0.0")"}, {"/document/tracking/version", R"("2.0.0")"}}},
    {"6.1.31", "a range in words", {{VERSIONS "/0/name", R"("2.0 and earlier")"}}},
    {"6.1.31", "a range by a sign", {{VERSIONS "/0/name", R"("<2.0")"}}},
    {"6.1.32", "a flag for nothing", {{VULN "/flags/-", R"({"label": "component_not_present"})"}}},
    {"6.1.33", "two reasons why one product is not affected", {{VULN "/flags/-", R"({"label": "component_not_present", "product_ids": ["P4"]})"}}},
    {"6.1.33", "the second by way of a group", {{TREE "/product_groups/-", R"({"group_id": "G2", "product_ids": ["P3", "P4"]})"}, {VULN "/flags/-", R"({"label": "component_not_present", "group_ids": ["G2"]})"}}},
    {"6.2.1", "a product that nothing is said of", {{TREE "/full_product_names/-", R"({"name": "x", "product_id": "P7", "product_identification_helper": {"skus": ["x"]}})"}}},
    {"6.2.2", "affected, and no remedy", {{VULN "/remediations/0/product_ids", ""}}},
    {"6.2.4", "build metadata in the history", {{HISTORY, R"([{"date": "2026-03-02T09:00:00+09:00", "number": "1.0.0+a", "summary": "x"}])"}, {"/document/tracking/version", R"("1.0.0")"}}},
    {"6.2.5", "released before its history begins", {{"/document/tracking/initial_release_date", R"("2026-03-01T09:00:00+09:00")"}}},
    {"6.2.6", "the current release older than the history", {{"/document/tracking/current_release_date", R"("2026-03-03T23:59:59.999Z")"}}},
    {"6.2.7", "an involvement at no time", {{VULN "/involvements/0/date", ""}}},
    {"6.2.8", "MD5 alone", {{VERSIONS "/1/product/product_identification_helper/hashes/0/file_hashes", R"([{"algorithm": "md5", "value": "0123456789abcdef0123456789abcdef"}])"}}, {"6.3.5"}},
    {"6.2.9", "SHA-1 alone", {{VERSIONS "/1/product/product_identification_helper/hashes/0/file_hashes", R"([{"algorithm": "sha1", "value": "0123456789abcdef0123456789abcdef01234567"}])"}}, {"6.3.5"}},
    {"6.2.11", "its own address is not where its name leads", {{"/document/references/0/url", R"("https://coordinator.example/csaf/JVN90000001.json")"}}},
    {"6.2.12", "no language", {{"/document/lang", ""}}},
    {"6.2.13", "the language behind everything", {{"/document/lang", ""}, {"/document/lang", R"("en")"}}},
    {"6.2.14", "a language of one's own", {{"/document/lang", R"("qtx")"}}},
    {"6.2.14", "a variant of one's own", {{"/document/lang", R"("en-x-desk")"}}},
    {"6.2.15", "the default language", {{"/document/lang", R"("i-default")"}}},
    {"6.2.16", "a product by its name alone", {{TREE "/full_product_names/1/product_identification_helper", ""}}},
    {"6.2.17", "a CVE among other ids", {{VULN "/ids/0/text", R"("CVE-2026-90002")"}}},
    {"6.3.3", "a flaw without a CVE", {{VULN "/cve", ""}}, {"6.1.47"}},
    {"6.3.9", "versions without the name of their product", {{TREE "/branches/0/branches/0/category", R"("product_family")"}}},
    {"6.3.11", "a v before the version", {{VERSIONS "/0/name", R"("v1.0")"}}},
};

const std::vector<Row> failing_in_2_0 = {
    {"schema", "TLP as version 2 of it has it", {{"/document/distribution/tlp/label", R"("CLEAR")"}}},
    {"6.1.3", "a product on itself", {{TREE "/relationships/0/product_reference", R"("P6")"}}},
    {"6.1.3", "two products, each on the other", {{TREE "/relationships/-", R"({"category": "installed_on", "full_product_name": {"name": "x", "product_id": "P7", "product_identification_helper": {"skus": ["x"]}}, "product_reference": "P6", "relates_to_product_reference": "P5"})"}, {TREE "/relationships/0/product_reference", R"("P7")"}}},
    {"6.1.7", "two scores of CVSS v3.1 for one product", {{VULN "/scores/-", R"({"cvss_v3": {"baseScore": 9.8, "baseSeverity": "CRITICAL", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "version": "3.1"}, "products": ["P1"]})"}}},
    {"6.1.8", "a score without its severity", {{VULN "/scores/0/cvss_v3/baseSeverity", ""}}},
    {"6.1.8", "a metric that v3.1 does not know in the vector", {{VULN "/scores/0/cvss_v3/vectorString", R"("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/XX:Y")"}}},
    {"6.1.8", "over ten", {{VULN "/scores/0/cvss_v2/baseScore", "10.1"}}, {"6.1.9"}},
    {"6.1.9", "a score that the vector does not give", {{VULN "/scores/0/cvss_v3/baseScore", "9.7"}}},
    {"6.1.9", "a severity that the score does not give", {{VULN "/scores/0/cvss_v3/baseSeverity", R"("HIGH")"}}},
    {"6.1.9", "a temporal score that the vector does not give", {{VULN "/scores/0/cvss_v3/temporalScore", "9.0"}}, {"6.2.13"}},
    {"6.1.9", "v2's environmental score", {{VULN "/scores/0/cvss_v2/vectorString", R"("AV:N/AC:L/Au:N/C:C/I:C/A:C/TD:N")"}, {VULN "/scores/0/cvss_v2/environmentalScore", "5"}}, {"6.2.13"}},
    {"6.1.10", "a property against the vector", {{VULN "/scores/0/cvss_v3/attackVector", R"("LOCAL")"}}},
    {"6.1.11", "a weakness by its Japanese name", {{VULN "/cwe/name", R"("OS コマンドインジェクション")"}}},
    {"6.1.11", "a category", {{VULN "/cwe", R"({"id": "CWE-16", "name": "Configuration"})"}}},
    {"6.1.11", "a number that there is not", {{VULN "/cwe/id", R"("CWE-99999")"}}},
    {"6.1.13", "a package of Maven without its group", {{TREE "/full_product_names/0/product_identification_helper/purl", R"("pkg:maven/gatebox@7")"}}},
    {"6.1.27.4", "an advisory without products", {{TREE, ""}, {VULN, R"({"cve": "CVE-2026-90001", "cwe": {"id": "CWE-20", "name": "Improper Input Validation"}, "notes": [{"category": "other", "text": "x"}], "product_status": {"recommended": ["P1"]}})"}}, {"6.1.1"}},
    {"6.1.27.6", "a flaw of no product", {{VULN "/product_status", ""}}, {"6.2.1"}},
    {"6.2.3", "affected, and no score", {{VULN "/scores/0/products", R"(["P1", "P2"])"}}},
    {"6.2.10", "no TLP label", {{"/document/distribution/tlp", ""}}},
    {"6.2.18", "a range without vers", {{VERSIONS "/0/category", R"("product_version_range")"}, {VERSIONS "/0/name", R"("<2.0")"}}, {"6.3.9", "6.3.10"}},
    {"6.2.19", "what is fixed has a score", {{VULN "/scores/0/products/-", R"("P3")"}}},
    {"6.2.20", "a member of one's own", {{VULN "/x_severity", "1"}}},
    {"6.3.1", "CVSS v2 alone", {{VULN "/scores/0/cvss_v3", ""}}},
    {"6.3.2", "CVSS v3.0", {{VULN "/scores/0/cvss_v3/version", R"("3.0")"}, {VULN "/scores/0/cvss_v3/vectorString", R"("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")"}}},
    {"6.3.4", "a flaw without a weakness", {{VULN "/cwe", ""}}},
    {"6.3.5", "a hash of 40 digits", {{VERSIONS "/1/product/product_identification_helper/hashes/0/file_hashes/0/value", R"("0123456789abcdef0123456789abcdef01234567")"}}},
    {"6.3.10", "a range of versions", {{VERSIONS "/0/category", R"("product_version_range")"}, {VERSIONS "/0/name", R"("vers:deb/<2.0")"}}, {"6.3.9"}},
};

const std::vector<Row> failing_in_2_1 = {
    {"schema", "a member of one's own", {{VULN "/severity", "1"}}},
    {"schema", "no TLP label", {{"/document/distribution/tlp", ""}}},
    {"6.1.3", "a product on itself", {{TREE "/product_paths/0/subpaths/0/next_product_reference", R"("P6")"}}, {"6.2.1", "6.2.31", "6.3.22"}},
    {"6.1.7", "two scores of CVSS v4.0 of one source", {{VULN "/metrics/-", R"({"content": {"cvss_v4": {"baseScore": 9.3, "baseSeverity": "CRITICAL", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "version": "4.0"}}, "products": ["P1"]})"}}},
    {"6.1.8", "a score above its severity", {{VULN "/metrics/0/content/cvss_v4/baseSeverity", R"("HIGH")"}}, {"6.1.9"}},
    {"6.1.8", "metrics of v4.0 out of order", {{VULN "/metrics/0/content/cvss_v4/vectorString", R"("CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N")"}}},
    {"6.1.9", "a score of v4.0 that the vector does not give", {{VULN "/metrics/0/content/cvss_v4/baseScore", "9.4"}}},
    {"6.1.10", "a property of v4.0 against the vector", {{VULN "/metrics/0/content/cvss_v4/subIntegrityImpact", R"("LOW")"}}},
    {"6.1.11", "a weakness by the name of an older version", {{VULN "/cwes/0", R"({"id": "CWE-20", "name": "Insufficient Input Validation", "version": "4.13"})"}}, {"6.2.25"}},
    {"6.1.11", "a version that there never was", {{VULN "/cwes/0/version", R"("4.0.9")"}}},
    {"6.1.13", "a package of swift without its version", {{TREE "/full_product_names/0/product_identification_helper/purls", R"(["pkg:swift/mizuho.example/gatebox"])"}}},
    {"6.1.27.8", "a VEX whose ids are for other products", {{"/document/category", R"("csaf_vex")"}, {VULN "/cve", ""}, {VULN "/ids/0/product_ids", R"(["P1"])"}}, {"6.3.3", "6.1.47", "6.2.13"}},
    {"6.1.27.12", "an advisory of nothing affected", {{VULN "/product_status/known_affected", ""}}},
    {"6.1.27.14", "withdrawn, and not described", {{"/document/category", R"("csaf_withdrawn")"}, {TREE, ""}, {"/vulnerabilities", ""}}, {"6.1.27.17"}},
    {"6.1.27.15", "withdrawn, with its products", {{"/document/category", R"("csaf_withdrawn")"}, {"/document/notes/-", R"({"category": "description", "text": "x", "title": "Reasoning for Withdrawal"})"}, {"/vulnerabilities", ""}}, {"6.2.1"}},
    {"6.1.27.16", "withdrawn in its first version", {{"/document/category", R"("csaf_withdrawn")"}, {"/document/notes/-", R"({"category": "description", "text": "x", "title": "Reasoning for Withdrawal"})"}, {TREE, ""}, {"/vulnerabilities", ""}, {HISTORY "/1", ""}, {"/document/tracking/version", R"("1")"}}},
    {"6.1.27.17", "withdrawn, reasoned as a summary", {{"/document/category", R"("csaf_withdrawn")"}, {"/document/notes/-", R"({"category": "description", "text": "x"})"}, {"/document/notes/-", R"({"category": "summary", "text": "x", "title": "Reasoning for Withdrawal"})"}, {TREE, ""}, {"/vulnerabilities", ""}}},
    {"6.1.27.18", "superseded without a reason", {{"/document/category", R"("csaf_superseded")"}, {"/document/notes/-", R"({"category": "description", "text": "x"})"}, {"/document/references/1/summary", R"("Superseding Document")"}, {TREE, ""}, {"/vulnerabilities", ""}}},
    {"6.1.27.19", "superseded by nothing", {{"/document/category", R"("csaf_superseded")"}, {"/document/notes/-", R"({"category": "description", "text": "x", "title": "Reasoning for Supersession"})"}, {TREE, ""}, {"/vulnerabilities", ""}}},
    {"6.1.34", "branches 31 deep", {{"/product_tree/branches/-", R"(@31)"}}, {"6.3.9"}},
    {"6.1.35", "fixed, and not to be fixed", {{VULN "/remediations/-", R"({"category": "no_fix_planned", "details": "x", "group_ids": ["G1"]})"}}},
    {"6.1.36", "a fix for what is fixed", {{VULN "/remediations/0/product_ids/-", R"("P3")"}}},
    {"6.1.37", "a leap second", {{VULN "/discovery_date", R"("2016-12-31T23:59:60Z")"}}},
    {"6.1.37", "a small t", {{VULN "/discovery_date", R"("2026-01-10t09:00:00Z")"}}},
    {"6.1.38", "public, but not CLEAR", {{"/document/distribution/sharing_group", R"({"id": "ffffffff-ffff-ffff-ffff-ffffffffffff", "name": "Public"})"}, {"/document/distribution/tlp/label", R"("GREEN")"}}, {"6.2.13", "6.2.28"}},
    {"6.1.39", "CLEAR, but for a group", {{"/document/distribution/sharing_group", R"({"id": "5868d6be-b28a-404e-a245-0b5093b31b8b"})"}}, {"6.2.13", "6.2.30"}},
    {"6.1.40", "a group called Public that is not", {{"/document/distribution/sharing_group", R"({"id": "5868d6be-b28a-404e-a245-0b5093b31b8b", "name": "Public"})"}, {"/document/distribution/tlp/label", R"("AMBER+STRICT")"}}, {"6.2.13"}},
    {"6.1.41", "the public group without its name", {{"/document/distribution/sharing_group", R"({"id": "ffffffff-ffff-ffff-ffff-ffffffffffff"})"}}, {"6.2.13", "6.2.28", "6.2.30"}},
    {"6.1.42", "two packages for one product", {{TREE "/full_product_names/0/product_identification_helper/purls/-", R"("pkg:deb/debian/gatebox-tool@7")"}}},
    {"6.1.43", "two stars in a model number", {{TREE "/full_product_names/1/product_identification_helper/model_numbers", R"(["G*B*"])"}}},
    {"6.1.44", "two stars in a serial number", {{TREE "/full_product_names/1/product_identification_helper/serial_numbers", R"(["*1*"])"}}},
    {"6.1.45", "disclosed after the last version", {{VULN "/disclosure_date", R"("2026-03-10T09:00:00+09:00")"}}, {"6.2.33"}},
    {"6.1.46", "a decision without its selections", {{VULN "/metrics/0/content/ssvc_v2/selections", ""}}},
    {"6.1.47", "a decision about another flaw", {{VULN "/metrics/0/content/ssvc_v2/target_ids", R"(["CVE-2026-90002"])"}}},
    {"6.1.49", "decided after the last version", {{VULN "/metrics/0/content/ssvc_v2/timestamp", R"("2026-03-05T00:00:00Z")"}}},
    {"6.1.51", "EPSS of after the last version", {{VULN "/metrics/0/content/epss/timestamp", R"("2026-03-05T00:00:00Z")"}}},
    {"6.1.52", "exploited after the last version", {{VULN "/first_known_exploitation_dates/0/date", R"("2026-03-05T00:00:00Z")"}}},
    {"6.1.53", "exploited after it was known", {{VULN "/first_known_exploitation_dates/0/exploitation_date", R"("2026-03-03T12:00:00+09:00")"}}},
    {"6.1.54", "a license in prose", {{"/document/license_expression", R"("Free to use for everybody.")"}}},
    {"6.1.54", "a parenthesis left open", {{"/document/license_expression", R"("MIT OR (Apache-2.0 WITH LLVM-exception")"}}},
    {"6.1.54", "a reference into another document", {{"/document/license_expression", R"("DocumentRef-x:LicenseRef-desk-terms")"}}},
    {"6.1.56", "a score, and a word for it", {{VULN "/metrics/-", R"({"content": {"qualitative_severity_rating": "high"}, "products": ["P1"]})"}}, {"6.2.47", "6.3.18"}},
    {"6.1.57", "a vendor under a vendor", {{TREE "/branches/0/branches/0/category", R"("vendor")"}}, {"6.3.9"}},
    {"6.1.58", "a version in a range", {{TREE "/branches/0/branches/0/category", R"("product_version_range")"}, {TREE "/branches/0/branches/0/name", R"("vers:deb/<3")"}}, {"6.3.9", "6.3.10"}},
    {"6.1.60.1", "an extension that does not say whether it is critical", {{"/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}}])"}}, {"6.3.21.9"}},
    {"6.1.61", "two stars in a stock keeping unit", {{TREE "/full_product_names/1/product_identification_helper/skus", R"(["*GB*"])"}}},
    {"6.2.3", "affected, and no metric", {{VULN "/metrics/0/products", R"(["P1", "P2"])"}}, {"6.3.12"}},
    {"6.2.19", "what is fixed has a score", {{VULN "/metrics/0/products/-", R"("P3")"}}},
    {"6.2.20", "a member of one's own in CVSS v3.1", {{VULN "/metrics/0/content/cvss_v3/zone", "1"}}},
    {"6.2.21", "two versions at one time", {{HISTORY "/0/date", R"("2026-03-04T00:00:00Z")"}}, {"6.2.5"}},
    {"6.2.22", "the number in the title", {{"/document/title", R"("JVN#90000001: GateBox")"}}},
    {"6.2.23", "a weakness that MITRE has withdrawn", {{VULN "/cwes/0", R"({"id": "CWE-596", "name": "DEPRECATED: Incorrect Semantic Object Comparison", "version": "4.11"})"}}},
    {"6.2.25", "a weakness that nothing is to be mapped to", {{VULN "/cwes/0", R"({"id": "CWE-20", "name": "Improper Input Validation", "version": "4.13"})"}}},
    {"6.2.26", "a weakness to be looked at twice", {{VULN "/cwes/0", R"({"id": "CWE-1023", "name": "Incomplete Comparison with Missing Factors", "version": "4.13"})"}}},
    {"6.2.27", "a workaround for what is looked into", {{VULN "/product_status/under_investigation", R"(["P5"])"}, {VULN "/remediations/-", R"({"category": "workaround", "details": "x", "product_ids": ["P5"]})"}}},
    {"6.2.29", "shared with nobody", {{"/document/distribution/sharing_group", R"({"id": "00000000-0000-0000-0000-000000000000", "name": "No sharing allowed"})"}, {"/document/distribution/tlp/label", R"("RED")"}}, {"6.2.13"}},
    {"6.2.31", "hardware without software", {{TREE "/product_paths/0/subpaths/0/next_product_reference", R"("P4")"}}, {"6.2.1"}},
    {"6.2.32", "one SKU for two products", {{TREE "/full_product_names/0/product_identification_helper/skus", R"(["GB-10-JP"])"}}},
    {"6.2.33", "disclosed since, and not said so", {{VULN "/disclosure_date", R"("2026-03-10T09:00:00+09:00")"}, {"/document/distribution/tlp/label", R"("GREEN")"}}},
    {"6.2.38", "a profile of old", {{"/document/category", R"("csaf_deprecated_security_advisory")"}}},
    {"6.2.39.5", "withdrawn, with an extension", {{"/document/category", R"("csaf_withdrawn")"}, {"/document/notes/-", R"({"category": "description", "text": "x", "title": "Reasoning for Withdrawal"})"}, {TREE, ""}, {"/vulnerabilities", ""}, {"/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}, {"6.3.21.9"}},
    {"6.2.40", "a description of no product", {{"/document/notes/-", R"({"category": "description", "text": "x", "title": "Product Description"})"}}},
    {"6.2.41", "EPSS of a month before", {{VULN "/metrics/0/content/epss/timestamp", R"("2026-02-01T00:00:00Z")"}}},
    {"6.2.43", "no licence", {{"/document/license_expression", ""}}},
    {"6.2.48", "a vendor called Open Source", {{TREE "/branches/0/name", R"("open  SOURCE")"}}},
    {"6.2.54.3", "a critical extension", {{VULN "/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": true}])"}}, {"6.3.21.8"}},
    {"6.3.1", "CVSS v2 alone", {{VULN "/metrics/0/content", R"({"cvss_v2": {"baseScore": 10, "vectorString": "AV:N/AC:L/Au:N/C:C/I:C/A:C", "version": "2.0"}})"}}, {"6.3.12"}},
    {"6.3.2", "CVSS v3.0", {{VULN "/metrics/0/content/cvss_v3/version", R"("3.0")"}, {VULN "/metrics/0/content/cvss_v3/vectorString", R"("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")"}}},
    {"6.3.4", "a flaw without a weakness", {{VULN "/cwes", ""}}},
    {"6.3.12", "no CVSS v4.0", {{VULN "/metrics/0/content/cvss_v4", ""}}},
    {"6.3.21.1", "an essential extension", {{"/document/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "essential", "content": {"a": 1}, "critical": false}])"}}, {"6.3.21.3"}},
    {"6.1.27.4", "an advisory without products", {{TREE, ""}, {VULN, R"({"cve": "CVE-2026-90001", "cwes": [{"id": "CWE-306", "name": "Missing Authentication for Critical Function", "version": "4.15"}], "notes": [{"category": "other", "text": "x"}], "product_status": {"known_affected": ["P1"]}})"}}, {"6.1.1", "6.2.2", "6.2.3", "6.3.12"}},
    {"6.1.27.6", "a flaw of no product", {{VULN "/product_status", ""}}, {"6.1.27.12", "6.2.1"}},
    {"6.1.59", "one version as a range", {{VERSIONS "/0/category", R"("product_version_range")"}, {VERSIONS "/0/name", R"("vers:deb/2.0")"}}, {"6.3.9", "6.3.10"}},
    {"6.1.13", "a package that is not in its canonical form", {{TREE "/full_product_names/0/product_identification_helper/purls/0", R"("pkg://deb/debian/gatebox-lib@7")"}}, {"schema"}},
    {"6.2.18", "a range without vers", {{VERSIONS "/0/category", R"("product_version_range")"}, {VERSIONS "/0/name", R"("<2.0")"}}, {"6.3.9", "6.3.10"}},
    {"6.2.28", "public by the max UUID", {{"/document/distribution/sharing_group", R"({"id": "ffffffff-ffff-ffff-ffff-ffffffffffff", "name": "Public"})"}}, {"6.2.30"}},
    {"6.2.30", "a group for what is CLEAR", {{"/document/distribution/sharing_group", R"({"id": "ffffffff-ffff-ffff-ffff-ffffffffffff", "name": "Public"})"}}, {"6.2.28"}},
    {"6.2.47", "a word of the issuer's for a severity", {{VULN "/metrics/0/content", R"({"qualitative_severity_rating": "high"})"}}, {"6.3.12", "6.3.18"}},
    {"6.2.49", "a range without an end", {{VERSIONS "/0/category", R"("product_version_range")"}, {VERSIONS "/0/name", R"("vers:deb/>=2.0|!=2.1")"}}, {"6.3.9", "6.3.10"}},
    {"6.2.52", "a hash that nobody knows", {{VERSIONS "/1/product/product_identification_helper/hashes/0/file_hashes/0/algorithm", R"("gate-hash")"}}},
    {"6.3.5", "a hash of 40 digits", {{VERSIONS "/1/product/product_identification_helper/hashes/0/file_hashes/0/value", R"("0123456789abcdef0123456789abcdef01234567")"}}},
    {"6.3.10", "a range of versions", {{VERSIONS "/0/category", R"("product_version_range")"}, {VERSIONS "/0/name", R"("vers:deb/<2.0")"}}, {"6.3.9"}},
    {"6.3.18", "a word of somebody's for a severity", {{VULN "/metrics/-", R"({"content": {"qualitative_severity_rating": "high"}, "products": ["P1"], "source": "https://other.example/a"})"}}},
    {"6.3.21.3", "an extension of the document", {{"/document/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.21.4", "an extension of a version", {{VERSIONS "/0/product/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.21.5", "an extension of a product", {{TREE "/full_product_names/0/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.21.6", "an extension of a path", {{TREE "/product_paths/0/full_product_name/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.21.7", "an extension of a metric", {{VULN "/metrics/0/content/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.21.8", "an extension of a flaw", {{VULN "/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.21.9", "an extension of the whole", {{"/x_extensions", R"([{"$schema": "https://ext.example/a_1.0.0.json", "category": "significant", "content": {"a": 1}, "critical": false}])"}}},
    {"6.3.22", "a path of a path", {{TREE "/product_paths/-", R"({"beginning_product_reference": "P6", "full_product_name": {"name": "x", "product_id": "P7", "product_identification_helper": {"skus": ["x"]}}, "subpaths": [{"category": "installed_on", "next_product_reference": "P5"}]})"}, {VULN "/product_status/recommended/-", R"("P7")"}}},
};

/// Changes that no test minds.
const std::vector<Row> passing = {
    {"6.1.9", "scores as JVN iPedia writes them", {{VULN "/scores/0/cvss_v2/baseScore", "10.0"}}},
    {"6.1.10", "a property that the vector leaves out", {{VULN "/scores/0/cvss_v3/reportConfidence", R"("CONFIRMED")"}}, {"6.2.13"}},
    {"6.1.12", "Chinese as spoken in Taiwan, in traditional characters", {{"/document/lang", R"("zh-Hant-TW")"}}},
    {"6.1.14", "two versions at one time, in the order of their numbers", {{HISTORY "/0/date", R"("2026-03-04T00:00:00Z")"}}, {"6.2.5"}},
    {"6.1.16", "a draft of the next version", {{HISTORY, R"([{"date": "2026-03-02T09:00:00+09:00", "number": "1.0.0", "summary": "x"}])"}, {"/document/tracking/version", R"("1.0.0-rc1+x")"}, {"/document/tracking/status", R"("draft")"}}},
    {"6.1.21", "a draft from version 0 on", {{HISTORY, R"([{"date": "2026-03-01T00:00:00Z", "number": "0", "summary": "x"}, {"date": "2026-03-02T00:00:00Z", "number": "1", "summary": "x"}])"}, {"/document/tracking/version", R"("1")"}, {"/document/tracking/status", R"("draft")"}}, {"6.2.5"}},
    {"6.1.26", "a category of one's own", {{"/document/category", R"("Notice to members")"}}},
    {"6.1.31", "words within words", {{VERSIONS "/0/name", R"("1.0 wall-mounted")"}}},
    {"6.2.14", "Japanese, as of Japan", {{"/document/lang", R"("ja-JP")"}}},
    {"6.2.19", "what is fixed has a score of nothing", {{VULN "/scores/-", R"({"cvss_v3": {"baseScore": 9.8, "baseSeverity": "CRITICAL", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MC:N/MI:N/MA:N", "version": "3.1"}, "products": ["P3"]})"}}},
};
// clang-format on

/// One branch in the other, so many deep.
std::string nested_branches(int depth) {
    std::string open, close;
    for (int i = 1; i < depth; ++i) {
        open += R"({"branches": [)";
        close += R"(], "category": "product_family", "name": "x"})";
    }
    return open +
           R"({"category": "product_family", "name": "x", "product": {"name": "x", "product_id": "P8", "product_identification_helper": {"skus": ["y"]}}})" +
           close;
}

CsafVerdict verdict_on(std::string_view version, std::vector<Edit> edits) {
    auto const deep = nested_branches(31);
    for (auto& edit : edits)
        if (edit.json == "@31") {
            edit.json = deep;
            edits.push_back({"/vulnerabilities/0/product_status/recommended/-", R"("P8")"});
            break;
        }
    return check_csaf(advisory(version, edits), "advisory.json", tested_at);
}

/// Exactly what a row says.
void check_rows(std::string_view version, const std::vector<Row>& rows, bool fails) {
    for (auto const& row : rows) {
        auto const verdict = verdict_on(version, row.edits);
        std::string all;
        for (auto const& finding : verdict.findings) all += "\n" + finding.rule + " " + finding.place->str() + " " + finding.message.en;
        INFO(version << " " << row.id << ": " << row.story << all);
        auto found = rules_of(verdict);
        CHECK(found.contains(row.id) == fails);
        found.erase(std::string{row.id});
        for (auto const& id : found) {
            INFO(id);  // a member that a row adds stands behind the others: 6.2.13
            CHECK((row.with.contains(id) || id == "6.2.13"));
        }
        bool const error = std::ranges::any_of(verdict.findings, [](auto const& f) { return f.severity == Severity::error; });
        CHECK(verdict.valid == !error);
    }
}

}  // namespace

TEST_CASE("An advisory that nothing is wrong with") {
    for (std::string_view const version : {"2.0", "2.1"}) {
        auto const verdict = check_csaf(advisory(version), "advisory.json", tested_at);
        CHECK(rules_of(verdict).empty());
        CHECK(verdict.valid);
        CHECK(verdict.version == version);
    }
}

TEST_CASE("Each test of CSAF 2.0 finds what it is for, and nothing else does") {
    check_rows("2.0", failing_in_both, true);
    check_rows("2.0", failing_in_2_0, true);
}

TEST_CASE("No test of CSAF 2.0 minds what is as it should be") { check_rows("2.0", passing, false); }

TEST_CASE("No test of CSAF 2.1 minds what is as it should be") {
    check_rows(
        "2.1",
        {
            {"6.1.54",
             "several licenses",
             {{"/document/license_expression", R"("(MIT or any-OSI) AND GPL-2.0+ WITH Classpath-exception-2.0")"}}},
            {"6.1.54", "a license of one's own", {{"/document/license_expression", R"("LicenseRef-www.example.org-terms-3.0")"}}},
            {"6.1.39",
             "a draft for nobody",
             {{"/document/distribution/sharing_group", R"({"id": "00000000-0000-0000-0000-000000000000", "name": "No sharing allowed"})"},
              {"/document/tracking/status", R"("draft")"}},
             {"6.2.29", "6.2.30"}},
            {"6.1.47",
             "decided for the one flaw by the document's number",
             {{"/vulnerabilities/0/metrics/0/content/ssvc_v2/target_ids", R"(["JVN#90000001"])"}}},
            {"6.1.7",
             "two scores of two sources",
             {{"/vulnerabilities/0/metrics/-",
               R"({"content": {"cvss_v4": {"baseScore": 9.3, "baseSeverity": "CRITICAL", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "version": "4.0"}}, "products": ["P1"], "source": "https://other.example/a"})"}}},
            {"6.2.19",
             "what is fixed has a score of nothing",
             {{"/vulnerabilities/0/metrics/-",
               R"({"content": {"cvss_v4": {"baseScore": 0, "baseSeverity": "NONE", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/MVC:N/MVI:N/MVA:N/MSC:N/MSI:N/MSA:N", "version": "4.0"}}, "products": ["P3"]})"}}},
        },
        false);
}

TEST_CASE("Each test of CSAF 2.1 that is carried finds what it is for") { check_rows("2.1", failing_in_2_1, true); }

TEST_CASE("Every test is carried, and shown to fail by a document, or said not to be run") {
    for (auto const& [version, rows] : {std::pair{std::string_view{"2.0"}, &failing_in_2_0}, {std::string_view{"2.1"}, &failing_in_2_1}}) {
        Ids shown;
        for (auto const& row : *rows) shown.insert(std::string{row.id});
        for (auto const& row : failing_in_both) shown.insert(std::string{row.id});
        Ids not_run;
        for (auto const& test : check_csaf(advisory(version), "advisory.json", tested_at).not_run) not_run.insert(test.id);
        for (auto const& test : csaf_tests()) {
            bool const there = version == "2.0" ? test.in_2_0 : test.in_2_1;
            bool const carried = version == "2.0" ? test.carried_2_0 : test.carried_2_1;
            INFO(version << " " << test.id);
            CHECK(not_run.contains(test.id) == (there && !carried));
            if (there) CHECK(shown.contains(test.id) == carried);
            CHECK_FALSE(test.title.ja.empty());
            CHECK((carried || !there || !test.why_not.en.empty()));
        }
    }
}

TEST_CASE("A finding has its weight and its place") {
    auto const verdict =
        check_csaf(advisory("2.0", {{"/document/lang", ""}, {"/vulnerabilities/0/cve", ""}, {"/document/title", R"("")"}}), "a.json");
    REQUIRE(verdict.findings.size() == 3);
    CHECK(verdict.findings[0].rule == "6.2.12");
    CHECK(verdict.findings[0].severity == Severity::warning);
    CHECK(verdict.findings[0].place->str() == "a.json:2:15");
    CHECK(verdict.findings[1].rule == "schema");
    CHECK(verdict.findings[1].severity == Severity::error);
    CHECK(verdict.findings[2].rule == "6.3.3");
    CHECK(verdict.findings[2].severity == Severity::note);
    CHECK_FALSE(verdict.valid);
}

TEST_CASE("What names no version of CSAF is not taken for it") {
    for (auto const* const text : {"{}", "[]", "7", R"({"document": {}})", R"({"document": {"csaf_version": "1.2"}})"}) {
        auto const verdict = check_csaf(text, "a.json");
        INFO(text);
        REQUIRE(verdict.findings.size() == 1);
        CHECK(verdict.findings[0].rule == "schema");
        CHECK_FALSE(verdict.valid);
        CHECK(verdict.version.empty());
    }
}

TEST_CASE("A version of CWE later than the list is said, not guessed") {
    auto const verdict = check_csaf(advisory("2.1", {{"/vulnerabilities/0/cwes/0/version", R"("9.1")"}}), "a.json", tested_at);
    CHECK(verdict.valid);
    CHECK(std::ranges::count(verdict.not_run, "6.1.11", &NotRun::id) == 1);
}

TEST_CASE("A member that stands twice is an error") {
    auto const verdict = check_csaf(R"({"document": {"csaf_version": "2.0", "title": "a", "title": "b"}})", "a.json");
    CHECK(std::ranges::any_of(verdict.findings,
                              [](auto const& f) { return f.message.en.find("\"title\" stands twice") != std::string::npos; }));
}

TEST_CASE("A document that is wrong a thousand times over is told so in a thousand findings and one") {
    std::string ids;
    for (int i = 0; i < 5000; ++i) ids += (i ? "," : "") + std::string{"\"X"} + std::to_string(i) + "\"";
    auto const verdict = check_csaf(advisory("2.0", {{"/vulnerabilities/0/product_status/recommended", "[" + ids + "]"}}), "a.json");
    auto const found = std::ranges::count(verdict.findings, "6.1.1", &Finding::rule);
    CHECK(found == 1001);
}
