#pragma once
// Pieces that the structures of CSAF 2.0 and 2.1 share. For structure_*.cpp only.

#include "formats/csaf/patterns.h"
#include "formats/json_shape.h"
#include "formats/text_forms.h"

namespace vulnctl::csaf {

using Word = std::string_view;

inline constexpr Shape some_text{.kind = JsonValue::Kind::string, .least = 1};
inline constexpr Shape some_texts = list_of(some_text);
inline constexpr Shape distinct_texts = set_of(some_text);
inline constexpr Shape uri = text_of(is_uri, {"URI（RFC 3986）", "a URI (RFC 3986)"});
inline constexpr Shape uris = list_of(uri);
inline constexpr Shape moment = text_of(
    is_moment, {"RFC 3339 の日時（例: 2026-01-23T10:00:00+09:00）", "a date and time by RFC 3339, such as 2026-01-23T10:00:00+09:00"});
inline constexpr Shape language = text_of(is_language, {"言語タグ（例: ja）", "a language tag, such as en"});
inline constexpr Shape version = text_of(
    is_version, {"整数またはセマンティックバージョニングの版（例: 2、1.4.0）", "an integer or a semantic version, such as 2 or 1.4.0"});
inline constexpr Shape category = text_of(
    is_category, {"文書の種別（端に空白や「-」「_」「.」のない1行）", "a category (one line, without space, -, _ or . at its ends)"}, 1);
inline constexpr Shape tracking_id = text_of(is_tracking_id, {"端に空白のない1行", "one line without space at its ends"}, 1);
inline constexpr Shape cve = text_of(is_cve_id, {"CVE 番号（例: CVE-2026-12345）", "a CVE ID, such as CVE-2026-12345"});
inline constexpr Shape cwe_id = text_of(is_cwe_id, {"CWE 番号（例: CWE-79）", "a CWE ID, such as CWE-79"});

inline constexpr Word note_categories[] = {"description", "details", "faq", "general", "legal_disclaimer", "other", "summary"};
inline constexpr Shape note_category = word_of(note_categories);
inline constexpr Word reference_categories[] = {"external", "self"};
inline constexpr Shape reference_category = word_of(reference_categories);
inline constexpr Word relationships[] = {"default_component_of", "external_component_of", "installed_on", "installed_with",
                                         "optional_component_of"};
inline constexpr Shape relationship = word_of(relationships);
inline constexpr Word document_statuses[] = {"draft", "final", "interim"};
inline constexpr Shape document_status = word_of(document_statuses);
inline constexpr Word flag_labels[] = {"component_not_present", "inline_mitigations_already_exist",
                                       "vulnerable_code_cannot_be_controlled_by_adversary", "vulnerable_code_not_in_execute_path",
                                       "vulnerable_code_not_present"};
inline constexpr Shape flag_label = word_of(flag_labels);
inline constexpr Word parties[] = {"coordinator", "discoverer", "other", "user", "vendor"};
inline constexpr Shape party = word_of(parties);
inline constexpr Word involvement_statuses[] = {"completed", "contact_attempted", "disputed", "in_progress", "not_contacted", "open"};
inline constexpr Shape involvement_status = word_of(involvement_statuses);
inline constexpr Word restarts[] = {"connected", "dependencies",         "machine", "none", "parent", "service",
                                    "system",    "vulnerable_component", "zone"};
inline constexpr Shape restart = word_of(restarts);
inline constexpr Word threat_categories[] = {"exploit_status", "impact", "target_set"};
inline constexpr Shape threat_category = word_of(threat_categories);

}  // namespace vulnctl::csaf
