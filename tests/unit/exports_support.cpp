#include "exports_support.h"

#include "base/unicode.h"

namespace vulnctl {

namespace {

struct Reader {
    std::string_view rest;
    bool broken = false;

    bool take(std::string_view expected) {
        if (!rest.starts_with(expected)) return false;
        rest.remove_prefix(expected.size());
        return true;
    }
    std::string name() {
        auto const end = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ:_-");
        std::string const found{rest.substr(0, end)};
        rest.remove_prefix(std::min(end, rest.size()));
        broken = broken || found.empty();
        return found;
    }
    /// Character data up to one of `ends`, with its references resolved.
    std::string text(std::string_view ends) {
        std::string out;
        while (!rest.empty() && ends.find(rest.front()) == ends.npos && !broken) {
            if (rest.front() == '&') {
                bool known = false;
                for (auto const& [entity, meaning] :
                     {std::pair{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#10;", '\n'}, {"&#9;", '\t'}})
                    if (!known && take(entity)) {
                        out += meaning;
                        known = true;
                    }
                broken = !known;
            } else {
                auto const c = static_cast<unsigned char>(rest.front());
                broken = rest.front() == '<' || rest.starts_with("]]>") || (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
                out += rest.front();
                rest.remove_prefix(1);
            }
        }
        return out;
    }
    XmlNode element() {
        XmlNode node;
        if (!take("<")) broken = true;
        node.name = name();
        while (!broken && take(" ")) {
            auto const attribute = name();
            if (!take("=\"")) broken = true;
            auto value = text("\"");
            if (!take("\"") || !node.attributes.emplace(attribute, std::move(value)).second) broken = true;
        }
        if (broken || take("/>")) return node;
        if (!take(">")) broken = true;
        for (;;) {
            node.text += text("<");
            if (broken || rest.empty() || rest.starts_with("</")) break;
            node.children.push_back(element());
        }
        if (!take("</") || name() != node.name || !take(">")) broken = true;
        return node;
    }
};

}  // namespace

std::optional<XmlNode> read_xml(std::string_view bytes) {
    if (find_invalid_utf8(bytes)) return {};
    for (std::string_view const forbidden : {"\xef\xbf\xbe", "\xef\xbf\xbf"})
        if (bytes.find(forbidden) != bytes.npos) return {};
    Reader reader{bytes};
    if (!reader.take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")) return {};
    auto root = reader.element();
    if (reader.broken || reader.rest != "\n") return {};
    return root;
}

std::vector<const XmlNode*> all_called(const XmlNode& node, const std::string& name) {
    std::vector<const XmlNode*> found;
    if (node.name == name) found.push_back(&node);
    for (auto const& child : node.children)
        for (auto const* each : all_called(child, name)) found.push_back(each);
    return found;
}

}  // namespace vulnctl
