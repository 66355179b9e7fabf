#include "render/template.h"

#include "base/embedded.h"
#include "base/file.h"
#include "base/link.h"
#include "base/unicode.h"
#include "render/markdown.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <charconv>
#include <set>

namespace vulnctl {

extern const std::span<const EmbeddedFile> embedded_templates;

namespace {

namespace mustache = kainjow::mustache;
using Component = mustache::component<std::string>;
using Tag = mustache::tag_type;
using Control = Component::walk_control;

/// The parser wants a context, which only lambdas would read. Mustache's own one trips -Wnull-dereference in optimised builds.
struct NoContext : mustache::basic_context<std::string> {
    void push(const mustache::data*) override {}
    void pop() override {}
    const mustache::data* get(const std::string&) const override { return nullptr; }
    const mustache::data* get_partial(const std::string&) const override { return nullptr; }
};

struct Source {
    std::string_view text;
    const std::string& name;
    Escape escape;

    Place place(size_t offset) const {
        auto const before = text.substr(0, offset);
        auto const line_start = before.rfind('\n') + 1;  // npos + 1 is 0
        return {name, int(std::count(before.begin(), before.end(), '\n')) + 1, int(offset - line_start) + 1};
    }
};

/// The parser reports in English, ending in the offset: "Unclosed section "x" at 12".
Error malformed(const Source& source, const std::string& report) {
    auto const at = report.rfind(" at ");
    size_t offset = 0;
    if (at != std::string::npos) std::from_chars(report.data() + at + 4, report.data() + report.size(), offset);
    Words const what = report.starts_with("Unclosed tag") ? Words{"「{{」に対応する「}}」がありません", "a tag is not closed by }}"}
                       : report.starts_with("Unclosed section")
                           ? Words{"「{{#…}}」または「{{^…}}」に対応する「{{/…}}」がありません", "a section is not closed by its {{/name}}"}
                       : report.starts_with("Unopened section")
                           ? Words{"「{{/…}}」に対応する「{{#…}}」がありません", "{{/name}} closes a section that was not opened"}
                           : Words{"書式に誤りがあります", "a tag is malformed"};
    return Error{Exit::bad_input, text("テンプレート {0}: {1}", "template {0}: {2}", source.name, what.ja, what.en)}.at(
        source.place(offset));
}

Error forbidden(const Source& source, const Component& tag, Words what) {
    return Error{Exit::bad_input, text("テンプレート {0} で使えない書き方です: {1}", "template {0} uses what is not allowed: {2}",
                                       source.name, what.ja, what.en)}
        .at(source.place(tag.position));
}

MissingField unknown_name(const Source& source, const Component& tag) {
    auto const name = harmless_line(tag.tag.name);
    return {Error{Exit::bad_input,
                  text("テンプレート {0} の項目「{1}」の値がありません", "template {0} names {1}, for which there is no value", source.name,
                       name),
                  text("この宛先に示せない項目か、未記入の項目か、名前の誤りです。任意の項目は {{{{#{0}}}}}…{{{{/{0}}}}} で囲んでください",
                       "this audience may not see it, it is not filled in, or it is misspelled; put {{{{#{0}}}}}…{{{{/{0}}}}} around an "
                       "optional one",
                       name)}
                .at(source.place(tag.position)),
            tag.tag.name};
}

/// Innermost first, as mustache looks names up.
using Scope = std::vector<const Fields*>;

const Fields::Value* find(const Scope& scope, const std::string& name) {
    for (auto fields = scope.rbegin(); fields != scope.rend(); ++fields)
        if (auto const value = (*fields)->values.find(name); value != (*fields)->values.end()) return &value->second;
    return nullptr;
}

bool holds(const Fields::Value* value) {
    if (!value) return false;
    if (auto const* flag = std::get_if<bool>(value)) return *flag;
    if (auto const* items = std::get_if<std::vector<Fields>>(value)) return !items->empty();
    return true;
}

const std::string& text_of(const Component& tag, const Scope& scope, const Source& source) {
    auto const* value = find(scope, tag.tag.name);
    auto const* text = value ? std::get_if<std::string>(value) : nullptr;
    if (!text) throw unknown_name(source, tag);
    return *text;
}

std::string escaped(const std::string& text, Escape escape) {
    switch (escape) {
        case Escape::none: return text;
        case Escape::html: return mustache::html_escape(text);
        case Escape::markdown: return markdown_text(text);
    }
    return text;
}

std::string as_it_is(const Component& tag, const Scope& scope, const Source& source) {
    auto const& text = text_of(tag, scope, source);
    bool const allowed = source.escape == Escape::none || (source.escape == Escape::markdown && is_web_address(text));
    if (!allowed) throw forbidden(source, tag, {"「{{{…}}}」と「{{&…}}」", "{{{name}}} and {{&name}}"});
    return harmless(text);
}

/// Mustache's own renderer prints nothing for a name that it does not know; so only its parser is used.
void write(Component& parent, Scope& scope, const Source& source, std::string& out) {
    parent.walk_children([&](Component& part) {
        if (part.tag.is_section_begin() && part.tag.name.find('.') != std::string::npos)
            throw forbidden(source, part, {"「.」を含む名前", "a name with a dot in it"});
        switch (part.tag.type) {
            case Tag::text: out += part.text; break;
            case Tag::partial: throw forbidden(source, part, {"「{{>…}}」", "{{>name}}"});
            case Tag::set_delimiter: throw forbidden(source, part, {"区切り文字の変更", "changed delimiters"});
            case Tag::unescaped_variable: out += as_it_is(part, scope, source); break;
            case Tag::variable: out += escaped(harmless(text_of(part, scope, source)), source.escape); break;
            case Tag::section_begin_inverted:
                if (!holds(find(scope, part.tag.name))) write(part, scope, source, out);
                break;
            case Tag::section_begin: {
                auto const* value = find(scope, part.tag.name);
                if (!holds(value)) break;
                auto const* items = std::get_if<std::vector<Fields>>(value);
                if (!items) write(part, scope, source, out);
                for (size_t i = 0; items && i < items->size(); ++i) {
                    scope.push_back(&(*items)[i]);
                    write(part, scope, source, out);
                    scope.pop_back();
                }
                break;
            }
            case Tag::section_end:
            case Tag::comment: break;
        }
        return part.tag.is_section_begin() ? Control::skip : Control::walk;
    });
}

/// A line that holds nothing but one section tag or comment prints nothing, not even its line break: the white space around the
/// tag is moved into it, where the parser passes over it and every offset stays what it was.
std::string with_lone_tags_closed_up(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const line = text.substr(0, text.find('\n') == text.npos ? text.size() : text.find('\n') + 1);
        text.remove_prefix(line.size());
        auto const start = std::min(line.find_first_not_of(" \t"), line.size());
        auto const end = line.find_last_not_of(" \t\r\n") + 1;
        auto const tag = line.substr(start, end > start ? end - start : 0);
        bool const lone = tag.size() > 4 && tag.starts_with("{{") && std::string_view{"#^/!"}.find(tag[2]) != tag.npos &&
                          tag.find("}}") == tag.size() - 2;
        if (lone) {
            auto const inner = tag.substr(2, tag.size() - 4);
            out.append("{{").append(line.substr(0, start)).append(inner).append(line.substr(end)).append("}}");
        } else {
            out += line;
        }
    }
    return out;
}

void require_directory(const TemplateSource& source) {
    std::error_code ignored;
    if (source.directory && !std::filesystem::is_directory(*source.directory, ignored))
        throw Error{Exit::not_found, text("テンプレートのディレクトリ {} がありません", "there is no directory of templates {}",
                                          harmless_line(source.directory->string()))};
}

}  // namespace

Fields& Fields::put(std::string name, std::string text) {
    if (!text.empty()) values.insert_or_assign(std::move(name), std::move(text));
    return *this;
}

Fields& Fields::put_flag(std::string name) {
    values.insert_or_assign(std::move(name), true);
    return *this;
}

Fields& Fields::put_list(std::string name, std::vector<Fields> items) {
    if (items.empty()) return *this;
    put_flag("has_" + name);
    values.insert_or_assign(std::move(name), std::move(items));
    return *this;
}

Fields& Fields::hide(const Fields& around) {
    for (auto const& [name, value] : around.values) values.try_emplace(name, false);
    return *this;
}

std::string render(std::string_view template_text, const std::string& template_name, const Fields& fields, Escape escape) {
    std::string const text = with_lone_tags_closed_up(template_text);
    Source const source{template_text, template_name, escape};

    Component root;
    std::string report;
    NoContext no_data;
    mustache::context_internal<std::string> context{no_data};
    mustache::parser<std::string>{text, context, root, report};
    if (!report.empty()) throw malformed(source, report);

    std::string out;
    Scope scope{&fields};
    write(root, scope, source, out);
    return out;
}

std::string template_text(const TemplateSource& source, const std::string& name) {
    constexpr size_t cap = 1 << 20;
    require_directory(source);
    std::error_code ignored;
    if (source.directory && std::filesystem::exists(*source.directory / name, ignored)) {
        auto bytes = read_file(*source.directory / name, cap);
        require_utf8(bytes, name);
        return bytes;
    }
    for (const EmbeddedFile& file : embedded_templates)
        if (file.name == name) return std::string{file.text};
    throw Error{Exit::not_found, text("テンプレート {} がありません", "there is no template {}", harmless_line(name))};
}

std::vector<std::string> template_names(const TemplateSource& source, std::string_view under) {
    require_directory(source);
    std::set<std::string> names;
    for (const EmbeddedFile& file : embedded_templates) names.emplace(file.name);
    if (source.directory) {
        auto const skip = std::filesystem::directory_options::skip_permission_denied;
        for (auto const& entry : std::filesystem::recursive_directory_iterator{*source.directory, skip})
            if (entry.is_regular_file()) names.insert(entry.path().lexically_relative(*source.directory).generic_string());
    }
    std::erase_if(names, [&](const std::string& name) { return !name.starts_with(under); });
    return {names.begin(), names.end()};
}

}  // namespace vulnctl
