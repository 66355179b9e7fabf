#pragma once
// Ids made by us: a letter, a year, a number (C-2019-00001). Other people's numbers (JVN#, CVE, IPA's) are kept as they were given.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace vulnctl {

template <char Letter>
class Id {
public:
    Id() = default;
    Id(int year, int number) : year_(year), number_(number) {}

    /// `C-2019-00001`, or without the leading zeros; upper or lower case. Nothing if it is anything else.
    static std::optional<Id> parse(std::string_view text);
    std::string str() const;
    int year() const { return year_; }
    int number() const { return number_; }
    bool valid() const { return year_ > 0; }
    auto operator<=>(const Id&) const = default;

private:
    int year_ = 0;
    int number_ = 0;
};

using CaseId = Id<'C'>;
using ReportId = Id<'R'>;
using PartyId = Id<'P'>;
using AdvisoryId = Id<'A'>;
using SittingId = Id<'S'>;

extern template class Id<'C'>;
extern template class Id<'R'>;
extern template class Id<'P'>;
extern template class Id<'A'>;
extern template class Id<'S'>;

}  // namespace vulnctl
