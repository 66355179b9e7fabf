#include "cli/parse.h"

#include "base/nearest.h"
#include "base/unicode.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace vulnctl {

namespace {

Text did_you_mean(std::string_view word, const std::vector<Option>& options) {
    std::vector<std::string_view> known;
    for (auto const& o : options)
        if (o.name.starts_with("--")) known.push_back(o.name);
    auto const near = nearest(word, known);
    return near.empty() ? Text{} : text("「{}」のことでしょうか", "did you mean {}?", near);
}

}  // namespace

Args parse(const std::vector<std::string>& words, const std::vector<Option>& options, std::string_view command) {
    Args args;
    CLI::App app{"", std::string{command}};
    app.set_help_flag();
    for (auto const& o : options) {
        std::string const name{o.name};
        if (o.name.starts_with("--") && o.value.empty()) {
            app.add_flag_callback(name, [&args, name] { args.add(name, {}); });
            continue;
        }
        bool const many = o.many || name.ends_with("...") || name.ends_with("...]");
        auto* option = app.add_option(o.name.starts_with("--") ? name : argument_name(name),
                                      CLI::callback_t{[&args, name](const CLI::results_t& given) {
                                          auto const key = name.starts_with("--") ? name : argument_name(name);
                                          args.add(key, given);
                                          return true;
                                      }});
        if (many && (!o.name.starts_with("--") || o.value.ends_with("...")))
            option->expected(name.starts_with("[") ? 0 : 1, 1 << 20)->allow_extra_args(true);
        else
            // One value an occurrence; without it CLI11 takes `[a,b]` apart and lets an option swallow what follows.
            option->type_size(1)->expected(1)->allow_extra_args(false);
        option->multi_option_policy(many ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::Throw);
        if (!o.name.starts_with("--") && !name.starts_with("[")) option->required();
    }
    auto const usage_hint = text("vulnctl help {} で使い方を確認できます", "vulnctl help {} shows how it is used", command);
    try {
        std::vector<std::string> reversed{words.rbegin(), words.rend()};
        app.parse(std::move(reversed));
    } catch (const CLI::ExtrasError&) {
        auto const extras = app.remaining(true);
        auto const& first = extras.empty() ? words.back() : extras.front();
        auto hint = first.starts_with("-") ? did_you_mean(first, options) : Text{};
        throw Error{Exit::usage, text("「{}」は {} の引数ではありません", "'{}' is not an argument of {}", harmless_line(first), command),
                    hint.empty() ? usage_hint : hint};
    } catch (const CLI::RequiredError& e) {
        std::string missing;
        for (auto const& o : options)
            if (!o.name.starts_with("--") && !o.name.starts_with("[") && !args.has(argument_name(o.name))) {
                missing = o.name;
                break;
            }
        throw Error{Exit::usage, text("{} を指定してください", "{} is missing", missing.empty() ? e.get_name() : missing), usage_hint};
    } catch (const CLI::ArgumentMismatch&) {
        throw Error{Exit::usage, text("値のない引数、または同じ引数の重複があります", "an option has no value, or stands twice"),
                    usage_hint};
    } catch (const CLI::ParseError& e) {
        throw Error{Exit::usage, text("引数を解釈できません（{}）", "the arguments cannot be read ({})", harmless_line(e.what())),
                    usage_hint};
    }
    return args;
}

}  // namespace vulnctl
