#pragma once
// A file that leaves the house, or comes to it, signed and encrypted (RFC 4880): no mail around it.

#include "pgp.h"

#include <nlohmann/json_fwd.hpp>

namespace vulnctl::mail {

inline constexpr size_t largest_sealed = 32 << 20;   // as it lies in a file
inline constexpr size_t largest_content = 15 << 20;  // and what is in it
inline constexpr size_t largest_to_seal = 32 << 20;  // JSON: the content in base64

/// `{"content": base64, "encrypt_to": fingerprint, "sign_with": fingerprint}` as an armoured message; there is no sealing without either
/// key. Error(bad_input) names the field; else as encrypt().
std::string seal(std::string_view json, const Gpg& gpg);

/// The `data` of kind `opened-file`, version 1: what came out, and what its signature comes to.
nlohmann::ordered_json open_sealed(std::string_view bytes, const Gpg& gpg);

}  // namespace vulnctl::mail
