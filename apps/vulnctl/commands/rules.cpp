#include "base/file.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "commands/declarations.h"
#include "model/cite.h"
#include "ops/edition_shelf.h"
#include "rules/catalogue.h"
#include "views/case_view.h"
#include "views/findings_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"ACTION", "", {}},
    {"[ID]",
     "",
     {"規則の番号（show）、先頭の一致するものだけ（list）、ファイル（check, add）、版（use）",
      "a rule's id (show), only those that begin so (list), a file (check, add), an edition (use)"}},
    {"[CASE]", "", {"取扱番号（use）", "the case (use)"}},
    {"--edition", "ID", {"この版の規則を示す（省略時はその日の規則）", "the rules of this edition (else those of the day)"}},
    {"--reason", "TEXT", {"版を変更する理由（use）", "why the case goes over to it (use)"}},
};

constexpr size_t most_bytes = 1 << 20;

const Edition& asked_edition(Context& context) {
    if (context.args.has("--edition")) context.edition.edition = &context.editions.named(context.args.text("--edition"));
    return *context.edition.edition;
}

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
    auto const& edition = asked_edition(context);
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
    auto const& edition = asked_edition(context);
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

Result editions(Context& context) {
    auto const governing = context.edition.governing;
    auto const known = context.editions.known();
    Result result;
    result.kind = "edition-list";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        std::vector<std::vector<std::string>> rows;
        for (auto const& edition : known)
            rows.push_back({edition.id, print(edition.in_force_from),
                            edition.carried ? (screen.lang == Lang::ja ? "収録" : "carried") : "-",
                            edition.name.in(screen.lang) + (edition.id != governing   ? ""
                                                            : screen.lang == Lang::ja ? "（この日に有効）"
                                                                                      : " (governs this day)")});
        page.table({{"版", "edition"}, {"施行日", "from"}, {"規則", "rules"}, {"名称", "name"}}, rows);
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& edition : known)
            items.push_back({{"id", edition.id},
                             {"name", edition.name.in(lang)},
                             {"in_force_from", print(edition.in_force_from)},
                             {"carried", edition.carried},
                             {"governs", edition.id == governing}});
        return Json{{"items", items}};
    };
    return result;
}

EditionFile read_asked(const Args& args, std::string& bytes) {
    auto const file = args.required("ID");
    bytes = read_file(file, most_bytes);
    return examine_edition(bytes, file);
}

Result findings_of(const EditionFile& file, const std::string& name) {
    Result result;
    result.kind = "edition-check";
    result.exit = file.edition ? Exit::done : Exit::findings;
    auto const found = file.findings;
    auto const edition = file.edition;
    result.text = [=](const Screen& screen) {
        if (!edition) return findings_text(found, screen);
        Page page{screen.lang, screen.columns};
        page.paragraph(text("{0}: 第{1}版（{2}、{4} 施行）。指摘事項はありません",
                            "{0}: edition {1} ({3}, in force from {4}): nothing found", name, edition->id, edition->name.ja,
                            edition->name.en, print(edition->in_force_from))
                           .in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang lang) {
        return Json{{"edition", edition ? Json(std::string{edition->id}) : Json()}, {"findings", findings_json(found, lang)}};
    };
    return result;
}

Result check(Context& context) {
    std::string bytes;
    return findings_of(read_asked(context.args, bytes), context.args.text("ID"));
}

Result add(Context& context) {
    std::string bytes;
    auto const file = read_asked(context.args, bytes);
    if (!file.edition) return findings_of(file, context.args.text("ID"));
    auto const event = add_edition(*context.desk, *file.edition, bytes);
    Result result;
    result.kind = "edition";
    auto const edition = file.edition;
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.paragraph(text("ガイドライン第{0}版（{1}、{3} 施行）の規則を追加しました。取扱い中の案件は、vulnctl rules use {0} "
                            "で変更するまで、これまでの版で取り扱います",
                            "the rules of edition {0} ({2}, in force from {3}) were added; running cases stay under theirs until vulnctl "
                            "rules use {0} moves them",
                            edition->id, edition->name.ja, edition->name.en, print(edition->in_force_from))
                           .in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang) { return Json{{"edition", std::string{edition->id}}, {"event", event.seq}}; };
    return result;
}

Result use(Context& context) {
    auto const& edition = context.editions.named(context.args.required("ID"));
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    if (!before.open()) throw Error{Exit::refused, text("{} の取扱いは終了しています", "handling of {} has ended", before.id.str())};
    if (std::none_of(edition.transitions.begin(), edition.transitions.end(), [&](const Transition& t) { return t.kind == before.kind; }))
        throw Error{Exit::refused, text("第{0}版には{1}の手続きがありません", "edition {0} has no steps for a {2}", edition.id,
                                        name_of(before.kind).ja, name_of(before.kind).en)};
    record(*context.desk, before, EditionChosen{std::string{edition.id}, context.args.required("--reason")});
    auto const c = the_case(context, before.id);
    return recorded(context, c,
                    text("今後、ガイドライン第{0}版（{1}）により取り扱います", "handled under edition {0} ({2}) from now on", edition.id,
                         edition.name.ja, edition.name.en));
}

constexpr Action actions[] = {
    {"list", {"一覧", "all of them"}, list, "[ID] --edition"},
    {"show", {"1件", "one"}, show, "ID --edition"},
    {"editions", {"版", "the guideline's"}, editions, ""},
    {"check", {"版のファイルの確認", "an edition's file"}, check, "ID"},
    {"add", {"版の追加", "an edition"}, add, "ID"},
    {"use", {"案件に適用する版の変更", "an edition, for a case"}, use, "ID CASE --reason"},
};

}  // namespace

extern const Command rules_command = {"rules",
                                      {"規則とその根拠を示す。ガイドラインの版を追加し、案件に適用する",
                                       "Show the rules and their grounds; add an edition, or use it for a case"},
                                      [](const Args& args) {
                                          auto const action = args.text("ACTION");
                                          if (action == "check") return Needs::nothing;
                                          return action == "add" || action == "use" ? Needs::writing : Needs::reading_if_there;
                                      },
                                      options,
                                      nullptr,
                                      nullptr,
                                      actions};

}  // namespace vulnctl
