#include "support/inspection.h"

#include <algorithm>

namespace vulnctl::test {

std::vector<std::string> history_of(const std::filesystem::path& path) {
    std::vector<std::string> history;
    auto const store = Store::open(path, Store::Access::read);
    store.each_raw_event([&](const RawEvent& event) { history.push_back(event.hash); });
    return history;
}

std::vector<std::string> faults_of(const std::filesystem::path& path, const std::optional<Head>& head) {
    std::vector<std::string> faults;
    try {
        for (auto const& finding : check_store(Store::open(path, Store::Access::read), head))
            faults.push_back(finding.rule + ": " + finding.message.en);
    } catch (const Error& error) {
        faults.push_back("not opened: " + error.message.en);
    }
    return faults;
}

bool begins_with(const std::vector<std::string>& longer, const std::vector<std::string>& start) {
    return longer.size() >= start.size() && std::equal(start.begin(), start.end(), longer.begin());
}

}  // namespace vulnctl::test
