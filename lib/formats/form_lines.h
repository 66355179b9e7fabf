#pragma once
// The lines of a form and of its values, as text.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// Calls `take(line, number)` for each line, without its end, until it returns false. Keeps no list: a form may be all line ends.
template <class Take>
void each_line(std::string_view text, Take take) {
    for (int number = 1; !text.empty(); ++number) {
        size_t const end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!take(line, number)) return;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// Takes up to `most` quotation marks of a mail off the line; how many there were.
int unquote(std::string_view& line, int most);

/// A line drawn between parts of a form.
bool is_ruling(std::string_view line);

/// The lines without the indentation that all of them share, and without blank lines and rulings at the end.
std::string tidy(std::string_view value);

/// What stands between slashes, narrow or wide.
std::vector<std::string_view> split_values(std::string_view value);

}  // namespace vulnctl
