#pragma once
// A CSAF document as its tests see it: of either version, and whatever is wrong with it. What is missing or of the wrong kind is as if it
// were not there.

#include "formats/json_text.h"
#include "formats/text_forms.h"

#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vulnctl::csaf {

enum class Version { v2_0, v2_1 };

/// Thrown by a test that follows references so often that no honest document needs it; it counts as not run.
struct TooMuchWork {};

/// An entry of the revision history.
struct Revision {
    JsonValue item;
    std::string_view number;
    Moment date;
};

struct Advisory {
    Advisory(JsonValue root, Version version, std::optional<Moment> now);

    JsonValue root;
    Version version;
    std::optional<Moment> now;  // when the document is tested, for the tests that ask
    JsonValue document;
    JsonValue tracking;
    JsonValue tree;
    JsonValue vulnerabilities;
    std::string_view category;

    /// Everything of the type full_product_name_t, in the order of branches, full_product_names, relationships or product_paths.
    std::vector<JsonValue> products;
    /// By their ids, each the first of its id.
    std::unordered_map<std::string_view, JsonValue> product_of;
    std::unordered_map<std::string_view, JsonValue> group_of;
    /// The list of products of each of those groups.
    std::unordered_map<std::string_view, JsonValue> products_of_group;

    bool category_is(std::initializer_list<std::string_view> categories) const;
    std::string_view status() const { return tracking["status"].text(); }
    bool is_released() const { return status() == "final" || status() == "interim"; }
    std::string_view tlp() const { return document["distribution"]["tlp"]["label"].text(); }
    /// The document's language is English, or none is given.
    bool is_english() const;

    /// The history by date and, within one date, by number. Nothing where an entry lacks either or has it in a form that cannot be read:
    /// then its order is unknown.
    std::optional<std::vector<Revision>> history() const;

    /// Each id in `product_ids` (or the list of the name given) of an item, and those of the groups in its `group_ids`.
    void each_product_of(JsonValue item, const std::function<void(std::string_view)>& take) const;

    /// One product more that a group has led to, or one group: past 5,000,000 in one test, TooMuchWork. All other work of the tests is
    /// bounded by the length of the document; a group can be named again and again.
    void step() const;
    void rest() const { steps_ = 0; }

private:
    mutable size_t steps_ = 0;
};

/// Every branch of the product tree, before its own branches, with those above it.
struct Step {
    JsonValue branch;
    std::string_view category;
};
using Path = std::vector<Step>;
void each_branch(const Advisory& advisory, const std::function<void(JsonValue branch, const Path& above)>& take);

/// A score of a vulnerability: an item of `scores` (2.0) or of `metrics` (2.1).
struct Metric {
    JsonValue vulnerability;
    JsonValue item;
    JsonValue content;  // where cvss_v2 and the others stand: the item itself in 2.0
};
void each_metric(const Advisory& advisory, const std::function<void(const Metric&)>& take);
void each_metric_of(const Advisory& advisory, JsonValue vulnerability, const std::function<void(const Metric&)>& take);

/// Every place that refers to a product or to a group by its id.
void each_product_reference(const Advisory& advisory, const std::function<void(JsonValue id)>& take);
void each_group_reference(const Advisory& advisory, const std::function<void(JsonValue id)>& take);

/// The products of a vulnerability that are covered by items of a list: of `flags`, say, or of the threats that `fits` takes.
std::unordered_set<std::string_view> covered_products(const Advisory& advisory, JsonValue list, const std::function<bool(JsonValue)>& fits);

/// Versions of documents, which is_version has taken: the first number, and the order. Integers count as the first number alone; what
/// stands behind `+` does not count.
std::string_view major_of(std::string_view version);
bool is_integer_version(std::string_view version);
std::string_view prerelease_of(std::string_view version);
int compare_versions(std::string_view a, std::string_view b);

}  // namespace vulnctl::csaf
