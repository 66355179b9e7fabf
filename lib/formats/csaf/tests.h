#pragma once
// The tests of section 6 of CSAF 2.0 and 2.1, each a function of the document alone. What it finds it says; its number and its weight are
// the catalogue's. Names follow the standard's titles.

#include "formats/csaf/advisory.h"

namespace vulnctl::csaf {

/// Takes one thing that a test found.
class Say {
public:
    using Sink = std::function<void(JsonValue at, Text message, Text hint)>;
    using Gap = std::function<void(Text why)>;
    Say(Sink sink, Gap gap) : sink_(std::move(sink)), gap_(std::move(gap)) {}
    void operator()(JsonValue at, Text message, Text hint = {}) const { sink_(at, std::move(message), std::move(hint)); }
    /// Part of the document could not be tested.
    void untested(Text why) const { gap_(std::move(why)); }

private:
    Sink sink_;
    Gap gap_;
};

using Test = void (*)(const Advisory&, const Say&);

/// A piece of the document in a message: made harmless, and cut.
std::string quote(std::string_view s);

// products (tests_products.cpp)
void missing_product_id(const Advisory&, const Say&);
void multiple_product_id(const Advisory&, const Say&);
void circular_product_id(const Advisory&, const Say&);
void missing_group_id(const Advisory&, const Say&);
void multiple_group_id(const Advisory&, const Say&);
void purls_valid(const Advisory&, const Say&);
void same_hash_algorithm(const Advisory&, const Say&);
void unused_product_id(const Advisory&, const Say&);
void md5_only(const Advisory&, const Say&);
void sha1_only(const Advisory&, const Say&);
void missing_helper(const Advisory&, const Say&);
void short_hash(const Advisory&, const Say&);
void purl_qualifiers(const Advisory&, const Say&);
void stars_in_model_number(const Advisory&, const Say&);
void stars_in_serial_number(const Advisory&, const Say&);
void stars_in_sku(const Advisory&, const Say&);
void hardware_and_software(const Advisory&, const Say&);
void same_helper_for_different_products(const Advisory&, const Say&);
void nested_product_path(const Advisory&, const Say&);
void unknown_hash_algorithm(const Advisory&, const Say&);

// branches (tests_branches.cpp)
void range_in_product_version(const Advisory&, const Say&);
void range_without_vers(const Advisory&, const Say&);
void branch_order(const Advisory&, const Say&);
void use_of_version_range(const Advisory&, const Say&);
void v_as_version_indicator(const Advisory&, const Say&);
void branches_depth(const Advisory&, const Say&);
void stacked_categories(const Advisory&, const Say&);
void version_and_range_in_path(const Advisory&, const Say&);
void single_version_as_range(const Advisory&, const Say&);
void open_ended_range(const Advisory&, const Say&);
void misused_vendor_name(const Advisory&, const Say&);

// scores (tests_scores.cpp)
void multiple_scores(const Advisory&, const Say&);
void cvss_computation(const Advisory&, const Say&);
void cvss_consistency(const Advisory&, const Say&);
void missing_score(const Advisory&, const Say&);
void cvss_for_fixed(const Advisory&, const Say&);
void cvss_v2_only(const Advisory&, const Say&);
void cvss_v3_0(const Advisory&, const Say&);
void missing_cvss_v4(const Advisory&, const Say&);
void cvss_and_qualitative(const Advisory&, const Say&);
void qualitative_by_issuer(const Advisory&, const Say&);
void qualitative(const Advisory&, const Say&);

// status and remediation (tests_status.cpp)
void contradicting_status(const Advisory&, const Say&);
void remediation_without_product(const Advisory&, const Say&);
void flag_without_product(const Advisory&, const Say&);
void multiple_flags(const Advisory&, const Say&);
void missing_remediation(const Advisory&, const Say&);
void contradicting_remediations(const Advisory&, const Say&);
void contradicting_status_and_remediation(const Advisory&, const Say&);
void discouraged_status_and_remediation(const Advisory&, const Say&);

// revision history and dates (tests_history.cpp)
void sorted_history(const Advisory&, const Say&);
void latest_version(const Advisory&, const Say&);
void draft_status(const Advisory&, const Say&);
void released_history(const Advisory&, const Say&);
void prerelease_in_history(const Advisory&, const Say&);
void prerelease_of_released(const Advisory&, const Say&);
void missing_in_history(const Advisory&, const Say&);
void multiple_in_history(const Advisory&, const Say&);
void mixed_versioning(const Advisory&, const Say&);
void build_in_history(const Advisory&, const Say&);
void older_initial_date(const Advisory&, const Say&);
void older_current_date(const Advisory&, const Say&);
void same_timestamps(const Advisory&, const Say&);
void disclosure_after_history(const Advisory&, const Say&);
void past_disclosure_after_history(const Advisory&, const Say&);
void ssvc_after_history(const Advisory&, const Say&);
void epss_after_history(const Advisory&, const Say&);
void exploitation_after_history(const Advisory&, const Say&);
void exploitation_after_its_date(const Advisory&, const Say&);
void old_epss(const Advisory&, const Say&);

// the document (tests_document.cpp)
void language_valid(const Advisory&, const Say&);
void translator(const Advisory&, const Say&);
void prohibited_category(const Advisory&, const Say&);
void translation(const Advisory&, const Say&);
void missing_tlp(const Advisory&, const Say&);
void missing_canonical_url(const Advisory&, const Say&);
void missing_language(const Advisory&, const Say&);
void sorted_keys(const Advisory&, const Say&);
void private_language(const Advisory&, const Say&);
void default_language(const Advisory&, const Say&);
void max_uuid_not_clear(const Advisory&, const Say&);
void clear_without_max_uuid(const Advisory&, const Say&);
void invalid_group_name(const Advisory&, const Say&);
void missing_group_name(const Advisory&, const Say&);
void tracking_id_in_title(const Advisory&, const Say&);
void max_uuid(const Advisory&, const Say&);
void nil_uuid(const Advisory&, const Say&);
void sharing_group_on_clear(const Advisory&, const Say&);
void deprecated_profile(const Advisory&, const Say&);
void description_without_product(const Advisory&, const Say&);
void missing_license(const Advisory&, const Say&);
void license_expression(const Advisory&, const Say&);

// profiles (tests_profiles.cpp)
void document_notes(const Advisory&, const Say&);
void document_references(const Advisory&, const Say&);
void no_vulnerabilities(const Advisory&, const Say&);
void product_tree(const Advisory&, const Say&);
void vulnerability_notes(const Advisory&, const Say&);
void product_status(const Advisory&, const Say&);
void vex_product_status(const Advisory&, const Say&);
void vulnerability_id(const Advisory&, const Say&);
void impact_statement(const Advisory&, const Say&);
void action_statement(const Advisory&, const Say&);
void some_vulnerabilities(const Advisory&, const Say&);
void affected_products(const Advisory&, const Say&);
void description_note(const Advisory&, const Say&);
void no_product_tree(const Advisory&, const Say&);
void two_revisions(const Advisory&, const Say&);
void reasoning_for_withdrawal(const Advisory&, const Say&);
void reasoning_for_supersession(const Advisory&, const Say&);
void superseding_reference(const Advisory&, const Say&);
void extension_in_withdrawn(const Advisory&, const Say&);

// vulnerabilities (tests_vulnerabilities.cpp)
void cwe_valid(const Advisory&, const Say&);
void cwe_deprecated(const Advisory&, const Say&);
void cwe_not_allowed(const Advisory&, const Say&);
void cwe_with_review(const Advisory&, const Say&);
void multiple_cve(const Advisory&, const Say&);
void multiple_involvements(const Advisory&, const Say&);
void missing_involvement_date(const Advisory&, const Say&);
void cve_in_ids(const Advisory&, const Say&);
void missing_cve(const Advisory&, const Say&);
void missing_cwe(const Advisory&, const Say&);
void ssvc_targets(const Advisory&, const Say&);

// extensions (tests_extensions.cpp)
void critical_extension(const Advisory&, const Say&);
void essential_extension(const Advisory&, const Say&);
void extension_in_document(const Advisory&, const Say&);
void extension_in_branches(const Advisory&, const Say&);
void extension_in_product_names(const Advisory&, const Say&);
void extension_in_product_paths(const Advisory&, const Say&);
void extension_in_metrics(const Advisory&, const Say&);
void extension_in_vulnerabilities(const Advisory&, const Say&);
void extension_at_root(const Advisory&, const Say&);

}  // namespace vulnctl::csaf
