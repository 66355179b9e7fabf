#include "ops/directory.h"

#include "base/unicode.h"

#include <algorithm>
#include <map>

namespace vulnctl {

namespace {

std::vector<Case> cases_with(const Store& store, PartyId party) {
    std::vector<Case> cases;
    each_case(store, {}, [&](const Case& c) {
        if (c.part(party)) cases.push_back(c);
    });
    return cases;
}

/// The entry that a row without an id speaks of; nothing for a new one.
std::optional<Party> entry_for(const Store& store, const PartyAdded& card, const Place& place) {
    auto found = parties_named(store, card.name);
    std::erase_if(found, [&](const Party& party) { return party.card.role != card.role; });
    if (found.size() > 1)
        throw Error{Exit::bad_input, text("同じ名称の関係者が複数います。id 列で指定してください",
                                          "several parties have this name: say which in the column id")}
            .at(place);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

/// Which rows of the table were about whom: a second one would empty what the first one said.
struct Taken {
    std::map<std::pair<Role, std::string>, int> by_name;  // also of those that are only foreseen, and have no id
    std::map<PartyId, int> by_id;
};

/// Of contacts that stand no more too: a table that names its day again says nothing of those that came since.
std::optional<Day> last_check(const Store& store, PartyId id) {
    std::optional<Day> last;
    for (auto const& event : story(store.events(id.str()), {}).standing)
        if (event.what && std::holds_alternative<PartyChecked>(*event.what)) last = event.happened_on;
    return last;
}

std::optional<Day> day_checked(const PartyRow& row, const PartyAdded& card, Day today) {
    if (row.checked.empty()) return {};
    auto const day = parse_written_day(row.checked);
    if (!day)
        throw Error{Exit::bad_input, text("「{}」は checked に書けません（2019-06-03 のような日付）",
                                          "'{}' cannot stand as checked (a day, such as 2019-06-03)", harmless_line(row.checked))};
    if (*day > today)
        throw Error{Exit::bad_input,
                    text("日付 {} は未来です（本日 {}）", "{} lies in the future (today is {})", print(*day), print(today))};
    if (card.contacts.empty())
        throw Error{Exit::bad_input, text("連絡先がないため、確認済みにできません", "it has no contact that could have been checked")};
    return day;
}

RowResult take_row(const Store& store, Desk* desk, Day today, Taken& taken, const PartyRow& row) {
    RowResult result{row, RowAction::added, {}, {}, {}, {}};
    std::optional<Party> before;
    if (auto const id = PartyId::parse(row.id); id && store.events(id->str()).empty())
        throw Error{Exit::not_found, text("関係者 {} はこの台帳にありません。新たに登録する行は、id を空にしてください",
                                          "this store has no party {}: leave the id empty to register the row anew", id->str())};
    if (!row.id.empty()) before = find_party(store, row.id);
    auto card = card_with(before ? before->card : PartyAdded{}, row);
    auto const refuse_twice = [&](int line) {
        throw Error{Exit::bad_input, text("この関係者は {} 行目にもあります", "line {} is about this party already", line)};
    };
    if (auto const at = taken.by_name.find({card.role, fold(card.name)}); !before && at != taken.by_name.end()) refuse_twice(at->second);
    if (!before) before = entry_for(store, card, row.place);
    if (before) {
        if (auto const at = taken.by_id.find(before->id); at != taken.by_id.end()) refuse_twice(at->second);
        card = card_with(before->card, row);
        result.emptied = emptied_by(before->card, row);
    }
    result.name = card.name;
    auto checked = day_checked(row, card, today);
    if (before && checked && last_check(store, before->id) >= checked) checked.reset();
    if (before && before->checked_on && !checked && !contacts_besides(card, before->card).empty()) result.emptied.emplace_back("checked");
    if (before) {
        result.id = before->id.str();
        result.action = before->card == card && !checked ? RowAction::unchanged : RowAction::changed;
        if (desk) change_party(*desk, *before, card, {});
    } else if (desk) {
        before = add_party(*desk, card);
        result.id = before->id.str();
    }
    if (desk && checked) {
        Desk then = *desk;
        then.on = *checked;
        record_fact(then, result.id, PartyChecked{});
    }
    taken.by_name.emplace(std::pair{card.role, fold(card.name)}, row.place.line);
    if (before) taken.by_id.emplace(before->id, row.place.line);
    return result;
}

/// The day on which the contacts of both were right.
std::optional<Day> checked_together(const Party& from, const Party& into) {
    if (into.card.contacts.empty()) return from.checked_on;
    return from.checked_on && into.checked_on ? std::optional{std::min(*from.checked_on, *into.checked_on)} : std::nullopt;
}

/// One card filled from another of the same party.
struct Filling {
    PartyAdded card;
    Text left;

    void take_all(const PartyAdded& from) {
        for (auto const& contact : contacts_besides(from, card)) card.contacts.push_back(contact);
        std::stable_sort(card.contacts.begin(), card.contacts.end(),
                         [](const Contact& a, const Contact& b) { return a.channel < b.channel; });
        card.registration = std::max(card.registration, from.registration);
        card.government = card.government || from.government;
        if (card.name_en.empty()) card.name_en = from.name_en;  // else it goes over as another name
        take({"担当者", "person"}, card.person, from.person);
        take({"公開鍵の指紋", "key"}, card.fingerprint, from.fingerprint);
        take({"重要インフラ分野", "sector"}, card.sector, from.sector);
        take({"メモ", "note"}, card.note, from.note);
        if (card.language != from.language) leave({"文書の言語", "language"}, from.language == Lang::ja ? "ja" : "en");
        if (card.direct_reports == Known::unknown)
            card.direct_reports = from.direct_reports;
        else if (from.direct_reports != Known::unknown && card.direct_reports != from.direct_reports)
            leave({"直接届出の受付", "direct reports"}, id_of(from.direct_reports));
        for (auto const& promise : from.promises) take(promise);
    }

private:
    void take(Words name, std::string& mine, const std::string& other) {
        if (mine.empty())
            mine = other;
        else if (!other.empty() && fold(mine) != fold(other))
            leave(name, other);
    }
    void take(const SecrecyPromise& promise) {
        auto const mine = std::find_if(card.promises.begin(), card.promises.end(),
                                       [&](const SecrecyPromise& p) { return p.condition == promise.condition; });
        if (mine == card.promises.end())
            card.promises.push_back(promise);
        else if (mine->on != promise.on)
            leave({"秘密保持の条件", "promised"}, promise.condition + " " + print(promise.on));
    }
    void leave(Words name, std::string_view value) {
        auto const shown = harmless_line(value);
        left.ja += fmt::format("{}{}「{}」", left.ja.empty() ? "" : "、", name.ja, shown);
        left.en += fmt::format("{}{} '{}'", left.en.empty() ? "" : ", ", name.en, shown);
    }
};

}  // namespace

bool operator==(const PartyAdded& a, const PartyAdded& b) { return encode(a, {}) == encode(b, {}); }

Words name_of(RowAction action) {
    switch (action) {
        case RowAction::added: return {"登録", "added"};
        case RowAction::changed: return {"変更", "changed"};
        case RowAction::unchanged: return {"変更なし", "unchanged"};
        case RowAction::refused: return {"不可", "refused"};
    }
    return {};
}

Party add_party(Desk& desk, const PartyAdded& card) {
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    PartyId const id{year, desk.store.next_number('P', year)};
    record_fact(desk, id.str(), card);
    return load_party(desk.store, id);
}

Party change_party(Desk& desk, const Party& before, const PartyAdded& card, const std::string& reason) {
    if (before.card == card) return before;
    if (before.card.role != card.role)
        if (auto const cases = cases_with(desk.store, before.id); !cases.empty())
            throw Error{Exit::refused, text("{} は {} の関係者であるため、役割を変更できません", "{} takes part in {}: its role stays",
                                            before.id.str(), cases.front().id.str())};
    record_fact(desk, before.id.str(), PartyChanged{card, reason});
    return load_party(desk.store, before.id);
}

Merger merge_parties(Desk& desk, const Party& from, const Party& into, const std::string& reason) {
    if (from.id == into.id) throw Error{Exit::usage, text("同じ関係者です", "that is the same party")};
    if (from.card.role != into.card.role)
        throw Error{Exit::usage, text("役割の異なる関係者をまとめることはできません", "parties of two roles are not one")};
    PartyMerged merged{from.id, into.id, {from.former_names.begin(), from.former_names.end()}, reason};
    for (auto const* name : {&from.card.name, &from.card.name_en})
        if (!name->empty()) merged.names.push_back(*name);
    auto const cases = cases_with(desk.store, from.id);
    record_fact(desk, from.id.str(), merged);
    record_fact(desk, into.id.str(), merged);
    Filling filling{into.card, {}};
    filling.take_all(from.card);
    change_party(desk, into, filling.card, reason);
    if (auto const day = checked_together(from, into); day && !load_party(desk.store, into.id).checked_on) {
        Desk then = desk;
        then.on = *day;
        record_fact(then, into.id.str(), PartyChecked{});
    }
    for (auto const& c : cases) record(desk, c, PartReassigned{from.id, into.id});
    return {load_party(desk.store, into.id), filling.left};
}

std::vector<RowResult> take_party_table(const Store& store, Desk* desk, Day today, const std::vector<PartyRow>& rows) {
    std::vector<RowResult> results;
    Taken taken;
    for (auto const& row : rows) try {
            results.push_back(take_row(store, desk, today, taken, row));
        } catch (const Error& error) {
            if (error.exit == Exit::io || error.exit == Exit::busy) throw;
            results.push_back({row, RowAction::refused, {}, {}, error.message, {}});
        }
    return results;
}

Text in_words(const std::vector<Contact>& contacts) {
    Text words;
    for (auto const& contact : contacts) {
        auto const address = harmless_line(contact.address);
        words.ja += fmt::format("{}{} {}", words.ja.empty() ? "" : "、", name_of(contact.channel).ja, address);
        words.en += fmt::format("{}{} {}", words.en.empty() ? "" : ", ", name_of(contact.channel).en, address);
    }
    return words;
}

}  // namespace vulnctl
