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

/// How the flaw came to the coordinators: by a report to the Partnership, from its developer itself, or by a report to JPCERT/CC.
enum class CreditRoute { partnership, developer, direct };

/// What a reference is, as far as the exports tell them apart.
enum class ReferenceKind { vendor, patch, end_of_support, advisory, related };

/// Whether the text in one language still is worked on.
enum class TextState { draft, approved };

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

inline constexpr auto words_of(CreditRoute) {
    return std::to_array<Word<CreditRoute>>({
        {CreditRoute::partnership, "partnership", {"パートナーシップへの届出", "a report to the Partnership"}},
        {CreditRoute::developer, "developer", {"開発者からの報告", "a report by the developer itself"}},
        {CreditRoute::direct, "direct", {"JPCERT/CCへの直接の報告", "a report to JPCERT/CC"}},
    });
}
inline constexpr auto words_of(ReferenceKind) {
    return std::to_array<Word<ReferenceKind>>({
        {ReferenceKind::vendor, "vendor", {"製品開発者の情報", "the developer's advisory"}},
        {ReferenceKind::patch, "patch", {"修正版またはパッチ", "a fix or a patch"}},
        {ReferenceKind::end_of_support, "end_of_support", {"サポート終了の告知", "a notice of the end of support"}},
        {ReferenceKind::advisory, "advisory", {"第三者の注意喚起等", "somebody else's advisory"}},
        {ReferenceKind::related, "related", {"関連文書", "a related document"}},
    });
}
inline constexpr auto words_of(TextState) {
    return std::to_array<Word<TextState>>({
        {TextState::draft, "draft", {"作成中", "draft"}},
        {TextState::approved, "approved", {"確認済み", "approved"}},
    });
}

struct AffectedProduct {
    std::string vendor;  // one of the vendors, by its id or by its name in either language; empty where there is one alone
    Text product;
    Text version;  // an expression, such as 「1.05 およびそれ以前」; empty where the developer's page lists them
    Text note;
    std::string cpe;   // CPE 2.3, as it was given
    std::string purl;  // a package URL
    bool support_ended = false;
    std::vector<std::string> cves;  // those of the flaws that affect it; empty: all
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
    Text impact;  // where the flaws differ in it
};

struct SolutionAdvice {
    std::optional<SolutionKind> kind;
    Text heading;  // empty: the usual one of the kind
    Text text;
    std::vector<std::string> products;  // those of `affected` that it is for, by name in either language; empty: all
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
    std::optional<ReferenceKind> kind;
    Text title;
    std::string link;
};

/// One who found the flaw and wishes to be named.
struct CreditedPerson {
    Text name;
    Text organisation;
};

/// Those who reported the same flaws in the same way. The sentence is the templates'; `text` stands in its place.
struct CreditGroup {
    std::optional<CreditRoute> route;
    std::vector<CreditedPerson> people;  // none where the developer reported its own product
    std::vector<std::string> cves;       // empty: all the flaws
    Text text;
};

/// That IPA published it over a developer, on the committee's determination that all four criteria hold (IV.3.(2)5)).
struct Determination {
    std::optional<Failure> ground;
    std::optional<Day> decided;  // IPA's decision
};

struct HistoryEntry {
    std::optional<Day> on;
    Text text;
};

struct AdvisoryDraft {
    std::string jvn;
    std::vector<CaseId> cases;
    std::optional<Day> published;
    std::optional<TextState> state_ja;
    std::optional<TextState> state_en;
    std::optional<Tlp> tlp;  // of the draft until it is published; what is published is TLP:CLEAR
    bool critical = false;   // JVN's mark 緊急, for a person to set
    Text title;
    Text overview;
    std::vector<AffectedProduct> affected;
    Text details;
    std::vector<Vulnerability> vulnerabilities;
    Text impact;
    std::vector<SolutionAdvice> solutions;
    std::vector<VendorStatement> vendors;
    std::vector<Reference> references;
    Text addendum;  // JPCERT/CC's own, beside what the developers say
    std::optional<Determination> determination;
    Text statement;  // a developer's, printed beside what IPA decided to publish (IV.3.(2)7)(ア)); empty: there is none
    std::vector<CreditGroup> credits;
    std::string jvndb;  // JVN iPedia's number of it
    std::vector<HistoryEntry> history;

    /// Where each part stands in the file it was read from, by path (`solutions[0].text.ja`); empty for a draft made in memory.
    std::map<std::string, Place, std::less<>> places;
};

}  // namespace vulnctl
