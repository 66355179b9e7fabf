#pragma once
// One error value: thrown by lib, caught in one place. What a check finds is a Finding, not an Error.

#include "base/text.h"

#include <exception>
#include <optional>
#include <string>
#include <vector>

namespace vulnctl {

/// The exit codes of every command; docs/commands.md lists them from `exit_meaning`.
enum class Exit {
    done = 0,
    findings = 1,
    usage = 2,
    not_found = 3,
    refused = 4,
    busy = 5,
    bad_input = 6,
    io = 7,
    soon = 10,
    overdue = 11,
    bug = 70,
};

/// Where in an input something stands; 0 means that the line or column is not known.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    /// `file:line:column`, as far as known.
    std::string str() const;
};

/// The rule that an error or a finding rests on.
struct Ground {
    std::string rule;
    std::string clause;
    std::string edition;
};

struct Error : std::exception {
    Exit exit;
    Text message;
    Text hint;
    std::optional<Place> place;
    std::optional<Ground> ground;

    Error(Exit code, Text what_happened, Text what_to_do = {})
        : exit(code), message(std::move(what_happened)), hint(std::move(what_to_do)) {}

    Error at(Place where) && {
        place = std::move(where);
        return std::move(*this);
    }
    Error because(Ground rule) && {
        ground = std::move(rule);
        return std::move(*this);
    }
    const char* what() const noexcept override { return message.en.c_str(); }
};

enum class Severity { error, warning, note };

/// One thing that a check found. `rule` names the check; `ground` the guideline's rule, where there is one.
struct Finding {
    std::string rule;
    Severity severity = Severity::error;
    Text message;
    Text hint;
    std::optional<Place> place;
    std::optional<Ground> ground;
};

std::string_view severity_word(Severity severity);

/// What an exit code means; the one table behind the documents and the tests.
Words exit_meaning(Exit exit);
inline constexpr Exit all_exits[] = {Exit::done,      Exit::findings, Exit::usage, Exit::not_found, Exit::refused, Exit::busy,
                                     Exit::bad_input, Exit::io,       Exit::soon,  Exit::overdue,   Exit::bug};

}  // namespace vulnctl
