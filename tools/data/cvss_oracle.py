#!/usr/bin/env python3
"""CVSS scores in exact fractions, written from the specifications and apart from lib/model/cvss*: the judge of those.

    cvss_oracle.py all        every v2, v3.0, v3.1 and v4.0 vector of base metrics alone
    cvss_oracle.py sample N   N random vectors with optional metrics, of all versions in turn
    cvss_oracle.py golden     tests/fixtures/cvss/vectors.csv
    cvss_oracle.py margins    how near any v3 score with the scope changed comes to where it would round otherwise
    cvss_oracle.py score      reads vectors, one a line

All but `margins` write vector,base,temporal,environmental.

Where the libraries that cvss_v4_table.py names differ from these fractions, on 800,000 samples, the specification is on this side:
ae-cvss-calculator rounds v3.0 up from products that stand on a tenth exactly but not in binary (2.5 * 0.92), and rounds nothing
inside v2's environmental score; both lose ties of v2 in binary (3.0 * 0.95), @pandatix/js-cvss also those of v4.0. The latter
has four slips besides: 0.51 for v2's requirement H, environmental scores of v2 below zero, a roundup of v3 that stops at
hundredths, and in v3's modified score the privileges of the unmodified scope.
"""

import random
import re
import sys
from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import ceil, floor, prod
from pathlib import Path

F = Fraction


def numbers(text):
    """`N .85, A .62` as a dictionary of fractions."""
    return {name: F(number) for name, number in (entry.split() for entry in text.split(","))}


# --- v2: A Complete Guide to CVSS Version 2.0, 3.2 ---

V2_BASE = {"AV": numbers("L .395, A .646, N 1"), "AC": numbers("H .35, M .61, L .71"), "Au": numbers("M .45, S .56, N .704")}
V2_BASE |= {id: numbers("N 0, P .275, C .66") for id in ("C", "I", "A")}
V2_TEMPORAL = {
    "E": numbers("U .85, POC .9, F .95, H 1, ND 1"),
    "RL": numbers("OF .87, TF .9, W .95, U 1, ND 1"),
    "RC": numbers("UC .9, UR .95, C 1, ND 1"),
}
V2_ENVIRONMENTAL = {"CDP": numbers("N 0, L .1, LM .3, MH .4, H .5, ND 0"), "TD": numbers("N 0, L .25, M .75, H 1, ND 1")}
V2_ENVIRONMENTAL |= {id: numbers("L .5, M 1, H 1.51, ND 1") for id in ("CR", "IR", "AR")}


def round_1(x):
    """Half up; below zero as decimal arithmetic has it, away from zero."""
    return F(floor(abs(x) * 10 + F(1, 2)), 10) * (-1 if x < 0 else 1)


def scores_v2(m):
    n = {id: table[m.get(id, "ND")] for id, table in (V2_BASE | V2_TEMPORAL | V2_ENVIRONMENTAL).items()}

    def base(impact):
        exploitability = 20 * n["AV"] * n["AC"] * n["Au"]
        return round_1((F("0.6") * impact + F("0.4") * exploitability - F("1.5")) * (0 if impact == 0 else F("1.176")))

    def temporal(base_score):
        return round_1(base_score * n["E"] * n["RL"] * n["RC"])

    unadjusted = base(F("10.41") * (1 - (1 - n["C"]) * (1 - n["I"]) * (1 - n["A"])))
    adjusted = temporal(base(min(10, F("10.41") * (1 - prod(1 - n[id] * n[id + "R"] for id in "CIA")))))
    environmental = round_1((adjusted + (10 - adjusted) * n["CDP"]) * n["TD"])
    return (
        unadjusted,
        temporal(unadjusted) if any(m.get(id, "ND") != "ND" for id in V2_TEMPORAL) else None,
        max(F(0), environmental) if any(m.get(id, "ND") != "ND" for id in V2_ENVIRONMENTAL) else None,
    )


# --- v3.0, specification 8; v3.1, specification 7 and appendix A ---

V3_BASE = {
    "AV": numbers("N .85, A .62, L .55, P .2"),
    "AC": numbers("L .77, H .44"),
    "PR": numbers("N .85, L .62, H .27"),
    "UI": numbers("N .85, R .62"),
    "S": numbers("U 0, C 1"),
} | {id: numbers("H .56, L .22, N 0") for id in ("C", "I", "A")}
V3_PR_CHANGED = numbers("N .85, L .68, H .5")
V3_TEMPORAL = {
    "E": numbers("X 1, H 1, F .97, P .94, U .91"),
    "RL": numbers("X 1, U 1, W .97, T .96, O .95"),
    "RC": numbers("X 1, C 1, R .96, U .92"),
}
V3_REQUIREMENTS = {id: numbers("X 1, H 1.5, M 1, L .5") for id in ("CR", "IR", "AR")}
V3_ENVIRONMENTAL = V3_REQUIREMENTS | {"M" + id: {"X": None} | table for id, table in V3_BASE.items()}


def roundup(x, version):
    if version == "3.0":
        return F(ceil(x * 10), 10)
    integer = floor(x * 100000 + F(1, 2))
    return F(integer, 100000) if integer % 10000 == 0 else F(integer // 10000 + 1, 10)


@lru_cache(None)
def unrounded_v3(av, ac, pr, ui, scope, losses, version, modified):
    isc = min(1 - prod(1 - loss for loss in losses), F("0.915"))
    if scope == "U":
        impact = F("6.42") * isc
    elif modified and version == "3.1":
        impact = F("7.52") * (isc - F("0.029")) - F("3.25") * (isc * F("0.9731") - F("0.02")) ** 13
    else:
        impact = F("7.52") * (isc - F("0.029")) - F("3.25") * (isc - F("0.02")) ** 15
    if impact <= 0:
        return F(0)
    required = (V3_PR_CHANGED if scope == "C" else V3_BASE["PR"])[pr]
    exploitability = F("8.22") * V3_BASE["AV"][av] * V3_BASE["AC"][ac] * required * V3_BASE["UI"][ui]
    return min((1 if scope == "U" else F("1.08")) * (impact + exploitability), F(10))


def scores_v3(m, version):
    def given(id):
        return m.get(id, "X") != "X"

    def score(modified):
        e = {id: m["M" + id] if modified and given("M" + id) else m[id] for id in V3_BASE}
        losses = sorted(V3_BASE[id][e[id]] * (V3_REQUIREMENTS[id + "R"][m.get(id + "R", "X")] if modified else 1) for id in "CIA")
        return roundup(unrounded_v3(e["AV"], e["AC"], e["PR"], e["UI"], e["S"], tuple(losses), version, modified), version)

    def temporal(x):
        return roundup(x * prod(table[m.get(id, "X")] for id, table in V3_TEMPORAL.items()), version)

    base = score(False)
    return (
        base,
        temporal(base) if any(map(given, V3_TEMPORAL)) else None,
        temporal(score(True)) if any(map(given, V3_ENVIRONMENTAL)) else None,
    )


def margins():
    """The distance of every unrounded score with the scope changed from the next point where rounding changes."""
    per_metric = {weight * required for weight in V3_BASE["C"].values() for required in (F("0.5"), F(1), F("1.5"))}
    losses = {tuple(sorted(three)) for three in product(per_metric, repeat=3)}
    nearest = {}
    for version, modified in product(("3.0", "3.1"), (False, True)):
        for three in losses:
            for av, ac, pr, ui in product(*(V3_BASE[id] for id in ("AV", "AC", "PR", "UI"))):
                x = unrounded_v3(av, ac, pr, ui, "C", three, version, modified)
                if 0 < x < 10:
                    turn = x * 10 - (F(5, 100000) if version == "3.1" else 0)
                    distance = min(turn - floor(turn), ceil(turn) - turn) / 10
                    nearest[version] = min(distance, nearest.get(version, F(1)))
    for version, distance in nearest.items():
        print(version, f"{float(distance):.3g}")


# --- v4.0, specification 8 ---

V4_BASE = {"AV": "NALP", "AC": "LH", "AT": "NP", "PR": "NLH", "UI": "NPA"}
V4_BASE |= {id: "HLN" for id in ("VC", "VI", "VA", "SC", "SI", "SA")}
V4_OPTIONAL = {"E": "XAPU", "CR": "XHML", "IR": "XHML", "AR": "XHML"}
V4_OPTIONAL |= {"M" + id: "X" + ("S" if id in ("SI", "SA") else "") + values for id, values in V4_BASE.items()}
V4_OPTIONAL |= {"S": "XNP", "AU": "XNY", "R": "XAUI", "V": "XDC", "RE": "XLMH", "U": ("X", "Clear", "Green", "Amber", "Red")}

SEVERITY_ORDER = {"AV": "NALP", "PR": "NLH", "UI": "NPA", "AC": "LH", "AT": "NP", "VC": "HLN", "VI": "HLN", "VA": "HLN"}
SEVERITY_ORDER |= {"SC": "SHLN", "SI": "SHLN", "SA": "SHLN", "CR": "HML", "IR": "HML", "AR": "HML", "E": "APU"}
# Of each EQ (3 and 6 as one): its metrics; of each level its highest severity vectors, and its depth.
CLASSES = {
    "1": ("AV PR UI", {"0": ("NNN", 1), "1": ("ANN NLN NNP", 4), "2": ("PNN ALP", 5)}),
    "2": ("AC AT", {"0": ("LN", 1), "1": ("HN LP", 2)}),
    "36": (
        "VC VI VA CR IR AR",
        {
            "00": ("HHHHHH", 7),
            "01": ("HHLMMH HHHMMM", 6),
            "10": ("LHHHHH HLHHHH", 8),
            "11": ("LHLHMH LHHHMM HLHMHM HLLMHH LLHHHM", 8),
            "21": ("LLLHHH", 10),
        },
    ),
    "4": ("SC SI SA", {"0": ("HSS", 6), "1": ("HHH", 5), "2": ("LLL", 4)}),
    "5": ("E", {"0": ("A", 1), "1": ("P", 1), "2": ("U", 1)}),
}
BELOW = {"1": {"0": "1", "1": "2"}, "2": {"0": "1"}, "4": {"0": "1", "1": "2"}, "5": {"0": "1", "1": "2"}}
BELOW["36"] = {"00": ("01", "10"), "01": ("11",), "10": ("11",), "11": ("21",)}


def level_of(eq, v):
    if eq == "1":
        av, pr, ui = v
        return "0" if v == "NNN" else "1" if av != "P" and (av == "N" or pr == "N" or ui == "N") else "2"
    if eq == "2":
        return "0" if v == "LN" else "1"
    if eq == "36":
        eq3 = "0" if v[:2] == "HH" else "1" if "H" in v[:3] else "2"
        return eq3 + ("0" if any(v[i] == "H" and v[i + 3] == "H" for i in range(3)) else "1")
    if eq == "4":
        return "0" if "S" in v[1:] else "1" if "H" in v else "2"
    return {"A": "0", "P": "1", "U": "2"}[v]


@lru_cache(None)
def level_and_part(eq, v):
    """The level, and which part of its depth lies between the vector and the highest severity vector above it."""
    metrics, levels = CLASSES[eq]
    level = level_of(eq, v)
    tops, depth = levels[level]
    for top in tops.split():
        steps = [SEVERITY_ORDER[id].index(b) - SEVERITY_ORDER[id].index(a) for id, a, b in zip(metrics.split(), top, v)]
        if min(steps) >= 0:
            return level, F(sum(steps), depth)
    raise AssertionError(f"no highest severity vector is above {v}")


@lru_cache(None)
def lookup_table():
    """Of the C++ header, whose writer compares two packages."""
    text = (Path(__file__).parents[2] / "lib/model/cvss_v4_table.h").read_text(encoding="utf-8")
    scores = (int(number) for line in text.splitlines() if "__" in line for number in re.findall(r"(\d+),", line))
    keys = product("012", "01", ("00", "01", "10", "11", "21"), "012", "012")
    return {key: F(score, 10) for key, score in zip(keys, scores, strict=True)}


def scores_v4(m):
    worst = {"E": "A", "CR": "H", "IR": "H", "AR": "H"}
    e = {}
    for id in list(V4_BASE) + list(worst):
        own = m.get(id, "X")
        modified = m.get("M" + id, "X")
        e[id] = modified if modified != "X" else own if own != "X" else worst[id]
    if all(e[id] == "N" for id in ("VC", "VI", "VA", "SC", "SI", "SA")):
        return F(0), None, None
    found = {eq: level_and_part(eq, "".join(e[id] for id in metrics.split())) for eq, (metrics, _) in CLASSES.items()}
    levels = {eq: level for eq, (level, _) in found.items()}
    value = lookup_table()[tuple(levels.values())]
    ways = []
    for eq, (level, part) in found.items():
        if level in BELOW[eq]:
            below = max(lookup_table()[tuple((levels | {eq: lower}).values())] for lower in BELOW[eq][level])
            ways.append((value - below) * part)
    mean = sum(ways) / len(ways) if ways else 0
    return round_1(min(F(10), max(F(0), value - mean))), None, None


# --- vectors ---

BASES = {"": V2_BASE, "CVSS:3.0/": V3_BASE, "CVSS:3.1/": V3_BASE, "CVSS:4.0/": V4_BASE}
OPTIONS = {"": V2_TEMPORAL | V2_ENVIRONMENTAL, "CVSS:4.0/": V4_OPTIONAL}
OPTIONS |= {prefix: V3_TEMPORAL | V3_ENVIRONMENTAL for prefix in ("CVSS:3.0/", "CVSS:3.1/")}


def scores(vector):
    m = dict(pair.split(":") for pair in vector.split("/") if not pair.startswith("CVSS"))
    if vector.startswith("CVSS:4.0/"):
        return scores_v4(m)
    return scores_v3(m, vector[5:8]) if vector.startswith("CVSS:3") else scores_v2(m)


def joined(prefix, pairs):
    return prefix + "/".join(f"{id}:{value}" for id, value in pairs)


def every_base(prefix):
    table = BASES[prefix]
    return (joined(prefix, zip(table, values)) for values in product(*table.values()))


def any_vector(prefix, chance):
    """With some optional metrics; v2 and v3 now and then in another order."""
    pairs = [(id, chance.choice(list(values))) for id, values in BASES[prefix].items()]
    often = chance.choice((0.1, 0.4, 0.9))
    pairs += [(id, chance.choice(list(values))) for id, values in OPTIONS[prefix].items() if chance.random() < often]
    if prefix != "CVSS:4.0/" and chance.random() < 0.2:
        chance.shuffle(pairs)
    return joined(prefix, pairs)


def row(vector):
    return ",".join([vector] + ["" if score is None else f"{float(score):.1f}" for score in scores(vector)])


def golden():
    print("# Written by tools/data/cvss_oracle.py golden, in exact fractions; no row is from vulnctl.")
    print("# vector,base,temporal,environmental")
    chance = random.Random(20261124)
    for prefix in BASES:
        for vector in chance.sample(list(every_base(prefix)), 50):
            print(row(vector))
        for _ in range(100):
            print(row(any_vector(prefix, chance)))


def main(command, *rest):
    chance = random.Random(1)
    if command == "all":
        vectors = (vector for prefix in BASES for vector in every_base(prefix))
    elif command == "sample":
        vectors = (any_vector(list(BASES)[i % 4], chance) for i in range(int(rest[0])))
    elif command == "score":
        vectors = (line.strip() for line in sys.stdin)
    else:
        return {"golden": golden, "margins": margins}[command]()
    for vector in vectors:
        print(row(vector))


if __name__ == "__main__":
    main(*sys.argv[1:])
