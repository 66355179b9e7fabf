#pragma once
// The forms of texts in CSAF documents, each after a `pattern` of the JSON schemas of CSAF 2.0 and 2.1.

#include <string_view>

namespace vulnctl::csaf {

/// Neither white space nor `-`, `_` or `.` at either end, and one line.
bool is_category(std::string_view s);
/// No white space at either end, and one line.
bool is_tracking_id(std::string_view s);
/// `CWE-79`.
bool is_cwe_id(std::string_view s);
bool is_language(std::string_view s);
/// An integer, or a version of Semantic Versioning 2.0.0.
bool is_version(std::string_view s);
/// 32 or more hexadecimal digits; in 2.1 small ones.
bool is_hash_2_0(std::string_view s);
bool is_hash_2_1(std::string_view s);
/// A name of the Common Platform Enumeration, 2.2 or 2.3. The pattern of 2.0 binds the former at its end only and the latter at its
/// start only; so does this, for a document is not to be refused here that the standard's own schema takes.
bool is_cpe_2_0(std::string_view s);
bool is_cpe_2_1(std::string_view s);
/// What the schemas ask of a package URL; whether it is a valid one is a matter of test 6.1.13.
bool is_purl_2_0(std::string_view s);
bool is_purl_2_1(std::string_view s);
/// The name of a hash algorithm in 2.1.
bool is_algorithm(std::string_view s);
/// `4.15` or `3.4.1`: a version of CWE.
bool is_cwe_version(std::string_view s);
/// A UUID of version 4, or the one of zeros or of ones throughout, in small letters.
bool is_sharing_group_id(std::string_view s);
/// `0.975` or `1.0`: a probability as EPSS writes it.
bool is_probability(std::string_view s);
/// The key of an SSVC decision point or of its value.
bool is_ssvc_key(std::string_view s);
bool is_semantic_version(std::string_view s);
/// The namespace of an SSVC decision point, with its extensions.
bool is_ssvc_namespace(std::string_view s);

/// White space as the patterns mean it: of Unicode, with the line ends. Cuts one character off the front (or the back), and says whether
/// it was one.
bool starts_with_space(std::string_view s);
bool ends_with_space(std::string_view s);

}  // namespace vulnctl::csaf
