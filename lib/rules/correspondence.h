#pragma once
// What is held against letters and mails besides the edition's own conditions. `rules list` shows it with them.

#include "model/edition.h"

#include <array>

namespace vulnctl::correspondence {

inline constexpr Rule in_clear{
    "letter.in-clear",
    "convention",
    Nature::object,
    {"脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る",
     "the letter holds vulnerability-related information and would go by mail without PGP, which is recommended"},
    true};
inline constexpr Rule past_date{
    "letter.proposed-date",
    "convention",
    Nature::object,
    {"提案する公表日が、文書の日付より前である", "the publication date that it proposes lies before the letter's own day"},
    true};
inline constexpr Words told_on_acceptance{"受理日は、発見者に受理を連絡した日である",
                                          "the acceptance date is the day on which the finder is told of it"};
inline constexpr Rule acceptance_date_of_product{"letter.acceptance-date.product", "IV.3.(1)2)", Nature::object, told_on_acceptance, false};
inline constexpr Rule acceptance_date_of_website{"letter.acceptance-date.website", "V.3.2)", Nature::object, told_on_acceptance, false};
inline constexpr Rule passed_on{
    "letter.passed-on",
    "IV.4.5)",
    Nature::object,
    {"他の調整機関への連絡には、正当な理由と秘密保持契約の締結が必要である。--because に理由と契約を記録する",
     "passing it on to another coordinator needs a just cause and a non-disclosure agreement: record both with --because"},
    false};
inline constexpr Rule individual{
    "letter.individual",
    "convention",
    Nature::object,
    {"個別登録の製品開発者には、複数の製品開発者に関わる案件の情報を、原則として公表前に提供しない",
     "a developer registered individually gets, in principle, nothing of a case of several developers before publication"},
    true};
inline constexpr Rule repeated{"letter.repeated",
                               "convention",
                               Nature::object,
                               {"同じ日に同じ文書を送っている", "the same letter was sent on this day already"},
                               true};
inline constexpr Rule begun_before{
    "letter.begun",
    "convention",
    Nature::object,
    {"すでに送信された可能性があるメールを、もう一度送る", "a mail that may have gone out already is sent again"},
    true};
inline constexpr Rule bad_signature{
    "mail.signature", "convention", Nature::object, {"署名が正しくない", "the signature does not hold"}, true};
inline constexpr Rule other_sender{
    "mail.sender", "convention", Nature::object, {"差出人が登録されている連絡先ではない", "the sender is not an address on record"}, true};
inline constexpr Rule other_recipient{
    "mail.recipient",
    "convention",
    Nature::object,
    {"不達となった宛先が登録されている連絡先ではない", "the mail that came back was not sent to an address on record"},
    true};
inline constexpr Rule other_key{"mail.signer",
                                "convention",
                                Nature::object,
                                {"登録されている鍵と異なる鍵で署名されている", "it is signed with another key than the one on record"},
                                true};

inline constexpr auto rules =
    std::to_array<Rule>({in_clear, past_date, acceptance_date_of_product, acceptance_date_of_website, passed_on, individual, repeated,
                         begun_before, bad_signature, other_sender, other_recipient, other_key});

}  // namespace vulnctl::correspondence
