#pragma once
// The editions that are compiled in, for tests.

#include "rules/editions.h"

namespace vulnctl::test {

inline const Editions& editions() {
    static const Editions all;
    return all;
}
inline const Edition& edition_named(std::string_view id) { return editions().named(id); }

}  // namespace vulnctl::test
