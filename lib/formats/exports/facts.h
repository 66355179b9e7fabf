#pragma once
// What a draft says, as every export needs it: which product is affected by which flaw, what its users can do, what the vectors score.
// It is worked out once, so that no two formats can differ in it.

#include "formats/exports/exports.h"
#include "formats/exports/identifiers.h"
#include "model/cvss.h"
#include "model/cwe.h"
#include "model/version_range.h"

namespace vulnctl::exports {

enum class ProductStatus { affected, not_affected, investigating, unknown };

/// A line of the affected products; or, of a vendor without a line, all it makes.
struct Product {
    std::string id;  // CSAFPID-0001
    Text vendor;     // empty where the draft does not tell
    Text name;
    Text version;
    Text note;
    std::string cpe;                 // empty where it is none
    std::string purl;                // likewise
    std::optional<Package> package;  // what the purl says
    bool support_ended = false;
    bool listed = true;
    bool investigating = false;  // affected, and its developer is still looking
    ProductStatus status = ProductStatus::affected;
    std::optional<std::vector<VersionRange>> ranges;  // nothing where they are not understood, or the languages differ

    /// Product and versions, as they are printed.
    Text title() const;
};

/// The place of products in Facts::products.
using Products = std::vector<size_t>;

struct Flaw {
    Text name;
    std::string cve;           // empty: none
    const Cwe* cwe = nullptr;  // a weakness of MITRE's list
    std::vector<Cvss> scores;  // no two of one version
    Text impact;               // its own, else the advisory's
    Products affected;
};

/// `none`: nothing is there; `no_fix`: and nothing will be, for support has ended.
enum class RemedyKind { fix, workaround, mitigation, no_fix, none };

/// What users of the products can do. No product has both a fix and no_fix; one whose support has ended has no fix.
struct Remedy {
    RemedyKind kind = RemedyKind::mitigation;
    Text text;
    Products products;
};

/// A change of the advisory: there is at least one, and they are in the order of their days.
struct Revision {
    Day on;
    Text text;
};

struct Facts {
    const AdvisoryDraft& draft;
    std::string id;  // the JVN number; of a draft without one, its first case's
    bool numbered;   // it is a JVN number
    std::vector<Product> products;
    std::vector<Flaw> flaws;  // at least one: an advisory that lists none speaks of one
    std::vector<Remedy> remedies;
    std::vector<Revision> revisions;
    std::vector<Finding> notes;
};

/// `draft` must outlive it. Errors as exports.h says.
Facts facts_of(const AdvisoryDraft& draft, const Issue& issue);

/// The text in that language, and where there is none, in the other: an export loses no text.
const std::string& in_either(const Text& text, Lang lang);

/// Those that are in both.
Products common(const Products& a, const Products& b);
Products with_status(const Facts& facts, ProductStatus status);

/// Whether the credit names that flaw. One that names none is about all of them.
bool is_about(const CreditGroup& group, const Flaw& flaw);

/// Error(bad_input) where there is no title or overview in the language.
void require_language(const AdvisoryDraft& draft, Lang lang);

/// A note of what an export could not carry or had to choose. What it quotes of the draft is made harmless.
Finding note(std::string_view rule, const Text& message, Text hint = {}, Severity severity = Severity::warning);

/// An error that quotes the draft, made harmless likewise.
Error stopped(Exit exit, const Text& message, Text hint = {});

}  // namespace vulnctl::exports
