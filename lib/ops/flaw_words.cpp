#include "ops/flaw_words.h"

#include "base/unicode.h"

#include <algorithm>

namespace vulnctl {

namespace {

// Folded. A product whose own name has one of them can be described by another of its data: the list has to say nothing of a flaw.
constexpr std::string_view telling[] = {"脆弱",
                                        "欠陥",
                                        "攻撃",
                                        "悪用",
                                        "漏えい",
                                        "漏洩",
                                        "改ざん",
                                        "権限昇格",
                                        "root権限",
                                        "認証回避",
                                        "認証不備",
                                        "不正アクセス",
                                        "なりすまし",
                                        "インジェクション",
                                        "スクリプティング",
                                        "オーバーフロー",
                                        "トラバーサル",
                                        "フォージェリ",
                                        "リダイレクト",
                                        "デシリアライズ",
                                        "バックドア",
                                        "ハードコード",
                                        "コマンド注入",
                                        "コマンド実行",
                                        "コード実行",
                                        "任意の",
                                        "クリックジャッキング",
                                        "vulnerab",
                                        "exploit",
                                        "injection",
                                        "scripting",
                                        "overflow",
                                        "traversal",
                                        "forgery",
                                        "clickjacking",
                                        "deserializ",
                                        "backdoor",
                                        "hardcoded",
                                        "hard-coded",
                                        "privilege escalation",
                                        "code execution",
                                        "cwe-",
                                        "cve-",
                                        "cvss",
                                        "jvn#",
                                        "jvnvu#"};

// Folded, as words of their own: in others they stand by chance.
constexpr std::string_view short_names[] = {"xss", "csrf", "ssrf", "xxe", "sqli", "rce", "lfi", "rfi", "idor", "0day"};

bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool stands_alone(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        bool const before = at > 0 && is_word_byte(text[at - 1]);
        bool const after = at + word.size() < text.size() && is_word_byte(text[at + word.size()]);
        if (!before && !after) return true;
    }
    return false;
}

/// `diag.cgi`, `/admin/exec`, `--inline`: ASCII with a letter in it and with what makes a path, a file's name or a parameter.
std::vector<std::string> technical_words(std::string_view text) {
    constexpr std::string_view joining = "./_-?=&%;";
    std::vector<std::string> words;
    std::string word;
    auto const end_word = [&] {
        while (!word.empty() && (word.back() == '.' || word.back() == ';')) word.pop_back();
        bool const letter = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (word.size() >= 5 && letter && word.find_first_of(joining) != word.npos) words.push_back(word);
        word.clear();
    };
    for (char const c : text) {
        if (is_word_byte(c) || joining.find(c) != joining.npos)
            word += c;
        else
            end_word();
    }
    end_word();
    return words;
}

}  // namespace

std::vector<std::string> flaw_words_in(std::string_view text, const Case& c) {
    auto const said = fold(text);
    std::vector<std::string> found;
    for (auto const word : telling)
        if (said.find(word) != said.npos) found.emplace_back(word);
    for (auto const word : short_names)
        if (stands_alone(said, word)) found.emplace_back(word);
    auto const& form = c.form();
    auto const own = fold(form.product + " " + form.version);
    for (auto const* words : {&form.procedure, &form.outcome, &form.reason})
        for (auto& word : technical_words(fold(*words)))
            if (own.find(word) == own.npos && said.find(word) != said.npos) found.push_back(std::move(word));
    return found;
}

}  // namespace vulnctl
