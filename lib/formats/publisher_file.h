#pragma once
// Who publishes, as a YAML file of the office's own: what the exports and the site need beyond the store.

#include "formats/exports/exports.h"

#include <string_view>

namespace vulnctl {

/// `name`, `authority` and `contact` in both languages (`ja`, `en`), `address`, `site`, `csaf`, `cna`, `cna_name`; all but the name and the
/// address may be left out. Error(bad_input) with file:line:column for an unknown key, a value of a wrong kind, and addresses that are no
/// http(s) URLs.
Publisher read_publisher(std::string_view bytes, const std::string& name);

}  // namespace vulnctl
