#include "formats/exports/paper.h"

#include "base/unicode.h"
#include "formats/exports/facts.h"

namespace vulnctl::exports {

namespace {

constexpr std::string_view replacement = "\ufffd";

/// Of valid UTF-8. A carriage return is a line end, whether or not a line feed follows.
void append_carriable(std::string& out, std::string_view text) {
    for (size_t i = 0; i < text.size(); ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (c == '\r') {
            if (text.substr(i + 1, 1) != "\n") out += '\n';
        } else if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f) {
            out += replacement;
        } else if (text.substr(i, 3) == "\xef\xbf\xbe" || text.substr(i, 3) == "\xef\xbf\xbf") {
            out += replacement;
            i += 2;
        } else {
            out += text[i];
        }
    }
}

/// Whether more than line ends differ.
bool lost(std::string_view before, std::string_view after) {
    auto const count = [](std::string_view text) {
        size_t n = 0;
        for (size_t at = text.find(replacement); at != text.npos; at = text.find(replacement, at + 1)) ++n;
        return n;
    };
    return count(before) != count(after);
}

std::string escaped(std::string_view text, bool& changed) {
    std::string out;
    auto const clean = carriable(text);
    changed = changed || lost(text, clean);
    for (char const c : clean) switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    return out;
}

/// In an attribute a line end would be read as a space.
std::string escaped_attribute(std::string_view text, bool& changed) {
    std::string out;
    for (char const c : escaped(text, changed))
        if (c == '\n' || c == '\t')
            out += c == '\n' ? "&#10;" : "&#9;";
        else
            out += c;
    return out;
}

void print(const Element& element, size_t depth, std::string& out, bool& changed) {
    std::string const indent(2 * depth, ' ');
    out += indent + '<' + element.name;
    for (auto const& [name, value] : element.attributes) out += ' ' + name + "=\"" + escaped_attribute(value, changed) + '"';
    if (element.children.empty() && element.text.empty()) {
        out += "/>\n";
    } else if (element.children.empty()) {
        out += '>' + escaped(element.text, changed) + "</" + element.name + ">\n";
    } else {
        out += ">\n";
        for (const Element& child : element.children) print(child, depth + 1, out, changed);
        out += indent + "</" + element.name + ">\n";
    }
}

void clean(Json& value, bool& changed) {
    if (value.is_string()) {
        auto& text = value.get_ref<std::string&>();
        auto after = carriable(text);
        changed = changed || lost(text, after);
        text = std::move(after);
    }
    if (value.is_structured())
        for (Json& part : value) clean(part, changed);
}

Export paper(std::string name, std::string bytes, std::vector<Finding> notes, bool changed) {
    if (changed)
        notes.push_back(note("export.characters",
                             {"制御文字など、出力できない文字を U+FFFD に置き換えました",
                              "characters that cannot be written, such as control characters, became U+FFFD"},
                             {"原稿の文字を確認してください", "look for them in the draft"}));
    return {std::move(name), std::move(bytes), std::move(notes)};
}

}  // namespace

std::string carriable(std::string_view text) {
    std::string out;
    while (auto const bad = find_invalid_utf8(text)) {
        append_carriable(out, text.substr(0, *bad));
        out += replacement;
        text.remove_prefix(*bad + 1);
    }
    append_carriable(out, text);
    return out;
}

Export print_xml(const Element& root, std::string name, std::vector<Finding> notes) {
    bool changed = false;
    std::string bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    print(root, 0, bytes, changed);
    return paper(std::move(name), std::move(bytes), std::move(notes), changed);
}

Export print_json(Json value, std::string name, std::vector<Finding> notes, Keys keys) {
    bool changed = false;
    clean(value, changed);
    auto bytes = (keys == Keys::sorted ? nlohmann::json(value).dump(2) : value.dump(2)) + '\n';
    return paper(std::move(name), std::move(bytes), std::move(notes), changed);
}

}  // namespace vulnctl::exports
