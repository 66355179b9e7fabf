#pragma once
// What becomes bytes: a tree of XML elements, a JSON value. Text comes from outside: whatever it holds, the bytes are well-formed UTF-8.

#include "formats/exports/exports.h"

#include <nlohmann/json.hpp>

namespace vulnctl::exports {

using Json = nlohmann::ordered_json;

/// An element: its children, or its text where it has none. Names are ours, and are not checked.
struct Element {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string text;
    std::vector<Element> children;

    Element& add(Element child) { return children.emplace_back(std::move(child)); }
};

/// Text without what XML 1.0 forbids (2.2): line ends are LF, bytes that are not UTF-8, control characters and U+FFFE and U+FFFF are
/// U+FFFD.
std::string carriable(std::string_view text);

/// The file. Where text had to be changed to be carried, the last note says so. CSAF wants the keys sorted (6.2.13); elsewhere they stand
/// as they were put.
enum class Keys { as_put, sorted };
Export print_xml(const Element& root, std::string name, std::vector<Finding> notes);
Export print_json(Json value, std::string name, std::vector<Finding> notes, Keys keys = Keys::as_put);

}  // namespace vulnctl::exports
