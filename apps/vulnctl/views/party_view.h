#pragma once
// An entry of the directory.

#include "cli/command.h"
#include "model/party.h"

namespace vulnctl {

std::string party_text(const Party& party, const Edition& edition, const Screen& screen);
nlohmann::ordered_json party_json(const Party& party);

}  // namespace vulnctl
