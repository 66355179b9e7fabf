#include "formats/form_heading.h"

#include "base/unicode.h"

#include <optional>

namespace vulnctl {

namespace {

constexpr size_t heading_bytes = 240;
constexpr std::string_view marks[] = {"・", "■", "□", "●", "○", "◆", "◇", "◎", "★", "※", "▼", "▽", "-", "*", "#", "§"};
constexpr std::string_view brackets[][2] = {{"【", "】"}, {"[", "]"},   {"［", "］"}, {"〔", "〕"}, {"<", ">"},
                                            {"＜", "＞"}, {"《", "》"}, {"「", "」"}, {"『", "』"}};
constexpr std::string_view kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";
constexpr size_t kana_bytes = 3;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alpha(char c) { return c >= 'a' && c <= 'z'; }

bool take(std::string_view& s, std::string_view prefix) {
    if (!s.starts_with(prefix)) return false;
    s.remove_prefix(prefix.size());
    return true;
}

void skip_spaces(std::string_view& s) { s.remove_prefix(std::min(s.find_first_not_of(" \t"), s.size())); }

/// As fold; most lines of a log are ASCII, where folding is cheap.
std::string folded_line(std::string_view s) {
    if (std::ranges::any_of(s, [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; })) return fold(s);
    std::string out{s};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = char(c + ('a' - 'A'));
    return out;
}

void remove_all(std::string& s, std::string_view what) {
    for (size_t at = 0; (at = s.find(what, at)) != std::string::npos;) s.erase(at, what.size());
}

void replace_all(std::string& s, std::string_view from, std::string_view to) {
    for (size_t at = 0; (at = s.find(from, at)) != std::string::npos; at += to.size()) s.replace(at, from.size(), to);
}

/// A number, one kana or one letter; its sign in a style is `1`, `ア` or `a`.
struct Ordinal {
    std::string_view sign;
    int number = 0;
};

std::optional<Ordinal> take_ordinal(std::string_view& s) {
    if (!s.empty() && is_digit(s.front())) {
        int number = 0;
        size_t digits = 0;
        for (; digits < s.size() && is_digit(s[digits]); ++digits) number = std::min(number * 10 + (s[digits] - '0'), 10'000);
        if (digits > 3) return {};
        s.remove_prefix(digits);
        return Ordinal{"1", number};
    }
    if (!s.empty() && is_alpha(s.front())) {
        int const number = s.front() - 'a' + 1;
        s.remove_prefix(1);
        return Ordinal{"a", number};
    }
    for (size_t at = 0; at < kana.size(); at += kana_bytes)
        if (take(s, kana.substr(at, kana_bytes))) return Ordinal{"ア", int(at / kana_bytes) + 1};
    return {};
}

/// One level of numbering at the front of folded text: `1.`, `1)`, `(1)`, `ア)`, `2-` before a further digit, `■`.
bool take_level(std::string_view& s, Numbering& numbering) {
    for (std::string_view mark : marks)
        if (take(s, mark)) {
            numbering.style += mark;
            numbering.number = 0;
            skip_spaces(s);
            return true;
        }
    std::string_view rest = s;
    bool const open = take(rest, "(");
    if (open) skip_spaces(rest);
    auto const ordinal = take_ordinal(rest);
    if (!ordinal) return false;
    if (open) skip_spaces(rest);
    std::string_view const before_close = rest;
    std::string_view close;
    for (std::string_view mark : {")", ".", "、", ",", "-", " "})
        if (take(rest, mark)) {
            close = mark;
            break;
        }
    if (open && close != ")") return false;
    if (close == "-" && (rest.empty() || (!is_digit(rest.front()) && rest.front() != '('))) return false;
    // `1 氏名` and `1氏名` (which is what ① folds to) are numbered, although the latter says nothing of its style (1台, 2つ);
    // `a 氏名` and `アドレス` are not.
    if ((close.empty() || close == " ") && ordinal->sign != "1") return false;
    if (close.empty() &&
        (before_close.empty() || is_alpha(before_close.front()) || before_close.front() == ':' || before_close.front() == '/'))
        return false;
    if (close == "." && ordinal->sign == "a" && !rest.empty() && is_alpha(rest.front())) return false;  // e.g.
    s = rest;
    skip_spaces(s);
    if (close.empty()) return true;
    if (open) numbering.style += '(';
    numbering.style += ordinal->sign;
    numbering.style += close;
    numbering.number = ordinal->number;
    return true;
}

Numbering take_numbering(std::string_view& folded) {
    constexpr int most_levels = 4;
    Numbering numbering;
    skip_spaces(folded);
    for (int level = 0; level < most_levels && take_level(folded, numbering); ++level) {
    }
    return numbering;
}

/// ① to ⑳, which folding makes plain digits; 0 for anything else.
int circled_number(std::string_view raw) {
    constexpr std::string_view block = "\xe2\x91";
    if (raw.size() < 3 || !raw.starts_with(block)) return 0;
    int const last = static_cast<unsigned char>(raw[2]);
    return last >= 0xa0 && last <= 0xb3 ? last - 0xa0 + 1 : 0;
}

/// Brackets around the whole of a label.
void strip_brackets(std::string& s) {
    for (auto const& [open, close] : brackets)
        if (s.size() > open.size() + close.size() && s.starts_with(open) && s.ends_with(close)) {
            s = s.substr(open.size(), s.size() - open.size() - close.size());
            return;
        }
}

void remove_groups_in_parentheses(std::string& s) {
    for (size_t open; (open = s.find('(')) != std::string::npos;) {
        size_t const close = s.find(')', open);
        s.erase(open, close == std::string::npos ? close : close - open + 1);
    }
}

std::string without_numbering(std::string_view folded) {
    std::string label{folded};
    strip_brackets(label);
    for (std::string_view mark :
         {"[必須]", "(必須)", "【必須】", "<必須>", "[任意]", "(任意)", "【任意】", "<任意>", "必須項目", "(必須項目)", "*", "※"})
        remove_all(label, mark);
    for (std::string_view space : {" ", "\t", "\u200b"}) remove_all(label, space);
    replace_all(label, "ウエア", "ウェア");
    replace_all(label, "ウエブ", "ウェブ");
    replace_all(label, "および", "及び");
    for (std::string_view spelling : {"取り扱い", "取扱い", "取り扱"}) replace_all(label, spelling, "取扱");
    strip_brackets(label);
    constexpr std::string_view about = "について";
    if (label.ends_with(about)) label.resize(label.size() - about.size());
    return label;
}

const Label* find_with_or_without_groups(std::string label) {
    if (auto const* row = find_label(label)) return row;
    if (label.find('(') == label.npos) return nullptr;
    remove_groups_in_parentheses(label);
    return find_label(label);
}

const Label* find_one(std::string_view raw) {
    std::string const folded = folded_line(trim(raw));
    std::string_view rest = folded;
    take_numbering(rest);
    if (auto const* row = find_with_or_without_groups(without_numbering(rest))) return row;
    std::string inner = folded;
    strip_brackets(inner);
    if (inner.size() == folded.size()) return nullptr;
    rest = inner;  // 【1. 氏名】
    take_numbering(rest);
    return find_with_or_without_groups(without_numbering(rest));
}

/// `住所(都道府県)/所属/氏名*`: every piece must be a label.
std::vector<const Label*> find_labels(std::string_view raw) {
    if (auto const* row = find_one(raw)) return {row};
    if (raw.find('/') == raw.npos && raw.find("／") == raw.npos) return {};
    std::vector<const Label*> rows;
    std::string const folded = folded_line(raw);
    std::string_view rest = folded;
    while (!rest.empty()) {
        size_t const end = std::min(rest.find('/'), rest.size());
        auto const* row = find_one(rest.substr(0, end));
        if (!row || !is_item(*row)) return {};
        rows.push_back(row);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return rows;
}

/// The first colon at or after `from`, and the bytes that it takes.
struct Cut {
    size_t at = std::string_view::npos;
    size_t bytes = 0;
};
Cut find_colon(std::string_view s, size_t from = 0) {
    size_t const narrow = s.find(':', from);
    size_t const wide = s.find("：", from);
    return narrow < wide ? Cut{narrow, 1} : Cut{wide, std::string_view{"："}.size()};
}

/// The end of `【…】` at the line's start.
Cut find_bracket_end(std::string_view s) {
    for (auto const& [open, close] : brackets)
        if (s.starts_with(open)) return {s.find(close), close.size()};
    return {};
}

bool try_cut(Heading& heading, std::string_view line, size_t label_end, size_t value_start, Heading::Joint joint) {
    constexpr size_t longest_label = 200;
    if (label_end > longest_label) return false;
    heading.labels = find_labels(line.substr(0, label_end));
    if (heading.labels.empty()) return false;
    heading.value = trim(line.substr(value_start));
    heading.joint = heading.value.empty() ? Heading::Joint::alone : joint;
    return true;
}

/// `氏名　山田`: an ideographic space, a tab or two spaces part label and value; one space does where the label is a consent's.
bool try_gaps(Heading& heading, std::string_view line, std::string_view head) {
    constexpr std::string_view ideographic = "\u3000";
    int words = 0;
    for (size_t at = 0; at < head.size() && words < 6; ++at) {
        bool const wide = head.substr(at).starts_with(ideographic);
        if (!wide && head[at] != ' ' && head[at] != '\t') continue;
        size_t end = at;
        while (end < head.size() && (head[end] == ' ' || head[end] == '\t' || head.substr(end).starts_with(ideographic)))
            end += head.substr(end).starts_with(ideographic) ? ideographic.size() : 1;
        bool const marked = at > 0 && (head[at - 1] == '*' || head.substr(0, at).ends_with("＊"));
        bool const narrow = end - at == 1 && head[at] == ' ' && !marked;
        if (end < line.size() && at > 0 && try_cut(heading, line, at, end, Heading::Joint::gap)) {
            bool const consent = std::holds_alternative<std::optional<bool> Consents::*>(heading.labels.front()->target);
            bool const item = !std::holds_alternative<Mark>(heading.labels.front()->target);
            if (consent || (item && !narrow)) return true;
            heading.labels.clear();
        }
        at = end - 1;
        ++words;
    }
    return false;
}

bool as_short_as_a_heading(std::string_view folded) {
    constexpr int most_columns = 50;
    if (width(folded) > most_columns || folded.empty()) return false;
    for (std::string_view mark : {"。", "、", "です", "ます"})
        if (folded.find(mark) != std::string_view::npos) return false;
    return true;
}

}  // namespace

std::string label_form(std::string_view label) {
    std::string const folded = folded_line(label);
    std::string_view rest = folded;
    take_numbering(rest);
    return without_numbering(rest);
}

std::string_view head_of(std::string_view s, size_t bytes) {
    if (s.size() <= bytes) return s;
    while (bytes > 0 && (static_cast<unsigned char>(s[bytes]) & 0xc0) == 0x80) --bytes;
    return s.substr(0, bytes);
}

Heading read_heading(std::string_view line) {
    Heading heading;
    line = trim(line);
    std::string_view const head = head_of(line, heading_bytes);
    std::string const folded = folded_line(head);
    std::string_view rest = folded;
    heading.numbering = take_numbering(rest);
    if (int const circled = circled_number(head)) heading.numbering = {"①", circled};
    if (head.starts_with("【") && heading.numbering.style.empty()) heading.numbering.style = "【】";
    heading.short_label = as_short_as_a_heading(rest.substr(0, rest.find(':')));

    using Joint = Heading::Joint;
    auto const bracket = find_bracket_end(head);
    auto const colon = find_colon(head);
    if (bracket.at != head.npos && try_cut(heading, line, bracket.at + bracket.bytes, bracket.at + bracket.bytes, Joint::colon)) {
        if (auto const after = find_colon(heading.value); after.at == 0) heading.value = trim(heading.value.substr(after.bytes));
        return heading;
    }
    if (colon.at != head.npos && try_cut(heading, line, colon.at, colon.at + colon.bytes, Joint::colon)) return heading;
    if (head.size() == line.size() && try_cut(heading, line, line.size(), line.size(), Joint::alone)) return heading;
    try_gaps(heading, line, head);
    return heading;
}

std::string_view split_next_item(std::string_view& value) {
    constexpr size_t longest_label = 60;
    constexpr size_t longest_value = 4096;  // a line of many items is short; so the cost of looking for more of them is bounded
    if (value.size() > longest_value) return {};
    bool const address = value.find("://") != std::string_view::npos;
    for (auto colon = find_colon(value); colon.at != value.npos; colon = find_colon(value, colon.at + colon.bytes)) {
        size_t start = colon.at;
        while (start > 0 && colon.at - start < longest_label) {
            char const before = value[start - 1];
            if (before == ' ' || before == '\t' || before == ':' || (before == '/' && !address)) break;
            if (value.substr(0, start).ends_with("\u3000") || value.substr(0, start).ends_with("／") ||
                value.substr(0, start).ends_with("、"))
                break;
            --start;
        }
        if (start == 0 || colon.at == start || colon.at - start >= longest_label) continue;
        auto const* row = find_one(value.substr(start, colon.at - start));
        if (!row || !is_item(*row) || is_prose(row->target)) continue;
        std::string_view const rest = value.substr(start);
        value = value.substr(0, start);
        for (std::string_view mark : {"/", "／", "、"})
            if (trim(value).ends_with(mark)) value = trim(value).substr(0, trim(value).size() - mark.size());
        value = trim(value);
        return rest;
    }
    return {};
}

}  // namespace vulnctl
