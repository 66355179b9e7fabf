#include "file_name.h"

#include "base/unicode.h"
#include "plain_text.h"

namespace vulnctl::mail {

namespace {

constexpr size_t longest = 200;
constexpr size_t longest_extension = 20;
constexpr size_t most_read = 4096;  // of either end: a name of a mebibyte is not looked at letter by letter

std::string shortened(std::string_view name) {
    if (name.size() <= longest) return std::string{name};
    auto const dot = name.rfind('.');
    auto const extension = dot != std::string_view::npos && name.size() - dot <= longest_extension ? name.substr(dot) : std::string_view{};
    return std::string{beginning_of(name, longest - extension.size())} + std::string{extension};
}

}  // namespace

std::string harmless_name(std::string_view given) {
    if (auto const slash = given.find_last_of("/\\"); slash != std::string_view::npos) given.remove_prefix(slash + 1);
    std::string ends;
    if (given.size() > 2 * most_read) {
        ends = std::string{given.substr(0, most_read)} + std::string{given.substr(given.size() - most_read)};
        given = ends;
    }
    std::string name;
    for (size_t i = 0; i < given.size();) {
        size_t next = i + 1;
        while (next < given.size() && (static_cast<unsigned char>(given[next]) & 0xc0) == 0x80) ++next;
        auto const character = given.substr(i, next - i);
        i = next;
        if (harmless_line(character) != character) continue;
        bool const reserved = character.size() == 1 && std::string_view{"<>:\"|?*"}.find(character.front()) != std::string_view::npos;
        name += reserved ? std::string_view{"_"} : character;
    }
    std::string_view s = trim(name);
    while (s.starts_with('.') || s.starts_with('-') || s.starts_with(' ')) s.remove_prefix(1);
    while (s.ends_with('.') || s.ends_with(' ')) s.remove_suffix(1);
    return shortened(s);
}

}  // namespace vulnctl::mail
