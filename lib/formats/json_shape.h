#pragma once
// What a format asks of the structure of its documents, written as data: which members an object has, what each of them has to be. The
// notation holds what the JSON Schemas of our formats use, and no more.

#include "formats/json_report.h"

#include <functional>
#include <limits>
#include <span>

namespace vulnctl {

struct Shape;

struct Member {
    std::string_view name;
    const Shape* shape;
    bool required;
};
constexpr Member must(std::string_view name, const Shape& shape) { return {name, &shape, true}; }
constexpr Member may(std::string_view name, const Shape& shape) { return {name, &shape, false}; }

/// What becomes of a member that the shape does not name: it is a fault, it is passed on to whoever asked to hear of it, or it is welcome.
enum class Stranger { fault, heard, welcome };

/// Where the structure is not as it should be.
struct ShapeFault {
    JsonValue at;
    bool at_name = false;
    bool stranger = false;  // a member that no shape names, where that is only to be heard of
    std::string_view rule;  // of the innermost shape that has one; empty if none has
    Text message;
    Text hint;
};
using ShapeFaults = std::function<void(ShapeFault)>;

struct Shape {
    static constexpr size_t unlimited = std::numeric_limits<size_t>::max();

    JsonValue::Kind kind = JsonValue::Kind::absent;  // absent: whatever it is
    /// Of a text (its characters), an array (its items) or an object (its members).
    size_t least = 0;
    size_t most = unlimited;
    /// Of a text: its form, and the words for that form.
    bool (*matches)(std::string_view) = nullptr;
    Words form = {};
    /// Of a text: the only ones there are, if any.
    std::span<const std::string_view> words = {};
    /// Of an array.
    const Shape* item = nullptr;
    bool unique = false;
    /// Of an object.
    std::span<const Member> members = {};
    Stranger stranger = Stranger::heard;
    /// The shape that this value has to have, where that depends on the value.
    const Shape* (*choose)(JsonValue) = nullptr;
    /// What the notation cannot say.
    void (*further)(JsonValue, const std::function<void(JsonValue, Text, Text)>&) = nullptr;
    /// The rule under which faults in it and below are reported.
    std::string_view rule = {};
};

constexpr Shape text_of(bool (*matches)(std::string_view), Words form, size_t least = 0) {
    return {.kind = JsonValue::Kind::string, .least = least, .matches = matches, .form = form};
}
constexpr Shape word_of(std::span<const std::string_view> words) { return {.kind = JsonValue::Kind::string, .words = words}; }
constexpr Shape list_of(const Shape& item, size_t least = 1) { return {.kind = JsonValue::Kind::array, .least = least, .item = &item}; }
constexpr Shape set_of(const Shape& item, size_t least = 1) {
    return {.kind = JsonValue::Kind::array, .least = least, .item = &item, .unique = true};
}
constexpr Shape object_of(std::span<const Member> members, size_t least = 0, size_t most = Shape::unlimited) {
    return {.kind = JsonValue::Kind::object, .least = least, .most = most, .members = members};
}
constexpr Shape closed(Shape shape) {
    shape.stranger = Stranger::fault;
    return shape;
}
constexpr Shape under(std::string_view rule, Shape shape) {
    shape.rule = rule;
    return shape;
}

/// Says each fault once, in the order of the document. Values below one of the wrong kind are not looked at.
void check_shape(JsonValue value, const Shape& shape, const ShapeFaults& faults);

/// A text that two values share if they are equal as JSON: members in any order, numbers by their value.
std::string canonical(JsonValue value);

}  // namespace vulnctl
