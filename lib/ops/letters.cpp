#include "ops/letters.h"

#include "base/unicode.h"
#include "ops/view.h"
#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

namespace {

std::string address_for(Channel by, const std::vector<Contact>& contacts) {
    for (auto const& contact : contacts)
        if (contact.channel == by) return contact.address;
    return {};
}

/// A field of ours that has no value yet is said in the case's words; a name that nobody knows is the template's fault.
Error not_yet(const MissingField& missing, std::string_view letter) {
    auto const name = field_name(missing.field);
    if (name.en == missing.field) return missing;
    return {Exit::refused, text("文書「{0}」は、{1}が記録されるまで作成できません",
                                "the letter '{0}' cannot be written before {2} is recorded", letter, name.ja, name.en)};
}

constexpr Rule denied_to_all{
    "view.denied", "convention", Nature::object, {"どの宛先にも示さない項目である", "a field that nobody is shown"}, true};

std::vector<Ruling> leak_objections(const LetterDraft& draft, const Case& c, const ViewRequest& request, const OfficeOpened& office,
                                    const Edition& edition) {
    std::vector<Ruling> objections;
    for (auto& leak : leaks_in(draft.composed.subject + "\n" + draft.composed.body, draft.letter, c, request, office, edition)) {
        auto const* rule = field_rule(edition, c.kind, leak.field);
        objections.push_back({rule ? rule->rule : denied_to_all, std::move(leak.finding.message)});
    }
    return objections;
}

}  // namespace

void require_fitting_role(const Case& c, const Party& party) {
    Role const fitting = c.kind == Kind::product ? Role::developer : Role::op;
    if (party.card.role == fitting) return;
    Words const kind = name_of(c.kind);
    Words const role = name_of(party.card.role);
    throw Error{Exit::usage, text("{0} は{1}の案件であり、{3}である {5} に連絡することはできません",
                                  "{0} is a {2} case: {5}, who is a {4}, has no part in it", c.id.str(), kind.ja, kind.en, role.ja, role.en,
                                  party.id.str())};
}

std::string LetterDraft::bytes() const {
    return fmt::format("To: {}\nSubject: {}\n\n{}", harmless_line(to), harmless_line(composed.subject), composed.body);
}

std::string LetterDraft::file_name(CaseId id) const {
    return fmt::format("{}-{}-{}.txt", id.str(), party ? party->str() : report ? "finder-" + report->str() : "finder", letter);
}

LetterDraft compose_letter(const Store& store, const TemplateSource& templates, const Case& c, const Addressee& to,
                           const std::string& letter, Channel by, Day today, const Edition& edition) {
    LetterDraft draft;
    draft.letter = letter;
    auto const& recipient = to.party;
    ViewRequest request{Audience::finder, Lang::ja, today, nullptr, to.report, false};
    if (recipient) {
        require_fitting_role(c, *recipient);
        draft.party = recipient->id;
        draft.lang = recipient->card.language;
        draft.to = address_for(by, recipient->card.contacts);
        request.audience = recipient->card.role == Role::developer ? Audience::developer : Audience::op;
        request.recipient = &*recipient;
    } else if (auto const* report = to.report ? c.report(*to.report) : nullptr; report && report->finder) {
        // The name of the file tells finders apart only where there are several.
        if (c.reports.size() > 1) draft.report = to.report;
        auto const& finder = *report->finder;
        draft.to = !finder.mail.empty() ? finder.mail : !finder.phone.empty() ? finder.phone : finder.fax;
    }
    draft.audience = request.audience;
    request.lang = draft.lang;
    auto const office = office_of(store);
    try {
        draft.composed = compose(templates, draft.lang, draft.audience, c.kind, letter, view_of(c, request, office, edition));
    } catch (const MissingField& missing) {
        throw not_yet(missing, letter);
    }
    draft.leaks = leak_objections(draft, c, request, office, edition);
    return draft;
}

void record_letter(Desk& desk, const Case& c, const LetterDraft& draft) {
    auto const bytes = draft.bytes();
    bool const recorded = std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& l) {
        return l.what.letter == draft.letter && l.what.party == draft.party && l.what.report == draft.report &&
               l.what.audience == draft.audience && desk.store.get(l.what.body) == bytes;
    });
    if (recorded) return;
    if (draft.to.empty())
        throw Error{Exit::usage, text("文書「{}」の宛先が登録されていません", "there is no address for the letter '{}'", draft.letter),
                    draft.party ? text("--by で別の手段を指定してください", "name another means with --by") : Text{}};
    LetterWritten what;
    what.letter = draft.letter;
    what.audience = draft.audience;
    what.party = draft.party;
    what.report = draft.report;
    what.subject = draft.composed.subject;
    what.body = desk.store.put(bytes);
    what.file = draft.file_name(c.id);
    record(desk, c, what, draft.leaks);
}

}  // namespace vulnctl
