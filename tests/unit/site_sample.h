#pragma once
// A site of three fictional advisories, made from the drafts of fixtures/advisories.

#include "base/file.h"
#include "formats/draft.h"
#include "render/advisory.h"
#include "render/site.h"

#include <nlohmann/json.hpp>

namespace vulnctl::sample {

using Json = nlohmann::json;

inline const TemplateSource compiled_in{};

inline AdvisoryDraft draft_named(const std::string& name) {
    return read_draft(read_file(std::string{VULNCTL_FIXTURES} + "/advisories/" + name + ".yaml", 1 << 20), name);
}

/// As much of a CSAF document as the directory reads.
inline CsafDocument document(const AdvisoryDraft& draft, Lang lang, const std::string& current, Json changed = Json::object()) {
    Json json{{"document",
               {{"csaf_version", "2.0"},
                {"title", draft.title.in(lang)},
                {"distribution", {{"tlp", {{"label", "WHITE"}}}}},
                {"notes", {{{"category", "summary"}, {"text", draft.overview.in(lang)}}}},
                {"tracking",
                 {{"id", draft.jvn},
                  {"status", "final"},
                  {"initial_release_date", print(*draft.published) + "T00:00:00+09:00"},
                  {"current_release_date", current}}}}}};
    json.merge_patch(changed);
    std::string name = "jvn_" + draft.jvn.substr(draft.jvn.find('#') + 1) + ".json";
    return {lang, name, json.dump()};
}

inline SiteAdvisory advisory(const std::string& name, const std::string& current) {
    auto const draft = draft_named(name);
    SiteAdvisory made_of{draft, *draft.published, *draft.history.back().on, {}, {}};
    for (auto const& [lang, word] : {std::pair{Lang::ja, "ja"}, {Lang::en, "en"}}) {
        auto const file = site_folder(draft.jvn) + "/" + word;
        made_of.files.push_back({file + ".txt", render_advisory_text(compiled_in, draft, lang, PageState::published)});
        made_of.files.push_back({file + ".html", render_advisory_html(compiled_in, draft, lang, PageState::published)});
        made_of.csaf.push_back(document(draft, lang, current));
    }
    return made_of;
}

inline SiteContents contents() {
    SiteContents site;
    site.publisher = {{"架空調整事務局", "Kakuu Coordination Office"},
                      "https://www.office.example/",
                      "https://www.office.example/",
                      {"coordination@office.example", "coordination@office.example"},
                      {},
                      {}};
    site.advisories = {advisory("page-stop-use", "2019-09-10T00:00:00+09:00"), advisory("page-critical", "2019-09-10T00:00:01+09:00"),
                       advisory("page-plain", "2019-11-04T15:00:00Z")};
    site.unreachable = SiteUnreachable{{{"unreachable/ja.html", "<p>一覧</p>"}, {"unreachable/en.html", "<p>the list</p>"}},
                                       {"unreachable/ja.html", "unreachable/en.html"}};
    site.jvnrss = {"<rdf/>", "<rdf/>"};
    return site;
}

}  // namespace vulnctl::sample
