#include "rules/editions.h"

#include "base/error.h"
#include "base/unicode.h"
#include "model/case.h"

#include <algorithm>
#include <array>

namespace vulnctl {

extern const Edition edition_12;

namespace {

using namespace std::chrono;

struct Published {
    std::string_view id;
    Words name;
    Day in_force_from;
};

constexpr auto published = std::to_array<Published>({
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

constexpr auto compiled_in = std::to_array<const Edition*>({&edition_12});

}  // namespace

Editions::Editions() {
    for (auto const& edition : published) {
        Shelved shelved{{std::string{edition.id}, edition.name, edition.in_force_from, false}, {}, {}, {}};
        for (auto const* rules : compiled_in)
            if (rules->id == edition.id) {
                shelved.known.carried = true;
                shelved.digest = rules->digest;
                shelved.rules = std::shared_ptr<const Edition>{std::shared_ptr<void>{}, rules};
            }
        shelf_.push_back(std::move(shelved));
    }
}

void Editions::add(const KnownEdition& edition, const std::string& digest, std::function<std::shared_ptr<const Edition>()> read) {
    auto const at = std::find_if(shelf_.begin(), shelf_.end(), [&](const Shelved& s) { return s.known.id == edition.id; });
    if (at != shelf_.end() && at->known.carried)
        throw Error{Exit::refused,
                    text("第{}版の規則は既にあります", "the rules of edition {} are here already", harmless_line(edition.id)),
                    text("規則を改める場合は、別の版の番号を付けてください", "give rules that differ an edition of their own")};
    if (at != shelf_.end()) shelf_.erase(at);
    Shelved shelved{edition, digest, std::move(read), {}};
    shelved.known.carried = true;
    auto const later = [&](const Shelved& s) { return s.known.in_force_from > edition.in_force_from; };
    shelf_.insert(std::find_if(shelf_.begin(), shelf_.end(), later), std::move(shelved));
}

std::vector<KnownEdition> Editions::known() const {
    std::vector<KnownEdition> all;
    for (auto const& shelved : shelf_) all.push_back(shelved.known);
    return all;
}

const Edition* Editions::rules_of(const Shelved& shelved) const {
    if (!shelved.rules && shelved.read) shelved.rules = shelved.read();
    return shelved.rules.get();
}

const Edition* Editions::find(std::string_view id) const {
    for (auto const& shelved : shelf_)
        if (shelved.known.id == id) return rules_of(shelved);
    return nullptr;
}

const Edition& Editions::named(std::string_view id) const {
    if (auto const* edition = find(id)) return *edition;
    throw Error{Exit::not_found, text("ガイドラインの第{}版の規則はありません", "the rules of edition {} are not here", harmless_line(id)),
                text("vulnctl rules editions で一覧できます", "vulnctl rules editions lists the editions")};
}

EditionChoice Editions::on(Day day) const {
    EditionChoice choice;
    const Shelved* nearest = nullptr;
    for (auto const& shelved : shelf_) {
        bool const in_force = shelved.known.in_force_from <= day;
        if (in_force || choice.governing.empty()) choice.governing = shelved.known.id;
        if (shelved.known.carried && (in_force || !nearest)) nearest = &shelved;
    }
    choice.edition = rules_of(*nearest);
    return choice;
}

EditionChoice Editions::of(const Case& c, Day day) const {
    auto choice = on(day);
    if (auto const* own = find(c.edition)) choice.edition = own;
    return choice;
}

std::string Editions::digest() const {
    std::string all;
    for (auto const& shelved : shelf_)
        if (shelved.known.carried) all.append(":").append(shelved.digest);
    return all;
}

}  // namespace vulnctl
