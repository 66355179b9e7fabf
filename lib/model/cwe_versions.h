#pragma once
// MITRE's weaknesses as each version of CWE has them. Its data is model/data/cwe-versions.txt, with MITRE's terms of use at its head,
// compiled into a table at build. model/cwe.h has the one version that we use ourselves, with categories and views.

#include <optional>
#include <span>
#include <string_view>

namespace vulnctl {

/// What MITRE says of mapping a vulnerability to it; unstated before version 4.12.
enum class CweUsage { unstated, allowed, review, discouraged, prohibited };

/// A weakness, from one version to another, both included; the versions by their places in the list.
struct CweState {
    int id;
    int first;
    int last;
    bool deprecated;
    CweUsage usage;
    std::string_view name;
};

struct CweVersions {
    std::span<const std::string_view> versions;  // in order
    std::span<const CweState> states;            // by id, then by version
};
extern const CweVersions cwe_versions;

/// The place of a version such as `4.15`; nothing for one that is not in the list.
std::optional<int> cwe_version(std::string_view version);
/// Whether a version is later than all of the list; it has the form of one.
bool is_later_cwe_version(std::string_view version);

/// The weakness as a version has it; nullptr if it has none of that number.
const CweState* cwe_state(int id, int version);

}  // namespace vulnctl
