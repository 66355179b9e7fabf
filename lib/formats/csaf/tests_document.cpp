#include "base/unicode.h"
#include "formats/csaf/patterns.h"
#include "formats/csaf/tests.h"
#include "formats/language_tag.h"
#include "formats/license_expression.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view max_id = "ffffffff-ffff-ffff-ffff-ffffffffffff";
constexpr std::string_view nil_id = "00000000-0000-0000-0000-000000000000";

std::string small(std::string_view s) {
    std::string out{s};
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

void each_language(const Advisory& advisory, const std::function<void(JsonValue, const LanguageTag&)>& take) {
    for (std::string_view const member : {"lang", "source_lang"}) {
        auto const value = advisory.document[member];
        if (auto const tag = parse_language_tag(value.text())) take(value, *tag);
    }
}

/// Dashes, hyphens, minus signs, low lines and white space, whichever way they are drawn: what test 6.1.26 takes out.
bool is_separator(utf8proc_int32_t c) {
    switch (utf8proc_category(c)) {
        case UTF8PROC_CATEGORY_PD:  // dashes
        case UTF8PROC_CATEGORY_PC:  // low lines
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP: return true;
        default: break;
    }
    constexpr utf8proc_int32_t others[] = {'\t',   '\n',   '\v',   '\f',   '\r',   0x85,   0xad,   0x2d7, 0x332,
                                           0x2043, 0x207b, 0x208b, 0x2212, 0x2796, 0x200b, 0x2060, 0xfeff};
    return std::ranges::find(others, c) != std::end(others);
}

/// The letters alone, as they compare without regard to case.
std::string bare_name(std::string_view s) {
    std::string letters;
    while (!s.empty()) {
        utf8proc_int32_t c = -1;
        auto const n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(s.data()), utf8proc_ssize_t(s.size()), &c);
        if (n <= 0) return {};
        if (!is_separator(c)) letters += s.substr(0, size_t(n));
        s.remove_prefix(size_t(n));
    }
    return fold(letters);
}

/// The file name that section 5.1 gives a document: its id in small letters, all but a few characters as `_`.
std::string file_name(std::string_view id) {
    std::string name;
    bool replaced = false;
    for (char const c : small(id)) {
        bool const kept = is_lower(c) || is_digit(c) || c == '+' || c == '-';
        if (kept)
            name += c;
        else if (!replaced)
            name += '_';
        replaced = !kept;
    }
    return name + ".json";
}

bool is_canonical(JsonValue reference, const std::string& name, Version version) {
    auto url = reference["url"].text();
    if (reference["category"].text() != "self" || !url.starts_with("https://") || !url.ends_with(name)) return false;
    if (version == Version::v2_0) return true;
    url.remove_prefix(8);
    return url.size() > name.size() + 1 && url[url.size() - name.size() - 1] == '/' && url[0] != '/' && url[0] != ':' && url[0] != '?' &&
           url[0] != '#';
}

JsonValue sharing_group_of(const Advisory& advisory) { return advisory.document["distribution"]["sharing_group"]; }

/// Names of one object that stand before a smaller one. Alphabetical is either by code points or without regard to case: the standard does
/// not say, and its own examples hold to both.
void unsorted(JsonValue value, const Say& say) {
    if (value.is(Kind::object)) {
        JsonValue by_code, by_letter, before;
        for (auto const member : value) {
            if (before) {
                if (!by_code && member.name() < before.name()) by_code = member;
                if (!by_letter && small(member.name()) < small(before.name())) by_letter = member;
            }
            before = member;
        }
        if (by_code && by_letter)
            say(by_code, text("項目「{}」がアルファベット順の位置にありません", "the key \"{}\" is not in alphabetical order",
                              quote(by_code.name())));
    }
    for (auto const member : value) unsorted(member, say);
}

}  // namespace

void language_valid(const Advisory& advisory, const Say& say) {
    each_language(advisory, [&](JsonValue value, const LanguageTag& tag) {
        if (auto const wrong = invalid_subtag(tag); !wrong.empty())
            say(value, text("言語コード「{0}」の「{1}」は登録されていないか、重複しています",
                            "in the language code \"{0}\", \"{1}\" is not registered or stands twice", quote(value.text()), quote(wrong)));
    });
}

void translator(const Advisory& advisory, const Say& say) {
    auto const publisher = advisory.document["publisher"];
    if (publisher["category"].text() != "translator") return;
    auto const source = advisory.document["source_lang"];
    if (!source)
        say(publisher["category"], Words{"発行者が翻訳者（translator）なのに source_lang がありません",
                                         "the publisher is a translator, but there is no source_lang"});
    else if (source.text().empty())
        say(source, Words{"発行者が翻訳者（translator）なのに source_lang が空です",
                          "the publisher is a translator, but the source_lang is empty"});
}

void prohibited_category(const Advisory& advisory, const Say& say) {
    constexpr auto profiles_2_0 = std::to_array<std::string_view>(
        {"csaf_security_incident_response", "csaf_informational_advisory", "csaf_security_advisory", "csaf_vex"});
    constexpr auto profiles_2_1 =
        std::to_array<std::string_view>({"csaf_security_incident_response", "csaf_informational_advisory", "csaf_security_advisory",
                                         "csaf_vex", "csaf_deprecated_security_advisory", "csaf_withdrawn", "csaf_superseded"});
    std::span<const std::string_view> profiles = profiles_2_0;
    if (advisory.version == Version::v2_1) profiles = profiles_2_1;
    auto const category = advisory.document["category"];
    auto const given = category.text();
    if (given.empty() || given == "csaf_base" || std::ranges::find(profiles, given) != profiles.end()) return;
    if (small(given.substr(0, 5)) == "csaf_") {
        say(category,
            text("「{}」は予約された接頭辞 csaf_ で始まっています", "\"{}\" begins with the reserved prefix csaf_", quote(given)));
        return;
    }
    auto const name = bare_name(given);
    for (auto const profile : profiles)
        if (name == bare_name(profile) || name == bare_name(profile.substr(5))) {
            say(category,
                text("「{0}」はプロファイル {1} と紛らわしいため使えません", "\"{0}\" is too close to the name of the profile {1}",
                     quote(given), profile),
                text("そのプロファイルの文書なら {} と書いてください", "write {} if the document is of that profile", profile));
            return;
        }
}

void translation(const Advisory& advisory, const Say& say) {
    auto const lang = advisory.document["lang"], source = advisory.document["source_lang"];
    if (lang.is(Kind::string) && source.is(Kind::string) && small(lang.text()) == small(source.text()))
        say(source, text("source_lang が lang と同じ「{}」です", "the source_lang is the same as lang, \"{}\"", quote(source.text())));
}

void missing_tlp(const Advisory& advisory, const Say& say) {
    if (advisory.tlp().empty())
        say(advisory.document["distribution"] ? advisory.document["distribution"] : advisory.document,
            Words{"TLP ラベルがありません", "there is no TLP label"});
}

void missing_canonical_url(const Advisory& advisory, const Say& say) {
    auto const references = advisory.document["references"];
    auto const id = advisory.tracking["id"];
    if (id.is(Kind::string)) {
        auto const name = file_name(id.text());
        for (auto const reference : references)
            if (is_canonical(reference, name, advisory.version)) return;
        say(references ? references : advisory.document,
            text("この文書の正規の URL（https:// で始まり {} で終わる category: self の参照）がありません",
                 "there is no canonical URL: a reference of category self from https:// to {}", quote(name)));
        return;
    }
    say(references ? references : advisory.document, Words{"この文書の正規の URL がありません", "there is no canonical URL"});
}

void missing_language(const Advisory& advisory, const Say& say) {
    auto const lang = advisory.document["lang"];
    if (!lang)
        say(advisory.document, Words{"文書の言語（lang）がありません", "the document's language, lang, is missing"});
    else if (lang.text().empty())
        say(lang, Words{"文書の言語（lang）が空です", "the document's language, lang, is empty"});
}

void sorted_keys(const Advisory& advisory, const Say& say) { unsorted(advisory.root, say); }

void private_language(const Advisory& advisory, const Say& say) {
    each_language(advisory, [&](JsonValue value, const LanguageTag& tag) {
        if (tag.private_use || is_reserved(SubtagType::language, tag.language) || is_reserved(SubtagType::script, tag.script) ||
            is_reserved(SubtagType::region, tag.region))
            say(value,
                text("言語コード「{}」に私用の部分があります", "the language code \"{}\" has a part for private use", quote(value.text())));
    });
}

void default_language(const Advisory& advisory, const Say& say) {
    for (std::string_view const member : {"lang", "source_lang"})
        if (auto const value = advisory.document[member]; small(value.text()) == "i-default")
            say(value, Words{"言語コード i-default が使われています", "the language code i-default is used"});
}

void max_uuid_not_clear(const Advisory& advisory, const Say& say) {
    if (sharing_group_of(advisory)["id"].text() == max_id && advisory.tlp() != "CLEAR")
        say(advisory.document["distribution"]["tlp"]["label"] ? advisory.document["distribution"]["tlp"]["label"]
                                                              : sharing_group_of(advisory),
            Words{"共有グループが公開（Max UUID）なのに TLP ラベルが CLEAR ではありません",
                  "the sharing group is public (the max UUID), but the TLP label is not CLEAR"});
}

void clear_without_max_uuid(const Advisory& advisory, const Say& say) {
    auto const id = sharing_group_of(advisory)["id"];
    if (advisory.tlp() != "CLEAR" || !id || id.text() == max_id) return;
    if (id.text() == nil_id && advisory.status() == "draft") return;
    say(id, Words{"TLP:CLEAR の文書の共有グループが Max UUID ではありません",
                  "the document is TLP:CLEAR, but its sharing group is not the max UUID"});
}

void invalid_group_name(const Advisory& advisory, const Say& say) {
    auto const group = sharing_group_of(advisory);
    auto const name = group["name"].text(), id = group["id"].text();
    if ((name == "Public" && id != max_id) || (name == "No sharing allowed" && id != nil_id))
        say(group["name"],
            text("共有グループ名「{}」は別の UUID のための予約語です", "the sharing group name \"{}\" is reserved for another UUID", name));
}

void missing_group_name(const Advisory& advisory, const Say& say) {
    auto const group = sharing_group_of(advisory);
    auto const id = group["id"].text();
    if (id != max_id && id != nil_id) return;
    std::string_view const wanted = id == max_id ? "Public" : "No sharing allowed";
    if (group["name"].text() != wanted)
        say(group["name"] ? group["name"] : group, text("この UUID の共有グループ名は「{}」でなければなりません",
                                                        "with this UUID the sharing group name has to be \"{}\"", wanted));
}

void tracking_id_in_title(const Advisory& advisory, const Say& say) {
    auto const title = advisory.document["title"];
    auto const id = advisory.tracking["id"].text();
    if (!id.empty() && title.text().find(id) != std::string_view::npos)
        say(title, text("題名に文書の ID「{}」が含まれています", "the title contains the document's ID, \"{}\"", quote(id)));
}

void max_uuid(const Advisory& advisory, const Say& say) {
    if (auto const id = sharing_group_of(advisory)["id"]; id.text() == max_id)
        say(id, Words{"共有グループに Max UUID が使われています", "the sharing group is the max UUID"});
}

void nil_uuid(const Advisory& advisory, const Say& say) {
    if (auto const id = sharing_group_of(advisory)["id"]; id.text() == nil_id)
        say(id, Words{"共有グループに Nil UUID が使われています", "the sharing group is the nil UUID"});
}

void sharing_group_on_clear(const Advisory& advisory, const Say& say) {
    if (auto const group = sharing_group_of(advisory); group && advisory.tlp() == "CLEAR")
        say(group, Words{"TLP:CLEAR の文書に共有グループがあります", "the document is TLP:CLEAR, but has a sharing group"});
}

void deprecated_profile(const Advisory& advisory, const Say& say) {
    if (advisory.category.starts_with("csaf_deprecated_"))
        say(advisory.document["category"], text("プロファイル {} は非推奨です", "the profile {} is deprecated", quote(advisory.category)));
}

void description_without_product(const Advisory& advisory, const Say& say) {
    if (!advisory.is_english()) {
        say.untested(Words{"文書の言語での「Product Description」の定訳を持たないため行いません",
                           "the standard's word for \"Product Description\" in the document's language is not carried"});
        return;
    }
    for (auto const note : advisory.document["notes"])
        if (note["category"].text() == "description" && note["title"].text() == "Product Description" && !note["product_ids"] &&
            !note["group_ids"])
            say(note, Words{"製品の説明に product_ids も group_ids もありません",
                            "the product description has neither product_ids nor group_ids"});
}

void missing_license(const Advisory& advisory, const Say& say) {
    auto const license = advisory.document["license_expression"];
    if (!license)
        say(advisory.document, Words{"license_expression がありません", "there is no license_expression"});
    else if (license.text().empty())
        say(license, Words{"license_expression が空です", "the license_expression is empty"});
}

void license_expression(const Advisory& advisory, const Say& say) {
    auto const license = advisory.document["license_expression"];
    if (!license.is(Kind::string)) return;
    if (auto const why = license_expression_fault(license.text()))
        say(license, {fmt::format("license_expression「{}」が正しくありません: {}", quote(license.text()), why->ja),
                      fmt::format("the license_expression \"{}\" is not valid: {}", quote(license.text()), why->en)});
}

}  // namespace vulnctl::csaf
