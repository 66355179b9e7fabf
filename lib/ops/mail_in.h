#pragma once
// Mail that came in: whose it is, on which ground, what speaks against it, and how it is kept.

#include "formats/mail_message.h"
#include "ops/desk.h"

#include <map>

namespace vulnctl {

/// A mail as it came, and as vulnctl-mail reads it.
struct ArrivedMail {
    std::string name;  // how messages call it
    std::string bytes;
    MailMessage message;
};

/// Its message id; for one that has none, a name made of its bytes.
std::string id_of(const ArrivedMail& mail);

/// What told whose a mail is: a person, the letter that it answers, a case id in its subject, or its sender's address alone.
enum class MailGround { said, thread, subject, sender };
std::string_view id_of(MailGround ground);

/// Who writes in a case: a developer or an operator, or the finder of a report.
struct Correspondent {
    CaseId case_id;
    std::optional<PartyId> party;
    std::optional<ReportId> report;

    auto operator<=>(const Correspondent&) const = default;
};

struct MailMatch {
    Correspondent who;
    MailGround ground = MailGround::said;
    std::string by;  // the message id, the case id or the address that told it

    /// The ground in words.
    Text words() const;
};

/// What a person says of a mail before it is read; what is empty is to be found out.
struct MailHint {
    std::optional<CaseId> case_id;
    std::optional<PartyId> party;
    bool finder = false;
    std::optional<ReportId> report;
};

/// Who writes in the open cases: found out once, for as many mails as are taken.
struct OpenSenders {
    std::multimap<PartyId, CaseId> parties;
    std::multimap<std::string, Correspondent> finders;  // by their addresses, folded
};

/// The ids of what a mail answers, the nearest first; of a returned mail, those of the mail in it.
std::vector<std::string> answered_ids(const MailMessage& message);

/// `senders` is filled when it is first needed. Error(not_found) if nothing tells whose it is, Error(usage) if several could be meant; both
/// say how to name the case and the party.
MailMatch match_mail(const Store& store, const ArrivedMail& mail, const MailHint& hint, std::optional<OpenSenders>& senders);

/// Whether it is encrypted and could not be decrypted.
bool is_closed(const MailMessage& message);
/// Whether its sender's address is on record for this correspondent. A returned mail is from nobody in particular.
bool is_from(const Store& store, const ArrivedMail& mail, const Correspondent& who);

/// What speaks against a mail being what it seems: an address that is not known as this sender's, a signature that does not hold; and
/// what was noted when it was read.
std::vector<Finding> doubts_about(const Store& store, const ArrivedMail& mail, const MailMatch& match);
/// Of these, what a reason is needed for: a sender that is not on record, a signature that does not hold, or made with another key than the
/// party's.
std::vector<Ruling> objections_to(const Store& store, const ArrivedMail& mail, const MailMatch& match);

/// Where the same mail was taken in before. Another mail under the same message id is not the same.
struct KnownMail {
    CaseId case_id;
    Mail mail;
};
/// `in`: in this case only, since one mail can speak of several.
std::optional<KnownMail> known_mail(const Store& store, const ArrivedMail& mail, const std::optional<CaseId>& in = {});

/// The event of a mail; its bytes and its attachments go into the store.
MailReceived kept(Store& store, const ArrivedMail& mail, const Correspondent& who);

/// The day of a mail in Tokyo: its Date, unless that is missing, lies in the future, before `earliest` or more than a year back; then it
/// is today, and `note` says why.
struct MailDay {
    Day on{};
    Text note;
};
MailDay day_of(const ArrivedMail& mail, Day today, const std::optional<Day>& earliest);

/// What a mail that no person wrote says of an attempt by mail.
struct Delivery {
    long attempt = 0;       // 0: none is recorded
    std::optional<Day> on;  // when it was
    std::optional<AttemptResult> result;
    Text words;  // what it means, or why nothing follows from it
};
Delivery delivery_of(const ArrivedMail& mail, const Part& part);

}  // namespace vulnctl
