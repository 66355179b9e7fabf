#pragma once
// OpenPGP through GnuPG: what a mail's encryption and signatures come to, and our own.

#include "base/text.h"
#include "gpg.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl::mail {

enum class Verdict { good, bad, unknown_key };
std::string_view id_of(Verdict verdict);

struct Signature {
    Verdict verdict = Verdict::bad;
    std::string signer;  // the primary key's fingerprint, as far as known
    Text note;           // why it is not good; empty if there is nothing to say

    bool operator==(const Signature& other) const { return verdict == other.verdict && signer == other.signer; }
};

struct Opened {
    bool encrypted = false;
    std::optional<std::string> plain;  // nothing: it could not be decrypted, and `note` says why
    std::optional<Signature> signature;
    std::vector<std::string> keys;  // that decrypted it: the fingerprint of the key itself and of its primary key
    Text note;
};

/// Decrypts, or takes what a clear-signed text says. Nothing is given out that gpg did not vouch for as unchanged (no text without
/// its integrity check), and at most `cap` bytes: a few kilobytes can hold gigabytes.
Opened open_pgp(const Gpg& gpg, std::string_view armoured, size_t cap);
/// A detached signature over `bytes`, exactly.
Signature verify_detached(const Gpg& gpg, std::string_view bytes, std::string_view signature);

struct Detached {
    std::string armoured;
    std::string micalg;  // `pgp-sha256`, as RFC 3156 names it
};
/// Error(not_found) if the secret key is not there or cannot be used.
Detached sign_detached(const Gpg& gpg, std::string_view bytes, const std::string& fingerprint);
/// To each of the keys, signed as well if `signer` is not empty. A fingerprint is given by a person who has checked it, so gpg's web
/// of trust is not asked. Error(not_found) names the key that cannot be used.
std::string encrypt(const Gpg& gpg, std::string_view bytes, const std::vector<std::string>& to, const std::string& signer);

/// 40 hexadecimal digits (or 64), never a name or a short id, which others can imitate.
bool is_fingerprint(std::string_view s);

}  // namespace vulnctl::mail
