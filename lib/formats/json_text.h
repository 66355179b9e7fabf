#pragma once
// A document in JSON (RFC 8259) as a tree in which every value knows where it stands. It is read as it comes from outside: nothing in
// it makes the reader recurse, and a list or an object costs time by its length alone.

#include "base/error.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

inline constexpr size_t json_cap = 15u << 20;

class JsonTree;

/// A value of a tree, which must outlive it; as cheap to copy as a pointer. What is not there is a value too, of kind `absent`, so that
/// a path can be followed without asking at each step: `root["document"]["tracking"]["id"].text()`.
class JsonValue {
public:
    enum class Kind : std::uint8_t { absent, null, boolean, number, string, array, object };

    JsonValue() = default;

    Kind kind() const;
    bool is(Kind wanted) const { return kind() == wanted; }
    explicit operator bool() const { return !is(Kind::absent); }

    /// A text, decoded; a number as it is written; `true` or `false`. Empty for everything else.
    std::string_view text() const;
    /// Of an array or an object; 0 for everything else.
    size_t size() const;
    bool empty() const { return size() == 0; }

    /// The member's value; absent where this is no object or has none. Takes time by the number of members.
    JsonValue operator[](std::string_view member) const;
    /// The name under which this stands in its object; empty elsewhere.
    std::string_view name() const;

    /// Where the value begins, and where its name does (the value itself where it has none), in bytes from the start of the document.
    size_t offset() const;
    size_t name_offset() const;

    /// The items of an array, the members of an object in the order written; nothing for everything else.
    class Iterator {
    public:
        Iterator(const JsonTree* tree, std::uint32_t index) : tree_(tree), index_(index) {}
        JsonValue operator*() const { return {tree_, index_}; }
        Iterator& operator++();
        bool operator==(const Iterator&) const = default;

    private:
        const JsonTree* tree_;
        std::uint32_t index_;
    };
    Iterator begin() const;
    Iterator end() const;

    /// The same value of the same tree, not an equal one.
    bool operator==(const JsonValue&) const = default;

private:
    friend class JsonTree;
    JsonValue(const JsonTree* tree, std::uint32_t index) : tree_(tree), index_(index) {}

    const JsonTree* tree_ = nullptr;
    std::uint32_t index_ = 0;
};

class JsonTree {
public:
    JsonValue root() const { return slots_.empty() ? JsonValue{} : JsonValue{this, 0}; }
    std::string_view source() const { return source_; }

    /// Members whose name stands earlier in the same object already, in the order of the document. `operator[]` finds the first.
    std::vector<JsonValue> doubled() const;

private:
    friend class JsonValue;
    friend class JsonReader;

    /// Values in the order of the document; what stands in an array or an object follows it, up to `next`.
    struct Slot {
        std::uint32_t at = 0;
        std::uint32_t name_at = 0;
        std::uint32_t next = 0;
        std::uint32_t name = 0;  // in names_
        std::uint32_t text = 0;  // in the source, or behind its end in unescaped_
        std::uint32_t size : 28 = 0;
        std::uint32_t kind : 4 = 0;
    };
    static_assert(sizeof(Slot) == 24);

    std::string_view text_at(std::uint32_t at, std::uint32_t size) const;

    std::string_view source_;
    std::string unescaped_;  // texts that are written with escapes
    std::vector<Slot> slots_;
    std::vector<std::string_view> names_;
    std::deque<std::string> unescaped_names_;
    std::vector<std::uint32_t> doubled_;
};

/// The tree keeps views into `bytes`. Error(bad_input) with the place in `name`: more than json_cap bytes, not UTF-8, not JSON, more than
/// one value, or more than 128 levels. A byte order mark at the start is passed over (RFC 8259 8.1 allows a reader to).
JsonTree read_json(std::string_view bytes, const std::string& name);

/// Turns offsets that only grow into lines and columns, in time by the length of the document for all of them together. A column counts
/// characters.
class PlaceFinder {
public:
    PlaceFinder(std::string_view source, std::string name) : source_(source), name_(std::move(name)) {}
    Place find(size_t offset);

private:
    std::string_view source_;
    std::string name_;
    size_t at_ = 0;
    int line_ = 1;
    int column_ = 1;
};

}  // namespace vulnctl
