#pragma once
// The files that the store keeps with a case: mail and hand-overs as they came, what was attached, evidence of attempts.

#include "ops/desk.h"

namespace vulnctl {

enum class FileKind { mail, attachment, evidence, handover };
Words name_of(FileKind kind);

struct KeptFile {
    long event = 0;
    Day on{};
    FileKind kind = FileKind::evidence;
    std::string name;     // as its sender called it
    std::string save_as;  // a name that does no harm in any directory, and that no other file of the case has
    ContentRef bytes;
};

/// In the order of the events; those of one event if `event` is given. Error(not_found) if it has none.
std::vector<KeptFile> files_of(const Store& store, const Case& c, const Lens& lens, std::optional<int> event);

/// The SHA-256 of bytes that the store keeps, as sha256sum prints it; empty where they were forgotten, or were none.
std::string sha256_of(const Store& store, const ContentRef& bytes);

}  // namespace vulnctl
