#pragma once
// The readers behind advisory_import.h, by format. Only for lib/formats/imports.

#include "formats/imports/advisory_import.h"

namespace vulnctl {

/// Whether well-formed XML, or its beginning, is a feed.
bool is_feed(std::string_view bytes);

AdvisoryDraft import_csaf(std::string_view bytes, const std::string& name);
AdvisoryDraft import_vuldef(std::string_view bytes, const std::string& name);
std::vector<FeedItem> import_feed(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
