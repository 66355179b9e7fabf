#include "model/cwe.h"

#include <algorithm>
#include <charconv>

namespace vulnctl {

const Cwe* cwe_numbered(int id) {
    auto const found = std::ranges::lower_bound(cwe_list.entries, id, {}, &Cwe::id);
    return found != cwe_list.entries.end() && found->id == id ? &*found : nullptr;
}

std::optional<int> parse_cwe(std::string_view text) {
    if (text.starts_with("CWE-") || text.starts_with("cwe-")) text.remove_prefix(4);
    if (text.empty() || text.front() < '1' || text.front() > '9') return {};
    int id = 0;
    auto const [end, error] = std::from_chars(text.begin(), text.end(), id);
    if (error != std::errc{} || end != text.end()) return {};
    return id;
}

}  // namespace vulnctl
