#include "ops/leaks.h"

#include "base/unicode.h"
#include "ops/desk.h"
#include "rules/disclosure.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace vulnctl {

namespace {

/// `%6f` is an `o` to a browser.
std::string with_escapes_read(std::string_view words) {
    std::string out;
    auto const digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    for (size_t i = 0; i < words.size(); ++i) {
        bool const escape =
            words[i] == '%' && i + 2 < words.size() && digit(words[i + 1]) >= 2 && digit(words[i + 1]) < 8 && digit(words[i + 2]) >= 0;
        out += escape ? char(digit(words[i + 1]) * 16 + digit(words[i + 2])) : words[i];
        if (escape) i += 2;
    }
    return out;
}

/// What two texts have in common however they are spelled and folded into lines.
std::string essence(std::string_view words) {
    std::string out = fold(with_escapes_read(words));
    // Punctuation, dashes of every length, and what has no width at all.
    for (std::string_view const mark : {"・", "、", "。", "「", "」", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212",
                                        "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"})
        for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) out.erase(at, mark.size());
    std::erase_if(out, [](char c) { return c >= 0 && !std::isalnum(static_cast<unsigned char>(c)); });
    return out;
}

/// What stays secret even where it stands in the words of an open field: a finder may have signed its account of the flaw, or named other
/// developers in it, and a report that began as a website's names the site.
bool kept_apart(std::string_view field) {
    return field == "url" || field == "site_name" || field == "finder_name" || field == "finder_former" || field == "finder_mail" ||
           field == "finder_affiliation" || field == "finder_phone" || field == "finder_fax" || field == "other_developers" ||
           field == "linked_websites";
}

/// What is not looked for: words of the guideline, which stand in any text, and the name to be credited, which is looked for as the
/// finder's.
bool is_passed_over(std::string_view field) {
    return field == "state" || field == "handling" || field == "consents_stated" || field == "credit_wished" || field == "credit" ||
           field == "decision" || field == "opinions_until";
}

/// Words to look for, and whether finding them proves the leak: a surname alone may be a company's.
struct Secret {
    std::string essence;
    bool proves = true;
};

constexpr int least_telling_width = 6;  // what is shorter is too common to tell
constexpr int least_telling_name = 4;   // a whole name of two characters
constexpr int least_proving_width = 8;  // of a part of a name

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    for (size_t from = 0; from < text.size();) {
        auto const end = std::min(text.find_first_of(separators, from), text.size());
        if (end > from) parts.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

/// UTF-8 sorts as code points do.
bool is_kanji(std::string_view words) {
    for (size_t at = 0; at < words.size();) {
        auto const lead = static_cast<unsigned char>(words[at]);
        auto const one = words.substr(at, lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
        if (!(one >= "\u3400" && one <= "\u9fff") && one < "\U00020000" && one != "々") return false;
        at += one.size();
    }
    return true;
}

/// A name in each way that it is written (`ﾀﾅｶ ｼﾞﾛｳ（田中　次郎）` is two), family name first or last, and each of its parts.
void add_names(std::vector<Secret>& secrets, std::string_view value) {
    auto const add = [&](std::string_view words, int least, bool proves) {
        if (auto found = essence(words); width(found) >= least) secrets.push_back({std::move(found), proves});
    };
    for (auto const& written : split(fold(value), "()[]/,;")) {
        add(written, least_telling_name, true);
        auto const parts = split(written, " \"'.");
        if (parts.size() < 2) continue;
        std::string turned;
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) turned += *part;
        add(turned, least_telling_name, true);
        // Two characters of Latin or kana stand in too many words; two kanji are most family names.
        for (auto const& part : parts)
            add(part, is_kanji(part) ? least_telling_name : least_telling_width, width(part) >= least_proving_width);
        add(parts.front() + parts.back(), least_telling_name, true);
        add(parts.back() + parts.front(), least_telling_name, true);
    }
}

/// A website by its name, in parts, and by its host, whatever the page.
void add_site(std::vector<Secret>& secrets, std::string_view field, std::string_view value) {
    auto const folded = fold(value);
    if (field == "url") {
        auto const scheme = folded.find("//");
        auto const host = scheme == std::string::npos ? 0 : scheme + 2;
        auto const name = folded.substr(host, folded.find_first_of("/?#:", host) - host);
        secrets.push_back({essence(name), true});
        if (name.starts_with("www")) secrets.push_back({essence(name.substr(name.find('.') + 1)), true});
        return;
    }
    for (auto const& part : split(folded, "()[]:/,;"))
        if (auto found = essence(part); found != essence("運営者") && found != essence("サイト名"))
            secrets.push_back({std::move(found), true});
}

/// Companies, one a line, each also by its name without its legal form.
void add_companies(std::vector<Secret>& secrets, std::string_view value) {
    for (auto const& line : split(value, "\n")) {
        auto name = essence(line);
        secrets.push_back({name, true});
        for (std::string_view const form : {"株式会社", "有限会社", "合同会社"})
            if (auto const at = name.find(form); at != std::string::npos) name.erase(at, form.size());
        for (std::string_view const form : {"coltd", "ltd", "inc", "corporation", "corp", "llc", "gmbh"})
            if (name.ends_with(form)) {
                name.resize(name.size() - form.size());
                break;
            }
        secrets.push_back({name, false});
    }
}

std::vector<Secret> secrets_of(std::string_view field, std::string_view value) {
    std::vector<Secret> secrets{{essence(value), field != "finder_affiliation" || width(essence(value)) >= 12}};
    if (field == "finder_name" || field == "finder_former") add_names(secrets, value);
    if (field == "url" || field == "site_name") add_site(secrets, field, value);
    if (field == "finder_mail")
        if (auto const at = value.find('@'); at != std::string_view::npos)
            secrets.push_back({essence(std::string{value.substr(0, at)} + "at" + std::string{value.substr(at + 1)}), true});
    if (field == "other_developers" || field == "operators") add_companies(secrets, value);
    if (field == "linked_websites")
        for (auto const& line : split(value, "\n")) add_site(secrets, line.find("//") == std::string::npos ? "site_name" : "url", line);
    std::erase_if(secrets, [&](const Secret& secret) {
        bool const whole_name = (field == "finder_name" || field == "finder_former") && width(secret.essence) >= least_telling_name;
        return width(secret.essence) < least_telling_width && !whole_name;
    });
    return secrets;
}

}  // namespace

std::vector<std::string> names_in(std::string_view text, const Case& c, const std::string& operators) {
    auto const said = essence(text);
    std::vector<std::string> found;
    auto const look = [&](std::string_view field, const std::string& value) {
        for (auto const& secret : secrets_of(field, value))
            if ((secret.proves || field == "operators") && said.find(secret.essence) != std::string::npos) {
                found.emplace_back(field);
                return;
            }
    };
    for (auto const& report : c.reports) {
        look("url", report.form.url);
        look("site_name", report.form.site_name);
        if (!report.finder) continue;
        look("finder_name", report.finder->name);
        look("finder_mail", report.finder->mail);
        look("finder_phone", report.finder->phone);
    }
    look("operators", operators);
    return found;
}

bool says(std::string_view text, std::string_view words) {
    auto const wanted = essence(words);
    return !wanted.empty() && essence(text).find(wanted) != std::string::npos;
}

std::vector<Leak> leaks_in(std::string_view rendered, const std::string& name, const Case& c, const ViewRequest& request,
                           const OfficeOpened& office, const Edition& edition) {
    auto const said = essence(rendered);
    auto const fields = all_fields(c, request, office, edition);
    std::set<std::string> allowed;
    for (auto const& field : fields)
        if (is_seen(field, c, request, edition)) {
            allowed.insert(essence(field.value));
            if (kept_apart(field.name))
                for (auto& secret : secrets_of(field.name, field.value)) allowed.insert(std::move(secret.essence));
        }
    // What an open field holds is open; but for who the finder is, whose name may stand in its own account of the flaw. A product that
    // bears its maker's name cannot be spoken of without it.
    auto const product = essence(c.form().product);
    auto const stands_open = [&](const std::string& field, const std::string& secret) {
        if (field == "other_developers" && product.find(secret) != std::string::npos) return true;
        if (kept_apart(field)) return allowed.contains(secret);
        return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& open) { return open.find(secret) != std::string::npos; });
    };
    // The reader's own name may hold another's (`日立ソリューションズ` and `日立`): where it does, it tells nothing of the other.
    auto const stands_in = [&](const std::string& secret) {
        auto rest = said;
        for (Lang const lang : {Lang::ja, Lang::en})
            if (auto const own = request.recipient ? essence(request.recipient->name(lang)) : std::string{};
                own.find(secret) != std::string::npos)
                for (auto at = rest.find(own); at != std::string::npos; at = rest.find(own, at + 1)) rest.replace(at, own.size(), "\n");
        return rest.find(secret) != std::string::npos;
    };
    std::vector<Leak> leaks;
    for (auto const& each : fields) {
        auto const& field = each.name;
        auto const* rule = field_rule(edition, c.kind, field);
        if (rule && rule->rule.id == letterhead_rule) continue;
        if (is_seen(each, c, request, edition) || is_passed_over(field)) continue;
        if (each.of && each.of->form.developer && (field == "finder_name" || field == "finder_affiliation"))
            continue;  // the developer itself
        auto const secrets = secrets_of(field, each.value);
        bool found = false;
        bool proven = false;
        for (auto const& secret : secrets) {
            if (!stands_in(secret.essence) || stands_open(field, secret.essence)) continue;
            found = true;
            proven = proven || secret.proves;
        }
        if (!found) continue;
        Finding leak;
        if (!proven) leak.severity = Severity::warning;
        leak.rule = "leak." + field;
        Words const audience = name_of(request.audience);
        auto const what = field_name(field);
        leak.message = text("{0}に見せてはならない内容（{2}）が含まれています", "it holds {3}, which the {1} may not see", audience.ja,
                            audience.en, what.ja, what.en);
        leak.hint = text("該当箇所を削除してください", "remove it");
        leak.place = Place{name, 0, 0};
        if (rule) leak.ground = ground_of(rule->rule, edition);
        leaks.push_back({field, std::move(leak)});
    }
    return leaks;
}

std::vector<Ruling> leak_objections(std::string_view text, const Case& c, const ViewRequest& request, const OfficeOpened& office,
                                    const Edition& edition) {
    std::vector<Ruling> objections;
    for (auto& leak : leaks_in(text, c.id.str(), c, request, office, edition)) {
        auto const* rule = field_rule(edition, c.kind, leak.field);
        objections.push_back({rule ? rule->rule : denied_to_all, std::move(leak.finding.message), true});
    }
    return objections;
}

}  // namespace vulnctl
