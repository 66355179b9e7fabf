#pragma once
// What of a site is to be written anew, and what is to be removed: by the hashes of its files, which the manifest `.vulnctl-site` in the
// site's root keeps as sha256sum prints them. Only what the manifest names is ours.

#include "base/hash.h"
#include "render/site.h"

namespace vulnctl {

inline constexpr std::string_view site_manifest_path = ".vulnctl-site";

/// A hash for each path.
using SiteHashes = std::map<std::string, Hash, std::less<>>;

/// What the site's files are after it is written, sorted by path.
std::string site_manifest(const std::vector<SiteFile>& site);

/// Error(bad_input) with the line for what is no hash and path of a site: the manifest lies where others may write, and says what is
/// removed.
SiteHashes read_site_manifest(std::string_view bytes, const std::string& name);

/// In this order: remove, write the manifest, write the files in theirs. Cut short anywhere, the next run does what is left.
struct SiteChanges {
    std::vector<std::string> remove;
    SiteFile manifest;
    std::vector<SiteFile> write;
    std::vector<std::string> keep;  // they lie there as they should
};

/// `known`: the manifest, empty where there is none. `lying`: the hashes of what lies in the directory now, of the paths that the site or
/// the manifest names. Error(refused) where a file that is not ours lies in the place of one of the site's.
SiteChanges compare_site(const std::vector<SiteFile>& site, const SiteHashes& known, const SiteHashes& lying);

}  // namespace vulnctl
