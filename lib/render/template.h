#pragma once
// Mustache templates, made strict: what a template asks for and its audience's view does not hold is an error, never a blank.

#include "base/error.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vulnctl {

/// What a template may name. A field that is unknown, empty or not for the audience is not in here.
struct Fields {
    using Value = std::variant<std::string, bool, std::vector<Fields>>;

    std::map<std::string, Value, std::less<>> values;

    /// An empty text is as good as none: it is left out.
    Fields& put(std::string name, std::string text);
    Fields& put_flag(std::string name);
    /// An empty list is left out. With one come its items under `name` and the flag `has_<name>`, for what stands around them.
    Fields& put_list(std::string name, std::vector<Fields> items);
    /// What stands around a list shines through its items. Whatever these have not is absent in them all the same: for items that stand for
    /// somebody else.
    Fields& hide(const Fields& around);
};

enum class Escape { none, html, markdown };

/// A plain `{{name}}` without a value.
struct MissingField : Error {
    MissingField(Error error, std::string name) : Error{std::move(error)}, field{std::move(name)} {}
    std::string field;
};

/// The template filled in. Values are inert: nothing in them is read as a template or, with Escape::html and Escape::markdown, as
/// markup, and characters that could harm a terminal come out as harmless() shows them.
/// Sections may name an absent field (that is how a template asks); a plain `{{name}}` of one throws MissingField(bad_input) with the
/// template's line. So do a malformed template, partials and changed delimiters, and in HTML `{{{name}}}` and `{{&name}}`; in Markdown
/// these print web addresses and throw for anything else.
std::string render(std::string_view template_text, const std::string& template_name, const Fields& fields, Escape escape);

/// Where templates are looked for: a file of the user's own stands before the compiled-in one of the same name.
struct TemplateSource {
    std::optional<std::filesystem::path> directory;
};

/// A template by its name, such as `ja/letters/finder/accepted.txt`. Error(not_found) if there is none.
std::string template_text(const TemplateSource& source, const std::string& name);
/// The names that begin with `under`, sorted.
std::vector<std::string> template_names(const TemplateSource& source, std::string_view under = {});

}  // namespace vulnctl
