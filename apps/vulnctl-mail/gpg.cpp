#include "gpg.h"

#include "base/error.h"
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

namespace vulnctl::mail {

namespace {

constexpr int status_fd = 4;
constexpr int second_fd = 5;
constexpr int patience_ms = 5 * 60 * 1000;

Error cannot_run(int code) {
    return {Exit::io, text("gpg を実行できません（{0}）", "gpg cannot be run ({1})", reason_of(code).ja, reason_of(code).en),
            text("GnuPG（Debian の gnupg パッケージ）をインストールしてください", "install GnuPG (Debian's package gnupg)")};
}

/// A file in memory. Its descriptor lies above those that gpg is given, so that dup2 overwrites none that is still to come.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes = {}) {
        int const low = ::memfd_create("vulnctl-mail", MFD_CLOEXEC);
        if (low < 0) throw cannot_run(errno);
        fd_ = ::fcntl(low, F_DUPFD_CLOEXEC, 10);
        ::close(low);
        if (fd_ < 0) throw cannot_run(errno);
        while (!bytes.empty()) {
            auto const n = ::write(fd_, bytes.data(), bytes.size());
            if (n < 0) throw cannot_run(errno);
            bytes.remove_prefix(size_t(n));
        }
        ::lseek(fd_, 0, SEEK_SET);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(fd_); }

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

std::vector<std::string> split_words(std::string_view line) {
    std::vector<std::string> words;
    while (!line.empty()) {
        auto const end = std::min(line.find(' '), line.size());
        if (end > 0) words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

std::vector<std::string> status_lines(std::string_view all) {
    constexpr std::string_view mark = "[GNUPG:] ";
    std::vector<std::string> lines;
    for (auto const line : lines_of(all))
        if (line.starts_with(mark)) lines.emplace_back(line.substr(mark.size()));
    return lines;
}

}  // namespace

std::vector<std::string> GpgResult::words(std::string_view keyword) const {
    for (auto const& line : status) {
        auto all = split_words(line);
        if (all.empty() || all.front() != keyword) continue;
        all.erase(all.begin());
        return all;
    }
    return {};
}

bool GpgResult::says(std::string_view keyword) const {
    return std::any_of(status.begin(), status.end(), [&](std::string_view line) { return line.substr(0, line.find(' ')) == keyword; });
}

GpgResult run_gpg(const Gpg& gpg, const std::vector<std::string>& args, std::string_view input, std::string_view second) {
    std::vector<std::string> words = {"gpg",
                                      "--batch",
                                      "--no-tty",
                                      "--status-fd",
                                      std::to_string(status_fd),
                                      "--no-auto-key-locate",
                                      "--no-auto-key-retrieve",
                                      "--disable-dirmngr",
                                      "--enable-special-filenames"};
    if (!gpg.home.empty()) words.insert(words.end(), {"--homedir", gpg.home});
    words.insert(words.end(), args.begin(), args.end());
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    MemoryFile const in{input};
    MemoryFile const other{second};
    MemoryFile const out;
    MemoryFile const status;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in.fd(), 0);
    ::posix_spawn_file_actions_adddup2(&actions, out.fd(), 1);
    ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, status.fd(), status_fd);
    ::posix_spawn_file_actions_adddup2(&actions, other.fd(), second_fd);
    pid_t pid = 0;
    int const failed = ::posix_spawnp(&pid, "gpg", &actions, nullptr, argv.data(), gpg.environment);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed) throw cannot_run(failed);

    int ended = 0;
    if (!wait_for(pid, ended)) throw Error{Exit::io, text("gpg が 5 分たっても終わりません", "gpg has not ended after five minutes")};
    return {WIFEXITED(ended) && WEXITSTATUS(ended) == 0, out.read(), status_lines(status.read())};
}

}  // namespace vulnctl::mail
