#include "formats/csaf/cvss_object.h"
#include "formats/csaf/structure.h"
#include "formats/csaf/structure_parts.h"

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

constexpr Member acknowledgment_members[] = {may("names", some_texts), may("organization", some_text), may("summary", some_text),
                                             may("urls", uris)};
constexpr Shape acknowledgment = object_of(acknowledgment_members, 1);
constexpr Shape acknowledgments = list_of(acknowledgment);

constexpr Member note_members[] = {may("audience", some_text), must("category", note_category), must("text", some_text),
                                   may("title", some_text)};
constexpr Shape note = object_of(note_members);
constexpr Shape notes = list_of(note);

constexpr Member reference_members[] = {may("category", reference_category), must("summary", some_text), must("url", uri)};
constexpr Shape reference = object_of(reference_members);
constexpr Shape references = list_of(reference);

// products
constexpr Shape hash_value = text_of(is_hash_2_0, {"16進数32文字以上のハッシュ値", "a hash value of 32 or more hexadecimal digits"}, 32);
constexpr Member file_hash_members[] = {must("algorithm", some_text), must("value", hash_value)};
constexpr Shape file_hash = object_of(file_hash_members);
constexpr Shape file_hashes = list_of(file_hash);
constexpr Member hash_members[] = {must("file_hashes", file_hashes), must("filename", some_text)};
constexpr Shape hash = object_of(hash_members);
constexpr Shape hashes = list_of(hash);
constexpr Member generic_uri_members[] = {must("namespace", uri), must("uri", uri)};
constexpr Shape generic_uri = object_of(generic_uri_members);
constexpr Shape generic_uris = list_of(generic_uri);
constexpr Shape cpe = text_of(is_cpe_2_0, {"CPE 名（2.2 または 2.3）", "a CPE name of 2.2 or 2.3"}, 5);
bool is_purl_uri(std::string_view s) { return is_purl_2_0(s) && is_uri(s); }
constexpr Shape purl =
    text_of(is_purl_uri, {"package URL（例: pkg:deb/debian/curl@7.88.1）", "a package URL, such as pkg:deb/debian/curl@7.88.1"}, 7);
constexpr Member helper_members[] = {may("cpe", cpe),
                                     may("hashes", hashes),
                                     may("model_numbers", distinct_texts),
                                     may("purl", purl),
                                     may("sbom_urls", uris),
                                     may("serial_numbers", distinct_texts),
                                     may("skus", some_texts),
                                     may("x_generic_uris", generic_uris)};
constexpr Shape helper = object_of(helper_members, 1);
constexpr Member product_members[] = {must("name", some_text), must("product_id", some_text), may("product_identification_helper", helper)};
constexpr Shape product = object_of(product_members);
constexpr Shape products = list_of(product);

extern const Shape branches;
constexpr Word branch_categories[] = {"architecture",          "host_name",      "language",      "legacy",
                                      "patch_level",           "product_family", "product_name",  "product_version",
                                      "product_version_range", "service_pack",   "specification", "vendor"};
constexpr Shape branch_category = word_of(branch_categories);
constexpr Member branch_members[] = {may("branches", branches), must("category", branch_category), must("name", some_text),
                                     may("product", product)};
constexpr Shape branch = object_of(branch_members, 3, 3);
constinit const Shape branches = list_of(branch);

constexpr Shape two_products = set_of(some_text, 2);
constexpr Member group_members[] = {must("group_id", some_text), must("product_ids", two_products), may("summary", some_text)};
constexpr Shape group = object_of(group_members);
constexpr Shape groups = list_of(group);
constexpr Member relationship_members[] = {must("category", relationship), must("full_product_name", product),
                                           must("product_reference", some_text), must("relates_to_product_reference", some_text)};
constexpr Shape relationship_item = object_of(relationship_members);
constexpr Shape relationship_items = list_of(relationship_item);
constexpr Member tree_members[] = {may("branches", branches), may("full_product_names", products), may("product_groups", groups),
                                   may("relationships", relationship_items)};
constexpr Shape tree = object_of(tree_members, 1);

// the document
constexpr Member severity_members[] = {may("namespace", uri), must("text", some_text)};
constexpr Shape severity = object_of(severity_members);
constexpr Word csaf_versions[] = {"2.0"};
constexpr Shape csaf_version = word_of(csaf_versions);
constexpr Word labels[] = {"AMBER", "GREEN", "RED", "WHITE"};
constexpr Shape label = word_of(labels);
constexpr Member tlp_members[] = {must("label", label), may("url", uri)};
constexpr Shape tlp = object_of(tlp_members);
constexpr Member distribution_members[] = {may("text", some_text), may("tlp", tlp)};
constexpr Shape distribution = object_of(distribution_members, 1);
constexpr Word publisher_categories[] = {"coordinator", "discoverer", "other", "translator", "user", "vendor"};
constexpr Shape publisher_category = word_of(publisher_categories);
constexpr Member publisher_members[] = {must("category", publisher_category), may("contact_details", some_text),
                                        may("issuing_authority", some_text), must("name", some_text), must("namespace", uri)};
constexpr Shape publisher = object_of(publisher_members);
constexpr Member engine_members[] = {must("name", some_text), may("version", some_text)};
constexpr Shape engine = object_of(engine_members);
constexpr Member generator_members[] = {may("date", moment), must("engine", engine)};
constexpr Shape generator = object_of(generator_members);
constexpr Member revision_members[] = {must("date", moment), may("legacy_version", some_text), must("number", version),
                                       must("summary", some_text)};
constexpr Shape revision = object_of(revision_members);
constexpr Shape revisions = list_of(revision);
constexpr Member tracking_members[] = {
    may("aliases", distinct_texts),       must("current_release_date", moment), may("generator", generator),     must("id", tracking_id),
    must("initial_release_date", moment), must("revision_history", revisions),  must("status", document_status), must("version", version)};
constexpr Shape tracking = object_of(tracking_members);
constexpr Member document_members[] = {may("acknowledgments", acknowledgments),
                                       may("aggregate_severity", severity),
                                       must("category", category),
                                       must("csaf_version", csaf_version),
                                       may("distribution", distribution),
                                       may("lang", language),
                                       may("notes", notes),
                                       must("publisher", publisher),
                                       may("references", references),
                                       may("source_lang", language),
                                       must("title", some_text),
                                       must("tracking", tracking)};
constexpr Shape document = object_of(document_members);

// vulnerabilities
constexpr Member cwe_members[] = {must("id", cwe_id), must("name", some_text)};
constexpr Shape cwe = object_of(cwe_members);
constexpr Member flag_members[] = {may("date", moment), may("group_ids", distinct_texts), must("label", flag_label),
                                   may("product_ids", distinct_texts)};
constexpr Shape flag = object_of(flag_members);
constexpr Shape flags = set_of(flag);
constexpr Member id_members[] = {must("system_name", some_text), must("text", some_text)};
constexpr Shape id = object_of(id_members);
constexpr Shape ids = set_of(id);
constexpr Member involvement_members[] = {may("date", moment), must("party", party), must("status", involvement_status),
                                          may("summary", some_text)};
constexpr Shape involvement = object_of(involvement_members);
constexpr Shape involvements = set_of(involvement);
constexpr Member status_members[] = {
    may("first_affected", distinct_texts), may("first_fixed", distinct_texts),        may("fixed", distinct_texts),
    may("known_affected", distinct_texts), may("known_not_affected", distinct_texts), may("last_affected", distinct_texts),
    may("recommended", distinct_texts),    may("under_investigation", distinct_texts)};
constexpr Shape status = object_of(status_members, 1);
constexpr Word remediation_categories[] = {"mitigation", "no_fix_planned", "none_available", "vendor_fix", "workaround"};
constexpr Shape remediation_category = word_of(remediation_categories);
constexpr Member restart_members[] = {must("category", restart), may("details", some_text)};
constexpr Shape restart_required = object_of(restart_members);
constexpr Member remediation_members[] = {must("category", remediation_category),
                                          may("date", moment),
                                          must("details", some_text),
                                          may("entitlements", some_texts),
                                          may("group_ids", distinct_texts),
                                          may("product_ids", distinct_texts),
                                          may("restart_required", restart_required),
                                          may("url", uri)};
constexpr Shape remediation = object_of(remediation_members);
constexpr Shape remediations = list_of(remediation);
constexpr Member score_members[] = {may("cvss_v2", cvss_v2_shape), may("cvss_v3", cvss_v3_shape), must("products", distinct_texts)};
constexpr Shape score = object_of(score_members, 2);
constexpr Shape scores = list_of(score);
constexpr Member threat_members[] = {must("category", threat_category), may("date", moment), must("details", some_text),
                                     may("group_ids", distinct_texts), may("product_ids", distinct_texts)};
constexpr Shape threat = object_of(threat_members);
constexpr Shape threats = list_of(threat);
constexpr Member vulnerability_members[] = {may("acknowledgments", acknowledgments),
                                            may("cve", cve),
                                            may("cwe", cwe),
                                            may("discovery_date", moment),
                                            may("flags", flags),
                                            may("ids", ids),
                                            may("involvements", involvements),
                                            may("notes", notes),
                                            may("product_status", status),
                                            may("references", references),
                                            may("release_date", moment),
                                            may("remediations", remediations),
                                            may("scores", scores),
                                            may("threats", threats),
                                            may("title", some_text)};
constexpr Shape vulnerability = object_of(vulnerability_members, 1);
constexpr Shape vulnerabilities = list_of(vulnerability);

constexpr Member root_members[] = {must("document", document), may("product_tree", tree), may("vulnerabilities", vulnerabilities)};

}  // namespace

constinit const Shape csaf_2_0 = object_of(root_members);

}  // namespace vulnctl::csaf
