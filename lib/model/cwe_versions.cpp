#include "model/cwe_versions.h"

#include <algorithm>
#include <charconv>

namespace vulnctl {

namespace {

/// The number at the front, which is cut off with its dot; very large ones are all the same.
int take_number(std::string_view& s) {
    int value = 0;
    auto const [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (error == std::errc::result_out_of_range) value = 1'000'000;
    s.remove_prefix(std::min(size_t(end - s.data()) + 1, s.size()));
    return value;
}

}  // namespace

std::optional<int> cwe_version(std::string_view version) {
    auto const found = std::ranges::find(cwe_versions.versions, version);
    if (found == cwe_versions.versions.end()) return {};
    return int(found - cwe_versions.versions.begin());
}

bool is_later_cwe_version(std::string_view version) {
    auto newest = cwe_versions.versions.back();
    for (int part = 0; part < 3; ++part) {
        int const ours = take_number(newest), theirs = take_number(version);
        if (ours != theirs) return theirs > ours;
    }
    return false;
}

const CweState* cwe_state(int id, int version) {
    auto state = std::ranges::lower_bound(cwe_versions.states, id, {}, &CweState::id);
    for (; state != cwe_versions.states.end() && state->id == id; ++state)
        if (state->first <= version && version <= state->last) return &*state;
    return nullptr;
}

}  // namespace vulnctl
