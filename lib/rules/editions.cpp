#include "rules/editions.h"

#include "base/error.h"

#include <array>

namespace vulnctl {

extern const Edition edition_12;

namespace {

using namespace std::chrono;

constexpr auto known = std::to_array<KnownEdition>({
    {"1", {"初版", "1st edition"}, Day{2004y / 7 / 8}},
    {"2", {"改訂第2版", "2nd edition"}, Day{2005y / 7 / 8}},
    {"3", {"改訂第3版", "3rd edition"}, Day{2006y / 9 / 1}},
    {"4", {"改訂第4版", "4th edition"}, Day{2007y / 6 / 11}},
    {"5", {"改訂第5版", "5th edition"}, Day{2008y / 4 / 4}},
    {"6", {"改訂第6版", "6th edition"}, Day{2009y / 7 / 8}},
    {"7", {"改訂第7版", "7th edition"}, Day{2011y / 3 / 28}},
    {"8", {"改訂第8版", "8th edition"}, Day{2014y / 5 / 30}},
    {"9", {"改訂第9版", "9th edition"}, Day{2015y / 5 / 22}},
    {"10", {"改訂第10版", "10th edition"}, Day{2016y / 5 / 30}},
    {"11", {"改訂第11版", "11th edition"}, Day{2017y / 5 / 30}},
    {"12", {"2019年版（改訂第12版）", "2019 edition (12th)"}, Day{2019y / 5 / 30}},
    {"13", {"2024年版（改訂第13版）", "2024 edition (13th)"}, Day{2024y / 6 / 18}},
    {"14", {"2026年版（改訂第14版）", "2026 edition (14th)"}, Day{2026y / 10 / 1}},
});

constexpr auto carried = std::to_array<const Edition*>({&edition_12});

}  // namespace

std::span<const KnownEdition> known_editions() { return known; }
std::span<const Edition* const> carried_editions() { return carried; }

const Edition& edition_named(std::string_view id) {
    for (auto const* edition : carried)
        if (edition->id == id) return *edition;
    throw Error{Exit::not_found, text("ガイドラインの第{}版の規則は収録していません", "the rules of edition {} are not carried", id)};
}

EditionChoice edition_on(Day day) {
    std::string_view governing = known.front().id;
    for (auto const& edition : known)
        if (edition.in_force_from <= day) governing = edition.id;
    for (auto const* edition : carried)
        if (edition->id == governing) return {edition, governing};
    return {carried.back(), governing};
}

}  // namespace vulnctl
