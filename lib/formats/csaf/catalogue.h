#pragma once
// The standard's list of tests: number, title, and what runs it. For csaf.cpp only; csaf_tests() in formats/csaf/csaf.h shows it.

#include "formats/csaf/tests.h"

#include <span>

namespace vulnctl::csaf {

/// What a version has for a row: nothing, since it has no such test; a function; the check of the structure, which reports it on its way;
/// or no way to run it.
struct Carrier {
    enum class Kind { absent, test, structure, not_run };
    Kind kind = Kind::absent;
    Test run = nullptr;

    constexpr bool is_carried() const { return kind == Kind::test || kind == Kind::structure; }
};

struct Row {
    std::string_view id;
    Words title;
    Carrier v2_0;
    Carrier v2_1;
    Words why_not = {};
};

std::span<const Row> catalogue();

}  // namespace vulnctl::csaf
