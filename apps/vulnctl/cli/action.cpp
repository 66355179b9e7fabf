#include "base/unicode.h"
#include "cli/command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace vulnctl {

namespace {

/// What the action takes, as a list.
std::vector<std::string_view> taken_by(const Action& action) {
    std::vector<std::string_view> words;
    for (auto rest = action.takes; !rest.empty();) {
        auto const end = std::min(rest.find(' '), rest.size());
        words.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

/// How one that is given must be taken: as the action spells it, or not at all.
std::string_view spelled_by(const std::vector<std::string_view>& taken, const std::string& name) {
    for (auto const word : taken)
        if (argument_name(word) == name) return word;
    return {};
}

}  // namespace

const Action& action_of(const Command& command, const Args& args) {
    auto const given = args.text("ACTION");
    auto const action = std::ranges::find(command.actions, given, &Action::name);
    if (action == command.actions.end()) {
        std::vector<std::string_view> known;
        for (auto const& one : command.actions)
            if (!one.name.empty()) known.push_back(one.name);
        throw Error{Exit::usage,
                    given.empty() ? text("{} で行うことを指定してください", "say what {} is to do", command.name)
                                  : text("「{}」という操作はありません", "'{}' is not an action", harmless_line(given)),
                    text("次のいずれかを指定してください: {}", "give one of: {}", fmt::join(known, ", "))};
    }
    auto const taken = taken_by(*action);
    auto const called = fmt::format("{}{}{}", command.name, given.empty() ? "" : " ", given);
    auto const words = taken.empty() ? std::string{"-"} : fmt::format("{}", fmt::join(taken, " "));
    auto const hint = text("{0}: {1}。指定できるもの: {3}", "{0}: {2}; takes: {3}", called, action->does.ja, action->does.en, words);
    for (auto const& option : command.options) {
        auto const name = argument_name(option.name);
        if (name == "ACTION" || !args.has(name)) continue;
        auto const word = spelled_by(taken, name);
        auto const shown = name.starts_with("--") ? text(" {} ", "{}", name) : text("「{}」", "'{}'", harmless_line(args.text(name)));
        if (word.empty()) throw Error{Exit::usage, text("{0} に{1}は指定できません", "{0} takes no {2}", called, shown.ja, shown.en), hint};
        if (!name.starts_with("--") && word.find("...") == word.npos && args.all(name).size() > 1)
            throw Error{Exit::usage, text("{} は1者だけ指定してください", "name one {}", name), hint};
    }
    return *action;
}

}  // namespace vulnctl
