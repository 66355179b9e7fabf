#include "cli/args.h"

#include "base/unicode.h"

#include <charconv>

namespace vulnctl {

std::string argument_name(std::string_view spelled) {
    std::string name{spelled};
    std::erase_if(name, [](char c) { return c == '[' || c == ']' || c == '.'; });
    return name;
}

std::string Args::text(std::string_view name) const {
    auto const at = values_.find(name);
    return at == values_.end() || at->second.empty() ? std::string{} : at->second.back();
}

std::vector<std::string> Args::all(std::string_view name) const {
    auto const at = values_.find(name);
    return at == values_.end() ? std::vector<std::string>{} : at->second;
}

std::string Args::required(std::string_view name) const {
    if (!has(name) || text(name).empty()) throw Error{Exit::usage, vulnctl::text("{} を指定してください", "{} is required", name)};
    return text(name);
}

std::optional<Day> Args::day(std::string_view name) const {
    if (!has(name)) return {};
    auto const given = text(name);
    if (auto const day = parse_written_day(given)) return day;
    throw Error{Exit::usage,
                vulnctl::text("{} の日付「{}」は存在しないか、読み取れません", "{}: '{}' is not a day that exists, or cannot be read", name,
                              harmless_line(given)),
                vulnctl::text("2019-06-03 または 令和元年6月3日 のように書いてください", "write it as 2019-06-03")};
}

std::optional<Instant> Args::instant(std::string_view name) const {
    if (!has(name)) return {};
    auto const given = text(name);
    if (auto const instant = parse_instant(given)) return instant;
    throw Error{Exit::usage,
                vulnctl::text("{} の時刻「{}」を読み取れません", "{}: the instant '{}' cannot be read", name, harmless_line(given)),
                vulnctl::text("2019-06-03T09:00:00+09:00 のように書いてください", "write it as 2019-06-03T09:00:00+09:00")};
}

std::optional<int> Args::number(std::string_view name) const {
    if (!has(name)) return {};
    auto const given = text(name);
    int value = 0;
    auto const [end, error] = std::from_chars(given.data(), given.data() + given.size(), value);
    if (given.empty() || error != std::errc{} || end != given.data() + given.size() || value < 0)
        throw Error{Exit::usage,
                    vulnctl::text("{} には 0 以上の整数を指定してください: {}", "{} takes a whole number: {}", name, harmless_line(given))};
    return value;
}

Error Args::unknown_word(std::string_view name, const std::string& given, const std::string& known) {
    return {Exit::usage, vulnctl::text("{} に「{}」は指定できません", "{}: '{}' is not known", name, harmless_line(given)),
            vulnctl::text("次のいずれかを指定してください: {}", "give one of: {}", known)};
}

}  // namespace vulnctl
