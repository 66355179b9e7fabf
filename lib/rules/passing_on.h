#pragma once
// What a hand-over must be, given or taken. The guideline asks for a just cause and a non-disclosure agreement (IV.4.5)) and is silent on
// the form.

#include "model/edition.h"

#include <array>

namespace vulnctl::passing_on {

inline constexpr Rule sealed{"handover.sealed",
                             "convention",
                             Nature::refuse,
                             {"引継ぎファイルは、署名し、かつ暗号化したものに限る", "a hand-over is always signed and encrypted"},
                             true};
inline constexpr Rule sender{"handover.sender",
                             "convention",
                             Nature::refuse,
                             {"引継ぎファイルの署名は、送付元の調整機関として登録されている鍵による正しいものに限る",
                              "a hand-over bears a good signature by the key on record for the coordinator that it is from"},
                             true};
inline constexpr Rule reader{"handover.reader",
                             "convention",
                             Nature::refuse,
                             {"引継ぎファイルは、受け取る者に宛てて作成されたものに限る", "a hand-over is made for whoever takes it"},
                             true};
inline constexpr Rule record{
    "handover.record",
    "convention",
    Nature::refuse,
    {"引継ぎファイルの事象は、そのハッシュと一致しなければならない", "the events of a hand-over agree with their hashes"},
    true};
inline constexpr Rule rewritten{
    "handover.rewritten",
    "convention",
    Nature::object,
    {"事象のハッシュが、先に受け取った引継ぎファイルの続きになっていない（先方の記録が書き換えられたおそれがある）",
     "the hashes of its events do not continue those taken before: its sender's record may have been rewritten"},
    true};

inline constexpr auto rules = std::to_array<Rule>({sealed, sender, reader, record, rewritten});

}  // namespace vulnctl::passing_on
