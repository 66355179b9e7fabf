#include "base/unicode.h"

#include <catch2/catch.hpp>

#include <random>

using namespace vulnctl;

namespace {

std::string without_blanks(std::string_view s) {
    std::string out;
    for (auto const line : lines_of(s)) {
        std::string_view rest = line;
        while (!rest.empty()) {
            if (rest.front() == ' ')
                rest.remove_prefix(1);
            else if (rest.starts_with("　"))
                rest.remove_prefix(std::string_view{"　"}.size());
            else {
                out += rest.front();
                rest.remove_prefix(1);
            }
        }
    }
    return out;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    for (auto const& line : lines) out += line;
    return out;
}

}  // namespace

TEST_CASE("A wide character takes two columns") {
    CHECK(width("") == 0);
    CHECK(width("abc") == 3);
    CHECK(width("脆弱性") == 6);
    CHECK(width("ＪＶＮ") == 6);
    CHECK(width("ｼﾞｬﾊﾟﾝ") == 6);
    CHECK(width("が") == 2);
    CHECK(width("か\u3099") == 2);  // combining dakuten
    CHECK(width("、。（）「」") == 12);
    CHECK(width("…") == 1);
    CHECK(width("①") == 1);
    CHECK(width("😀") == 2);
    CHECK(width("a\xff") == 2);
}

TEST_CASE("pad fills up, and never cuts") {
    CHECK(pad("状態", 6) == "状態  ");
    CHECK(pad("状態", 4) == "状態");
    CHECK(pad("状態", 3) == "状態");
    CHECK(pad("", 2) == "  ");
}

TEST_CASE("fit cuts between characters and says so") {
    CHECK(fit("abcdef", 6) == "abcdef");
    CHECK(fit("abcdef", 5) == "abcd…");
    CHECK(fit("脆弱性情報", 10) == "脆弱性情報");
    CHECK(fit("脆弱性情報", 9) == "脆弱性情…");
    CHECK(fit("脆弱性情報", 8) == "脆弱性…");
    CHECK(fit("脆弱性情報", 7) == "脆弱性…");
    for (int columns = 1; columns < 20; ++columns) {
        INFO(columns);
        auto const cut = fit("公表日 2019-07-16（決定）", columns);
        CHECK(width(cut) <= columns);
        CHECK_FALSE(find_invalid_utf8(cut));
    }
}

TEST_CASE("wrap breaks at spaces and between wide characters") {
    CHECK(wrap("the quick brown fox", 10) == std::vector<std::string>{"the quick", "brown fox"});
    CHECK(wrap("公表日の調整中です", 8) == std::vector<std::string>{"公表日の", "調整中で", "す"});
    CHECK(wrap("公表日は 2019-07-16 です", 12) == std::vector<std::string>{"公表日は", "2019-07-16", "です"});
    CHECK(wrap("", 10) == std::vector<std::string>{});
    CHECK(wrap("a\n\nb", 10) == std::vector<std::string>{"a", "", "b"});
}

TEST_CASE("No line starts with a closing mark or ends with an opening one") {
    std::string const sentence =
        "公表日（目安は、起算日から45日後）を「決定」し、関係者に連絡します。ＪＶＮ（https://jvn.jp/"
        "）で公表。「ッ」「ー」も、行頭には来ません。";
    for (int columns = 20; columns < 60; ++columns) {  // below, the address and its bracket do not fit
        for (auto const& line : wrap(sentence, columns)) {
            INFO(columns << ": " << line);
            for (std::string_view mark : {"、", "。", "）", "」", "ー", "ッ"}) CHECK_FALSE(line.starts_with(mark));
            for (std::string_view mark : {"（", "「"}) CHECK_FALSE(line.ends_with(mark));
        }
    }
}

TEST_CASE("wrap never loses a character, and makes no line wider than it can help") {
    std::mt19937 random{20190603};
    constexpr std::string_view pieces[] = {
        "a", "Z", "0", " ", "脆", "弱", "（", "）", "「", "」", "、", "。", "ー", "ｱ", "-", "https://example.jp/", "\n", "😀", "が"};
    for (int round = 0; round < 3000; ++round) {
        std::string s;
        for (auto n = random() % 60; n > 0; --n) s += pieces[random() % std::size(pieces)];
        int const columns = int(10 + random() % 50);
        auto const lines = wrap(s, columns);
        INFO(columns << ": " << s);
        REQUIRE(without_blanks(joined(lines)) == without_blanks(s));
        for (auto const& line : lines) {
            REQUIRE_FALSE(find_invalid_utf8(line));
            REQUIRE(width(line) <= columns + 40);
        }
    }
}

TEST_CASE("wrap ends however narrow the screen is") {
    for (int columns = 1; columns < 4; ++columns) {
        INFO(columns);
        CHECK(without_blanks(joined(wrap("（「公表」）、abc。。。", columns))) == "（「公表」）、abc。。。");
    }
}

TEST_CASE("Control characters come out as visible escapes") {
    CHECK(harmless("\x1b[31mred\x1b[0m") == "\\x1b[31mred\\x1b[0m");
    CHECK(harmless("bell\x07 null" + std::string(1, '\0') + " del\x7f") == "bell\\x07 null\\x00 del\\x7f");
    CHECK(harmless("carriage\rreturn") == "carriage\\x0dreturn");
    CHECK(harmless("line\nfeed\ttab") == "line\nfeed\ttab");
    CHECK(harmless("\u0085\u009b31m") == "\\u0085\\u009b31m");
    CHECK(harmless("脆弱性 😀 が") == "脆弱性 😀 が");
}

TEST_CASE("Characters that move or hide text come out as visible escapes") {
    CHECK(harmless("\u202egpj.exe") == "\\u202egpj.exe");
    for (std::string_view hidden : {"\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u2060",
                                    "\u2066", "\u2069", "\ufeff", "\u061c", "\u00ad"}) {
        INFO(harmless(hidden));
        CHECK(harmless(hidden).starts_with("\\u"));
    }
    CHECK(harmless("\u2028\u2029") == "\\u2028\\u2029");
    CHECK(harmless("\U000e0041") == "\\ue0041");
}

TEST_CASE("Bytes that are not UTF-8 come out as visible escapes") {
    CHECK(harmless("a\xff"
                   "b") == "a\\xffb");
    CHECK(harmless("\xe3\x81") == "\\xe3\\x81");
    CHECK(harmless("\xc0\x80") == "\\xc0\\x80");           // overlong
    CHECK(harmless("\xed\xa0\x80") == "\\xed\\xa0\\x80");  // a surrogate
    CHECK(harmless("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");
}

TEST_CASE("harmless_line holds one line") { CHECK(harmless_line("a\nb\tc\x1b") == "a b c\\x1b"); }

TEST_CASE("Whatever the bytes, what is shown is UTF-8 without controls") {
    std::mt19937 random{12};
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (auto n = random() % 40; n > 0; --n) bytes += static_cast<char>(random() % 256);
        auto const shown = harmless_line(bytes);
        REQUIRE_FALSE(find_invalid_utf8(shown));
        for (char const c : shown) REQUIRE(static_cast<unsigned char>(c) >= 0x20);
        REQUIRE(shown.find("\xc2\x9b") == std::string::npos);
    }
}

TEST_CASE("The first byte that is not UTF-8 is found") {
    CHECK_FALSE(find_invalid_utf8(""));
    CHECK_FALSE(find_invalid_utf8("脆弱性 abc"));
    CHECK(find_invalid_utf8("abc\xff") == 3u);
    CHECK(find_invalid_utf8("脆\xe5\xbc") == 3u);
    CHECK(find_invalid_utf8("\x80") == 0u);
}

TEST_CASE("Spellings of one word fold to the same") {
    CHECK(fold("ＣＶＥ") == fold("cve"));
    CHECK(fold("ﾊﾞｯﾌｧ") == fold("バッファ"));
    CHECK(fold("㈱例示") == fold("(株)例示"));
    CHECK(fold("か\u3099") == fold("が"));
    CHECK(fold("⽅⼒") == fold("方力"));  // Kangxi radicals, as old PDFs have them
    CHECK(fold("Straße") == fold("STRASSE"));
    CHECK(fold("１２３") == "123");
    CHECK(fold("ソフトウエア") != fold("ソフトウェア"));
    CHECK(fold("") == "");
}

TEST_CASE("White space at either end goes, the ideographic space included") {
    CHECK(trim(" \t a b　\r\n") == "a b");
    CHECK(trim("　　") == "");
    CHECK(trim("") == "");
}

TEST_CASE("Lines, with either ending and with or without a last one") {
    CHECK(lines_of("a\nb") == std::vector<std::string_view>{"a", "b"});
    CHECK(lines_of("a\r\nb\r\n") == std::vector<std::string_view>{"a", "b"});
    CHECK(lines_of("") == std::vector<std::string_view>{});
    CHECK(lines_of("\n") == std::vector<std::string_view>{""});
}
