// Texts that have a form: addresses, instants, language tags, package URLs, license expressions, and the patterns of CSAF.

#include "formats/csaf/advisory.h"
#include "formats/csaf/patterns.h"
#include "formats/language_tag.h"
#include "formats/license_expression.h"
#include "formats/purl.h"
#include "formats/text_forms.h"

#include <catch2/catch.hpp>

using namespace vulnctl;

namespace {

template <class Predicate>
void check_each(Predicate&& fits, std::initializer_list<std::string_view> good, std::initializer_list<std::string_view> bad) {
    for (auto const text : good) {
        INFO(text);
        CHECK(fits(text));
    }
    for (auto const text : bad) {
        INFO(text);
        CHECK_FALSE(fits(text));
    }
}

}  // namespace

TEST_CASE("An address by RFC 3986") {
    check_each(is_uri,
               {"https://jvn.example/", "http://[::1]:8080/x?y#z", "http://[2001:db8::192.0.2.1]/", "urn:a:b", "mailto:desk@jvn.example",
                "https://jvn.example/%E8%84%86", "a+b-c.1:", "ftp://u:p@h:21/;x=1", "http://[v1.x:y]/"},
               {"", "jvn.example", "https://jvn.example/脆弱性", "https://a b", "http://[:1]/", "http://[1:2:3:4:5:6:7:8:9]/",
                "http:/[::1]/", "1a:b", "https://a/%4", "https://a:b/", "https://a/\"", "http://[::256.1.1.1]/", "a:b#c#d"});
}

TEST_CASE("An instant by RFC 3339") {
    check_each(
        is_moment,
        {"2026-01-23T10:00:00Z", "2026-01-23t10:00:00z", "2024-02-29T00:00:00.000001+09:00", "2016-12-31T23:59:60Z",
         "2017-01-01T08:59:60+09:00"},
        {"2026-01-23", "2026-01-23T10:00:00", "2026-01-23 10:00:00Z", "2026-02-29T00:00:00Z", "2026-01-23T24:00:00Z",
         "2026-01-23T10:00:60Z", "2026-01-23T10:00:00.Z", "2026-01-23T10:00:00+9:00", "2026-01-23T10:00Z", "2026-01-23T10:00:00+09:60"});
    CHECK(parse_moment("2026-01-23T10:00:00+09:00") == parse_moment("2026-01-23T01:00:00.000Z"));
    CHECK(*parse_moment("2026-01-23T10:00:00.09Z") < *parse_moment("2026-01-23T10:00:00.1Z"));
    CHECK(parse_moment("1969-12-31T23:59:59Z")->seconds == -1);
}

TEST_CASE("A language tag, and whether it is registered") {
    check_each([](std::string_view s) { return parse_language_tag(s).has_value(); },
               {"ja", "en-US", "zh-cmn-Hans-CN", "de-DE-1996", "sl-rozaj-biske", "en-u-ca-gregory-x-a", "x-desk", "i-default", "EN-us"},
               {"", "j", "ja_JP", "en-", "en--US", "en-u", "en-x", "1a", "en-US-US", "abcdefghi", "日本語"});
    auto const valid = [](std::string_view s) { return invalid_subtag(*parse_language_tag(s)).empty(); };
    check_each(valid, {"ja", "JA-jp", "qtx", "en-Qaaa", "fr-XA", "de-1996", "en-u-ca-gregory", "es-419"},
               {"EZ", "ja-XQX-JP", "de-1996-1996", "en-a-bcd", "en-u-ca-u-bb", "en-t-jp-t-jp", "aa-Abcd"});
}

TEST_CASE("A package URL") {
    auto const good = [](std::string_view s) { return std::holds_alternative<Purl>(parse_purl(s)); };
    check_each(
        good,
        {"pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie", "pkg:npm/%40angular/animation@12.3.1",
         "pkg:golang/google.golang.org/genproto#googleapis/api", "pkg:maven/org.apache/x@1", "pkg:conan/boost@1.85",
         "pkg:oci/debian@sha256%3Aab"},
        {"", "deb/debian/curl", "pkg:deb", "pkg:deb/", "pkg:maven/@1.3.4", "pkg:maven/x@1", "pkg:1a/b", "pkg:npm/a%4", "pkg:npm/a?1x=y",
         "pkg:npm/a?x=1&X=2", "pkg:swift/a@1", "pkg:cran/a", "pkg:oci/n/a", "pkg:conan/a@1?channel=x", "pkg:npm/%ff"});
    auto const purl = std::get<Purl>(parse_purl("pkg:NPM/%40a/b%20c@1%2B2?k=v%26w#/x//y/"));
    CHECK(purl.type == "npm");
    CHECK(purl.namespace_ == "@a");
    CHECK(purl.name == "b c");
    CHECK(purl.version == "1+2");
    CHECK(purl.qualifiers == std::vector<std::pair<std::string, std::string>>{{"k", "v&w"}});
    CHECK(purl.subpath == "x/y");
}

TEST_CASE("A license expression") {
    check_each([](std::string_view s) { return !license_expression_fault(s); },
               {"MIT", "GPL-2.0+", "MIT OR any-OSI", "(A AND (B or C))", "LicenseRef-www.example.org-x", "GPL-2.0 WITH AdditionRef-x"},
               {"", "MIT OR", "OR MIT", "MIT MIT", "(MIT", "MIT)", "()", "(MIT) WITH x", "MIT WITH x WITH y", "MIT WITH LicenseRef-a",
                "MIT_2", "DocumentRef-a:LicenseRef-b", "MIT AnD X", "MIT,X", "LicenseRef-"});
}

TEST_CASE("Versions of documents are in order") {
    using csaf::compare_versions;
    std::string_view const ascending[] = {"0",
                                          "0.1.0",
                                          "1.0.0-alpha",
                                          "1.0.0-alpha.1",
                                          "1.0.0-alpha.beta",
                                          "1.0.0-beta.2",
                                          "1.0.0-beta.11",
                                          "1.0.0-rc.1",
                                          "1",
                                          "1.2.0",
                                          "1.10.0",
                                          "2",
                                          "10",
                                          "99999999999999999999999",
                                          "100000000000000000000000"};
    for (size_t i = 1; i < std::size(ascending); ++i) {
        INFO(ascending[i]);
        CHECK(compare_versions(ascending[i - 1], ascending[i]) < 0);
        CHECK(compare_versions(ascending[i], ascending[i - 1]) > 0);
    }
    CHECK(compare_versions("1", "1.0.0+build") == 0);
}

TEST_CASE("The patterns of CSAF") {
    using namespace csaf;
    check_each(is_version, {"0", "12", "1.0.0", "1.0.0-rc.1+a.-"}, {"", "01", "1.0", "v1", "1.0.0-01", "1.0.0-", "1.0.0+", "-1"});
    check_each(is_cpe_2_1, {"cpe:/a:v:p:1", "cpe:2.3:a:v:p:1:*:*:*:*:*:*:*", "cpe:2.3:o:a\\:b:c??:*x:1:*:en-US:*:-:*:*"},
               {"cpe", "cpe:2.3:a:v:p:1", "cpe:2.3:x:v:p:1:*:*:*:*:*:*:*", "cpe:2.3:a:v v:p:1:*:*:*:*:*:*:*", "CPE:/a:v"});
    check_each(is_category, {"csaf_vex", "注意喚起", "a"}, {"", " a", "a ", "a　", "_a", "a-", "a.", "a\nb"});
    check_each(is_ssvc_namespace, {"ssvc", "cisa//.example.test#x-y", "ssvc/ja-JP", "x_a.example#b", "ssvc/en/.a.example$de"},
               {"", "s", "ssvc/", "SSVC", "x_a#b", "x_a.example", "ssvc//x y", "ssvc/en/"});
    check_each(is_cwe_version, {"4.15", "3.4.1", "1.0"}, {"4", "4.", "0.1", "4.015", "4.1.1.1"});
}
