#include "address.h"

#include "base/unicode.h"
#include "header.h"

#include <algorithm>
#include <array>

namespace vulnctl::mail {

namespace {

/// One entry of the list, as it is being read.
struct Entry {
    std::string phrase;
    std::string comment;
    std::string angle;
    bool has_angle = false;
};

std::string without_spaces(std::string_view s) {
    std::string out;
    for (char const c : s)
        if (c != ' ') out += c;
    return out;
}

std::string unrouted(std::string_view s) {
    auto const colon = s.starts_with('@') ? s.rfind(':') : std::string_view::npos;
    return without_spaces(colon == std::string_view::npos ? s : s.substr(colon + 1));
}

Address address_of(const Entry& entry) {
    auto const phrase = std::string{trim(decode_words(entry.phrase))};
    auto const comment = std::string{trim(decode_words(entry.comment))};
    if (entry.has_angle) return {phrase.empty() ? comment : phrase, unrouted(entry.angle)};
    auto bare = without_spaces(entry.phrase);
    if (bare.find('@') != std::string::npos) return {comment, bare};
    return {phrase.empty() ? comment : phrase, {}};
}

/// Takes what stands up to `close`, which may be escaped, off the front of `s`; `open` nests.
std::string take_enclosed(std::string_view& s, char open, char close) {
    std::string out;
    size_t depth = 1;
    s.remove_prefix(1);
    while (!s.empty()) {
        char c = s.front();
        s.remove_prefix(1);
        if (c == '\\' && !s.empty()) {
            c = s.front();
            s.remove_prefix(1);
        } else if (c == close) {
            if (--depth == 0) break;
        } else if (c == open && open != close) {
            ++depth;
        }
        out += c;
    }
    return out;
}

}  // namespace

std::vector<Address> parse_addresses(std::string_view raw, size_t most, bool& more) {
    auto const line = bare_header(raw);  // decoded words come later: a comma within one separates nothing
    std::vector<Address> list;
    Entry entry;
    more = false;
    auto const finish = [&] {
        auto address = address_of(entry);
        entry = {};
        if (address.name.empty() && address.address.empty()) return;
        if (list.size() < most)
            list.push_back(std::move(address));
        else
            more = true;
    };
    auto const last_semicolon = line.rfind(';');
    std::string_view s = line;
    while (!s.empty() && !more) {
        char const c = s.front();
        if (c == '"') {
            entry.phrase += take_enclosed(s, '"', '"');
        } else if (c == '(') {
            entry.comment += take_enclosed(s, '(', ')');
        } else if (c == '<') {
            entry.angle = take_enclosed(s, '<', '>');
            entry.has_angle = true;
        } else {
            size_t const here = line.size() - s.size();
            if (c == ',' || c == ';')
                finish();
            else if (c == ':' && last_semicolon != std::string::npos && here < last_semicolon)
                entry = {};  // what stood before names a group
            else
                entry.phrase += c;
            s.remove_prefix(1);
        }
    }
    finish();
    return list;
}

std::vector<std::string> parse_ids(std::string_view raw) {
    auto const line = bare_header(raw);
    std::vector<std::string> ids;
    std::string_view s = line;
    for (size_t open = s.find('<'); open != std::string_view::npos; open = s.find('<')) {
        s.remove_prefix(open + 1);
        auto const close = s.find('>');
        if (close == std::string_view::npos) break;
        if (auto const id = trim(s.substr(0, close)); !id.empty()) ids.emplace_back(id);
        s.remove_prefix(close + 1);
    }
    if (ids.empty() && !line.empty() && line.find_first_of("<> ") == std::string::npos) ids.push_back(line);
    return ids;
}

bool is_address(std::string_view s) {
    auto const at = s.find('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == s.size() || s.find('@', at + 1) != std::string_view::npos) return false;
    return s.size() <= 254 && s.front() != '-' && std::all_of(s.begin(), s.end(), [](char c) {
               return c > ' ' && c < '\x7f' && std::string_view{"<>()[]\\,;:\""}.find(c) == std::string_view::npos;
           });
}

}  // namespace vulnctl::mail
