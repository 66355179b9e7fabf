#pragma once
// The mails that tell a person what a sweep showed for the first time. They are kept as letters are, so that each is sent once.

#include "ops/desk.h"

namespace vulnctl {

struct Digest {
    std::string subject;  // of its events
    long seq = 0;
    Day on{};
    DigestWritten what;
    std::optional<Sending> sending;  // how far it has come; nothing: it was not handed over

    /// Not handed over, or not taken.
    bool waits() const { return !sending || *sending == Sending::failed; }
};

/// What the events of a day's digests are recorded under: `digest-2019-07-19`.
std::string digest_subject(Day on);

/// The digests of a subject, and all that there are, in the order written. What was undone is none.
std::vector<Digest> digests_of(const Store& store, const std::string& subject);
std::vector<Digest> all_digests(const Store& store);

}  // namespace vulnctl
