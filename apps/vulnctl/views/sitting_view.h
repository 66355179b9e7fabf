#pragma once
// A sitting of the publication determination committee, with its docket and what each case still lacks.

#include "cli/command.h"
#include "ops/committee.h"

namespace vulnctl {

struct SittingView {
    Sitting sitting;
    struct Entry {
        DocketEntry of;
        Party party;
        std::vector<Lacking> lacking;
    };
    std::vector<Entry> docket;
};

std::string sitting_text(const SittingView& view, const Screen& screen);
nlohmann::ordered_json sitting_json(const SittingView& view, Lang lang);

std::string sittings_text(const std::vector<Sitting>& sittings, const Screen& screen);
nlohmann::ordered_json sittings_json(const std::vector<Sitting>& sittings);

}  // namespace vulnctl
