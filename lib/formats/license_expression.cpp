#include "formats/license_expression.h"

#include "base/unicode.h"
#include "formats/text_forms.h"

namespace vulnctl {

namespace {

std::string shown(std::string_view s) { return fit(harmless_line(s.substr(0, 200)), 40); }

bool is_id(std::string_view s) {
    return all(s, [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.'; });
}

/// A parenthesis, or what stands up to the next space or parenthesis.
std::string_view take_token(std::string_view& s) {
    while (s.starts_with(' ')) s.remove_prefix(1);
    auto end = s.find_first_of(" ()");
    if (end == 0) end = 1;
    auto const token = s.substr(0, end);
    s.remove_prefix(token.size());
    return token;
}

/// `addition`: behind WITH, where an exception stands and no `+`.
bool is_operand(std::string_view s, bool addition) {
    std::string_view const reference = addition ? "AdditionRef-" : "LicenseRef-";
    if (s.starts_with(reference)) return is_id(s.substr(reference.size()));
    if (s.starts_with("AdditionRef-") || s.starts_with("LicenseRef-")) return false;
    if (!addition && s.ends_with('+')) s.remove_suffix(1);
    return is_id(s);
}

bool is_with(std::string_view s) { return s == "WITH" || s == "with"; }
bool joins(std::string_view s) { return s == "AND" || s == "and" || s == "OR" || s == "or"; }

}  // namespace

std::optional<Text> license_expression_fault(std::string_view s) {
    // an operand is wanted, or an operator; WITH follows a license alone, not a parenthesis or another WITH
    enum class State { operand, addition, after_license, after_group } state = State::operand;
    size_t open = 0;
    for (auto token = take_token(s); !token.empty(); token = take_token(s)) {
        bool const wanted = state == State::operand || state == State::addition;
        if (token.find("DocumentRef-") != token.npos)
            return text("「{}」の DocumentRef は CSAF では使えません", "\"{}\": DocumentRef is not used in CSAF", shown(token));
        if (token == "(" && state == State::operand) {
            ++open;
        } else if (token == ")" && !wanted && open > 0) {
            --open;
            state = State::after_group;
        } else if (is_with(token) && state == State::after_license) {
            state = State::addition;
        } else if (joins(token) && !wanted) {
            state = State::operand;
        } else if (wanted && !is_with(token) && !joins(token) && is_operand(token, state == State::addition)) {
            state = state == State::addition ? State::after_group : State::after_license;
        } else {
            return text("「{}」はここには書けません", "\"{}\" cannot stand here", shown(token));
        }
    }
    if (state == State::operand || state == State::addition)
        return Text{Words{"ライセンスの識別子が足りません", "the identifier of a license is missing"}};
    if (open > 0) return Text{Words{"閉じ括弧が足りません", "a closing parenthesis is missing"}};
    return {};
}

}  // namespace vulnctl
