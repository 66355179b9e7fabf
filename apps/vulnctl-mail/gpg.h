#pragma once
// Running gpg: no shell, no file on disk, no network; what goes in and comes out lies in memory.

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::mail {

struct Gpg {
    std::string home;              // empty: gpg's own
    char** environment = nullptr;  // gpg needs to know HOME, and its agent the terminal
};

struct GpgResult {
    bool ok = false;
    std::string out;
    std::vector<std::string> status;  // lines of --status-fd, without `[GNUPG:] `

    /// The words after the first status line with this keyword; nothing in them if there is none.
    std::vector<std::string> words(std::string_view keyword) const;
    bool says(std::string_view keyword) const;
};

/// `second` can be named in `args` by `second_input`. Error(io) if gpg cannot be run, or has not ended after five minutes (a
/// person may have been typing a passphrase).
GpgResult run_gpg(const Gpg& gpg, const std::vector<std::string>& args, std::string_view input, std::string_view second = {});

inline constexpr std::string_view second_input = "-&5";

}  // namespace vulnctl::mail
