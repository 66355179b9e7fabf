#pragma once
// The static site of everything that stands published.

#include "ops/publish.h"
#include "render/site_changes.h"

namespace vulnctl {

/// Its files: the indexes, each advisory as it stands, the list of unreachable developers, JVNRSS, and CSAF as a provider serves it. One
/// that was published before drafts were kept is left out, and named in `without_draft`.
struct Site {
    std::vector<SiteFile> files;
    std::vector<std::string> without_draft;
};
/// Errors as make_site() and the exports'. The publisher needs a `site`, an https URL.
Site site_of(const Store& store, const TemplateSource& templates, const Publisher& publisher, Instant now);

}  // namespace vulnctl
