#pragma once
// Every entry of an edition in one list, to be read by people, and with them the rules of letters and mails, which no edition changes.

#include "base/text.h"
#include "model/edition.h"

#include <string>
#include <vector>

namespace vulnctl {

struct CatalogueEntry {
    Rule rule;
    Words section;
    std::optional<Kind> kind;
    std::vector<std::pair<Words, Text>> details;
    bool by_nature = false;  // its nature says what it does where it speaks: conditions and clocks
};

/// In the order of the edition's file; an id stands once.
std::vector<CatalogueEntry> catalogue(const Edition& edition);

}  // namespace vulnctl
