#include "model/ids.h"

#include <fmt/format.h>

#include <charconv>

namespace vulnctl {

template <char Letter>
std::optional<Id<Letter>> Id<Letter>::parse(std::string_view s) {
    if (s.size() < 8 || (s[0] | 0x20) != (Letter | 0x20) || s[1] != '-' || s[6] != '-') return {};
    int year = 0;
    int number = 0;
    auto const whole = [](std::string_view digits, int& out) {
        if (digits.front() < '0' || digits.front() > '9') return false;
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
        return error == std::errc{} && end == digits.data() + digits.size();
    };
    if (!whole(s.substr(2, 4), year) || !whole(s.substr(7), number) || year < 1 || number < 1) return {};
    return Id{year, number};
}

template <char Letter>
std::string Id<Letter>::str() const {
    return fmt::format("{}-{:04}-{:05}", Letter, year_, number_);
}

template class Id<'C'>;
template class Id<'R'>;
template class Id<'P'>;
template class Id<'A'>;
template class Id<'S'>;

}  // namespace vulnctl
