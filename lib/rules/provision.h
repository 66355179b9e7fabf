#pragma once
// Advance information provision (IV.4.8)): what its conditions find in a case, and in a recipient. The conditions themselves are the
// edition's checks on the step `provide`.

#include "model/case.h"
#include "model/edition.h"

namespace vulnctl {

/// Whether the study report leaves open if anything may be provided where the developer's product is of this class of end-of-support
/// cases (4.2.2).
bool leaves_provision_open(const Part& part, const Case& c, const Edition& edition, Day on);

/// The developers whom it falls to consult: those who were contacted and whose part is not over.
std::vector<const Part*> to_be_consulted(const Case& c);
/// Those of them who were not consulted by a day.
std::vector<PartyId> not_consulted(const Case& c, Day on);

/// The sector as the edition has it on a day; nullptr where it does not count then.
const Sector* sector_on(const Edition& edition, std::string_view sector, Day on);

/// The conditions of secrecy that an infrastructure operator has not promised to keep by a day. None are asked of a government
/// organisation.
std::vector<const ChecklistItem*> promises_missing(const RecipientStanding& recipient, const Edition& edition, Day on);

/// The recipient, as the event has it that provides it with information; nullptr for another event.
const RecipientStanding* recipient_in(const Payload& what);

}  // namespace vulnctl
