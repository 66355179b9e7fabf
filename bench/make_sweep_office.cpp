// Makes a store of very many open cases, of which so many have a clock that is due: what `escalate --sweep` is measured on.
//
//   make_sweep_office FILE CASES HITS
//
// Each case has the five events of a product report whose developer was contacted and has not answered, appended to the chain as the
// commands append them, and the rows that a fold of them gives. The rules are not asked of each step, since the steps are the same in
// every case; fsck finds nothing. On 2024-06-10 the 45 days of HITS cases have passed, and nothing is due in the others.

#include "base/error.h"
#include "ops/desk.h"
#include "ops/project.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace vulnctl {

namespace {

using namespace std::chrono;

constexpr Day long_ago{2024y / 4 / 20};
constexpr Day lately{2024y / 6 / 3};
constexpr int first_year = 2004;
constexpr long a_year = 50'000;  // cases
constexpr const char* persons[] = {"sato", "suzuki", "takahashi", "tanaka", "ito", ""};

void add_case(Store& store, const Editions& editions, long n, bool due) {
    int const year = first_year + int(n / a_year);
    int const number = int(n % a_year) + 1;
    auto const subject = CaseId{year, number}.str();
    Day const contact = due ? long_ago : lately;
    ReportReceived report;
    report.report = ReportId{year, number};
    report.product = fmt::format("例示ソフト {}", n);
    report.version = "1.0";
    report.weakness = "認証の不備";
    std::vector<Event> events;
    auto const happens = [&](Day on, Payload what) {
        events.push_back(store.append({subject, on, Instant{on.time_since_epoch()}, Actor{"sato", {}}, "12", std::move(what), {}}));
    };
    happens(contact - days{4}, report);
    happens(contact - days{3}, ReportAccepted{});
    happens(contact - days{3}, CaseForwarded{});
    ContactAttempted attempt;
    attempt.party = PartyId{2019, 1};
    attempt.result = AttemptResult::delivered;
    attempt.letter = "opening";
    happens(contact, attempt);
    happens(contact, CaseAssigned{persons[size_t(n) % std::size(persons)]});
    store.replace_projection(subject, rows_of(subject, std::move(events), editions));
}

void make_office(const std::filesystem::path& file, long cases, long hits) {
    std::filesystem::remove(file);
    auto const start = steady_clock::now();
    Store::create(file);
    auto store = Store::open(file, Store::Access::write);
    Editions const editions;
    store.set_projection_mark(projection_mark(editions));
    Desk desk{store, editions, Instant{lately.time_since_epoch()}, Day{2019y / 6 / 3}, Actor{"sato", {}}, {}};
    record_fact(desk, "office", OfficeOpened{{Organisation::ipa, Organisation::jpcert}, "見本調整室", "coordination@example.jp"});
    PartyAdded card;
    card.role = Role::developer;
    card.name = "例示電機株式会社";
    record_fact(desk, PartyId{2019, store.next_number('P', 2019)}.str(), card);
    for (long n = 0; n < cases; ++n) add_case(store, editions, n, (n + 1) * hits / cases > n * hits / cases);
    for (long n = 0; n < cases; n += a_year)
        for (auto const letter : {'C', 'R'})
            store.set_counter(fmt::format("{}-{}", letter, first_year + n / a_year), std::min(a_year, cases - n));
    store.commit();
    duration<double> const taken = steady_clock::now() - start;
    std::printf("%ld open cases, %ld due: %.1f s, %ju bytes\n", cases, hits, taken.count(), std::filesystem::file_size(file));
}

}  // namespace

}  // namespace vulnctl

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    try {
        vulnctl::make_office(argv[1], std::atol(argv[2]), std::atol(argv[3]));
    } catch (const vulnctl::Error& error) {
        std::fprintf(stderr, "make_sweep_office: %s\n", error.message.en.c_str());
        return 1;
    }
}
