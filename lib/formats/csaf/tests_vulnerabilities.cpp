#include "formats/csaf/patterns.h"
#include "formats/csaf/tests.h"
#include "model/cwe.h"

#include <algorithm>
#include <set>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

void check_cwe(JsonValue cwe, const Say& say) {
    auto const id = cwe["id"], name = cwe["name"];
    if (!id.is(Kind::string) || !is_cwe_id(id.text())) return;
    auto const number = parse_cwe(id.text());
    auto const* entry = number ? cwe_numbered(*number) : nullptr;
    if (!entry) {
        say(id, text("{0} は CWE の一覧（第 {1} 版）にありません", "{0} is not in the list of CWE (version {1})", quote(id.text()),
                     cwe_list.version));
        return;
    }
    if (entry->kind == CweKind::category || entry->kind == CweKind::view) {
        say(id,
            text("{} は脆弱性の種類ではなく、カテゴリーまたはビューです", "{} is a category or a view, not a weakness", quote(id.text())));
        return;
    }
    if (name.is(Kind::string) && name.text() != entry->name)
        say(name,
            text("{0} の名称「{1}」が正式な英語名と異なります", "the name of {0}, \"{1}\", is not its official one", quote(id.text()),
                 quote(name.text())),
            text("正式名: {}", "it is: {}", entry->name));
}

}  // namespace

void cwe_valid(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) check_cwe(vulnerability["cwe"], say);
}

void multiple_cve(const Advisory& advisory, const Say& say) {
    std::unordered_set<std::string_view> seen;
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const cve = vulnerability["cve"];
        if (cve.is(Kind::string) && !seen.insert(cve.text()).second)
            say(cve, text("{} は別の脆弱性で既に使われています", "{} is used for another vulnerability already", quote(cve.text())));
    }
}

void multiple_involvements(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::set<std::pair<Moment, std::string_view>> seen;
        for (auto const involvement : vulnerability["involvements"]) {
            auto const date = parse_moment(involvement["date"].text());
            auto const party = involvement["party"];
            if (date && party.is(Kind::string) && !seen.emplace(*date, party.text()).second)
                say(involvement, text("{0} の関与が同じ日時 {1} に2回あります", "the party {0} is listed twice at {1}", quote(party.text()),
                                      quote(involvement["date"].text())));
        }
    }
}

void missing_involvement_date(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const involvement : vulnerability["involvements"])
            if (involvement.is(Kind::object) && !involvement["date"])
                say(involvement, Words{"関与（involvements）に date がありません", "the involvement has no date"});
}

void cve_in_ids(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const id : vulnerability["ids"])
            if (auto const number = id["text"]; is_cve_id(number.text()))
                say(number, text("{} は ids ではなく cve に書いてください", "{} is in ids; its place is cve", quote(number.text())));
}

void missing_cve(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities)
        if (vulnerability.is(Kind::object) && vulnerability["cve"].text().empty())
            say(vulnerability, Words{"CVE 番号がありません", "there is no CVE ID"});
}

void missing_cwe(const Advisory& advisory, const Say& say) {
    auto const member = advisory.version == Version::v2_0 ? "cwe" : "cwes";
    for (auto const vulnerability : advisory.vulnerabilities)
        if (vulnerability.is(Kind::object) && vulnerability[member].empty())
            say(vulnerability, Words{"CWE がありません", "there is no CWE"});
}

void ssvc_targets(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_set<std::string_view> known;
        if (auto const cve = vulnerability["cve"]; cve.is(Kind::string)) known.insert(cve.text());
        for (auto const id : vulnerability["ids"])
            if (id["text"].is(Kind::string)) known.insert(id["text"].text());
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            for (auto const target : metric.content["ssvc_v2"]["target_ids"]) {
                if (!target.is(Kind::string)) continue;
                bool const document = target.text() == advisory.tracking["id"].text();
                if (document ? advisory.vulnerabilities.size() > 1 : !known.contains(target.text()))
                    say(target, text("SSVC の対象「{}」がこの脆弱性の CVE 番号または ID ではありません",
                                     "the SSVC target \"{}\" is no CVE or ID of this vulnerability", quote(target.text())));
            }
        });
    }
}

}  // namespace vulnctl::csaf
