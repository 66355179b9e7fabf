#pragma once
// What the checks of a draft share: the draft, where its parts stand, and what was found so far.

#include "base/error.h"
#include "model/advisory.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// What a text of the draft is, as far as the checks treat texts differently.
enum class TextKind {
    prose,    // sentences of the office
    label,    // a few words of the office
    version,  // an expression
    proper,   // the name of a product, a person, a page: written as its owner writes it
    quoted,   // the developer's own words
    credit,   // the sentence of a credit, which may name people
};

struct DraftText {
    std::string path;
    const Text& text;
    TextKind kind;
};

/// Every text that the page prints, in its order.
std::vector<DraftText> texts_of(const AdvisoryDraft& draft);

/// `list[index]`, as the draft's places name it.
std::string item(std::string_view list, size_t index);

struct DraftChecker {
    const AdvisoryDraft& draft;
    const std::string& name;
    std::vector<std::string_view> lines;  // of the file; none for a draft made in memory
    std::vector<Finding> findings;

    /// Where the path stands; where it was not written, the nearest thing around it.
    Place place_of(std::string path) const;
    /// Where byte `at` of the text at that path stands, as far as the file shows it plainly; else place_of().
    Place place_in(const std::string& path, std::string_view text, size_t at) const;

    /// The severity is the rule's.
    void add(const std::string& rule, const std::string& path, Text message, Text hint);
    void add_at(const std::string& rule, Place place, Text message, Text hint);

    /// RULE.ja or RULE.en where the language is missing.
    void required(const std::string& rule, const std::string& path, const Text& value, Words what);
    /// What may be left out, but not in one language only.
    void both_or_none(const std::string& rule, const std::string& path, const Text& value, Words what);
    /// Whether it is of the right form; full-width and small letters are told as such.
    bool form(bool (*right)(std::string_view), const std::string& rule, const std::string& path, const std::string& value, Text hint);
};

// Each file of checks gives one of these.
void check_structure(DraftChecker& check);
void check_scores(DraftChecker& check);
void check_agreement(DraftChecker& check);
void check_versions(DraftChecker& check);
void check_support(DraftChecker& check);
void check_links(DraftChecker& check);
void check_wording(DraftChecker& check);
void check_style(DraftChecker& check);
void check_leaks(DraftChecker& check);

}  // namespace vulnctl
