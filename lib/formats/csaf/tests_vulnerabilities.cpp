#include "formats/csaf/patterns.h"
#include "formats/csaf/tests.h"
#include "model/cwe.h"
#include "model/cwe_versions.h"

#include <algorithm>
#include <set>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

/// 2.0 names no version: a name is right by the latest that we have, or by the one of the list that we use ourselves.
void check_cwe(JsonValue cwe, const Say& say) {
    auto const id = cwe["id"], name = cwe["name"];
    auto const number = is_cwe_id(id.text()) ? parse_cwe(id.text()) : std::nullopt;
    if (!number) return;
    auto const* entry = cwe_numbered(*number);
    auto const* latest = cwe_state(*number, int(cwe_versions.versions.size()) - 1);
    if (!latest && entry && (entry->kind == CweKind::category || entry->kind == CweKind::view)) {
        say(id,
            text("{} は脆弱性の種類ではなく、カテゴリーまたはビューです", "{} is a category or a view, not a weakness", quote(id.text())));
        return;
    }
    if (!latest && !entry) {
        say(id, text("{0} は CWE の一覧（{1} 版）にありません", "{0} is not in the list of CWE {1}", quote(id.text()),
                     cwe_versions.versions.back()));
        return;
    }
    auto const official = latest ? latest->name : entry->name;
    if (name.is(Kind::string) && name.text() != official && (!entry || name.text() != entry->name))
        say(name,
            text("{0} の名称「{1}」が正式な英語名と異なります", "the name of {0}, \"{1}\", is not its official one", quote(id.text()),
                 quote(name.text())),
            text("正式名: {}", "it is: {}", official));
}

/// An item of `cwes` (2.1) whose version is in our list, and the weakness as that version has it: nullptr if it has none of that number.
void each_cwe(const Advisory& advisory, const std::function<void(JsonValue item, const CweState* state)>& take) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const item : vulnerability["cwes"]) {
            auto const version = cwe_version(item["version"].text());
            auto const number = is_cwe_id(item["id"].text()) ? parse_cwe(item["id"].text()) : std::nullopt;
            if (version && number) take(item, cwe_state(*number, *version));
        }
}

void check_versioned_cwes(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const item : vulnerability["cwes"]) {
            auto const version = item["version"];
            if (!is_cwe_version(version.text()) || cwe_version(version.text())) continue;
            if (is_later_cwe_version(version.text()))
                say.untested(text("CWE {0} 版の一覧を持たないため、その版の CWE は検査していません（{1} 版まで）",
                                  "the list of CWE {0} is not carried, so that entries of it were not tested (up to {1} they are)",
                                  quote(version.text()), cwe_versions.versions.back()));
            else
                say(version, text("CWE に {} 版はありません", "there is no version {} of CWE", quote(version.text())));
        }
    each_cwe(advisory, [&](JsonValue item, const CweState* state) {
        auto const id = item["id"], name = item["name"], version = item["version"];
        if (!state)
            say(id, text("{0} は CWE {1} 版の脆弱性の種類にありません", "{0} is no weakness of CWE {1}", quote(id.text()), version.text()));
        else if (name.is(Kind::string) && name.text() != state->name)
            say(name,
                text("{0} の名称「{1}」が CWE {2} 版の名称と異なります", "the name of {0}, \"{1}\", is not the one of CWE {2}",
                     quote(id.text()), quote(name.text()), version.text()),
                text("正式名: {}", "it is: {}", state->name));
    });
}

}  // namespace

void cwe_valid(const Advisory& advisory, const Say& say) {
    if (advisory.version == Version::v2_1) {
        check_versioned_cwes(advisory, say);
        return;
    }
    for (auto const vulnerability : advisory.vulnerabilities) check_cwe(vulnerability["cwe"], say);
}

void cwe_deprecated(const Advisory& advisory, const Say& say) {
    each_cwe(advisory, [&](JsonValue item, const CweState* state) {
        if (state && state->deprecated)
            say(item["id"],
                text("{0} は CWE {1} 版で廃止されています", "{0} is deprecated in CWE {1}", item["id"].text(), item["version"].text()));
    });
}

void cwe_not_allowed(const Advisory& advisory, const Say& say) {
    each_cwe(advisory, [&](JsonValue item, const CweState* state) {
        if (state && (state->usage == CweUsage::discouraged || state->usage == CweUsage::prohibited))
            say(item["id"], text("CWE {1} 版は、{0} を脆弱性に対応付けないよう求めています",
                                 "CWE {1} asks not to map vulnerabilities to {0}", item["id"].text(), item["version"].text()));
    });
}

void cwe_with_review(const Advisory& advisory, const Say& say) {
    each_cwe(advisory, [&](JsonValue item, const CweState* state) {
        if (state && state->usage == CweUsage::review)
            say(item["id"],
                text("CWE {1} 版では、{0} への対応付けに確認が必要です", "in CWE {1} mapping to {0} is allowed with review only",
                     item["id"].text(), item["version"].text()),
                Words{"より具体的な CWE がないか確認してください", "see whether a more specific weakness fits"});
    });
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
    auto const own_id = advisory.tracking["id"].text();
    for (auto const vulnerability : advisory.vulnerabilities) {
        std::unordered_set<std::string_view> known;
        if (auto const cve = vulnerability["cve"]; cve.is(Kind::string)) known.insert(cve.text());
        for (auto const id : vulnerability["ids"])
            if (id["text"].is(Kind::string)) known.insert(id["text"].text());
        each_metric_of(advisory, vulnerability, [&](const Metric& metric) {
            for (auto const target : metric.content["ssvc_v2"]["target_ids"]) {
                if (!target.is(Kind::string)) continue;
                bool const document = target.text() == own_id;
                if (document ? advisory.vulnerabilities.size() > 1 : !known.contains(target.text()))
                    say(target, text("SSVC の対象「{}」がこの脆弱性の CVE 番号または ID ではありません",
                                     "the SSVC target \"{}\" is no CVE or ID of this vulnerability", quote(target.text())));
            }
        });
    }
}

}  // namespace vulnctl::csaf
