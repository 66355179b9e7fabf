#pragma once
// License expressions (SPDX 3.0.1, annex B): `MIT`, `Apache-2.0 WITH LLVM-exception OR (MIT AND LicenseRef-example.com-terms)`.

#include "base/text.h"

#include <optional>
#include <string_view>

namespace vulnctl {

/// Why a text does not follow the grammar; nothing where it does. Whether its licenses exist is not looked at. `DocumentRef-` parts are
/// refused: CSAF, which these expressions come from, has no use for them (CSAF 2.1, 3.2.2.7).
std::optional<Text> license_expression_fault(std::string_view s);

}  // namespace vulnctl
