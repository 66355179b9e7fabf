#include "formats/mail_text.h"

#include "base/unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

constexpr size_t most_header_lines = 1000;

std::string lower(std::string_view s) {
    std::string out{s};
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return out;
}

/// The name of a header field, in lower case; empty if the line begins none.
std::string field_name(std::string_view line) {
    auto const colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return {};
    auto const name = line.substr(0, colon);
    bool const plain = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return plain ? lower(name) : std::string{};
}

bool is_quoted(std::string_view line) {
    auto const words = trim(line);
    return words.starts_with(">") || words.starts_with("＞");
}

/// `-----Original Message-----`, in the spellings of the usual programs: what follows is quoted whole.
bool begins_original(std::string_view line) {
    auto const words = lower(trim(line));
    return words.starts_with("-----original message") || words.starts_with("----- original message") ||
           words.starts_with("-----元のメッセージ") || words.starts_with("----- 元のメッセージ");
}

/// `On Monday, A wrote:`, `2019年6月3日(月) A <a@example.jp>:`: the line that leads a quote in.
bool leads_in(std::string_view line) {
    auto const words = trim(line);
    return words.ends_with(":") || words.ends_with("：");
}

}  // namespace

bool is_mail(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    constexpr std::array from{std::string_view{"from"}, std::string_view{"return-path"}, std::string_view{"received"}};
    constexpr std::array others{std::string_view{"date"},        std::string_view{"message-id"}, std::string_view{"mime-version"},
                                std::string_view{"to"},          std::string_view{"subject"},    std::string_view{"content-type"},
                                std::string_view{"delivered-to"}};
    bool sender = false;
    int known = 0;
    for (size_t lines = 0; lines < most_header_lines && !bytes.empty(); ++lines) {
        auto const end = std::min(bytes.find('\n'), bytes.size());
        auto line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        bool const envelope = lines == 0 && (line.starts_with("From ") || line.starts_with(">From "));
        if (envelope || line.starts_with(' ') || line.starts_with('\t')) continue;
        if (line.empty() && lines > 0) break;
        auto const name = field_name(line);
        if (name.empty()) break;
        bool const names_sender = std::find(from.begin(), from.end(), name) != from.end();
        sender = sender || names_sender;
        if (names_sender || std::find(others.begin(), others.end(), name) != others.end()) ++known;
    }
    return sender && known > 1;
}

std::string without_quotes(std::string_view text, Lang lang) {
    auto const lines = lines_of(text);
    std::vector<std::string> kept;
    size_t quoted = 0;
    auto const close = [&] {
        if (quoted > 0) kept.push_back(vulnctl::text("（引用 {} 行）", "(quoted: {} lines)", quoted).in(lang));
        quoted = 0;
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        if (begins_original(lines[i])) {
            quoted += lines.size() - i;
            break;
        }
        if (is_quoted(lines[i])) {
            ++quoted;
            continue;
        }
        size_t next = i + 1;
        while (next < lines.size() && next - i <= 2 && trim(lines[next]).empty()) ++next;
        if (leads_in(lines[i]) && next < lines.size() && is_quoted(lines[next])) {
            quoted += next - i;
            i = next - 1;
            continue;
        }
        if (trim(lines[i]).empty() && quoted > 0 && next < lines.size() && is_quoted(lines[next])) {
            ++quoted;
            continue;
        }
        close();
        kept.emplace_back(lines[i]);
    }
    close();
    std::string out;
    for (auto const& line : kept) out += line + "\n";
    while (out.ends_with("\n")) out.pop_back();
    return out;
}

}  // namespace vulnctl
