#include "cli/help.h"

#include "base/unicode.h"

#include <fmt/format.h>

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option common[] = {
    {"--store", "FILE", {"台帳（省略時は VULNCTL_STORE、なければ ./vulnctl.db）", "the store (else VULNCTL_STORE, else ./vulnctl.db)"}},
    {"--lang", "LANG", {"表示する言語（ja, en）", "the language to speak (ja, en)"}},
    {"--json", "", {"JSON で出力する", "write JSON"}},
    {"--templates", "DIR", {"同名のテンプレートをこのフォルダーのもので置き換える", "templates here stand in for ours of the same name"}},
    {"--help", "", {"使い方を表示する", "show how it is used"}},
};
constexpr Option reader[] = {
    {"--now", "DAY", {"この日を本日とみなす", "take this day for today"}},
    {"--as-of", "DAY", {"この日までに起きたことだけを見る", "what had happened by this day"}},
    {"--known-at", "INSTANT", {"この時刻までに記録されたことだけを見る", "what had been recorded by this instant"}},
};
constexpr Option writer[] = {
    {"--on", "DAY", {"起きた日（省略時は本日）", "the day on which it happened (else today)"}},
    {"--as",
     "WHO",
     {"記録する人（省略時は VULNCTL_USER、LOGNAME）。ipa:sato のように組織を付けられる",
      "who records it (else VULNCTL_USER, LOGNAME); may name the organisation, as ipa:sato"}},
    {"--because", "TEXT", {"規則に異議があっても進める理由", "the reason for going on where a rule objects"}},
    {"--although",
     "RULE",
     {"--because の理由がこの規則の異議に対するものであること（見せてはならない内容が含まれる場合に必要）",
      "that the reason is given for this rule's objection (asked for where something is in it that its reader may not see)"},
     true},
};

std::string synopsis(const Command& command) {
    std::string line = "vulnctl " + std::string{command.name};
    for (auto const& o : command.options)
        if (!o.name.starts_with("--")) line += " " + std::string{o.name};
    return line;
}

std::string spelled(const Option& o) { return o.value.empty() ? std::string{o.name} : fmt::format("{} {}", o.name, o.value); }

/// A line of help: an option, or one of a command's actions.
struct Row {
    std::string label;
    Text help;
};

/// An option without words of its own is the command's ACTION: a row for each, and what each takes.
std::vector<Row> rows_of(std::span<const Option> options, const Command& command) {
    std::vector<Row> rows;
    for (auto const& o : options) {
        if (!o.help.en.empty()) {
            rows.push_back({spelled(o), {std::string{o.help.ja}, std::string{o.help.en}}});
            continue;
        }
        for (auto const& action : command.actions) {
            if (action.name.empty()) continue;
            auto const takes = action.takes.empty() ? std::string{} : fmt::format(": {}", action.takes);
            rows.push_back({std::string{action.name}, {std::string{action.does.ja} + takes, std::string{action.does.en} + takes}});
        }
    }
    return rows;
}

std::string option_lines(std::span<const Option> options, const Command& command, Lang lang) {
    std::string out;
    for (auto const& row : rows_of(options, command)) {
        auto const lines = wrap(row.help.in(lang), 52);
        out += "  " + pad(row.label, 24) + " " + lines.front() + "\n";
        for (size_t i = 1; i < lines.size(); ++i) out += std::string(27, ' ') + lines[i] + "\n";
    }
    return out;
}

bool writes(const Command& command) {
    // Whether any use of it writes: one that only reads at times is asked with nothing given, with each of its flags and each of its
    // actions.
    auto const writes_with = [&](std::string_view word, std::vector<std::string> values) {
        Args one;
        one.add(std::string{word}, std::move(values));
        return command.needs(one) == Needs::writing;
    };
    return command.needs(Args{}) == Needs::writing ||
           std::any_of(command.options.begin(), command.options.end(), [&](const Option& o) { return writes_with(o.name, {}); }) ||
           std::any_of(command.actions.begin(), command.actions.end(),
                       [&](const Action& action) { return writes_with("ACTION", {std::string{action.name}}); });
}
bool reads(const Command& command) { return command.needs(Args{}) == Needs::reading; }

std::vector<Option> shared_options(const Command& command) {
    std::vector<Option> all{std::begin(common), std::end(common)};
    if (reads(command)) all.insert(all.end(), std::begin(reader), std::end(reader));
    if (writes(command)) all.insert(all.end(), std::begin(writer), std::end(writer));
    std::erase_if(all, [&](const Option& o) {
        return std::any_of(command.options.begin(), command.options.end(), [&](const Option& own) { return own.name == o.name; });
    });
    return all;
}

}  // namespace

std::span<const Option> common_options() { return common; }
std::span<const Option> reader_options() { return reader; }
std::span<const Option> writer_options() { return writer; }

std::string version_line() { return "vulnctl " VULNCTL_VERSION "\n"; }

std::string overview(Lang lang) {
    bool const ja = lang == Lang::ja;
    std::string out =
        ja ? "使い方: vulnctl コマンド [引数]\n\n情報セキュリティ早期警戒パートナーシップの脆弱性関連情報取扱いを記録し、支援します。\n\n"
           : "usage: vulnctl COMMAND [ARGUMENTS]\n\nThe coordinator's workbench for Japan's Information Security Early Warning "
             "Partnership.\n\n";
    for (auto const* command : commands()) out += "  " + pad(command->name, 10) + " " + std::string{command->summary.in(lang)} + "\n";
    out += ja ? "\nvulnctl help コマンド名 で、それぞれの使い方を表示します。\n" : "\nvulnctl help COMMAND shows how each is used.\n";
    return out;
}

std::string usage_of(const Command& command, Lang lang) {
    bool const ja = lang == Lang::ja;
    std::string out = fmt::format("{}: {}\n\n{}\n", ja ? "使い方" : "usage", synopsis(command), command.summary.in(lang));
    if (!command.options.empty()) out += "\n" + option_lines(command.options, command, lang);
    out += "\n" + option_lines(shared_options(command), command, lang);
    return out;
}

std::string commands_document() {
    std::string out =
        "# Commands\n\n"
        "Made from the command table; `./check` holds this page against it.\n\n"
        "## Exit codes\n\n| code | meaning | 意味 |\n| --- | --- | --- |\n";
    for (auto const exit : all_exits) out += fmt::format("| {} | {} | {} |\n", int(exit), exit_meaning(exit).en, exit_meaning(exit).ja);
    out += "\nWith `--json`, a failure is one JSON object on stderr: `{\"kind\": \"error\", ...}`.\n";
    for (auto const* command : commands()) {
        out += fmt::format("\n## {}\n\n{}. {}。\n\n```\n{}\n```\n", command->name, command->summary.en, command->summary.ja,
                           synopsis(*command));
        auto options = std::vector<Option>{command->options.begin(), command->options.end()};
        auto const shared = shared_options(*command);
        options.insert(options.end(), shared.begin(), shared.end());
        out += "\n| option | | |\n| --- | --- | --- |\n";
        for (auto const& row : rows_of(options, *command)) out += fmt::format("| `{}` | {} | {} |\n", row.label, row.help.en, row.help.ja);
    }
    return out;
}

}  // namespace vulnctl
