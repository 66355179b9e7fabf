#pragma once
// MITRE's list of weaknesses, the Common Weakness Enumeration (CWE): numbers and English names. Its data is model/data/cwe.txt,
// with MITRE's terms of use at its head, compiled into a table at build.

#include "base/time.h"
#include "model/words.h"

#include <span>

namespace vulnctl {

/// What an entry is: a weakness (pillar, class, base, variant, compound), a category, a view, or one that MITRE has withdrawn. MITRE
/// asks not to map a vulnerability to a category or a view.
enum class CweKind { pillar, class_, base, variant, compound, category, view, deprecated };

/// The Japanese words are IPA's（共通脆弱性タイプ一覧CWE概説）; it has none for pillar and deprecated.
inline constexpr auto words_of(CweKind) {
    return std::to_array<Word<CweKind>>({
        {CweKind::pillar, "pillar", {"ピラー", "pillar"}},
        {CweKind::class_, "class", {"クラス", "class"}},
        {CweKind::base, "base", {"ベース", "base"}},
        {CweKind::variant, "variant", {"バリアント", "variant"}},
        {CweKind::compound, "compound", {"複合要因", "compound"}},
        {CweKind::category, "category", {"カテゴリー", "category"}},
        {CweKind::view, "view", {"ビュー", "view"}},
        {CweKind::deprecated, "deprecated", {"廃止", "deprecated"}},
    });
}

struct Cwe {
    int id;
    CweKind kind;
    std::string_view name;
};

/// The list as MITRE published it on a day. A number that is not in it may stand in a later version.
struct CweList {
    std::string_view version;
    Day published;
    std::span<const Cwe> entries;  // sorted by id, none twice
};
extern const CweList cwe_list;

/// The entry of that number; nullptr if the list has none.
const Cwe* cwe_numbered(int id);

/// The number in `CWE-79`, `cwe-79` or `79`; nothing for anything else. It need not be in the list.
std::optional<int> parse_cwe(std::string_view text);

}  // namespace vulnctl
