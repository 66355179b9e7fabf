// Links: none twice, and none that tells who followed it.

#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft_checker.h"

#include <algorithm>
#include <array>
#include <set>

namespace vulnctl {

namespace {

constexpr auto tracking_names =
    std::to_array<std::string_view>({"fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid",
                                     "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "_ga", "_gl"});

/// The first parameter of the query or the fragment by which visitors are followed; empty if there is none.
std::string_view tracking_parameter(std::string_view link) {
    for (size_t at = link.find_first_of("?#"); at != link.npos && at + 1 < link.size(); at = link.find_first_of("&;?#", at + 1)) {
        auto const parameter = link.substr(at + 1, link.find_first_of("&;#?", at + 1) - at - 1);
        auto const name = ascii_lowered(parameter.substr(0, parameter.find('=')));
        if (name.starts_with("utm_") || std::find(tracking_names.begin(), tracking_names.end(), name) != tracking_names.end())
            return parameter.substr(0, name.size());
    }
    return {};
}

void check_tracking(DraftChecker& check, const std::string& link, const std::string& path) {
    if (auto const parameter = tracking_parameter(link); !parameter.empty())
        check.add("draft.link.tracking", path,
                  text("リンクに追跡用の引数「{}」があります", "the link has the tracking parameter \"{}\"", harmless_line(parameter)),
                  {"引数を除いたURLにしてください", "take it out of the URL"});
}

/// What a link leads to, whatever the case of its host, http or https, and a slash at its end.
std::string page_of(std::string_view link) {
    if (link.ends_with('/')) link.remove_suffix(1);
    auto const scheme = link.find("://");
    auto const host_end = scheme == link.npos ? 0 : std::min(link.find('/', scheme + 3), link.size());
    auto page = ascii_lowered(link.substr(0, host_end)).append(link.substr(host_end));
    return page.starts_with("http://") ? "https" + page.substr(4) : page;
}

}  // namespace

void check_links(DraftChecker& check) {
    auto const& draft = check.draft;
    for (size_t i = 0; i < draft.vendors.size(); ++i) check_tracking(check, draft.vendors[i].link, item("vendors", i) + ".link");
    std::set<std::string> pages;
    for (size_t i = 0; i < draft.references.size(); ++i) {
        auto const& link = draft.references[i].link;
        auto const path = item("references", i) + ".link";
        check_tracking(check, link, path);
        if (!link.empty() && !pages.insert(page_of(link)).second)
            check.add("draft.reference.twice", path,
                      text("同じリンクが重複しています: {}", "the link stands twice: {}", harmless_line(link)),
                      {"1つを残して削除してください", "keep one"});
    }
}

}  // namespace vulnctl
