#pragma once
// SHA-256 (nettle) and salt from the kernel.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace vulnctl {

using Hash = std::array<std::uint8_t, 32>;

Hash sha256(std::string_view bytes);
/// The hash under which a content row is known: of its salt and its bytes.
Hash salted_hash(std::string_view salt, std::string_view bytes);
/// 16 random bytes; throws Error(io) if the kernel gives none.
std::string fresh_salt();

std::string hex(const Hash& hash);
/// The first 32 bytes; what is missing is zero. An all-zero hash is what stands before the first event.
Hash hash_from_bytes(std::string_view bytes);
/// 64 hexadecimal digits; false if it is anything else.
bool parse_hex(std::string_view digits, Hash& out);

inline std::string_view bytes_of(const Hash& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

}  // namespace vulnctl
