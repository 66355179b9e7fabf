#pragma once
// Events in sentences, as a colleague would write them in the case's history.

#include "model/edition.h"
#include "model/event.h"
#include "model/party.h"

#include <vector>

namespace vulnctl {

/// One sentence without its full stop. Outside text in it is not yet harmless.
Text describe(const Event& event, const std::vector<Party>& parties, const Edition& edition);

/// How a condition of acceptance was judged.
Words verdict_of(Known holds);

/// `an operator`, `a developer`: for English words that begin as they are written.
std::string with_article(std::string_view noun);

/// A party's name by its id; the id where it is not known.
std::string party_name(const std::vector<Party>& parties, PartyId id, Lang lang);

}  // namespace vulnctl
