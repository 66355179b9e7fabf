#include "formats/language_tag.h"

#include "formats/text_forms.h"

#include <algorithm>
#include <string>

namespace vulnctl {

namespace {

/// What registers extensions (RFC 5646 3.7) has two of them: RFC 6067 and RFC 6497.
constexpr std::string_view registered_extensions = "tu";

bool is_alnum(char c) { return is_letter(c) || is_digit(c); }

bool same(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

std::string small(std::string_view s) {
    std::string out{s};
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

std::vector<std::string_view> split(std::string_view tag) {
    std::vector<std::string_view> parts;
    size_t from = 0;
    for (auto dash = tag.find('-'); dash != tag.npos; dash = tag.find('-', from)) {
        parts.push_back(tag.substr(from, dash - from));
        from = dash + 1;
    }
    parts.push_back(tag.substr(from));
    return parts;
}

/// The one that stands twice, whatever the case of its letters; empty if none does.
std::string_view doubled(const std::vector<std::string_view>& parts) {
    for (size_t i = 1; i < parts.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (same(parts[i], parts[j])) return parts[i];
    return {};
}

}  // namespace

std::optional<LanguageTag> parse_language_tag(std::string_view tag) {
    LanguageTag out;
    if (same(tag, "i-default") || same(tag, "i-mingo")) return out;
    if (tag.size() > 255) return {};
    auto const parts = split(tag);
    for (auto const part : parts)
        if (part.empty() || part.size() > 8 || !all(part, is_alnum)) return {};
    size_t at = 0;
    auto const next = [&](auto&& fits) { return at < parts.size() && fits(parts[at]); };
    auto const letters = [](size_t n) { return [n](std::string_view s) { return s.size() == n && all(s, is_letter); }; };
    auto const private_part = [&] {
        if (!next([](std::string_view s) { return same(s, "x"); })) return true;
        out.private_use = true;
        bool const more = ++at < parts.size();
        at = parts.size();
        return more;
    };
    if (same(parts[0], "x")) return private_part() ? std::optional{out} : std::nullopt;

    if (parts[0].size() < 2 || !all(parts[0], is_letter)) return {};
    out.language = parts[at++];
    if (out.language.size() <= 3)
        while (out.extlangs.size() < 3 && next(letters(3))) out.extlangs.push_back(parts[at++]);
    if (next(letters(4))) out.script = parts[at++];
    if (next(letters(2)) || next([](std::string_view s) { return s.size() == 3 && all(s, is_digit); })) out.region = parts[at++];
    while (next([](std::string_view s) { return s.size() >= 5 || (s.size() == 4 && is_digit(s[0])); })) out.variants.push_back(parts[at++]);
    while (next([](std::string_view s) { return s.size() == 1 && !same(s, "x"); })) {
        out.singletons.push_back(parts[at++]);
        auto const before = at;
        while (next([](std::string_view s) { return s.size() >= 2; })) ++at;
        if (at == before) return {};
    }
    if (!private_part() || at != parts.size()) return {};
    return out;
}

bool is_registered(SubtagType type, std::string_view subtag) {
    auto const wanted = small(subtag);
    for (auto const& set : language_registry.known) {
        if (set.type != type || set.length != wanted.size()) continue;
        size_t low = 0, high = set.packed.size() / set.length;
        while (low < high) {
            auto const middle = (low + high) / 2;
            auto const order = set.packed.substr(middle * set.length, set.length).compare(wanted);
            if (order == 0) return true;
            (order < 0 ? low = middle + 1 : high = middle);
        }
    }
    return is_reserved(type, subtag);
}

bool is_reserved(SubtagType type, std::string_view subtag) {
    auto const wanted = small(subtag);
    return std::ranges::any_of(language_registry.reserved, [&](const SubtagRange& range) {
        return range.type == type && wanted.size() == range.first.size() && range.first <= wanted && wanted <= range.last;
    });
}

std::string_view invalid_subtag(const LanguageTag& tag) {
    auto const unknown = [](SubtagType type, std::string_view subtag) { return !subtag.empty() && !is_registered(type, subtag); };
    if (unknown(SubtagType::language, tag.language)) return tag.language;
    for (auto const part : tag.extlangs)
        if (unknown(SubtagType::extlang, part)) return part;
    if (tag.extlangs.size() > 1) return tag.extlangs[1];  // no registered one follows another (RFC 5646 2.2.2)
    if (unknown(SubtagType::script, tag.script)) return tag.script;
    if (unknown(SubtagType::region, tag.region)) return tag.region;
    for (auto const part : tag.variants)
        if (unknown(SubtagType::variant, part)) return part;
    for (auto const singleton : tag.singletons)
        if (registered_extensions.find(lower(singleton[0])) == registered_extensions.npos) return singleton;
    if (auto const twice = doubled(tag.variants); !twice.empty()) return twice;
    return doubled(tag.singletons);
}

}  // namespace vulnctl
