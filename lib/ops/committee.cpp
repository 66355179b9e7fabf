#include "ops/committee.h"

#include "base/unicode.h"
#include "formats/draft.h"
#include "render/advisory.h"
#include "render/letter.h"
#include "rules/committee.h"
#include "rules/disclosure.h"
#include "rules/letters.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

void require_member(const SittingCalled& card, const std::string& name) {
    if (std::any_of(card.members.begin(), card.members.end(), [&](const CommitteeMember& member) { return member.name == name; })) return;
    throw Error{Exit::usage, text("{} という委員はいません", "there is no member {}", harmless_line(name))};
}

bool letter_written(const Case& c, Audience audience, std::optional<PartyId> party, std::string_view letter, Day since) {
    return std::any_of(c.letters.begin(), c.letters.end(), [&](const Letter& written) {
        auto const& what = written.what;
        return what.audience == audience && what.party == party && what.letter == letter && written.on >= since;
    });
}

/// Whether the item of the edition's `after-publish` list is done; an item that is not known here is never done.
bool is_done(std::string_view item, const Case& c, const Adjudication& adjudication) {
    if (item == "decide") return true;
    if (item == "confirm") return adjudication.confirmed_on.has_value();
    if (item == "date") return !c.dates.empty() && c.dates.back().agreed_on >= adjudication.decided_on;
    if (item == "statement") return adjudication.statement.has_value();
    if (item == "tell-jpcert") return letter_written(c, Audience::jpcert, {}, decision_letter, adjudication.decided_on);
    if (item == "publish") return c.published.has_value();
    if (item == "tell-finder") return c.published && letter_written(c, Audience::finder, {}, "published", *c.closed_on);
    return false;
}

}  // namespace

Sitting load_sitting(const Store& store, std::string_view id, const Lens& lens) {
    auto const wanted = SittingId::parse(fold(id));
    auto const sitting = wanted ? fold_sitting(*wanted, story(store.events(wanted->str()), lens)) : Sitting{};
    if (!sitting.standing)
        throw Error{Exit::not_found, text("公表判定委員会の開催 {} はありません", "there is no sitting {}", harmless_line(id)),
                    text("vulnctl escalate sitting で一覧できます", "vulnctl escalate sitting shows them")};
    return sitting;
}

std::vector<Sitting> all_sittings(const Store& store, const Lens& lens) {
    std::vector<Sitting> sittings;
    for (auto const& id : store.sittings())
        if (auto sitting = fold_sitting(SittingId::parse(id).value_or(SittingId{}), story(store.events(id), lens)); sitting.standing)
            sittings.push_back(std::move(sitting));
    return sittings;
}

Sitting call_sitting(Desk& desk, std::optional<SittingId> known, SittingCalled card) {
    auto const& plays = office_of(desk.store).plays;
    bool const by_ipa = desk.actor.organisation ? *desk.actor.organisation == Organisation::ipa
                                                : std::find(plays.begin(), plays.end(), Organisation::ipa) != plays.end();
    auto const& edition = desk.rules();
    if (auto const* convened = checklist_item(edition, Kind::product, "sitting", "convened"); convened && !by_ipa)
        throw refused_by(
            *convened, edition,
            text("公表判定委員会を開催し、委員を指名するのはIPAです", "it is IPA that convenes the committee and names its members"));
    std::set<std::string> names;
    for (auto const& member : card.members)
        if (!names.insert(fold(member.name)).second)
            throw Error{Exit::usage, text("委員 {} が重複しています", "the member {} is named twice", harmless_line(member.name))};
    for (auto const& interest : card.interests) {
        require_member(card, interest.member);
        load_case(desk.store, interest.of);
    }
    if (auto const* fixed = checklist_item(edition, Kind::product, "sitting", "fixed"); fixed && known)
        for (auto const& entry : docket_of(desk.store, *known, {}))
            if (entry.c.part(entry.party)->adjudication->determined)
                throw refused_by(*fixed, edition,
                                 text("{0} では {1} の判定が行われています。開催日、委員、利害関係は変更できません",
                                      "{0} has determined {1}: its day, members and interests stand", known->str(), entry.c.id.str()),
                                 text("誤って記録した判定は vulnctl undo で取り消します",
                                      "a determination recorded by mistake is taken back with vulnctl undo"));
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    SittingId const id = known ? *known : SittingId{year, desk.store.next_number('S', year)};
    record_fact(desk, id.str(), std::move(card));
    return load_sitting(desk.store, id.str());
}

std::vector<DocketEntry> docket_of(const Store& store, SittingId id, const Lens& lens) {
    std::vector<DocketEntry> entries;
    for (auto const& subject : store.cases_on_docket(id.str())) {
        auto const of = parse_case_id(subject);
        auto const c = fold(of, story(store.events(subject), lens));
        for (auto const& part : c.parts)
            if (part.adjudication && part.adjudication->sitting == id) entries.push_back({c, part.party});
    }
    return entries;
}

std::vector<Lacking> lacking_material(const Store& store, const Case& c, const Part& part, const Edition& edition) {
    std::vector<Lacking> lacking;
    auto const ask = [&](bool there, std::string_view list, std::string_view item, Text what) {
        if (auto const* rule = checklist_item(edition, c.kind, list, item); rule && !there) lacking.push_back({*rule, std::move(what)});
    };
    auto const& adjudication = *part.adjudication;
    auto const& form = c.form();
    ask(!load_party(store, part.party).card.contacts.empty(), "committee-material", "contacts",
        text("製品開発者の連絡先が登録されていない", "no address of the developer is on record"));
    ask(!form.procedure.empty() || !form.outcome.empty() || !form.reason.empty(), "committee-material", "information",
        text("脆弱性関連情報が記録されていない", "no vulnerability-related information is recorded"));
    if (adjudication.ground != Failure::unreachable) {
        ask(part.position(), "committee-material", "verification",
            text("製品開発者の検証結果が記録されていない", "no verification result of the developer is recorded"));
        ask(adjudication.invited.has_value(), "committee-notice", "opinion",
            text("意見書の提出先と提出期限を連絡していない", "the developer has not been told where and by when to give its opinion"));
        ask(!adjudication.invited || given_notice(c, part), "committee-notice", "information",
            text("公表判定の連絡（文書 {}）を作成していない", "the notice (letter {}) is not written", notice_letter));
    }
    if (!adjudication.harm)
        for (auto const& check : edition.checks)
            if (check.predicate == "harm-was-weighed") lacking.push_back({check.rule, Text{check.rule.wording}});
    return lacking;
}

std::vector<Duty> duties_after_decision(const Case& c, const Part& part, const Edition& edition) {
    std::vector<Duty> duties;
    if (!part.adjudication || !part.adjudication->decided_to(Outcome::publish)) return duties;
    for (auto const* item : after_publish(edition, part.adjudication->ground))
        duties.push_back({item->rule, is_done(item->id, c, *part.adjudication)});
    return duties;
}

CommitteeDetermined determined_by(const Store& store, const Case& c, PartyId party, Outcome outcome, std::vector<CriterionFound> findings,
                                  const std::vector<std::string>& absent, Day on) {
    CommitteeDetermined what{party, {}, outcome, std::move(findings), {}};
    auto const* part = c.part(party);
    if (!part || !part->adjudication || !part->adjudication->sitting) return what;  // the rules say what is missing
    what.sitting = *part->adjudication->sitting;
    auto const sitting = load_sitting(store, what.sitting.str());
    if (on < sitting.card.day)
        throw Error{Exit::refused,
                    text("{0} の開催日（{1}）より前に判定はできません", "{0} does not sit before {1}: nothing is determined yet",
                         sitting.id.str(), print(sitting.card.day))};
    for (auto const& name : absent) require_member(sitting.card, name);
    for (auto& name : sitting.members_for(c.id))
        if (std::find(absent.begin(), absent.end(), name) == absent.end()) what.members.push_back(std::move(name));
    return what;
}

std::string draft_page(const TemplateSource& templates, std::string_view bytes, const std::string& name, Lang lang, CaseId of) {
    auto draft = read_draft(bytes, name);
    if (std::find(draft.cases.begin(), draft.cases.end(), of) == draft.cases.end())
        throw Error{Exit::bad_input,
                    text("{0}: 原稿の cases に {1} がありません。別の案件の原稿です",
                         "{0}: its cases do not name {1}: it is another case's draft", harmless_line(name), of.str()),
                    text("vulnctl publish {} --draft で作成した原稿を指定してください", "give a draft made by vulnctl publish {} --draft",
                         of.str())};
    if (draft.jvn.empty()) draft.jvn = text("JVN#（公表時に付与）", "JVN# (given at publication)").in(lang);
    try {
        // As it would be published: the paper that it becomes a part of has a label of its own, which holds for all of it.
        return render_advisory_text(templates, draft, lang, PageState::published, letter_columns);
    } catch (const MissingField&) {
        throw Error{
            Exit::bad_input, text("{}: 未記入の項目があります", "{}: something is not filled in", harmless_line(name)),
            text("vulnctl publish CASE {} --check で確認できます", "vulnctl publish CASE {} --check shows what", harmless_line(name))};
    }
}

}  // namespace vulnctl
