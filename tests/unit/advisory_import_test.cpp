#include "formats/imports/advisory_import.h"
#include "formats/draft.h"

#include <catch2/catch.hpp>

#include <random>

using namespace vulnctl;

namespace {

constexpr std::string_view vuldef = R"(<?xml version="1.0" encoding="UTF-8" ?>
<VULDEF-Document version="3.2" xmlns="http://jvn.jp/vuldef/" xml:lang="ja">
  <Vulinfo>
    <VulinfoID>JVNDB-2019-000099</VulinfoID>
    <VulinfoData>
      <Title>SampleNet 製ルータにおける &lt;OS&gt; コマンドインジェクションの脆弱性</Title>
      <VulinfoDescription><Overview>サンプルネット株式会社が提供するルータには、脆弱性が存在します。\n報告者: 見本 太郎 氏</Overview></VulinfoDescription>
      <Affected>
        <AffectedItem affectedstatus="vulnerable">
          <Name>サンプルネット株式会社</Name>
          <ProductName>SN-1200</ProductName>
          <Cpe version="2.2">cpe:/o:samplenet:sn-1200</Cpe>
          <VersionNumber>1.0.8 およびそれ以前</VersionNumber>
          <VersionNumber/>
        </AffectedItem>
        <AffectedItem affectedstatus="notvulnerable"><Name>例示電機株式会社</Name><ProductName>RX-1</ProductName></AffectedItem>
      </Affected>
      <Impact>
        <Cvss version="3.0"><Severity type="Base">High</Severity><Base>8</Base><Vector>CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H</Vector></Cvss>
        <ImpactItem><Description>&lt;ul&gt;&lt;li&gt;任意のコマンドを実行される&lt;/li&gt;&lt;/ul&gt;</Description></ImpactItem>
      </Impact>
      <Solution><SolutionItem solutiontype="fixed"><Description>[アップデートする]\n最新版へアップデートしてください。</Description></SolutionItem></Solution>
      <Related>
        <RelatedItem type="advisory"><Name>Common Vulnerabilities and Exposures (CVE)</Name><VulinfoID>CVE-2019-99901</VulinfoID><URL>https://cve.example/CVE-2019-99901</URL></RelatedItem>
        <RelatedItem type="advisory"><Name>JVN</Name><VulinfoID>JVN#00000001</VulinfoID></RelatedItem>
        <RelatedItem type="cwe"><Name>JVNDB</Name><VulinfoID>CWE-78</VulinfoID></RelatedItem>
        <RelatedItem type="vendor"><Name>サンプルネット</Name><VulinfoID>SN</VulinfoID><URL>https://www.example.com/sn</URL></RelatedItem>
      </Related>
      <History><HistoryItem><HistoryNo>1</HistoryNo><DateTime>2019-07-16T15:00:00+09:00</DateTime><Description>掲載</Description></HistoryItem></History>
      <DateFirstPublished>2019-07-16T00:30+09:00</DateFirstPublished>
    </VulinfoData>
  </Vulinfo>
</VULDEF-Document>
)";

constexpr std::string_view feed = R"(<?xml version="1.0" encoding="UTF-8" ?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:sec="http://jvn.jp/rss/mod_sec/3.0/">
<channel rdf:about="https://jvndb.example/feed"><title>新着</title></channel>
<item rdf:about="https://jvndb.example/1">
<title>SN-1200 における脆弱性</title><link>https://jvndb.example/1</link>
<sec:identifier>JVNDB-2019-000099</sec:identifier>
<sec:references source="CVE" id="CVE-2019-99901">https://cve.example/</sec:references>
<sec:references source="JVN" id="JVN#00000001">https://jvn.example/</sec:references>
</item>
</rdf:RDF>
)";

constexpr std::string_view csaf = R"({
  "document": {
    "category": "csaf_security_advisory", "csaf_version": "2.0", "lang": "en", "title": "Router vulnerable to OS command injection",
    "publisher": {"category": "coordinator", "name": "Example", "namespace": "https://example.example"},
    "notes": [{"category": "summary", "text": "A router has a flaw."}],
    "acknowledgments": [{"names": ["Taro Mihon"], "organization": "Example University"}],
    "tracking": {"id": "JVNVU#00000002", "initial_release_date": "2019-07-15T16:00:00Z", "status": "final", "version": "1",
      "current_release_date": "2019-07-15T16:00:00Z",
      "revision_history": [{"number": "1", "date": "2019-07-15T16:00:00Z", "summary": "Published"}]}
  },
  "product_tree": {"branches": [{"category": "vendor", "name": "SampleNet Inc.", "branches": [{"category": "product_name", "name": "SN-1200",
    "branches": [{"category": "product_version_range", "name": "vers:generic/<=1.0.8",
      "product": {"product_id": "P1", "name": "SN-1200 1.0.8 and earlier", "product_identification_helper": {"cpe": "cpe:2.3:o:samplenet:sn-1200:*:*:*:*:*:*:*:*"}}}]}]}]},
  "vulnerabilities": [{"cve": "CVE-2019-99902", "cwe": {"id": "CWE-78", "name": "x"}, "product_status": {"known_affected": ["P1"]},
    "threats": [{"category": "impact", "details": "Arbitrary commands may be executed."}],
    "remediations": [{"category": "no_fix_planned", "details": "Stop using it.", "product_ids": ["P1"]}],
    "scores": [{"products": ["P1"], "cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", "baseScore": 8.0, "baseSeverity": "HIGH"}}]}]
})";

}  // namespace

TEST_CASE("A record of JVN iPedia becomes a draft, its markup and its two-character line breaks undone") {
    REQUIRE(advisory_format_of(vuldef) == AdvisoryFormat::vuldef);
    auto const draft = import_advisory(vuldef, "a.xml");
    CHECK(draft.jvndb == "JVNDB-2019-000099");
    CHECK(draft.jvn == "JVN#00000001");
    CHECK(draft.title.ja == "SampleNet 製ルータにおける <OS> コマンドインジェクションの脆弱性");
    CHECK(draft.overview.ja == "サンプルネット株式会社が提供するルータには、脆弱性が存在します。\n報告者: 見本 太郎 氏");
    REQUIRE(draft.affected.size() == 1);
    CHECK(draft.affected[0].version.ja == "1.0.8 およびそれ以前");
    CHECK(draft.affected[0].vendor == "サンプルネット株式会社");
    REQUIRE(draft.vendors.size() == 2);
    CHECK(draft.vendors[1].status == VendorStatus::notvulnerable);
    CHECK(draft.impact.ja == "・任意のコマンドを実行される");
    CHECK(draft.solutions.at(0).kind == SolutionKind::update);
    REQUIRE(draft.vulnerabilities.size() == 1);
    CHECK(draft.vulnerabilities[0].cve == "CVE-2019-99901");
    CHECK(draft.vulnerabilities[0].cwe == "CWE-78");
    CHECK(draft.vulnerabilities[0].cvss.at(0).version == "3.0");
    CHECK(draft.vulnerabilities[0].cvss.at(0).score == "8.0");
    CHECK(draft.references.at(0).link == "https://www.example.com/sn");
    CHECK(draft.published == parse_day("2019-07-16"));
    CHECK(draft.history.at(0).on == parse_day("2019-07-16"));
    CHECK(read_draft(write_draft(draft), "d.yaml").title.ja == draft.title.ja);
}

TEST_CASE("A CSAF document becomes a draft, its instants days in Tokyo") {
    REQUIRE(advisory_format_of(csaf) == AdvisoryFormat::csaf);
    auto const draft = import_advisory(csaf, "a.json");
    CHECK(draft.jvn == "JVNVU#00000002");
    CHECK(draft.title.en == "Router vulnerable to OS command injection");
    CHECK(draft.title.ja.empty());
    CHECK(draft.published == parse_day("2019-07-16"));
    REQUIRE(draft.affected.size() == 1);
    CHECK(draft.affected[0].product.en == "SN-1200");
    CHECK(draft.affected[0].version.en == "vers:generic/<=1.0.8");
    CHECK(draft.affected[0].vendor == "SampleNet Inc.");
    CHECK(draft.affected[0].cpe.starts_with("cpe:2.3:"));
    CHECK(draft.vendors.at(0).status == VendorStatus::vulnerable);
    CHECK(draft.solutions.at(0).kind == SolutionKind::stop_use);
    CHECK(draft.impact.en == "Arbitrary commands may be executed.");
    CHECK(draft.vulnerabilities.at(0).cvss.at(0).score == "8.0");
    CHECK(draft.credits.at(0).people.at(0).name.en == "Taro Mihon");
}

TEST_CASE("A feed tells what is known already") {
    REQUIRE(advisory_format_of(feed) == AdvisoryFormat::jvnrss);
    auto const items = read_feed(feed, "feed.rdf");
    REQUIRE(items.size() == 1);
    CHECK(items[0].id == "JVNDB-2019-000099");
    CHECK(items[0].cves == std::vector<std::string>{"CVE-2019-99901"});
    CHECK(items[0].others == std::vector<std::string>{"JVN#00000001"});
    CHECK(read_feed(csaf, "a.json").at(0).cves == std::vector<std::string>{"CVE-2019-99902"});
}

TEST_CASE("What is no advisory is refused in words, and hostile bytes do no harm") {
    CHECK_FALSE(advisory_format_of("jvn: \"JVN#00000001\""));
    CHECK_THROWS_AS(import_advisory("jvn: x", "d.yaml"), Error);
    CHECK_THROWS_AS(import_advisory(feed, "feed.rdf"), Error);
    CHECK_THROWS_AS(import_advisory("<VULDEF-Document><Vulinfo></VULDEF-Document>", "a.xml"), Error);
    CHECK_THROWS_AS(import_advisory("{\"csaf_version\": " + std::string(100'000, '[') + "}", "a.json"), Error);
    std::mt19937 random{7};
    for (auto const whole : {vuldef, feed, csaf})
        for (int round = 0; round < 300; ++round) {
            std::string bytes{whole};
            for (int i = 0; i < 4; ++i) bytes[random() % bytes.size()] = char(random() % 256);
            try {
                read_feed(bytes.substr(0, random() % bytes.size() + 1), "hostile");
            } catch (const Error& error) {
                CHECK(error.exit == Exit::bad_input);
            }
        }
}
