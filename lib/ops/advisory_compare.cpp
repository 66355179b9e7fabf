#include "ops/advisory_compare.h"

#include "base/unicode.h"

#include <fmt/ranges.h>

#include <set>

namespace vulnctl {

namespace {

struct Comparer {
    const std::string& name;
    std::vector<Finding> findings;

    void add(Severity severity, Text message) {
        Finding finding;
        finding.rule = "import.difference";
        finding.severity = severity;
        finding.place = Place{name, 0, 0};
        finding.message = std::move(message);
        findings.push_back(std::move(finding));
    }
    void word(Words what, const std::string& ours, const std::string& theirs) {
        if (fold(ours) == fold(theirs) || ours.empty() || theirs.empty()) return;
        add(Severity::warning, text("{0}: こちらは「{2}」、文書は「{3}」です", "{1}: ours is \"{2}\", theirs \"{3}\"", what.ja, what.en,
                                    harmless_line(ours), harmless_line(theirs)));
    }
    void sets(Words what, const std::set<std::string>& ours, const std::set<std::string>& theirs) {
        for (auto const& one : ours)
            if (!theirs.contains(one))
                add(Severity::note, text("{0}: {2} は文書にありません", "{1}: theirs has no {2}", what.ja, what.en, harmless_line(one)));
        for (auto const& one : theirs)
            if (!ours.contains(one))
                add(Severity::note,
                    text("{0}: {2} は文書だけにあります", "{1}: only theirs has {2}", what.ja, what.en, harmless_line(one)));
    }
};

template <class Items, class Of>
std::set<std::string> set_of(const Items& items, Of of) {
    std::set<std::string> all;
    for (auto const& item : items)
        if (auto const value = of(item); !value.empty()) all.insert(value);
    return all;
}

std::string printed(const std::optional<Day>& day) { return day ? print(*day) : std::string{}; }

/// In the language that both have.
std::pair<std::string, std::string> alike(const Text& ours, const Text& theirs) {
    if (!theirs.ja.empty()) return {ours.ja, theirs.ja};
    return {ours.en, theirs.en};
}

}  // namespace

std::vector<Finding> differences(const AdvisoryDraft& ours, const AdvisoryDraft& theirs, const std::string& name) {
    Comparer compare{name, {}};
    compare.word({"JVN番号", "the JVN number"}, ours.jvn, theirs.jvn);
    compare.word({"JVN iPediaの番号", "JVN iPedia's number"}, ours.jvndb, theirs.jvndb);
    compare.word({"公開日", "the day of publication"}, printed(ours.published), printed(theirs.published));
    auto const [our_title, their_title] = alike(ours.title, theirs.title);
    compare.word({"題名", "the title"}, our_title, their_title);
    compare.sets({"CVE", "CVE"}, set_of(ours.vulnerabilities, [](const Vulnerability& v) { return v.cve; }),
                 set_of(theirs.vulnerabilities, [](const Vulnerability& v) { return v.cve; }));
    for (auto const& flaw : theirs.vulnerabilities)
        for (auto const& own : ours.vulnerabilities) {
            if (flaw.cve.empty() || own.cve != flaw.cve) continue;
            compare.word({"CWE", "the CWE"}, own.cwe, flaw.cwe);
            for (auto const& score : flaw.cvss)
                for (auto const& known : own.cvss)
                    if (known.version == score.version) compare.word({"CVSSのベクタ", "the CVSS vector"}, known.vector, score.vector);
        }
    bool const japanese = !theirs.title.ja.empty() || (!theirs.affected.empty() && !theirs.affected.front().product.ja.empty());
    auto const product = [&](const AffectedProduct& affected) { return fold(affected.product.in(japanese ? Lang::ja : Lang::en)); };
    compare.sets({"製品", "product"}, set_of(ours.affected, product), set_of(theirs.affected, product));
    for (auto const& affected : theirs.affected)
        for (auto const& own : ours.affected) {
            if (product(own) != product(affected)) continue;
            auto const [our_version, their_version] = alike(own.version, affected.version);
            compare.word({"バージョン", "the version"}, our_version, their_version);
        }
    return std::move(compare.findings);
}

}  // namespace vulnctl
