// Version expressions: read, and the same in both languages.

#include "base/unicode.h"
#include "formats/draft_checker.h"
#include "model/version_range.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// 「(複数の製品)」 and its like name no version: nothing to read. Full-width digits count.
bool names_a_version(std::string_view expression) {
    auto const folded = fold(expression);
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

void check_versions(DraftChecker& check) {
    auto const& affected = check.draft.affected;
    for (size_t i = 0; i < affected.size(); ++i) {
        auto const path = item("affected", i) + ".version";
        auto const& version = affected[i].version;
        if (trim(version.ja).empty() || trim(version.en).empty()) continue;
        bool all_read = true;
        for (auto const& [lang, written] : {std::pair<std::string_view, const std::string&>{".ja", version.ja}, {".en", version.en}}) {
            if (parse_versions(written)) continue;
            all_read = false;
            if (names_a_version(written))
                check.add("draft.version.unread", path + std::string{lang},
                          text("バージョンの範囲を読み取れません: {}", "the range of versions cannot be read: {}", harmless_line(written)),
                          {"「1.05 およびそれ以前」「1.0 から 1.5 より前のバージョン」のように書くと、機械可読な形式にも出力できます",
                           "\"1.05 and earlier\" or \"from 1.0 prior to 1.5\" can go into machine-readable formats too"});
        }
        if (all_read && !same_meaning(version.ja, version.en))
            check.add("draft.version.meaning", path,
                      text("バージョンの範囲が両言語で異なります: 「{}」と「{}」", "the range of versions differs: \"{}\" and \"{}\"",
                           harmless_line(version.ja), harmless_line(version.en)),
                      {"「より前」は prior to、「以前」「およびそれ以前」は and earlier に当たります",
                       "「より前」 is \"prior to\"; 「以前」 and 「およびそれ以前」 are \"and earlier\""});
    }
}

}  // namespace vulnctl
