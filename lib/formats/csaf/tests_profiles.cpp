#include "formats/csaf/tests.h"

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

/// Where something is missing: the list, or what should have it.
JsonValue or_else(JsonValue value, JsonValue otherwise) { return value ? value : otherwise; }

void each_vulnerability_without(const Advisory& advisory, const Say& say, std::string_view member) {
    for (auto const vulnerability : advisory.vulnerabilities)
        if (!vulnerability[member])
            say(vulnerability, text("プロファイル {0} では、各脆弱性に {1} が必要です", "in the profile {0} every vulnerability needs {1}",
                                    advisory.category, member));
}

void each_unstated(const Advisory& advisory, const Say& say, std::string_view status,
                   const std::function<bool(JsonValue vulnerability, std::string_view id)>& stated, Words what) {
    for (auto const vulnerability : advisory.vulnerabilities)
        for (auto const id : vulnerability["product_status"][status])
            if (id.is(Kind::string) && !stated(vulnerability, id.text()))
                say(id, {fmt::format("製品「{}」の{}がありません", quote(id.text()), what.ja),
                         fmt::format("there is no {} for the product \"{}\"", what.en, quote(id.text()))});
}

bool is_withdrawn_or_superseded(const Advisory& advisory) { return advisory.category_is({"csaf_withdrawn", "csaf_superseded"}); }

/// Exactly one note of that title, and it a description.
void reasoning(const Advisory& advisory, const Say& say, std::string_view title) {
    if (!advisory.is_english()) return;
    size_t found = 0;
    for (auto const note : advisory.document["notes"]) {
        if (note["title"].text() != title) continue;
        ++found;
        if (found > 1) say(note, text("題名「{}」の注記が2つ以上あります", "there is more than one note \"{}\"", title));
        if (note["category"].text() != "description")
            say(or_else(note["category"], note), text("題名「{}」の注記の種類は description でなければなりません",
                                                      "the category of the note \"{}\" has to be description", title));
    }
    if (found == 0)
        say(or_else(advisory.document["notes"], advisory.document), text("題名「{}」の注記がありません", "there is no note \"{}\"", title));
}

}  // namespace

void document_notes(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_security_incident_response", "csaf_informational_advisory"})) return;
    for (auto const note : advisory.document["notes"]) {
        auto const category = note["category"].text();
        if (category == "description" || category == "details" || category == "general" || category == "summary") return;
    }
    say(or_else(advisory.document["notes"], advisory.document),
        Words{"文書の注記に description、details、general、summary のいずれもありません",
              "the document's notes have no description, details, general or summary"});
}

void document_references(const Advisory& advisory, const Say& say) {
    bool const concerned = advisory.category_is({"csaf_security_incident_response", "csaf_informational_advisory"}) ||
                           (advisory.version == Version::v2_1 && advisory.category_is({"csaf_superseded"}));
    if (!concerned) return;
    for (auto const reference : advisory.document["references"])
        if (reference["category"].text() == "external") return;
    say(or_else(advisory.document["references"], advisory.document),
        Words{"文書の参照に category: external のものがありません", "the document has no reference of category external"});
}

void no_vulnerabilities(const Advisory& advisory, const Say& say) {
    bool const concerned = advisory.category_is({"csaf_informational_advisory"}) ||
                           (advisory.version == Version::v2_1 && is_withdrawn_or_superseded(advisory));
    if (auto const vulnerabilities = advisory.root["vulnerabilities"]; concerned && vulnerabilities)
        say(vulnerabilities,
            text("プロファイル {} では vulnerabilities を書けません", "in the profile {} there are no vulnerabilities", advisory.category));
}

void product_tree(const Advisory& advisory, const Say& say) {
    if (advisory.category_is({"csaf_security_advisory", "csaf_vex"}) ||
        (advisory.version == Version::v2_1 && advisory.category_is({"csaf_deprecated_security_advisory"}))) {
        if (!advisory.tree)
            say(advisory.root,
                text("プロファイル {} では product_tree が必要です", "the profile {} needs a product_tree", advisory.category));
    }
}

void vulnerability_notes(const Advisory& advisory, const Say& say) {
    if (advisory.category_is({"csaf_security_advisory", "csaf_vex"}) ||
        (advisory.version == Version::v2_1 && advisory.category_is({"csaf_deprecated_security_advisory"})))
        each_vulnerability_without(advisory, say, "notes");
}

void product_status(const Advisory& advisory, const Say& say) {
    if (advisory.category_is({"csaf_security_advisory"}) ||
        (advisory.version == Version::v2_1 && advisory.category_is({"csaf_deprecated_security_advisory"})))
        each_vulnerability_without(advisory, say, "product_status");
}

void vex_product_status(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_vex"})) return;
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const status = vulnerability["product_status"];
        if (status["fixed"] || status["known_affected"] || status["known_not_affected"] || status["under_investigation"]) continue;
        say(or_else(status, vulnerability),
            Words{"product_status に fixed、known_affected、known_not_affected、under_investigation のいずれもありません",
                  "the product_status has no fixed, known_affected, known_not_affected or under_investigation"});
    }
}

void vulnerability_id(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_vex"})) return;
    for (auto const vulnerability : advisory.vulnerabilities) {
        auto const ids = vulnerability["ids"];
        if (vulnerability["cve"]) continue;
        if (!ids) {
            say(vulnerability, Words{"脆弱性に cve も ids もありません", "the vulnerability has neither cve nor ids"});
            continue;
        }
        if (advisory.version == Version::v2_0) continue;
        // 2.1: an id that is bound to products does not speak for the others
        bool unbound = false;
        for (auto const id : ids)
            if (!id["product_ids"] && !id["group_ids"]) unbound = true;
        if (unbound) continue;
        auto const covered = covered_products(advisory, ids, [](JsonValue) { return true; });
        for (auto const list : vulnerability["product_status"])
            for (auto const id : list)
                if (id.is(Kind::string) && !covered.contains(id.text()))
                    say(id, text("製品「{}」に対する脆弱性の ID がありません", "no ID of the vulnerability is given for the product \"{}\"",
                                 quote(id.text())));
    }
}

void impact_statement(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_vex"})) return;
    JsonValue current;
    std::unordered_set<std::string_view> stated;
    each_unstated(
        advisory, say, "known_not_affected",
        [&](JsonValue vulnerability, std::string_view id) {
            if (current != vulnerability) {
                current = vulnerability;
                stated = covered_products(advisory, vulnerability["flags"], [](JsonValue) { return true; });
                stated.merge(covered_products(advisory, vulnerability["threats"],
                                              [](JsonValue threat) { return threat["category"].text() == "impact"; }));
            }
            return stated.contains(id);
        },
        {"影響を受けない理由（flags または category: impact の threats）", "impact statement (in flags, or threats of category impact)"});
}

void action_statement(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_vex"})) return;
    JsonValue current;
    std::unordered_set<std::string_view> stated;
    each_unstated(advisory, say, "known_affected",
                  [&](JsonValue vulnerability, std::string_view id) {
                      if (current != vulnerability) {
                          current = vulnerability;
                          stated = covered_products(advisory, vulnerability["remediations"], [](JsonValue) { return true; });
                      }
                      return stated.contains(id);
                  },
                  {"対応方法（remediations）", "action statement (in remediations)"});
}

void some_vulnerabilities(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_security_advisory", "csaf_vex"}) &&
        !(advisory.version == Version::v2_1 && advisory.category_is({"csaf_deprecated_security_advisory"})))
        return;
    if (!advisory.root["vulnerabilities"])
        say(advisory.root,
            text("プロファイル {} では vulnerabilities が必要です", "the profile {} needs vulnerabilities", advisory.category));
}

void affected_products(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_security_advisory"})) return;
    for (auto const vulnerability : advisory.vulnerabilities)
        if (!vulnerability["product_status"]["known_affected"])
            say(or_else(vulnerability["product_status"], vulnerability),
                Words{"product_status に known_affected がありません", "the product_status has no known_affected"});
}

void description_note(const Advisory& advisory, const Say& say) {
    if (!is_withdrawn_or_superseded(advisory)) return;
    for (auto const note : advisory.document["notes"])
        if (note["category"].text() == "description") return;
    say(or_else(advisory.document["notes"], advisory.document),
        Words{"文書の注記に description がありません", "the document's notes have no description"});
}

void no_product_tree(const Advisory& advisory, const Say& say) {
    if (is_withdrawn_or_superseded(advisory) && advisory.tree)
        say(advisory.tree,
            text("プロファイル {} では product_tree を書けません", "in the profile {} there is no product_tree", advisory.category));
}

void two_revisions(const Advisory& advisory, const Say& say) {
    auto const history = advisory.tracking["revision_history"];
    if (is_withdrawn_or_superseded(advisory) && history.is(Kind::array) && history.size() < 2)
        say(history, text("プロファイル {} では更新履歴に2つ以上の項目が必要です",
                          "in the profile {} the revision history has two or more entries", advisory.category));
}

void reasoning_for_withdrawal(const Advisory& advisory, const Say& say) {
    if (advisory.category_is({"csaf_withdrawn"})) reasoning(advisory, say, "Reasoning for Withdrawal");
}

void reasoning_for_supersession(const Advisory& advisory, const Say& say) {
    if (advisory.category_is({"csaf_superseded"})) reasoning(advisory, say, "Reasoning for Supersession");
}

void superseding_reference(const Advisory& advisory, const Say& say) {
    if (!advisory.category_is({"csaf_superseded"}) || !advisory.is_english()) return;
    bool found = false;
    for (auto const reference : advisory.document["references"]) {
        if (!reference["summary"].text().starts_with("Superseding Document")) continue;
        found = true;
        if (reference["category"].text() != "external")
            say(or_else(reference["category"], reference),
                Words{"置き換え後の文書への参照の category は external でなければなりません",
                      "the category of the reference to the superseding document has to be external"});
    }
    if (!found)
        say(or_else(advisory.document["references"], advisory.document),
            Words{"「Superseding Document」で始まる参照がありません",
                  "there is no reference whose summary begins with \"Superseding Document\""});
}

void extension_in_withdrawn(const Advisory& advisory, const Say& say) {
    if (!is_withdrawn_or_superseded(advisory)) return;
    for (auto const extensions : {advisory.root["x_extensions"], advisory.document["x_extensions"]})
        if (extensions)
            say(extensions, text("プロファイル {} の文書に拡張があります", "the document is of the profile {}, but has an extension",
                                 advisory.category));
}

}  // namespace vulnctl::csaf
