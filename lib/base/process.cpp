#include "base/process.h"

#include "base/file.h"
#include "base/unicode.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <list>

namespace vulnctl {

namespace {

constexpr int patience_ms = 5 * 60 * 1000;
constexpr int first_free_fd = 10;  // above all that a program is given, so that dup2 overwrites none that is still to come
constexpr int signal_base = 128;

CannotRun cannot_run(const std::string& name, int code) {
    auto const reason = reason_of(code);
    return {Exit::io, text("{0} を実行できません（{1}）", "{0} cannot be run ({2})", harmless_line(name), reason.ja, reason.en)};
}

class MemoryFile {
public:
    MemoryFile(const std::string& program, std::string_view bytes) {
        int const low = ::memfd_create("vulnctl", MFD_CLOEXEC);
        if (low < 0) throw cannot_run(program, errno);
        fd_ = ::fcntl(low, F_DUPFD_CLOEXEC, first_free_fd);
        ::close(low);
        if (fd_ < 0) throw cannot_run(program, errno);
        while (!bytes.empty()) {
            auto const n = ::write(fd_, bytes.data(), bytes.size());
            if (n < 0) throw cannot_run(program, errno);
            bytes.remove_prefix(size_t(n));
        }
        ::lseek(fd_, 0, SEEK_SET);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() {
        if (fd_ >= 0) ::close(fd_);
    }

    int fd() const { return fd_; }
    std::string read() const {
        std::string all(size_t(std::max<off_t>(0, ::lseek(fd_, 0, SEEK_END))), '\0');
        size_t done = 0;
        while (done < all.size()) {
            auto const n = ::pread(fd_, all.data() + done, all.size() - done, off_t(done));
            if (n <= 0) break;
            done += size_t(n);
        }
        all.resize(done);
        return all;
    }

private:
    int fd_ = -1;
};

/// Waits for the process; false if it has not ended in time, and was stopped.
bool wait_for(pid_t pid, int& status) {
    int const pidfd = int(::syscall(SYS_pidfd_open, pid, 0));
    bool in_time = true;
    if (pidfd >= 0) {
        pollfd ended{pidfd, POLLIN, 0};
        int ready = 0;
        do ready = ::poll(&ended, 1, patience_ms);
        while (ready < 0 && errno == EINTR);
        ::close(pidfd);
        in_time = ready != 0;
        if (!in_time) ::kill(pid, SIGKILL);
    }
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return in_time;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (auto& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

}  // namespace

Ran run_program(const Program& program) {
    auto words = program.words;
    auto environment = program.environment;
    auto const& name = words.at(0);
    std::list<std::pair<int, MemoryFile>> inputs;
    std::list<std::pair<int, MemoryFile>> outputs;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    int failed = 0;
    pid_t pid = 0;
    try {
        for (auto const& [fd, bytes] : program.inputs) {
            auto const& file = inputs.emplace_back(std::piecewise_construct, std::tuple{fd}, std::forward_as_tuple(name, bytes)).second;
            ::posix_spawn_file_actions_adddup2(&actions, file.fd(), fd);
        }
        for (int const fd : program.outputs) {
            auto const& file =
                outputs.emplace_back(std::piecewise_construct, std::tuple{fd}, std::forward_as_tuple(name, std::string_view{})).second;
            ::posix_spawn_file_actions_adddup2(&actions, file.fd(), fd);
        }
        auto const argv = pointers_to(words);
        auto const envp = pointers_to(environment);
        failed = ::posix_spawnp(&pid, words[0].c_str(), &actions, nullptr, argv.data(), envp.data());
    } catch (...) {
        ::posix_spawn_file_actions_destroy(&actions);
        throw;
    }
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed) throw cannot_run(name, failed);

    int status = 0;
    if (!wait_for(pid, status))
        throw Error{Exit::io, text("{} が 5 分たっても終わりません", "{} has not ended after five minutes", harmless_line(name))};
    Ran ran;
    ran.exit = WIFEXITED(status) ? WEXITSTATUS(status) : signal_base + WTERMSIG(status);
    for (auto const& [fd, file] : outputs) ran.outputs[fd] = file.read();
    return ran;
}

}  // namespace vulnctl
