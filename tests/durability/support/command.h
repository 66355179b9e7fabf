#pragma once
// Running vulnctl: the real binary as a process of its own, or the same commands in this process where thousands are run.

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vulnctl::test {

struct Said {
    int exit = 0;  // negative: the signal that ended it
    std::string out;
    std::string err;
    bool operator==(const Said&) const = default;
};

struct Setting {
    std::filesystem::path directory;       // where it runs
    std::string now = "2019-06-05";        // VULNCTL_NOW
    std::vector<std::string> prefix = {};  // a program that runs it, such as setpriv
};

/// The real binary, started and not waited for.
class Process {
public:
    Process(const Setting& setting, const std::vector<std::string>& args);
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    void kill();
    /// Whether it has ended within the time.
    bool ends_within(std::chrono::milliseconds time);
    Said wait();

private:
    pid_t pid_ = -1;
    int out_ = -1;
    int err_ = -1;
    std::optional<int> status_;
};

/// The real binary, waited for; one that takes longer than two minutes hangs and is killed, which `exit` shows.
Said vulnctl_run(const Setting& setting, const std::vector<std::string>& args);

/// The same in this process. Relative paths are relative to the test's own directory: name the store.
Said vulnctl_here(const std::vector<std::string>& args, const std::string& now = "2019-06-05");

}  // namespace vulnctl::test
