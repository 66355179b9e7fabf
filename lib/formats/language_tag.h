#pragma once
// Language tags (BCP 47, RFC 5646), and IANA's registry of what they can be made of: formats/data/languages.txt, compiled into a table
// at build.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vulnctl {

enum class SubtagType { language, extlang, script, region, variant };

/// The registered subtags of a type that have one length, in small letters, in order, without anything between them.
struct SubtagSet {
    SubtagType type;
    size_t length;
    std::string_view packed;
};
/// Subtags reserved for private use, both ends included.
struct SubtagRange {
    SubtagType type;
    std::string_view first;
    std::string_view last;
};
struct LanguageRegistry {
    std::string_view published;
    std::span<const SubtagSet> known;
    std::span<const SubtagRange> reserved;
};
extern const LanguageRegistry language_registry;

/// A well-formed tag by its parts, as they were written.
struct LanguageTag {
    std::string_view language;  // empty for `x-...`, `i-default` and `i-mingo`
    std::vector<std::string_view> extlangs;
    std::string_view script;
    std::string_view region;
    std::vector<std::string_view> variants;
    std::vector<std::string_view> singletons;  // of extensions
    bool private_use = false;                  // has a part `x-...`, or is one
};

/// Nothing where the tag is not well-formed. Of the irregular tags of old, `i-default` and `i-mingo` alone have a meaning still.
std::optional<LanguageTag> parse_language_tag(std::string_view tag);

/// Whether a subtag is registered, or in a range for private use.
bool is_registered(SubtagType type, std::string_view subtag);
bool is_reserved(SubtagType type, std::string_view subtag);

/// What makes a well-formed tag invalid (RFC 5646 2.2.9): a subtag that is not registered, or that stands twice. Empty if nothing does.
std::string_view invalid_subtag(const LanguageTag& tag);

}  // namespace vulnctl
