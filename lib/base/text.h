#pragma once
// Everything that a person reads exists in two languages, side by side.

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace vulnctl {

enum class Lang { ja, en };

/// Fixed wording, as it stands in tables: costs nothing at start.
struct Words {
    std::string_view ja;
    std::string_view en;

    constexpr std::string_view in(Lang lang) const { return lang == Lang::ja ? ja : en; }
};

/// Composed wording.
struct Text {
    std::string ja;
    std::string en;

    Text() = default;
    Text(std::string japanese, std::string english) : ja(std::move(japanese)), en(std::move(english)) {}
    Text(Words words) : ja(words.ja), en(words.en) {}

    const std::string& in(Lang lang) const { return lang == Lang::ja ? ja : en; }
    bool empty() const { return ja.empty() && en.empty(); }
};

/// The same values set into a Japanese and an English sentence.
template <class... Args>
Text text(std::string_view ja, std::string_view en, const Args&... args) {
    return {fmt::vformat(ja, fmt::make_format_args(args...)), fmt::vformat(en, fmt::make_format_args(args...))};
}

}  // namespace vulnctl
