#include "render/prose.h"

#include "base/link.h"
#include "base/unicode.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace vulnctl {

namespace {

std::vector<Fields> paragraphs(std::string_view text) {
    std::vector<std::string> found;
    bool continues = false;
    for (std::string_view const line : lines_of(text)) {
        bool const blank = trim(line).empty();
        if (!blank && continues)
            found.back().append("\n").append(line);
        else if (!blank)
            found.emplace_back(line);
        continues = !blank;
    }
    std::vector<Fields> items;
    for (std::string& paragraph : found) items.emplace_back().put("paragraph", std::move(paragraph));
    return items;
}

std::vector<Fields> written_lines(std::string_view text) {
    std::vector<Fields> items;
    for (std::string_view const line : lines_of(text))
        if (!trim(line).empty()) items.emplace_back().put("line", std::string{line});
    return items;
}

}  // namespace

void put_prose(Fields& fields, const std::string& name, const std::string& text) {
    fields.put(name, text).put_list(name + "_paragraphs", paragraphs(text)).put_list(name + "_lines", written_lines(text));
}

void put_line(Fields& fields, const std::string& name, const std::string& text) {
    std::string line{trim(text)};
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    fields.put(name, std::move(line));
}

void put_link(Fields& fields, const std::string& name, const std::string& link) {
    put_line(fields, name, link);
    if (is_web_address(link)) fields.put(name + "_href", link);
}

void put_day(Fields& fields, const std::string& name, const std::optional<Day>& day) {
    if (day) fields.put(name, print_slashed(*day)).put(name + "_iso", print(*day));
}

std::string joined(const std::vector<std::string>& words, Lang lang) {
    return fmt::format("{}", fmt::join(words, lang == Lang::ja ? "、" : ", "));
}

}  // namespace vulnctl
