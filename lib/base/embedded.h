#pragma once
// Text files that are compiled in (cmake/embed.cmake makes the tables).

#include <span>
#include <string_view>

namespace vulnctl {

struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};

}  // namespace vulnctl
