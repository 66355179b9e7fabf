#pragma once
// Reports that go from one case to another. Each keeps its finder, its dates, its consents and its finder's right.

#include "ops/desk.h"

namespace vulnctl {

struct Regrouped {
    Case from;
    Case to;
};

/// Every report of `from` goes on in `into`. Error(usage) if they are one case or of two kinds; Error(refused) as the rules say of
/// either.
Regrouped merge_cases(Desk& desk, const Case& from, const Case& into, const std::string& reason);

/// The reports go on in a new case, of another kind if that is asked for. Error(usage) if it would leave nothing behind that was not
/// there before: all of them, to a case of the same kind.
Regrouped split_case(Desk& desk, const Case& from, const std::vector<ReportId>& reports, Kind kind, const std::string& reason);

/// What a product case that came of a website's report is told; nothing of it may identify the website (V.3.8).
struct HandedOver {
    Case website;
    Case product;
};
HandedOver hand_over(Desk& desk, const Case& website, CaseOpened flaw);

}  // namespace vulnctl
