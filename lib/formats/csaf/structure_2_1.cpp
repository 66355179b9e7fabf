#include "formats/csaf/cvss_object.h"
#include "formats/csaf/structure.h"
#include "formats/csaf/structure_parts.h"

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

/// Section 2.3: as RFC 3339 has it, with a large T and Z and without leap seconds. A fault is test 6.1.37's.
bool is_strict_moment(std::string_view s) { return is_moment(s) && s[10] == 'T' && !s.ends_with('z') && s.substr(17, 2) != "60"; }
constexpr Shape strict_moment =
    under("6.1.37", text_of(is_strict_moment, {"RFC 3339 の日時（例: 2026-01-23T10:00:00+09:00。閏秒は使えません）",
                                               "a date and time by RFC 3339, such as 2026-01-23T10:00:00+09:00, without leap seconds"}));

constexpr Word schema_addresses[] = {"https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json"};
constexpr Shape schema_address = word_of(schema_addresses);

// extensions
constexpr Word extension_categories[] = {"essential", "significant", "supplementary"};
constexpr Shape extension_category = word_of(extension_categories);
constexpr Shape boolean{.kind = Kind::boolean};
constexpr Shape extension_content{.kind = Kind::object, .least = 1, .stranger = Stranger::welcome};
constexpr Member extension_members[] = {must("$schema", uri), must("category", extension_category), must("critical", boolean),
                                        must("content", extension_content)};
constexpr Shape extension = closed(object_of(extension_members));
constexpr Shape extensions = set_of(extension_shape);

constexpr Member acknowledgment_members[] = {may("names", some_texts), may("organization", some_text), may("summary", some_text),
                                             may("urls", uris)};
constexpr Shape acknowledgment = closed(object_of(acknowledgment_members, 1));
constexpr Shape acknowledgments = list_of(acknowledgment);

constexpr Member note_members[] = {may("audience", some_text),         must("category", note_category), may("group_ids", distinct_texts),
                                   may("product_ids", distinct_texts), must("text", some_text),         may("title", some_text)};
constexpr Shape note = closed(object_of(note_members));
constexpr Shape notes = list_of(note);

constexpr Member reference_members[] = {may("category", reference_category), must("summary", some_text), must("url", uri)};
constexpr Shape reference = closed(object_of(reference_members));
constexpr Shape references = list_of(reference);

// products
constexpr Shape algorithm = text_of(
    is_algorithm, {"ハッシュアルゴリズム名（小文字。例: sha256）", "the name of a hash algorithm in small letters, such as sha256"}, 1);
constexpr Shape hash_value =
    text_of(is_hash_2_1, {"16進数（小文字）32文字以上のハッシュ値", "a hash value of 32 or more hexadecimal digits in small letters"}, 32);
constexpr Member file_hash_members[] = {must("algorithm", algorithm), must("value", hash_value)};
constexpr Shape file_hash = closed(object_of(file_hash_members));
constexpr Shape file_hashes = set_of(file_hash);
constexpr Member hash_members[] = {must("file_hashes", file_hashes), must("filename", some_text)};
constexpr Shape hash = closed(object_of(hash_members));
constexpr Shape hashes = set_of(hash);
constexpr Member generic_uri_members[] = {must("namespace", uri), must("uri", uri)};
constexpr Shape generic_uri = closed(object_of(generic_uri_members));
constexpr Shape generic_uris = set_of(generic_uri);
constexpr Shape cpe = text_of(is_cpe_2_1, {"CPE 名（2.2 または 2.3）", "a CPE name of 2.2 or 2.3"}, 5);
bool is_purl_uri(std::string_view s) { return is_purl_2_1(s) && is_uri(s); }
constexpr Shape purl =
    text_of(is_purl_uri, {"package URL（例: pkg:deb/debian/curl@7.88.1）", "a package URL, such as pkg:deb/debian/curl@7.88.1"}, 7);
constexpr Shape purls = set_of(purl);
constexpr Shape distinct_uris = set_of(uri);
constexpr Member helper_members[] = {may("cpe", cpe),
                                     may("hashes", hashes),
                                     may("model_numbers", distinct_texts),
                                     may("purls", purls),
                                     may("sbom_urls", distinct_uris),
                                     may("serial_numbers", distinct_texts),
                                     may("skus", distinct_texts),
                                     may("x_generic_uris", generic_uris)};
constexpr Shape helper = closed(object_of(helper_members, 1));
constexpr Member product_members[] = {must("name", some_text), must("product_id", some_text), may("product_identification_helper", helper),
                                      may("x_extensions", extensions)};
constexpr Shape product = closed(object_of(product_members));
constexpr Shape products = list_of(product);

extern const Shape branches;
constexpr Word branch_categories[] = {"architecture",   "host_name",    "language",        "patch_level",           "platform",
                                      "product_family", "product_name", "product_version", "product_version_range", "service_pack",
                                      "specification",  "vendor"};
constexpr Shape branch_category = word_of(branch_categories);
constexpr Member branch_members[] = {may("branches", branches), must("category", branch_category), must("name", some_text),
                                     may("product", product)};
constexpr Shape branch = closed(object_of(branch_members, 3, 3));
constinit const Shape branches = list_of(branch);

constexpr Shape two_products = set_of(some_text, 2);
constexpr Member group_members[] = {must("group_id", some_text), must("product_ids", two_products), may("summary", some_text)};
constexpr Shape group = closed(object_of(group_members));
constexpr Shape groups = list_of(group);
constexpr Member subpath_members[] = {must("category", relationship), must("next_product_reference", some_text)};
constexpr Shape subpath = closed(object_of(subpath_members));
constexpr Shape subpaths = list_of(subpath);
constexpr Member path_members[] = {must("beginning_product_reference", some_text), must("full_product_name", product),
                                   must("subpaths", subpaths)};
constexpr Shape path = closed(object_of(path_members));
constexpr Shape paths = list_of(path);
constexpr Member tree_members[] = {may("branches", branches), may("full_product_names", products), may("product_groups", groups),
                                   may("product_paths", paths)};
constexpr Shape tree = closed(object_of(tree_members, 1));

// the document
constexpr Member severity_members[] = {may("namespace", uri), must("text", some_text)};
constexpr Shape severity = closed(object_of(severity_members));
constexpr Word csaf_versions[] = {"2.1"};
constexpr Shape csaf_version = word_of(csaf_versions);
constexpr Shape sharing_group_id =
    text_of(is_sharing_group_id, {"UUID（バージョン4、小文字）", "a UUID of version 4 in small letters, or the nil or max UUID"});
constexpr Member sharing_group_members[] = {must("id", sharing_group_id), may("name", some_text)};
constexpr Shape sharing_group = closed(object_of(sharing_group_members));
constexpr Word labels[] = {"AMBER", "AMBER+STRICT", "CLEAR", "GREEN", "RED"};
constexpr Shape label = word_of(labels);
constexpr Member tlp_members[] = {must("label", label), may("url", uri)};
constexpr Shape tlp = closed(object_of(tlp_members));
constexpr Member distribution_members[] = {may("sharing_group", sharing_group), may("text", some_text), must("tlp", tlp)};
constexpr Shape distribution = closed(object_of(distribution_members));
constexpr Word publisher_categories[] = {"coordinator", "discoverer", "multiplier", "other", "translator", "user", "vendor"};
constexpr Shape publisher_category = word_of(publisher_categories);
constexpr Member publisher_members[] = {must("category", publisher_category), may("contact_details", some_text),
                                        may("issuing_authority", some_text), must("name", some_text), must("namespace", uri)};
constexpr Shape publisher = closed(object_of(publisher_members));
constexpr Member engine_members[] = {must("name", some_text), may("version", some_text)};
constexpr Shape engine = closed(object_of(engine_members));
constexpr Member generator_members[] = {may("date", strict_moment), must("engine", engine)};
constexpr Shape generator = closed(object_of(generator_members));
constexpr Member revision_members[] = {must("date", strict_moment), may("legacy_version", some_text), must("number", version),
                                       must("summary", some_text)};
constexpr Shape revision = closed(object_of(revision_members));
constexpr Shape revisions = list_of(revision);
constexpr Member tracking_members[] = {may("aliases", distinct_texts),
                                       must("current_release_date", strict_moment),
                                       may("generator", generator),
                                       must("id", tracking_id),
                                       must("initial_release_date", strict_moment),
                                       must("revision_history", revisions),
                                       must("status", document_status),
                                       must("version", version)};
constexpr Shape tracking = closed(object_of(tracking_members));
constexpr Member document_members[] = {may("acknowledgments", acknowledgments),
                                       may("aggregate_severity", severity),
                                       must("category", category),
                                       must("csaf_version", csaf_version),
                                       must("distribution", distribution),
                                       may("lang", language),
                                       may("license_expression", some_text),
                                       may("notes", notes),
                                       must("publisher", publisher),
                                       may("references", references),
                                       may("source_lang", language),
                                       must("title", some_text),
                                       must("tracking", tracking),
                                       may("x_extensions", extensions)};
constexpr Shape document = closed(object_of(document_members));

// metrics
constexpr Shape probability = text_of(is_probability, {"0 から 1 までの小数（例: 0.975）", "a decimal between 0 and 1, such as 0.975"});
constexpr Member epss_members[] = {must("percentile", probability), must("probability", probability), must("timestamp", strict_moment)};
constexpr Shape epss = closed(object_of(epss_members));
constexpr Word ratings[] = {"critical", "high", "low", "medium", "none"};
constexpr Shape rating = word_of(ratings);

constexpr Shape any_text{.kind = Kind::string};
constexpr Shape ssvc_key = text_of(is_ssvc_key, {"SSVC の決定点または値のキー", "the key of an SSVC decision point or value"}, 1);
constexpr Shape ssvc_namespace{.kind = Kind::string,
                               .least = 3,
                               .most = 1000,
                               .matches = is_ssvc_namespace,
                               .form = {"SSVC の名前空間（例: ssvc）", "a namespace of SSVC, such as ssvc"}};
constexpr Shape ssvc_version = text_of(is_semantic_version, {"セマンティックバージョニングの版", "a semantic version"}, 5);
constexpr Member ssvc_value_members[] = {may("name", some_text), may("definition", some_text), must("key", ssvc_key)};
constexpr Shape ssvc_value = closed(object_of(ssvc_value_members));
constexpr Shape ssvc_values = list_of(ssvc_value);
constexpr Member selection_members[] = {must("namespace", ssvc_namespace), must("key", ssvc_key),
                                        must("version", ssvc_version),     may("name", some_text),
                                        may("definition", some_text),      must("values", ssvc_values)};
constexpr Shape selection = closed(object_of(selection_members));
constexpr Shape selections = list_of(selection);
constexpr Member resource_members[] = {must("uri", uri), must("summary", any_text)};
constexpr Shape resource = closed(object_of(resource_members));
constexpr Shape resources = list_of(resource);
constexpr Word ssvc_versions[] = {"2.0.0"};
constexpr Shape ssvc_schema_version = word_of(ssvc_versions);
constexpr Shape target_ids = set_of(any_text);
constexpr Member ssvc_members[] = {
    must("timestamp", strict_moment), must("schemaVersion", ssvc_schema_version), may("target_ids", target_ids),
    must("selections", selections),   may("decision_point_resources", resources), may("references", resources)};
constexpr Shape ssvc = under("6.1.46", closed(object_of(ssvc_members)));

constexpr Member content_members[] = {may("cvss_v2", cvss_v2_shape),
                                      may("cvss_v3", cvss_v3_shape),
                                      may("cvss_v4", cvss_v4_shape),
                                      may("epss", epss),
                                      may("qualitative_severity_rating", rating),
                                      may("ssvc_v2", ssvc),
                                      may("x_extensions", extensions)};
constexpr Shape content = closed(object_of(content_members, 1));
constexpr Member metric_members[] = {must("content", content), must("products", distinct_texts), may("source", uri)};
constexpr Shape metric = closed(object_of(metric_members));
constexpr Shape metrics = set_of(metric);

// vulnerabilities
constexpr Shape cwe_name = text_of(
    is_category, {"CWE の名称（端に空白や記号のない1行）", "the name of a CWE (one line, without space, -, _ or . at its ends)"}, 1);
constexpr Shape cwe_version = text_of(is_cwe_version, {"CWE の版（例: 4.15）", "a version of CWE, such as 4.15"});
constexpr Member cwe_members[] = {must("id", cwe_id), must("name", cwe_name), must("version", cwe_version)};
constexpr Shape cwe = closed(object_of(cwe_members));
constexpr Shape cwes = set_of(cwe);
constexpr Member exploitation_members[] = {must("date", strict_moment), must("exploitation_date", strict_moment),
                                           may("group_ids", distinct_texts), may("product_ids", distinct_texts)};
constexpr Shape exploitation = closed(object_of(exploitation_members, 3));
constexpr Shape exploitations = set_of(exploitation);
constexpr Member flag_members[] = {may("date", strict_moment), may("group_ids", distinct_texts), must("label", flag_label),
                                   may("product_ids", distinct_texts)};
constexpr Shape flag = closed(object_of(flag_members));
constexpr Shape flags = set_of(flag);
constexpr Member id_members[] = {may("group_ids", distinct_texts), may("product_ids", distinct_texts), must("system_name", some_text),
                                 must("text", some_text)};
constexpr Shape id = closed(object_of(id_members));
constexpr Shape ids = set_of(id);
constexpr Member involvement_members[] = {may("contact", some_text), may("date", strict_moment),         may("group_ids", distinct_texts),
                                          must("party", party),      may("product_ids", distinct_texts), must("status", involvement_status),
                                          may("summary", some_text)};
constexpr Shape involvement = closed(object_of(involvement_members));
constexpr Shape involvements = set_of(involvement);
constexpr Member status_members[] = {
    may("first_affected", distinct_texts), may("first_fixed", distinct_texts),         may("fixed", distinct_texts),
    may("known_affected", distinct_texts), may("known_not_affected", distinct_texts),  may("last_affected", distinct_texts),
    may("recommended", distinct_texts),    may("under_investigation", distinct_texts), may("unknown", distinct_texts)};
constexpr Shape status = closed(object_of(status_members, 1));
constexpr Word remediation_categories[] = {"fix_planned",    "mitigation", "no_fix_planned", "none_available",
                                           "optional_patch", "vendor_fix", "workaround"};
constexpr Shape remediation_category = word_of(remediation_categories);
constexpr Member restart_members[] = {must("category", restart), may("details", some_text)};
constexpr Shape restart_required = closed(object_of(restart_members));
constexpr Member remediation_members[] = {must("category", remediation_category),
                                          may("date", strict_moment),
                                          must("details", some_text),
                                          may("entitlements", some_texts),
                                          may("group_ids", distinct_texts),
                                          may("product_ids", distinct_texts),
                                          may("restart_required", restart_required),
                                          may("url", uri)};
constexpr Shape remediation = closed(object_of(remediation_members));
constexpr Shape remediations = list_of(remediation);
constexpr Member threat_members[] = {must("category", threat_category), may("date", strict_moment), must("details", some_text),
                                     may("group_ids", distinct_texts), may("product_ids", distinct_texts)};
constexpr Shape threat = closed(object_of(threat_members));
constexpr Shape threats = list_of(threat);
constexpr Member vulnerability_members[] = {may("acknowledgments", acknowledgments),
                                            may("cve", cve),
                                            may("cwes", cwes),
                                            may("disclosure_date", strict_moment),
                                            may("discovery_date", strict_moment),
                                            may("first_known_exploitation_dates", exploitations),
                                            may("flags", flags),
                                            may("ids", ids),
                                            may("involvements", involvements),
                                            may("metrics", metrics),
                                            may("notes", notes),
                                            may("product_status", status),
                                            may("references", references),
                                            may("remediations", remediations),
                                            may("threats", threats),
                                            may("title", some_text),
                                            may("x_extensions", extensions)};
constexpr Shape vulnerability = closed(object_of(vulnerability_members, 1));
constexpr Shape vulnerabilities = list_of(vulnerability);

constexpr Member root_members[] = {must("$schema", schema_address), must("document", document), may("product_tree", tree),
                                   may("vulnerabilities", vulnerabilities), may("x_extensions", extensions)};

}  // namespace

constinit const Shape extension_shape = under("6.1.60.1", extension);

constinit const Shape csaf_2_1 = closed(object_of(root_members));

}  // namespace vulnctl::csaf
