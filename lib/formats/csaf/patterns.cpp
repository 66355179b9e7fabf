#include "formats/csaf/patterns.h"

#include "formats/language_tag.h"
#include "formats/text_forms.h"

#include <algorithm>

namespace vulnctl::csaf {

namespace {

/// The `\s` of ECMA-262, in UTF-8: white space and line ends.
constexpr std::string_view spaces[] = {"\t",           "\n",           "\v",           "\f",           "\r",           " ",
                                       "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
                                       "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89",
                                       "\xe2\x80\x8a", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe3\x80\x80",
                                       "\xef\xbb\xbf"};

bool has_line_end(std::string_view s) {
    return s.find_first_of("\n\r") != s.npos || s.find("\xe2\x80\xa8") != s.npos || s.find("\xe2\x80\xa9") != s.npos;
}

bool is_alnum(char c) { return is_letter(c) || is_digit(c); }
bool is_small_alnum(char c) { return is_lower(c) || is_digit(c); }

/// A decimal number without zeros in front.
bool is_plain_number(std::string_view s) { return all(s, is_digit) && (s.size() == 1 || s[0] != '0'); }

/// Parts between dots, each of letters, digits and hyphens.
template <class Predicate>
bool is_dotted(std::string_view s, Predicate&& fits) {
    do {
        auto const dot = std::min(s.find('.'), s.size());
        auto const part = s.substr(0, dot);
        if (!all(part, [](char c) { return is_alnum(c) || c == '-'; }) || !fits(part)) return false;
        if (dot == s.size()) return true;
        s.remove_prefix(dot + 1);
    } while (true);
}

bool is_cpe_character(char c) { return is_alnum(c) || c == '-' || c == '.' || c == '_'; }

/// Cuts an attribute of a name of CPE 2.3 off the front of `s`; false where there is none.
bool take_attribute(std::string_view& s) {
    if (s.starts_with('-')) {
        // a hyphen alone, or the first of an ordinary attribute
        if (s.size() == 1 || s[1] == ':') {
            s.remove_prefix(1);
            return true;
        }
    }
    size_t at = 0;
    bool const star = s.starts_with('*');
    if (star)
        at = 1;
    else
        while (at < s.size() && s[at] == '?') ++at;
    auto const body = at;
    while (at < s.size()) {
        if (is_cpe_character(s[at])) {
            ++at;
        } else if (s[at] == '\\' && at + 1 < s.size() &&
                   std::string_view{"\\*?!\"#$%&'()+,/:;<=>@[]^`{|}~"}.find(s[at + 1]) != std::string_view::npos) {
            at += 2;
        } else {
            break;
        }
    }
    if (at == body) {
        if (!star) return false;
        s.remove_prefix(1);
        return true;
    }
    if (at < s.size() && s[at] == '*')
        ++at;
    else
        while (at < s.size() && s[at] == '?') ++at;
    s.remove_prefix(at);
    return true;
}

bool take_cpe_language(std::string_view& s) {
    if (s.starts_with('*') || (s.starts_with('-') && (s.size() == 1 || s[1] == ':'))) {
        s.remove_prefix(1);
        return true;
    }
    auto const letters = [&](size_t from) {
        size_t n = 0;
        while (from + n < s.size() && is_letter(s[from + n])) ++n;
        return n;
    };
    auto n = std::min<size_t>(letters(0), 3);
    if (n < 2) return false;
    if (s.size() > n && s[n] == '-') {
        if (letters(n + 1) >= 2)
            n += 3;
        else if (s.size() >= n + 4 && all(s.substr(n + 1, 3), is_digit))
            n += 4;
    }
    s.remove_prefix(n);
    return true;
}

/// What follows a name of CPE 2.3 at the start of `s`; nothing where there is no such name.
bool take_cpe_2_3(std::string_view& s) {
    if (!s.starts_with("cpe:2.3:") || s.size() < 9 || std::string_view{"aho*-"}.find(s[8]) == std::string_view::npos) return false;
    s.remove_prefix(9);
    auto const attributes = [&](int count) {
        for (; count > 0; --count) {
            if (!s.starts_with(':')) return false;
            s.remove_prefix(1);
            if (!take_attribute(s)) return false;
        }
        return true;
    };
    if (!attributes(5) || !s.starts_with(':')) return false;
    s.remove_prefix(1);
    return take_cpe_language(s) && attributes(4);
}

bool is_cpe_2_2(std::string_view s) {
    if (s.size() < 5 || s[0] != 'c' || lower(s[1]) != 'p' || lower(s[2]) != 'e' || s[3] != ':' || s[4] != '/') return false;
    s.remove_prefix(5);
    if (!s.empty() && std::string_view{"AHOaho"}.find(s[0]) != std::string_view::npos) s.remove_prefix(1);
    if (s.empty()) return true;
    if (s[0] != ':' || std::ranges::count(s, ':') > 6) return false;
    return std::ranges::all_of(s, [](char c) { return is_cpe_character(c) || c == '~' || c == '%' || c == ':'; });
}

/// `pkg:`, a type, and something behind its slash.
template <class First, class Rest>
bool is_purl_with(std::string_view s, First&& first, Rest&& rest) {
    if (!s.starts_with("pkg:")) return false;
    s.remove_prefix(4);
    auto const slash = s.find('/');
    if (slash == s.npos || slash == 0 || !first(s[0]) || !std::ranges::all_of(s.substr(1, slash - 1), rest)) return false;
    auto const name = s.substr(slash + 1);
    return !name.empty() && !has_line_end(name.substr(0, 1)) && !name.starts_with("\xe2\x80\xa8") && !name.starts_with("\xe2\x80\xa9");
}

bool is_uuid_shaped(std::string_view s) {
    if (s.size() != 36) return false;
    for (size_t i = 0; i < s.size(); ++i) {
        bool const dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? s[i] != '-' : !(is_digit(s[i]) || (s[i] >= 'a' && s[i] <= 'f'))) return false;
    }
    return true;
}

/// A label of a domain name in small letters.
bool is_label(std::string_view s) {
    return s.size() <= 63 && all(s, [](char c) { return is_small_alnum(c) || c == '-'; }) && s.front() != '-' && s.back() != '-';
}

/// Two or more labels between dots.
bool is_domain(std::string_view s) {
    if (s.find('.') == s.npos || s.ends_with('.')) return false;
    while (!s.empty())
        if (!is_label(take_until(s, '.'))) return false;
    return true;
}

/// Small letters and digits, with a dot or a hyphen between them.
bool is_fragment(std::string_view s) {
    for (size_t i = 0; i < s.size(); ++i) {
        bool const mark = s[i] == '.' || s[i] == '-';
        if (!mark && !is_small_alnum(s[i])) return false;
        if (mark && (i == 0 || i + 1 == s.size() || !is_small_alnum(s[i - 1]))) return false;
    }
    return !s.empty();
}

/// `domain#fragment`.
bool is_domain_with_fragment(std::string_view s) {
    auto const hash = s.find('#');
    return hash != s.npos && is_domain(s.substr(0, hash)) && is_fragment(s.substr(hash + 1));
}

bool is_ssvc_language(std::string_view s) {
    auto const tag = parse_language_tag(s);
    return tag && is_language(s) && (tag->language.size() || !s.starts_with("I"));
}

/// `x_` and a domain with a fragment, or a registered name: a letter, then letters and digits with single dots or hyphens, three or more
/// characters, and a fragment if any.
bool is_base_namespace(std::string_view s) {
    if (s.starts_with("x_")) return is_domain_with_fragment(s.substr(2));
    auto const hash = s.find('#');
    auto const name = s.substr(0, hash);
    bool const fragment = hash == s.npos || is_fragment(s.substr(hash + 1));
    return fragment && name.size() >= 3 && is_lower(name[0]) && is_small_alnum(name[1]) && is_fragment(name);
}

/// What may follow the first extension of a namespace: a language, `.domain#fragment`, or `.domain` with a language behind `$`.
bool is_namespace_extension(std::string_view s) {
    if (!s.starts_with('.')) return is_ssvc_language(s);
    s.remove_prefix(1);
    auto const dollar = s.find('$');
    if (dollar == s.npos) return is_domain_with_fragment(s);
    auto const name = s.substr(0, dollar);
    return (is_domain(name) || is_domain_with_fragment(name)) && is_ssvc_language(s.substr(dollar + 1));
}

}  // namespace

bool starts_with_space(std::string_view s) {
    return std::ranges::any_of(spaces, [&](std::string_view space) { return s.starts_with(space); });
}

bool ends_with_space(std::string_view s) {
    return std::ranges::any_of(spaces, [&](std::string_view space) { return s.ends_with(space); });
}

bool is_tracking_id(std::string_view s) { return !s.empty() && !starts_with_space(s) && !ends_with_space(s) && !has_line_end(s); }

bool is_category(std::string_view s) {
    auto const mark = [](char c) { return c == '-' || c == '_' || c == '.'; };
    return is_tracking_id(s) && !mark(s.front()) && !mark(s.back());
}

bool is_cwe_id(std::string_view s) {
    return s.starts_with("CWE-") && s.size() >= 5 && s.size() <= 10 && s[4] != '0' && all(s.substr(4), is_digit);
}

bool is_language(std::string_view s) { return parse_language_tag(s).has_value(); }

bool is_semantic_version(std::string_view s) {
    auto const plus = s.find('+');
    if (plus != s.npos && !is_dotted(s.substr(plus + 1), [](std::string_view) { return true; })) return false;
    s = s.substr(0, plus);
    auto const dash = s.find('-');
    auto const identifier = [](std::string_view part) { return !all(part, is_digit) || is_plain_number(part); };
    if (dash != s.npos && !is_dotted(s.substr(dash + 1), identifier)) return false;
    s = s.substr(0, dash);
    if (std::ranges::count(s, '.') != 2) return false;
    auto const major = take_until(s, '.');
    auto const minor = take_until(s, '.');
    return is_plain_number(major) && is_plain_number(minor) && is_plain_number(s);
}

bool is_version(std::string_view s) { return is_plain_number(s) || is_semantic_version(s); }

bool is_hash_2_0(std::string_view s) { return s.size() >= 32 && all(s, is_hex); }
bool is_hash_2_1(std::string_view s) {
    return s.size() >= 32 && all(s, [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

bool is_cpe_2_1(std::string_view s) { return (take_cpe_2_3(s) && s.empty()) || is_cpe_2_2(s); }

bool is_cpe_2_0(std::string_view s) {
    if (auto rest = s; take_cpe_2_3(rest)) return true;
    auto const at = s.rfind(":/");
    return at != s.npos && at >= 3 && is_cpe_2_2(s.substr(at - 3));
}

bool is_purl_2_0(std::string_view s) {
    auto const mark = [](char c) { return c == '.' || c == '-' || c == '+'; };
    return is_purl_with(
        s, [&](char c) { return is_letter(c) || mark(c); }, [&](char c) { return is_alnum(c) || mark(c); });
}
bool is_purl_2_1(std::string_view s) {
    return is_purl_with(s, is_lower, [](char c) { return is_small_alnum(c) || c == '.' || c == '-'; });
}

bool is_algorithm(std::string_view s) {
    return all(s, [](char c) { return is_small_alnum(c) || c == '-'; }) && s[0] != '-';
}

bool is_cwe_version(std::string_view s) {
    bool const third = std::ranges::count(s, '.') == 2;
    auto const major = take_until(s, '.');
    auto const minor = take_until(s, '.');
    return is_plain_number(major) && major != "0" && is_plain_number(minor) && (third ? all(s, is_digit) : s.empty());
}

bool is_sharing_group_id(std::string_view s) {
    if (!is_uuid_shaped(s)) return false;
    auto const only = [&](char digit) { return std::ranges::all_of(s, [=](char c) { return c == digit || c == '-'; }); };
    return s[14] == '4' || only('0') || only('f');
}

bool is_probability(std::string_view s) {
    if (s.size() < 3 || s[1] != '.') return false;
    return (s[0] == '0' && all(s.substr(2), is_digit)) || (s[0] == '1' && all(s.substr(2), [](char c) { return c == '0'; }));
}

bool is_ssvc_key(std::string_view s) {
    if (s == "T*") return true;
    return all(s, [](char c) { return is_alnum(c) || c == '_'; }) && s.front() != '_' && s.back() != '_';
}

bool is_ssvc_namespace(std::string_view s) {
    // the first extension is a language and may be left empty: `base//.domain#x`
    auto const base = s.substr(0, s.find('/'));
    if (!is_base_namespace(base)) return false;
    if (base.size() == s.size()) return true;
    s.remove_prefix(base.size() + 1);
    auto const slash = s.find('/');
    auto const first = s.substr(0, slash);
    if (!first.empty() && !is_ssvc_language(first)) return false;
    if (slash == s.npos) return !first.empty();
    s.remove_prefix(slash + 1);
    do {
        auto const end = std::min(s.find('/'), s.size());
        if (!is_namespace_extension(s.substr(0, end))) return false;
        if (end == s.size()) return true;
        s.remove_prefix(end + 1);
    } while (true);
}

}  // namespace vulnctl::csaf
