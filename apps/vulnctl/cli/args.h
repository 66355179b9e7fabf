#pragma once
// A command's options as data, and what the user gave for them. CLI11 stays behind parse.cpp.

#include "base/error.h"
#include "base/text.h"
#include "base/time.h"
#include "model/words.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vulnctl {

/// `--name` is an option, `NAME` a positional argument, `[NAME]` one that may be left out, `NAME...` one or more, `[NAME...]` any number.
/// An option with a value `FILE...` takes all words up to the next option.
struct Option {
    std::string_view name;
    std::string_view value;  // what its value is called; empty for a flag
    Words help;
    bool many = false;
};

/// What Args knows an argument by: `PARTY` for `[PARTY...]`, an option's own name.
std::string argument_name(std::string_view spelled);

class Args {
public:
    void add(const std::string& name, std::vector<std::string> values) { values_[name] = std::move(values); }

    bool has(std::string_view name) const { return values_.contains(name); }
    /// The value, or empty if it was not given.
    std::string text(std::string_view name) const;
    std::vector<std::string> all(std::string_view name) const;
    /// Error(usage) if it was not given.
    std::string required(std::string_view name) const;
    /// Error(usage) for a day that does not exist, saying what was understood.
    std::optional<Day> day(std::string_view name) const;
    std::optional<Instant> instant(std::string_view name) const;
    std::optional<int> number(std::string_view name) const;

    /// A word of a closed vocabulary. Error(usage) lists the words.
    template <class E>
    std::optional<E> word(std::string_view name) const {
        if (!has(name)) return {};
        auto const given = text(name);
        if (auto const value = from_id<E>(given)) return value;
        std::string known;
        for (auto const& w : words_of(E{})) known += (known.empty() ? "" : ", ") + std::string{w.id};
        throw unknown_word(name, given, known);
    }

private:
    static Error unknown_word(std::string_view name, const std::string& given, const std::string& known);

    std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

}  // namespace vulnctl
