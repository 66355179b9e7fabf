#pragma once
// Drafts, a publisher, and readers of what the exports write.

#include "base/file.h"
#include "formats/draft.h"
#include "formats/exports/exports.h"

#include <nlohmann/json.hpp>

#include <set>

namespace vulnctl {

using Json = nlohmann::ordered_json;

inline AdvisoryDraft draft_from(const std::string& path) {
    return read_draft(read_file(std::string{VULNCTL_FIXTURES} + '/' + path, 1 << 20), path);
}

inline const std::vector<std::string> published_drafts = {
    "office/draft-router.yaml",        "office/draft-router-statement.yaml", "office/draft-viewer.yaml",
    "advisories/several-vendors.yaml", "advisories/support-ended.yaml",      "advisories/support-partly-ended.yaml",
    "advisories/unreachable.yaml",     "advisories/no-agreement.yaml",       "advisories/package.yaml"};

inline Issue issue_of(Stage stage) {
    Issue issue;
    issue.publisher = {{"見本調整センター", "Sample Coordination Center"},
                       "https://coordinator.example",
                       {"vuln@coordinator.example", "vuln@coordinator.example"},
                       {},
                       "https://jvn.example",
                       "https://coordinator.example/csaf/white/2019/",
                       "11111111-2222-4333-8444-555555555555",
                       "sample"};
    issue.stage = stage;
    issue.at = *parse_instant("2020-01-10T00:00:00Z");
    return issue;
}

/// An element of an XML file, as the test's own reader found it.
struct XmlNode {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;
    std::vector<XmlNode> children;

    std::string child(const std::string& wanted) const {
        for (auto const& each : children)
            if (each.name == wanted) return each.text;
        return {};
    }
};

/// Reads the XML that the exports write, and nothing more of XML than that; nothing where it is not well-formed.
std::optional<XmlNode> read_xml(std::string_view bytes);

/// All elements of that name.
std::vector<const XmlNode*> all_called(const XmlNode& node, const std::string& name);

}  // namespace vulnctl
