#pragma once
// The editions of the guideline: which there are, whose rules we have, which governs a day.

#include "model/edition.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vulnctl {

struct Case;

/// An edition that exists, with or without its rules.
struct KnownEdition {
    std::string id;
    Text name;
    Day in_force_from;
    bool carried = false;  // its rules are here, compiled in or added
};

/// The edition under which a result is computed. Where another one governs the day, `governing` is its id, and whatever is printed must
/// say so.
struct EditionChoice {
    const Edition* edition = nullptr;
    std::string governing;

    bool differs() const { return governing != edition->id; }
};

/// Those compiled in, and those that an office has added. An added one is read when its rules are first asked for.
class Editions {
public:
    Editions();

    /// `read` gives the rules; its errors come when they are asked for. Error(refused) if the edition is carried already.
    void add(const KnownEdition& edition, const std::string& digest, std::function<std::shared_ptr<const Edition>()> read);

    /// In the order in which they came into force.
    std::vector<KnownEdition> known() const;
    /// nullptr if its rules are not here.
    const Edition* find(std::string_view id) const;
    /// Error(not_found) if its rules are not here.
    const Edition& named(std::string_view id) const;
    /// What is decided anew on a day: by the edition that governs it, or else the newest before it whose rules are here.
    EditionChoice on(Day day) const;
    /// A case stays under the edition under which it was begun, until it is moved to another (edition.chosen).
    EditionChoice of(const Case& c, Day day) const;
    /// Changes when the rules of any of them do.
    std::string digest() const;

private:
    struct Shelved {
        KnownEdition known;
        std::string digest;
        std::function<std::shared_ptr<const Edition>()> read;
        mutable std::shared_ptr<const Edition> rules;
    };
    const Edition* rules_of(const Shelved& shelved) const;

    std::vector<Shelved> shelf_;
};

}  // namespace vulnctl
