// make_documents commands|database|words|letters|forms|draft-rules: prints the document that is made from the code.

#include "base/embedded.h"
#include "cli/help.h"
#include "formats/draft_rules.h"
#include "formats/form_labels.h"
#include "model/payloads.h"
#include "rules/clocks.h"
#include "rules/decide.h"
#include "rules/editions.h"
#include "rules/letters.h"
#include "rules/ssvc.h"
#include "store/store.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <iostream>

namespace vulnctl {

extern const std::span<const EmbeddedFile> embedded_schema;

namespace {

std::string database_document() {
    std::string out = fmt::format(
        "# The store\n\nMade from the schema and the event types; `./check` holds this page against them. The current version is {}.\n\n"
        "## Event types\n\nThe payload is a JSON object with the fields named; one that is empty is left out. `override` may stand in "
        "any:\n"
        "the rules that objected and the reason for going on.\n\n| type | fields |\n| --- | --- |\n",
        Store::current_version());
    for (auto const& type : payload_types()) {
        std::string fields;
        for (auto const field : type.fields) fields += fmt::format("{}`{}`", fields.empty() ? "" : ", ", field);
        out += fmt::format("| `{}` | {} |\n", type.type, fields);
    }
    for (auto const& script : embedded_schema) out += fmt::format("\n## {}\n\n```sql\n{}```\n", script.name, script.text);
    return out;
}

template <class E>
std::string word_table(
    std::string_view title, bool (*wanted)(E) = [](E) { return true; }) {
    std::string out = fmt::format("\n## {}\n\n| word | | |\n| --- | --- | --- |\n", title);
    for (auto const& word : words_of(E{}))
        if (wanted(word.value)) out += fmt::format("| `{}` | {} | {} |\n", word.id, word.name.en, word.name.ja);
    return out;
}

template <class Entry>
std::string rule_table(std::string_view title, std::span<const Entry> entries, Kind kind) {
    std::string out = fmt::format("\n## {}\n\n| word | | | clause |\n| --- | --- | --- | --- |\n", title);
    for (auto const& entry : entries)
        if (entry.kind == kind)
            out += fmt::format("| `{}` | {} | {} | {} |\n", entry.id, entry.rule.wording.en, entry.rule.wording.ja, entry.rule.clause);
    return out;
}

/// In both languages where they differ.
std::string reader_of(Audience to) {
    auto const [ja, en] = name_of(to);
    return ja == en ? std::string{en} : fmt::format("{} {}", en, ja);
}

std::string letters_document() {
    std::string out =
        "# The letters\n\nMade from the code; `./check` holds this page against it. `notify CASE READER --letter NAME` composes and shows "
        "one, and `--apply`\nwrites it to the outbox. A letter whose time has not come, or is over, is refused. The clauses are those of "
        "edition 12; `convention`\nmarks what the guideline does not speak of. `opening`, `details` and `reminder` to an operator have a "
        "form "
        "for several websites (`--also`).\n";
    std::optional<Audience> reader;
    for (auto const& letter : letter_rules()) {
        if (reader != letter.to)
            out += fmt::format("\n## {}\n\n| letter | cases | when | | clause |\n| --- | --- | --- | --- | --- |\n", reader_of(letter.to));
        reader = letter.to;
        out += fmt::format("| `{}` | {} | {} | {} | {} |\n", letter.letter(), letter.kind ? id_of(*letter.kind) : "both", letter.when.en,
                           letter.when.ja, letter.clause);
    }
    return out;
}

std::string name_list(std::string_view title, const std::vector<std::string_view>& names) {
    return fmt::format("\n## {}\n\n`{}`\n", title, fmt::join(names, "`, `"));
}

std::string ssvc_table_words() {
    std::string out;
    for (auto const& table : ssvc_tables()) {
        out += fmt::format(
            "\n## Answers to SSVC's table `{}` {} (`assess --ssvc {} --answer`)\n\n| factor | | values |\n| --- | --- | --- |\n", table.id,
            table.version, table.id);
        for (auto const& factor : table.factors) {
            std::string values;
            for (auto const& value : factor.values) values += fmt::format("{}{} {}", values.empty() ? "" : ", ", value.id, value.name.ja);
            out += fmt::format("| {} | {} | {} |\n", factor.id, factor.name.ja, values);
        }
    }
    return out;
}

std::string words_document() {
    Editions const editions;
    auto const& edition = editions.named("12");
    return "# The words that commands take\n\nMade from the code; `./check` holds this page against it. Conditions and endings are those "
           "of edition " +
           std::string{edition.id} + ".\n" +
           word_table<ProductState>("States of a product case (`list --state`)", [](ProductState s) { return s != ProductState::none; }) +
           word_table<WebsiteState>("States of a website case (`list --state`)", [](WebsiteState s) { return s != WebsiteState::none; }) +
           rule_table("Acceptance conditions of a product report (`reject --condition`, `accept --judge`)", edition.conditions,
                      Kind::product) +
           rule_table("Acceptance conditions of a website report", edition.conditions, Kind::website) +
           word_table<Stance>("Stances of a developer (`reply --stance`)", [](Stance s) { return fits(s, Role::developer); }) +
           word_table<Stance>("Stances of an operator (`reply --stance`)", [](Stance s) { return fits(s, Role::op); }) +
           word_table<Solution>("Solutions (`reply --solution`)") + word_table<Channel>("Means of contact (`notify --by`)") +
           word_table<Failure>("Why coordination failed (`escalate committee --ground`)") +
           word_table<Origin>("Where a case comes from (`intake --origin`)") +
           word_table<AttemptResult>("Results of an attempt (`notify --result`)") +
           rule_table("Endings of a product case (`end`)", edition.endings, Kind::product) +
           rule_table("Endings of a website case (`end`)", edition.endings, Kind::website) +
           word_table<Risk>("What brings a publication date forward (`schedule --risk`)", [](Risk r) { return r != Risk::none; }) +
           word_table<LinkKind>("How cases belong together (`link --how`)") + word_table<Extent>("Extents (`assess`)") +
           word_table<Handling>("Handling (`assess --decide`)") + ssvc_table_words() +
           name_list("Predicates of an edition's `checks`", predicates()) + name_list("What a clock starts `from`", clock_starts()) +
           name_list("What a clock runs `until`, or only `where` it holds", clock_facts());
}

std::string forms_document() {
    std::string out =
        "# Labels of the report form\n\nMade from the code; `./check` holds this page against it. `intake` reads IPA's form as text: a "
        "line that "
        "begins with one of\nthese labels opens an item, whatever its numbering, its width and the marks around it, and in any order. What "
        "follows "
        "up to the next\nlabel is the item's content. A line that fits nothing is kept and named. Reports as YAML or JSON: "
        "`schemas/report.schema.json`.\n\n| item | also |\n| --- | --- |\n";
    std::vector<std::pair<Target, std::vector<std::string_view>>> items;
    for (auto const& row : label_rows) {
        auto at = std::find_if(items.begin(), items.end(), [&](auto const& item) { return item.first == row.target; });
        if (at == items.end()) at = items.insert(items.end(), {row.target, {}});
        at->second.push_back(row.spelling);
    }
    for (auto const& [target, spellings] : items) {
        if (auto const* mark = std::get_if<Mark>(&target); mark && (*mark == Mark::envelope || *mark == Mark::end)) continue;
        out += fmt::format("| {} |", spellings.front());
        for (size_t i = 1; i < spellings.size(); ++i) out += fmt::format("{}{}", i == 1 ? " " : "、", spellings[i]);
        out += " |\n";
    }
    return out;
}

std::string draft_rules_document() {
    std::string out =
        "# The rules of a draft\n\nMade from the code; `./check` holds this page against it. `validate` finds what does not hold; errors "
        "and "
        "warnings make it exit with 1,\nnotes are advice. A rule with `.ja`, `.en` is found as one of them. `docs/formats.md` says how one "
        "is "
        "silenced.\n\n| rule | | | |\n| --- | --- | --- | --- |\n";
    for (auto const& rule : draft_rules())
        out += fmt::format("| `{}`{} | {} | {} | {} |\n", rule.id, rule.both ? " `.ja`, `.en`" : "", severity_word(rule.severity),
                           rule.title.en, rule.title.ja);
    return out;
}

}  // namespace

}  // namespace vulnctl

int main(int argc, char** argv) {
    std::string const which = argc == 2 ? argv[1] : "";
    if (which == "commands") std::cout << vulnctl::commands_document();
    if (which == "database") std::cout << vulnctl::database_document();
    if (which == "words") std::cout << vulnctl::words_document();
    if (which == "letters") std::cout << vulnctl::letters_document();
    if (which == "forms") std::cout << vulnctl::forms_document();
    if (which == "draft-rules") std::cout << vulnctl::draft_rules_document();
    constexpr std::string_view known[] = {"commands", "database", "words", "letters", "forms", "draft-rules"};
    return std::find(std::begin(known), std::end(known), which) == std::end(known) ? 2 : 0;
}
