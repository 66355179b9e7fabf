#pragma once
// A letter as an RFC 5322 message.

#include "letter.h"

namespace vulnctl::mail {

/// Lines end in LF, as `sendmail -t` and every mail store on Unix take them; signatures are made over CRLF, as they must be. The same
/// letter gives the same bytes unless it is signed or encrypted: boundaries come from its message id. Errors as sign_detached and
/// encrypt.
std::string write_message(const Letter& letter, const Gpg& gpg);

}  // namespace vulnctl::mail
