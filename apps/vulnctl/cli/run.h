#pragma once
// One run of vulnctl, with everything that it takes from outside given to it.

#include "base/time.h"

#include <filesystem>
#include <istream>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace vulnctl {

struct Invocation {
    std::vector<std::string> args;  // without the program's name
    std::map<std::string, std::string, std::less<>> environment;
    Instant clock{};
    int columns = 80;
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::filesystem::path beside{};  // the directory of vulnctl itself, where its other programs lie
};

/// The exit code. Never throws: what goes wrong is said on `err`.
int run(const Invocation& invocation);

}  // namespace vulnctl
