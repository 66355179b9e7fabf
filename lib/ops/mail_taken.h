#pragma once
// What is recorded of a mail that came in: the mail as it came, beside the event of what it means.

#include "ops/mail_in.h"

namespace vulnctl {

struct MailTaken {
    long event = 0;  // that keeps the mail
    Text done;
};

/// The earliest day on which this sender can have written.
std::optional<Day> begin_of(const Case& c, const Correspondent& who);

/// A mail that no person wrote: what it says of the attempt by mail becomes the attempt's result.
MailTaken take_delivery(Desk& desk, const Case& c, const ArrivedMail& mail, const Correspondent& who);

/// A developer's or an operator's, as a person understood it. `before`: the mail was kept already. Errors as record(), before anything is
/// recorded; objections_to() the mail are among them.
MailTaken take_reply(Desk& desk, const Case& c, const ArrivedMail& mail, const MailMatch& match, const ReplyReceived& what,
                     const std::optional<KnownMail>& before);

/// A finder's, as what a person says that it is; what is not said is an answer, where the rules have a place for one, else the mail is kept
/// by itself. Errors as take_reply().
MailTaken take_from_finder(Desk& desk, const Case& c, const ArrivedMail& mail, const MailMatch& match, const std::vector<Payload>& said);

}  // namespace vulnctl
