#include "formats/report_input.h"

#include "base/file.h"
#include "base/unicode.h"
#include "model/report_fields.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t form_cap = 16u << 20;
constexpr size_t line_cap = 1u << 20;
constexpr std::string_view byte_order_mark = "\ufeff";

int line_at(std::string_view bytes, size_t offset) {
    return 1 + int(std::count(bytes.begin(), bytes.begin() + std::ptrdiff_t(offset), '\n'));
}

void require_lines(std::string_view bytes, const std::string& name) {
    int line = 1;
    for (size_t at = 0; at < bytes.size(); ++line) {
        size_t const end = std::min(bytes.find('\n', at), bytes.size());
        if (end - at > line_cap)
            throw Error{Exit::bad_input, Words{"1 MiB を超える行があります", "there is a line of more than 1 MiB"},
                        Words{"届出の本文だけを渡してください。証拠のファイルは添付として扱います",
                              "give the text of the report alone; files of evidence are attachments"}}
                .at({name, line, 0});
        at = end + 1;
    }
}

void require_text(std::string_view bytes, const std::string& name) {
    if (bytes.size() > form_cap)
        throw Error{Exit::bad_input,
                    text("{} は大きすぎます（上限 {} MiB）", "{} is too large (at most {} MiB)", harmless_line(name), form_cap >> 20)}
            .at({name, 0, 0});
    if (size_t const nul = bytes.find('\0'); nul != std::string_view::npos)
        throw Error{
            Exit::bad_input,
            Words{"NUL 文字があります。文章のファイルではないようです", "there is a NUL byte: this does not seem to be text"},
            Words{"届出様式に沿った文章、YAML または JSON のファイルを指定してください", "give a form as text, or a YAML or JSON file"}}
            .at({name, line_at(bytes, nul), 0});
    if (size_t const escape = std::min(bytes.find("\x1b$B"), bytes.find("\x1b$@")); escape != std::string_view::npos)
        throw Error{
            Exit::bad_input, Words{"文字コードが ISO-2022-JP です", "the text is in ISO-2022-JP"},
            Words{"UTF-8 に変換してください（iconv -f ISO-2022-JP -t UTF-8）", "convert it to UTF-8 (iconv -f ISO-2022-JP -t UTF-8)"}}
            .at({name, line_at(bytes, escape), 0});
    require_lines(bytes, name);
    require_utf8(bytes, name);
}

/// `word:` with an ASCII lower-case key, as no heading of a Japanese form is written.
bool opens_map(std::string_view line) {
    size_t const colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos) return false;
    if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') return false;
    return std::ranges::all_of(line.substr(0, colon), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

bool is_yaml(std::string_view text) {
    while (!text.empty()) {
        size_t const end = std::min(text.find('\n'), text.size());
        std::string_view const line = trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.starts_with('#') || line == "---" || line.starts_with("%YAML")) continue;
        return line.starts_with('{') || opens_map(line);
    }
    return false;
}

/// A finder who writes that there is none (TEL: なし) has stated nothing.
bool says_none(std::string_view value) {
    auto const word = fold(trim(value));
    static constexpr std::string_view none[] = {"なし", "ナシ", "無し", "無", "ない", "特になし", "-", "ー", "―", "none", "n/a"};
    return std::find(std::begin(none), std::end(none), word) != std::end(none);
}

}  // namespace

ReportInput read_report(std::string_view bytes, const std::string& name, std::optional<Kind> kind) {
    require_text(bytes, name);
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    auto input = is_yaml(bytes) ? read_report_yaml(bytes, name, kind) : read_report_form(bytes, name, kind);
    // Nothing about a website is published (V.2.4 has no such item), so there is nothing to consent to.
    if (input.form.kind == Kind::website) input.form.consents.publish.reset();
    for (auto const& field : finder_fields)
        if (says_none(input.finder.*field.member)) (input.finder.*field.member).clear();
    return input;
}

}  // namespace vulnctl
