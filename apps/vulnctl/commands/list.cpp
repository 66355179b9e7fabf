#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"--kind", "KIND", {"種別で絞る（product, website）", "only this kind (product, website)"}},
    {"--state", "STATE", {"状態で絞る（received, accepted, published など）", "only this state (received, accepted, published, ...)"}},
    {"--assigned", "PERSON", {"担当者で絞る", "only those that this person looks after"}},
    {"--all", "", {"終了した案件も含める", "ended cases too"}},
};

State state_from(const CaseRow& row) {
    if (row.kind == Kind::product) return from_id<ProductState>(row.state).value_or(ProductState::none);
    return from_id<WebsiteState>(row.state).value_or(WebsiteState::none);
}

std::string all_states() {
    std::string known;
    auto const add = [&](std::string_view id) {
        if (id != "none" && known.find(id) == std::string::npos) known += (known.empty() ? "" : ", ") + std::string{id};
    };
    for (auto const& word : words_of(ProductState{})) add(word.id);
    for (auto const& word : words_of(WebsiteState{})) add(word.id);
    return known;
}

std::vector<CaseRow> rows_through(const Store& store, const Lens& lens, Store::Cases which) {
    if (lens.whole()) return store.case_rows(which);
    std::vector<CaseRow> rows;
    each_case(store, lens, [&](const Case& c) {
        rows.push_back({c.id.str(), c.kind, std::string{id_of(c.state)}, c.sub, c.title(), c.received(), c.first_contact, c.agreed_date(),
                        c.closed_on, c.last_event, c.edition, c.assignee});
    });
    return rows;
}

std::vector<CaseRow> chosen(const Context& context) {
    auto const kind = context.args.word<Kind>("--kind");
    auto const state = context.args.text("--state");
    if (!state.empty() && !from_id<ProductState>(state) && !from_id<WebsiteState>(state))
        throw Error{Exit::usage, text("「{}」という状態はありません", "there is no state '{}'", harmless_line(state)),
                    text("次のいずれかを指定してください: {}", "give one of: {}", all_states())};
    bool const all = context.args.has("--all") || !state.empty();
    auto rows = rows_through(*context.store, context.lens, all ? Store::Cases::all : Store::Cases::open);
    std::erase_if(rows, [&](const CaseRow& row) {
        return row.state == "none" || (kind && row.kind != *kind) || (!state.empty() && row.state != state) ||
               (context.args.has("--assigned") && row.assignee != context.args.text("--assigned")) || (!all && row.closed);
    });
    return rows;
}

Result run(Context& context) {
    auto const rows = chosen(context);
    auto const in_words = [&context](const CaseRow& row, Lang lang) {
        return state_words(state_from(row), row.sub, row.kind, context.editions.named(row.edition), lang);
    };
    Result result;
    result.kind = "case-list";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        if (rows.empty()) return std::string{screen.lang == Lang::ja ? "該当する案件はありません\n" : "no cases\n"};
        std::vector<std::vector<std::string>> cells;
        for (auto const& row : rows)
            cells.push_back({row.id, row.received ? print(*row.received) : "", in_words(row, screen.lang), row.title});
        page.table({{"案件", "case"}, {"受付日", "received"}, {"状態", "state"}, {"題名", "title"}}, cells);
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& row : rows)
            items.push_back({{"id", row.id},
                             {"kind", id_of(row.kind)},
                             {"state", row.state},
                             {"ending", row.sub.empty() ? Json() : Json(row.sub)},
                             {"state_name", in_words(row, lang)},
                             {"title", row.title},
                             {"edition", row.edition},
                             {"assignee", row.assignee.empty() ? Json() : Json(row.assignee)},
                             {"received_on", json_of(row.received)},
                             {"first_contact_on", json_of(row.first_contact)},
                             {"agreed_date", json_of(row.agreed)},
                             {"closed_on", json_of(row.closed)}});
        return Json{{"items", items}};
    };
    return result;
}

}  // namespace

extern const Command list_command = {"list", {"案件を一覧する", "List cases"}, reading, options, run};

}  // namespace vulnctl
