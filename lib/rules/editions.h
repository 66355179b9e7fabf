#pragma once
// The editions of the guideline: which there are, which are carried, which governs a day.

#include "model/edition.h"

namespace vulnctl {

/// An edition that exists. Only those in `carried()` have their rules here.
struct KnownEdition {
    std::string_view id;
    Words name;
    Day in_force_from;
};
std::span<const KnownEdition> known_editions();
std::span<const Edition* const> carried_editions();

/// Error(not_found) if it is not carried.
const Edition& edition_named(std::string_view id);

/// The edition under which results for a day are computed. Where another one governs that day but is not carried, `governing` is
/// its id, and whatever is printed must say so.
struct EditionChoice {
    const Edition* edition = nullptr;
    std::string_view governing;

    bool differs() const { return governing != edition->id; }
};
EditionChoice edition_on(Day day);

}  // namespace vulnctl
