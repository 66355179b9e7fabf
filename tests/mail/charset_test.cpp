// Charsets, encoded words, addresses and parameters by themselves.

#include "charset.h"
#include "address.h"
#include "header.h"

#include <catch2/catch.hpp>

using namespace vulnctl::mail;

TEST_CASE("ISO-2022-JP beyond the standard") {
    auto const jis = [](std::string_view bytes) { return to_utf8(bytes, "ISO-2022-JP").text; };
    CHECK(jis("\x1b$B-!\x1b(B") == "①");
    CHECK(jis("\x1b$B|!|q\x1b(B") == "釗ⅰ");
    CHECK(jis("\x1b(I1\x1b(B") == "ｱ");
    CHECK(jis("\x0e\x31\x0f.") == "ｱ.");
    CHECK(jis("\x1b$(D0!\x1b(B") == "丂");
    CHECK(jis("\x1b(J\\~") == "\\~");
    CHECK(jis("\x1b$B$\"\nabc") == "あ\nabc");  // the escape back is missing
    CHECK(jis("\x1b$B$") == "\uFFFD");
    CHECK(jis("\x1b$B!A\x1b(B") == "～");
}

TEST_CASE("what is declared is believed while it holds") {
    CHECK(to_utf8("\x83\x5c\x87\x40", "Shift_JIS").text == "ソ①");
    CHECK(to_utf8("\xad\xa1\x8e\xb1", "euc-jp").text == "①ｱ");
    CHECK(to_utf8("caf\xe9", "iso-8859-1").text == "café");
    CHECK(to_utf8("\x93quoted\x94", "iso-8859-1").text == "“quoted”");
    CHECK(to_utf8("\xb0\xa1", "ks_c_5601-1987").text == "가");
    CHECK(to_utf8("\xef\xbb\xbftext", "utf-8").text == "text");
    CHECK(to_utf8("+ADw-script+AD4-", "utf-7").text == "+ADw-script+AD4-");
    auto const wrong = to_utf8("\x8e\x4f\x93\x63", "utf-8");
    CHECK(wrong.text == "三田");
    CHECK(wrong.charset == "CP932");
    CHECK_FALSE(wrong.as_declared);
    CHECK(to_utf8("\xbd\xa4\xc0\xb5\xc8\xc7", "").text == "修正版");
}

TEST_CASE("encoded words") {
    CHECK(decode_header("=?UTF-8?B?5pel?= =?UTF-8?B?5pys?=") == "日本");
    CHECK(decode_header("=?UTF-8?B?5pc=?=\n =?utf-8?B?peacrA==?=") == "日本");  // cut within a character
    CHECK(decode_header("a =?utf-8?q?b_c=3D?= d") == "a b c= d");
    CHECK(decode_header("=?utf-8*ja?Q?=E6=97=A5?=") == "日");
    CHECK(decode_header("=?utf-8?X?abc?=") == "=?utf-8?X?abc?=");
    CHECK(decode_header("=?utf-8?B?5pel") == "=?utf-8?B?5pel");
    CHECK(decode_header("\x1b$BF|K\\\x1b(B") == "日本");
    CHECK(decode_header("=?utf-8?Q?a=0D=0AX:_y?=") == "a X: y");
}

TEST_CASE("parameters, as they should be and as they are") {
    auto const name = [](std::string_view raw) { return parse_parameterized(raw).parameter("filename"); };
    CHECK(name("attachment; filename=\"a;b.txt\"; x=y") == "a;b.txt");
    CHECK(name("attachment; filename=a b.txt") == "a b.txt");
    CHECK(name("attachment; filename*=utf-8''%E6%97%A5.txt") == "日.txt");
    CHECK(name("attachment; filename=\"?.txt\"; filename*=utf-8''%E6%97%A5.txt") == "日.txt");
    CHECK(name("attachment; filename*1*=%A5.txt; filename*0*=utf-8''%E6%97") == "日.txt");
    CHECK(name("attachment; filename*0=\"long\"; filename*1=\"er.txt\"") == "longer.txt");
    CHECK(name("attachment; filename*=iso-2022-jp''%1B$B-!%1B(B.txt") == "①.txt");
    CHECK(name("attachment; filename=\"=?utf-8?B?5pel?=.txt\"") == "日.txt");
    CHECK(name("attachment; filename*0*=\"=?utf-8?B?5pel\"; filename*1*=\"?=.txt\"") == "日.txt");
    CHECK(name("attachment; filename=\"\x93\xfa.txt\"") == "日.txt");
    CHECK(parse_parameterized("Text/Plain (comment); Charset=UTF-8").value == "text/plain");
}

TEST_CASE("addresses") {
    auto const list = [](std::string_view raw) {
        bool more = false;
        std::string out;
        for (auto const& a : parse_addresses(raw, 10, more)) out += "[" + a.name + "|" + a.address + "]";
        return out;
    };
    CHECK(list("a@b.c") == "[|a@b.c]");
    CHECK(list("\"X, Y\" <a@b.c>, (no) d@e.f") == "[X, Y|a@b.c][no|d@e.f]");
    CHECK(list("\"=?utf-8?B?5pel?=\" <a@b.c>") == "[日|a@b.c]");
    CHECK(list("team: a@b.c, d@e.f;, g@h.i") == "[|a@b.c][|d@e.f][|g@h.i]");
    CHECK(list("undisclosed-recipients:;") == "");
    CHECK(list("IPA: desk <a@b.c>") == "[IPA: desk|a@b.c]");
    CHECK(list("<@x,@y:a@b.c>") == "[|a@b.c]");
    CHECK(list("Just A Name") == "[Just A Name|]");
    CHECK(list("=?utf-8?Q?x_=3Cevil=40x.y=3E?= <a@b.c>") == "[x <evil@x.y>|a@b.c]");
    CHECK(list("") == "");
}
