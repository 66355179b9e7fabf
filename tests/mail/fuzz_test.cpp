// The fixtures, changed at random: never a crash, never invalid output. VULNCTL_LONG=1 turns it up.

#include "base/unicode.h"
#include "support.h"

#include <catch2/catch.hpp>

#include <random>

using namespace vulnctl::mail::test;

namespace {

/// Fixed seed: a failure comes back.
using Dice = std::mt19937_64;

size_t below(Dice& dice, size_t n) { return n == 0 ? 0 : dice() % n; }

const std::string& snippet(Dice& dice) {
    static const std::vector<std::string> snippets = {"\n",
                                                      "\r\n",
                                                      "\r",
                                                      std::string(1, '\0'),
                                                      "\x1b$B",
                                                      "\x1b(B",
                                                      "\x1b(I",
                                                      "=?",
                                                      "?=",
                                                      "=?utf-8?B?",
                                                      "=?x?Q?=",
                                                      "--",
                                                      "\n--",
                                                      ";",
                                                      "*0*=",
                                                      "''",
                                                      "\"",
                                                      "<",
                                                      ">",
                                                      "(",
                                                      ":",
                                                      ",",
                                                      "@",
                                                      "\n\n",
                                                      "=\n",
                                                      "=E3=81",
                                                      "%E3",
                                                      "&#x110000;",
                                                      "<!--",
                                                      "<script>",
                                                      "\xff",
                                                      "\x81",
                                                      "\xe3\x81",
                                                      "\xef\xbb\xbf",
                                                      "multipart/mixed; boundary=b",
                                                      "Content-Type: message/rfc822\n\n",
                                                      "Content-Transfer-Encoding: base64\n",
                                                      "charset=iso-2022-jp",
                                                      "charset=utf-16",
                                                      "charset=euc-jp",
                                                      "charset=shift_jis",
                                                      "format=flowed; delsp=yes",
                                                      "-----BEGIN PGP SIGNED MESSAGE-----\n",
                                                      "-----END PGP SIGNATURE-----\n",
                                                      "Status: 5.",
                                                      "99999999999999999999"};
    return snippets[below(dice, snippets.size())];
}

std::string mutated(std::string s, const std::vector<std::string>& all, Dice& dice) {
    for (size_t times = 1 + below(dice, 8); times > 0 && !s.empty(); --times) {
        size_t const at = below(dice, s.size());
        size_t const length = std::min(below(dice, 200), s.size() - at);
        switch (below(dice, 7)) {
            case 0: s[at] = char(dice()); break;
            case 1: s.insert(at, snippet(dice)); break;
            case 2: s.erase(at, length); break;
            case 3: s.insert(below(dice, s.size()), s.substr(at, length)); break;
            case 4: s.resize(at); break;
            case 5: {
                auto const& other = all[below(dice, all.size())];
                s.insert(at, other.substr(below(dice, other.size()), 500));
                break;
            }
            default: s.replace(at, std::min<size_t>(length, 4), snippet(dice)); break;
        }
    }
    return s;
}

}  // namespace

TEST_CASE("fixtures changed at random are read or refused") {
    std::vector<std::string> all;
    for (auto const& name : fixture_names()) all.push_back(fixture(name));
    Dice dice{20260701};
    Keyring const ring;  // never the tester's own keys
    std::vector<std::string> const args{"read", "--gnupg-home", ring.home()};
    int const rounds = std::getenv("VULNCTL_LONG") ? 200000 : 5000;
    double slowest = 0;
    int taken = 0;
    for (int i = 0; i < rounds; ++i) {
        auto const mail = mutated(all[below(dice, all.size())], all, dice);
        auto const start = std::chrono::steady_clock::now();
        auto const said = mail_here(args, mail);
        slowest = std::max(slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        INFO("round " << i);
        if (said.exit != 0 && said.exit != 6) FAIL(said.err);
        if (said.exit != 0) continue;
        ++taken;
        if (vulnctl::find_invalid_utf8(said.out)) FAIL("not UTF-8");
        auto const text = Json::parse(said.out)["data"]["text"].get<std::string>();
        for (char const c : text)
            if ((c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f') FAIL("a control character");
    }
    CHECK(taken > rounds / 2);
    CHECK(slowest < 10);
    if (std::getenv("VULNCTL_MEASURE")) fmt::print("{} rounds, {} taken, slowest {:.3f} s\n", rounds, taken, slowest);
}

TEST_CASE("letters changed at random are written or refused") {
    std::vector<std::string> const all = {letter().dump()};
    Dice dice{20260702};
    for (int i = 0; i < 2000; ++i) {
        auto const said = mail_here({"write"}, mutated(all[0], all, dice));
        if (said.exit != 0 && said.exit != 6 && said.exit != 3) FAIL(said.err);
    }
}
