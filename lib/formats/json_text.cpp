#include "formats/json_text.h"

#include "base/file.h"
#include "formats/text_forms.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace vulnctl {

namespace {

using Kind = JsonValue::Kind;

constexpr size_t depth_cap = 128;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

}  // namespace

Kind JsonValue::kind() const { return tree_ ? Kind(tree_->slots_[index_].kind) : Kind::absent; }

std::string_view JsonTree::text_at(std::uint32_t at, std::uint32_t size) const {
    if (at <= source_.size()) return source_.substr(at, size);
    return std::string_view{unescaped_}.substr(at - source_.size() - 1, size);
}

std::string_view JsonValue::text() const {
    if (!is(Kind::string) && !is(Kind::number) && !is(Kind::boolean)) return {};
    auto const& slot = tree_->slots_[index_];
    return tree_->text_at(slot.text, slot.size);
}

size_t JsonValue::size() const { return is(Kind::array) || is(Kind::object) ? tree_->slots_[index_].size : 0; }

JsonValue JsonValue::operator[](std::string_view member) const {
    if (!is(Kind::object)) return {};
    for (auto const value : *this)
        if (value.name() == member) return value;
    return {};
}

std::string_view JsonValue::name() const { return tree_ ? tree_->names_[tree_->slots_[index_].name] : std::string_view{}; }
size_t JsonValue::offset() const { return tree_ ? tree_->slots_[index_].at : 0; }
size_t JsonValue::name_offset() const { return tree_ ? tree_->slots_[index_].name_at : 0; }

JsonValue::Iterator& JsonValue::Iterator::operator++() {
    index_ = tree_->slots_[index_].next;
    return *this;
}

JsonValue::Iterator JsonValue::begin() const {
    return is(Kind::array) || is(Kind::object) ? Iterator{tree_, index_ + 1} : Iterator{nullptr, 0};
}

JsonValue::Iterator JsonValue::end() const {
    return is(Kind::array) || is(Kind::object) ? Iterator{tree_, tree_->slots_[index_].next} : Iterator{nullptr, 0};
}

class JsonReader {
public:
    JsonReader(std::string_view bytes, const std::string& name) : bytes_(bytes), name_(name) {
        tree_.source_ = bytes;
        // one value for each comma and each opening bracket at most, and one more: room that is not needed is never touched
        tree_.slots_.reserve(1 + size_t(std::ranges::count_if(bytes, [](char c) { return c == ',' || c == '[' || c == '{'; })));
        tree_.names_.emplace_back();
    }

    JsonTree read() {
        if (bytes_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
        skip_space();
        value(0, at_);
        while (!open_.empty()) step();
        skip_space();
        if (at_ != bytes_.size()) refuse({"JSON の値の後に余分な文字があります", "something follows the JSON value"});
        std::ranges::sort(tree_.doubled_);
        return std::move(tree_);
    }

private:
    [[noreturn]] void refuse(Text what) const {
        PlaceFinder finder{bytes_, name_};
        throw Error{Exit::bad_input, std::move(what)}.at(finder.find(std::min(at_, bytes_.size())));
    }
    [[noreturn]] void refuse_expected(std::string_view ja, std::string_view en) const {
        if (at_ >= bytes_.size())
            refuse({fmt::format("JSON が途中で終わっています（{}が必要です）", ja),
                    fmt::format("the JSON ends too early: {} is missing", en)});
        refuse({fmt::format("JSON として読み取れません（{}が必要です）", ja), fmt::format("cannot be read as JSON: {} is expected", en)});
    }

    char peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }
    void skip_space() {
        while (at_ < bytes_.size() && (bytes_[at_] == ' ' || bytes_[at_] == '\n' || bytes_[at_] == '\r' || bytes_[at_] == '\t')) ++at_;
    }

    /// What comes next inside the innermost array or object: its end, or another item or member.
    void step() {
        auto const container = open_.back();
        bool const object = Kind(tree_.slots_[container].kind) == Kind::object;
        bool const first = tree_.slots_[container].size == 0;
        skip_space();
        if (peek() == (object ? '}' : ']')) {
            ++at_;
            close(container, object);
            return;
        }
        if (!first) {
            if (peek() != ',') {
                if (object)
                    refuse_expected("「,」か「}」", "',' or '}'");
                else
                    refuse_expected("「,」か「]」", "',' or ']'");
            }
            ++at_;
            skip_space();
        }
        tree_.slots_[container].size = (tree_.slots_[container].size + 1) & 0xfffffff;
        if (!object) {
            value(0, at_);
            return;
        }
        auto const name_at = at_;
        if (peek() != '"') refuse_expected("引用符で囲まれたメンバー名", "the name of a member in quotes");
        auto const name = intern(string());
        skip_space();
        if (peek() != ':') refuse_expected("「:」", "':'");
        ++at_;
        skip_space();
        value(name, name_at);
    }

    void value(std::uint32_t name, size_t name_at) {
        auto const index = std::uint32_t(tree_.slots_.size());
        auto& slot = tree_.slots_.emplace_back();
        slot.at = std::uint32_t(at_);
        slot.name = name;
        slot.name_at = std::uint32_t(name_at);
        slot.next = index + 1;
        switch (peek()) {
            case '{': open(index, Kind::object); return;
            case '[': open(index, Kind::array); return;
            case '"': {
                auto const [text, size] = string();
                put(index, Kind::string, text, size);
                return;
            }
            case 't': word(index, "true", Kind::boolean); return;
            case 'f': word(index, "false", Kind::boolean); return;
            case 'n': word(index, "null", Kind::null); return;
            default: number(index);
        }
    }

    void put(std::uint32_t index, Kind kind, std::uint32_t text, std::uint32_t size) {
        auto& slot = tree_.slots_[index];
        slot.kind = std::uint32_t(kind) & 0xf;
        slot.text = text;
        slot.size = size & 0xfffffff;
    }

    void open(std::uint32_t index, Kind kind) {
        if (open_.size() >= depth_cap)
            refuse(text("JSON の入れ子が深すぎます（上限 {} 段）", "the JSON is nested too deeply (at most {} levels)", depth_cap));
        put(index, kind, 0, 0);
        open_.push_back(index);
        ++at_;
    }

    void close(std::uint32_t container, bool object) {
        open_.pop_back();
        tree_.slots_[container].next = std::uint32_t(tree_.slots_.size());
        if (object) note_doubled(container);
    }

    /// Names are interned, so equal ones have equal numbers.
    void note_doubled(std::uint32_t object) {
        auto const end = tree_.slots_[object].next;
        members_.clear();
        for (auto i = object + 1; i < end; i = tree_.slots_[i].next) members_.emplace_back(tree_.slots_[i].name, i);
        if (members_.size() < 2) return;
        std::ranges::sort(members_);
        for (size_t i = 1; i < members_.size(); ++i)
            if (members_[i].first == members_[i - 1].first) tree_.doubled_.push_back(members_[i].second);
    }

    void word(std::uint32_t index, std::string_view wanted, Kind kind) {
        if (bytes_.substr(at_, wanted.size()) != wanted) refuse_expected("値", "a value");
        put(index, kind, std::uint32_t(at_), std::uint32_t(wanted.size()));
        at_ += wanted.size();
    }

    void digits() {
        if (!is_digit(peek())) refuse_expected("数字", "a digit");
        while (is_digit(peek())) ++at_;
    }

    void number(std::uint32_t index) {
        auto const begin = at_;
        if (peek() != '-' && !is_digit(peek())) refuse_expected("値", "a value");
        if (peek() == '-') ++at_;
        if (peek() == '0')
            ++at_;
        else
            digits();
        if (peek() == '.') {
            ++at_;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            ++at_;
            if (peek() == '+' || peek() == '-') ++at_;
            digits();
        }
        put(index, Kind::number, std::uint32_t(begin), std::uint32_t(at_ - begin));
    }

    struct Piece {
        std::uint32_t at;
        std::uint32_t size;
    };

    /// From the quote at which the reader stands, past the one that ends it.
    Piece string() {
        auto const begin = ++at_;
        while (at_ < bytes_.size() && bytes_[at_] != '"' && bytes_[at_] != '\\' && static_cast<unsigned char>(bytes_[at_]) >= 0x20) ++at_;
        if (peek() == '"') {
            ++at_;
            return {std::uint32_t(begin), std::uint32_t(at_ - 1 - begin)};
        }
        auto const start = tree_.unescaped_.size();
        tree_.unescaped_.append(bytes_.substr(begin, at_ - begin));
        while (true) {
            if (at_ >= bytes_.size()) refuse_expected("「\"」", "'\"'");
            char const c = bytes_[at_];
            if (c == '"') break;
            if (static_cast<unsigned char>(c) < 0x20)
                refuse(Words{"文字列の中に制御文字があります。\\n や \\t のように書いてください",
                             "there is a control character in a text; write it as \\n or \\t"});
            if (c == '\\') {
                escape();
            } else {
                tree_.unescaped_ += c;
                ++at_;
            }
        }
        ++at_;
        return {std::uint32_t(bytes_.size() + 1 + start), std::uint32_t(tree_.unescaped_.size() - start)};
    }

    void escape() {
        char const c = at_ + 1 < bytes_.size() ? bytes_[at_ + 1] : '\0';
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (auto const i = letters.find(c); c != '\0' && i != letters.npos) {
            tree_.unescaped_ += meanings[i];
            at_ += 2;
            return;
        }
        auto const first = code_unit();
        if (!first) refuse_expected("\\n や \\u3042 の形のエスケープ", "an escape such as \\n or \\u3042");
        unsigned code = *first;
        if (code >= 0xd800 && code <= 0xdfff) {
            auto const second = code <= 0xdbff ? code_unit() : std::nullopt;
            if (!second || *second < 0xdc00 || *second > 0xdfff)
                refuse(Words{"\\u によるサロゲートが対になっていません", "a surrogate written with \\u lacks its other half"});
            code = 0x10000 + ((code - 0xd800) << 10) + (*second - 0xdc00);
        }
        append_utf8(code);
    }

    /// Of `\u3042`, past which the reader then stands.
    std::optional<unsigned> code_unit() {
        if (at_ + 6 > bytes_.size() || bytes_[at_] != '\\' || bytes_[at_ + 1] != 'u') return {};
        unsigned value = 0;
        for (char c : bytes_.substr(at_ + 2, 4)) {
            auto const digit = std::string_view{"0123456789abcdef"}.find(c >= 'A' && c <= 'F' ? char(c + 32) : c);
            if (digit == std::string_view::npos) return {};
            value = value * 16 + unsigned(digit);
        }
        at_ += 6;
        return value;
    }

    void append_utf8(unsigned code) {
        auto& out = tree_.unescaped_;
        auto const tail = [&](unsigned shift) { out += char(0x80 | ((code >> shift) & 0x3f)); };
        if (code < 0x80) {
            out += char(code);
        } else if (code < 0x800) {
            out += char(0xc0 | (code >> 6));
            tail(0);
        } else if (code < 0x10000) {
            out += char(0xe0 | (code >> 12));
            tail(6);
            tail(0);
        } else {
            out += char(0xf0 | (code >> 18));
            tail(12);
            tail(6);
            tail(0);
        }
    }

    /// A name with escapes is copied: what it was decoded into may move.
    std::uint32_t intern(Piece piece) {
        auto name = tree_.text_at(piece.at, piece.size);
        if (auto const known = numbers_.find(name); known != numbers_.end()) return known->second;
        if (piece.at > bytes_.size()) {
            name = tree_.unescaped_names_.emplace_back(name);
        }
        auto const number = std::uint32_t(tree_.names_.size());
        tree_.names_.push_back(name);
        numbers_.emplace(name, number);
        return number;
    }

    std::string_view bytes_;
    const std::string& name_;
    size_t at_ = 0;
    JsonTree tree_;
    std::vector<std::uint32_t> open_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> members_;
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

std::vector<JsonValue> JsonTree::doubled() const {
    std::vector<JsonValue> members;
    for (auto const index : doubled_) members.push_back({this, index});
    return members;
}

JsonTree read_json(std::string_view bytes, const std::string& name) {
    if (bytes.size() > json_cap)
        throw Error{Exit::bad_input, text("JSON が大きすぎます（上限 {} MiB）", "the JSON is too large (at most {} MiB)", json_cap >> 20)}
            .at({name, 0, 0});
    require_utf8(bytes, name);
    return JsonReader{bytes, name}.read();
}

Place PlaceFinder::find(size_t offset) {
    if (at_ == 0 && source_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    for (; at_ < offset && at_ < source_.size(); ++at_) {
        if (source_[at_] == '\n') {
            ++line_;
            column_ = 1;
        } else if ((static_cast<unsigned char>(source_[at_]) & 0xc0) != 0x80) {
            ++column_;
        }
    }
    return {name_, line_, column_};
}

}  // namespace vulnctl
