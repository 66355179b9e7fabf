#include "base/file.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "commands/declarations.h"
#include "formats/document_kind.h"
#include "views/github_annotations.h"
#include "views/json.h"
#include "views/junit.h"
#include "views/sarif.h"
#include "views/validation_view.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 15 << 20;

constexpr Option options[] = {
    {"[FILE...]",
     "",
     {"公表文の原稿（YAML）またはCSAFの文書（JSON）。- は標準入力",
      "drafts of advisories (YAML) or CSAF documents (JSON); - is standard input"}},
    {"--format", "FORMAT", {"出力の形式（text, json, sarif, junit, github）", "how it is written (text, json, sarif, junit, github)"}},
    {"--rules", "", {"すべての規則を示す", "list all the rules"}},
    {"--rule", "RULE", {"規則を1つ示す", "show one rule"}},
};

enum class Format { text, json, sarif, junit, github };

[[maybe_unused]] constexpr auto words_of(Format) {
    return std::to_array<Word<Format>>({
        {Format::text, "text", {"テキスト", "text"}},
        {Format::json, "json", {"JSON", "JSON"}},
        {Format::sarif, "sarif", {"SARIF", "SARIF"}},
        {Format::junit, "junit", {"JUnit", "JUnit"}},
        {Format::github, "github", {"GitHub Actions", "GitHub Actions"}},
    });
}

Format format_asked(const Args& args) {
    auto const format = args.word<Format>("--format");
    if (args.has("--json") && format.value_or(Format::json) != Format::json)
        throw Error{Exit::usage, text("--json と --format {} は同時に指定できません", "--json and --format {} exclude each other",
                                      args.text("--format"))};
    return args.has("--json") ? Format::json : format.value_or(Format::text);
}

ValidatedFile found_in(std::string_view bytes, const std::string& name, Instant now) {
    switch (kind_of_document(bytes, name)) {
        case DocumentKind::advisory_draft: return {name, true, validate_draft(bytes, name)};
        case DocumentKind::csaf: {
            auto verdict = check_csaf(bytes, name, now);
            return {name, true, std::move(verdict.findings), std::move(verdict.not_run)};
        }
    }
    return {name, true, {}, {}};
}

/// One file that cannot be read does not keep the others from being checked.
ValidatedFile validated(const std::string& file, std::istream& in, Instant now) {
    auto const name = file == "-" ? std::string{"(stdin)"} : file;
    try {
        auto const bytes = file == "-" ? read_stream(in, name, most_bytes) : read_file(file, most_bytes);
        return found_in(bytes, name, now);
    } catch (const Error& error) {
        Finding unreadable{"file.unreadable", Severity::error, error.message, error.hint, error.place, {}};
        return {name, false, {std::move(unreadable)}};
    }
}

Exit exit_of_all(const std::vector<ValidatedFile>& files) {
    if (std::any_of(files.begin(), files.end(), [](const ValidatedFile& file) { return !file.readable; })) return Exit::bad_input;
    auto const counts = counts_of(files);
    return counts.errors + counts.warnings > 0 ? Exit::findings : Exit::done;
}

Result rules_shown(std::span<const DraftRule> rules) {
    Result result;
    result.kind = "draft-rules";
    result.text = [=](const Screen& screen) { return draft_rules_text(rules, screen); };
    result.json = [=](Lang lang) { return draft_rules_json(rules, lang); };
    return result;
}

/// Ours of a draft, and the standard's of a CSAF document.
Result all_rules_shown() {
    auto result = rules_shown(draft_rules());
    auto const of_drafts = result.text;
    auto const drafts_json = result.json;
    result.text = [=](const Screen& screen) { return of_drafts(screen) + csaf_tests_text(screen); };
    result.json = [=](Lang lang) {
        auto rules = drafts_json(lang);
        rules["csaf"] = csaf_tests_json(lang);
        return rules;
    };
    return result;
}

Result rule_shown(const std::string& id) {
    if (auto const* rule = draft_rule_named(id)) return rules_shown({rule, 1});
    std::vector<std::string_view> known;
    for (auto const& rule : draft_rules()) known.push_back(rule.id);
    auto const near = nearest(id, known);
    throw Error{Exit::not_found, text("規則 {} はありません", "there is no rule {}", harmless_line(id)),
                near.empty() ? text("vulnctl validate --rules で一覧できます", "vulnctl validate --rules lists them")
                             : text("「{}」のことでしょうか", "did you mean '{}'?", near)};
}

Result run(Context& context) {
    auto const& args = context.args;
    auto const format = format_asked(args);
    if (args.has("--rule")) return rule_shown(args.required("--rule"));
    if (args.has("--rules")) return all_rules_shown();
    std::vector<ValidatedFile> files;
    for (auto const& file : args.all("FILE")) files.push_back(validated(file, context.in, context.now));
    if (files.empty())
        throw Error{Exit::usage, text("公表文の原稿を指定してください", "no draft was given"),
                    text("標準入力から読むには「-」を指定してください", "to read standard input, give -")};
    Result result;
    result.kind = "validation";
    result.exit = exit_of_all(files);
    result.json = [=](Lang lang) { return validation_json(files, lang); };
    result.text = [=](const Screen& screen) {
        switch (format) {
            case Format::text:
            case Format::json: return validation_text(files, screen);
            case Format::sarif: return sarif_of(files, screen.lang);
            case Format::junit: return junit_of(files, screen.lang);
            case Format::github: return github_annotations_of(files, screen.lang);
        }
        return std::string{};
    };
    return result;
}

}  // namespace

extern const Command validate_command = {
    "validate",
    {"公表文の原稿とCSAFの文書を、台帳なしで確認する", "Check drafts of advisories and CSAF documents, without a store"},
    nothing,
    options,
    run};

}  // namespace vulnctl
