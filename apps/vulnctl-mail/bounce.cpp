#include "bounce.h"

#include "address.h"
#include "base/unicode.h"
#include "plain_text.h"

#include <algorithm>

namespace vulnctl::mail {

namespace {

constexpr size_t longest_diagnostic = 1000;
constexpr size_t text_searched = 1 << 16;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `5.1.1` standing by itself in a line.
std::string status_in(std::string_view line) {
    for (size_t i = 0; i + 4 < line.size(); ++i) {
        if ((line[i] != '4' && line[i] != '5') || line[i + 1] != '.') continue;
        if (i > 0 && (is_digit(line[i - 1]) || line[i - 1] == '.')) continue;
        size_t end = i;
        size_t dots = 0;
        while (end < line.size() && (is_digit(line[end]) || line[end] == '.')) dots += line[end++] == '.' ? 1U : 0U;
        while (end > i && line[end - 1] == '.') --end, --dots;
        if (dots == 2 && end - i <= 9) return std::string{line.substr(i, end - i)};
    }
    return {};
}

std::string one_diagnostic(std::string_view s) { return std::string{beginning_of(s, longest_diagnostic)}; }

/// A folded line with single spaces.
std::string squeezed(std::string_view line) {
    std::string out;
    for (char const c : line)
        if (c != ' ' || !out.ends_with(' ')) out += c;
    return out;
}

/// `rfc822; taro@example.com` without the kind.
std::string after_kind(std::string_view raw) {
    auto const line = squeezed(decode_header(raw));
    auto const semicolon = line.find(';');
    return std::string{trim(semicolon == std::string::npos ? std::string_view{line} : std::string_view{line}.substr(semicolon + 1))};
}

std::string bare_address(std::string s) {
    if (s.starts_with('<') && s.ends_with('>')) s = s.substr(1, s.size() - 2);
    return s;
}

const Part* find_part(const Part& part, std::string_view media_type) {
    if (part.is(media_type)) return &part;
    for (auto const& child : part.parts)
        if (auto const* found = find_part(child, media_type)) return found;
    return nullptr;
}

std::optional<Bounce> from_report(const Part& report, Notes& notes) {
    auto const content = content_of(report, notes);
    std::vector<Bounce> failed;
    std::string_view rest = content;
    for (int groups = 0; !rest.empty() && groups < 1000; ++groups) {
        while (rest.starts_with('\n') || rest.starts_with("\r\n")) rest.remove_prefix(1);
        auto const group = parse_header(rest);
        if (group.rest.size() == rest.size()) break;  // no field: the report ends here
        rest = group.rest;
        auto const action = lower(decode_header(group.first("Action")));
        // What was written to; where it went from there, behind a forwarding, nobody else knows.
        auto recipient = bare_address(after_kind(group.first("Original-Recipient")));
        if (!is_address(recipient)) recipient = bare_address(after_kind(group.first("Final-Recipient")));
        if (recipient.empty() || action == "delivered" || action == "relayed" || action == "expanded") continue;
        auto const diagnostic = after_kind(group.first("Diagnostic-Code"));
        auto status = status_in(decode_header(group.first("Status")));
        if (status.empty()) status = status_in(diagnostic);
        failed.push_back({recipient, status, one_diagnostic(diagnostic)});
    }
    if (failed.empty()) return {};
    for (size_t i = 1; i < failed.size(); ++i)
        notes.add(text("{} にも届いていません（{}）", "it did not reach {} either ({})", harmless_line(failed[i].recipient),
                       failed[i].status.empty() ? std::string{"-"} : failed[i].status));
    return failed.front();
}

bool is_from_a_mail_server(const Header& header) {
    bool more = false;
    auto const from = parse_addresses(header.first("From"), 1, more);
    auto const local = from.empty() ? std::string{} : lower(from.front().address.substr(0, from.front().address.find('@')));
    return local == "mailer-daemon" || local == "postmaster" || trim(header.first("Return-Path")) == "<>";
}

/// The first address in a line: in angle brackets, or a word of its own.
std::string address_in(std::string_view line) {
    while (!line.empty()) {
        auto const begin = line.find_first_not_of(" \t<>():;,\"");
        if (begin == std::string_view::npos) break;
        line.remove_prefix(begin);
        auto const end = std::min(line.find_first_of(" \t<>():;,\""), line.size());
        if (is_address(line.substr(0, end))) return std::string{line.substr(0, end)};
        line.remove_prefix(end);
    }
    return {};
}

/// qmail, old Postfix, Exim and their like: sentences, then the address and what the other server said.
std::optional<Bounce> from_sentences(const Header& header, std::string_view text) {
    Bounce bounce;
    bounce.recipient = address_in(decode_header(header.first("X-Failed-Recipients")));
    auto body = text.substr(0, text_searched);
    if (auto const returned = body.find("--- Below this line"); returned != std::string_view::npos) body = body.substr(0, returned);
    std::string said;
    bool reached = false;  // what explains it stands from the address on
    for (auto const line : lines_of(body)) {
        if (bounce.recipient.empty() && (trim(line).starts_with('<') || trim(line).find(' ') == std::string_view::npos))
            bounce.recipient = address_in(line);
        reached = reached || (!bounce.recipient.empty() && line.find(bounce.recipient) != std::string_view::npos);
        if (!reached) continue;
        if (said.size() < longest_diagnostic && !trim(line).empty()) said += (said.empty() ? "" : " ") + std::string{trim(line)};
        if (bounce.status.empty()) bounce.status = status_in(line);
        if (!bounce.status.empty() && trim(line).empty()) break;
    }
    if (bounce.recipient.empty()) return {};
    bounce.diagnostic = one_diagnostic(said);
    bool const explains = !bounce.status.empty() || !header.first("X-Failed-Recipients").empty() || said.find(" 550") != std::string::npos;
    return explains ? std::optional{bounce} : std::nullopt;
}

}  // namespace

std::optional<Bounce> find_bounce(const Part& message, std::string_view text, Notes& notes) {
    // Only a report as a whole counts: a report that somebody forwards is an attachment of his.
    if (message.is("multipart/report"))
        if (auto const* report = find_part(message, "message/delivery-status")) return from_report(*report, notes);
    if (!is_from_a_mail_server(message.header)) return {};
    return from_sentences(message.header, text);
}

bool is_automatic(const Header& header) {
    auto const word = [&](std::string_view name) { return parse_parameterized(header.first(name)).value; };
    if (auto const submitted = word("Auto-Submitted"); !submitted.empty() && submitted != "no") return true;
    if (word("Precedence") == "auto_reply") return true;
    for (auto const* name : {"X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply-From", "X-Mail-Autoreply"})
        if (header.count(name) > 0) return true;
    return word("Content-Type") == "multipart/report";
}

bool looks_automatic(const Header& header) {
    auto const precedence = parse_parameterized(header.first("Precedence")).value;
    if (precedence == "bulk" || precedence == "junk" || trim(header.first("Return-Path")) == "<>") return true;
    // Web forms and groupware in Japan say it in the subject alone; so does a person who writes of such mails.
    auto const subject = decode_header(header.first("Subject"));
    for (std::string_view const sign : {"自動応答", "自動返信", "【自動応答】", "【自動返信】", "[自動応答]", "[自動返信]", "不在通知",
                                        "Automatic reply:", "Out of Office:", "Auto-Reply:"})
        if (subject.starts_with(sign)) return true;
    return false;
}

}  // namespace vulnctl::mail
