#include "base/nearest.h"
#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "rules/catalogue.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"ACTION", "", {"list（一覧）, show（1件）, editions（版）", "list, show or editions"}},
    {"[ID]", "", {"規則の番号（show）。list では先頭の一致するものだけ", "a rule's id (show); with list, only those that begin so"}},
};

std::string kind_words(const CatalogueEntry& entry, Lang lang) {
    if (!entry.kind) return lang == Lang::ja ? "共通" : "both kinds";
    return std::string{name_of(*entry.kind).in(lang)};
}

Json entry_json(const CatalogueEntry& entry, const Edition& edition, Lang lang) {
    auto json = json_of(entry.rule, edition.id);
    json["convention"] = entry.rule.convention;
    json["kind"] = entry.kind ? Json(id_of(*entry.kind)) : Json();
    json["wording"] = json_of(entry.rule.wording, lang);
    return json;
}

Result list(Context& context) {
    auto const& edition = *context.edition.edition;
    auto entries = catalogue(edition);
    auto const prefix = context.args.text("ID");
    std::erase_if(entries, [&](const CatalogueEntry& entry) { return !entry.rule.id.starts_with(prefix); });
    Result result;
    result.kind = "rule-list";
    result.by_rules = true;
    result.text = [=, &edition](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        if (entries.empty()) page.paragraph(text("該当する規則はありません", "no rules").in(screen.lang));
        std::string_view section;
        for (auto const& entry : entries) {
            if (section != entry.section.en) page.heading(entry.section);
            section = entry.section.en;
            auto const nature = entry.by_nature ? fmt::format("; {}", name_of(entry.rule.nature).in(screen.lang)) : std::string{};
            page.line(fmt::format("  {}  [{}{}]", entry.rule.id, cite(entry.rule.clause, edition.id).in(screen.lang), nature));
            page.paragraph(entry.rule.wording.in(screen.lang), 6);
        }
        return page.str();
    };
    result.json = [=, &edition](Lang lang) {
        Json items = Json::array();
        for (auto const& entry : entries) items.push_back(entry_json(entry, edition, lang));
        return Json{{"items", items}};
    };
    return result;
}

Result show(Context& context) {
    auto const& edition = *context.edition.edition;
    auto const entries = catalogue(edition);
    auto const id = context.args.required("ID");
    auto const at = std::find_if(entries.begin(), entries.end(), [&](const CatalogueEntry& entry) { return entry.rule.id == id; });
    if (at == entries.end()) {
        std::vector<std::string_view> known;
        for (auto const& entry : entries) known.push_back(entry.rule.id);
        auto const near = nearest(id, known);
        throw Error{Exit::not_found, text("規則 {} はありません", "there is no rule {}", harmless_line(id)),
                    near.empty() ? text("vulnctl rules list で一覧できます", "vulnctl rules list shows them")
                                 : text("「{}」のことでしょうか", "did you mean '{}'?", near)};
    }
    auto const entry = *at;
    Result result;
    result.kind = "rule";
    result.by_rules = true;
    result.text = [=, &edition](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.line(entry.rule.id);
        page.field({"規則", "rule"}, entry.rule.wording.in(screen.lang));
        page.field({"根拠", "clause"}, cite(entry.rule.clause, edition.id).in(screen.lang));
        if (entry.by_nature) page.field({"性質", "nature"}, name_of(entry.rule.nature).in(screen.lang));
        page.field({"種別", "kind"}, kind_words(entry, screen.lang));
        for (auto const& [label, words] : entry.details) page.field(label, words.in(screen.lang));
        if (entry.rule.convention)
            page.paragraph(
                text("ガイドラインに規定がなく、vulnctl が定めたものです。", "The guideline is silent here; the choice is vulnctl's.")
                    .in(screen.lang));
        return page.str();
    };
    result.json = [=, &edition](Lang lang) {
        auto json = entry_json(entry, edition, lang);
        for (auto const& [label, words] : entry.details) {
            std::string name{label.en};
            std::replace(name.begin(), name.end(), ' ', '_');
            json["details"][name] = words.in(lang);
        }
        return json;
    };
    return result;
}

bool is_carried(const KnownEdition& edition) {
    return std::any_of(carried_editions().begin(), carried_editions().end(), [&](const Edition* e) { return e->id == edition.id; });
}

Result editions(Context& context) {
    auto const governing = context.edition.governing;
    Result result;
    result.kind = "edition-list";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        std::vector<std::vector<std::string>> rows;
        for (auto const& edition : known_editions())
            rows.push_back({std::string{edition.id}, print(edition.in_force_from),
                            is_carried(edition) ? (screen.lang == Lang::ja ? "収録" : "carried") : "-",
                            std::string{edition.name.in(screen.lang)} + (edition.id != governing   ? ""
                                                                         : screen.lang == Lang::ja ? "（この日に有効）"
                                                                                                   : " (governs this day)")});
        page.table({{"版", "edition"}, {"施行日", "from"}, {"規則", "rules"}, {"名称", "name"}}, rows);
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& edition : known_editions())
            items.push_back({{"id", std::string{edition.id}},
                             {"name", json_of(edition.name, lang)},
                             {"in_force_from", print(edition.in_force_from)},
                             {"carried", is_carried(edition)},
                             {"governs", edition.id == governing}});
        return Json{{"items", items}};
    };
    return result;
}

Result run(Context& context) {
    auto const action = context.args.required("ACTION");
    if (action == "list") return list(context);
    if (action == "show") return show(context);
    if (action == "editions") return editions(context);
    throw Error{Exit::usage, text("「{}」はできません", "'{}' is not an action", harmless_line(action)),
                text("list, show, editions のいずれかを指定してください", "give list, show or editions")};
}

}  // namespace

extern const Command rules_command = {"rules", {"規則とその根拠を示す", "Show the rules and their grounds"}, nothing, options, run};

}  // namespace vulnctl
