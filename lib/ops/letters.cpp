#include "ops/letters.h"

#include "base/unicode.h"
#include "ops/describe.h"
#include "ops/leaks.h"
#include "ops/neighbours.h"
#include "ops/outbox.h"
#include "ops/provision.h"
#include "ops/view.h"
#include "rules/correspondence.h"
#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

namespace {

std::string address_for(Channel by, const std::vector<Contact>& contacts) {
    for (auto const& contact : contacts)
        if (contact.channel == by) return contact.address;
    return {};
}

/// One of the addresses that its party has for the means.
std::string own_address(const Addressee& to, Channel by) {
    std::string known;
    for (auto const& contact : to.party->card.contacts) {
        if (contact.channel != by) continue;
        if (fold(contact.address) == fold(to.address)) return contact.address;
        known += (known.empty() ? "" : ", ") + contact.address;
    }
    Words const means = name_of(by);
    throw Error{Exit::usage,
                text("{0} は、{1} の{2}の宛先として登録されていません", "{0} is no address of {1} for {3}", harmless_line(to.address),
                     to.party->id.str(), means.ja, means.en),
                known.empty() ? Text{} : text("登録されている宛先: {}", "it has: {}", harmless_line(known))};
}

/// A field of ours that has no value yet is said in the case's words; a name that nobody knows is the template's fault.
Error not_yet(const MissingField& missing, std::string_view letter) {
    auto const name = field_name(missing.field);
    if (name.en == missing.field) return missing;
    return {Exit::refused, text("文書「{0}」は、{1}が記録されるまで作成できません",
                                "the letter '{0}' cannot be written before {2} is recorded", letter, name.ja, name.en)};
}

/// Whose letter it is, as far as its time depends on that.
struct Due {
    Audience reader;
    std::optional<PartyId> party;
    std::optional<ReportId> report;
    std::string_view letter;
};

void require_due(const Case& c, const Due& due, const Edition& edition) {
    auto const* rule = letter_rule(due.reader, c.kind, due.letter);
    LetterReader const reader{due.party ? c.part(*due.party) : nullptr, due.report ? c.report(*due.report) : nullptr};
    if (!rule || !rule->is_due || rule->is_due(c, reader)) return;
    throw Error{Exit::refused, text("{2}: 文書「{0}」を作成できるのは、{1}です", "{2}: the letter '{0}' is written {3}", rule->letter(),
                                    rule->when.ja, c.id.str(), rule->when.en)}
        .because({std::string{rule->id}, std::string{rule->clause}, std::string{edition.id}});
}

/// The day on which the finder is told of it is the acceptance date, so that the letter cannot be of another.
std::vector<Ruling> acceptance_objections(const Case& c, const LetterDraft& draft, const std::optional<ReportId>& of, Day on) {
    auto const* report = of ? c.report(*of) : c.reports.empty() ? nullptr : &c.reports.front();
    bool const tells = draft.audience == Audience::finder && draft.letter == accepted_letter;
    if (!tells || !report || !report->accepted || *report->accepted == on) return {};
    auto const& rule = c.kind == Kind::product ? correspondence::acceptance_date_of_product : correspondence::acceptance_date_of_website;
    return {{rule, text("受理日は、発見者に受理を連絡した日である。記録されている受理日は {0}、この文書の日付は {1}",
                        "the acceptance date is the day on which the finder is told of it: {0} is recorded, and the letter is of {1}",
                        print(*report->accepted), print(on))}};
}

bool is_fixed(std::string_view ending) { return ending.starts_with("fixed") || ending == "already-fixed"; }

/// What a letter asks of the case and its reader to find its words: no field of the case, and nothing that is printed but the person.
void put_circumstances(Fields& view, const LetterDraft& draft, const Case& c, const std::optional<Party>& recipient) {
    if (draft.channel == Channel::mail) view.put_flag("by_mail");
    if (c.rejected && c.rejected->condition == "items") view.put_flag("items_missing");
    if (c.ended) {
        std::string_view const ending = c.ended->ending;
        bool const is_flaw = ending != "not-vulnerability" && ending != "not-information";
        if (is_fixed(ending))
            view.put_flag("fixed");
        else if (is_flaw)
            view.put_flag("may_remain");
    }
    for (auto const& part : c.parts)
        if (part.adjudication && part.adjudication->decided)
            view.put_flag(fmt::format("decided_{}", id_of(part.adjudication->decided->outcome)));
    if (draft.tlp) view.put("tlp", std::string{id_of(*draft.tlp)});
    if (!recipient) return;
    auto const& card = recipient->card;
    if (draft.audience == Audience::recipient && !card.government) view.put_flag("keeps_secrecy");
    view.put("person", card.person);
    if (!card.fingerprint.empty()) view.put_flag("key_known");
    if (!card.person.empty() || !card.fingerprint.empty() || card.registration != Registration::none) view.put_flag("contact_known");
}

/// A letter that speaks of several websites has a template of its own.
std::string template_of(const LetterDraft& draft) { return draft.also.empty() ? draft.letter : draft.letter + "-sites"; }

/// Whether the letter would read otherwise without the vulnerability-related information: the fields that stand under one rule with
/// the procedure.
bool holds_information(const LetterDraft& draft, const Fields& view, const Case& c, const TemplateSource& templates,
                       const Edition& edition) {
    auto const* information = field_rule(edition, c.kind, "procedure");
    if (!information) return true;
    auto const strip = [&](Fields& fields) {
        for (auto const& field : edition.fields)
            if (field.kind == c.kind && field.rule.id == information->rule.id)
                if (auto const at = fields.values.find(field.field); at != fields.values.end()) fields.values.erase(at);
    };
    Fields without = view;
    strip(without);
    for (auto& [name, value] : without.values)
        if (auto* items = std::get_if<std::vector<Fields>>(&value)) std::for_each(items->begin(), items->end(), strip);
    try {
        return compose(templates, draft.lang, draft.audience, c.kind, template_of(draft), without).body != draft.composed.body;
    } catch (const MissingField&) {
        return true;
    }
}

Audience audience_of(Role role) {
    switch (role) {
        case Role::developer: return Audience::developer;
        case Role::op: return Audience::op;
        case Role::coordinator: return Audience::coordinator;
        case Role::recipient: return Audience::recipient;
        case Role::finder: return Audience::finder;
    }
    return Audience::pub;
}

/// The developers whom the same letter goes to, one a line: who IPA is told that the date goes to (IV.4.3), IV.4.4)).
std::string developers_told(const Store& store, const Case& c, std::string_view letter, Lang lang) {
    std::string names;
    for (auto const& part : c.parts)
        if (part.contacted() && is_told(c, part, letter)) names += (names.empty() ? "" : "\n") + load_party(store, part.party).name(lang);
    return names;
}

void address_to_finder(LetterDraft& draft, const FinderNamed& finder, const Store& store) {
    auto const is_at = [&](Channel channel, const std::string& address) {
        draft.channel = channel;
        draft.to = address;
    };
    if (!finder.mail.empty())
        is_at(Channel::mail, finder.mail);
    else if (!finder.phone.empty())
        is_at(Channel::phone, finder.phone);
    else
        is_at(Channel::fax, finder.fax);
    if (draft.channel == Channel::mail) draft.key = key_at(store, draft.to, Role::finder);
}

}  // namespace

std::string key_at(const Store& store, const std::string& mail, Role role) {
    for (auto const& id : store.parties_at(fold(mail))) {
        auto const party = load_party(store, PartyId::parse(id).value_or(PartyId{}));
        if (party.card.role == role && !party.merged_into && !party.card.fingerprint.empty()) return party.card.fingerprint;
    }
    return {};
}

void require_fitting_role(const Case& c, const Party& party) {
    Role const fitting = c.kind == Kind::product ? Role::developer : Role::op;
    if (party.card.role == fitting) return;
    Words const kind = name_of(c.kind);
    Words const role = name_of(party.card.role);
    throw Error{Exit::usage, text("{0} は{1}の案件であり、{3}である {5} に連絡することはできません",
                                  "{0} is a {2} case: {5}, who is {4}, has no part in it", c.id.str(), kind.ja, kind.en, role.ja,
                                  with_article(role.en), party.id.str())};
}

void require_same_operator(const std::vector<Case>& websites, const Party& party) {
    for (auto const& website : websites) {
        bool const other = std::any_of(website.parts.begin(), website.parts.end(), [](const Part& part) { return part.contacted(); });
        auto const* own = website.part(party.id);
        if (other && (!own || !own->contacted()))
            throw Error{Exit::usage, text("{0} では別のウェブサイト運営者に連絡しています。{1}への文書にまとめることはできません",
                                          "another operator answers for {0}: it has no place in a letter to {2}", website.id.str(),
                                          party.name(Lang::ja), party.name(Lang::en))};
    }
}

void require_reader(const Case& c, const Party& party) {
    bool const reads = party.card.role == Role::coordinator || party.card.role == Role::recipient;
    if (!reads || c.kind != Kind::product) require_fitting_role(c, party);
}

std::string LetterDraft::bytes() const {
    return fmt::format("To: {}\nSubject: {}\n\n{}", harmless_line(to), harmless_line(composed.subject), composed.body);
}

std::string LetterDraft::file_name() const {
    return fmt::format("{}-{}-{}.{}", of.str(),
                       party    ? party->str()
                       : report ? "finder-" + report->str()
                                : std::string{id_of(audience)},
                       letter,
                       channel == Channel::mail ? "eml"
                       : paper.empty()          ? "txt"
                                                : "html");
}

/// Not every letter can speak of several websites.
void require_together(const TemplateSource& templates, const LetterDraft& draft, Kind kind) {
    auto const names = letter_names(templates, draft.lang, draft.audience, kind);
    auto const has = [&](const std::string& name) { return std::find(names.begin(), names.end(), name) != names.end(); };
    if (draft.also.empty() || has(template_of(draft)) || !has(draft.letter)) return;
    throw Error{Exit::usage,
                text("文書「{}」では、複数のウェブサイトをまとめられません", "the letter '{}' is for one website", draft.letter),
                text("--also を使えるのは opening、details、reminder です", "--also goes with opening, details and reminder")};
}

LetterDraft compose_letter(const Store& store, const TemplateSource& templates, const Case& c, const Addressee& to,
                           const LetterRequest& wanted, const Edition& edition) {
    auto const& letter = wanted.letter;
    LetterDraft draft;
    draft.of = c.id;
    draft.letter = letter;
    draft.channel = wanted.by;
    for (auto const& other : wanted.also) draft.also.push_back(other.id);
    auto const& recipient = to.party;
    ViewRequest request{Audience::finder, Lang::ja, wanted.on, nullptr, to.report, false};
    request.proposed = wanted.proposed;
    if (recipient) {
        require_reader(c, *recipient);
        draft.party = recipient->id;
        draft.lang = recipient->card.language;
        draft.to = to.address.empty() ? address_for(wanted.by, recipient->card.contacts) : own_address(to, wanted.by);
        draft.key = recipient->card.fingerprint;
        request.audience = audience_of(recipient->card.role);
        if (request.audience == Audience::recipient) {
            draft.tlp = wanted.tlp.value_or(usual_label(request.audience));
            draft.recipient = standing_of(*recipient);
        }
        request.under_nda = request.audience == Audience::coordinator;  // else it needs a reason: correspondence::passed_on
        request.recipient = &*recipient;
    } else if (to.office) {
        draft.to = to.address;
        draft.key = key_at(store, to.address, Role::coordinator);
        request.audience = *to.office == Organisation::ipa ? Audience::ipa : Audience::jpcert;
        request.developers = developers_told(store, c, letter, draft.lang);
    } else if (auto const* report = to.report ? c.report(*to.report) : nullptr; report && report->finder) {
        // The name of the file tells finders apart only where there are several.
        if (c.reports.size() > 1) draft.report = to.report;
        address_to_finder(draft, *report->finder, store);
    }
    draft.audience = request.audience;
    require_together(templates, draft, c.kind);
    if (!wanted.is_out) {
        require_due(c, {draft.audience, draft.party, to.report, letter}, edition);
        for (auto const& other : wanted.also) require_due(other, {draft.audience, draft.party, {}, letter}, edition);
    }
    draft.lang = wanted.lang.value_or(draft.lang);
    request.lang = draft.lang;
    add_neighbours(request, store, c);
    std::vector<Party> parties;  // whose solutions a recipient is given
    if (draft.audience == Audience::recipient) {
        parties = parties_in(store, store.events(c.id.str()));
        request.parties = &parties;
    }
    auto const office = office_of(store);
    auto view = view_of(c, request, office, edition);
    put_circumstances(view, draft, c, recipient);
    if (!wanted.also.empty()) {
        std::vector<Fields> sites{view};
        for (auto const& other : wanted.also) sites.push_back(view_of(other, request, office, edition).hide(view));
        view.put("more_cases", std::to_string(wanted.also.size())).put_list("sites", std::move(sites));
    }
    try {
        draft.composed = compose(templates, draft.lang, draft.audience, c.kind, template_of(draft), view);
    } catch (const MissingField& missing) {
        throw not_yet(missing, letter);
    }
    auto const said = draft.composed.subject + "\n" + draft.composed.body;
    auto const object = [&](std::vector<Ruling> more) { std::move(more.begin(), more.end(), std::back_inserter(draft.objections)); };
    object(leak_objections(said, c, request, office, edition));
    for (auto const& other : wanted.also) object(leak_objections(said, other, request, office, edition));
    object(acceptance_objections(c, draft, to.report, wanted.on));
    if (wanted.proposed && *wanted.proposed < wanted.on) object({{correspondence::past_date, {}}});
    if (draft.channel == Channel::post && !draft.to.empty()) {
        Fields page;
        page.put("case_id", c.id.str()).put("subject", draft.composed.subject).put("address", draft.to).put("body", draft.composed.body);
        if (recipient) page.put("recipient_name", recipient->name(draft.lang)).put("person", recipient->card.person);
        draft.paper = paper_page(templates, draft.lang, page);
    }
    if (draft.audience == Audience::coordinator) draft.objections.push_back({correspondence::passed_on, {}});
    bool const in_clear = draft.channel == Channel::mail && draft.key.empty();
    if (in_clear && (draft.audience == Audience::recipient || holds_information(draft, view, c, templates, edition)))
        draft.objections.push_back({correspondence::in_clear, {}});
    return draft;
}

void require_still_so(const Store& store, const Case& c, const Letter& letter, const Edition& edition) {
    auto const& what = letter.what;
    auto const refuse = [&](const Text& why) {
        throw Error{Exit::refused,
                    text("{0}: 書かれた後の変更により、この文書は送れません（{1}）",
                         "{0}: it was written before something changed, and does not go out any more: {2}", c.id.str(), why.ja, why.en)};
    };
    require_due(c, {what.audience, what.party, what.report, what.letter}, edition);
    if (what.audience == Audience::recipient) provision_objections(c, standing_of(load_party(store, *what.party)), letter.on, edition);
    auto const body = store.get(what.body);
    auto const said = body.substr(std::min(body.find('\n'), body.size()));  // but for its reader's address
    auto const party = what.party ? std::optional{load_party(store, *what.party)} : std::nullopt;
    ViewRequest request{what.audience, Lang::ja, letter.on, party ? &*party : nullptr, what.report, false};
    request.under_nda = what.audience == Audience::coordinator;
    add_neighbours(request, store, c);
    auto const written = store.event(letter.seq);
    for (auto const& leak : leak_objections(said, c, request, office_of(store), edition)) {
        auto const& over = written ? written->over : std::nullopt;
        bool const answered = over && std::find(over->rules.begin(), over->rules.end(), leak.rule.id) != over->rules.end();
        if (!answered) refuse(leak.detail);
    }
    bool const tells_date = what.letter == date_letter || what.letter == date_changed_letter;
    if (auto const date = c.agreed_date(); tells_date && date && !says(said, print_ja(*date)) && !says(said, print_en(*date)))
        refuse(text("公表日は {} に変わっています", "the publication date is {} now", print(*date)));
}

const Letter* written_before(const Store& store, const Case& c, const LetterDraft& draft) {
    auto const mark = mail_mark(draft);
    for (auto const& letter : c.letters) {
        bool const same = draft.channel == Channel::mail
                              ? letter.what.message_id.starts_with(mark)
                              : letter.what.channel == draft.channel && letter.what.letter == draft.letter &&
                                    letter.what.party == draft.party && letter.what.report == draft.report &&
                                    letter.what.audience == draft.audience && store.get(letter.what.body) == draft.bytes();
        if (same) return &letter;
    }
    return nullptr;
}

void require_address(const LetterDraft& draft) {
    if (draft.to.empty())
        throw Error{Exit::usage,
                    draft.party ? text("{1}: 文書「{0}」の宛先が登録されていません", "{1}: there is no address for the letter '{0}'",
                                       draft.letter, draft.party->str())
                                : text("文書「{}」の宛先が登録されていません", "there is no address for the letter '{}'", draft.letter),
                    draft.party ? text("vulnctl party set {} で登録するか、--by で別の手段を指定してください",
                                       "vulnctl party set {} records one; --by names another means", draft.party->str())
                                : Text{}};
}

LetterWritten written(const LetterDraft& draft) {
    LetterWritten what;
    what.letter = draft.letter;
    what.audience = draft.audience;
    what.party = draft.party;
    what.report = draft.report;
    what.subject = draft.composed.subject;
    what.file = draft.file_name();
    what.channel = draft.channel;
    what.tlp = draft.tlp;
    what.recipient = draft.recipient;
    return what;
}

Case record_letter(Desk& desk, const Case& c, const LetterDraft& draft, const MadeMail& mail) {
    auto what = written(draft);
    what.body = desk.store.put(draft.bytes());
    if (!mail.message_id.empty()) {
        what.message_id = mail.message_id;
        what.encrypted_to = draft.key;
        if (!mail.bytes.empty()) what.mail = desk.store.put(mail.bytes);
    }
    return record(desk, c, what, draft.objections);
}

}  // namespace vulnctl
