// Version expressions as JVN words them, in both languages.

#include "model/version_range.h"

#include <catch2/catch.hpp>

#include <random>

using namespace vulnctl;

namespace {

/// `[1.0,2.0)`, `(,1.0]`, `=1.0`, `*`, with the prefix in front; `?` where it is not understood.
std::string read(std::string_view expression) {
    auto const ranges = parse_versions(expression);
    if (!ranges) return "?";
    std::string out;
    for (auto const& range : *ranges) {
        if (!out.empty()) out += ' ';
        if (!range.prefix.empty()) out += range.prefix + ' ';
        if (range.all())
            out += '*';
        else if (range.single())
            out += '=' + range.lower->version;
        else
            out += (range.lower ? (range.lower->inclusive ? '[' : '(') + range.lower->version : "(") + ',' +
                   (range.upper ? range.upper->version + (range.upper->inclusive ? ']' : ')') : ")");
    }
    return out;
}

}  // namespace

TEST_CASE("versions: Japanese expressions") {
    CHECK(read("7.3.7 より前のバージョン") == "(,7.3.7)");
    CHECK(read("7.3.7より前") == "(,7.3.7)");
    CHECK(read("5.16.3 未満") == "(,5.16.3)");
    CHECK(read("1.0.8 以前") == "(,1.0.8]");
    CHECK(read("1.0.8 以前のバージョン") == "(,1.0.8]");
    CHECK(read("1.0.8 以下") == "(,1.0.8]");
    CHECK(read("1.0.8 まで") == "(,1.0.8]");
    CHECK(read("v6 R4 およびそれ以前のバージョン") == "(,v6 R4]");
    CHECK(read("v6 R4 及び それ以前") == "(,v6 R4]");
    CHECK(read("ファームウェアバージョン 1.05およびそれ以前") == "ファームウェア (,1.05]");
    CHECK(read("ファームウエア 1.0.8 およびそれ以前") == "ファームウエア (,1.0.8]");
    CHECK(read("ファームウエア Ver.1.05 より前のバージョン") == "ファームウエア (,1.05)");
    CHECK(read("2.13.0 から 2.15.0 より前のバージョン") == "[2.13.0,2.15.0)");
    CHECK(read("2.13.0 から 2.15.0 まで") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 から 2.15.0 までのバージョン") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 から 2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 以降 2.15.0 未満") == "[2.13.0,2.15.0)");
    CHECK(read("2.13.0以上2.15.0以下") == "[2.13.0,2.15.0]");
    CHECK(read("バージョン 2.13.0～2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 〜 2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("3.0 以降") == "[3.0,)");
    CHECK(read("3.0 およびそれ以降のバージョン") == "[3.0,)");
    CHECK(read("3.0 より後のバージョン") == "(3.0,)");
    CHECK(read("すべてのバージョン") == "*");
    CHECK(read("全てのバージョン") == "*");
    CHECK(read("全バージョン") == "*");
    CHECK(read("ファームウエアのすべてのバージョン") == "ファームウエア *");
    CHECK(read("1.0 より前のすべてのバージョン") == "(,1.0)");
    CHECK(read("バージョン 1.2.3") == "=1.2.3");
    CHECK(read("1.0、1.1 および 1.2") == "=1.0 =1.1 =1.2");
    CHECK(read("ファームウエア 1.0、1.1") == "ファームウエア =1.0 ファームウエア =1.1");
    CHECK(read("1.0 から 1.2 より前、2.0 から 2.3 より前のバージョン") == "[1.0,1.2) [2.0,2.3)");
    CHECK(read("iOS 版 2.0 より前、Android 版 3.0 より前") == "iOS版 (,2.0) Android版 (,3.0)");
    CHECK(read("１．０．８ およびそれ以前") == "(,1.0.8]");
    CHECK(read("1.112R およびそれ以前") == "(,1.112R]");
    CHECK(read("13-50-02 より前") == "(,13-50-02)");
    CHECK(read("1.0 (Build 1577) およびそれ以前") == "(,1.0 (Build 1577)]");
    CHECK(read("1.0（Build 1577）およびそれ以前") == "(,1.0(Build 1577)]");
}

TEST_CASE("versions: English expressions") {
    CHECK(read("versions prior to 7.3.7") == "(,7.3.7)");
    CHECK(read("prior to 7.3.7") == "(,7.3.7)");
    CHECK(read("before 7.3.7") == "(,7.3.7)");
    CHECK(read("all versions prior to 7.3.7") == "(,7.3.7)");
    CHECK(read("1.0.8 and earlier") == "(,1.0.8]");
    CHECK(read("1.0.8 and earlier versions") == "(,1.0.8]");
    CHECK(read("v6 R4 and earlier") == "(,v6 R4]");
    CHECK(read("Version 1.0 or prior") == "(,1.0]");
    CHECK(read("firmware 1.0.8 and earlier") == "firmware (,1.0.8]");
    CHECK(read("firmware versions prior to Ver.1.05") == "firmware (,1.05)");
    CHECK(read("firmware Ver1.05 and earlier") == "firmware (,1.05]");
    CHECK(read("Firmware version 1.05 and later") == "Firmware [1.05,)");
    CHECK(read("from 2.13.0 prior to 2.15.0") == "[2.13.0,2.15.0)");
    CHECK(read("versions from 2.13.0 to versions prior to 2.15.0") == "[2.13.0,2.15.0)");
    CHECK(read("2.13.0 to 2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 through 2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 – 2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 - 2.15.0") == "[2.13.0,2.15.0]");
    CHECK(read("2.13.0 and later and prior to 2.15.0") == "[2.13.0,2.15.0)");
    CHECK(read("up to and including 2.15.0") == "(,2.15.0]");
    CHECK(read("later than 2.15.0") == "(2.15.0,)");
    CHECK(read("all versions") == "*");
    CHECK(read("All firmware versions") == "firmware *");
    CHECK(read("1.2.3") == "=1.2.3");
    CHECK(read("1.0, 1.1, and 1.2") == "=1.0 =1.1 =1.2");
    CHECK(read("13-50-02, 13-51") == "=13-50-02 =13-51");
    CHECK(read("1.0 (Build 1577)") == "=1.0 (Build 1577)");
}

TEST_CASE("versions: what is not understood is nothing") {
    for (auto const* text : {"",
                             " ",
                             "、",
                             "(複数の製品)",
                             "最新版",
                             "詳細は開発者が提供する情報をご確認ください",
                             "1.0 を除くすべてのバージョン",
                             "1.0 以外",
                             "1.0 以降、2.0 未満",
                             "1.0 and later, prior to 2.0",
                             "1.0 以降 2.0",
                             "より前",
                             "prior to",
                             "1.0 to",
                             "1.0 から",
                             "から 1.0 から 2.0",
                             "1.x 系",
                             "see the page of 1.0",
                             "1.0 以前 2.0 以前",
                             "firmware",
                             "バージョン",
                             "すべて",
                             "all versions, 1.0",
                             "1.0 (",
                             "prior to 1.0 and later 2.0",
                             "<1.0",
                             "1.0 => 2.0",
                             "not 1.0",
                             "1.0 より前から 2.0 より前",
                             "\xff 1.0",
                             "\xe3\x81"}) {
        INFO(text);
        CHECK(read(text) == "?");
    }
    CHECK(read(std::string(1001, '1')) == "?");
    CHECK(read(std::string(65, '1')) == "?");
    CHECK(read(std::string("1.0\0", 4)) == "?");
}

TEST_CASE("versions: both languages say the same, or not") {
    CHECK(same_meaning("ファームウエア 1.0.8 およびそれ以前", "firmware 1.0.8 and earlier"));
    CHECK(same_meaning("ファームウェア Ver.1.05 より前のバージョン", "firmware versions prior to Ver.1.05"));
    CHECK(same_meaning("バージョン 7.3.7 より前", "prior to v7.3.7"));
    CHECK(same_meaning("７．３．７ 未満", "versions before 7.3.7"));
    CHECK(same_meaning("2.13.0 から 2.15.0 より前のバージョン", "from 2.13.0 prior to 2.15.0"));
    CHECK(same_meaning("1.0、1.1 および 1.2", "1.0, 1.1 and 1.2"));
    CHECK(same_meaning("すべてのバージョン", "all versions"));
    CHECK(same_meaning("1.0（Build 1577）以前", "1.0 (build 1577) and earlier"));
    CHECK(same_meaning("iOS 版 2.0 より前", "prior to 2.0"));

    CHECK_FALSE(same_meaning("1.0.8 より前", "1.0.8 and earlier"));
    CHECK_FALSE(same_meaning("1.0.8 以前", "1.0.9 and earlier"));
    CHECK_FALSE(same_meaning("1.0.8 以前", "1.0.8 and later"));
    CHECK_FALSE(same_meaning("1.0.8", "1.0.8 and earlier"));
    CHECK_FALSE(same_meaning("1.0、1.1", "1.0"));
    CHECK_FALSE(same_meaning("すべてのバージョン", "1.0"));
    CHECK_FALSE(same_meaning("ファームウエア 1.0", "app 1.0"));
    CHECK_FALSE(same_meaning("最新版", "latest"));
    CHECK_FALSE(same_meaning("", ""));
}

TEST_CASE("versions: whatever is written, each range has a version with a digit or is all") {
    std::mt19937 random{20191010};
    constexpr std::string_view parts[] = {"1.0",     " ",        "より前", "以前",     "から",       "まで",    "、", "and",
                                          "earlier", "prior to", "all ",   "すべての", "(",          ")",       "~",  "\xe3",
                                          "\xff",    "v",        "to",     ",",        "バージョン", "version", "の", "およびそれ"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 9; n-- > 0;) text += parts[random() % std::size(parts)];
        auto const ranges = parse_versions(text);
        if (!ranges) continue;
        INFO(text);
        CHECK_FALSE(ranges->empty());
        for (auto const& range : *ranges)
            for (auto const* bound : {&range.lower, &range.upper})
                if (*bound) CHECK((*bound)->version.find_first_of("0123456789") != std::string::npos);
        CHECK(same_meaning(text, text));
    }
}
