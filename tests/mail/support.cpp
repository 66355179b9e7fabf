#include "support.h"

#include "base/file.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <sstream>
#include <stdexcept>
#include <thread>

extern char** environ;

namespace vulnctl::mail::test {

namespace {

std::string drained(int fd) {
    std::string all(size_t(std::max<off_t>(0, ::lseek(fd, 0, SEEK_END))), '\0');
    if (!all.empty() && ::pread(fd, all.data(), all.size(), 0) != ssize_t(all.size())) throw std::runtime_error{"output lost"};
    ::close(fd);
    return all;
}

int filled(const std::string& bytes) {
    int const fd = ::memfd_create("in", MFD_CLOEXEC);
    if (::write(fd, bytes.data(), bytes.size()) != ssize_t(bytes.size())) throw std::runtime_error{"input lost"};
    ::lseek(fd, 0, SEEK_SET);
    return fd;
}

}  // namespace

Said mail_here(const std::vector<std::string>& args, const std::string& input) {
    std::istringstream in{input};
    std::ostringstream out;
    std::ostringstream err;
    int const exit = run({args, environ, in, out, err});
    return {exit, out.str(), err.str()};
}

Ran run_program(const std::vector<std::string>& given, const std::string& input) {
    auto words = given;
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    int const in = filled(input);
    int const out = ::memfd_create("out", MFD_CLOEXEC);
    int const err = ::memfd_create("err", MFD_CLOEXEC);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in, 0);
    ::posix_spawn_file_actions_adddup2(&actions, out, 1);
    ::posix_spawn_file_actions_adddup2(&actions, err, 2);
    auto const start = std::chrono::steady_clock::now();
    pid_t pid = 0;
    if (::posix_spawnp(&pid, argv.front(), &actions, nullptr, argv.data(), environ) != 0)
        throw std::runtime_error{"cannot start " + given.front()};
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(in);
    int status = 0;
    rusage used{};
    while (::wait4(pid, &status, WNOHANG, &used) == 0) {
        if (std::chrono::steady_clock::now() - start > std::chrono::minutes{10}) ::kill(pid, SIGKILL);
        std::this_thread::sleep_for(std::chrono::microseconds{300});
    }
    auto const seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), drained(out), drained(err),
            seconds(used.ru_utime) + seconds(used.ru_stime)};
}

Ran mail_program(const std::vector<std::string>& args, const std::string& input) {
    std::vector<std::string> words{"prlimit", "--as=536870912", VULNCTL_MAIL_BINARY};
    if (VULNCTL_SANITIZED) words.erase(words.begin(), words.begin() + 2);
    words.insert(words.end(), args.begin(), args.end());
    return run_program(words, input);
}

std::string fixture(const std::string& name) { return read_file(std::filesystem::path{VULNCTL_MAIL_FIXTURES} / name, largest_mail); }

std::vector<std::string> fixture_names() {
    std::vector<std::string> names;
    for (auto const& entry : std::filesystem::directory_iterator{VULNCTL_MAIL_FIXTURES})
        if (entry.path().extension() == ".eml") names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

Json read_mail(const std::string& mail, const std::vector<std::string>& options) {
    std::vector<std::string> args{"read"};
    args.insert(args.end(), options.begin(), options.end());
    auto const said = mail_here(args, mail);
    if (said.exit != 0) throw std::runtime_error{said.err};
    return Json::parse(said.out)["data"];
}

bool has_note(const Json& data, const std::string& words) {
    return std::any_of(data["notes"].begin(), data["notes"].end(),
                       [&](const Json& note) { return note["en"].get<std::string>().find(words) != std::string::npos; });
}

Json letter() {
    return {{"from", {{"name", "調整窓口"}, {"address", "coordinator@example.org"}}},
            {"to", Json::array({{{"name", "田中 太郎"}, {"address", "tanaka@example.jp"}}})},
            {"subject", "C-2026-00012 のご連絡"},
            {"date", "2026-07-01T00:00:00Z"},
            {"message_id", "letter-1@coordinator.example.org"},
            {"text", "田中様\n\nご連絡します。\n"}};
}

Keyring::Keyring() {
    std::string name = (std::filesystem::temp_directory_path() / "vulnctl-mail-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error{"no temporary directory"};
    home_ = name;
}

Keyring::~Keyring() {
    run_program({"gpgconf", "--homedir", home_.string(), "--kill", "all"}, "");
    std::error_code ignored;
    std::filesystem::remove_all(home_, ignored);
}

std::string Keyring::make_key(const std::string& user_id) const {
    gpg({"--passphrase", "", "--quick-gen-key", user_id, "ed25519", "sign", "never"});
    auto const listed = gpg({"--with-colons", "--list-keys", "=" + user_id}).out;
    auto const at = listed.find("\nfpr:::::::::");
    if (at == std::string::npos) throw std::runtime_error{"gpg made no key"};
    auto fingerprint = listed.substr(at + 13, 40);
    gpg({"--passphrase", "", "--quick-add-key", fingerprint, "cv25519", "encr", "never"});
    return fingerprint;
}

Ran Keyring::gpg(std::vector<std::string> args, const std::string& input) const {
    args.insert(args.begin(), {"gpg", "--homedir", home_.string(), "--batch", "--no-tty", "--pinentry-mode", "loopback"});
    return run_program(args, input);
}

}  // namespace vulnctl::mail::test
