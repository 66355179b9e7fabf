#include "campaigns/eight_writers.h"

#include "ops/desk.h"

#include <fmt/core.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>

namespace vulnctl::test {

namespace {

const Instant noon{std::chrono::sys_days{std::chrono::year{2019} / 6 / 5} + std::chrono::hours{3}};

void write_one(const std::filesystem::path& path, int writer, int n) {
    auto store = Store::open(path, Store::Access::write);
    Editions const editions;
    Desk desk{store, editions, noon, tokyo_day(noon), Actor{"sato", {}}, {}};
    auto const name = fmt::format("会社 {}-{}", writer, n);
    parties_named(store, name);
    PartyId const id{2019, store.next_number('P', 2019)};
    PartyAdded card;
    card.name = name;
    record_fact(desk, id.str(), card);
    store.commit();
}

/// Runs in a process of its own, and tells what it did in a file: a line `ok`, or what went wrong, for each write.
void write_many(const std::filesystem::path& path, int writer, int writes, const std::filesystem::path& diary) {
    std::ofstream out{diary};
    for (int n = 0; n < writes; ++n) {
        try {
            write_one(path, writer, n);
            out << "ok" << std::endl;
        } catch (const Error& error) {
            out << "exit " << int(error.exit) << ": " << error.message.en << std::endl;
        }
    }
}

}  // namespace

EightWriters write_at_once(const std::filesystem::path& store, int writes_each) {
    std::array<pid_t, 8> children{};
    auto const diary_of = [&](size_t writer) { return std::filesystem::path{fmt::format("{}.diary-{}", store.string(), writer)}; };
    for (size_t writer = 0; writer < children.size(); ++writer) {
        children[writer] = ::fork();
        if (children[writer] != 0) continue;
        write_many(store, int(writer), writes_each, diary_of(writer));
        ::_exit(0);
    }
    EightWriters result;
    for (size_t writer = 0; writer < children.size(); ++writer) {
        int status = 0;
        ::waitpid(children[writer], &status, 0);
        if (status != 0) result.failures.push_back(fmt::format("writer {} ended with status {}", writer, status));
        std::ifstream diary{diary_of(writer)};
        for (std::string line; std::getline(diary, line);) {
            if (line == "ok")
                ++result.acknowledged;
            else
                result.failures.push_back(line);
        }
        std::filesystem::remove(diary_of(writer));
    }
    return result;
}

}  // namespace vulnctl::test
