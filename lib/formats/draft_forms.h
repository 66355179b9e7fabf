#pragma once
// The forms of the numbers and names in a draft, by those who give them.

#include <string_view>

namespace vulnctl {

bool is_jvn(std::string_view s);    // JVN#12345678, JVNVU#, JVNTA#: eight digits since 2012-12-03 (jvn.jp's help)
bool is_jvndb(std::string_view s);  // JVNDB-2019-000001 (JVN iPedia's help)
bool is_cwe(std::string_view s);    // CWE-79
bool is_cpe(std::string_view s);    // a formatted string of CPE 2.3 (NIST IR 7695, 6.2): thirteen parts
bool is_purl(std::string_view s);   // pkg:type/name (the package URL specification)

/// An http or https URL with a host and without blanks or anything that a URL must escape.
bool is_web_link(std::string_view s);
/// The host of an http or https URL, as it is written; empty if it has none.
std::string_view host_of(std::string_view url);

}  // namespace vulnctl
