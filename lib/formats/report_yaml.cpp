#include "base/nearest.h"
#include "base/unicode.h"
#include "formats/report_input.h"
#include "formats/yaml.h"
#include "model/report_fields.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>
#include <vector>

namespace vulnctl {

namespace {

template <class Keys>
Error unknown_key(const std::string& key, const Place& place, const Keys& known) {
    std::vector<std::string_view> const words{std::begin(known), std::end(known)};
    auto const near = nearest(key, words);
    std::string const all = fmt::format("{}", fmt::join(known, ", "));
    auto hint = near.empty() ? text("使えるキー: {}", "known keys: {}", all)
                             : text("「{}」ではありませんか。使えるキー: {}", "did you mean \"{}\"? known keys: {}", near, all);
    return Error{Exit::bad_input,
                 text("キー「{}」は届出の項目にありません", "\"{}\" is not an item of a report", fit(harmless_line(key), 40)),
                 std::move(hint)}
        .at(place);
}

Error wrong_type(std::string_view key, Words expected, const Place& place) {
    return Error{Exit::bad_input,
                 Text{fmt::format("「{}」には{}を書いてください", key, expected.ja), fmt::format("\"{}\" must be {}", key, expected.en)}}
        .at(place);
}

void require_map(std::string_view key, const Node& node) {
    if (node.kind != Node::Kind::map) throw wrong_type(key, {"「キー: 値」の並び", "a map of keys and values"}, node.place);
}

/// An empty value is an item left blank, as in a template that was not filled in.
std::string text_of(std::string_view key, const Node& node) {
    if (node.kind == Node::Kind::list || node.kind == Node::Kind::map) throw wrong_type(key, {"文字列", "a text"}, node.place);
    return std::string{trim(node.scalar)};
}

/// Exactly true or false: `no` and `off` are truth values in some YAML and texts in other.
std::optional<bool> bool_of(std::string_view key, const Node& node) {
    if (node.kind == Node::Kind::null) return {};
    if (node.kind == Node::Kind::scalar && (node.scalar == "true" || node.scalar == "false")) return node.scalar == "true";
    throw wrong_type(key, {" true または false ", "true or false"}, node.place);
}

template <class T, class M, size_t N>
const NamedField<T, M>* find_field(const NamedField<T, M> (&fields)[N], std::string_view key) {
    auto const found = std::ranges::find(fields, key, &NamedField<T, M>::key);
    return found == std::end(fields) ? nullptr : found;
}

template <class T, class M, size_t N>
std::vector<std::string_view> keys_of(const NamedField<T, M> (&fields)[N]) {
    std::vector<std::string_view> keys;
    for (auto const& field : fields) keys.push_back(field.key);
    return keys;
}

template <class T, class M, size_t N, class Read>
void read_map(std::string_view name, const Node& node, T& into, const NamedField<T, M> (&fields)[N], Read read) {
    if (node.kind == Node::Kind::null) return;
    require_map(name, node);
    for (auto const& [key, value] : node.members) {
        auto const* field = find_field(fields, key);
        if (!field) throw unknown_key(key, value.place, keys_of(fields));
        into.*field->member = read(key, value);
    }
}

std::optional<Kind> kind_of(const Node* node) {
    if (!node || node->kind == Node::Kind::null) return {};
    auto const kind = node->kind == Node::Kind::scalar ? from_id<Kind>(node->scalar) : std::nullopt;
    if (!kind) throw wrong_type("kind", {" product または website ", "product or website"}, node->place);
    return kind;
}

std::optional<Kind> kind_by_items(const ReportReceived& form) {
    bool const product = !form.product.empty() || !form.version.empty();
    bool const website = !form.url.empty() || !form.site_name.empty();
    if (product == website) return {};
    return product ? Kind::product : Kind::website;
}

}  // namespace

ReportInput read_report_yaml(std::string_view text, const std::string& name, std::optional<Kind> kind) {
    Node const root = parse_yaml(text, name);
    if (root.kind != Node::Kind::map)
        throw Error{Exit::bad_input,
                    Words{"届出の項目（「キー: 値」の並び）がありません", "there are no items of a report (keys and values)"}}
            .at(root.place);
    ReportInput input;
    for (auto const& [key, value] : root.members) {
        if (key == "kind")
            continue;
        else if (key == "finder")
            read_map(key, value, input.finder, finder_fields, text_of);
        else if (key == "consents")
            read_map(key, value, input.form.consents, consent_fields, bool_of);
        else if (auto const* field = find_field(report_fields, key))
            input.form.*field->member = text_of(key, value);
        else {
            auto known = keys_of(report_fields);
            known.insert(known.end(), {"kind", "finder", "consents"});
            throw unknown_key(key, value.place, known);
        }
    }
    auto const stated = kind_of(root.find("kind"));
    auto const found = kind ? kind : stated ? stated : kind_by_items(input.form);
    if (!found)
        throw Error{Exit::bad_input,
                    Words{"ソフトウエア製品の届出かウェブサイトの届出かを判別できません",
                          "it cannot be told whether this reports a software product or a website"},
                    Words{"「kind: product」または「kind: website」を書くか、--kind product|website を指定してください",
                          "write kind: product or kind: website, or give --kind product|website"}}
            .at({name, 0, 0});
    input.form.kind = *found;
    return input;
}

}  // namespace vulnctl
