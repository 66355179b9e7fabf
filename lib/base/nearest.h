#pragma once
// "Did you mean".

#include <span>
#include <string_view>

namespace vulnctl {

/// The one of `known` that is nearest to a mistyped word (letters added, left out, changed or swapped with their neighbour); empty if
/// none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace vulnctl
