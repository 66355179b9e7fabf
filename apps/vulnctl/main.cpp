// The only file that reads argv, the environment and the clock.

#include "cli/run.h"

#include <csignal>
#include <iostream>

#include <unistd.h>

extern char** environ;

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // a reader that went away is no failure of ours
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit comes back as an error that we can word
    std::ios::sync_with_stdio(false);

    vulnctl::Invocation invocation{{argv + 1, argv + argc}, {}, {}, 80, std::cin, std::cout, std::cerr, {}};
    for (char** variable = environ; *variable; ++variable) {
        std::string const both = *variable;
        if (auto const equals = both.find('='); equals != std::string::npos)
            invocation.environment[both.substr(0, equals)] = both.substr(equals + 1);
    }
    invocation.clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    std::error_code unknown;
    invocation.beside = std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
    return vulnctl::run(invocation);
}
