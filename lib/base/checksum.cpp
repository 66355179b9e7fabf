#include "base/checksum.h"

#include "base/hash.h"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>

namespace vulnctl {

std::string sha256_line(std::string_view bytes, std::string_view name) { return fmt::format("{}  {}\n", hex(sha256(bytes)), name); }

std::string sha512_line(std::string_view bytes, std::string_view name) {
    sha512_ctx state;
    std::array<std::uint8_t, SHA512_DIGEST_SIZE> sum{};
    sha512_init(&state);
    sha512_update(&state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    sha512_digest(&state, sum.size(), sum.data());
    std::string digits;
    for (auto const byte : sum) digits += fmt::format("{:02x}", byte);
    return fmt::format("{}  {}\n", digits, name);
}

}  // namespace vulnctl
