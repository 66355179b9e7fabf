#pragma once
// A case as one coordinator hands it to another: a JSON document (schemas/handover.schema.json), signed and encrypted on its way. Of each
// event there is the hash that it has in its sender's chain; what else there is depends on what the reader may see.

#include "base/error.h"
#include "base/hash.h"
#include "base/time.h"
#include "model/words.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vulnctl {

inline constexpr size_t largest_handover = 15 << 20;

/// Only its hash is handed over: it says that something was recorded here, and what it was can be shown later.
struct WithheldEvent {};

/// The fields of its payload that the reader may see. The hash cannot be made from them: they rest on the sender's signature alone.
struct EventInPart {
    std::string type;
    Day happened_on;
    std::string fields;  // a JSON object
};

/// The event as it stands in the sender's store: its hash can be made again.
struct EventInWhole {
    std::string type;
    Day happened_on;
    long seq = 0;
    int type_version = 1;
    Instant recorded_at{};
    std::string actor;
    std::string edition;
    Hash payload_hash{};
    Hash prev{};
    std::string salt;     // 16 bytes
    std::string payload;  // as it was hashed
};

struct HandedEvent {
    Hash hash{};
    std::variant<WithheldEvent, EventInPart, EventInWhole> given;
};

struct HandoverSender {
    std::string name;
    std::string contact;
};

struct HandoverReader {
    std::string name;
    std::string key;  // the fingerprint of the OpenPGP key that it was encrypted to: nobody passes it on as made for another
};

struct Handover {
    Tlp tlp = Tlp::red;
    HandoverSender from;
    HandoverReader to;
    std::string number;  // the case, as its sender calls it
    Day made_on{};
    std::string edition;  // of the guideline, under which it was decided what goes
    std::string ground;
    bool under_nda = false;
    Lang language = Lang::ja;                                 // of the fields
    std::vector<std::pair<std::string, std::string>> fields;  // what the reader may see of the case, in the order in which it is read
    std::vector<HandedEvent> events;                          // of the case, in the order in which they were recorded

    /// The field's value; empty if it is not there.
    std::string field(std::string_view name) const;
};

std::string to_json(const Handover& handover);

/// Strict: Error(bad_input) names the place for what is no hand-over, has a name that is not known or stands there twice, a value of
/// another type, or is beyond a limit. Whether the hashes hold is another question. `name` is how messages call the file.
Handover handover_from_json(std::string_view json, const std::string& name);

}  // namespace vulnctl
