#pragma once
// Who may see which field. Default deny: a field that the edition does not name for an audience, that audience does not see.

#include "model/edition.h"
#include "model/payloads.h"

namespace vulnctl {

struct DisclosureFacts {
    Consents consents;
    bool published = false;  // the case is being or has been published
};

/// A consent that was not stated is not given.
bool may_see(const Edition& edition, Kind kind, std::string_view field, Audience audience, const DisclosureFacts& facts);

/// The rule that speaks of the field; nullptr if none does.
const FieldRule* field_rule(const Edition& edition, Kind kind, std::string_view field);

}  // namespace vulnctl
