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

/// What rows before this one would have added, by role and name: a table that is only looked at may speak of a party twice.
using Foreseen = std::map<std::pair<Role, std::string>, PartyAdded>;

RowResult take_row(const Store& store, Desk* desk, Foreseen& foreseen, const PartyRow& row) {
    RowResult result{row, RowAction::added, {}, {}, {}};
    std::optional<Party> before;
    if (!row.id.empty()) before = find_party(store, row.id);
    auto card = card_with(before ? before->card : PartyAdded{}, row);
    if (!before) before = entry_for(store, card, row.place);
    if (before) card = card_with(before->card, row);
    result.name = card.name;
    if (before) {
        result.id = before->id.str();
        result.action = before->card == card ? RowAction::unchanged : RowAction::changed;
        if (desk) change_party(*desk, *before, card, {});
    } else if (desk) {
        result.id = add_party(*desk, card).id.str();
    } else {
        auto const [at, is_new] = foreseen.try_emplace({card.role, fold(card.name)}, card);
        if (is_new) return result;
        card = card_with(at->second, row);
        result.action = at->second == card ? RowAction::unchanged : RowAction::changed;
        at->second = card;
    }
    return result;
}

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

Party merge_parties(Desk& desk, const Party& from, const Party& into, const std::string& reason) {
    if (from.id == into.id) throw Error{Exit::usage, text("同じ関係者です", "that is the same party")};
    if (from.card.role != into.card.role)
        throw Error{Exit::usage, text("役割の異なる関係者をまとめることはできません", "parties of two roles are not one")};
    PartyMerged merged{from.id, into.id, {from.former_names.begin(), from.former_names.end()}, reason};
    for (auto const* name : {&from.card.name, &from.card.name_en})
        if (!name->empty()) merged.names.push_back(*name);
    auto const cases = cases_with(desk.store, from.id);
    record_fact(desk, from.id.str(), merged);
    record_fact(desk, into.id.str(), merged);
    for (auto const& c : cases) record(desk, c, PartReassigned{from.id, into.id});
    return load_party(desk.store, into.id);
}

std::vector<RowResult> take_party_table(const Store& store, Desk* desk, const std::vector<PartyRow>& rows) {
    std::vector<RowResult> results;
    Foreseen foreseen;
    for (auto const& row : rows) try {
            results.push_back(take_row(store, desk, foreseen, row));
        } catch (const Error& error) {
            if (error.exit == Exit::io || error.exit == Exit::busy) throw;
            results.push_back({row, RowAction::refused, {}, {}, error.message});
        }
    return results;
}

}  // namespace vulnctl
