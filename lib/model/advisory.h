#pragma once
// What an advisory says, in both languages: written as a draft, edited by people, checked, rendered.

#include "base/error.h"
#include "base/time.h"
#include "model/ids.h"
#include "model/words.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vulnctl {

enum class SolutionKind { update, patch, workaround, stop_use, migrate };

/// A developer's status as VULDEF 3.2 names it, and `informed`: told, and has not answered yet.
enum class VendorStatus { vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed };

inline constexpr auto words_of(SolutionKind) {
    return std::to_array<Word<SolutionKind>>({
        {SolutionKind::update, "update", {"アップデート", "update"}},
        {SolutionKind::patch, "patch", {"パッチ", "patch"}},
        {SolutionKind::workaround, "workaround", {"ワークアラウンド", "workaround"}},
        {SolutionKind::stop_use, "stop_use", {"利用中止", "stop-use"}},
        {SolutionKind::migrate, "migrate", {"後続製品への乗り換え", "migration"}},
    });
}
inline constexpr auto words_of(VendorStatus) {
    return std::to_array<Word<VendorStatus>>({
        {VendorStatus::vulnerable, "vulnerable", {"影響あり", "vulnerable"}},
        {VendorStatus::vulnerable_investigating, "vulnerable_investigating", {"影響あり調査中", "vulnerable, investigating"}},
        {VendorStatus::notvulnerable, "notvulnerable", {"影響なし", "not vulnerable"}},
        {VendorStatus::notvulnerable_investigating, "notvulnerable_investigating", {"影響なし調査中", "not vulnerable, investigating"}},
        {VendorStatus::unknown, "unknown", {"不明", "unknown"}},
        {VendorStatus::informed, "informed", {"情報提供済み", "informed"}},
    });
}

struct AffectedProduct {
    Text product;
    Text version;  // an expression, such as 「1.05 およびそれ以前」; empty where the developer's page lists them
    Text note;
};

/// As given by whoever computed it; the score is in tenths, as `9.8`.
struct CvssScore {
    std::string version;
    std::string vector;
    std::string score;
};

struct Vulnerability {
    Text name;
    std::string cve;
    std::string cwe;
    std::vector<CvssScore> cvss;
};

struct SolutionAdvice {
    std::optional<SolutionKind> kind;
    Text heading;  // empty: the usual one of the kind
    Text text;
};

/// What a developer who was contacted says of its products; there is one for each of them (IV.4.9).
struct VendorStatement {
    std::optional<PartyId> party;
    Text name;
    std::optional<VendorStatus> status;
    std::optional<Day> updated;
    std::string link;
};

struct Reference {
    Text title;
    std::string link;
};

struct HistoryEntry {
    std::optional<Day> on;
    Text text;
};

struct AdvisoryDraft {
    std::string jvn;
    std::vector<CaseId> cases;
    std::optional<Day> published;
    Text title;
    Text overview;
    std::vector<AffectedProduct> affected;
    Text details;
    std::vector<Vulnerability> vulnerabilities;
    Text impact;
    std::vector<SolutionAdvice> solutions;
    std::vector<VendorStatement> vendors;
    std::vector<Reference> references;
    Text statement;  // a developer's, printed beside what IPA decided to publish (IV.3.(2)7)(ア)); empty: there is none
    Text credit;     // empty: the finder is not named
    std::vector<HistoryEntry> history;

    /// Where each part stands in the file it was read from, by path (`solutions[0].text.ja`); empty for a draft made in memory.
    std::map<std::string, Place, std::less<>> places;
};

}  // namespace vulnctl
