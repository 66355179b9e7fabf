// JVN's house style by the day of publication: it changed in 2024, so that year is held to neither. Advice, never a fault: formats change,
// and quoted text keeps its own.

#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft_checker.h"

#include <algorithm>

namespace vulnctl {

namespace {

enum class Style { spaced, close };  // until 2023: 「 (CWE-79) 」; from 2025: 「（CWE-79）」

std::optional<Style> style_of(const AdvisoryDraft& draft) {
    if (!draft.published) return {};
    auto const year = int{std::chrono::year_month_day{*draft.published}.year()};
    if (year <= 2023) return Style::spaced;
    if (year >= 2025) return Style::close;
    return {};
}

using Characters = std::vector<Character>;

/// Which bytes belong to names that their owners write so.
std::vector<bool> in_names(const AdvisoryDraft& draft, const std::string& written) {
    std::vector<bool> in(written.size(), false);
    auto const mark = [&](std::string_view name) {
        if (name.size() < 2) return;
        for (auto at = written.find(name); at != written.npos; at = written.find(name, at + name.size()))
            std::fill_n(in.begin() + static_cast<std::ptrdiff_t>(at), name.size(), true);
    };
    constexpr size_t most = 200;
    for (size_t i = 0; i < std::min(draft.affected.size(), most); ++i) mark(trim(draft.affected[i].product.ja));
    for (size_t i = 0; i < std::min(draft.vendors.size(), most); ++i) mark(trim(draft.vendors[i].name.ja));
    for (std::string_view const word : {"JPCERT/CC", "Web", "Wi-Fi", "WordPress 用"}) mark(word);
    return in;
}

/// Where parentheses of the other style stand around what is ASCII alone: (CWE-79).
std::optional<size_t> wrong_parenthesis(const Characters& text, Style style) {
    char32_t const open = style == Style::spaced ? U'（' : U'(';
    char32_t const close = style == Style::spaced ? U'）' : U')';
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i].code != open) continue;
        size_t before = i;
        while (before > 0 && text[before - 1].code == ' ') --before;
        if (before == 0 || !is_japanese(text[before - 1].code)) continue;
        size_t end = i + 1;
        while (end < text.size() && text[end].code < 0x80 && text[end].code != close && text[end].code != '\n') ++end;
        if (end > i + 1 && end < text.size() && text[end].code == close) return text[i].at;
    }
    return {};
}

/// Where a letter meets kana or kanji without a blank, or with one, against the style.
std::optional<size_t> wrong_spacing(const Characters& text, Style style, const std::vector<bool>& named) {
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        auto const is_kana_or_kanji = [](char32_t c) { return is_japanese(c) && c != U'ー'; };
        auto const meet = [&](char32_t a, char32_t b) {
            return (is_latin_letter(a) && is_kana_or_kanji(b)) || (is_kana_or_kanji(a) && is_latin_letter(b));
        };
        if (style == Style::spaced && meet(text[i].code, text[i + 1].code) && !named[text[i].at] && !named[text[i + 1].at])
            return text[i + 1].at;
        if (style == Style::close && i > 0 && text[i].code == ' ' && !named[text[i].at]) {
            auto const before = text[i - 1].code;
            auto const after = text[i + 1].code;
            bool const letter_to_kana = is_latin_letter(before) && is_japanese(after);
            bool const kana_to_letter = is_japanese(before) && is_latin_letter(after);
            if (letter_to_kana || kana_to_letter) return text[i].at;
        }
    }
    return {};
}

}  // namespace

void check_style(DraftChecker& check) {
    auto const style = style_of(check.draft);
    if (!style) return;
    auto const since = *style == Style::spaced ? Words{"2023年までの公表", "what was published until 2023"}
                                               : Words{"2025年以降の公表", "what is published from 2025"};
    for (auto const& part : texts_of(check.draft)) {
        if (part.kind != TextKind::prose && part.kind != TextKind::label && part.kind != TextKind::credit) continue;
        auto const& written = part.text.ja;
        auto const path = part.path + ".ja";
        auto const all = characters_of(written);
        if (auto const at = wrong_parenthesis(all, *style))
            check.add_at("style.parentheses", check.place_in(path, written, *at),
                         *style == Style::spaced
                             ? text("{0}では、括弧は半角で前後を空けます", "in {1}, parentheses are half-width with spaces around",
                                    since.ja, since.en)
                             : text("{0}では、括弧は全角です", "in {1}, parentheses are full-width", since.ja, since.en),
                         *style == Style::spaced ? Text{"「 (CWE-79) 」のように書きます", "write it like 「 (CWE-79) 」"}
                                                 : Text{"「（CWE-79）」のように書きます", "write it like 「（CWE-79）」"});
        if (auto const at = wrong_spacing(all, *style, in_names(check.draft, written)))
            check.add_at("style.spacing", check.place_in(path, written, *at),
                         *style == Style::spaced ? text("{0}では、和文と欧文の間を空けます",
                                                        "in {1}, a space stands between Japanese and Latin letters", since.ja, since.en)
                                                 : text("{0}では、和文と欧文の間を空けません",
                                                        "in {1}, no space stands between Japanese and Latin letters", since.ja, since.en),
                         {"製品名などの固有名は、そのままで差し支えありません", "names, such as a product's, stand as they are"});
        std::string_view const wrong = *style == Style::spaced ? "報告者：" : "報告者:";
        if (auto const at = written.find(wrong); at != written.npos)
            check.add_at(
                "style.colon", check.place_in(path, written, at),
                *style == Style::spaced
                    ? text("{0}では、「報告者」のコロンは半角です", "in {1}, the colon behind 報告者 is half-width", since.ja, since.en)
                    : text("{0}では、「報告者」のコロンは全角です", "in {1}, the colon behind 報告者 is full-width", since.ja, since.en),
                *style == Style::spaced ? Text{"「報告者: 」と書きます", "write 「報告者: 」"}
                                        : Text{"「報告者：」と書きます", "write 「報告者：」"});
    }
}

}  // namespace vulnctl
