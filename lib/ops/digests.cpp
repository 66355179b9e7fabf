#include "ops/digests.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr std::string_view prefix = "digest-";

std::vector<Digest> told_by(const std::string& subject, std::vector<Event> events) {
    std::vector<Digest> digests;
    for (auto const& event : story(std::move(events), {}).standing) {
        if (!event.what) continue;
        if (auto const* written = std::get_if<DigestWritten>(&*event.what))
            digests.push_back({subject, event.seq, event.happened_on, *written, {}});
        if (auto const* handed = std::get_if<MailHandedOver>(&*event.what))
            for (auto& digest : digests)
                if (digest.seq == handed->letter) digest.sending = handed->state;
    }
    return digests;
}

}  // namespace

std::string digest_subject(Day on) { return std::string{prefix} + print(on); }

std::vector<Digest> digests_of(const Store& store, const std::string& subject) { return told_by(subject, store.events(subject)); }

std::vector<Digest> all_digests(const Store& store) {
    std::vector<Digest> all;
    store.each_subject(prefix, [&](const std::string& subject, std::vector<Event> events) {
        std::ranges::move(told_by(subject, std::move(events)), std::back_inserter(all));
    });
    return all;
}

}  // namespace vulnctl
