#include "formats/publisher_file.h"

#include "base/unicode.h"
#include "formats/yaml.h"

namespace vulnctl {

namespace {

Error wrong(const Node& at, Text message, Text hint = {}) {
    return Error{Exit::bad_input, std::move(message), std::move(hint)}.at(at.place);
}

std::string scalar(const Node& node, std::string_view key) {
    if (node.kind == Node::Kind::null) return {};
    if (node.kind != Node::Kind::scalar) throw wrong(node, text("{} には文字列を書いてください", "{} takes a text", key));
    return node.scalar;
}

Text bilingual(const Node& node, std::string_view key) {
    if (node.kind == Node::Kind::null) return {};
    if (node.kind != Node::Kind::map) throw wrong(node, text("{} には ja と en を書いてください", "{} takes ja and en", key));
    Text words;
    for (auto const& [lang, value] : node.members) {
        if (lang != "ja" && lang != "en") throw wrong(value, text("{} に書けるのは ja と en です", "{} takes ja and en", key));
        (lang == "ja" ? words.ja : words.en) = scalar(value, lang);
    }
    return words;
}

std::string address(const Node& node, std::string_view key) {
    auto const written = scalar(node, key);
    if (written.empty() || written.starts_with("https://") || written.starts_with("http://")) return written;
    throw wrong(node, text("{} には http または https のURLを書いてください", "{} takes an http or https URL", key));
}

}  // namespace

Publisher read_publisher(std::string_view bytes, const std::string& name) {
    auto const root = parse_yaml(bytes, name);
    if (root.kind != Node::Kind::map)
        throw wrong(root, text("公表者の設定を「名前: 値」の組で書いてください", "the publisher is `name: value` pairs"));
    Publisher publisher;
    for (auto const& [key, value] : root.members) {
        if (key == "name")
            publisher.name = bilingual(value, key);
        else if (key == "contact")
            publisher.contact = bilingual(value, key);
        else if (key == "authority")
            publisher.authority = bilingual(value, key);
        else if (key == "address")
            publisher.address = address(value, key);
        else if (key == "site")
            publisher.site = address(value, key);
        else if (key == "csaf")
            publisher.csaf = address(value, key);
        else if (key == "cna")
            publisher.cna = scalar(value, key);
        else if (key == "cna_name")
            publisher.cna_name = scalar(value, key);
        else
            throw wrong(value, text("「{}」という項目はありません", "there is no field named {}", harmless_line(key)),
                        text("書けるのは name, contact, authority, address, site, csaf, cna, cna_name です",
                             "what can stand here: name, contact, authority, address, site, csaf, cna, cna_name"));
    }
    if (publisher.name.ja.empty() || publisher.name.en.empty() || publisher.address.empty())
        throw wrong(root, text("name（ja、en）と address が必要です", "name (ja, en) and address are needed"));
    while (publisher.site.ends_with('/')) publisher.site.pop_back();
    return publisher;
}

}  // namespace vulnctl
