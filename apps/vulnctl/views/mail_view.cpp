#include "views/mail_view.h"

#include "base/unicode.h"
#include "formats/mail_text.h"
#include "views/findings_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr int longest_subject = 160;

Text signature_words(const std::string& signature, const std::string& signer) {
    if (signature == "good") return text("署名は正しい（{}）", "the signature is good ({})", signer);
    if (signature == "bad") return text("署名が正しくない", "the signature does not hold");
    if (signature == "unknown-key") return text("署名を検証できない（{}）", "the signature cannot be verified ({})", signer);
    return {};
}

std::string outcome_text(const MailOutcome& o, const Screen& screen) {
    Page page{screen.lang, screen.columns};
    if (o.known) {
        page.paragraph(o.file + ": " + o.done.in(screen.lang));
        return page.str();
    }
    if (o.match) {
        auto const ground = o.match->words();
        page.paragraph(text("{0}: {1} {2}（{3}）", "{0}: {1} {2} ({4})", o.file, o.match->who.case_id.str(), o.who, ground.ja, ground.en)
                           .in(screen.lang));
    }
    if (!o.done.empty()) page.paragraph(o.done.in(screen.lang), 2);
    page.field({"状態", "state"}, o.state.in(screen.lang), 2);
    if (o.wanted.empty() && !o.unsure) return page.str() + findings_text(o.findings, screen);
    auto out = page.str() + findings_text(o.findings, screen) + "\n" + mail_text(o.message, screen) + "\n";
    Page after{screen.lang, screen.columns};
    after.paragraph((o.unsure ? text("まだ記録していません。本人からのものと確認できたら、次のように指定してください",
                                     "not recorded yet. Once it is certain who wrote it, name the sender")
                              : text("まだ記録していません。趣旨を判断し、--stance で指定してください: {}",
                                     "not recorded yet: what it means is for a person to say. Give --stance, one of: {}", o.wanted))
                        .in(screen.lang));
    after.line("  $ vulnctl reply " + o.match->who.case_id.str() + " " + (o.match->who.party ? o.match->who.party->str() : "finder") +
               " --mail " + o.file + (o.unsure ? "" : " --stance STANCE"));
    return out + after.str();
}

Json outcome_json(const MailOutcome& o, Lang lang) {
    auto const& m = o.message;
    Json attachments = Json::array();
    for (auto const& a : m.attachments) attachments.push_back({{"name", a.name}, {"type", a.type}, {"bytes", a.bytes.size()}});
    Json item{{"file", o.file}, {"case", Json()}, {"party", Json()}, {"report", Json()}, {"ground", Json()}};
    if (o.match) {
        item["case"] = o.match->who.case_id.str();
        if (o.match->who.party) item["party"] = o.match->who.party->str();
        if (o.match->who.report) item["report"] = o.match->who.report->str();
        if (!o.known) item["ground"] = id_of(o.match->ground);
    }
    item["event"] = o.event > 0 ? Json(o.event) : Json();
    item["known"] = o.known;
    item["done"] = o.done.empty() ? Json() : Json(o.done.in(lang));
    item["state_name"] = o.state.empty() ? Json() : Json(o.state.in(lang));
    item["from"] = m.from ? Json(m.from->address) : Json();
    item["subject"] = m.subject;
    item["date"] = m.date ? Json(print(*m.date)) : Json();
    item["text"] = m.text;
    item["attachments"] = attachments;
    item["automatic"] = m.automatic;
    item["encrypted"] = m.encrypted;
    item["signature"] = m.signature.empty() ? Json() : Json(m.signature);
    item["signer"] = m.signer.empty() ? Json() : Json(m.signer);
    item["stance_wanted"] = !o.wanted.empty();
    item["sender_unsure"] = o.unsure;
    item["findings"] = findings_json(o.findings, lang);
    return item;
}

}  // namespace

std::string mail_text(const MailMessage& message, const Screen& screen) {
    Page page{screen.lang, screen.columns};
    if (message.from)
        page.field({"差出人", "from"}, harmless_line(message.from->name.empty() ? message.from->address
                                                                                : message.from->name + " <" + message.from->address + ">"));
    page.field({"件名", "subject"}, fit(harmless_line(message.subject), longest_subject));
    if (message.date) page.field({"日付", "date"}, print(tokyo_day(*message.date)));
    page.field({"署名", "signature"}, signature_words(message.signature, harmless_line(message.signer)).in(screen.lang));
    for (auto const& a : message.attachments)
        page.field({"添付", "attachment"}, fmt::format("{} ({}, {})", harmless_line(a.name), harmless_line(a.type), a.bytes.size()));
    page.line();
    auto const own = without_quotes(message.text, screen.lang);
    for (auto const line : lines_of(own))
        if (trim(line).empty())
            page.line();
        else
            page.paragraph(line, 2);
    return page.str();
}

Result mails_result(std::vector<MailOutcome> outcomes) {
    Result result;
    result.kind = "mails";
    for (auto const& o : outcomes) {
        result.exit = std::max(result.exit, exit_of(o.findings));
        if (!o.wanted.empty() || o.unsure) result.exit = std::max(result.exit, Exit::refused);
    }
    result.text = [=](const Screen& screen) {
        std::string out;
        for (auto const& o : outcomes) out += outcome_text(o, screen);
        return out;
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& o : outcomes) items.push_back(outcome_json(o, lang));
        return Json{{"items", items}};
    };
    return result;
}

void mail_lines(Page& page, const std::vector<Mail>& mails, Lang lang) {
    if (mails.empty()) return;
    page.heading({"届いたメール", "Mail that came in"});
    for (auto const& mail : mails) {
        auto const& what = mail.what;
        auto words = fmt::format("{} ({})", fit(harmless_line(what.subject), longest_subject), what.from);
        auto const add = [&](Words more) { words += fmt::format("{}{}", lang == Lang::ja ? "、" : ", ", more.in(lang)); };
        if (what.automatic) add({"自動送信", "automatic"});
        if (what.encrypted) add({"暗号化", "encrypted"});
        auto const signature = signature_words(what.signature, harmless_line(what.signer));
        if (!signature.empty()) add({signature.ja, signature.en});
        auto const files = std::to_string(what.attachments.size());
        if (!what.attachments.empty()) words += text("、添付 {}", ", attachments: {}", files).in(lang);
        page.field({"メール", "mail"}, fmt::format("{}  [{}] {}", print(mail.on), mail.seq, words));
    }
}

nlohmann::ordered_json mails_json(const std::vector<Mail>& mails) {
    Json list = Json::array();
    for (auto const& mail : mails) {
        auto const& what = mail.what;
        Json attachments = Json::array();
        for (auto const& file : what.attachments) attachments.push_back({{"name", file.name}, {"content", file.bytes.hash}});
        list.push_back({{"event", mail.seq},
                        {"on", print(mail.on)},
                        {"message_id", what.message_id},
                        {"from", what.from},
                        {"subject", what.subject},
                        {"party", what.party ? Json(what.party->str()) : Json()},
                        {"report", what.report ? Json(what.report->str()) : Json()},
                        {"automatic", what.automatic},
                        {"encrypted", what.encrypted},
                        {"signature", what.signature.empty() ? Json() : Json(what.signature)},
                        {"signer", what.signer.empty() ? Json() : Json(what.signer)},
                        {"attachments", attachments}});
    }
    return list;
}

}  // namespace vulnctl
