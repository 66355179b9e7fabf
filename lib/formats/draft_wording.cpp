// How the texts are written: characters that other systems lose or change, and the two languages kept apart.

#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft_checker.h"

#include <algorithm>
#include <functional>

namespace vulnctl {

namespace {

std::string shown(char32_t c, std::string_view text, const Character& at) {
    return fmt::format("{} (U+{:04X})", harmless_line(text.substr(at.at, at.size)), static_cast<uint32_t>(c));
}

/// Controls but the newline; what has no width or turns the direction of writing.
bool is_unseen(char32_t c) {
    return (c < 0x20 && c != '\n') || (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffd) ||
           (c >= 0xe0000 && c <= 0xe007f);
}

bool is_halfwidth_kana(char32_t c) { return c >= 0xff61 && c <= 0xff9f; }
bool is_fullwidth_alnum(char32_t c) { return (c >= 0xff10 && c <= 0xff19) || (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a); }

/// Signs and numbers that vendors made and ISO-2022-JP cannot hold: ①, Ⅳ, ㈱, ㍻, ㎜, ﬁ. Not the kanji of people's names.
bool is_compatibility(char32_t c) {
    return (c >= 0x2460 && c <= 0x24ff) || (c >= 0x2776 && c <= 0x2793) || (c >= 0x2150 && c <= 0x2188) || (c >= 0x3200 && c <= 0x33ff) ||
           (c >= 0x2100 && c <= 0x214f && c != 0x2122 && c != 0x2103 && c != 0x212b) || (c >= 0xfb00 && c <= 0xfb06) || c == 0xa0 ||
           (c >= 0x2002 && c <= 0x200a) || c == 0x202f || (c >= 0x1f100 && c <= 0x1f1e5) || (c >= 0x1f200 && c <= 0x1f2ff) ||
           (c >= 0xffe0 && c <= 0xffe6 && c != 0xffe3) ||
           (c >= 0xff01 && c <= 0xff5e && std::u32string_view{U"＃＄％＆＊＋＠＼＾＿｀｜"}.find(c) != std::u32string_view::npos);
}

bool is_other_hyphen(char32_t c) { return c == 0x2010 || c == 0x2011 || c == 0x2212 || c == 0xfe63 || c == 0xff0d; }

using Characters = std::vector<Character>;

/// The first character that `wanted` holds of; with its neighbours.
const Character* first(const Characters& text, const std::function<bool(const Characters&, size_t)>& wanted) {
    for (size_t i = 0; i < text.size(); ++i)
        if (wanted(text, i)) return &text[i];
    return nullptr;
}

bool is_combining(char32_t c) { return (c >= 0x300 && c <= 0x36f) || c == 0x3099 || c == 0x309a; }

/// Without the kanji of some people's names that NFC would change into others (U+FA19 into U+795E): they are written as their owners do.
std::string without_compatibility_kanji(const Characters& all, std::string_view written) {
    std::string plain;
    for (auto const& c : all)
        if (!(c.code >= 0xf900 && c.code <= 0xfaff) && !(c.code >= 0x2f800 && c.code <= 0x2fa1f)) plain += written.substr(c.at, c.size);
    return plain;
}

void check_characters(DraftChecker& check, const std::string& path, const std::string& written, TextKind kind) {
    auto const all = characters_of(written);
    auto const find = [&](const std::string& rule, const std::function<bool(const Characters&, size_t)>& wanted, Text message, Text hint) {
        auto const* found = first(all, wanted);
        if (!found) return false;
        check.add_at(rule, check.place_in(path, written, found->at),
                     {message.ja + shown(found->code, written, *found), message.en + shown(found->code, written, *found)}, std::move(hint));
        return true;
    };
    auto const is = [](bool (*of_kind)(char32_t)) { return [of_kind](const Characters& text, size_t i) { return of_kind(text[i].code); }; };
    find("text.control", is(is_unseen),
         {"制御文字または見えない文字があります: ", "there is a control character, or one that cannot be seen: "},
         {"削除してください", "delete it"});
    find("text.halfwidth_kana", is(is_halfwidth_kana), {"半角カタカナがあります: ", "there is half-width katakana: "},
         text("全角で書いてください", "write it full-width"));
    if (kind != TextKind::proper)
        find("text.fullwidth_alnum", is(is_fullwidth_alnum), {"全角の英数字があります: ", "there is a full-width letter or digit: "},
             text("半角で書いてください", "write it half-width"));
    find("text.compatibility", is(is_compatibility), {"機種依存文字などの互換文字があります: ", "there is a compatibility character: "},
         {"ほかの文字で書いてください（例: ㈱ は 株式会社、① は 1）", "write it in other characters, such as 株式会社 for ㈱ and 1 for ①"});
    find("text.wave_dash", [](const Characters& text, size_t i) { return text[i].code == 0xff5e; },
         {"全角チルダがあります: ", "there is a full-width tilde: "},
         {"波ダッシュ「〜」（U+301C）で書いてください", "write the wave dash 〜 (U+301C)"});
    if (trim(written) != "－")
        find("text.minus",
             [](const Characters& text, size_t i) {
                 bool const between = i > 0 && i + 1 < text.size() && is_ascii_alnum(text[i - 1].code) && is_ascii_alnum(text[i + 1].code);
                 return is_other_hyphen(text[i].code) ||
                        (between && (text[i].code == 0x30fc || text[i].code == 0x2015 || text[i].code == 0x2014));
             },
             {"半角のハイフンではない横線があります: ", "there is a dash that is not the ASCII hyphen: "},
             {"半角の「-」で書いてください", "write the ASCII hyphen -"});
    auto const plain = without_compatibility_kanji(all, written);
    if (nfc(plain) == plain) return;
    auto const* mark = first(all, [](const Characters& text, size_t i) { return is_combining(text[i].code); });
    check.add_at("text.nfd", mark ? check.place_in(path, written, mark->at) : check.place_of(path),
                 {"濁点などが分かれた文字があります", "there is a character that is not composed"},
                 {"Unicode の NFC に正規化してください", "bring it to Unicode's form NFC"});
}

void check_blanks(DraftChecker& check, const std::string& path, std::string_view written) {
    size_t at = 0;
    auto const blank_ends = [&](std::string_view line) {
        return !line.empty() && (line.ends_with(' ') || line.ends_with('\t') || line.ends_with("　"));
    };
    for (;;) {
        auto const end = std::min(written.find('\n', at), written.size());
        if (auto const line = written.substr(at, end - at); blank_ends(line)) {
            auto const kept = trim(line);
            auto const where = kept.empty() ? at : static_cast<size_t>(kept.data() - written.data()) + kept.size();
            return check.add_at("text.blanks", check.place_in(path, written, where), {"行末に空白があります", "the line ends in blanks"},
                                {"削除してください", "delete them"});
        }
        if (end == written.size()) break;
        at = end + 1;
    }
    if (written.starts_with(' ') || written.starts_with("　") || written.starts_with('\n') || written.ends_with("\n\n"))
        check.add("text.blanks", path, {"先頭または末尾に空白や空行があります", "it begins or ends in blanks or empty lines"},
                  {"削除してください", "delete them"});
}

/// Kana, kanji, or punctuation of theirs.
bool is_of_japanese_text(char32_t c) {
    return is_japanese(c) || (c >= 0x3001 && c <= 0x3011) || c == 0x30fb || c == 0x3000 || c == 0x301c || c == 0xff08 || c == 0xff09 ||
           c == 0xff0c || c == 0xff0e || c == 0xff1a || c == 0xff1b || c == 0xff01 || c == 0xff1f;
}

/// Whether a text is a sentence, or at least no mere name or number.
bool has_words(std::string_view text) {
    auto const letters = std::count_if(text.begin(), text.end(), [](char c) { return is_latin_letter(static_cast<unsigned char>(c)); });
    return letters >= 3;
}

void check_languages(DraftChecker& check, const DraftText& part) {
    auto const& [ja, en] = part.text;
    auto const english = characters_of(en);
    if (part.kind == TextKind::prose && !ja.empty() && ja == en && has_words(ja)) {
        check.add("text.same", part.path, {"日本語と英語が同じ文です", "the Japanese and the English are the same text"},
                  {"それぞれの言語で書いてください", "write each in its language"});
        return;
    }
    if (auto const *found = first(english, [](const Characters& text, size_t i) { return is_of_japanese_text(text[i].code); }))
        check.add_at(
            "text.english", check.place_in(part.path + ".en", en, found->at),
            text("英語の項目に日本語の文字があります: {}", "there is a Japanese character in English: {}", shown(found->code, en, *found)),
            {"英語で書いてください", "write it in English"});
    if (part.kind == TextKind::prose && has_words(ja) && !has_japanese(ja) && !en.empty())
        check.add_at("text.japanese", check.place_in(part.path + ".ja", ja, 0),
                     {"日本語の項目に日本語の文字がありません", "there is no Japanese character in Japanese"},
                     {"日本語で書いてください", "write it in Japanese"});
}

}  // namespace

void check_wording(DraftChecker& check) {
    for (auto const& part : texts_of(check.draft)) {
        check_characters(check, part.path + ".ja", part.text.ja, part.kind);
        check_characters(check, part.path + ".en", part.text.en, part.kind);
        check_blanks(check, part.path + ".ja", part.text.ja);
        check_blanks(check, part.path + ".en", part.text.en);
        check_languages(check, part);
    }
}

}  // namespace vulnctl
