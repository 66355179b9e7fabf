#include "ops/desk.h"

#include "base/unicode.h"
#include "ops/project.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

Error no_such(std::string_view ja, std::string_view en, std::string_view id) {
    auto const shown = harmless_line(id);
    return {Exit::not_found, Text{fmt::format("{} {} はありません", ja, shown), fmt::format("there is no {} {}", en, shown)}};
}

Text when_not_yet(const Lens& lens, const Text& otherwise) {
    return lens.whole() ? otherwise : text("指定した時点では、まだありません", "not yet, as of the time asked for");
}

Text words_of(const Ruling& ruling) { return ruling.detail.empty() ? Text{ruling.rule.wording} : ruling.detail; }

/// Several each with the rule's id: only the first one's ground is cited.
Text describe(const std::vector<Ruling>& rulings) {
    if (rulings.size() == 1) return words_of(rulings.front());
    Text all;
    for (auto const& ruling : rulings) {
        auto const words = words_of(ruling);
        all.ja += fmt::format("{}{} [{}]", all.ja.empty() ? "" : "／", words.ja, ruling.rule.id);
        all.en += fmt::format("{}{} [{}]", all.en.empty() ? "" : "; ", words.en, ruling.rule.id);
    }
    return all;
}

/// What the reason does not answer: all of it if there is none, else what has to be named and is not.
std::vector<Ruling> unanswered(const Desk& desk, const std::vector<Ruling>& objections) {
    std::vector<Ruling> left;
    for (auto const& ruling : objections) {
        bool const named = std::find(desk.although.begin(), desk.although.end(), ruling.rule.id) != desk.although.end();
        if (!desk.because || (ruling.by_name && !named)) left.push_back(ruling);
    }
    return left;
}

Text how_to_go_on(const Desk& desk, const std::vector<Ruling>& left) {
    std::string names;
    for (auto const& ruling : left)
        if (auto const name = fmt::format(" --although {}", ruling.rule.id); ruling.by_name && names.find(name) == std::string::npos)
            names += name;
    if (names.empty())
        return text("それでも進める場合は --because で理由を記録してください",
                    "to go on all the same, give the reason with --because; it is kept");
    return text("それでも進める場合は、その理由を --because で記録し、規則を指定してください:{}",
                "to go on all the same, give the reason for it with --because, and name the rule:{}",
                (desk.because ? "" : " --because REASON") + names);
}

void append_and_project(Desk& desk, const std::string& subject, const Edition& edition, Payload what, std::optional<Override> over) {
    desk.store.append({subject, desk.on, desk.now, desk.actor, std::string{edition.id}, std::move(what), std::move(over)});
    project_subject(desk.store, subject, desk.editions);
}

}  // namespace

CaseId parse_case_id(std::string_view s) {
    auto const id = CaseId::parse(fold(s));
    if (!id) {
        auto error = no_such("案件", "case", s);
        if (ReportId::parse(fold(s)))
            error.hint = text("届出番号ではなく取扱番号（C-）で指定してください。vulnctl list で一覧できます",
                              "name the case (C-), not the report; vulnctl list shows them");
        else
            error.hint = text("取扱番号は C-2019-00001 のように書きます。vulnctl list で一覧できます",
                              "a case id looks like C-2019-00001; vulnctl list shows them");
        throw error;
    }
    return *id;
}

Case load_case(const Store& store, CaseId id, const Lens& lens) {
    auto events = store.events(id.str());
    auto const told = story(std::move(events), lens);
    if (told.standing.empty() && told.undone.empty()) {
        auto error = no_such("案件", "case", id.str());
        error.hint = when_not_yet(lens, text("vulnctl list で案件の一覧を確認できます", "vulnctl list shows the cases"));
        throw error;
    }
    return fold(id, told);
}

void each_case(const Store& store, const Lens& lens, const std::function<void(const Case&)>& each) {
    store.each_subject("C-", [&](const std::string& subject, std::vector<Event> events) {
        auto const id = CaseId::parse(subject);
        auto const told = story(std::move(events), lens);
        if (id && !told.standing.empty()) each(fold(*id, told));
    });
}

Party load_party(const Store& store, PartyId id, const Lens& lens) {
    Party party = fold_party(id, story(store.events(id.str()), lens));
    if (!party.standing) {
        auto error = no_such("関係者", "party", id.str());
        error.hint = when_not_yet(lens, text("vulnctl party list で一覧できます", "vulnctl party list shows them"));
        throw error;
    }
    return party;
}

std::vector<Party> all_parties(const Store& store, const Lens& lens) {
    std::vector<Party> parties;
    for (auto const& id : store.parties()) {
        Party party = fold_party(PartyId::parse(id).value_or(PartyId{}), story(store.events(id), lens));
        if (party.standing) parties.push_back(std::move(party));
    }
    return parties;
}

std::vector<Party> parties_named(const Store& store, std::string_view name) {
    std::vector<Party> parties;
    for (auto const& id : store.parties_named(fold(name))) parties.push_back(load_party(store, PartyId::parse(id).value_or(PartyId{})));
    return parties;
}

std::vector<Party> parties_in(const Store& store, const std::vector<Event>& events, const Lens& lens) {
    std::set<PartyId> ids;
    for (auto const& event : events)
        if (event.what)
            for (auto const& id : parties_of(*event.what)) ids.insert(id);
    std::vector<Party> parties;
    for (auto const& id : ids)
        if (auto party = fold_party(id, story(store.events(id.str()), lens)); party.standing) parties.push_back(std::move(party));
    return parties;
}

Party find_party(const Store& store, std::string_view id_or_name) {
    if (auto const id = PartyId::parse(id_or_name)) {
        auto party = load_party(store, *id);
        if (party.merged_into)
            throw Error{Exit::not_found,
                        text("{} は {} にまとめられています", "{} was merged into {}", id->str(), party.merged_into->str())};
        return party;
    }
    auto const found = parties_named(store, id_or_name);
    if (found.empty()) {
        auto error = no_such("関係者", "party", id_or_name);
        error.hint = text("vulnctl party list で確認し、なければ vulnctl party add で登録してください",
                          "vulnctl party list shows them; register a new one with vulnctl party add");
        throw error;
    }
    if (found.size() > 1)
        throw Error{Exit::usage, text("「{}」という関係者が複数います", "several parties are called '{}'", harmless_line(id_or_name)),
                    text("番号（P-）で指定してください", "name it by its id (P-)")};
    return found.front();
}

OfficeOpened office_of(const Store& store) {
    for (auto const& event : story(store.events("office"), {}).standing)
        if (event.what)
            if (auto const* office = std::get_if<OfficeOpened>(&*event.what)) return *office;
    return {};
}

Text edition_note(const EditionChoice& choice) {
    if (!choice.differs()) return {};
    return text("この日に有効なガイドラインは第{}版ですが、第{}版により計算しています",
                "edition {} governs this day: computed under edition {}", choice.governing, choice.edition->id);
}

Ground ground_of(const Rule& rule, const Edition& edition) {
    return {std::string{rule.id}, std::string{rule.clause}, std::string{edition.id}};
}

Error refused_by(const Rule& rule, const Edition& edition, Text message, Text hint) {
    return Error{Exit::refused, std::move(message), std::move(hint)}.because(ground_of(rule, edition));
}

Error refused_by(const Ruling& refusal, const Case& before, const Payload& what, const Edition& rules) {
    Text const reason = words_of(refusal);
    bool const provides = before.kind == Kind::product && wider_step(step_of(what)) == "provide";
    return Error{Exit::refused,
                 text("{0}: この手続きはできません（{1}）", "{0}: this step is not open: {2}", before.id.str(), reason.ja, reason.en),
                 provides ? text("vulnctl escalate provide {} で、条件ごとに、満たしているかどうかと次の手続きを確認できます",
                                 "vulnctl escalate provide {} shows each condition, whether it holds, and what to do next", before.id.str())
                          : text("vulnctl why {} で、根拠と次に可能な手続きを確認できます",
                                 "vulnctl why {} shows the grounds and the steps open now", before.id.str())}
        .because(ground_of(refusal.rule, rules));
}

std::vector<Ruling> ask_rules(const Desk& desk, const Case& before, const Payload& what, std::vector<Ruling> besides) {
    auto const& rules = desk.rules(before);
    auto verdict = decide(before, what, desk.on, desk.actor, office_of(desk.store).plays, rules);
    verdict.objections.insert(verdict.objections.begin(), std::make_move_iterator(besides.begin()), std::make_move_iterator(besides.end()));
    if (verdict.refusal) throw refused_by(*verdict.refusal, before, what, rules);
    if (auto const left = unanswered(desk, verdict.objections); !left.empty()) {
        auto const why = describe(left);
        throw Error{Exit::refused, text("{0}: 異議があります（{1}）", "{0}: there is an objection: {2}", before.id.str(), why.ja, why.en),
                    how_to_go_on(desk, left)}
            .because(ground_of(left.front().rule, rules));
    }
    return verdict.objections;
}

Case record(Desk& desk, const Case& before, Payload what, std::vector<Ruling> besides) {
    auto const objections = ask_rules(desk, before, what, std::move(besides));
    std::optional<Override> over;
    if (!objections.empty()) {
        over.emplace();
        over->reason = *desk.because;
        for (auto const& ruling : objections) over->rules.emplace_back(ruling.rule.id);
        desk.overridden.insert(desk.overridden.end(), objections.begin(), objections.end());
    }
    append_and_project(desk, before.id.str(), desk.rules(before), std::move(what), std::move(over));
    return load_case(desk.store, before.id);
}

Event record_fact(Desk& desk, const std::string& subject, Payload what) {
    append_and_project(desk, subject, desk.rules(), std::move(what), {});
    return desk.store.newest(1).front();
}

}  // namespace vulnctl
