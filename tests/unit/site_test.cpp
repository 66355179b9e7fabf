// The static site: what lies in it, that its links lead somewhere, and that only what changed is written.

#include "base/checksum.h"
#include "base/unicode.h"
#include "render/csaf_provider.h"
#include "render/site_changes.h"
#include "site_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace vulnctl;
using namespace vulnctl::sample;

namespace {

const Instant made = *parse_instant("2019-12-01T00:00:00Z");

std::map<std::string, std::string> by_path(const std::vector<SiteFile>& files) {
    std::map<std::string, std::string> found;
    for (auto const& file : files) found[file.path] = file.bytes;
    return found;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::vector<std::string> attributes(const std::string& page, const std::string& name) {
    std::vector<std::string> found;
    auto const mark = " " + name + "=\"";
    for (size_t at = page.find(mark); at != page.npos; at = page.find(mark, at + 1))
        found.push_back(page.substr(at + mark.size(), page.find('"', at + mark.size()) - at - mark.size()));
    return found;
}

/// The path below the root that a link in a page leads to.
std::string resolved(const std::string& page, const std::string& link) {
    return (std::filesystem::path{page}.parent_path() / link).lexically_normal().generic_string();
}

Error error_of(const SiteContents& site, Instant when = made) {
    try {
        make_site(compiled_in, site, when);
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown");
    return {Exit::bug, {}};
}

SiteHashes hashes(const std::vector<SiteFile>& files) {
    SiteHashes found;
    for (auto const& file : files) found[file.path] = sha256(file.bytes);
    return found;
}

std::set<std::string> paths(const std::vector<SiteFile>& files) {
    std::set<std::string> found;
    for (auto const& file : files) found.insert(file.path);
    return found;
}

}  // namespace

TEST_CASE("a site has its indexes, its advisories, its feeds and its CSAF documents") {
    auto const files = by_path(make_site(compiled_in, contents(), made));
    for (auto const* path :
         {"index.html", "en/index.html", "JVN00000011/ja.html", "JVN00000012/en.txt", "JVNVU00000016/en.html", "unreachable/ja.html",
          "jvnrss_ja.rdf", ".well-known/csaf/provider-metadata.json", ".well-known/csaf/ja/2019/jvn_00000011.json",
          ".well-known/csaf/en/2019/jvn_00000011.json.sha256", ".well-known/csaf/en/2019/jvn_00000011.json.sha512",
          ".well-known/csaf/ja/index.txt", ".well-known/csaf/ja/changes.csv", ".well-known/csaf/ja/feed-tlp-white.json"}) {
        INFO(path);
        CHECK(files.contains(path));
    }
    CHECK_FALSE(files.contains(".well-known/csaf/ja/2019/jvn_00000011.json.asc"));

    auto const bare = make_site(compiled_in, {contents().publisher, {}, {}, {}, {}}, made);
    CHECK(paths(bare) == std::set<std::string>{"index.html", "en/index.html"});
    CHECK(contains(by_path(bare).at("index.html"), "公表した脆弱性情報はありません。"));
}

TEST_CASE("the index has the latest advisory first, and marks the critical one") {
    auto const files = by_path(make_site(compiled_in, contents(), made));
    for (auto const* path : {"index.html", "en/index.html"}) {
        auto const& page = files.at(path);
        CHECK(page.find("JVNVU#00000016") < page.find("JVN#00000012"));
        CHECK(page.find("JVN#00000012") < page.find("JVN#00000011"));
        auto const mark = page.find("<strong class=\"critical\">");
        CHECK((mark > page.find("JVN#00000012") && mark < page.find("JVN#00000011")));
        CHECK(page.rfind("<strong class=\"critical\">") == mark);
        CHECK(contains(page, "2019/09/10"));
    }
    CHECK(contains(files.at("index.html"), "SampleNet 製 NAS における複数の脆弱性"));
    CHECK(contains(files.at("en/index.html"), "Kakuu Coordination Office"));
    CHECK(contains(files.at("index.html"), "JVN00000011/ja.txt"));
    CHECK_FALSE(contains(files.at("index.html"), "JVN00000011/en.txt"));
}

TEST_CASE("every link within the site leads to one of its files") {
    auto const site = contents();
    auto const files = by_path(make_site(compiled_in, site, made));
    int followed = 0;
    for (auto const& [path, bytes] : files) {
        if (!path.ends_with(".html")) continue;
        for (auto const* attribute : {"href", "src"})
            for (auto const& link : attributes(bytes, attribute)) {
                if (link.starts_with("http")) continue;
                INFO(path << " -> " << link);
                CHECK(files.contains(resolved(path, link)));
                ++followed;
            }
    }
    CHECK(followed > 25);

    // What machines follow: the feeds, the lists of the documents.
    auto const metadata = Json::parse(files.at(".well-known/csaf/provider-metadata.json"));
    CHECK(metadata["canonical_url"] == site.publisher.site + ".well-known/csaf/provider-metadata.json");
    REQUIRE(metadata["distributions"].size() == 2);
    auto const below = [&](const Json& address) {
        auto const whole = address.get<std::string>();
        REQUIRE(whole.starts_with(site.publisher.site));
        return whole.substr(site.publisher.site.size());
    };
    for (auto const& distribution : metadata["distributions"]) {
        auto const folder = below(distribution["directory_url"]);
        auto const index = files.at(folder + "index.txt");
        for (auto const line : lines_of(index)) CHECK(files.contains(folder + std::string{line}));
        CHECK(lines_of(index).size() == 3);
        auto const feed = Json::parse(files.at(below(distribution["rolie"]["feeds"][0]["url"])));
        CHECK(feed["feed"]["entry"].size() == 3);
        for (auto const& entry : feed["feed"]["entry"]) {
            CHECK(files.contains(below(entry["content"]["src"])));
            for (auto const& link : entry["link"]) CHECK(files.contains(below(link["href"])));
        }
    }
}

TEST_CASE("the CSAF lists are in the order of their instants, whatever zone they are written in") {
    auto const files = by_path(make_site(compiled_in, contents(), made));
    CHECK(files.at(".well-known/csaf/ja/changes.csv") ==
          "\"2019/jvn_00000016.json\",\"2019-11-04T15:00:00Z\"\r\n"
          "\"2019/jvn_00000011.json\",\"2019-09-10T00:00:01+09:00\"\r\n"
          "\"2019/jvn_00000012.json\",\"2019-09-10T00:00:00+09:00\"\r\n");
    auto const feed = Json::parse(files.at(".well-known/csaf/en/feed-tlp-white.json"))["feed"];
    CHECK(feed["updated"] == "2019-11-04T15:00:00Z");
    CHECK(feed["entry"][0]["id"] == "JVNVU#00000016");
    CHECK(feed["entry"][1]["summary"]["content"] == draft_named("page-critical").overview.en);
    CHECK(Json::parse(files.at(".well-known/csaf/provider-metadata.json"))["last_updated"] == "2019-11-04T15:00:00Z");
}

TEST_CASE("a document lies in the year that its first release is written in") {
    auto site = contents();
    site.advisories.resize(1);
    site.advisories[0].csaf = {document(site.advisories[0].draft, Lang::ja, "2020-01-05T00:00:00+09:00",
                                        {{"document", {{"tracking", {{"initial_release_date", "2020-01-01T00:00:00+09:00"}}}}}})};
    CHECK(by_path(make_site(compiled_in, site, made)).contains(".well-known/csaf/ja/2020/jvn_00000012.json"));  // 2019 in UTC
    CHECK(csaf_folder(site.publisher, Lang::en, *parse_day("2020-01-01")) == site.publisher.site + ".well-known/csaf/en/2020/");
}

TEST_CASE("the sums are those of sha256sum and sha512sum") {
    CHECK(sha256_line("abc", "f") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  f\n");
    CHECK(sha512_line("abc", "f") ==
          "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
          "  f\n");
    auto const files = by_path(make_site(compiled_in, contents(), made));
    auto const path = std::string{".well-known/csaf/en/2019/jvn_00000012.json"};
    CHECK(files.at(path + ".sha512") == sha512_line(files.at(path), "jvn_00000012.json"));
}

TEST_CASE("a provider is trusted where every document is signed and there is a key") {
    auto site = contents();
    auto const role = [&] {
        return Json::parse(by_path(make_site(compiled_in, site, made)).at(".well-known/csaf/provider-metadata.json"))["role"];
    };
    for (auto const& one : site.advisories)
        for (auto const& csaf : one.csaf) site.signatures[csaf_path(csaf)] = "-----BEGIN PGP SIGNATURE-----\n";
    CHECK(role() == "csaf_provider");
    site.publisher.keys = {{std::string(40, 'A'), "https://www.office.example/key.asc"}};
    CHECK(role() == "csaf_trusted_provider");
    CHECK(by_path(make_site(compiled_in, site, made)).contains(".well-known/csaf/ja/2019/jvn_00000011.json.asc"));
    site.signatures.erase(csaf_path(site.advisories[1].csaf[1]));
    CHECK(role() == "csaf_provider");
    site.signatures["elsewhere"] = "x";
    CHECK_FALSE(by_path(make_site(compiled_in, site, made)).contains("elsewhere.asc"));
}

TEST_CASE("what must not be public is refused") {
    auto site = contents();
    CHECK(error_of(site, *parse_instant("2019-11-04T14:59:59Z")).exit == Exit::refused);  // the day before, in Tokyo
    CHECK_NOTHROW(make_site(compiled_in, site, *parse_instant("2019-11-04T15:00:00Z")));
    auto const with = [&](const Json& changed) {
        auto other = contents();
        other.advisories[0].csaf[0] = document(other.advisories[0].draft, Lang::ja, "2019-09-10T00:00:00+09:00", changed);
        return error_of(other).exit;
    };
    CHECK(with({{"document", {{"distribution", {{"tlp", {{"label", "AMBER"}}}}}}}}) == Exit::refused);
    CHECK(with({{"document", {{"distribution", nullptr}}}}) == Exit::refused);
    CHECK(with({{"document", {{"tracking", {{"status", "draft"}}}}}}) == Exit::refused);
    CHECK(with({{"document", {{"csaf_version", "2.1"}}}}) == Exit::bad_input);
    CHECK(with({{"document", {{"tracking", {{"current_release_date", "yesterday"}}}}}}) == Exit::bad_input);
    CHECK(with({{"document", nullptr}}) == Exit::bad_input);
    site.advisories[0].csaf[0].bytes = "[";
    CHECK(error_of(site).exit == Exit::bad_input);
}

TEST_CASE("no file gets out of its place") {
    for (auto const* path : {"", "/etc/passwd", "../a", "a/../b", "a//b", "a/", "./a", "a b", "a\\b", "a?b", "あ", "a\nb", "a\"b"}) {
        INFO(path);
        CHECK_FALSE(is_site_path(path));
    }
    for (auto const* path : {"a", "JVN00000001/ja.html", ".well-known/csaf/a_b+c-1.json", "..a/b.."}) CHECK(is_site_path(path));

    auto site = contents();
    site.advisories[0].files.push_back({"JVN00000011/more.txt", ""});
    CHECK(error_of(site).exit == Exit::bad_input);
    site = contents();
    site.advisories[0].draft.jvn = "JVN#../../x";
    CHECK(error_of(site).exit == Exit::bad_input);
    site = contents();
    site.advisories[0].csaf[0].name = "../x.json";
    CHECK(error_of(site).exit == Exit::bad_input);
    site = contents();
    site.advisories.push_back(site.advisories[0]);
    CHECK(error_of(site).exit == Exit::bad_input);
    site = contents();
    site.unreachable->front.en = "unreachable/none.html";
    CHECK(error_of(site).exit == Exit::bad_input);
    for (auto const* place : {"", "http://a.example/", "https://a.example", "https://a.example/\"/"}) {
        site = contents();
        site.publisher.site = place;
        CHECK(error_of(site).exit == Exit::bad_input);
    }
}

TEST_CASE("titles are text on the index too") {
    auto site = contents();
    site.advisories = {advisory("page-hostile", "2019-11-12T00:00:00+09:00")};
    site.publisher.name.ja = "<i>架空</i>";
    auto const page = by_path(make_site(compiled_in, site, made)).at("index.html");
    CHECK_FALSE(contains(page, "<script"));
    CHECK_FALSE(contains(page, "<i>"));
    CHECK(contains(page, "{{jvn}}"));
}

TEST_CASE("only what changed is written, and only what is ours is removed") {
    auto const first = make_site(compiled_in, contents(), made);
    auto const fresh = compare_site(first, {}, {});
    CHECK(paths(fresh.write) == paths(first));
    CHECK(fresh.remove.empty());
    CHECK(fresh.keep.empty());
    auto const known = read_site_manifest(fresh.manifest.bytes, ".vulnctl-site");
    CHECK(known == hashes(first));

    SECTION("nothing changed, on another day") {
        auto const again = compare_site(make_site(compiled_in, contents(), *parse_instant("2020-03-01T00:00:00Z")), known, hashes(first));
        CHECK(again.write.empty());
        CHECK(again.remove.empty());
        CHECK(again.keep.size() == first.size());
        CHECK(again.manifest == fresh.manifest);
    }
    SECTION("an advisory is updated") {
        auto site = contents();
        site.advisories[1].files[0].bytes += "更新\n";
        auto const changes = compare_site(make_site(compiled_in, site, made), known, hashes(first));
        CHECK(paths(changes.write) == std::set<std::string>{"JVN00000011/ja.txt"});
        CHECK(changes.remove.empty());
    }
    SECTION("an advisory is withdrawn") {
        auto site = contents();
        site.advisories.erase(site.advisories.begin());
        auto lying = hashes(first);
        lying["notes.txt"] = sha256("somebody's");
        lying.erase("JVN00000012/en.txt");  // gone already
        auto const changes = compare_site(make_site(compiled_in, site, made), known, lying);
        CHECK(std::count(changes.remove.begin(), changes.remove.end(), "JVN00000012/ja.html") == 1);
        CHECK(std::count(changes.remove.begin(), changes.remove.end(), "JVN00000012/en.txt") == 0);
        CHECK(std::count(changes.remove.begin(), changes.remove.end(), "notes.txt") == 0);
        CHECK(changes.remove.size() == 9);
        CHECK(paths(changes.write).contains("index.html"));
        CHECK_FALSE(paths(changes.write).contains("JVN00000011/ja.html"));
    }
    SECTION("a file was changed by hand, or lost") {
        auto lying = hashes(first);
        lying["index.html"] = sha256("changed");
        lying.erase("jvnrss_ja.rdf");
        CHECK(paths(compare_site(first, known, lying).write) == std::set<std::string>{"index.html", "jvnrss_ja.rdf"});
    }
    SECTION("a file of somebody else lies in the way") {
        CHECK_THROWS_AS(compare_site(first, {}, {{"index.html", sha256("somebody's")}}), Error);
        CHECK_NOTHROW(compare_site(first, {}, hashes(first)));
    }
    SECTION("a run is cut short after the manifest") { CHECK(paths(compare_site(first, known, {}).write) == paths(first)); }
}

TEST_CASE("a manifest that was tampered with removes nothing") {
    auto const digits = std::string(64, 'a');
    for (auto const& line : {digits + "  ../victim", digits + "  /etc/passwd", digits + " index.html", std::string{"index.html"},
                             digits + "  ", std::string(64, 'g') + "  index.html"}) {
        INFO(line);
        CHECK_THROWS_AS(read_site_manifest(digits + "  a.html\n" + line + "\n", "m"), Error);
    }
    CHECK(read_site_manifest("", "m").empty());
}
