#pragma once
// The outbox: letters as mails, which of them wait to be sent, and how far each has come.

#include "formats/mail_message.h"
#include "ops/letters.h"

namespace vulnctl {

/// Who writes: the office's name, the address that mails come from, and the fingerprint of its key (empty: not signed).
struct Sender {
    std::string name;
    std::string address;
    std::string sign_with;
};

/// What begins the message id of a letter's mail, up to its `@`: made from what the letter says, to whom, and for which key. The same
/// letter has the same one for ever.
std::string mail_mark(const LetterDraft& draft);

/// The letter as a mail. It answers the last mail that went to its reader, or came from them, in this case.
MailLetter mail_of(const LetterDraft& draft, const Case& c, const Sender& sender, Instant now);

/// What its reader gets: the mail, else the words alone.
const ContentRef& bytes_of(const LetterWritten& letter);

/// Whether its mail was handed over, may have been, or an attempt since says that it, or an earlier letter of its kind, was sent by hand.
bool was_sent(const Case& c, const Letter& letter);
/// The mails that wait to be handed over, oldest first. One that was written anew waits no longer.
std::vector<const Letter*> mails_waiting(const Case& c);
/// Whether a later letter lies in the outbox under the same name.
bool was_replaced(const Case& c, const Letter& letter);

/// Objections to sending the same letter twice on one day.
std::vector<Ruling> repeat_objections(const Case& c, const LetterDraft& draft, Day on);
/// The same of an attempt that would be recorded twice.
std::vector<Ruling> repeat_objections(const Case& c, const ContactAttempted& what, Day on);

/// Objections to writing to developers who are registered individually, in a case of several developers that is not published.
/// `parties`: those written to.
std::vector<Ruling> individual_objections(const Case& c, const std::vector<Party>& parties, const Party& reader);

/// The attempt that a mail is, once it has gone to a developer or an operator; nothing for another reader's.
std::optional<ContactAttempted> attempt_of(const Letter& letter);

/// The objection to handing a mail over anew that may have gone out already.
Ruling may_have_gone_out();

}  // namespace vulnctl
