// Drafts with one seeded defect each: it is found, at its line, and nothing else is.

#include "formats/draft_rules.h"
#include "base/file.h"
#include "base/unicode.h"
#include "formats/document_kind.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace vulnctl;

namespace {

std::string fixture(const std::string& name) { return read_file(std::string{VULNCTL_FIXTURES} + "/" + name, 1 << 20); }

const std::string gateway = "drafts/gateway.yaml";                   // 2025: two flaws, three products, one of them out of support
const std::string router = "office/draft-router.yaml";               // 2019: one flaw
const std::string viewer = "office/draft-viewer.yaml";               // 2019: stop using it
const std::string statement = "office/draft-router-statement.yaml";  // 2019: after the committee
const std::string all_bases[] = {gateway, router, viewer, statement};

/// `from`, once in the file's text, becomes `to`; the finding is expected at the line of ¦ in `to`, else of its beginning.
struct Seed {
    const std::string& base;
    const char* from;
    const char* to;
    const char* rule;
};

struct Seeded {
    std::string draft;
    int line;
};

Seeded seeded(const Seed& seed) {
    constexpr std::string_view mark = "¦";
    auto draft = fixture(seed.base);
    auto const at = draft.find(seed.from);
    REQUIRE(at != std::string::npos);
    std::string to = seed.to;
    size_t marked = to.find(mark);
    if (marked == std::string::npos)
        marked = 0;
    else
        to.erase(marked, mark.size());
    draft.replace(at, std::string_view{seed.from}.size(), to);
    return {draft, static_cast<int>(std::count(draft.begin(), draft.begin() + static_cast<std::ptrdiff_t>(at + marked), '\n')) + 1};
}

std::string shown(const std::vector<Finding>& findings) {
    std::string all;
    for (auto const& finding : findings)
        all += fmt::format("{}{}:{} {}", all.empty() ? "" : "; ", finding.rule, finding.place->line, finding.message.en);
    return all;
}

std::string rules_found(const std::string& draft) {
    std::string all;
    for (auto const& finding : validate_draft(draft, "d.yaml")) all += (all.empty() ? "" : " ") + finding.rule;
    return all;
}

std::string changed(const std::string& base, std::string_view from, std::string_view to) {
    auto draft = fixture(base);
    auto const at = draft.find(from);
    REQUIRE(at != std::string::npos);
    return draft.replace(at, from.size(), to);
}

const Seed seeds[] = {
    // numbers
    {router, "\"JVN#00000001\"", "\"\"", "draft.jvn"},
    {router, "\"JVN#00000001\"", "\"JVN#0000001\"", "draft.jvn"},
    {router, "\"JVN#00000001\"", "\"JVN＃00000001\"", "draft.jvn"},
    {router, "\"JVN#00000001\"", "\"ＪＶＮ#00000001\"", "draft.jvn"},
    {router, "\"JVN#00000001\"", "\"jvn#00000001\"", "draft.jvn"},
    {router, "\"JVN#00000001\"", "\"JVNXX#00000001\"", "draft.jvn"},
    {router, "\"JVN#00000001\"", "\"JVN#0000000A\"", "draft.jvn"},
    {gateway, "JVNDB-2025-000003", "JVNDB-2025-0003", "draft.jvndb"},
    {gateway, "JVNDB-2025-000003", "JVNDB‐2025-000003", "draft.jvndb"},
    {router, "cases:\n  - C-2019-00001", "cases: []", "draft.cases"},
    {router, "  - C-2019-00001", "  - C-2019-00001\n¦  - C-2019-00001", "draft.cases.twice"},
    {router, "CVE-2019-99901", "CVE-2019-999", "draft.cve"},
    {router, "CVE-2019-99901", "CVE-19-99901", "draft.cve"},
    {router, "CVE-2019-99901", "ＣＶＥ-2019-99901", "draft.cve"},
    {router, "CVE-2019-99901", "cve-2019-99901", "draft.cve"},
    {router, "CVE-2019-99901", "2019-99901", "draft.cve"},
    {gateway, "    cvss:\n      - version: \"3.1\"\n        vector: \"CVSS:3.1/AV:N",
     "    cvss:\n      - version: \"¦3.0\"\n        vector: \"CVSS:3.1/AV:N", "draft.cvss.version"},
    {router, "cwe: \"CWE-78\"", "cwe: \"78\"", "draft.cwe"},
    {router, "cwe: \"CWE-78\"", "cwe: \"ＣＷＥ-78\"", "draft.cwe"},
    {router, "cwe: \"CWE-78\"", "cwe: \"CWE-078\"", "draft.cwe"},
    {router, "cwe: \"CWE-78\"", "cwe: \"CWE-98765\"", "draft.cwe.unknown"},
    {router, "cwe: \"CWE-78\"", "cwe: \"CWE-16\"", "draft.cwe.kind"},
    {gateway, "      - CVE-2025-99911\n  - vendor: P-2025-00001\n    product:\n      ja: \"KakuuGate 50\"",
     "      - CVE-2025-99913\n  - vendor: P-2025-00001\n    product:\n      ja: \"KakuuGate 50\"", "draft.cves.unknown"},
    {gateway, "    cves:\n      - CVE-2025-99912\n\nhistory", "    cves:\n¦      - CVE-2025-99921\n\nhistory", "draft.cves.unknown"},
    {gateway, "cpe:2.3:o:kakuu", "cpe:/o:kakuu", "draft.affected.cpe"},
    {gateway, "firmware:*:*:*:*:*:*:*:*\"", "firmware:*:*:*:*:*:*:*\"", "draft.affected.cpe"},
    {gateway, "pkg:npm/kakuugate", "npm:kakuugate", "draft.affected.purl"},

    // parts of the page
    {router, "title:\n  ja: \"SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性\"", "title:\n¦  ja: \"\"",
     "draft.title.ja"},
    {router, "  en: \"SampleNet Home Router SN-1200 vulnerable to OS command injection\"", "  en: \"\"", "draft.title.en"},
    {router, "における OS コマンドインジェクションの脆弱性\"", "における複数の脆弱性\"", "draft.title.several"},
    {router, "Router SN-1200 vulnerable to OS command injection\"", "Router SN-1200 contains multiple vulnerabilities\"",
     "draft.title.several"},
    {gateway, "製品における複数の脆弱性\"", "製品におけるOSコマンドインジェクションの脆弱性\"", "draft.title.several"},
    {gateway, "Multiple vulnerabilities in KakuuGate products\"", "OS command injection in KakuuGate products\"", "draft.title.several"},
    {viewer, "  en: |-\n    Kakuu Document Viewer provided by Kakuu Software Works contains a stack-based buffer overflow vulnerability.",
     "  en: \"\"", "draft.overview.en"},
    {router,
     "affected:\n  - product:\n      ja: \"SampleNet ホームルータ SN-1200\"\n      en: \"SampleNet Home Router SN-1200\"\n    version:\n   "
     "   ja: "
     "\"ファームウエア 1.0.8 およびそれ以前\"\n      en: \"firmware 1.0.8 and earlier\"\n",
     "affected: []\n", "draft.affected"},
    {router, "      en: \"SampleNet Home Router SN-1200\"\n    version", "      en: \"\"\n    version", "draft.affected.product.en"},
    {router, "      en: \"firmware 1.0.8 and earlier\"", "      en: \"\"", "draft.affected.version.en"},
    {viewer, "      en: \"3.2.1 is the last version.\"", "      en: \"\"", "draft.affected.note.en"},
    {gateway, "  - vendor: P-2025-00001", "  - vendor: P-2025-00009", "draft.affected.vendor"},
    {gateway, "  - vendor: P-2025-00001", "  - vendor: 架空綱株式会社", "draft.affected.vendor"},
    {gateway, "      - \"KakuuGate 管理ツール\"", "      - \"KakuuGate 管理ツー\"", "draft.solution.products"},
    {gateway, "      - \"KakuuGate 100\"", "      - \"KakuuGate 1000\"", "draft.solution.products"},
    {gateway, "version:\n      ja: \"7.3.7 より前の", "version:\n      ja: \"7.3.7 およびそれ以前の", "draft.version.meaning"},
    {gateway, "version:\n      ja: \"7.3.7 より前のバージョン\"\n      en: \"versions prior to 7.3.7",
     "version:\n      ja: \"7.3.7 より前のバージョン\"\n      en: \"versions prior to 7.3.8", "draft.version.meaning"},
    {gateway, "version:\n      ja: \"7.3.7 より前のバージョン\"\n      en: \"versions prior to 7.3.7",
     "version:\n      ja: \"7.3.7 より前のバージョン\"\n      en: \"7.3.7 and later", "draft.version.meaning"},
    {gateway, "version:\n      ja: \"7.3.7 より前のバージョン\"\n      en: \"versions prior to 7.3.7",
     "version:\n      ja: \"7.3.7 より前のバージョン\"\n      en: \"versions 7.3.7 and earlier", "draft.version.meaning"},
    {gateway,
     "version:\n      ja: \"ファームウェア 2.13.0 から 2.15.0 より前のバージョン\"\n      en: \"firmware from 2.13.0 prior to 2.15.0",
     "version:\n      ja: \"ファームウェア 2.13.0 から 2.15.0 より前のバージョン\"\n      en: \"firmware 2.13.0 to 2.15.0",
     "draft.version.meaning"},
    {gateway,
     "version:\n      ja: \"ファームウェア 2.13.0 から 2.15.0 より前のバージョン\"\n      en: \"firmware from 2.13.0 prior to 2.15.0",
     "version:\n      ja: \"ファームウェア 2.13.0 から 2.15.0 より前のバージョン\"\n      en: \"application from 2.13.0 prior to 2.15.0",
     "draft.version.meaning"},
    {gateway, "version:\n      ja: \"すべてのバージョン\"\n      en: \"all versions",
     "version:\n      ja: \"すべてのバージョン\"\n      en: \"1.0", "draft.version.meaning"},
    {router, "version:\n      ja: \"ファームウエア 1.0.8 およびそれ以前\"\n      en: \"firmware 1.0.8 and earlier",
     "version:\n      ja: \"ファームウエア 1.0.8 およびそれ以前\"\n      en: \"firmware prior to 1.0.8", "draft.version.meaning"},
    {router, "firmware 1.0.8 and earlier", "firmware 1.0.8 but only some of them", "draft.version.unread"},
    {gateway, "7.3.7 より前のバージョン", "7.x 系", "draft.version.unread"},
    {router, "details:\n  ja: |-\n    SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。\n", "details:\n¦  ja: \"\"\n",
     "draft.details.ja"},
    {router, "      en: \"OS command injection\"", "      en: \"\"", "draft.vulnerability.name.en"},
    {gateway, "      en: \"An attacker who is logged in may execute an arbitrary OS command\"", "      en: \"\"",
     "draft.vulnerability.impact.en"},
    {viewer, "impact:\n  ja: |-\n    細工された文書ファイルを開くことで、任意のコードを実行される可能性があります。",
     "impact:\n¦  ja: \"\"", "draft.impact.ja"},
    {gateway, "  en: |-\n    See https://www.kakuu.example/security/ for details.", "  en: \"\"", "draft.addendum.en"},
    {statement, "  en: |-\n    Please replace it with a current product.", "  en: \"\"", "draft.statement.en"},

    // CVSS
    {router, "score: \"8.0\"", "score: \"8.1\"", "draft.cvss.score"},
    {router, "score: \"8.0\"", "score: \"8\"", "draft.cvss.score"},
    {router, "CVSS:3.0/AV:A", "CVSS:3.0/AV:Z", "draft.cvss.vector"},
    {router, "/AC:L", "", "draft.cvss.vector"},
    {router, "/AC:L", "/AC:L/AC:L", "draft.cvss.vector"},
    {router, "version: \"3.0\"", "version: \"3.1\"", "draft.cvss.version"},
    {router, "version: \"3.0\"", "version: \"5.0\"", "draft.cvss.version"},
    {gateway, "        score: \"8.0\"\n",
     "        score: \"8.0\"\n      - version: \"¦3.1\"\n        vector: \"CVSS:3.1/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H\"\n        score: "
     "\"8.0\"\n",
     "draft.cvss.twice"},
    {gateway, "        score: \"8.0\"\n",
     "        score: \"8.0\"\n      - version: \"¦2.0\"\n        vector: \"AV:N/AC:L/Au:N/C:P/I:P/A:P\"\n        score: \"7.5\"\n",
     "draft.cvss.v2"},

    // solutions and the end of support
    {router, "kind: update", "kind:", "draft.solution.kind"},
    {gateway, "      en: \"Do not use KakuuGate 50\"", "      en: \"\"", "draft.solution.heading.en"},
    {viewer,
     "      en: |-\n        Do not use Kakuu Document Viewer.\n        According to the developer, support for Kakuu Document Viewer ended "
     "on 31 "
     "March 2016 and no fix is planned.",
     "      en: \"\"", "draft.solution.text.en"},

    // developers
    {router, "      en: \"SampleNet Inc.\"", "      en: \"\"", "draft.vendor.name.en"},
    {router, "- party: P-2019-00001\n    name:\n      ja: \"サンプルネット株式会社\"\n      en: \"SampleNet Inc.\"\n    status: vulnerable",
     "- party: P-2019-00001\n    name:\n      ja: \"サンプルネット株式会社\"\n      en: \"SampleNet Inc.\"\n    status:",
     "draft.vendor.status"},
    {router, "link: \"https://www.example.com/support", "link: \"ftp://www.example.com/support", "draft.vendor.link"},
    {router, "link: \"https://www.example.com/support/sn-1200/20190716.html\"", "link: \"www.example.com\"", "draft.vendor.link"},
    {router, "party: P-2019-00002", "party: P-2019-00001", "draft.vendor.twice"},
    {statement, "  decided: 2019-09-13", "  decided: 2019-10-11", "draft.determination.late"},
    {statement, "\ndetermination:\n  ground: no-agreement\n  decided: 2019-09-13", "\n¦determination:\n  ground: no-agreement\n",
     "draft.determination.decided"},
    {statement, "\ndetermination:\n  ground: no-agreement\n", "\n¦determination:\n", "draft.determination.ground"},
    {router,
     "\ncredits:", "\n¦statement:\n  ja: \"ご不便をおかけします。\"\n  en: \"We are sorry.\"\n\ncredits:", "draft.statement.ground"},

    // references
    {router, "      en: \"SN-1200 firmware download\"", "      en: \"\"", "draft.reference.title.en"},
    {router, "link: \"https://www.example.com/download", "link: \"javascript:https://www.example.com/download", "draft.reference.link"},
    {router, "link: \"https://www.example.com/download", "link: \"https:///download", "draft.reference.link"},
    {gateway, "https://blog.example.org/kakuugate", "https://www.kakuu.example/support/end.html", "draft.reference.twice"},
    {gateway, "https://blog.example.org/kakuugate", "http://www.KAKUU.example/support/end.html/", "draft.reference.twice"},
    {gateway, "https://blog.example.org/kakuugate", "https://blog.example.org/kakuugate?utm_source=x", "draft.link.tracking"},
    {gateway, "https://blog.example.org/kakuugate", "https://blog.example.org/kakuugate?a=1&fbclid=x", "draft.link.tracking"},
    {gateway, "2025-001.html", "2025-001.html?gclid=x", "draft.link.tracking"},
    {gateway, "2025-001.html", "2025-001.html#UTM_Medium=mail", "draft.link.tracking"},

    // credits
    {router, "          en: \"Taro Mihon\"", "          en: \"\"", "draft.credit.name.en"},
    {gateway, "          en: \"Kakuu Laboratory\"", "          en: \"\"", "draft.credit.organisation.en"},
    {router, "route: partnership", "route:", "draft.credit.route"},
    {gateway, "route: developer", "route: direct", "draft.credit.people"},
    {router, "見本 太郎", "見本 太郎 氏", "draft.credit.honorific"},

    // days and states
    {router, "history:\n  - date: 2019-07-16", "history:\n¦  - date:", "draft.history.date"},
    {router, "history:\n  - date: 2019-07-16", "history:\n¦  - date: 2019-07-17", "draft.history.first"},
    {gateway, "date: 2025-03-03", "date: 2025-02-11", "draft.history.order"},
    {router, "      en: \"Published\"", "      en: \"\"", "draft.history.text.en"},
    {router, "published: 2019-07-16", "published: 2019-07-16\n¦tlp: \"TLP:CLEAR\"", "draft.tlp.clear"},

    // how it is written
    {router, "疎通確認の機能", "疎通確認ﾉ機能", "text.halfwidth_kana"},
    {router, "ホームルータ SN-1200 には", "ﾎｰﾑルータ SN-1200 には", "text.halfwidth_kana"},
    {router, "次の回避策を", "次の５つの回避策を", "text.fullwidth_alnum"},
    {router, "管理者権限で", "ａｄｍｉｎ権限で", "text.fullwidth_alnum"},
    {router, "サンプルネット株式会社\"", "サンプルネット㈱\"", "text.compatibility"},
    {router, "・初期設定の", "①初期設定の", "text.compatibility"},
    {router, "最新版へ", "最新版Ⅱへ", "text.compatibility"},
    {router, "- Change the", "-\u00a0Change the", "text.compatibility"},
    {router, "疎通確認の", "疎通確認（1～5番）の", "text.wave_dash"},
    {viewer, "2016年3月31日", "2016年3月31日（−1日）", "text.minus"},
    {router, "SN-1200 の管理画面", "SN－1200 の管理画面", "text.minus"},
    {router, "SN-1200 の管理画面", "SNー1200 の管理画面", "text.minus"},
    {router, "SN-1200 contains the", "SN\u20101200 contains the", "text.minus"},
    {router, "の機能には", "の機能\u200bには", "text.control"},
    {router, "の機能には", "の機能\u202eには", "text.control"},
    {router, "The connectivity test", "The\tconnectivity test", "text.control"},
    {router, "が存在します。\n  en: |-\n    The conn", "か\u3099存在します。\n  en: |-\n    The conn", "text.nfd"},
    {router, "次の脆弱性が存在します。\n", "次の脆弱性が存在します。　\n", "text.blanks"},
    {router, "contains the following vulnerability.", "contains the following vulnerability.  \n    It is described here.", "text.blanks"},
    {router, "ja: \"掲載\"", "ja: \" 掲載\"", "text.blanks"},
    {router, "contains the following vulnerability.", "contains the following 脆弱性.", "text.english"},
    {router, "contains the following vulnerability.", "contains the following vulnerability。", "text.english"},
    {router, "en: \"Reiji Electric Co., Ltd.\"", "en: \"例示電機\"", "text.english"},
    {router, "en: \"Taro Mihon\"", "en: \"見本 太郎\"", "text.english"},
    {router, "ja: \"掲載\"", "ja: \"New\"", "text.japanese"},
    {router, "SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。", "The following vulnerability.", "text.japanese"},
    {router, "    text:\n      ja: \"掲載\"", "    text:¦\n      ja: \"Published\"", "text.same"},
    {router, "次の脆弱性が存在します", "次の脆弱性（CWE-78）が存在します", "style.parentheses"},
    {gateway, "次の脆弱性（CWE-78、CWE-79）が", "次の脆弱性(CWE-78)が", "style.parentheses"},
    {gateway, "ja: \"OSコマンドインジェクション\"", "ja: \"OS コマンドインジェクション\"", "style.spacing"},
    {router, "ja: \"OS コマンドインジェクション\"", "ja: \"OSコマンドインジェクション\"", "style.spacing"},
    {gateway, "KakuuGate製品には、次の脆弱性", "KakuuGate 製品には、次の脆弱性", "style.spacing"},

    // what must not get out
    {router, "The connectivity test", "Enter <script>alert(1)</script>: the connectivity test", "leak.exploit"},
    {router, "疎通確認の機能には", "../ を含む入力により", "leak.exploit"},
    {router, "疎通確認の機能には", "' or 1=1 -- を入力すると", "leak.exploit"},
    {router, "The connectivity test", "With curl -X POST the test", "leak.exploit"},
    {router, "The connectivity test", "With wget -O x the test", "leak.exploit"},
    {router, "The connectivity test", "POST /ping.cgi?host=x: the test", "leak.exploit"},
    {router, "The connectivity test", "GET /ping HTTP/1.1: the test", "leak.exploit"},
    {router, "The connectivity test", "\\x90\\x90\\x41\\xcc: the test", "leak.exploit"},
    {router, "The connectivity test", "AAAAAAAAAAAAAAAAAAAAAAAA: the test", "leak.exploit"},
    {router, "The connectivity test", "0x41, 0x42, 0x43, 0x44: the test", "leak.exploit"},
    {router, "The connectivity test", "4831c04831ff4831f64831d24d31c06a0248: the test", "leak.exploit"},
    {router, "疎通確認の機能には", "; cat /etc/passwd を入力すると", "leak.exploit"},
    {router, "管理画面にアクセスできる端末を制限する", "taro@finder.example.net に連絡する", "leak.mail"},
    {router, "Restrict the hosts", "Ask taro.mihon+x@finder.example.net, restrict the hosts", "leak.mail"},
    {router, "管理画面にアクセスできる端末を制限する", "03-1234-5678 に連絡する", "leak.phone"},
    {router, "管理画面にアクセスできる端末を制限する", "0120-123-456 に連絡する", "leak.phone"},
    {router, "管理画面にアクセスできる端末を制限する", "090(1234)5678 に連絡する", "leak.phone"},
    {router, "Restrict the hosts", "Call +81-3-1234-5678, restrict the hosts", "leak.phone"},
    {router, "Restrict the hosts", "See https://finder.example.net/poc, restrict the hosts", "leak.host"},
    {router, "管理画面にアクセスできる端末を制限する", "http://192.168.1.1/ を制限する", "leak.host"},
    {router, "管理画面にアクセスできる端末を制限する", "管理画面を制限する【社外秘】", "leak.internal"},
    {router, "管理画面にアクセスできる端末を制限する", "管理画面を制限する（内部メモ: 確認）", "leak.internal"},
    {router, "Restrict the hosts",
     "TO"
     "DO: restrict the hosts",
     "leak.internal"},
    {router, "Restrict the hosts",
     "FIX"
     "ME restrict the hosts",
     "leak.internal"},
    {router, "Restrict the hosts", "TLP:AMBER Restrict the hosts", "leak.internal"},
    {router, "Restrict the hosts", "For internal use only: restrict the hosts", "leak.internal"},
    {router, "管理画面にアクセスできる端末を制限する", "C-2019-00001 のとおり制限する", "leak.case_id"},
    {router, "Restrict the hosts", "As P-2019-00003 says, restrict the hosts", "leak.case_id"},
    {router, "疎通確認の機能には", "見本太郎氏が見つけた機能には", "leak.person"},
    {router, "疎通確認の機能には", "見本 太郎 氏が見つけた機能には", "leak.person"},
    {router, "The connectivity test", "As Mr. Mihon found, the connectivity test", "leak.person"},
    {router, "ja: \"掲載\"", "ja: \"山田氏の指摘により掲載\"", "leak.person"},

    // silencing
    {router, "jvn: \"JVN#00000001\"", "jvn: \"JVN#00000001\"  # vulnctl-ignore draft.jvm: a slip", "ignore.rule"},
    {router, "cve: \"CVE-2019-99901\"", "cve: \"CVE-2019-99901\"  # vulnctl-ignore draft.cve.twice", "ignore.reason"},
    {router, "cve: \"CVE-2019-99901\"", "cve: \"CVE-2019-99901\"  # vulnctl-ignore draft.cve.twice:  ", "ignore.reason"},
    {router, "cve: \"CVE-2019-99901\"", "cve: \"CVE-2019-99901\"  # vulnctl-ignore draft.cve.twice: for nothing", "ignore.unused"},
};

}  // namespace

TEST_CASE("rules: good drafts give nothing at all") {
    for (auto const& name : all_bases) {
        INFO(name);
        CHECK(shown(validate_draft(fixture(name), name)) == "");
    }
}

TEST_CASE("rules: one defect, one finding, at its line") {
    std::set<std::string> covered;
    int defects = 0;
    for (auto const& seed : seeds) {
        ++defects;
        auto const [draft, line] = seeded(seed);
        INFO(seed.base << ": " << seed.from << " -> " << seed.to);
        auto const findings = validate_draft(draft, "d.yaml");
        INFO(shown(findings));
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].rule == seed.rule);
        CHECK(findings[0].place->line == line);
        covered.insert(seed.rule);
    }
    CHECK(defects >= 120);
}

TEST_CASE("rules: what belongs together is one finding or none") {
    auto const found = [](const std::string& base, std::string_view from, std::string_view to) {
        return rules_found(changed(base, from, to));
    };
    // CVSS v2 was right until 2024; so is a draft's own label, and the house style of its year.
    CHECK(
        found(
            router, "        score: \"8.0\"\n",
            "        score: \"8.0\"\n      - version: \"2.0\"\n        vector: \"AV:N/AC:L/Au:N/C:P/I:P/A:P\"\n        score: \"7.5\"\n") ==
        "");
    CHECK(found(router, "published: 2019-07-16", "published: 2019-07-16\ntlp: \"TLP:AMBER\"") == "");
    CHECK(found(router, "次の脆弱性が", "次の脆弱性 (CWE-78) が") == "");
    CHECK(found(gateway, "（CWE-78、CWE-79）", "（CWE-78）") == "");
    CHECK(found(gateway, "  en: approved", "  en: draft") == "draft.tlp.clear");
    CHECK(found(gateway, "published: 2025-02-12", "published: 2025-02-11") == "draft.history.first");
    CHECK(found(router, "published: 2019-07-16", "published:") == "");

    // One sentence often says two of the three things.
    CHECK(found(gateway, "        開発者によると、サポートは終了しています。\n", "") == "draft.solution.support_ended");
    CHECK(found(gateway, "        対策版ファームウェアのリリース予定はありません。\n", "") == "draft.solution.no_fix");
    CHECK(found(gateway, "        No fixed firmware is planned.\n", "") == "draft.solution.no_fix");
    CHECK(found(viewer, "support for Kakuu Document Viewer ended on 31 March 2016", "support is recommended") ==
          "draft.solution.support_ended");
    CHECK(found(viewer, "本脆弱性を修正する予定はないとのことです。", "後続製品をご検討ください。") == "draft.solution.no_fix");
    CHECK(found(viewer, "    heading:\n      ja: \"架空文書ビューアを使用しない\"\n      en: \"Do not use Kakuu Document Viewer\"\n", "") ==
          "");
    for (auto const* words : {"の利用を中止してください", "は使用停止としてください", "の利用を停止してください",
                              "の使用を停止してください", "の利用中止をお願いします"})
        CHECK(found(gateway, "ja: \"KakuuGate 50を使用しない\"", fmt::format("ja: \"KakuuGate 50{}\"", words)) == "");

    // Update and stop use: of the same product, of none that is named, of different ones.
    CHECK(found(gateway, "    products:\n      - \"KakuuGate 50\"\n", "") == "draft.solution.contradiction");
    CHECK(found(gateway, "      - \"KakuuGate 管理ツール\"\n", "      - \"KakuuGate 50\"\n") == "draft.solution.contradiction");
    CHECK(found(gateway, "      - \"KakuuGate 50\"\n", "      - \"KakuuGate 50\"\n      - \"KakuuGate 100\"\n") ==
          "draft.solution.contradiction");
    CHECK(found(viewer, "\nvendors:",
                "  - kind: patch\n    text:\n      ja: \"パッチを適用してください。\"\n      en: \"Apply the patch.\"\n\nvendors:") ==
          "draft.solution.contradiction");
    CHECK(found(router, "\n\ndetails:", "\n    support_ended: yes\n\ndetails:") == "draft.support_ended.update");
    CHECK(found(viewer, "\n\nvulnerabilities:", "\n    support_ended: yes\n\nvulnerabilities:") == "");
    auto const only_workaround = changed(router, "  - kind: update", "  - kind: workaround");
    auto const ended = std::string{only_workaround}.replace(only_workaround.find("\n\ndetails:"), 2, "\n    support_ended: yes\n\n");
    CHECK(rules_found(ended) == "draft.support_ended.advice");

    // After the committee, use may be advised against although support goes on.
    auto stop = changed(statement, "  - kind: update", "  - kind: stop_use");
    stop = stop.replace(stop.find("開発者が提供する情報をもとに、ファームウエアを最新版へアップデート"),
                        std::string_view{"開発者が提供する情報をもとに、ファームウエアを最新版へアップデート"}.size(),
                        "当該製品を使用しないで");
    stop = stop.replace(stop.find("Update the firmware"), std::string_view{"Update the firmware"}.size(),
                        "Do not use the product. Ask for firmware");
    CHECK(rules_found(stop) == "");
    CHECK(found(statement, "  ground: no-agreement", "  ground: unreachable") == "draft.statement.ground");
    CHECK(rules_found(changed(
              statement,
              "\nstatement:\n  ja: |-\n    最新の製品への買い替えをお願いする\n  en: |-\n    Please replace it with a current product.\n",
              "")) == "");
}

TEST_CASE("rules: words that only look like a leak give nothing") {
    for (std::string_view const words :
         {"HTTP/1.1 の要求の処理に不備がある機能には", "GET メソッドの処理には", "script タグの処理には",
          "接続先 https://jvn.jp/nav/ のとおり機能には", "https://download.example.com/ にある機能には", "内部ネットワークの機能には",
          "氏名の入力には", "2016-01-02 の機能には", "13-50-02 の機能には", "ToDo の機能には", "XXXXX の機能には", "摂氏 30 度の機能には",
          "SHA-256 の機能には", "CVE-2019-00001 の機能には", "同氏名の機能には", "d41d8cd98f00b204e9800998ecf8427e の機能には",
          "curl ライブラリの機能には", "トップレベル.../ の機能には", "vultures@jpcert.or.jp の機能には"}) {
        INFO(words);
        CHECK(rules_found(changed(router, "疎通確認の機能には", fmt::format(" {}", words))) == "");
    }
    for (std::string_view const words :
         {"An attacker may get / etc. The test", "Confidential information leaks: the test", "The option to do: the test",
          "Please update the router: the test", "JVN#12345678 and JVNVU#12345678: the test", "AES-256-GCM with RFC-2119 keywords: the test",
          "Version 0.12.345.6789: the test"}) {
        INFO(words);
        CHECK(rules_found(changed(router, "The connectivity test", words)) == "");
    }
}

TEST_CASE("rules: names are written as their owners write them") {
    CHECK(rules_found(changed(router, "見本 太郎", "神﨑 髙男")) == "");
    CHECK(rules_found(changed(router, "例示電機株式会社", "例示電機ＡＢＣ株式会社")) == "");
    CHECK(rules_found(changed(gateway, "ja: \"第三者の解説\"", "ja: \"KakuuGate の解説 (1)\"")) == "");
    CHECK(rules_found(changed(router, "見本 太郎", "か\u3099 太郎")) == "text.nfd");
}

TEST_CASE("rules: what a person has looked at is silenced where it stands") {
    auto const with = [](std::string_view from, std::string_view to) { return rules_found(changed(router, from, to)); };
    CHECK(with("cwe: \"CWE-78\"", "cwe: \"CWE-16\"  # vulnctl-ignore draft.cwe.kind: as the developer gave it") == "");
    CHECK(with("cwe: \"CWE-78\"", "# vulnctl-ignore draft.cwe.kind: as the developer gave it\n    cwe: \"CWE-16\"") == "");
    CHECK(with("cwe: \"CWE-78\"", "# vulnctl-ignore draft.cwe.kind: as given\n    # and so on\n\n    cwe: \"CWE-16\"") == "");
    CHECK(with("cwe: \"CWE-78\"", "cwe: \"CWE-16\"\n    # vulnctl-ignore draft.cwe.kind: a line too late") ==
          "draft.cwe.kind ignore.unused");
    CHECK(with("  en: \"SampleNet Home Router SN-1200 vulnerable to OS command injection\"",
               "  en: \"\"  # vulnctl-ignore draft.title: comes later") == "");
    CHECK(with("  en: \"SampleNet Home Router SN-1200 vulnerable to OS command injection\"",
               "  en: \"\"  # vulnctl-ignore draft.title.en: later") == "");
    CHECK(with("  en: \"SampleNet Home Router SN-1200 vulnerable to OS command injection\"",
               "  en: \"\"  # vulnctl-ignore draft.title.ja: later") == "draft.title.en ignore.unused");
    // At the key of a text of several lines, whichever of them it is about.
    CHECK(with("      ja: |-\n        開発者が提供する情報をもとに、ファームウエアを最新版へ",
               "      ja: |-  # vulnctl-ignore text.compatibility, text.fullwidth_alnum: so named\n        "
               "①開発者が提供する情報をもとに、ファームウエアを"
               "５最新版へ") == "");
    // What is printed on the page is no comment.
    CHECK(with("    SN-1200 の管理画面にある疎通確認の", "    # vulnctl-ignore text.compatibility: x\n    ①の") == "text.compatibility");
    CHECK(with("ja: \"掲載\"", "ja: \"①を掲載 # vulnctl-ignore text.compatibility: x\"") == "text.compatibility");
    CHECK(with("cwe: \"CWE-78\"", "cwe: \"CWE-16\"  # vulnctl-ignored draft.cwe.kind: another word") == "draft.cwe.kind");
    CHECK(with("cwe: \"CWE-78\"", "cwe: \"CWE-16\"  # vulnctl-ignore draft.cwe.kind") == "draft.cwe.kind ignore.reason");
}

TEST_CASE("rules: the table names each rule once, in both languages") {
    std::set<std::string_view> ids;
    for (auto const& rule : draft_rules()) {
        INFO(rule.id);
        CHECK(ids.insert(rule.id).second);
        CHECK_FALSE(rule.title.ja.empty());
        CHECK_FALSE(rule.title.en.empty());
        CHECK(draft_rule_named(rule.id) == &rule);
        CHECK((draft_rule_named(std::string{rule.id} + ".ja") == &rule) == rule.both);
    }
    CHECK(draft_rule_named("") == nullptr);
    CHECK(draft_rule_named(".ja") == nullptr);
}

TEST_CASE("rules: columns are counted in characters") {
    auto const findings = validate_draft(changed(router, "次の脆弱性が存在します", "次の①脆弱性が存在します"), "d.yaml");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].place->column == 33);  // behind 4 blanks and 「SN-1200 の管理画面にある疎通確認の機能には、次の」
    auto const flow =
        validate_draft(changed(router,
                               "title:\n  ja: \"SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性\"\n  en: "
                               "\"SampleNet Home Router SN-1200 vulnerable to OS command injection\"",
                               "title: {ja: \"脆弱性\", en: \"\"}"),
                       "d.yaml");
    REQUIRE(flow.size() == 1);
    CHECK(flow[0].place->column == 24);
}

TEST_CASE("rules: a file that is no draft is refused by what it is") {
    CHECK(kind_of_document(fixture(router), "d") == DocumentKind::advisory_draft);
    CHECK(kind_of_document("jvn: \"\"\n", "d") == DocumentKind::advisory_draft);
    auto const refused = [](std::string_view bytes) {
        try {
            kind_of_document(bytes, "d");
        } catch (const Error& error) {
            CHECK(error.exit == Exit::bad_input);
            CHECK(error.place);
            return error.message.en;
        }
        return std::string{"taken"};
    };
    CHECK(kind_of_document("{\"document\": {\"csaf_version\": \"2.0\"}}", "d") == DocumentKind::csaf);
    CHECK(refused("{\"dataType\": \"CVE_RECORD\"}") == "this is no draft of an advisory (CVE Record)");
    CHECK(refused("{\"schema_version\": \"1.7.5\"}") == "this is no draft of an advisory (OSV)");
    CHECK(refused("{\"@context\": \"https://openvex.dev/ns/v0.2.0\"}") == "this is no draft of an advisory (OpenVEX)");
    CHECK(refused("") == "this is no draft of an advisory");
    CHECK(refused("- a\n") == "this is no draft of an advisory");
    CHECK(refused("jvn: [\n") != "taken");
}

TEST_CASE("rules: whatever is done to a draft, it is refused or what is found lies within it") {
    std::mt19937 random{20250212};
    constexpr std::string_view bits[] = {"\n",
                                         " ",
                                         "\"",
                                         "#",
                                         "# vulnctl-ignore ",
                                         "text.nfd: x",
                                         ":",
                                         "- ",
                                         "|-",
                                         "①",
                                         "ﾊﾞ",
                                         "か\u3099",
                                         "\u200b",
                                         "～",
                                         "−",
                                         "<script>",
                                         "../",
                                         "a@b.example",
                                         "03-1234-5678",
                                         "https://x.example/",
                                         "氏",
                                         "CVE-2025-99911",
                                         "\xe3",
                                         "\xff",
                                         "{",
                                         "[",
                                         "(",
                                         "（",
                                         "0x1,",
                                         "%41",
                                         "\\x41",
                                         "="};
    int read = 0;
    int const rounds = std::getenv("VULNCTL_LONG") ? 20000 : 1500;
    for (int round = 0; round < rounds; ++round) {
        auto draft = fixture(all_bases[random() % std::size(all_bases)]);
        for (auto n = random() % 4 + 1; n-- > 0;) {
            auto const at = random() % draft.size();
            auto const cut = std::min<size_t>(random() % 3 == 0 ? random() % 40 : 0, draft.size() - at);
            draft.replace(at, cut, bits[random() % std::size(bits)]);
        }
        try {
            auto const findings = validate_draft(draft, "d.yaml");
            ++read;
            auto const lines = lines_of(draft);
            for (auto const& finding : findings) {
                auto const* rule = draft_rule_named(finding.rule);
                INFO(draft);
                INFO(finding.rule);
                REQUIRE(rule);
                CHECK(finding.severity == rule->severity);
                REQUIRE(finding.place);
                REQUIRE(finding.place->line >= 1);
                REQUIRE(finding.place->line <= static_cast<int>(lines.size()));
                CHECK(finding.place->column >= 1);
                CHECK(finding.place->column <= static_cast<int>(lines[static_cast<size_t>(finding.place->line - 1)].size()) + 1);
                CHECK_FALSE(find_invalid_utf8(finding.message.ja));
                CHECK_FALSE(find_invalid_utf8(finding.message.en));
            }
        } catch (const Error& error) {
            CHECK(error.exit == Exit::bad_input);
        }
    }
    CHECK(read > rounds / 10);
}
