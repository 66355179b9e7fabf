#pragma once
// A CSAF provider's directory (CSAF 2.0, 7.1 and 7.2, requirements 1 to 4, 7, 9, 11 to 15 and 18 to 20), below `.well-known/csaf/`:
//
//   provider-metadata.json
//   ja/feed-tlp-white.json, index.txt, changes.csv       ROLIE (RFC 8322) and the lists of one language
//   ja/2019/jvn_00000001.json, .sha256, .sha512, .asc    by the year of initial_release_date, as it is written
//
// Who looks for a provider looks at its host's root (requirement 9): there the site must lie. Each language is a distribution of its
// own: the documents of one advisory have one name in all of them.

#include "render/site.h"

namespace vulnctl {

/// The address of the folder in which the document of an advisory will lie, for its canonical URL.
std::string csaf_folder(const SitePublisher& publisher, Lang lang, Day published);

/// The path at which the directory has a document. Error(bad_input) as csaf_provider().
std::string csaf_path(const CsafDocument& document);

/// The files, documents first; none where there is no document. Its metadata are of the day of the newest document. The provider is a
/// trusted one where each document has a signature and there is a key to check them with.
/// Error(bad_input) for what is no CSAF 2.0 document with its dates; Error(refused) for a draft, and for one that is not TLP:WHITE:
/// everybody can read this directory.
std::vector<SiteFile> csaf_provider(const SiteContents& contents);

}  // namespace vulnctl
