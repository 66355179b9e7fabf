#include "render/csaf_provider.h"

#include "base/checksum.h"
#include "base/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vulnctl {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view root = ".well-known/csaf/";

std::string_view word_of(Lang lang) { return lang == Lang::ja ? "ja" : "en"; }

Error no_csaf(const CsafDocument& document, Words what) {
    return {Exit::bad_input, text("{0}: CSAF 2.0 の文書として読み取れません（{1}）", "{0} is not read as a CSAF 2.0 document ({2})",
                                  harmless_line(document.name), what.ja, what.en)};
}

/// What the lists say of a document; the bytes are the document's own.
struct Entry {
    const CsafDocument* document = nullptr;
    std::string id;
    std::string title;
    std::string summary;  // may be empty
    std::string initial;  // as written
    std::string current;
    Instant current_at{};
    std::string path;  // below the language's folder: `2019/jvn_00000001.json`
    const std::string* signature = nullptr;
};

std::string member(const Json& json, const char* pointer) {
    auto const at = Json::json_pointer{pointer};
    return json.contains(at) && json.at(at).is_string() ? json.at(at).get<std::string>() : std::string{};
}

std::string summary_of(const Json& document) {
    auto const at = Json::json_pointer{"/document/notes"};
    if (!document.contains(at) || !document.at(at).is_array()) return {};
    for (auto const& note : document.at(at))
        if (member(note, "/category") == "summary") return member(note, "/text");
    return {};
}

Entry read_entry(const CsafDocument& document) {
    auto const json = Json::parse(document.bytes, nullptr, false);
    if (!json.is_object()) throw no_csaf(document, {"JSONのオブジェクトではありません", "it is no JSON object"});
    if (member(json, "/document/csaf_version") != "2.0") throw no_csaf(document, {"csaf_version が 2.0 ではありません", "not version 2.0"});
    Entry entry;
    entry.document = &document;
    entry.id = member(json, "/document/tracking/id");
    entry.title = member(json, "/document/title");
    entry.summary = summary_of(json);
    entry.initial = member(json, "/document/tracking/initial_release_date");
    entry.current = member(json, "/document/tracking/current_release_date");
    auto const current = parse_instant(entry.current);
    if (entry.id.empty() || entry.title.empty() || !current || !parse_instant(entry.initial))
        throw no_csaf(document, {"番号、題名または日時がありません", "its id, title or dates are missing"});
    if (auto const status = member(json, "/document/tracking/status"); status == "draft" || status.empty())
        throw Error{Exit::refused, text("{} は公表前の文書です", "{} is a draft", harmless_line(document.name))};
    if (member(json, "/document/distribution/tlp/label") != "WHITE")
        throw Error{Exit::refused, text("{} は TLP:WHITE ではないため、公開するサイトに置けません",
                                        "{} is not TLP:WHITE: it cannot stand on a public site", harmless_line(document.name))};
    entry.current_at = *current;
    entry.path = entry.initial.substr(0, 4) + '/' + document.name;
    return entry;
}

/// What a CSAF's publisher or feed is called, in one language: the English name where there is one.
const std::string& plainly(const Text& text) { return text.en.empty() ? text.ja : text.en; }

std::string feed_path(Lang lang) { return fmt::format("{}{}/feed-tlp-white.json", root, word_of(lang)); }

Json feed(const SitePublisher& publisher, Lang lang, const std::vector<Entry>& entries) {
    auto const address = [&](const Entry& entry) { return fmt::format("{}{}{}/{}", publisher.site, root, word_of(lang), entry.path); };
    Json items = Json::array();
    for (const Entry& entry : entries) {
        Json links = Json::array({{{"rel", "self"}, {"href", address(entry)}}});
        for (std::string_view const sum : {".sha256", ".sha512"})
            links.push_back({{"rel", "hash"}, {"href", address(entry) + std::string{sum}}});
        if (entry.signature) links.push_back({{"rel", "signature"}, {"href", address(entry) + ".asc"}});
        Json item{{"id", entry.id}, {"title", entry.title}, {"link", links}, {"published", entry.initial}, {"updated", entry.current}};
        if (!entry.summary.empty()) item["summary"] = {{"content", entry.summary}};
        item["content"] = {{"type", "application/json"}, {"src", address(entry)}};
        item["format"] = {{"schema", "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json"}, {"version", "2.0"}};
        items.push_back(std::move(item));
    }
    return {{"feed",
             {{"id", fmt::format("csaf-feed-tlp-white-{}", word_of(lang))},
              {"title", fmt::format("{}: CSAF (TLP:WHITE, {})",
                                    publisher.name.in(lang).empty() ? plainly(publisher.name) : publisher.name.in(lang), word_of(lang))},
              {"link", Json::array({{{"rel", "self"}, {"href", publisher.site + feed_path(lang)}}})},
              {"category", Json::array({{{"scheme", "urn:ietf:params:rolie:category:information-type"}, {"term", "csaf"}}})},
              {"updated", entries.front().current},
              {"entry", items}}}};
}

/// The newest first; without a heading, by RFC 4180 (CSAF 2.0, 7.1.13).
std::string changes_csv(const std::vector<Entry>& entries) {
    std::string csv;
    for (const Entry& entry : entries) csv += fmt::format("\"{}\",\"{}\"\r\n", entry.path, entry.current);
    return csv;
}

std::string index_txt(const std::vector<Entry>& entries) {
    std::vector<std::string> paths;
    for (const Entry& entry : entries) paths.push_back(entry.path + '\n');
    std::sort(paths.begin(), paths.end());
    std::string index;
    for (auto const& path : paths) index += path;
    return index;
}

Json metadata(const SitePublisher& publisher, const std::map<Lang, std::vector<Entry>>& by_language) {
    bool all_signed = !publisher.keys.empty();
    const Entry* newest = nullptr;
    Json distributions = Json::array();
    for (auto const& [lang, entries] : by_language) {
        for (const Entry& entry : entries) {
            all_signed = all_signed && entry.signature;
            if (!newest || entry.current_at > newest->current_at) newest = &entry;
        }
        Json const its_feed{{"summary", fmt::format("TLP:WHITE, {}", lang == Lang::ja ? "Japanese" : "English")},
                            {"tlp_label", "WHITE"},
                            {"url", publisher.site + feed_path(lang)}};
        distributions.push_back({{"directory_url", fmt::format("{}{}{}/", publisher.site, root, word_of(lang))},
                                 {"rolie", {{"feeds", Json::array({its_feed})}}}});
    }
    Json who{{"category", "coordinator"}, {"name", plainly(publisher.name)}, {"namespace", publisher.address}};
    if (auto const& contact = plainly(publisher.contact); !contact.empty()) who["contact_details"] = contact;
    if (auto const& authority = plainly(publisher.authority); !authority.empty()) who["issuing_authority"] = authority;
    Json json{{"canonical_url", fmt::format("{}{}provider-metadata.json", publisher.site, root)},
              {"distributions", distributions},
              {"last_updated", newest->current},
              {"list_on_CSAF_aggregators", true},
              {"metadata_version", "2.0"},
              {"mirror_on_CSAF_aggregators", true}};
    for (auto const& key : publisher.keys) json["public_openpgp_keys"].push_back({{"fingerprint", key.fingerprint}, {"url", key.address}});
    json["publisher"] = who;
    json["role"] = all_signed ? "csaf_trusted_provider" : "csaf_provider";
    return json;
}

std::string printed(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

}  // namespace

std::string csaf_folder(const SitePublisher& publisher, Lang lang, Day published) {
    return fmt::format("{}{}{}/{}/", publisher.site, root, word_of(lang), print(published).substr(0, 4));
}

std::string csaf_path(const CsafDocument& document) {
    return fmt::format("{}{}/{}", root, word_of(document.lang), read_entry(document).path);
}

std::vector<SiteFile> csaf_provider(const SiteContents& contents) {
    std::vector<SiteFile> files;
    std::map<Lang, std::vector<Entry>> by_language;
    for (const SiteAdvisory& advisory : contents.advisories)
        for (const CsafDocument& document : advisory.csaf) {
            auto entry = read_entry(document);
            auto const path = fmt::format("{}{}/{}", root, word_of(document.lang), entry.path);
            files.push_back({path, document.bytes});
            files.push_back({path + ".sha256", sha256_line(document.bytes, document.name)});
            files.push_back({path + ".sha512", sha512_line(document.bytes, document.name)});
            if (auto const signature = contents.signatures.find(path); signature != contents.signatures.end()) {
                entry.signature = &signature->second;
                files.push_back({path + ".asc", signature->second});
            }
            by_language[document.lang].push_back(std::move(entry));
        }
    if (files.empty()) return files;
    for (auto& [lang, entries] : by_language) {
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return a.current_at != b.current_at ? a.current_at > b.current_at : a.path < b.path;
        });
        auto const folder = fmt::format("{}{}/", root, word_of(lang));
        files.push_back({folder + "index.txt", index_txt(entries)});
        files.push_back({folder + "changes.csv", changes_csv(entries)});
        files.push_back({feed_path(lang), printed(feed(contents.publisher, lang, entries))});
    }
    files.push_back({std::string{root} + "provider-metadata.json", printed(metadata(contents.publisher, by_language))});
    return files;
}

}  // namespace vulnctl
