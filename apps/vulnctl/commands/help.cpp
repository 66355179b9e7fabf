#include "cli/help.h"

#include "base/nearest.h"
#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/json.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {{"[COMMAND]", "", {"コマンド名", "the command"}}};

Result run(Context& context) {
    Result result;
    result.kind = "help";
    auto const name = context.args.text("COMMAND");
    const Command* about = nullptr;
    std::vector<std::string_view> known;
    for (auto const* command : commands()) {
        if (command->name == name) about = command;
        known.push_back(command->name);
    }
    if (!name.empty() && !about) {
        auto const near = nearest(name, known);
        throw Error{Exit::usage, text("「{}」というコマンドはありません", "there is no command '{}'", harmless_line(name)),
                    near.empty() ? Text{} : text("「{}」のことでしょうか", "did you mean '{}'?", near)};
    }
    result.text = [=](const Screen& screen) { return about ? usage_of(*about, screen.lang) : overview(screen.lang); };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const* command : commands())
            if (!about || command == about)
                items.push_back({{"name", std::string{command->name}}, {"summary", json_of(command->summary, lang)}});
        return Json{{"items", items}};
    };
    return result;
}

}  // namespace

extern const Command help_command = {"help", {"使い方を表示する", "Show how commands are used"}, nothing, options, run};

}  // namespace vulnctl
