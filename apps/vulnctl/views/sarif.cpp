#include "views/sarif.h"

#include "base/characters.h"
#include "base/unicode.h"
#include "views/json.h"

#include <map>

namespace vulnctl {

namespace {

Json message(const std::string& words) { return {{"text", words}}; }

/// A rule that is found by language is two of SARIF's: its results name the whole id.
std::vector<std::string> ids_of(const DraftRule& rule) {
    std::string const id{rule.id};
    return rule.both ? std::vector{id + ".ja", id + ".en"} : std::vector{id};
}

Json descriptor(const std::string& id, const DraftRule& rule, Lang lang) {
    auto const how = text("理由を付けて抑止するには、その行に「# vulnctl-ignore {}: 理由」と書きます。",
                          "To silence it with a reason, write `# vulnctl-ignore {}: reason` on its line.", id);
    return {{"id", id},
            {"shortDescription", message(std::string{rule.title.in(lang)})},
            {"help", message(how.in(lang))},
            {"defaultConfiguration", {{"level", std::string{severity_word(rule.severity)}}}}};
}

Json location(const Finding& finding, const std::string& file, size_t artifact) {
    Json physical{{"artifactLocation", {{"uri", uri_of_path(file)}, {"index", artifact}}}};
    if (finding.place && finding.place->line > 0) {
        physical["region"]["startLine"] = finding.place->line;
        if (finding.place->column > 0) physical["region"]["startColumn"] = finding.place->column;
    }
    return {{"physicalLocation", std::move(physical)}};
}

std::string said(const Finding& finding, Lang lang) {
    auto words = harmless(finding.message.in(lang));
    if (!finding.hint.empty()) words += '\n' + harmless(finding.hint.in(lang));
    return words;
}

}  // namespace

std::string uri_of_path(std::string_view path) {
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (char const c : path) {
        auto const byte = static_cast<unsigned char>(c);
        bool const unreserved = is_ascii_alnum(byte) || std::string_view{"-._~/"}.find(c) != std::string_view::npos;
        uri += unreserved ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return uri;
}

std::string sarif_of(const std::vector<ValidatedFile>& files, Lang lang) {
    Json rules = Json::array();
    std::map<std::string, size_t> index;
    for (auto const& rule : draft_rules())
        for (auto const& id : ids_of(rule)) {
            index.emplace(id, rules.size());
            rules.push_back(descriptor(id, rule, lang));
        }
    Json artifacts = Json::array();
    Json results = Json::array();
    Json notifications = Json::array();
    for (auto const& file : files) {
        for (auto const& finding : file.findings) {
            if (!file.readable) {
                notifications.push_back({{"level", "error"},
                                         {"message", message(said(finding, lang))},
                                         {"associatedRule", {{"id", finding.rule}, {"index", index.at(finding.rule)}}},
                                         {"locations", Json::array({location(finding, file.name, artifacts.size())})}});
            }
            results.push_back({{"ruleId", finding.rule},
                               {"ruleIndex", index.at(finding.rule)},
                               {"level", std::string{severity_word(finding.severity)}},
                               {"message", message(said(finding, lang))},
                               {"locations", Json::array({location(finding, file.name, artifacts.size())})}});
        }
        artifacts.push_back({{"location", {{"uri", uri_of_path(file.name)}}}});
    }
    Json const driver{
        {"name", "vulnctl"}, {"version", VULNCTL_VERSION}, {"language", lang == Lang::ja ? "ja" : "en"}, {"rules", std::move(rules)}};
    Json invocation{{"executionSuccessful", notifications.empty()}};
    if (!notifications.empty()) invocation["toolExecutionNotifications"] = std::move(notifications);
    Json const run{{"tool", {{"driver", driver}}},
                   {"invocations", Json::array({std::move(invocation)})},
                   {"artifacts", std::move(artifacts)},
                   {"columnKind", "unicodeCodePoints"},
                   {"results", std::move(results)}};
    Json const document{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace vulnctl
