#include "support/command.h"

#include "cli/run.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace vulnctl::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> out;
    for (auto& word : words) out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

std::string drained(int fd) {
    std::string all(size_t(std::max<off_t>(0, ::lseek(fd, 0, SEEK_END))), '\0');
    if (!all.empty() && ::pread(fd, all.data(), all.size(), 0) != ssize_t(all.size())) throw std::runtime_error{"output lost"};
    return all;
}

}  // namespace

Process::Process(const Setting& setting, const std::vector<std::string>& args)
    : out_(::memfd_create("out", MFD_CLOEXEC)), err_(::memfd_create("err", MFD_CLOEXEC)) {
    auto words = setting.prefix;
    words.emplace_back(VULNCTL_BINARY);
    words.insert(words.end(), args.begin(), args.end());
    std::vector<std::string> environment{"PATH=/usr/bin:/bin", "VULNCTL_USER=sato", "VULNCTL_LANG=en", "VULNCTL_NOW=" + setting.now};
    for (auto const* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS"})
        if (auto const* value = std::getenv(name)) environment.push_back(std::string{name} + "=" + value);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, out_, 1);
    ::posix_spawn_file_actions_adddup2(&actions, err_, 2);
    ::posix_spawn_file_actions_addchdir_np(&actions, setting.directory.c_str());
    int const failed =
        ::posix_spawnp(&pid_, words.front().c_str(), &actions, nullptr, pointers(words).data(), pointers(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed) throw std::runtime_error{"cannot start " + words.front()};
}

Process::~Process() {
    if (!status_) {
        kill();
        wait();
    }
    ::close(out_);
    ::close(err_);
}

void Process::kill() {
    if (!status_) ::kill(pid_, SIGKILL);
}

bool Process::ends_within(std::chrono::milliseconds time) {
    auto const until = std::chrono::steady_clock::now() + time;
    while (!status_) {
        int status = 0;
        if (::waitpid(pid_, &status, WNOHANG) == pid_)
            status_ = status;
        else if (std::chrono::steady_clock::now() >= until)
            return false;
        else
            std::this_thread::sleep_for(std::chrono::microseconds{500});
    }
    return true;
}

Said Process::wait() {
    if (!status_) {
        int status = 0;
        while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        status_ = status;
    }
    return {WIFEXITED(*status_) ? WEXITSTATUS(*status_) : -WTERMSIG(*status_), drained(out_), drained(err_)};
}

Said vulnctl_run(const Setting& setting, const std::vector<std::string>& args) {
    Process process{setting, args};
    if (!process.ends_within(std::chrono::minutes{2})) process.kill();
    return process.wait();
}

Said vulnctl_here(const std::vector<std::string>& args, const std::string& now) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    int const exit = run({args,
                          {{"VULNCTL_USER", "sato"}, {"VULNCTL_LANG", "en"}, {"VULNCTL_NOW", now}},
                          {},
                          80,
                          in,
                          out,
                          err,
                          std::filesystem::path{VULNCTL_BINARY}.parent_path()});
    return {exit, out.str(), err.str()};
}

}  // namespace vulnctl::test
