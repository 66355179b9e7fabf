#include "base/hash.h"

#include "base/error.h"

#include <fmt/format.h>
#include <nettle/sha2.h>
#include <sys/random.h>

#include <algorithm>
#include <charconv>

namespace vulnctl {

namespace {

class Sha256 {
public:
    Sha256() { sha256_init(&state_); }
    Sha256& add(std::string_view bytes) {
        sha256_update(&state_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
        return *this;
    }
    Hash done() {
        Hash hash;
        sha256_digest(&state_, hash.size(), hash.data());
        return hash;
    }

private:
    sha256_ctx state_;
};

}  // namespace

Hash sha256(std::string_view bytes) { return Sha256{}.add(bytes).done(); }
Hash salted_hash(std::string_view salt, std::string_view bytes) { return Sha256{}.add(salt).add(bytes).done(); }

std::string fresh_salt() {
    std::string salt(16, '\0');
    if (getrandom(salt.data(), salt.size(), 0) != ssize_t(salt.size()))
        throw Error{Exit::io, text("乱数を取得できません", "the kernel gave no random bytes")};
    return salt;
}

std::string hex(const Hash& hash) {
    std::string out;
    for (auto byte : hash) out += fmt::format("{:02x}", byte);
    return out;
}

Hash hash_from_bytes(std::string_view bytes) {
    Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

bool parse_hex(std::string_view digits, Hash& out) {
    if (digits.size() != 2 * out.size()) return false;
    for (size_t i = 0; i < out.size(); ++i) {
        char const* const from = digits.data() + 2 * i;
        if (std::from_chars(from, from + 2, out[i], 16).ptr != from + 2) return false;
    }
    return true;
}

}  // namespace vulnctl
