#pragma once
// One run of vulnctl-mail, with everything that it takes from outside given to it.

#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace vulnctl::mail {

struct Invocation {
    std::vector<std::string> args;  // without the program's name
    char** environment;             // handed on to gpg
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

/// The exit code. Never throws: what goes wrong is a JSON object on `err`.
int run(const Invocation& invocation);

}  // namespace vulnctl::mail
