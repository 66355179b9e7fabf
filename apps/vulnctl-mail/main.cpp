// The only file that reads argv and the environment.

#include "run.h"

#include <csignal>
#include <iostream>

#include <unistd.h>

extern char** environ;

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // a reader that went away is no failure of ours
    std::ios::sync_with_stdio(false);
    return vulnctl::mail::run({{argv + 1, argv + argc}, environ, std::cin, std::cout, std::cerr});
}
