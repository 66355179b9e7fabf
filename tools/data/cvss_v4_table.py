#!/usr/bin/env python3
"""Writes lib/model/cvss_v4_table.h from the lookup tables of two npm packages, which have to agree.

    mkdir /tmp/cvss && cd /tmp/cvss && npm install @pandatix/js-cvss@0.4.4 ae-cvss-calculator@1.0.13
    tools/data/cvss_v4_table.py /tmp/cvss/node_modules > lib/model/cvss_v4_table.h

The table is FIRST's (CVSS v4.0 specification 8.3, published at https://www.first.org/cvss/v4-0/); the packages carry it as data.
"""

import re
import sys
from decimal import Decimal
from itertools import product
from pathlib import Path

HEAD = """\
#pragma once
// Written by tools/data/cvss_v4_table.py; do not edit.
//
// The scores of the 270 MacroVectors of CVSS v4.0 in tenths, by EQ1, EQ2, EQ3 with EQ6 (00, 01, 10, 11, 21), EQ4, EQ5, the last
// running fastest. They are facts of the CVSS v4.0 specification (FIRST.Org, Inc., https://www.first.org/cvss/v4-0/), taken from
// the npm package @pandatix/js-cvss 0.4.4 (MIT licence) and the same in ae-cvss-calculator 1.0.13 (Apache License 2.0).

#include <array>

namespace vulnctl::cvss {

// clang-format off
inline constexpr std::array<int, 270> macro_vector_scores = {
"""
TAIL = """\
};
// clang-format on

}  // namespace vulnctl::cvss
"""


def table_in(path):
    """The entries `"012011": 6.3` of a JavaScript file; minified, `101000: 9.4` may stand there as `101e3:9.4`."""
    entries = re.findall(r"\b([0-2]{6}|[12]\d*e[345])\b['\"]?\s*:\s*(\d*\.?\d)\b", path.read_text(encoding="utf-8"))
    return {f"{int(Decimal(key)):06}": Decimal(score) for key, score in entries}


def main(modules):
    pandatix = table_in(modules / "@pandatix/js-cvss/dist/cvss40.js")
    metaeffekt = table_in(modules / "ae-cvss-calculator/dist/ae-cvss-calculator.js")
    if len(pandatix) != 270 or pandatix != metaeffekt:
        sys.exit(f"the tables differ: {len(pandatix)} and {len(metaeffekt)} entries")
    print(HEAD, end="")
    for eq1, eq2, eq36 in product("012", "01", ("00", "01", "10", "11", "21")):
        row = (pandatix[eq1 + eq2 + eq36[0] + eq4 + eq5 + eq36[1]] for eq4, eq5 in product("012", "012"))
        print("   ", " ".join(f"{int(score * 10):3}," for score in row), f" // {eq1}{eq2}{eq36[0]}__{eq36[1]}")
    print(TAIL, end="")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
