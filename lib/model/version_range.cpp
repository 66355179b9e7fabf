#include "model/version_range.h"

#include "base/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace vulnctl {

namespace {

constexpr size_t longest_expression = 1000;
constexpr size_t longest_version = 64;
constexpr size_t longest_prefix = 60;

/// What a phrase does to the versions beside it.
enum class Phrase {
    less,           // after a version: 「より前」
    at_most,        // after: 「以前」 "and earlier"
    more,           // after: 「より後」
    at_least,       // after: 「以降」 "and later"
    from_here,      // after: 「から」
    before_next,    // in front: "prior to"
    up_to_next,     // in front: "up to and including"
    after_next,     // in front: "later than"
    from_next,      // in front: "from"
    to,             // between: "through" 「～」
    all,            // 「すべての」
    noise,          // 「のバージョン」
    separator,      // 「、」
    also_separator  // 「および」, which may begin a longer phrase
};

struct Known {
    std::string_view words;
    Phrase phrase;
};

/// The longer of two that begin alike stands first. Written as the input is after NFKC, folded, one space between Latin words.
constexpr auto phrases = std::to_array<Known>({
    {"および、それ以前", Phrase::at_most},
    {"およびそれより前", Phrase::at_most},
    {"及びそれより前", Phrase::at_most},
    {"およびそれ以前", Phrase::at_most},
    {"及びそれ以前", Phrase::at_most},
    {"またはそれ以前", Phrase::at_most},
    {"又はそれ以前", Phrase::at_most},
    {"とそれ以前", Phrase::at_most},
    {"および以前", Phrase::at_most},
    {"及び以前", Phrase::at_most},
    {"それ以前", Phrase::at_most},
    {"以前", Phrase::at_most},
    {"以下", Phrase::at_most},
    {"まで", Phrase::at_most},
    {"およびそれ以降", Phrase::at_least},
    {"及びそれ以降", Phrase::at_least},
    {"またはそれ以降", Phrase::at_least},
    {"又はそれ以降", Phrase::at_least},
    {"とそれ以降", Phrase::at_least},
    {"および以降", Phrase::at_least},
    {"及び以降", Phrase::at_least},
    {"それ以降", Phrase::at_least},
    {"以降", Phrase::at_least},
    {"以後", Phrase::at_least},
    {"以上", Phrase::at_least},
    {"よりも前", Phrase::less},
    {"より前", Phrase::less},
    {"より以前", Phrase::less},
    {"より古い", Phrase::less},
    {"未満", Phrase::less},
    {"より後", Phrase::more},
    {"より新しい", Phrase::more},
    {"から", Phrase::from_here},
    {"すべての", Phrase::all},
    {"全ての", Phrase::all},
    {"全バージョン", Phrase::all},
    {"バージョン", Phrase::noise},
    {"ヴァージョン", Phrase::noise},
    {"および", Phrase::also_separator},
    {"及び", Phrase::also_separator},
    {"ならびに", Phrase::also_separator},
    {"並びに", Phrase::also_separator},
    {"または", Phrase::also_separator},
    {"又は", Phrase::also_separator},
    {"、", Phrase::separator},
    {"，", Phrase::separator},
    {",", Phrase::separator},
    {";", Phrase::separator},
    {"\n", Phrase::separator},
    {"~", Phrase::to},
    {"〜", Phrase::to},
    {" – ", Phrase::to},
    {" - ", Phrase::to},
    {"up to and including", Phrase::up_to_next},
    {"through to", Phrase::to},
    {"through", Phrase::to},
    {"thru", Phrase::to},
    {"to", Phrase::to},
    {"and prior to", Phrase::before_next},
    {"prior to", Phrase::before_next},
    {"earlier than", Phrase::before_next},
    {"older than", Phrase::before_next},
    {"lower than", Phrase::before_next},
    {"less than", Phrase::before_next},
    {"before", Phrase::before_next},
    {"later than", Phrase::after_next},
    {"newer than", Phrase::after_next},
    {"from", Phrase::from_next},
    {"and all earlier", Phrase::at_most},
    {"and all prior", Phrase::at_most},
    {"and all previous", Phrase::at_most},
    {"and earlier", Phrase::at_most},
    {"or earlier", Phrase::at_most},
    {"and prior", Phrase::at_most},
    {"or prior", Phrase::at_most},
    {"and previous", Phrase::at_most},
    {"and older", Phrase::at_most},
    {"or older", Phrase::at_most},
    {"and below", Phrase::at_most},
    {"or below", Phrase::at_most},
    {"and lower", Phrase::at_most},
    {"or lower", Phrase::at_most},
    {"and before", Phrase::at_most},
    {"and later", Phrase::at_least},
    {"or later", Phrase::at_least},
    {"and newer", Phrase::at_least},
    {"or newer", Phrase::at_least},
    {"and above", Phrase::at_least},
    {"or above", Phrase::at_least},
    {"and higher", Phrase::at_least},
    {"or higher", Phrase::at_least},
    {"and after", Phrase::at_least},
    {"all", Phrase::all},
    {"any", Phrase::all},
    {"versions", Phrase::noise},
    {"version", Phrase::noise},
    {"ver.", Phrase::noise},
    {"ver", Phrase::noise},
    {"and", Phrase::also_separator},
    {"or", Phrase::also_separator},
});

/// Words that are not of a version or of what it belongs to, but of a sentence.
constexpr auto sentence_words =
    std::to_array<std::string_view>({"the",   "a",     "an",     "see",     "of",    "is",     "are",       "was",      "be",       "not",
                                     "no",    "only",  "except", "but",     "if",    "please", "refer",     "after",    "until",    "since",
                                     "below", "above", "latest", "earlier", "later", "prior",  "following", "multiple", "products", "by"});

/// Words that belong to the version behind them.
constexpr auto version_words =
    std::to_array<std::string_view>({"v", "r", "rev", "rev.", "release", "build", "sp", "update", "patch", "(build", "#"});

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alnum(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_ascii(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return is_ascii(c); });
}
bool has_digit(std::string_view s) { return std::any_of(s.begin(), s.end(), is_digit); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view s) {
    std::string low{s};
    std::transform(low.begin(), low.end(), low.begin(), lower);
    return low;
}

template <size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// NFKC, with runs of blanks as one space, and none beside a Japanese character.
std::optional<std::string> normalised(std::string_view text) {
    utf8proc_uint8_t* out = nullptr;
    auto const size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), utf8proc_ssize_t(text.size()), &out,
                                   utf8proc_option_t(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
    std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const held{out, std::free};
    if (size < 0) return {};
    std::string plain;
    for (char const c : std::string_view{reinterpret_cast<const char*>(out), size_t(size)}) {
        if (c == '\0') return {};
        if (c != ' ' && c != '\t')
            plain += c;
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    std::string close;
    for (size_t i = 0; i < plain.size(); ++i) {
        bool const beside_japanese =
            plain[i] == ' ' && ((i > 0 && !is_ascii(plain[i - 1])) || (i + 1 < plain.size() && !is_ascii(plain[i + 1])));
        bool const beside_dash = plain[i] == ' ' && (plain.substr(i).starts_with(" – ") || (i > 3 && plain.substr(i - 4, 5) == " – "));
        if (!beside_japanese || beside_dash) close += plain[i];
    }
    return std::string{trim(close)};
}

/// The phrase that begins at `at`; a Latin one only as whole words, `ver` also right before a number.
const Known* phrase_at(std::string_view text, std::string_view low, size_t at) {
    for (auto const& known : phrases) {
        if (!low.substr(at).starts_with(known.words)) continue;
        if (!is_alnum(known.words.front())) return &known;
        if (at > 0 && (is_alnum(text[at - 1]) || text[at - 1] == '-' || text[at - 1] == '.')) continue;
        auto const end = at + known.words.size();
        bool const ends = end == text.size() || !is_alnum(known.words.back()) || (!is_alnum(text[end]) && text[end] != '-');
        if (ends || (known.words == "ver" && is_digit(text[end]))) return &known;
    }
    return nullptr;
}

struct Token {
    std::optional<Phrase> phrase;
    std::string words;  // where it is no phrase
};

std::vector<Token> tokens_of(std::string_view text) {
    auto const low = lowered(text);
    std::vector<Token> tokens;
    auto const add = [&](char c) {
        if (tokens.empty() || tokens.back().phrase) tokens.push_back({});
        tokens.back().words += c;
    };
    for (size_t at = 0; at < text.size();) {
        if (auto const* known = phrase_at(text, low, at)) {
            tokens.push_back({known->phrase, {}});
            at += known->words.size();
        } else {
            add(text[at++]);
        }
    }
    std::erase_if(tokens, [](const Token& token) { return !token.phrase && trim(token.words).empty(); });
    return tokens;
}

std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    while (!(text = trim(text)).empty()) {
        auto const end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

/// Where the version begins in what may have the name of its product's part in front of it: behind the last Japanese character, and
/// behind Latin words without a digit.
size_t version_start(std::string_view text) {
    size_t start = 0;
    for (size_t i = 0; i < text.size(); ++i)
        if (!is_ascii(text[i])) start = i + 1;
    for (auto const word : words_in(text.substr(start))) {
        if (has_digit(word) || is_one_of(lowered(word), version_words)) return size_t(word.data() - text.data());
    }
    return text.size();
}

bool may_be_prefix(std::string_view text) {
    if (text.size() > longest_prefix) return false;
    for (std::string_view const sign : {"。", "「", "」", "(", ")", ":", "<", ">", "\"", "して", "です", "ます", "ない", "以外", "除く"})
        if (text.find(sign) != text.npos) return false;
    auto const words = words_in(text);
    return std::none_of(words.begin(), words.end(), [](auto word) { return is_one_of(lowered(word), sentence_words); });
}

bool may_be_version(std::string_view text) {
    if (text.empty() || text.size() > longest_version || !is_ascii(text) || !has_digit(text)) return false;
    if (std::any_of(text.begin(), text.end(), [](char c) { return c < ' ' || c == '<' || c == '>' || c == '=' || c == '"' || c == ':'; }))
        return false;
    if (std::count(text.begin(), text.end(), '(') != std::count(text.begin(), text.end(), ')')) return false;
    auto const words = words_in(text);
    return std::none_of(words.begin(), words.end(), [](auto word) { return is_one_of(lowered(word), sentence_words); });
}

/// One range, as its phrases come. A step is false where it contradicts what came before.
class Reading {
public:
    bool take(const Token& token) {
        if (!token.phrase) return words(token.words);
        switch (*token.phrase) {
            case Phrase::less: return close(range_.upper, false);
            case Phrase::at_most: return (words_.empty() && range_.upper && !range_.upper->inclusive) || close(range_.upper, true);
            case Phrase::more: return close(range_.lower, false);
            case Phrase::at_least: return close(range_.lower, true);
            case Phrase::from_here: return close(range_.lower, true) && expect(Phrase::up_to_next);
            case Phrase::to:
                return (words_.empty() && kept_.empty() && !range_.lower) || lower_if_written() ? expect(Phrase::up_to_next) : false;
            case Phrase::before_next:
            case Phrase::up_to_next: return lower_if_written() && expect(*token.phrase);
            case Phrase::after_next:
            case Phrase::from_next: return hold() && !range_.lower && expect(*token.phrase);
            case Phrase::all: all_ = true; return hold();
            case Phrase::noise: return hold();
            case Phrase::separator:
            case Phrase::also_separator: break;
        }
        return false;
    }

    bool started() const { return all_ || !words_.empty() || !kept_.empty() || range_.lower || range_.upper || expected_; }

    std::optional<VersionRange> done() {
        if (!words_.empty() || (!kept_.empty() && has_digit(kept_))) {
            if (expected_) {
                bool const is_upper = expected_ == Phrase::before_next || expected_ == Phrase::up_to_next;
                if (!close(is_upper ? range_.upper : range_.lower, expected_ != Phrase::before_next && expected_ != Phrase::after_next))
                    return {};
            } else if (range_.lower || range_.upper || all_) {
                return {};
            } else if (!close(range_.lower, true)) {
                return {};
            } else {
                range_.upper = range_.lower;
            }
        } else if (expected_) {
            return {};
        }
        if (range_.all() && !all_) return {};
        if (!kept_.empty()) {
            if (!range_.all() || !may_be_prefix(kept_)) return {};
            range_.prefix = name_of_part(kept_);
        }
        return range_;
    }

private:
    static std::string name_of_part(std::string_view text) {
        text = trim(text);
        if (text.ends_with("の")) text.remove_suffix(std::string_view{"の"}.size());
        return std::string{trim(text)};
    }

    bool words(const std::string& written) {
        auto const text = name_of_part(written);
        if (text.empty()) return true;
        words_ += words_.empty() ? text : ' ' + text;
        return true;
    }

    /// What stands in front of a word such as 「バージョン」 names the part whose version follows.
    bool hold() {
        if (words_.empty()) return true;
        kept_ += kept_.empty() ? words_ : ' ' + words_;
        words_.clear();
        return true;
    }

    bool expect(Phrase phrase) {
        expected_ = phrase;
        return true;
    }

    /// What was written so far is the lower end of what is to come; nothing, or the name of a part, is none.
    bool lower_if_written() {
        auto const& written = words_.empty() ? kept_ : words_;
        if (!has_digit(written)) return hold();
        return close(range_.lower, true);
    }

    /// The words at hand become a bound, the name in front of them the prefix.
    bool close(std::optional<VersionBound>& bound, bool inclusive) {
        if (words_.empty()) std::swap(words_, kept_);
        if (bound || words_.empty()) return false;
        auto const start = version_start(words_);
        auto const version = trim(std::string_view{words_}.substr(start));
        if (!may_be_version(version)) return false;
        kept_ += (kept_.empty() ? "" : " ") + words_.substr(0, start);
        if (!may_be_prefix(kept_)) return false;
        if (auto prefix = name_of_part(kept_); !prefix.empty()) {
            if (!range_.prefix.empty() && fold(range_.prefix) != fold(prefix)) return false;
            range_.prefix = std::move(prefix);
        }
        bound = VersionBound{std::string{version}, inclusive};
        words_.clear();
        kept_.clear();
        expected_.reset();
        return true;
    }

    VersionRange range_;
    std::string words_;               // read, and not yet known what they are
    std::string kept_;                // in front of them, before a word such as 「バージョン」
    std::optional<Phrase> expected_;  // what the next version will be the end of
    bool all_ = false;
};

/// The first has no upper end and the second no lower one: 「2.0 以降、2.5 未満」 may be what both hold of, or either.
bool ambiguous(const VersionRange& first, const VersionRange& second) {
    return first.lower && !first.upper && !second.lower && second.upper;
}

/// What a part is called in either language; empty where we do not know the word.
std::string_view part_called(std::string_view prefix) {
    auto const folded = fold(prefix);
    constexpr auto parts = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"ファームウエア", "firmware"},
        {"ファームウェア", "firmware"},
        {"firmware", "firmware"},
        {"ソフトウエア", "software"},
        {"ソフトウェア", "software"},
        {"software", "software"},
        {"プラグイン", "plug-in"},
        {"plugin", "plug-in"},
        {"plug-in", "plug-in"},
        {"アプリ", "application"},
        {"application", "application"},
        {"app", "application"},
        {"ドライバ", "driver"},
        {"driver", "driver"},
    });
    for (auto const& [word, part] : parts)
        if (folded.find(word) != folded.npos) return part;
    return {};
}

std::string plain_version(std::string_view version) {
    auto plain = fold(version);
    std::erase(plain, ' ');
    if (plain.size() > 1 && plain[0] == 'v' && (is_digit(plain[1]) || plain[1] == '.')) plain.erase(0, plain[1] == '.' ? 2 : 1);
    return plain;
}

bool same_bound(const std::optional<VersionBound>& a, const std::optional<VersionBound>& b) {
    if (!a || !b) return !a && !b;
    return a->inclusive == b->inclusive && plain_version(a->version) == plain_version(b->version);
}

bool same_range(const VersionRange& a, const VersionRange& b) {
    auto const part = part_called(a.prefix);
    auto const other = part_called(b.prefix);
    return same_bound(a.lower, b.lower) && same_bound(a.upper, b.upper) && (part == other || part.empty() || other.empty());
}

}  // namespace

std::optional<std::vector<VersionRange>> parse_versions(std::string_view expression) {
    if (expression.size() > longest_expression || find_invalid_utf8(expression)) return {};
    auto const text = normalised(expression);
    if (!text) return {};
    std::vector<VersionRange> ranges;
    Reading reading;
    auto const finish = [&] {
        if (!reading.started()) return true;  // two separators: ", and"
        auto range = reading.done();
        reading = {};
        if (!range || (!ranges.empty() && (range->all() || ranges.back().all() || ambiguous(ranges.back(), *range)))) return false;
        if (range->prefix.empty() && !ranges.empty()) range->prefix = ranges.back().prefix;
        ranges.push_back(std::move(*range));
        return true;
    };
    for (auto const& token : tokens_of(*text)) {
        bool const separates = token.phrase == Phrase::separator || token.phrase == Phrase::also_separator;
        if (!(separates ? finish() : reading.take(token))) return {};
    }
    if (!finish() || ranges.empty()) return {};
    return ranges;
}

bool same_meaning(std::string_view ja, std::string_view en) {
    auto const first = parse_versions(ja);
    auto const second = parse_versions(en);
    return first && second && std::equal(first->begin(), first->end(), second->begin(), second->end(), same_range);
}

}  // namespace vulnctl
