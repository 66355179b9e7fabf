// Times two commands by turns, A B A B, each from posix_spawn to its exit, and prints one row: ours, the floor, the ratio.
//
//   compare NAME GOAL ROUNDS LINES OURS... -- FLOOR...
//
// GOAL is the ratio to stay under, `-` for none. `{}` in an argument becomes the next line of the file LINES, or the round's number if
// LINES is `-`: so that writers need not write the same thing twice. Time is reported and never judged: only a command that fails does.

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <span>
#include <string>
#include <vector>

namespace {

using Command = std::vector<std::string>;
using Milliseconds = std::chrono::duration<double, std::milli>;

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "compare: %s\n", why.c_str());
    std::exit(1);
}

Command with(Command command, const std::string& value) {
    for (auto& word : command)
        if (auto const at = word.find("{}"); at != std::string::npos) word.replace(at, 2, value);
    return command;
}

/// Done, or done with something due: any other exit means that no work was timed.
bool worked(int status) {
    if (!WIFEXITED(status)) return false;
    int const code = WEXITSTATUS(status);
    return code == 0 || code == 10 || code == 11;
}

Milliseconds run(Command command, const char* output) {
    std::vector<char*> argv;
    for (auto& word : command) argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t child = 0;
    int status = 0;
    auto const start = std::chrono::steady_clock::now();
    if (posix_spawn(&child, argv[0], &files, nullptr, argv.data(), environ) != 0) fail("cannot run " + command[0]);
    waitpid(child, &status, 0);
    Milliseconds const taken = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&files);
    if (!worked(status)) {
        std::string line;
        for (auto const& word : command) line += word + " ";
        fail("failed: " + line);
    }
    return taken;
}

/// How much the command prints.
long printed(const Command& command) {
    std::string file = "/tmp/compare.XXXXXX";
    int const fd = mkstemp(file.data());
    if (fd < 0) fail("no temporary file");
    run(command, file.c_str());
    struct stat info {};
    fstat(fd, &info);
    close(fd);
    unlink(file.c_str());
    return info.st_size;
}

double quantile(std::vector<Milliseconds>& times, size_t percent) {
    auto const at = times.begin() + std::ptrdiff_t((times.size() - 1) * percent / 100);
    std::nth_element(times.begin(), at, times.end());
    return at->count();
}

std::vector<std::string> lines_of(const std::string& path) {
    std::vector<std::string> lines;
    std::ifstream in{path};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    if (lines.empty()) fail("nothing in " + path);
    return lines;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> const args{argv + 1, argv + argc};
    auto const divider = std::find(args.begin(), args.end(), "--");
    if (args.size() < 7 || divider - args.begin() < 5 || divider >= args.end() - 1)
        fail("usage: compare NAME GOAL ROUNDS LINES OURS... -- FLOOR...");
    Command const ours{args.begin() + 4, divider};
    Command const floor{divider + 1, args.end()};
    int const rounds = std::atoi(args[2].c_str());
    if (rounds < 1) fail("no rounds");
    std::vector<std::string> lines;
    if (args[3] != "-") lines = lines_of(args[3]);

    size_t turn = 0;
    auto const next = [&] {
        ++turn;
        return lines.empty() ? std::to_string(turn) : lines[turn % lines.size()];
    };
    auto const first = next();
    long const our_bytes = printed(with(ours, first));
    long const floor_bytes = printed(with(floor, first));
    std::vector<Milliseconds> our_times;
    std::vector<Milliseconds> floor_times;
    for (int round = -(rounds / 30 + 1); round < rounds; ++round) {  // the first ones only warm up
        auto const value = next();
        auto const our_time = run(with(ours, value), "/dev/null");
        auto const floor_time = run(with(floor, value), "/dev/null");
        if (round < 0) continue;
        our_times.push_back(our_time);
        floor_times.push_back(floor_time);
    }
    double const our_median = quantile(our_times, 50);
    double const floor_median = quantile(floor_times, 50);
    std::printf("%-22s %9.3f %9.3f %9.3f %9.3f %7.2f %5s %5d %9ld %9ld\n", args[0].c_str(), our_median, quantile(our_times, 95),
                floor_median, quantile(floor_times, 95), our_median / floor_median, args[1].c_str(), rounds, our_bytes, floor_bytes);
}
