#include "formats/form_lines.h"

#include "base/unicode.h"
#include "formats/form_heading.h"

#include <optional>

namespace vulnctl {

int unquote(std::string_view& line, int most) {
    int depth = 0;
    while (depth < most && line.starts_with('>')) {
        line.remove_prefix(1);
        if (line.starts_with(' ')) line.remove_prefix(1);
        ++depth;
    }
    return depth;
}

bool is_ruling(std::string_view line) {
    constexpr std::string_view strokes[] = {"-",  "=",  "*", "_",  "~", "#", "+", "─", "━", "＝",
                                            "－", "ー", "―", "＊", "■", "□", "◆", "…", "・"};
    int count = 0;
    for (line = trim(line); !line.empty(); ++count) {
        auto const stroke = std::ranges::find_if(strokes, [&](std::string_view s) { return line.starts_with(s); });
        if (stroke == std::end(strokes)) return false;
        line.remove_prefix(stroke->size());
    }
    return count >= 3;
}

std::string tidy(std::string_view value) {
    for (;;) {
        value = value.substr(0, value.find_last_not_of(" \t\r\n") + 1);
        size_t const last = value.rfind('\n') + 1;
        if (value.empty() || !is_ruling(value.substr(last))) break;
        value = value.substr(0, last);
    }
    value.remove_prefix(std::min(value.find_first_not_of("\r\n"), value.size()));
    std::optional<std::string_view> shared;
    each_line(value, [&](std::string_view line, int) {
        if (trim(line).empty()) return true;
        std::string_view const indent = line.substr(0, size_t(trim(line).data() - line.data()));
        if (!shared) shared = indent;
        size_t const same = size_t(std::ranges::mismatch(*shared, indent).in1 - shared->begin());
        shared = head_of(*shared, same);
        return true;
    });
    std::string out;
    out.reserve(value.size());
    each_line(value, [&](std::string_view line, int number) {
        if (number > 1) out += '\n';
        if (!trim(line).empty()) out += line.substr(shared->size());
        return true;
    });
    return std::string{trim(out)};
}

std::vector<std::string_view> split_values(std::string_view value) {
    std::vector<std::string_view> values;
    while (true) {
        size_t const narrow = value.find('/');
        size_t const wide = value.find("／");
        size_t const end = std::min(narrow, wide);
        values.push_back(trim(value.substr(0, end)));
        if (end == std::string_view::npos) return values;
        value.remove_prefix(end + (narrow < wide ? 1 : std::string_view{"／"}.size()));
    }
}

}  // namespace vulnctl
