// An advisory in the formats that others read: what holds for all of them.

#include "exports_support.h"

#include "base/unicode.h"
#include "formats/exports/identifiers.h"
#include "formats/exports/jvn.h"
#include "formats/exports/paper.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <random>

using namespace vulnctl;

namespace {

constexpr Lang both[] = {Lang::ja, Lang::en};
constexpr CsafVersion csaf_versions[] = {CsafVersion::v2_0, CsafVersion::v2_1};

/// Holds the bytes against tests/fixtures/exports/NAME; with VULNCTL_ACCEPT=1 writes them there.
void golden(const std::string& name, const Export& made) {
    auto const path = std::string{VULNCTL_FIXTURES} + "/exports/" + name;
    if (std::getenv("VULNCTL_ACCEPT")) std::ofstream{path, std::ios::binary} << made.bytes;
    INFO(path);
    CHECK(made.bytes == read_file(path, 1 << 20));
}

Json json_of(const Export& made) { return Json::parse(made.bytes); }

/// Every export of a published draft; those that refuse it are left out.
std::vector<Export> all_exports(const AdvisoryDraft& draft, const Issue& issue) {
    std::vector<Export> all;
    auto const add = [&](auto make) {
        try {
            for (Export& each : make()) all.push_back(std::move(each));
        } catch (const Error& error) {
            CHECK((error.exit == Exit::refused || error.exit == Exit::bad_input));
        }
    };
    for (Lang const lang : both) {
        add([&] { return std::vector{export_vuldef(draft, issue, lang)}; });
        add([&] { return std::vector{export_jvnrss({&draft, 1}, issue, lang)}; });
        for (CsafVersion const version : csaf_versions) add([&] { return std::vector{export_csaf(draft, issue, lang, version)}; });
        add([&] { return std::vector{export_openvex(draft, issue, lang)}; });
    }
    for (CveVersion const version : {CveVersion::v5_1, CveVersion::v5_2}) add([&] { return export_cve(draft, issue, version); });
    add([&] { return export_osv(draft, issue); });
    return all;
}

/// The names of the products that a CSAF document says are affected, by the flaw's place.
std::vector<std::set<std::string>> affected_in_csaf(const Json& document) {
    std::map<std::string, std::string> names;
    auto const walk = [&](auto const& self, const Json& branch) -> void {
        if (branch.contains("product"))
            names[branch["product"]["product_id"].get<std::string>()] = branch["product"]["name"].get<std::string>();
        if (branch.contains("branches"))
            for (auto const& each : branch["branches"]) self(self, each);
    };
    if (document.contains("product_tree")) walk(walk, document["product_tree"]);
    std::vector<std::set<std::string>> affected;
    for (auto const& flaw : document["vulnerabilities"]) {
        auto& set = affected.emplace_back();
        if (flaw.contains("product_status") && flaw["product_status"].contains("known_affected"))
            for (auto const& id : flaw["product_status"]["known_affected"]) set.insert(names.at(id.get<std::string>()));
    }
    return affected;
}

std::set<std::string> all_of(const std::vector<std::set<std::string>>& sets) {
    std::set<std::string> all;
    for (auto const& set : sets) all.insert(set.begin(), set.end());
    return all;
}

template <class Call>
Exit exit_of(Call call) {
    try {
        call();
    } catch (const Error& error) {
        CHECK_FALSE(error.message.ja.empty());
        CHECK_FALSE(error.message.en.empty());
        return error.exit;
    }
    return Exit::done;
}

std::string rules_of(const std::vector<Finding>& notes) {
    std::string rules;
    for (const Finding& note : notes) {
        CHECK_FALSE(note.message.ja.empty());
        CHECK_FALSE(note.message.en.empty());
        rules += (rules.empty() ? "" : " ") + note.rule;
    }
    return rules;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("exports: each format as it was accepted") {
    auto const issue = issue_of(Stage::published);
    auto const partly = draft_from("advisories/support-partly-ended.yaml");
    auto const ended = draft_from("advisories/support-ended.yaml");
    auto const package = draft_from("advisories/package.yaml");
    golden("vuldef.ja.xml", export_vuldef(partly, issue, Lang::ja));
    golden("vuldef.en.xml", export_vuldef(partly, issue, Lang::en));
    std::vector const feed{partly, ended};
    golden("jvnrss.ja.rdf", export_jvnrss(feed, issue, Lang::ja));
    golden("jvnrss.en.rdf", export_jvnrss(feed, issue, Lang::en));
    golden("csaf-2.0.ja.json", export_csaf(partly, issue, Lang::ja, CsafVersion::v2_0));
    golden("csaf-2.0.en.json", export_csaf(partly, issue, Lang::en, CsafVersion::v2_0));
    golden("csaf-2.1.ja.json", export_csaf(ended, issue, Lang::ja, CsafVersion::v2_1));
    golden("csaf-2.1-draft.en.json",
           export_csaf(draft_from("advisories/embargoed.yaml"), issue_of(Stage::draft), Lang::en, CsafVersion::v2_1));
    golden("cve-5.1.json", export_cve(ended, issue, CveVersion::v5_1).at(1));
    golden("cve-5.2.json", export_cve(package, issue, CveVersion::v5_2).at(0));
    golden("osv.json", export_osv(package, issue).at(0));
    golden("openvex.ja.json", export_openvex(package, issue, Lang::ja));
    golden("openvex.en.json", export_openvex(package, issue, Lang::en));
}

TEST_CASE("exports: no text of an advisory is lost") {
    auto draft = draft_from("advisories/several-vendors.yaml");
    draft.statement = {"見解の文", "The statement"};
    draft.solutions[0].heading = {"見出しの文", "The heading"};
    draft.vulnerabilities[2].impact = {"固有の影響", "An impact of its own"};
    draft.credits.push_back({CreditRoute::direct, {}, {}, {"謝辞の文", "Words of thanks"}});
    auto const issue = issue_of(Stage::published);
    for (Lang const lang : both) {
        std::vector<std::string> texts;
        auto const add = [&](const Text& text) { texts.push_back(text.in(lang)); };
        for (auto const* text : {&draft.title, &draft.overview, &draft.details, &draft.impact, &draft.statement, &draft.addendum})
            add(*text);
        for (auto const& each : draft.affected) {
            add(each.product);
            add(each.version);
            add(each.note);
        }
        for (auto const& each : draft.vulnerabilities) {
            add(each.name);
            add(each.impact);
            texts.push_back(each.cve);
            texts.push_back(each.cwe);
            for (auto const& cvss : each.cvss) texts.push_back(cvss.vector);
        }
        for (auto const& each : draft.solutions) {
            add(each.heading);
            add(each.text);
        }
        for (auto const& each : draft.vendors) {
            add(each.name);
            texts.push_back(each.link);
        }
        for (auto const& each : draft.references) {
            add(each.title);
            texts.push_back(each.link);
        }
        for (auto const& each : draft.credits) {
            add(each.text);
            for (auto const& person : each.people) {
                add(person.name);
                add(person.organisation);
            }
        }
        for (auto const& each : draft.history) add(each.text);
        auto const xml = read_xml(export_vuldef(draft, issue, lang).bytes);
        REQUIRE(xml);
        std::string vuldef;
        auto const gather = [&](auto const& self, const XmlNode& node) -> void {
            vuldef += node.text + '\n';
            for (auto const& child : node.children) self(self, child);
        };
        gather(gather, *xml);
        for (CsafVersion const version : csaf_versions) {
            std::string csaf;
            auto const walk = [&](auto const& self, const Json& value) -> void {
                if (value.is_string()) csaf += value.get<std::string>() + '\n';
                if (value.is_structured())
                    for (auto const& part : value) self(self, part);
            };
            walk(walk, json_of(export_csaf(draft, issue, lang, version)));
            for (auto const& text : texts) {
                INFO(text);
                CHECK(contains(csaf, text));
                CHECK(contains(vuldef, text));
            }
        }
    }
}

TEST_CASE("exports: the same products are affected in every format") {
    auto const issue = issue_of(Stage::published);
    for (auto const& path : published_drafts) {
        INFO(path);
        auto const draft = draft_from(path);
        auto const by_flaw = affected_in_csaf(json_of(export_csaf(draft, issue, Lang::en, CsafVersion::v2_0)));
        auto const affected = all_of(by_flaw);
        CHECK(affected.size() == draft.affected.size());
        CHECK(by_flaw == affected_in_csaf(json_of(export_csaf(draft, issue, Lang::en, CsafVersion::v2_1))));
        auto const vuldef = read_xml(export_vuldef(draft, issue, Lang::en).bytes);
        std::set<std::string> listed;
        for (auto const* item : all_called(*vuldef, "AffectedItem"))
            if (item->attributes.at("affectedstatus").starts_with("vulnerable"))
                listed.insert(item->child("ProductName") + (item->child("VersionNumber").empty() ? "" : " ") +
                              item->child("VersionNumber"));
        CHECK(listed == affected);
        auto const rss = read_xml(export_jvnrss({&draft, 1}, issue, Lang::en).bytes);
        std::set<std::string> in_feed;
        for (auto const* item : all_called(*rss, "sec:cpe")) in_feed.insert(item->attributes.at("product"));
        CHECK(in_feed == affected);
        size_t flaw = 0;
        for (auto const& given : draft.vulnerabilities) {
            if (given.cve.empty()) continue;
            auto const cna = json_of(export_cve(draft, issue, CveVersion::v5_1).at(flaw));
            size_t entries = 0;
            for (auto const& entry : cna["affected"]) {
                if (!entry.contains("versions")) continue;
                ++entries;
                auto const name = entry["product"].get<std::string>();
                CHECK(std::any_of(draft.affected.begin(), draft.affected.end(),
                                  [&](auto const& line) { return name.starts_with(line.product.en); }));
            }
            CHECK(entries == by_flaw.at(flaw).size());
            ++flaw;
        }
    }
    auto const package = draft_from("advisories/package.yaml");
    CHECK(json_of(export_osv(package, issue).at(0))["affected"].size() == 1);
    CHECK(json_of(export_openvex(package, issue, Lang::en))["statements"].size() == 1);
}

TEST_CASE("exports: what has no support any more has no fix") {
    auto const issue = issue_of(Stage::published);
    for (auto const& path : published_drafts) {
        INFO(path);
        auto draft = draft_from(path);
        for (size_t i = 0; i < draft.affected.size(); ++i) {
            auto changed = draft;
            changed.affected[i].support_ended = true;
            for (CsafVersion const version : csaf_versions) try {
                    auto const document = json_of(export_csaf(changed, issue, Lang::ja, version));
                    auto const ended = fmt::format("CSAFPID-{:04}", i + 1);
                    for (auto const& flaw : document["vulnerabilities"]) {
                        std::map<std::string, std::set<std::string>> kinds;
                        if (flaw.contains("remediations"))
                            for (auto const& remedy : flaw["remediations"])
                                for (auto const& id : remedy["product_ids"])
                                    kinds[id.get<std::string>()].insert(remedy["category"].get<std::string>());
                        CHECK_FALSE(kinds[ended].contains("vendor_fix"));
                        for (auto const& id : flaw["product_status"]["known_affected"])
                            if (id == ended) CHECK(kinds[ended].contains("no_fix_planned"));
                        for (auto const& [id, of] : kinds) CHECK_FALSE((of.contains("vendor_fix") && of.contains("no_fix_planned")));
                    }
                } catch (const Error& error) {
                    CHECK(error.exit == Exit::refused);
                    CHECK(contains(error.message.en, "that support has ended or that its use is to stop"));
                }
        }
    }
    auto both_say = draft_from("office/draft-router.yaml");
    both_say.solutions.push_back({SolutionKind::stop_use, {}, {"使用しない", "Do not use it"}, {}});
    CHECK(exit_of([&] { export_csaf(both_say, issue, Lang::ja, CsafVersion::v2_0); }) == Exit::refused);
}

TEST_CASE("exports: a CVE is of unsupported products only where all of its are") {
    auto const issue = issue_of(Stage::published);
    auto const tagged = [&](const AdvisoryDraft& draft, size_t index) {
        auto const made = export_cve(draft, issue, CveVersion::v5_1).at(index);
        auto const cna = json_of(made);
        bool const tag = cna.contains("tags");
        auto const words = cna["descriptions"][0]["value"].get<std::string>();
        CHECK(words.starts_with("** UNSUPPORTED WHEN ASSIGNED **") == tag);
        CHECK(words.ends_with("no longer supported by the maintainer.") == tag);
        return tag;
    };
    auto ended = draft_from("advisories/support-ended.yaml");
    CHECK(tagged(ended, 0));
    CHECK(tagged(ended, 1));
    CHECK(contains(export_cve(ended, issue, CveVersion::v5_1).at(0).bytes, "https://kakuu.example/support/kr-1-end.html"));
    CHECK_FALSE(contains(rules_of(export_cve(ended, issue, CveVersion::v5_1).at(0).notes), "export.cve.end_of_support"));
    CHECK_FALSE(tagged(draft_from("advisories/support-partly-ended.yaml"), 0));
    CHECK_FALSE(tagged(draft_from("office/draft-router.yaml"), 0));
    ended.references.clear();
    CHECK(contains(rules_of(export_cve(ended, issue, CveVersion::v5_1).at(0).notes), "export.cve.end_of_support"));
    auto& supported = ended.affected.emplace_back();
    supported.product = {"KR-9", "KR-9"};
    supported.cves = {"CVE-2019-99922"};
    CHECK(tagged(ended, 0));
    CHECK_FALSE(tagged(ended, 1));
}

TEST_CASE("exports: who is named has agreed to it") {
    auto issue = issue_of(Stage::published);
    auto const on = parse_day("2019-06-03");
    issue.contacts = {{{"匿名希望氏", "Nameless"}, ContactRole::discoverer, on, ContactStatus::completed},
                      {{"利用者某", "Some User"}, ContactRole::user, on, ContactStatus::open},
                      {{"甲社", "Kou Inc."}, ContactRole::vendor, on, ContactStatus::contact_attempted},
                      {{"乙社", "Otsu Inc."}, ContactRole::vendor, on, ContactStatus::in_progress}};
    for (auto const& path : published_drafts)
        for (auto const& made : all_exports(draft_from(path), issue))
            for (std::string_view const name : {"匿名希望氏", "Nameless", "利用者某", "Some User"}) CHECK_FALSE(contains(made.bytes, name));
    auto const document = json_of(export_csaf(draft_from("office/draft-viewer.yaml"), issue, Lang::en, CsafVersion::v2_0));
    std::set<std::pair<std::string, std::string>> parties;
    for (auto const& each : document["vulnerabilities"][0]["involvements"]) {
        bool const first = parties.emplace(each["party"].get<std::string>(), each["date"].get<std::string>()).second;
        CHECK(first);
    }
    CHECK(parties.size() == 3);
    CHECK(contains(document.dump(), "Kou Inc.: contact attempted\\nOtsu Inc.: in progress"));
}

TEST_CASE("exports: bytes are well-formed whatever the draft holds") {
    std::mt19937 random{20191010};
    const std::string bits[] = {"<",
                                ">",
                                "&",
                                "\"",
                                "'",
                                "]]>",
                                "<!--",
                                "-->",
                                "<?xml",
                                "\x01",
                                "\x1b",
                                "\r",
                                "\r\n",
                                "\n",
                                "\t",
                                "\xff",
                                "\xe3",
                                "\xed\xa0\x80",
                                "漢",
                                "{{",
                                "&#0;",
                                "\xf0\x9f",
                                "\xef\xbf\xbe",
                                "\xef\xbf\xbf",
                                std::string(1, '\0'),
                                "\x7f",
                                "\ufeff"};
    auto const spoil = [&](std::string& text) {
        for (int n = 0; n < 3; ++n) text.insert(random() % (text.size() + 1), bits[random() % std::size(bits)]);
    };
    auto const issue = issue_of(Stage::published);
    size_t made = 0;
    for (int round = 0; round < 40; ++round) {
        auto draft = draft_from(published_drafts[static_cast<size_t>(round) % published_drafts.size()]);
        auto const spoil_both = [&](Text& text) {
            spoil(text.ja);
            spoil(text.en);
        };
        for (auto* text : {&draft.title, &draft.overview, &draft.details, &draft.impact, &draft.addendum, &draft.statement})
            spoil_both(*text);
        for (auto& each : draft.affected) {
            each.vendor.clear();
            spoil_both(each.product);
            spoil_both(each.note);
            if (round % 2) spoil_both(each.version);
            if (round % 3 == 0) spoil(each.cpe);
            if (round % 5 == 0) spoil(each.purl);
        }
        for (auto& each : draft.vulnerabilities) spoil_both(each.name);
        for (auto& each : draft.solutions) {
            if (!each.products.empty() && each.kind == SolutionKind::stop_use) each.kind = SolutionKind::workaround;
            each.products.clear();
            spoil_both(each.text);
        }
        for (auto& each : draft.vendors) {
            spoil_both(each.name);
            spoil(each.link);
        }
        for (auto& each : draft.references) spoil_both(each.title);
        for (auto& each : draft.credits)
            for (auto& person : each.people) spoil_both(person.name);
        for (auto& each : draft.history) spoil_both(each.text);
        spoil(draft.jvndb);
        for (auto const& each : all_exports(draft, issue)) {
            ++made;
            INFO(each.bytes);
            CHECK_FALSE(find_invalid_utf8(each.bytes));
            if (each.bytes.starts_with('<'))
                CHECK(read_xml(each.bytes));
            else
                CHECK_NOTHROW(Json::parse(each.bytes));
            CHECK(contains(rules_of(each.notes), "export.characters"));
            for (const Finding& note : each.notes) CHECK(note.message.ja == harmless_line(note.message.ja));
        }
    }
    CHECK(made > 300);
}

TEST_CASE("exports: the reader of this test sees what is not well-formed") {
    auto const with = [](std::string_view body) { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + std::string{body} + '\n'; };
    CHECK(read_xml(with("<a b=\"c\"><d/>e</a>")));
    for (std::string_view const bad :
         {"<a>", "<a></b>", "<a b=\"<\"/>", "<a>&x;</a>", "<a>\x01</a>", "<a>]]></a>", "<a b=\"1\" b=\"2\"/>", "<a/><b/>"})
        CHECK_FALSE(read_xml(with(bad)));
}

TEST_CASE("exports: before publication") {
    auto const issue = issue_of(Stage::draft);
    auto draft = draft_from("advisories/embargoed.yaml");
    for (Lang const lang : both) {
        CHECK(exit_of([&] { export_csaf(draft, issue, lang, CsafVersion::v2_0); }) == Exit::refused);
        CHECK(exit_of([&] { export_vuldef(draft, issue, lang); }) == Exit::refused);
        CHECK(exit_of([&] { export_openvex(draft, issue, lang); }) == Exit::refused);
        CHECK(exit_of([&] { export_jvnrss({&draft, 1}, issue, lang); }) == Exit::refused);
        auto const document = json_of(export_csaf(draft, issue, lang, CsafVersion::v2_1))["document"];
        CHECK(document["distribution"]["tlp"]["label"] == "AMBER+STRICT");
        CHECK(document["tracking"]["status"] == "draft");
        CHECK(document["tracking"]["version"] == "0.1.0");
        CHECK(document["tracking"]["id"] == "C-2019-00017");
        CHECK_FALSE(document.contains("references"));  // no page is there yet
    }
    CHECK(exit_of([&] { export_osv(draft, issue); }) == Exit::refused);
    draft.tlp = Tlp::clear;
    CHECK(exit_of([&] { export_csaf(draft, issue, Lang::ja, CsafVersion::v2_1); }) == Exit::refused);
    draft.tlp = Tlp::red;
    CHECK(json_of(export_csaf(draft, issue, Lang::ja, CsafVersion::v2_0))["document"]["distribution"]["tlp"]["label"] == "RED");
    CHECK(contains(export_vuldef(draft, issue, Lang::ja).bytes, "restriction=\"private\""));
    draft.tlp.reset();
    CHECK(json_of(export_csaf(draft, issue, Lang::ja, CsafVersion::v2_0))["document"]["distribution"]["tlp"]["label"] == "AMBER");

    auto router = draft_from("office/draft-router.yaml");
    auto published = issue_of(Stage::published);
    CHECK(contains(export_vuldef(router, published, Lang::ja).bytes, "restriction=\"public\""));
    CHECK(json_of(export_csaf(router, published, Lang::ja, CsafVersion::v2_0))["document"]["distribution"]["tlp"]["label"] == "WHITE");
    published.at = *parse_instant("2019-07-15T14:59:59Z");  // one second before the day begins in Tokyo
    CHECK(exit_of([&] { export_csaf(router, published, Lang::ja, CsafVersion::v2_0); }) == Exit::refused);
    published.at = *parse_instant("2019-07-15T15:00:00Z");
    CHECK(exit_of([&] { export_csaf(router, published, Lang::ja, CsafVersion::v2_0); }) == Exit::done);
    router.published.reset();
    CHECK(exit_of([&] { export_csaf(router, published, Lang::ja, CsafVersion::v2_0); }) == Exit::refused);
}

TEST_CASE("exports: the history is the revisions") {
    auto draft = draft_from("office/draft-router.yaml");
    auto const issue = issue_of(Stage::published);
    for (int day = 1; day <= 11; ++day) draft.history.push_back({parse_day("2019-08-01"), {"更新", "Updated"}});
    auto const tracking = json_of(export_csaf(draft, issue, Lang::ja, CsafVersion::v2_0))["document"]["tracking"];
    CHECK(tracking["version"] == "12");
    CHECK(tracking["initial_release_date"] == "2019-07-16T00:00:00+09:00");
    CHECK(tracking["current_release_date"] == "2019-08-01T00:00:10+09:00");
    std::string last;
    for (auto const& revision : tracking["revision_history"]) {
        CHECK(last < revision["date"].get<std::string>());
        last = revision["date"].get<std::string>();
    }
    CHECK(json_of(export_csaf(draft, issue_of(Stage::draft), Lang::ja, CsafVersion::v2_0))["document"]["tracking"]["version"] == "0.12.0");
    draft.history = {{parse_day("2019-09-01"), {"後", "Later"}}, {parse_day("2019-08-01"), {"先", "Earlier"}}};
    auto const sorted = export_csaf(draft, issue, Lang::en, CsafVersion::v2_0);
    CHECK(contains(rules_of(sorted.notes), "export.history"));
    CHECK(json_of(sorted)["document"]["tracking"]["revision_history"][0]["summary"] == "Published");
    CHECK(json_of(sorted)["document"]["tracking"]["revision_history"][2]["summary"] == "Later");
}

TEST_CASE("exports: what is not in the draft is not guessed") {
    auto const issue = issue_of(Stage::published);
    auto const after = [&](auto change) {
        auto draft = draft_from("advisories/several-vendors.yaml");
        change(draft);
        return exit_of([&] { export_csaf(draft, issue, Lang::ja, CsafVersion::v2_0); });
    };
    CHECK(after([](auto&) {}) == Exit::done);
    CHECK(after([](auto& d) { d.affected[0].vendor = "P-2019-00099"; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.affected[0].cves = {"CVE-2019-99999"}; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.credits[0].cves = {"CVE-2019-99999"}; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.solutions[0].products = {"KC-100"}; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.vulnerabilities[1].cve = d.vulnerabilities[0].cve; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.vulnerabilities[2].cve = "CVE-2019-999"; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.title.ja = "　"; }) == Exit::bad_input);
    CHECK(after([](auto& d) { d.jvn.clear(); }) == Exit::bad_input);
    auto const router = draft_from("office/draft-router.yaml");
    CHECK(exit_of([&] { export_osv(router, issue); }) == Exit::refused);
    CHECK(exit_of([&] { export_openvex(router, issue, Lang::ja); }) == Exit::refused);
    auto nobody = issue;
    nobody.publisher.cna = "11111111-2222-3333-8444-555555555555";  // no random UUID
    CHECK(exit_of([&] { export_cve(router, nobody, CveVersion::v5_1); }) == Exit::refused);
    auto odd = router;
    odd.vulnerabilities[0].cwe = "CWE-16";
    odd.vulnerabilities[0].cvss[0].score = "9.9";
    odd.vulnerabilities[0].cvss.push_back({"3.0", "CVSS:3.0/AV:N", "1.0"});
    odd.affected[0].version = {"最新版", "latest"};
    odd.affected[0].cpe = "cpe:2.3:router";
    odd.references[0].link = "ftp://x";
    CHECK(rules_of(export_csaf(odd, issue, Lang::ja, CsafVersion::v2_0).notes) ==
          "export.identifier export.version export.cwe export.cvss_score export.cvss export.link");
}

TEST_CASE("exports: nothing but a title and an overview") {
    AdvisoryDraft draft;
    draft.jvn = "JVN#90000009";
    draft.published = parse_day("2019-12-24");
    draft.title = {"題名", "Title"};
    draft.overview = {"概要", "Overview"};
    auto const issue = issue_of(Stage::published);
    auto const document = json_of(export_csaf(draft, issue, Lang::ja, CsafVersion::v2_1));
    CHECK(document["document"]["category"] == "csaf_base");
    CHECK_FALSE(document.contains("product_tree"));
    CHECK(read_xml(export_vuldef(draft, issue, Lang::en).bytes));
    CHECK(read_xml(export_jvnrss({&draft, 1}, issue, Lang::en).bytes));
    CHECK(read_xml(export_jvnrss({}, issue, Lang::en).bytes));
}

TEST_CASE("exports: names, days and addresses") {
    using namespace exports;
    CHECK(file_stem("JVN#12345678") == "jvn_12345678");
    CHECK(file_stem("JVNVU#12345678") == "jvnvu_12345678");
    CHECK(file_stem("JVN＃１") == "jvn_");
    CHECK(file_stem("../a b") == "_a_b");
    auto const issue = issue_of(Stage::published);
    CHECK(page_address(issue, "JVN#12345678", Lang::ja) == "https://jvn.example/jp/JVN12345678/");
    CHECK(page_address(issue, "JVNVU#12345678", Lang::en) == "https://jvn.example/en/vu/JVNVU12345678/");
    CHECK(page_address(issue, "JVNTA#12345678", Lang::ja) == "https://jvn.example/ta/JVNTA12345678/");
    CHECK(page_address(issue, "JVN#1234567", Lang::ja).empty());
    CHECK(page_address(issue, "JVN#1234567/", Lang::ja).empty());
    CHECK(tokyo_midnight(*parse_day("2019-01-01")) == "2019-01-01T00:00:00+09:00");
    CHECK(utc_midnight(*parse_day("2019-01-01")) == "2018-12-31T15:00:00Z");
    CHECK(jvndb_address("JVNDB-2019-000001", Lang::en) == "https://jvndb.jvn.jp/en/contents/2019/JVNDB-2019-000001.html");
    CHECK(jvndb_address("JVNDB-2019-1", Lang::en).empty());
}

TEST_CASE("exports: identifiers") {
    using namespace exports;
    for (auto const* good : {"cpe:2.3:o:kakuu:kr-1_firmware:*:*:*:*:*:*:*:*", "cpe:2.3:a:k\\:x:y:1.0:-:*:ja:*:*:*:*", "cpe:/o:kakuu:kr-1",
                             "cpe:2.3:a:v:p:1.?:*:*:*:*:*:*:*"}) {
        INFO(good);
        CHECK(is_cpe(good));
    }
    for (auto const* bad : {"", "cpe", "cpe:2.3:o:kakuu", "cpe:2.3:x:a:b:*:*:*:*:*:*:*:*", "cpe:2.3:a:a b:c:*:*:*:*:*:*:*:*",
                            "cpe:2.3:a:漢:c:*:*:*:*:*:*:*:*", "cpe:2.3:a::c:*:*:*:*:*:*:*:*", "cpe:/x:a", "cpe:/a:b:c:d:e:f:g:h",
                            "cpe:2.3:a:b:c:*:*:*:*:*:*:*:*:*"}) {
        INFO(bad);
        CHECK_FALSE(is_cpe(bad));
    }
    CHECK(read_purl("pkg:npm/%40kakuu/parser")->name == "@kakuu/parser");
    CHECK(read_purl("pkg:maven/example.kakuu/parser@1.0")->name == "example.kakuu:parser");
    CHECK(read_purl("pkg:maven/example.kakuu/parser@1.0")->versioned);
    CHECK(read_purl("pkg:generic/kakuu")->ecosystem.empty());
    for (auto const* bad :
         {"", "npm/x", "pkg:", "pkg:npm", "pkg:npm/", "pkg:NPM/x", "pkg:npm/a b", "pkg:npm/漢", "pkg:npm/%4", "pkg:npm//x"})
        CHECK_FALSE(read_purl(bad));
    auto const specified = [](std::string_view versions, std::string_view purl = "") {
        return version_specifier(*parse_versions(versions), read_purl(purl));
    };
    CHECK(specified("2.13.0 から 2.15.0 より前のバージョン") == ">=2.13.0|<2.15.0");
    CHECK(specified("1.05 and earlier") == "<=1.05");
    CHECK(specified("すべてのバージョン") == "vers:all/*");
    CHECK(specified("1.0, 1.1") == "1.0|1.1");
    CHECK(specified("v6 R4 and earlier") == "<=v6%20R4");
    CHECK(specified("prior to 2.0", "pkg:npm/x") == "vers:npm/<2.0");
}

TEST_CASE("exports: characters that cannot be carried") {
    using exports::carriable;
    CHECK(carriable("a\r\nb\rc\td") == "a\nb\nc\td");
    CHECK(carriable("\x01|\x1b|\x7f") == "\ufffd|\ufffd|\ufffd");
    CHECK(carriable("\xff|\xed\xa0\x80") == "\ufffd|\ufffd\ufffd\ufffd");
    CHECK(carriable("\xef\xbf\xbe|\xef\xbf\xbf|\xef\xbf\xbd") == "\ufffd|\ufffd|\ufffd");
    CHECK(carriable("漢😀𠮟") == "漢😀𠮟");
}
