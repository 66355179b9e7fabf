#pragma once
// What the readers of XML need of pugixml: names without their prefixes. Only for lib/formats/imports.

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

inline std::string_view local_name(pugi::xml_node node) {
    std::string_view const name = node.name();
    auto const colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

inline std::vector<pugi::xml_node> children_named(pugi::xml_node parent, std::string_view name) {
    std::vector<pugi::xml_node> found;
    for (auto const child : parent.children())
        if (child.type() == pugi::node_element && local_name(child) == name) found.push_back(child);
    return found;
}

inline pugi::xml_node child_named(pugi::xml_node parent, std::string_view name) {
    auto const found = children_named(parent, name);
    return found.empty() ? pugi::xml_node{} : found.front();
}

/// The text within an element and within what stands in it; empty for none.
inline std::string text_in(pugi::xml_node node) { return node ? std::string{node.text().get()} : std::string{}; }

}  // namespace vulnctl
