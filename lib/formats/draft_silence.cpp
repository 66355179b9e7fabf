#include "formats/draft_silence.h"

#include "base/unicode.h"
#include "formats/draft_rules.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr std::string_view mark = "vulnctl-ignore";

/// One rule of a comment.
struct Ignore {
    std::string rule;
    int line;    // of the comment
    int column;  // of the mark
    bool used = false;
};

size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }
bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == line.npos; }

/// Where a comment begins: at a `#` at the start or behind a blank, outside quotes; npos if there is none. A quote opens where a value
/// begins; within a plain text it is a letter.
size_t comment_start(std::string_view line) {
    char quote = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        if (quote) {
            if (quote == '"' && line[i] == '\\')
                ++i;
            else if (line[i] == quote)
                quote = 0;
        } else if ((line[i] == '"' || line[i] == '\'') &&
                   (i == 0 || std::string_view{" \t[{,"}.find(line[i - 1]) != std::string_view::npos)) {
            quote = line[i];
        } else if (line[i] == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t')) {
            return i;
        }
    }
    return line.npos;
}

/// Whether a block of text follows: `ja: |-`.
bool opens_block(std::string_view line) {
    auto code = trim(line.substr(0, comment_start(line)));
    while (!code.empty() && std::string_view{"+-0123456789"}.find(code.back()) != std::string_view::npos) code.remove_suffix(1);
    if (!code.ends_with('|') && !code.ends_with('>')) return false;
    code.remove_suffix(1);
    return code.empty() || code.ends_with(' ') || code.ends_with('\t');
}

/// For each line the one at whose key it belongs: itself, but for the lines of a block of text.
std::vector<int> heads_of(const std::vector<std::string_view>& lines) {
    std::vector<int> heads(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        heads[i] = static_cast<int>(i + 1);
        if (!opens_block(lines[i])) continue;
        auto const head = i;
        std::optional<size_t> indent;
        while (i + 1 < lines.size()) {
            auto const& next = lines[i + 1];
            if (!is_blank(next)) {
                if (!indent && indent_of(next) > indent_of(lines[head])) indent = indent_of(next);
                if (!indent || indent_of(next) < *indent) break;
            }
            heads[++i] = static_cast<int>(head + 1);
        }
    }
    return heads;
}

/// For each line the next one that is neither blank nor a comment; 0 if there is none.
std::vector<int> next_lines(const std::vector<std::string_view>& lines) {
    std::vector<int> next(lines.size(), 0);
    for (size_t i = lines.size(); i-- > 1;) {
        auto const first = lines[i].find_first_not_of(" \t");
        bool const is_code = first != std::string_view::npos && lines[i][first] != '#';
        next[i - 1] = is_code ? static_cast<int>(i + 1) : next[i];
    }
    return next;
}

std::vector<std::string> rules_in(std::string_view list) {
    std::vector<std::string> rules;
    while (true) {
        auto const end = std::min(list.find(','), list.size());
        rules.emplace_back(trim(list.substr(0, end)));
        if (end == list.size()) return rules;
        list.remove_prefix(end + 1);
    }
}

class Comments {
public:
    explicit Comments(DraftChecker& check) : check_(check), heads_(heads_of(check.lines)), next_(next_lines(check.lines)) {
        for (size_t i = 0; i < check_.lines.size(); ++i)
            if (heads_[i] == static_cast<int>(i + 1)) read(i);
    }

    bool silences(const Finding& finding) {
        if (!finding.place || finding.place->line <= 0 || static_cast<size_t>(finding.place->line) > heads_.size()) return false;
        int const line = heads_[static_cast<size_t>(finding.place->line - 1)];
        auto const* rule = draft_rule_named(finding.rule);
        auto at = by_place_.find({line, finding.rule});
        if (at == by_place_.end() && rule) at = by_place_.find({line, std::string{rule->id}});
        if (at == by_place_.end()) return false;
        ignores_[at->second].used = true;
        return true;
    }

    void report_unused() {
        for (auto const& ignore : ignores_)
            if (!ignore.used)
                check_.add_at("ignore.unused", {check_.name, ignore.line, ignore.column},
                              text("「{}」に当たる指摘はこの行にありません", "nothing of {} is found there", ignore.rule),
                              {"不要になった vulnctl-ignore は削除してください", "remove what is no longer needed"});
    }

private:
    void read(size_t row) {
        auto const line = check_.lines[row];
        auto const hash = comment_start(line);
        if (hash == line.npos) return;
        auto const comment = trim(line.substr(hash + 1));
        if (!comment.starts_with(mark)) return;
        auto rest = comment.substr(mark.size());
        if (!rest.empty() && rest.front() != ' ' && rest.front() != '\t' && rest.front() != ':') return;  // another word
        int const at = static_cast<int>(row + 1);
        int const column = static_cast<int>(comment.data() - line.data()) + 1;
        bool const of_its_own = is_blank(line.substr(0, hash));
        int const speaks = of_its_own ? next_[row] : at;
        auto const colon = rest.find(':');
        bool const has_reason = colon != rest.npos && !trim(rest.substr(colon + 1)).empty();
        if (!has_reason)
            check_.add_at("ignore.reason", {check_.name, at, column},
                          {"vulnctl-ignore に理由がありません", "vulnctl-ignore gives no reason"},
                          {"「# vulnctl-ignore 規則: 理由」と書いてください", "write `# vulnctl-ignore RULE: reason`"});
        for (auto& rule : rules_in(trim(rest.substr(0, colon)))) {
            bool const known = draft_rule_named(rule) != nullptr;
            if (!known)
                check_.add_at("ignore.rule", {check_.name, at, column},
                              text("「{}」という規則はありません", "there is no rule \"{}\"", harmless_line(rule)),
                              {"vulnctl validate --rules で一覧できます", "vulnctl validate --rules lists them"});
            if (!known || !has_reason) continue;
            by_place_.emplace(std::pair{speaks, rule}, ignores_.size());
            ignores_.push_back({std::move(rule), at, column});
        }
    }

    DraftChecker& check_;
    std::vector<int> heads_;
    std::vector<int> next_;
    std::vector<Ignore> ignores_;
    std::map<std::pair<int, std::string>, size_t> by_place_;  // the line that it speaks for, and the rule
};

}  // namespace

void silence(DraftChecker& check) {
    auto const found = std::move(check.findings);
    check.findings.clear();
    Comments comments{check};
    for (auto const& finding : found)
        if (!comments.silences(finding)) check.findings.push_back(finding);
    comments.report_unused();
}

}  // namespace vulnctl
