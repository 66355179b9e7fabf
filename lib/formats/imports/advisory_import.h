#pragma once
// Advisories of others, read into the form of our drafts: CSAF 2.0 and 2.1, VULDEF 3.x; and feeds in JVNRSS. Tolerant: what is not
// understood is left out, since a person completes the draft.

#include "model/advisory.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

enum class AdvisoryFormat { csaf, vuldef, jvnrss };

/// What a document is, by its first element or members; nothing if it is none of these.
std::optional<AdvisoryFormat> advisory_format_of(std::string_view bytes);

/// The advisory in a document of CSAF or VULDEF, in the language that the document names, else Japanese. It names no case. `name` is what
/// messages call it. Error(bad_input) if it cannot be read at all, is larger than 15 MiB, or is a feed.
AdvisoryDraft import_advisory(std::string_view bytes, const std::string& name);

/// One line of a feed, as far as it says.
struct FeedItem {
    std::string id;  // `JVNDB-2022-000001`, `JVN#64806328`
    std::string title;
    std::string link;
    std::vector<std::string> cves;
    std::vector<std::string> others;  // further ids
};
/// The items of a JVNRSS feed, or the one that a CSAF or VULDEF document is. Errors as import_advisory().
std::vector<FeedItem> read_feed(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
