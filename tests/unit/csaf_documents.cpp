#include "csaf_documents.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

using Json = nlohmann::ordered_json;

std::string advisory(std::string_view version) {
    std::ifstream in{std::string{VULNCTL_SOURCE} + "/tests/fixtures/csaf/advisory-" + std::string{version} + ".json"};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string advisory(std::string_view version, const std::vector<Edit>& edits) {
    auto document = Json::parse(advisory(version));
    for (auto const& [path, json] : edits) {
        Json::json_pointer const at{std::string{path}};
        if (!json.empty())
            document[at] = Json::parse(json);
        else if (auto& parent = document.at(at.parent_pointer()); parent.is_array())
            parent.erase(std::stoul(at.back()));
        else
            parent.erase(at.back());
    }
    return document.dump(2);
}
