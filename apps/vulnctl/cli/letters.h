#pragma once
// Letters from the command line: to whom, composed, made into mails, recorded.

#include "cli/command.h"
#include "ops/outbox.h"

namespace vulnctl {

/// The fingerprint of the office's key, as VULNCTL_SIGN_WITH names it; empty if it names none. Error(usage) if that is no fingerprint.
std::string signing_key(const Context& context);
/// From whom mails go. Error(usage) if it is not known.
Sender sender_of(const Context& context);
/// The whole mail, as vulnctl-mail makes it; not within a transaction.
std::string made_of(const Context& context, const MailLetter& mail);
/// What a command says whose mails were made ready for another state of the store.
Error changed_meanwhile();

/// The cases that `--also` names: websites of the operator written to, of which the letter speaks too. Error(usage) for any others.
std::vector<Case> cases_besides(Context& context, const Case& c, const std::vector<Addressee>& to);

/// Whom PARTY, `--all` and `--except` name, each once. Error(usage) if nobody is left.
std::vector<Addressee> addressees(const Context& context, const Case& c);

/// The letter `--letter` to each of them. Errors as compose_letter().
std::vector<LetterDraft> compose_letters(Context& context, const Case& c, const std::vector<Addressee>& to);

/// The letter to each of them, in Japanese and in English side by side.
Result compare_letters(Context& context, const Case& c, const std::vector<Addressee>& to);

/// Makes the mails of those letters that were not written before; no other program may run in the transaction. Closes the store.
void make_mails(Context& context, const Case& c, const std::vector<LetterDraft>& drafts);
/// The same of the letters that the command line asks for.
void prepare_letters(Context& context);

/// Records all of them, or none, and gives their files: theirs and the case's manifest. Error(busy) if something changed since they
/// were made ready.
struct WrittenLetters {
    std::vector<OutputFile> files;
    std::vector<std::string> message_ids;  // in the order of the drafts; empty for one that is no mail
    std::vector<bool> sent;                // in the same order: it went out before, and its file alone is written again
};
WrittenLetters write_letters(Context& context, CaseId id, const std::vector<LetterDraft>& drafts);

}  // namespace vulnctl
