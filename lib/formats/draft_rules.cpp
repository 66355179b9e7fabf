#include "formats/draft_rules.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

using enum Severity;

constexpr auto rules = std::to_array<DraftRule>({
    // Numbers
    {"draft.jvn",
     error,
     {"JVN番号がある。書式はJVN#、JVNVU#またはJVNTA#と8桁の数字", "there is a JVN number: JVN#, JVNVU# or JVNTA# and eight digits"}},
    {"draft.jvndb", error, {"JVN iPediaの番号の書式はJVNDB-西暦4桁-6桁", "JVN iPedia's number is JVNDB-, the year, - and six digits"}},
    {"draft.cases", error, {"対象の取扱番号がある", "it names the cases that it speaks for"}},
    {"draft.cases.twice", warning, {"取扱番号は重複しない", "no case is named twice"}},
    {"draft.cve", error, {"CVE番号の書式はCVE-西暦4桁-4桁以上", "a CVE number is CVE-, the year, - and four or more digits"}},
    {"draft.cve.twice", error, {"1つのCVE番号は1つの脆弱性だけに付く", "one CVE number is that of one flaw"}},
    {"draft.cves.unknown",
     error,
     {"cves に書くCVE番号は vulnerabilities のいずれかのもの", "each number in `cves` is that of a flaw of this draft"}},
    {"draft.cwe", error, {"CWE番号の書式はCWE-数字", "a CWE number is CWE- and a number"}},
    {"draft.cwe.unknown", warning, {"CWE番号が一覧にある", "a CWE number is in the list"}},
    {"draft.cwe.kind",
     warning,
     {"CWE番号はカテゴリー、ビュー、廃止されたものではない", "a CWE number is that of a weakness: no category, no view, none withdrawn"}},
    {"draft.affected.cpe", error, {"cpe はCPE 2.3の書式", "cpe is a CPE 2.3 name"}},
    {"draft.affected.purl", error, {"purl はパッケージURLの書式", "purl is a package URL"}},

    // Parts of the page
    {"draft.title", error, {"題名がある", "there is a title"}, true},
    {"draft.title.several",
     warning,
     {"題名の「複数の脆弱性」は、脆弱性が2件以上のときに限る",
      "the title speaks of multiple vulnerabilities if, and only if, there are two or more"}},
    {"draft.overview", error, {"概要がある", "there is an overview"}, true},
    {"draft.affected", error, {"影響を受けるシステムがある", "affected products are named"}},
    {"draft.affected.product", error, {"製品名がある", "an affected product has its name"}, true},
    {"draft.affected.version", error, {"バージョンは両言語にある", "the version stands in both languages"}, true},
    {"draft.affected.note", error, {"補足は両言語にある", "the note stands in both languages"}, true},
    {"draft.affected.twice", warning, {"同じ製品の同じバージョンは重複しない", "no product stands twice with the same version"}},
    {"draft.affected.vendor", error, {"vendor は vendors のいずれかを指す", "vendor names one of `vendors`"}},
    {"draft.version.unread", note, {"バージョンの範囲を読み取れる", "the range of versions can be read"}},
    {"draft.version.meaning", error, {"バージョンの範囲は両言語で同じ", "the range of versions is the same in both languages"}},
    {"draft.details", error, {"詳細情報は両言語にある", "the description stands in both languages"}, true},
    {"draft.vulnerability.name", error, {"脆弱性の名称は両言語にある", "a flaw's name stands in both languages"}, true},
    {"draft.vulnerability.impact", error, {"脆弱性ごとの影響は両言語にある", "a flaw's impact stands in both languages"}, true},
    {"draft.impact", error, {"想定される影響がある", "there is an impact"}, true},
    {"draft.addendum", error, {"補足情報は両言語にある", "the addendum stands in both languages"}, true},

    // CVSS
    {"draft.cvss.version", error, {"CVSSのバージョンはベクタのもの", "the version of CVSS is the vector's"}},
    {"draft.cvss.vector", error, {"CVSSのベクタを読み取れる", "the CVSS vector can be read"}},
    {"draft.cvss.score", error, {"CVSSのスコアはベクタから計算した値", "the CVSS score is what the vector gives"}},
    {"draft.cvss.twice", error, {"1つの脆弱性に同じバージョンのCVSSは1つ", "a flaw has one score in each version of CVSS"}},
    {"draft.cvss.v2", error, {"2024年4月1日以降の公表にCVSS v2は付けない", "what is published from 1 April 2024 carries no CVSS v2"}},

    // Solutions and the end of support
    {"draft.solutions", error, {"対策方法がある", "a solution is given"}},
    {"draft.solution.kind", error, {"対策方法の種類がある", "a solution has its kind"}},
    {"draft.solution.heading", error, {"対策方法の見出しは両言語にある", "a solution's heading stands in both languages"}, true},
    {"draft.solution.text", error, {"対策方法の本文がある", "a solution has its text"}, true},
    {"draft.solution.products", error, {"対策方法の products は影響を受ける製品を指す", "a solution's `products` are affected ones"}},
    {"draft.solution.contradiction",
     error,
     {"同じ製品に利用中止とアップデートまたはパッチを並べない", "no product is both to be updated or patched and no longer to be used"}},
    {"draft.solution.do_not_use", warning, {"利用中止の対策は、使用しないことを述べる", "advice to stop use says: do not use it"}},
    {"draft.solution.support_ended",
     warning,
     {"利用中止の対策は、サポートが終了していることを述べる（公表判定の案件を除く）",
      "advice to stop use says that support has ended, but where IPA determined the publication"}},
    {"draft.solution.no_fix",
     warning,
     {"利用中止の対策は、修正の予定がないことを述べる（公表判定の案件を除く）",
      "advice to stop use says that no fix is planned, but where IPA determined the publication"}},
    {"draft.support_ended.update",
     error,
     {"サポートが終了した製品にアップデートまたはパッチを案内しない",
      "no update or patch is advised for a product whose support has ended"}},
    {"draft.support_ended.advice",
     warning,
     {"サポートが終了した製品には利用中止または乗り換えを案内する",
      "for a product whose support has ended there is advice to stop use or to migrate"}},

    // Developers
    {"draft.vendors", error, {"ベンダ情報がある", "developers are listed"}},
    {"draft.vendor.name", error, {"製品開発者名がある", "a developer has its name"}, true},
    {"draft.vendor.status", error, {"製品開発者の状況がある", "a developer has its status"}},
    {"draft.vendor.link", warning, {"製品開発者のリンクはhttpまたはhttpsのURL", "a developer's link is an http or https URL"}},
    {"draft.vendor.twice", error, {"製品開発者は重複しない", "no developer is listed twice"}},
    {"draft.determination.ground", error, {"公表判定に根拠（ground）がある", "IPA's determination has its ground"}},
    {"draft.determination.decided", error, {"公表判定に決定日（decided）がある", "IPA's determination has its day"}},
    {"draft.determination.late", error, {"公表判定の決定日は公表日より後ではない", "IPA's decision is not later than the publication"}},
    {"draft.statement", error, {"製品開発者の見解は両言語にある", "the developer's statement stands in both languages"}, true},
    {"draft.statement.ground",
     error,
     {"製品開発者の見解は、合意困難により公表判定を経たものにだけ併記する",
      "a developer's statement stands only beside what IPA determined for want of an agreement"}},

    // References
    {"draft.reference.title", error, {"参考情報に題名がある", "a reference has its title"}, true},
    {"draft.reference.link", warning, {"参考情報のリンクはhttpまたはhttpsのURL", "a reference's link is an http or https URL"}},
    {"draft.reference.twice", warning, {"参考情報のリンクは重複しない", "no link stands twice in the references"}},
    {"draft.link.tracking", warning, {"リンクに追跡用の引数がない", "a link has no tracking query"}},

    // Credits
    {"draft.credit.text", error, {"謝辞の文は両言語にある", "the credit's text stands in both languages"}, true},
    {"draft.credit.name", error, {"謝辞に氏名がある", "a credited person has a name"}, true},
    {"draft.credit.organisation", error, {"所属は両言語にある", "the organisation stands in both languages"}, true},
    {"draft.credit.route", error, {"謝辞に経路がある", "a credit has its route"}},
    {"draft.credit.people", error, {"謝辞は届け出た人を挙げる", "a credit names those who reported, and a developer's own names nobody"}},
    {"draft.credit.honorific", warning, {"謝辞の氏名に敬称を付けない", "a credited name has no honorific: the page adds it"}},

    // Days and states
    {"draft.history.date", error, {"更新履歴に日付がある", "an entry of the history has its day"}},
    {"draft.history.order", error, {"更新履歴は古いものから順", "the history begins with the oldest entry"}},
    {"draft.history.first", error, {"更新履歴の最初の日は公表日", "the history begins on the day of publication"}},
    {"draft.history.text", error, {"更新履歴に内容がある", "an entry of the history has its text"}, true},
    {"draft.tlp.clear",
     error,
     {"TLP:CLEARは、公表日があり両言語が確認済みの場合に限る", "TLP:CLEAR only with a day of publication and both languages approved"}},

    // How it is written
    {"text.control", error, {"制御文字、見えない文字がない", "there are no control characters and none that cannot be seen"}},
    {"text.nfd", warning, {"濁点などを分けて書いていない（NFC）", "characters are composed (NFC)"}},
    {"text.halfwidth_kana", warning, {"半角カタカナがない", "there is no half-width katakana"}},
    {"text.fullwidth_alnum", warning, {"全角の英数字がない", "there are no full-width letters or digits"}},
    {"text.compatibility", warning, {"機種依存文字（①、㈱など）がない", "there are no compatibility characters such as ① and ㈱"}},
    {"text.wave_dash", warning, {"波ダッシュは「〜」（U+301C）に統一する", "the wave dash is 〜 (U+301C)"}},
    {"text.minus", warning, {"ハイフンは半角の「-」", "a hyphen is the ASCII one"}},
    {"text.blanks", warning, {"行末、末尾に空白がない", "no line ends in blanks"}},
    {"text.english", warning, {"英語の項目に日本語の文字がない", "there are no Japanese characters in English"}},
    {"text.japanese", warning, {"日本語の項目は日本語で書く", "Japanese text is in Japanese"}},
    {"text.same", warning, {"文は両言語で別", "the two languages are not the same text"}},
    {"style.parentheses",
     note,
     {"括弧は、2023年までの公表では半角、2025年以降では全角", "parentheses are half-width until 2023, full-width from 2025"}},
    {"style.spacing",
     note,
     {"和文と欧文の間は、2023年までの公表では空け、2025年以降では空けない",
      "between Japanese and Latin letters there is a space until 2023, none from 2025"}},
    {"style.colon",
     note,
     {"「報告者」のコロンは、2023年までの公表では半角、2025年以降では全角",
      "the colon behind 報告者 is half-width until 2023, full-width from 2025"}},

    // What must not get out
    {"leak.exploit", error, {"概念実証コードや攻撃の手順がない", "there is nothing of a proof of concept"}},
    {"leak.mail", error, {"メールアドレスがない", "there is no mail address"}},
    {"leak.phone", error, {"電話番号がない", "there is no phone number"}},
    {"leak.host",
     warning,
     {"文中のURLは、製品開発者、参考情報、関係機関のもの", "a URL in the text is a developer's, a reference's, or of one of the bodies"}},
    {"leak.internal", error, {"内部のメモがない", "there are no internal notes"}},
    {"leak.case_id",
     error,
     {"文中に取扱番号、届出番号、関係者の番号がない", "there are no numbers of cases, reports or parties in the text"}},
    {"leak.person", warning, {"謝辞以外に個人名がない", "nobody is named outside the credits"}},

    // Silencing
    {"ignore.rule", error, {"vulnctl-ignore が挙げる規則がある", "a rule that vulnctl-ignore names exists"}},
    {"ignore.reason", error, {"vulnctl-ignore に理由がある", "vulnctl-ignore gives a reason"}},
    {"ignore.unused", note, {"vulnctl-ignore に当たる指摘がある", "vulnctl-ignore silences something"}},

    // The file
    {"file.unreadable", error, {"ファイルを読み取れる", "the file can be read"}},
});

}  // namespace

std::span<const DraftRule> draft_rules() { return rules; }

const DraftRule* draft_rule_named(std::string_view id) {
    auto const named = [](std::string_view asked, bool both) {
        return std::find_if(rules.begin(), rules.end(), [&](const DraftRule& rule) { return rule.id == asked && (!both || rule.both); });
    };
    auto at = named(id, false);
    if (at == rules.end() && (id.ends_with(".ja") || id.ends_with(".en"))) at = named(id.substr(0, id.size() - 3), true);
    return at == rules.end() ? nullptr : &*at;
}

}  // namespace vulnctl
