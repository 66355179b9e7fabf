#include "ops/kept_files.h"

#include "base/hash.h"
#include "base/unicode.h"

#include <fmt/format.h>

namespace vulnctl {

namespace {

constexpr size_t longest_name = 120;

/// The last part of a name, of characters that mean nothing to a shell, a terminal or a directory; its end is kept, where the extension is.
std::string plain_name(std::string_view given) {
    if (auto const slash = given.find_last_of("/\\"); slash != std::string_view::npos) given.remove_prefix(slash + 1);
    std::string out;
    for (char const c : harmless_line(given)) {
        auto const byte = static_cast<unsigned char>(c);
        bool const plain = byte >= 0x80 || std::isalnum(byte) != 0 || c == '.' || c == '-' || c == '_';
        out += plain ? c : '_';
    }
    while (out.size() > longest_name || (!out.empty() && (static_cast<unsigned char>(out.front()) & 0xc0) == 0x80)) out.erase(0, 1);
    return out;
}

}  // namespace

Words name_of(FileKind kind) {
    switch (kind) {
        case FileKind::mail: return {"メール", "mail"};
        case FileKind::attachment: return {"添付", "attachment"};
        case FileKind::evidence: return {"証拠", "evidence"};
        case FileKind::handover: return {"引継ぎ", "hand-over"};
    }
    return {};
}

std::vector<KeptFile> files_of(const Store& store, const Case& c, const Lens& lens, std::optional<int> event) {
    std::vector<KeptFile> files;
    for (auto const& e : story(store.events(c.id.str()), lens).standing) {
        if (!e.what || (event && e.seq != *event)) continue;
        auto const add_all = [&](const std::vector<AttachedFile>& attached, FileKind kind) {
            int n = 0;
            for (auto const& file : attached)
                files.push_back({e.seq, e.happened_on, kind, file.name,
                                 fmt::format("{}-{}-{}-{}", c.id.str(), e.seq, ++n, plain_name(file.name)), file.bytes});
        };
        if (auto const* mail = std::get_if<MailReceived>(&*e.what)) {
            files.push_back(
                {e.seq, e.happened_on, FileKind::mail, mail->subject, fmt::format("{}-{}.eml", c.id.str(), e.seq), mail->original});
            add_all(mail->attachments, FileKind::attachment);
        }
        if (auto const* taken = std::get_if<HandoverTaken>(&*e.what))
            files.push_back(
                {e.seq, e.happened_on, FileKind::handover, taken->number, fmt::format("{}-{}.pgp", c.id.str(), e.seq), taken->file});
        if (auto const* attempt = std::get_if<ContactAttempted>(&*e.what)) add_all(attempt->evidence, FileKind::evidence);
        if (auto const* learned = std::get_if<AttemptResultLearned>(&*e.what)) add_all(learned->evidence, FileKind::evidence);
    }
    if (event && files.empty())
        throw Error{Exit::not_found, text("{0} の事象 {1} にファイルはありません", "event {1} of {0} has no files", c.id.str(), *event),
                    text("vulnctl show {} --files で一覧できます", "vulnctl show {} --files lists them", c.id.str())};
    return files;
}

std::string sha256_of(const Store& store, const ContentRef& bytes) try {
    return bytes.hash.empty() ? std::string{} : hex(sha256(store.get(bytes)));
} catch (const Error& error) {
    if (error.exit != Exit::not_found) throw;
    return {};
}

}  // namespace vulnctl
