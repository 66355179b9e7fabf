#pragma once
// A case handed over to another coordinator, or taken over from one (IV.4.5)): what goes and what stays here, and what of it can be
// verified. docs/formats.md

#include "formats/handover.h"
#include "formats/mail_message.h"
#include "ops/case_export.h"
#include "rules/passing_on.h"

namespace vulnctl {

// ---- giving ----

struct HandoverRequest {
    Party to;
    std::string ground;
    bool under_nda = false;
    Day on{};
};

/// An event of which only the hash goes, and the rule that keeps it here. Its reader is not told which rule that was: it would tell what
/// sort of event it is.
struct KeptBack {
    Event event;
    bool undone = false;
    Rule rule;
};

struct HandoverDraft {
    CaseExport paper;  // what the reader may see of the case, as an export has it
    Handover handover;
    std::vector<KeptBack> kept_back;

    std::string document() const { return to_json(handover); }
};

/// What would go. An event goes whole where its reader may see all that it says; in part where it may see some; else its hash alone. Errors
/// as make_export() for a coordinator; Error(refused) if it is larger than a reader takes.
HandoverDraft make_handover(const Store& store, const Case& c, const HandoverRequest& request, const Edition& edition);

/// Error(usage) without a ground; Error(refused) unless the party has a key and there is one to sign with.
void require_ready(const HandoverDraft& draft, const Party& to, std::string_view sign_with, const Edition& edition);

/// The giving of the same document to the same party; nullptr if there is none.
const Given* given_before(const Store& store, const Case& c, const HandoverDraft& draft, PartyId to);

/// Records that it is given, as the file that lies in the outbox.
Case record_handover(Desk& desk, const Case& c, const HandoverDraft& draft, PartyId to, const std::string& sealed, const std::string& file);

// ---- taking ----

/// A hand-over as it came, and what gpg made of it.
struct ArrivedHandover {
    std::string name;
    std::string bytes;
    OpenedFile opened;
};

/// One that was signed by the coordinator it is from, made for whoever opened it, and whose hashes hold.
struct VerifiedHandover {
    Handover says;
    std::string document;
    std::string signer;
};

/// Error(usage) if the party is none.
void require_coordinator(const Party& from);

/// Error(bad_input) for what cannot be decrypted or is no hand-over; Error(refused) with the rule where the signature, the reader or a
/// hash is another.
VerifiedHandover verify_handover(const ArrivedHandover& arrived, const Party& from, const Edition& edition);

/// How it stands to what was taken before of the same case: nothing was; the same document was; it goes on from it; it is from before it;
/// it does neither.
enum class HandoverNews { first, known, newer, older, rewritten };

struct HandoverMatch {
    HandoverNews news = HandoverNews::first;
    std::optional<CaseId> of;           // the case in which one was taken
    std::optional<TakenHandover> last;  // the same one, where it is known; else the last one
    std::optional<Handover> said;       // what that said, unless it was forgotten
};
HandoverMatch match_handover(const Store& store, const VerifiedHandover& taken, PartyId from);

/// Records it: in the case in which one was taken before, else in `into`, else in a case that it opens. Nothing is recorded of one that is
/// known, or older. Error(refused) where the sender's record does not go on from what it was, unless a reason is given.
struct TakenCase {
    std::optional<CaseId> of;  // nothing: nothing was recorded
    bool opened = false;
};
TakenCase take_handover(Desk& desk, const ArrivedHandover& arrived, const VerifiedHandover& taken, const HandoverMatch& match,
                        const Party& from, std::optional<CaseId> into);

/// What a hand-over is found again by.
std::string handover_mark(PartyId from, std::string_view number);

// ---- reading ----

/// An event of a hand-over in a sentence. `verified`: its hash was made again; else it rests on the signature alone.
struct ToldEvent {
    Day on{};
    Text words;
    bool verified = false;
};
std::vector<ToldEvent> told_by(const Handover& handover, const Edition& edition);

/// A field that the newer of two says otherwise; one of them may be empty.
struct ChangedField {
    std::string name;
    std::string before;
    std::string now;
};
std::vector<ChangedField> changes(const Handover& before, const Handover& now);

}  // namespace vulnctl
