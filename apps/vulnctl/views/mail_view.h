#pragma once
// Mail that came in: what was made of it, and what a person still has to say of it.

#include "cli/command.h"
#include "ops/mail_in.h"
#include "views/page.h"

namespace vulnctl {

/// What became of one mail.
struct MailOutcome {
    std::string file;
    std::optional<MailMatch> match;
    std::string who;      // whom it is from, as the directory calls it
    long event = 0;       // that keeps it; 0: it was not recorded
    bool known = false;   // it was recorded before
    Text done;            // what was recorded
    Text state;           // where the case stands then
    bool unsure = false;  // who wrote it is for a person to say, and it was not recorded
    std::string wanted;   // the stances of which a person must give one; else empty
    MailMessage message;
    std::vector<Finding> findings;
};

/// The mail as a person reads it: header, text without what it quotes, names of what is attached.
std::string mail_text(const MailMessage& message, const Screen& screen);
Result mails_result(std::vector<MailOutcome> outcomes);

/// The mails of a case that came in.
void mail_lines(Page& page, const std::vector<Mail>& mails, Lang lang);
nlohmann::ordered_json mails_json(const std::vector<Mail>& mails);

}  // namespace vulnctl
