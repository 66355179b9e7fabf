#include "formats/json_shape.h"

#include "base/nearest.h"
#include "base/unicode.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace vulnctl {

namespace {

using Kind = JsonValue::Kind;

Words words_of(Kind kind) {
    switch (kind) {
        case Kind::null: return {"null", "null"};
        case Kind::boolean: return {"真偽値", "true or false"};
        case Kind::number: return {"数値", "a number"};
        case Kind::string: return {"文字列", "a string"};
        case Kind::array: return {"配列", "an array"};
        case Kind::object: return {"オブジェクト", "an object"};
        case Kind::absent: break;
    }
    return {"値", "a value"};
}

std::string shown(std::string_view s) { return fit(harmless_line(s.substr(0, 200)), 60); }

size_t characters(std::string_view s) {
    return size_t(std::ranges::count_if(s, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// How a value is called in messages: by its name, or as one of those in the list of that name.
Text called(std::string_view name, bool item) {
    if (name.empty()) return item ? Text{"要素", "an item"} : Text{"文書", "the document"};
    auto const shown_name = shown(name);
    return item ? text("「{}」の要素", "an item of \"{}\"", shown_name) : text("「{}」", "\"{}\"", shown_name);
}

/// Both languages with each its own values.
template <class... Args>
Text both(std::string_view ja, std::string_view en, const Args&... args) {
    return {fmt::vformat(ja, fmt::make_format_args(args.ja...)), fmt::vformat(en, fmt::make_format_args(args.en...))};
}

void append_canonical(JsonValue value, std::string& out) {
    switch (value.kind()) {
        case Kind::string: fmt::format_to(std::back_inserter(out), "\"{}:{}", value.text().size(), value.text()); return;
        case Kind::number: {
            double number = 0;
            auto const literal = value.text();
            std::from_chars(literal.data(), literal.data() + literal.size(), number);
            fmt::format_to(std::back_inserter(out), "#{}", number);
            return;
        }
        case Kind::array:
            out += '[';
            for (auto const item : value) append_canonical(item, out);
            out += ']';
            return;
        case Kind::object: {
            std::vector<JsonValue> members;
            for (auto const member : value) members.push_back(member);
            std::ranges::stable_sort(members, {}, [](JsonValue member) { return member.name(); });
            out += '{';
            for (auto const member : members) {
                fmt::format_to(std::back_inserter(out), "\"{}:{}", member.name().size(), member.name());
                append_canonical(member, out);
            }
            out += '}';
            return;
        }
        case Kind::boolean: out += value.text(); return;
        case Kind::null: out += "null"; return;
        case Kind::absent: return;
    }
}

/// Goes down with the document, whose depth its reader has limited.
class ShapeChecker {
public:
    explicit ShapeChecker(const ShapeFaults& faults) : faults_(faults) {}

    struct Context {
        std::string_view rule;
        std::string_view name;
        bool item = false;
    };

    void check(JsonValue value, const Shape& given, Context context) {
        if (!given.rule.empty()) context.rule = given.rule;
        auto const& shape = given.choose ? *given.choose(value) : given;
        if (!shape.rule.empty()) context.rule = shape.rule;
        if (shape.kind != Kind::absent && !value.is(shape.kind)) {
            say(value, context,
                both("{0}は{1}でなければなりませんが、{2}です", "{0} has to be {1}, not {2}", called(context.name, context.item),
                     words_of(shape.kind), words_of(value.kind())));
            return;
        }
        switch (value.kind()) {
            case Kind::string: check_text(value, shape, context); break;
            case Kind::array: check_array(value, shape, context); break;
            case Kind::object: check_object(value, shape, context); break;
            default: break;
        }
        if (shape.further)
            shape.further(value, [&](JsonValue at, Text message, Text hint) { say(at, context, std::move(message), std::move(hint)); });
    }

private:
    void say(JsonValue at, const Context& context, Text message, Text hint = {}) {
        faults_({at, false, false, context.rule, std::move(message), std::move(hint)});
    }

    void check_text(JsonValue value, const Shape& shape, const Context& context) {
        auto const given = value.text();
        if (shape.least > 0 && characters(given) < shape.least) {
            auto const what = called(context.name, context.item);
            say(value, context,
                given.empty() ? both("{0}が空です", "{0} is empty", what)
                              : both("{0}が短すぎます（{1}以上）", "{0} is too short (at least {1})", what,
                                     text("{} 文字", "{} characters", shape.least)));
        } else if (shape.most != Shape::unlimited && characters(given) > shape.most) {
            say(value, context,
                both("{0}が長すぎます（{1}以内）", "{0} is too long (at most {1})", called(context.name, context.item),
                     text("{} 文字", "{} characters", shape.most)));
        } else if (!shape.words.empty() && std::ranges::find(shape.words, given) == shape.words.end()) {
            auto const near = hinted_++ < hints ? nearest(given, shape.words) : std::string_view{};
            say(value, context,
                both("{0}の値「{1}」は使えません", "{0} cannot be \"{1}\"", called(context.name, context.item),
                     Text{shown(given), shown(given)}),
                near.empty() ? text("使える値: {}", "it is one of {}", fmt::format("{}", fmt::join(shape.words, ", ")))
                             : text("「{}」のことですか", "did you mean {}?", near));
        } else if (shape.matches && !shape.matches(given)) {
            say(value, context,
                both("{0}の値「{1}」は{2}ではありません", "{0}, \"{1}\", is not {2}", called(context.name, context.item),
                     Text{shown(given), shown(given)}, shape.form));
        }
    }

    void check_array(JsonValue value, const Shape& shape, const Context& context) {
        if (value.size() < shape.least)
            say(value, context,
                value.empty() ? both("{0}が空の配列です", "{0} is an empty array", called(context.name, context.item))
                              : both("{0}には{1}以上の要素が必要です", "{0} needs at least {1}", called(context.name, context.item),
                                     text("{} 個", "{} items", shape.least)));
        if (shape.unique) check_unique(value, context);
        if (!shape.item) return;
        for (auto const item : value) check(item, *shape.item, {context.rule, context.name, true});
    }

    void check_unique(JsonValue value, const Context& context) {
        std::unordered_set<std::string_view> texts;
        std::unordered_set<std::string> others;
        for (auto const item : value) {
            bool const fresh = item.is(Kind::string) ? texts.insert(item.text()).second : others.insert(canonical(item)).second;
            if (!fresh) say(item, context, both("{0}に同じ要素が2回あります", "{0} has the same item twice", called(context.name, false)));
        }
    }

    void check_object(JsonValue value, const Shape& shape, const Context& context) {
        std::uint64_t found = 0;  // no shape has more than 64 members
        for (auto const member : value) {
            auto const known = std::ranges::find(shape.members, member.name(), &Member::name);
            if (known == shape.members.end()) {
                check_stranger(member, shape, context);
                continue;
            }
            found |= std::uint64_t{1} << (known - shape.members.begin());
            check(member, *known->shape, {context.rule, member.name(), false});
        }
        for (size_t i = 0; i < shape.members.size(); ++i)
            if (shape.members[i].required && (found >> i & 1) == 0)
                say(value, context,
                    both("{0}に必須の項目「{1}」がありません", "{0} lacks the required member \"{1}\"", called(context.name, context.item),
                         Text{std::string{shape.members[i].name}, std::string{shape.members[i].name}}));
        if (value.size() < shape.least)
            say(value, context,
                value.empty() ? both("{0}に項目がありません", "{0} has no members", called(context.name, context.item))
                              : both("{0}の項目が足りません（{1}以上）", "{0} has too few members (at least {1})",
                                     called(context.name, context.item), text("{} 個", "{}", shape.least)));
        if (value.size() > shape.most)
            say(value, context,
                both("{0}の項目が多すぎます（{1}まで）", "{0} has too many members (at most {1})", called(context.name, context.item),
                     text("{} 個", "{}", shape.most)));
    }

    void check_stranger(JsonValue member, const Shape& shape, const Context& context) {
        if (shape.stranger == Stranger::welcome) return;
        std::string_view near;
        if (hinted_++ < hints) {
            std::vector<std::string_view> names;
            for (auto const& known : shape.members) names.push_back(known.name);
            near = nearest(member.name(), names);
        }
        auto const name = shown(member.name());
        faults_({member, true, shape.stranger == Stranger::heard, context.rule,
                 text("「{}」という項目は定義されていません", "there is no member \"{}\" in the schema", name),
                 near.empty() ? Text{} : text("「{}」のことですか", "did you mean {}?", near)});
    }

    /// A hint takes time by what could have been meant; past so many nobody reads them.
    static constexpr size_t hints = 200;

    const ShapeFaults& faults_;
    size_t hinted_ = 0;
};

}  // namespace

void check_shape(JsonValue value, const Shape& shape, const ShapeFaults& faults) { ShapeChecker{faults}.check(value, shape, {}); }

std::string canonical(JsonValue value) {
    std::string out;
    append_canonical(value, out);
    return out;
}

}  // namespace vulnctl
