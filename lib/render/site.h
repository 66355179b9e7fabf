#pragma once
// The static site of a publisher: an index in each language, a folder for each advisory, the feeds, and its CSAF documents as a CSAF
// provider serves them. It is a function from what was published to a list of files; who calls it writes them (site_changes.h says which).
//
//   index.html, en/index.html                        the advisories, the latest first
//   JVN00000001/...                                  the files of an advisory, as they were published
//   jvnrss_ja.rdf, jvnrss_en.rdf                     JVNRSS
//   .well-known/csaf/                                csaf_provider.h
// and the pages of the list of unreachable developers, where they are given.

#include "base/time.h"
#include "model/advisory.h"
#include "render/template.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vulnctl {

struct SiteFile {
    std::string path;  // below the site's root: `JVN00000001/ja.html`
    std::string bytes;
    bool operator==(const SiteFile&) const = default;
};

/// An OpenPGP key with which the CSAF documents are signed.
struct SigningKey {
    std::string fingerprint;  // 40 or more hexadecimal digits
    std::string address;      // where it can be fetched
};

struct SitePublisher {
    Text name;
    std::string address;  // an http(s) URL of its own: its namespace in CSAF
    std::string site;     // the https URL of the site's root, with a slash at its end
    Text contact;         // who to write to
    Text authority;       // by what it publishes; may be empty
    std::vector<SigningKey> keys;
};

/// A CSAF 2.0 document, one for each language of an advisory.
struct CsafDocument {
    Lang lang;
    std::string name;  // `jvn_00000001.json` (CSAF 2.0, 5.1)
    std::string bytes;
};

/// What was published of an advisory.
struct SiteAdvisory {
    AdvisoryDraft draft;
    Day published;
    Day updated;
    std::vector<SiteFile> files;  // in its folder; `ja.html` and `en.html` there are its pages
    std::vector<CsafDocument> csaf;
};

/// The list of unreachable developers: its pages and the notices, and which of them to begin with.
struct SiteUnreachable {
    std::vector<SiteFile> files;
    Text front;  // the path of the list's page in either language
};

struct SiteContents {
    SitePublisher publisher;
    std::vector<SiteAdvisory> advisories;
    std::optional<SiteUnreachable> unreachable;
    Text jvnrss;                                    // the feed's bytes; empty: there is none
    std::map<std::string, std::string> signatures;  // by the CSAF document's path; those of documents that are not there are left out
};

/// The folder of an advisory: its number without what an address cannot hold, `JVN00000001`.
std::string site_folder(std::string_view jvn);

/// The files, each path once; those that lead to others come after them. The same contents give the same bytes, whenever it is made.
/// Error(refused) for an advisory whose day has not come when it is made, and as csaf_provider.h says; Error(bad_input) for a path
/// that is not one of the site's (only letters, digits and . _ + - in its names, none of them `.` or `..`), for two files of one path,
/// an advisory's file outside its folder, and a front page that is not among the files.
std::vector<SiteFile> make_site(const TemplateSource& templates, const SiteContents& contents, Instant made);

/// Whether a path lies below the site's root and can stand in a link as it is.
bool is_site_path(std::string_view path);

}  // namespace vulnctl
