#pragma once
// Running another program: no shell, no file on disk; what goes in and comes out lies in memory.

#include "base/error.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vulnctl {

struct Program {
    std::vector<std::string> words;                          // its name, found in PATH unless it has a slash, and its arguments
    std::vector<std::string> environment;                    // `NAME=value`
    std::vector<std::pair<int, std::string_view>> inputs{};  // by descriptor; 0 is empty if it is not among them
    std::vector<int> outputs{1};                             // by descriptor; 2 goes nowhere if it is not among them
};

struct Ran {
    int exit = 0;  // 128 and the signal, if one ended it
    std::map<int, std::string> outputs;

    bool ok() const { return exit == 0; }
};

/// It was not started: nothing happened.
struct CannotRun : Error {
    using Error::Error;
};

/// Waits for it to end. CannotRun(io); Error(io) if it has not ended after five minutes (a person may have been typing a passphrase):
/// then it is stopped.
Ran run_program(const Program& program);

}  // namespace vulnctl
