// What a command's actions say that they take, held against the command's options: a slip in it would refuse what is meant to be taken.

#include "cli/command.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace vulnctl;

TEST_CASE("an action takes options of its command, and each of these is taken by one of its actions") {
    for (auto const* command : commands()) {
        if (command->actions.empty()) continue;
        std::vector<std::string> known{"ACTION"};
        for (auto const& option : command->options) known.push_back(argument_name(option.name));
        std::vector<std::string> taken{"ACTION"};
        for (auto const& action : command->actions) {
            std::istringstream words{std::string{action.takes}};
            for (std::string word; words >> word;) {
                INFO(command->name << " " << action.name << ": " << word);
                CHECK(std::find(known.begin(), known.end(), argument_name(word)) != known.end());
                taken.push_back(argument_name(word));
            }
        }
        for (auto const& name : known) {
            INFO(command->name << ": " << name);
            CHECK(std::find(taken.begin(), taken.end(), name) != taken.end());
        }
    }
}
