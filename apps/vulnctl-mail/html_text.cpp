#include "html_text.h"

#include "base/unicode.h"
#include "header.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace vulnctl::mail {

namespace {

struct Entity {
    std::string_view name;
    std::string_view text;
};
constexpr Entity entities[] = {
    {"amp", "&"},    {"lt", "<"},     {"gt", ">"},    {"quot", "\""},  {"apos", "'"},   {"nbsp", " "},  {"copy", "©"},  {"reg", "®"},
    {"trade", "™"},  {"hellip", "…"}, {"mdash", "—"}, {"ndash", "–"},  {"lsquo", "‘"},  {"rsquo", "’"}, {"ldquo", "“"}, {"rdquo", "”"},
    {"laquo", "«"},  {"raquo", "»"},  {"bull", "•"},  {"middot", "·"}, {"times", "×"},  {"yen", "¥"},   {"deg", "°"},   {"sect", "§"},
    {"rarr", "→"},   {"larr", "←"},   {"uarr", "↑"},  {"darr", "↓"},   {"plusmn", "±"}, {"ensp", " "},  {"emsp", " "},  {"thinsp", " "},
    {"eacute", "é"}, {"ouml", "ö"},   {"auml", "ä"},  {"uuml", "ü"},   {"szlig", "ß"},  {"euro", "€"},  {"pound", "£"}};

constexpr std::string_view blocks[] = {"p",  "div", "tr", "li", "ul", "ol", "table", "blockquote", "pre",    "h1",     "h2",  "h3",
                                       "h4", "h5",  "h6", "hr", "dt", "dd", "dl",    "section",    "header", "footer", "body"};
constexpr std::string_view unseen[] = {"script", "style", "title", "template", "noscript", "xml"};

bool is_one_of(std::string_view name, auto const& names) { return std::find(std::begin(names), std::end(names), name) != std::end(names); }

void put_code_point(std::string& out, std::uint32_t c) {
    if (c == 0 || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) c = 0xfffd;
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | c >> 6);
        out += char(0x80 | (c & 63));
    } else if (c < 0x10000) {
        out += char(0xe0 | c >> 12);
        out += char(0x80 | (c >> 6 & 63));
        out += char(0x80 | (c & 63));
    } else {
        out += char(0xf0 | c >> 18);
        out += char(0x80 | (c >> 12 & 63));
        out += char(0x80 | (c >> 6 & 63));
        out += char(0x80 | (c & 63));
    }
}

/// Reads an entity at the beginning of `s` into `out`; how long it is, 0 if it is none.
size_t take_entity(std::string_view s, std::string& out) {
    auto const end = s.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2) return 0;
    auto const name = s.substr(1, end - 1);
    if (name.front() != '#') {
        for (auto const& entity : entities)
            if (entity.name == name) {
                out += entity.text;
                return end + 1;
            }
        return 0;
    }
    bool const hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    auto const digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t c = 0;
    auto const* const last = digits.data() + digits.size();
    auto const [at, failed] = std::from_chars(digits.data(), last, c, hexadecimal ? 16 : 10);
    if (digits.empty() || at != last || failed != std::errc{}) return 0;
    put_code_point(out, c);
    return end + 1;
}

std::string without_entities(std::string_view s) {
    std::string out;
    for (size_t i = 0; i < s.size();) {
        size_t const length = s[i] == '&' ? take_entity(s.substr(i), out) : 0;
        if (length == 0) out += s[i];
        i += std::max<size_t>(length, 1);
    }
    return out;
}

constexpr size_t longest_tag = 1 << 16;
constexpr size_t longest_link_looked_for = 2000;

struct Tag {
    std::string name;  // lower case; `/p` for an end
    std::string_view attributes;
    size_t length = 0;
};

/// The tag at the beginning of `s`; a `>` in quotes does not end it. Nothing if it never ends.
std::optional<Tag> tag_at(std::string_view s) {
    Tag tag;
    size_t i = 1;
    while (i < s.size() && i < 32 && (std::isalnum(static_cast<unsigned char>(s[i])) || s[i] == '/' || s[i] == '!' || s[i] == '?')) ++i;
    if (i == 1) return {};
    tag.name = lower(s.substr(1, i - 1));
    if (tag.name.ends_with('/') && tag.name.size() > 1) tag.name.pop_back();
    size_t const from = i;
    char quote = 0;
    for (; i < s.size() && i < longest_tag; ++i) {
        if (quote) {
            if (s[i] == quote) quote = 0;
        } else if ((s[i] == '"' || s[i] == '\'') && s[i - 1] == '=') {
            quote = s[i];
        } else if (s[i] == '>') {
            tag.attributes = s.substr(from, i - from);
            tag.length = i + 1;
            return tag;
        }
    }
    return {};
}

std::string link_target(std::string_view attributes) {
    auto const lowered = lower(attributes);
    auto at = lowered.find("href=");
    if (at == std::string::npos) return {};
    auto value = attributes.substr(at + 5);
    if (value.starts_with('"') || value.starts_with('\'')) {
        auto const end = value.find(value.front(), 1);
        value = value.substr(1, end == std::string_view::npos ? end : end - 1);
    } else {
        value = value.substr(0, value.find_first_of(" \t\r\n"));
    }
    return without_entities(trim(value));
}

class Writer {
public:
    std::string write(std::string_view html) {
        untagged_ = html.size();
        while (!html.empty()) html.remove_prefix(step(html));
        return std::string{trim(out_)} + "\n";
    }

private:
    size_t step(std::string_view s) {
        char const c = s.front();
        if (c == '<') return markup(s);
        std::string word;
        size_t const entity = c == '&' ? take_entity(s, word) : 0;
        if (entity == 0) word = c;
        if (pre_ == 0 && word.size() == 1 && (c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            space_ = true;
        else
            put(word);
        return std::max<size_t>(entity, 1);
    }

    size_t markup(std::string_view s) {
        if (s.starts_with("<!--")) {
            auto const end = s.find("-->", 4);
            return end == std::string_view::npos ? s.size() : end + 3;
        }
        auto const tag = s.size() > untagged_ ? std::nullopt : tag_at(s);
        if (!tag) {
            // Nothing ends a tag for a long way: the next `<` need not look for it again.
            if (s.size() <= untagged_) untagged_ = s.size() - std::min(s.size(), longest_tag);
            put("<");
            return 1;
        }
        if (is_one_of(tag->name, unseen)) return past_end_of(tag->name, s, tag->length);
        bool const closing = tag->name.starts_with('/');
        auto const name = std::string_view{tag->name}.substr(closing ? 1 : 0);
        if (name == "br")
            out_ += '\n', space_ = false;
        else if (is_one_of(name, blocks))
            new_line(name == "p" && closing);
        else if (name == "td" || name == "th")
            space_ = true;
        if (name == "pre") pre_ = closing ? std::max(pre_ - 1, 0) : pre_ + 1;
        if (name == "li" && !closing) put("- ");
        if (name == "a") closing ? end_link() : begin_link(link_target(tag->attributes));
        return tag->length;
    }

    /// Past `</name>`. The search runs on from where the last one ended, so that a thousand of them cost one pass.
    static size_t past_end_of(const std::string& name, std::string_view s, size_t from) {
        for (auto at = s.find("</", from); at != std::string_view::npos; at = s.find("</", at + 2))
            if (same_word(s.substr(at + 2, name.size()), name)) {
                auto const end = s.find('>', at);
                return end == std::string_view::npos ? s.size() : end + 1;
            }
        return s.size();
    }

    void put(std::string_view word) {
        if (space_ && !out_.empty() && out_.back() != '\n') out_ += ' ';
        space_ = false;
        out_ += word;
    }

    void new_line(bool paragraph) {
        space_ = false;
        if (out_.empty()) return;
        if (out_.back() != '\n') out_ += '\n';
        if (paragraph && !out_.ends_with("\n\n")) out_ += '\n';
    }

    void begin_link(std::string target) {
        target_ = std::move(target);
        link_from_ = out_.size();
    }

    void end_link() {
        auto const words = std::string_view{out_}.substr(std::min(link_from_, out_.size()));
        bool const short_enough = words.size() + target_.size() <= longest_link_looked_for;
        bool const said =
            short_enough && (words.find(target_) != std::string_view::npos || target_ == "mailto:" + std::string{trim(words)});
        if (!target_.empty() && target_.front() != '#' && !said) out_ += " <" + target_ + ">";
        target_.clear();
    }

    std::string out_;
    std::string target_;
    size_t link_from_ = 0;
    size_t untagged_ = 0;  // with more than this left, `<` begins no tag
    bool space_ = false;
    int pre_ = 0;
};

}  // namespace

std::string text_of_html(std::string_view html) { return Writer{}.write(html); }

}  // namespace vulnctl::mail
