#include "formats/exports/identifiers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace vulnctl::exports {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }
bool is_one_of(char c, std::string_view set) { return set.find(c) != set.npos; }

/// Split at colons that are not escaped.
std::vector<std::string_view> parts_of(std::string_view s) {
    std::vector<std::string_view> parts;
    size_t begin = 0;
    for (size_t i = 0; i <= s.size(); ++i) {
        if (i + 1 < s.size() && s[i] == '\\') {
            ++i;
        } else if (i == s.size() || s[i] == ':') {
            parts.push_back(s.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    return parts;
}

/// A value, or one of the logical values * and -; wildcards at its ends alone.
bool is_component(std::string_view s) {
    if (s == "*" || s == "-") return true;
    while (s.starts_with('?')) s.remove_prefix(1);
    if (s.starts_with('*')) s.remove_prefix(1);
    while (s.ends_with('?') && !s.ends_with("\\?")) s.remove_suffix(1);
    if (s.ends_with('*') && !s.ends_with("\\*")) s.remove_suffix(1);
    for (size_t i = 0; i < s.size(); ++i) {
        bool const escape = s[i] == '\\' && i + 1 < s.size() && is_one_of(s[i + 1], "\\*?!\"#$%&'()+,/:;<=>@[]^`{|}~");
        if (escape)
            ++i;
        else if (!is_alphanumeric(s[i]) && !is_one_of(s[i], "-._"))
            return false;
    }
    return !s.empty();
}

bool is_language(std::string_view s) {
    if (s == "*" || s == "-") return true;
    auto const dash = std::min(s.find('-'), s.size());
    auto const tag = s.substr(0, dash);
    auto const region = dash < s.size() ? s.substr(dash + 1) : std::string_view{"xx"};
    bool const letters = region.size() == 2 && std::all_of(region.begin(), region.end(), is_letter);
    bool const digits = region.size() == 3 && std::all_of(region.begin(), region.end(), is_digit);
    return (tag.size() == 2 || tag.size() == 3) && std::all_of(tag.begin(), tag.end(), is_letter) && (letters || digits);
}

bool is_uri_binding(std::string_view s) {
    auto const parts = parts_of(s);
    if (parts.size() > 7 || parts.front().size() != 1 || !is_one_of(parts.front().front(), "aho")) return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [](char c) { return is_alphanumeric(c) || is_one_of(c, "._-~%"); });
    });
}

/// purl's type and OSV's ecosystem (ossf/osv-schema, docs/schema.md); `/` or `:` between namespace and name.
struct Ecosystem {
    std::string_view type;
    std::string_view name;
    char separator;
};
constexpr auto ecosystems = std::to_array<Ecosystem>({
    {"cargo", "crates.io", '/'},
    {"composer", "Packagist", '/'},
    {"conan", "ConanCenter", '/'},
    {"cran", "CRAN", '/'},
    {"gem", "RubyGems", '/'},
    {"golang", "Go", '/'},
    {"hackage", "Hackage", '/'},
    {"hex", "Hex", '/'},
    {"maven", "Maven", ':'},
    {"npm", "npm", '/'},
    {"nuget", "NuGet", '/'},
    {"pub", "Pub", '/'},
    {"pypi", "PyPI", '/'},
    {"swift", "SwiftURL", '/'},
});

int hex_value(char c) { return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

std::string unescaped(std::string_view s) {
    std::string out;
    for (size_t i = 0; i < s.size(); ++i) {
        bool const escape = s[i] == '%' && i + 2 < s.size() && hex_value(s[i + 1]) >= 0 && hex_value(s[i + 2]) >= 0;
        if (escape) {
            out += static_cast<char>(hex_value(s[i + 1]) * 16 + hex_value(s[i + 2]));
            i += 2;
        } else {
            out += s[i];
        }
    }
    return out;
}

/// What has a meaning in a specifier, or is not ASCII, is percent-encoded.
std::string quoted(std::string_view version) {
    std::string out;
    for (char const c : version)
        if (is_alphanumeric(c) || is_one_of(c, "._~+-"))
            out += c;
        else
            out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    return out;
}

}  // namespace

bool is_cpe(std::string_view name) {
    if (name.starts_with("cpe:/")) return is_uri_binding(name.substr(5));
    if (!name.starts_with("cpe:2.3:")) return false;
    auto const parts = parts_of(name.substr(8));
    if (parts.size() != 11 || parts[0].size() != 1 || !is_one_of(parts[0].front(), "aho*-") || !is_language(parts[6])) return false;
    for (size_t i = 1; i < parts.size(); ++i)
        if (i != 6 && !is_component(parts[i])) return false;
    return true;
}

std::optional<Package> read_purl(std::string_view purl) {
    if (!purl.starts_with("pkg:")) return {};
    bool const plain = std::all_of(purl.begin(), purl.end(), [](char c) { return is_alphanumeric(c) || is_one_of(c, "-._~/?#@%:+=&,!*"); });
    for (size_t i = 0; i < purl.size(); ++i)
        if (purl[i] == '%' && (i + 2 >= purl.size() || hex_value(purl[i + 1]) < 0 || hex_value(purl[i + 2]) < 0)) return {};
    auto rest = purl.substr(4);
    auto const slash = rest.find('/');
    if (!plain || slash == rest.npos || slash == 0 || !(rest.front() >= 'a' && rest.front() <= 'z')) return {};
    Package package;
    package.type = rest.substr(0, slash);
    if (std::any_of(package.type.begin(), package.type.end(),
                    [](char c) { return !is_digit(c) && !(c >= 'a' && c <= 'z') && c != '.' && c != '-'; }))
        return {};
    rest.remove_prefix(slash + 1);
    auto const end = rest.find_first_of("@?#");
    package.versioned = end != rest.npos;
    rest = rest.substr(0, end);
    if (rest.empty() || rest.front() == '/' || rest.back() == '/' || rest.find("//") != rest.npos) return {};
    auto const last = rest.rfind('/');
    auto const known = std::find_if(ecosystems.begin(), ecosystems.end(), [&](auto const& each) { return each.type == package.type; });
    if (known != ecosystems.end()) package.ecosystem = known->name;
    char const separator = known == ecosystems.end() ? '/' : known->separator;
    package.name = last == rest.npos ? unescaped(rest) : unescaped(rest.substr(0, last)) + separator + unescaped(rest.substr(last + 1));
    return package;
}

std::string version_specifier(const std::vector<VersionRange>& ranges, const std::optional<Package>& package) {
    std::string constraints;
    auto const add = [&](std::string_view comparator, const std::string& version) {
        constraints += fmt::format("{}{}{}", constraints.empty() ? "" : "|", comparator, quoted(version));
    };
    for (const VersionRange& range : ranges) {
        if (range.all()) return "vers:all/*";
        if (range.single()) {
            add("", range.lower->version);
            continue;
        }
        if (range.lower) add(range.lower->inclusive ? ">=" : ">", range.lower->version);
        if (range.upper) add(range.upper->inclusive ? "<=" : "<", range.upper->version);
    }
    // Several ranges would have to be sorted by the scheme's order to be canonical.
    bool const by_scheme = package && !package->ecosystem.empty() && ranges.size() == 1;
    return by_scheme ? fmt::format("vers:{}/{}", package->type, constraints) : constraints;
}

}  // namespace vulnctl::exports
