#include "campaigns/power_loss.h"

#include "ops/desk.h"
#include "ops/project.h"
#include "support/fragile_disk.h"
#include "support/inspection.h"

#include <fmt/core.h>

namespace vulnctl::test {

namespace {

const Instant noon{std::chrono::sys_days{std::chrono::year{2019} / 6 / 5} + std::chrono::hours{3}};
constexpr size_t most_events = 24;  // then a new store, to keep the checks short

/// One command's worth: a party registered, some of them with much to say.
Hash register_party(const std::filesystem::path& path, std::mt19937& chance) {
    auto store = Store::open(path, Store::Access::write);
    Editions const editions;
    Desk desk{store, editions, noon, tokyo_day(noon), Actor{"sato", {}}, {}};
    PartyId const id{2019, store.next_number('P', 2019)};
    PartyAdded card;
    card.name = "株式会社" + std::string(chance() % 3 ? 20 : 9000, 'x');
    record_fact(desk, id.str(), card);
    auto const hash = store.head().hash;
    store.commit();
    return hash;
}

/// A store made under the same threat: it is there whole, or not at all.
void make_store(const std::filesystem::path& path, FragileDisk& disk, std::mt19937& chance, PowerLoss& result) {
    disk.remove(path);
    disk.remove(path.string() + "-journal");
    disk.cut_at(1 + long(chance() % 60));
    try {
        Store::create(path);
    } catch (const Error&) {
    }
    disk.cut_now();
    disk.settle(chance);
    if (std::filesystem::exists(path)) {
        auto const faults = faults_of(path);
        // Whole, it still lacks the mark that init sets next.
        if (faults.size() == 1 && faults[0].starts_with("fsck.rebuild")) return;
        result.damage.push_back("half a store after init");
        disk.remove(path);
    }
    Store::create(path);
}

void mark(const std::filesystem::path& path) {
    auto store = Store::open(path, Store::Access::write);
    store.set_projection_mark(projection_mark(Editions{}));
    store.commit();
}

/// Opens the store after a cut, with the power failing once more during the recovery now and then.
void recover(const std::filesystem::path& path, FragileDisk& disk, std::mt19937& chance) {
    for (bool again = chance() % 3 == 0; again; again = chance() % 3 == 0) {
        disk.cut_at(1 + long(chance() % 6));
        try {
            history_of(path);
        } catch (const Error&) {
        }
        disk.cut_now();
        disk.settle(chance);
    }
}

}  // namespace

PowerLoss cut_the_power(const std::filesystem::path& directory, long cuts, unsigned seed) {
    std::mt19937 chance{seed};
    FragileDisk disk;
    PowerLoss result;
    auto const path = directory / "vulnctl.db";
    std::vector<std::string> acknowledged;
    bool usable = false;
    for (; result.cuts < cuts; ++result.cuts) {
        if (!usable || acknowledged.size() >= most_events) {
            make_store(path, disk, chance, result);
            mark(path);
            acknowledged.clear();
        }
        disk.cut_at(1 + long(chance() % 120));
        try {
            for (auto commits = 1 + chance() % 4; commits > 0; --commits) {
                auto const hash = register_party(path, chance);
                acknowledged.emplace_back(bytes_of(hash));
                ++result.acknowledged;
            }
        } catch (const Error&) {
        }
        disk.cut_now();
        disk.settle(chance);
        recover(path, disk, chance);

        usable = false;
        auto const faults = faults_of(path);
        for (auto const& fault : faults) result.damage.push_back(fmt::format("after cut {}: {}", result.cuts, fault));
        if (!faults.empty()) continue;
        auto const stored = history_of(path);
        for (size_t i = 0; i < acknowledged.size(); ++i) result.lost += i >= stored.size() || stored[i] != acknowledged[i];
        if (stored.size() > acknowledged.size() + 1) result.damage.push_back("more was stored than was done");
        acknowledged = stored;
        usable = true;
    }
    return result;
}

}  // namespace vulnctl::test
