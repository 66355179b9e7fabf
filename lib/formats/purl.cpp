#include "formats/purl.h"

#include "base/unicode.h"
#include "formats/text_forms.h"

#include <algorithm>

namespace vulnctl {

namespace {

struct Refusal {
    Text why;
};

std::string shown(std::string_view s) { return fit(harmless_line(s.substr(0, 200)), 40); }

std::string decode(std::string_view s, Words part) {
    std::string out;
    for (size_t i = 0; i < s.size(); ++i) {
        if (s[i] != '%') {
            out += s[i];
            continue;
        }
        if (i + 2 >= s.size() || !is_hex(s[i + 1]) || !is_hex(s[i + 2]))
            throw Refusal{{fmt::format("{}の「%」の後に16進数2桁がありません", part.ja),
                           fmt::format("a % in the {} is not followed by two hexadecimal digits", part.en)}};
        auto const digit = [](char c) { return is_digit(c) ? c - '0' : lower(c) - 'a' + 10; };
        out += char(digit(s[i + 1]) * 16 + digit(s[i + 2]));
        i += 2;
    }
    if (find_invalid_utf8(out))
        throw Refusal{{fmt::format("{}を復号すると UTF-8 になりません", part.ja), fmt::format("the {} does not decode to UTF-8", part.en)}};
    return out;
}

/// Segments between slashes, decoded one by one; empty ones are left out.
std::string decode_segments(std::string_view s, Words part) {
    std::string out;
    while (!s.empty()) {
        auto const segment = decode(take_until(s, '/'), part);
        if (segment.empty()) continue;
        if (segment.find('/') != segment.npos)
            throw Refusal{
                {fmt::format("{}の要素に「/」が含まれています", part.ja), fmt::format("a segment of the {} contains a slash", part.en)}};
        out += (out.empty() ? "" : "/") + segment;
    }
    return out;
}

void take_qualifiers(std::string_view s, Purl& purl) {
    while (!s.empty()) {
        auto value = take_until(s, '&');
        auto const key = take_until(value, '=');
        std::string name{key};
        std::ranges::transform(name, name.begin(), lower);
        auto const fits = [](char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_'; };
        if (!all(key, fits) || is_digit(key[0]))
            throw Refusal{text("修飾子の名前「{}」が正しくありません", "\"{}\" is no name of a qualifier", shown(key))};
        if (std::ranges::any_of(purl.qualifiers, [&](auto const& known) { return known.first == name; }))
            throw Refusal{text("修飾子「{}」が2回あります", "the qualifier \"{}\" stands twice", shown(key))};
        if (auto decoded = decode(value, {"修飾子", "qualifiers"}); !decoded.empty())
            purl.qualifiers.emplace_back(name, std::move(decoded));
    }
}

/// What the definition of a type asks for.
void check_type(const Purl& purl) {
    struct Need {
        std::string_view type;
        bool namespace_needed, namespace_forbidden, version_needed;
    };
    constexpr Need needs[] = {{"cran", false, false, true},
                              {"maven", true, false, false},
                              {"mlflow", false, true, false},
                              {"oci", false, true, false},
                              {"swift", true, false, true}};
    if (auto const need = std::ranges::find(needs, purl.type, &Need::type); need != std::end(needs)) {
        if (need->namespace_needed && purl.namespace_.empty())
            throw Refusal{text("{} では名前空間が必要です", "{} needs a namespace", purl.type)};
        if (need->namespace_forbidden && !purl.namespace_.empty())
            throw Refusal{text("{} では名前空間を書けません", "{} has no namespace", purl.type)};
        if (need->version_needed && purl.version.empty()) throw Refusal{text("{} では版が必要です", "{} needs a version", purl.type)};
    }
    bool const channel = std::ranges::any_of(purl.qualifiers, [](auto const& q) { return q.first == "channel"; });
    if (purl.type == "conan" && (purl.namespace_.empty() ? channel : purl.qualifiers.empty()))
        throw Refusal{Words{"conan の名前空間と修飾子 channel は、両方書くか、両方省いてください",
                            "conan has a namespace and a qualifier channel, or neither"}};
    auto const fits = [](char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_' || c == '-'; };
    if (purl.type == "pub" && !all(purl.name, fits))
        throw Refusal{Words{"pub の名前に使えるのは英数字と「_」です", "a name of pub is of letters, digits and _"}};
}

Purl parse(std::string_view s) {
    Purl purl;
    if (s.size() < 4 || !std::ranges::equal(s.substr(0, 4), std::string_view{"pkg:"}, {}, lower))
        throw Refusal{Words{"「pkg:」で始まっていません", "it does not begin with pkg:"}};
    s.remove_prefix(4);
    if (s.starts_with("//") && s.substr(2, s.find('/', 2) - 2).find('@') != s.npos)
        throw Refusal{Words{"利用者名やホスト名を含めることはできません", "it cannot have a user or a host"}};
    s.remove_prefix(std::min(s.find_first_not_of('/'), s.size()));
    if (auto const hash = s.rfind('#'); hash != s.npos) {
        purl.subpath = decode_segments(s.substr(hash + 1), {"サブパス", "subpath"});
        s = s.substr(0, hash);
    }
    if (auto const mark = s.rfind('?'); mark != s.npos) {
        take_qualifiers(s.substr(mark + 1), purl);
        s = s.substr(0, mark);
    }
    auto const slash = s.find('/');
    if (slash == s.npos) throw Refusal{Words{"種類の後に「/」と名前がありません", "no slash and name follow the type"}};
    purl.type = s.substr(0, slash);
    std::ranges::transform(purl.type, purl.type.begin(), lower);
    auto const fits = [](char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '+'; };
    if (!all(purl.type, fits) || is_digit(purl.type[0]))
        throw Refusal{text("種類「{}」が正しくありません", "\"{}\" is no type", shown(purl.type))};
    s.remove_prefix(slash + 1);
    while (s.ends_with('/')) s.remove_suffix(1);
    // an @ at the front of the name is the name's, as in pkg:npm/@scope/name without its %40
    if (auto const at = s.rfind('@'); at != s.npos && at > 0 && s[at - 1] != '/') {
        purl.version = decode(s.substr(at + 1), {"版", "version"});
        s = s.substr(0, at);
    }
    while (s.ends_with('/')) s.remove_suffix(1);
    auto const last = s.rfind('/');
    auto const name = last == s.npos ? s : s.substr(last + 1);
    if (last != s.npos) purl.namespace_ = decode_segments(s.substr(0, last), {"名前空間", "namespace"});
    purl.name = decode(name, {"名前", "name"});
    if (purl.name.empty()) throw Refusal{Words{"名前がありません", "it has no name"}};
    check_type(purl);
    return purl;
}

}  // namespace

std::variant<Purl, Text> parse_purl(std::string_view s) {
    try {
        return parse(s);
    } catch (const Refusal& refusal) {
        return refusal.why;
    }
}

}  // namespace vulnctl
