#pragma once
// Runs vulnctl-mail: within the test, or as the program it is.

#include "read.h"
#include "run.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace vulnctl::mail::test {

using Json = nlohmann::ordered_json;

struct Said {
    int exit = 0;
    std::string out;
    std::string err;
};
Said mail_here(const std::vector<std::string>& args, const std::string& input);

struct Ran {
    int exit = 0;  // negative: the signal that ended it
    std::string out;
    std::string err;
    double seconds = 0;  // of the processor, which other programs on the machine do not add to
};
/// Any program, found in PATH. One that hangs for ten minutes is killed.
Ran run_program(const std::vector<std::string>& words, const std::string& input);
/// In at most 512 MiB of memory, but under AddressSanitizer, which maps terabytes.
Ran mail_program(const std::vector<std::string>& args, const std::string& input);

std::string fixture(const std::string& name);
std::vector<std::string> fixture_names();
/// The `data` of what `read` makes of a mail, which must be taken.
Json read_mail(const std::string& mail, const std::vector<std::string>& options = {});
/// Whether a note's English contains these words.
bool has_note(const Json& data, const std::string& words);

/// A small letter; what differs is set in it.
Json letter();

/// A GnuPG home with keys, for as long as it lives.
class Keyring {
public:
    Keyring();
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;
    ~Keyring();

    /// A fresh ed25519/cv25519 key without a passphrase; its fingerprint.
    std::string make_key(const std::string& user_id) const;
    Ran gpg(std::vector<std::string> args, const std::string& input = "") const;
    std::string home() const { return home_.string(); }
    std::vector<std::string> option() const { return {"--gnupg-home", home()}; }

private:
    std::filesystem::path home_;
};

}  // namespace vulnctl::mail::test
