#pragma once
// Small pieces of what views and papers say.

#include "base/text.h"
#include "base/time.h"

#include <string>
#include <string_view>

namespace vulnctl {

/// Adds a line; an empty one is none.
void add_line(std::string& lines, std::string_view line);
std::string in_brackets(std::string_view words, Lang lang);
/// A day as a sentence has it: 2019年6月3日, 3 June 2019.
std::string written(Day day, Lang lang);

}  // namespace vulnctl
