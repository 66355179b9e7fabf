#pragma once
// Editions of the guideline that an office adds from files: held against what the code knows, kept in the store, read when needed.

#include "formats/edition_file.h"
#include "ops/desk.h"

namespace vulnctl {

/// What is wrong in an edition's file; its rules if nothing is.
EditionFile examine_edition(std::string_view bytes, const std::string& name);

/// The editions that a store's office works with.
Editions editions_of(const Store& store);
/// The same from the office's events, for when the projections are not to be believed yet.
Editions editions_from(const Store& store, const std::vector<Event>& office);

/// Keeps an edition that examine_edition() found nothing wrong with. Error(refused) if an edition of that name is carried already.
Event add_edition(Desk& desk, const Edition& edition, std::string_view bytes);

}  // namespace vulnctl
