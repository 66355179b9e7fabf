#include "base/hash.h"

#include <catch2/catch.hpp>

#include <set>

using namespace vulnctl;

TEST_CASE("SHA-256 as FIPS 180-4 gives it") {
    CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(sha256(std::string(1000000, 'a'))) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("The salt counts, and cannot be moved into the content") {
    CHECK(salted_hash("salt", "bytes") != salted_hash("tlas", "bytes"));
    CHECK(salted_hash("salt", "bytes") != sha256("bytes"));
    auto const salt = fresh_salt();
    CHECK(salt.size() == 16);
    CHECK(salted_hash(salt, "bytes") == salted_hash(salt, "bytes"));
}

TEST_CASE("Salts differ") {
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) seen.insert(fresh_salt());
    CHECK(seen.size() == 100);
}

TEST_CASE("A hash is read as it was printed, and nothing else is") {
    auto const hash = sha256("abc");
    Hash read{};
    REQUIRE(parse_hex(hex(hash), read));
    CHECK(read == hash);
    CHECK(hash_from_bytes(bytes_of(hash)) == hash);
    CHECK(hash_from_bytes("") == Hash{});
    for (auto const& text : {std::string{}, hex(hash).substr(1), hex(hash) + "0", std::string(64, 'g'), " " + hex(hash).substr(1)}) {
        INFO(text);
        CHECK_FALSE(parse_hex(text, read));
    }
}
