#include "render/site.h"

#include "base/link.h"
#include "base/unicode.h"
#include "render/csaf_provider.h"
#include "render/page.h"
#include "render/prose.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

bool is_path_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"._+-"}.find(c) != std::string_view::npos;
}

std::string_view word_of(Lang lang) { return lang == Lang::ja ? "ja" : "en"; }
std::string index_path(Lang lang) { return lang == Lang::ja ? "index.html" : "en/index.html"; }
/// What leads from an index to the site's root.
std::string_view way_up(Lang lang) { return lang == Lang::ja ? "" : "../"; }
std::string feed_path(Lang lang) { return fmt::format("jvnrss_{}.rdf", word_of(lang)); }

/// Whether the file, by its name in the advisory's folder, is for readers of the other language alone.
bool is_in(std::string_view name, Lang lang) {
    return name.starts_with(word_of(lang)) && name.size() > 2 && (name[2] == '.' || name[2] == '/');
}

std::vector<Fields> further_formats(const SiteAdvisory& advisory, Lang lang) {
    auto const folder = site_folder(advisory.draft.jvn) + '/';
    std::vector<Fields> items;
    for (const SiteFile& file : advisory.files) {
        auto const name = file.path.substr(folder.size());
        bool const is_page = name == "ja.html" || name == "en.html";
        if (is_page || is_in(name, lang == Lang::ja ? Lang::en : Lang::ja)) continue;
        items.emplace_back().put("format", name).put("format_href", std::string{way_up(lang)} + file.path);
    }
    for (const CsafDocument& document : advisory.csaf)
        if (document.lang == lang)
            items.emplace_back().put("format", "CSAF").put("format_href", std::string{way_up(lang)} + csaf_path(document));
    return items;
}

std::vector<Fields> rows(const std::vector<const SiteAdvisory*>& advisories, Lang lang) {
    std::vector<Fields> items;
    for (auto const* advisory : advisories) {
        auto& item = items.emplace_back();
        put_day(item, "published", advisory->published);
        put_day(item, "updated", advisory->updated);
        put_line(item, "jvn", advisory->draft.jvn);
        put_line(item, "title", advisory->draft.title.in(lang));
        if (advisory->draft.critical) item.put_flag("critical");
        auto const page = fmt::format("{}/{}.html", site_folder(advisory->draft.jvn), word_of(lang));
        if (std::any_of(advisory->files.begin(), advisory->files.end(), [&](const SiteFile& file) { return file.path == page; }))
            item.put("page_href", std::string{way_up(lang)} + page);
        item.put_list("formats", further_formats(*advisory, lang));
    }
    return items;
}

SiteFile index_page(const TemplateSource& templates, const SiteContents& contents, const std::vector<const SiteAdvisory*>& advisories,
                    Lang lang) {
    Lang const other = lang == Lang::ja ? Lang::en : Lang::ja;
    Fields fields;
    put_line(fields, "publisher", contents.publisher.name.in(lang));
    put_line(fields, "contact", contents.publisher.contact.in(lang));
    fields.put("other_href", std::string{way_up(lang)} + index_path(other));
    if (contents.unreachable && !contents.unreachable->front.in(lang).empty())
        fields.put("unreachable_href", std::string{way_up(lang)} + contents.unreachable->front.in(lang));
    if (!contents.jvnrss.in(lang).empty()) fields.put("feed_href", std::string{way_up(lang)} + feed_path(lang));
    bool const has_csaf = std::any_of(advisories.begin(), advisories.end(), [](auto const* advisory) { return !advisory->csaf.empty(); });
    if (has_csaf) fields.put("csaf_href", std::string{way_up(lang)} + ".well-known/csaf/provider-metadata.json");
    bool const has_links = fields.values.contains("unreachable_href") || fields.values.contains("feed_href") || has_csaf;
    if (has_links) fields.put_flag("has_links");
    fields.put_list("advisories", rows(advisories, lang));
    return {index_path(lang), render_page(templates, fmt::format("{}/site-index.html", word_of(lang)), fields)};
}

void require_publisher(const SitePublisher& publisher) {
    if (!publisher.site.starts_with("https://") || !publisher.site.ends_with('/') || !is_web_address(publisher.site))
        throw Error{Exit::bad_input, text("サイトの場所「{}」が「/」で終わる https のURLではありません",
                                          "the site's place \"{}\" is no https URL that ends in /", harmless_line(publisher.site))};
    if (!is_web_address(publisher.address))
        throw Error{Exit::bad_input, text("公表者のURL「{}」が http または https のURLではありません",
                                          "the publisher's address \"{}\" is no http or https URL", harmless_line(publisher.address))};
}

void require_published(const SiteAdvisory& advisory, Instant made) {
    if (advisory.published <= tokyo_day(made)) return;
    throw Error{Exit::refused, text("{} の公表日 {} はまだ来ていません", "{} is not to be published before {}",
                                    harmless_line(advisory.draft.jvn), print(advisory.published))};
}

void require_in_folder(const SiteAdvisory& advisory) {
    auto const folder = site_folder(advisory.draft.jvn) + '/';
    for (const SiteFile& file : advisory.files)
        if (!file.path.starts_with(folder))
            throw Error{Exit::bad_input,
                        text("{} のファイル {} がそのフォルダ {} の外にあります", "{}: its file {} lies outside its folder {}",
                             harmless_line(advisory.draft.jvn), harmless_line(file.path), folder)};
}

void require_paths(const std::vector<SiteFile>& files) {
    std::set<std::string_view> seen;
    for (const SiteFile& file : files) {
        if (!is_site_path(file.path))
            throw Error{Exit::bad_input,
                        text("サイトに置けないファイル名です: {}", "no file of a site can be called {}", harmless_line(file.path))};
        if (!seen.insert(file.path).second)
            throw Error{Exit::bad_input, text("同じ場所のファイルが2つあります: {}", "two files are to stand at {}", file.path)};
    }
}

void require_front(const SiteUnreachable& unreachable) {
    for (auto const* front : {&unreachable.front.ja, &unreachable.front.en})
        if (!front->empty() &&
            std::none_of(unreachable.files.begin(), unreachable.files.end(), [&](const SiteFile& file) { return file.path == *front; }))
            throw Error{Exit::bad_input, text("連絡不能開発者一覧のページ {} がありません",
                                              "the list of unreachable developers has no page {}", harmless_line(*front))};
}

}  // namespace

std::string site_folder(std::string_view jvn) {
    std::string folder;
    for (char const c : jvn)
        if (is_path_character(c)) folder += c;
    return folder;
}

bool is_site_path(std::string_view path) {
    for (;;) {
        auto const name = path.substr(0, path.find('/'));
        if (name.empty() || name == "." || name == ".." || !std::all_of(name.begin(), name.end(), is_path_character)) return false;
        if (name.size() == path.size()) return true;
        path.remove_prefix(name.size() + 1);
    }
}

std::vector<SiteFile> make_site(const TemplateSource& templates, const SiteContents& contents, Instant made) {
    require_publisher(contents.publisher);
    std::vector<SiteFile> files;
    std::vector<const SiteAdvisory*> advisories;
    for (const SiteAdvisory& advisory : contents.advisories) {
        require_published(advisory, made);
        require_in_folder(advisory);
        files.insert(files.end(), advisory.files.begin(), advisory.files.end());
        advisories.push_back(&advisory);
    }
    std::sort(advisories.begin(), advisories.end(), [](auto const* a, auto const* b) {
        return a->published != b->published ? a->published > b->published : a->draft.jvn > b->draft.jvn;
    });
    if (contents.unreachable) {
        require_front(*contents.unreachable);
        files.insert(files.end(), contents.unreachable->files.begin(), contents.unreachable->files.end());
    }
    auto csaf = csaf_provider(contents);
    std::move(csaf.begin(), csaf.end(), std::back_inserter(files));
    for (Lang const lang : {Lang::ja, Lang::en})
        if (!contents.jvnrss.in(lang).empty()) files.push_back({feed_path(lang), contents.jvnrss.in(lang)});
    for (Lang const lang : {Lang::ja, Lang::en}) files.push_back(index_page(templates, contents, advisories, lang));
    require_paths(files);
    return files;
}

}  // namespace vulnctl
