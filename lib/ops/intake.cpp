#include "ops/intake.h"

#include "base/unicode.h"
#include "formats/imports/advisory_import.h"
#include "ops/project.h"
#include "rules/acceptance.h"

namespace vulnctl {

namespace {

Finding finding_of(const Gap& gap, const ReportReceived& form, const std::string& name, const Edition& edition) {
    auto const* item = required_item(edition, form.kind, gap.item);
    auto const* condition = condition_named(edition, form.kind, gap.condition);
    Finding finding;
    finding.rule = item ? std::string{item->rule.id} : gap.item;
    finding.severity = Severity::warning;
    finding.place = Place{name, 0, 0};
    Words const what = item ? item->rule.wording : Words{gap.item, gap.item};
    Words const touches = condition ? condition->rule.wording : Words{gap.condition, gap.condition};
    finding.message = text("記載がありません: {0}（受理の条件「{2}」{4}）", "not stated: {1} (acceptance condition '{3}', {4})", what.ja,
                           what.en, touches.ja, touches.en, condition ? condition->rule.clause : "");
    if (item) finding.ground = ground_of(item->rule, edition);
    return finding;
}

}  // namespace

namespace {

/// What an advisory says, as the items of a report. Who found it is nobody's to take from there.
ReportInput input_from(const AdvisoryDraft& draft) {
    auto const either = [](const Text& words) { return words.ja.empty() ? words.en : words.ja; };
    auto const join = [](std::string& to, const std::string& more, std::string_view between) {
        if (!more.empty() && to.find(more) == std::string::npos) to.append(to.empty() ? "" : between).append(more);
    };
    ReportInput input;
    auto& form = input.form;
    form.kind = Kind::product;
    form.title = either(draft.title);
    for (auto const& affected : draft.affected) {
        join(form.product, either(affected.product), "、");
        join(form.version, either(affected.version), "、");
    }
    for (auto const& vendor : draft.vendors) join(form.product_developer, either(vendor.name), "、");
    for (auto const& flaw : draft.vulnerabilities) {
        join(form.weakness, flaw.name.empty() ? flaw.cwe : either(flaw.name), "、");
        join(form.other_reports, flaw.cve, "、");
    }
    for (auto const& id : {draft.jvn, draft.jvndb}) join(form.other_reports, id, "、");
    form.reason = either(draft.overview);
    join(form.reason, either(draft.details), "\n\n");
    form.outcome = either(draft.impact);
    return input;
}

}  // namespace

CaseOpened flaw_from(const ReportInput& input) {
    auto const& form = input.form;
    CaseOpened flaw;
    flaw.title = form.title;
    flaw.product = form.product;
    flaw.version = form.version;
    flaw.product_developer = form.product_developer;
    flaw.weakness = form.weakness;
    flaw.environment = form.environment;
    flaw.procedure = form.procedure;
    flaw.outcome = form.outcome;
    flaw.reason = form.reason;
    flaw.evidence = form.evidence;
    return flaw;
}

namespace {

void find_gaps(ReportInput& input, const std::string& name, const Edition& edition) {
    input.form.gaps = gaps_in(input.form, input.finder, edition);
    for (auto const& gap : input.form.gaps) input.findings.push_back(finding_of(gap, input.form, name, edition));
}

Finding note_on(const ArrivedMail& mail, std::string rule, Text message) {
    Finding note;
    note.rule = std::move(rule);
    note.severity = Severity::note;
    note.place = Place{mail.name, 0, 0};
    note.message = std::move(message);
    return note;
}

/// The form in a mail: its text, or else the one attachment that can be read as a form.
ReportInput form_in(const ArrivedMail& mail, std::optional<Kind> kind) {
    auto const& message = mail.message;
    if (is_closed(message))
        throw Error{
            Exit::bad_input, text("暗号化されたメールを復号できません", "the mail is encrypted and could not be decrypted"),
            text("秘密鍵のある鍵束を VULNCTL_GNUPGHOME で指定してください", "VULNCTL_GNUPGHOME names the keyring with the secret key")}
            .at({mail.name, 0, 0});
    try {
        return read_report(message.text, mail.name, kind);
    } catch (const Error& error) {
        if (error.exit != Exit::bad_input) throw;
        std::optional<ReportInput> found;
        std::string name;
        int forms = 0;
        for (auto const& attachment : message.attachments) try {
                found = read_report(attachment.bytes, mail.name, kind);
                name = attachment.name;
                ++forms;
            } catch (const Error& other) {
                if (other.exit != Exit::bad_input) throw;
            }
        if (forms != 1) throw;
        found->findings.push_back(note_on(mail, "mail.form",
                                          text("本文に届出の項目がないため、添付の {} を読み取りました",
                                               "the text has no item of a report: the attachment {} was read", harmless_line(name))));
        return std::move(*found);
    }
}

/// What the mail says besides the form.
void add_from_mail(ReportInput& input, const ArrivedMail& mail) {
    auto const& message = mail.message;
    if (input.finder.mail.empty() && message.from && !message.from->address.empty()) {
        input.finder.mail = message.from->address;
        input.findings.push_back(
            note_on(mail, "mail.finder",
                    text("届出にメールアドレスがないため、差出人 {} を発見者の連絡先としました",
                         "the form has no mail address: the sender {} was taken as the finder's", harmless_line(message.from->address))));
    }
    auto const say = [&](std::string rule, Text words) {
        auto finding = note_on(mail, std::move(rule), std::move(words));
        finding.severity = Severity::warning;
        input.findings.push_back(std::move(finding));
    };
    if (message.signature == "bad") say("mail.signature", text("署名が正しくありません", "the signature does not hold"));
    if (message.signature == "unknown-key")
        say("mail.signature", text("署名を検証できません（公開鍵 {} がありません）",
                                   "its signature cannot be verified: the public key {} is not here", harmless_line(message.signer)));
    for (auto const& note : message.notes) input.findings.push_back(note_on(mail, "mail.note", note));
    for (auto const& attachment : message.attachments)
        input.findings.push_back(
            note_on(mail, "mail.attachment",
                    text("添付 {0}（{1} バイト）", "attachment {0} ({1} bytes)", harmless_line(attachment.name), attachment.bytes.size())));
}

Intake registered(Desk& desk, ReportInput input, std::string_view original, const std::string& name, std::optional<PartyId> developer,
                  const ArrivedMail* mail) {
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    CaseId const id{year, desk.store.next_number('C', year)};
    ReportId const report{year, desk.store.next_number('R', year)};
    input.form.report = report;
    input.form.developer = developer;
    if (developer) {
        input.form.gaps = gaps_in(input.form, input.finder, desk.rules());
        std::erase_if(input.findings, [](const Finding& f) { return f.ground && f.rule.find(".item.") != std::string::npos; });
        for (auto const& gap : input.form.gaps) input.findings.push_back(finding_of(gap, input.form, name, desk.rules()));
    }
    input.form.original = desk.store.put(original);
    input.finder.report = report;
    record_fact(desk, id.str(), input.form);
    record_fact(desk, id.str(), input.finder);
    if (mail) record_fact(desk, id.str(), kept(desk.store, *mail, {id, developer, developer ? std::nullopt : std::optional{report}}));
    return {id, report, input.form.kind, load_case(desk.store, id).title(), std::move(input.findings)};
}

Intake opened(Desk& desk, const ReportInput& input, std::string_view original, Origin origin, const std::string& source,
              const ArrivedMail* mail) {
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    CaseId const id{year, desk.store.next_number('C', year)};
    auto flaw = flaw_from(input);
    flaw.origin = origin;
    flaw.source = source;
    flaw.original = desk.store.put(original);
    record_fact(desk, id.str(), std::move(flaw));
    if (mail) record_fact(desk, id.str(), kept(desk.store, *mail, {id, {}, {}}));
    return {id, {}, Kind::product, load_case(desk.store, id).title(), input.findings};
}

}  // namespace

ReportInput examine_report(std::string_view bytes, const std::string& name, std::optional<Kind> kind, const Edition& edition) {
    if (advisory_format_of(bytes))
        throw Error{Exit::usage, text("届出ではなく、公表された脆弱性情報の文書です", "it is no report: it is an advisory"),
                    text("届出によらない案件とするには --origin overseas または --origin direct を指定してください",
                         "--origin overseas or --origin direct opens a case from it")}
            .at({name, 0, 0});
    ReportInput input = read_report(bytes, name, kind);
    find_gaps(input, name, edition);
    return input;
}

Intake register_report(Desk& desk, std::string_view bytes, const std::string& name, std::optional<Kind> kind,
                       std::optional<PartyId> developer) {
    return registered(desk, examine_report(bytes, name, kind, desk.rules()), bytes, name, developer, nullptr);
}

Intake open_case(Desk& desk, std::string_view bytes, const std::string& name, Origin origin, const std::string& source) {
    auto const input = examine_flaw(bytes, name);
    return opened(desk, input, bytes, origin, source.empty() ? input.form.other_reports : source, nullptr);
}

ReportInput examine_flaw(std::string_view bytes, const std::string& name) {
    return advisory_format_of(bytes) ? input_from(import_advisory(bytes, name)) : read_report(bytes, name, Kind::product);
}

ReportInput examine_mail(const ArrivedMail& mail, std::optional<Kind> kind, const Edition& edition) {
    ReportInput input = form_in(mail, kind);
    add_from_mail(input, mail);
    find_gaps(input, mail.name, edition);
    return input;
}

Intake register_mail(Desk& desk, const ArrivedMail& mail, std::optional<Kind> kind, std::optional<PartyId> developer) {
    return registered(desk, examine_mail(mail, kind, desk.rules()), mail.bytes, mail.name, developer, &mail);
}

Intake open_case_by_mail(Desk& desk, const ArrivedMail& mail, Origin origin, const std::string& source) {
    auto input = form_in(mail, Kind::product);
    add_from_mail(input, mail);
    return opened(desk, input, mail.bytes, origin, source, &mail);
}

}  // namespace vulnctl
