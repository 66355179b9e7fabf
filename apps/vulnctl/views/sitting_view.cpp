#include "views/sitting_view.h"

#include "model/cite.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

std::string stage_of(const Adjudication& adjudication, Lang lang) {
    auto const with = [&](Words stage, Outcome outcome) { return fmt::format("{}: {}", stage.in(lang), name_of(outcome).in(lang)); };
    if (adjudication.decided) return with({"IPAの判断", "IPA's decision"}, adjudication.decided->outcome);
    if (adjudication.determined) return with({"判定", "determined"}, adjudication.determined->outcome);
    return lang == Lang::ja ? "判定前" : "not determined";
}

Json member_json(const Sitting& sitting, const CommitteeMember& member) {
    Json interests = Json::array();
    for (auto const& interest : sitting.card.interests)
        if (interest.member == member.name) interests.push_back({{"case", interest.of.str()}, {"what", interest.what}});
    return {{"name", member.name}, {"expertise", id_of(member.expertise)}, {"interests", interests}};
}

Json card_json(const Sitting& sitting) {
    Json members = Json::array();
    for (auto const& member : sitting.card.members) members.push_back(member_json(sitting, member));
    return {{"id", sitting.id.str()}, {"day", print(sitting.card.day)}, {"place", sitting.card.place}, {"members", members}};
}

}  // namespace

std::string sitting_text(const SittingView& view, const Screen& screen) {
    Lang const lang = screen.lang;
    Page page{lang, screen.columns};
    auto const& card = view.sitting.card;
    page.line(view.sitting.id.str() + "  " + text("公表判定委員会", "publication determination committee").in(lang)).line();
    page.field({"開催日", "day"}, print(card.day));
    if (!card.place.empty()) page.field({"場所", "place"}, card.place);
    for (auto const& member : card.members) {
        page.field({"委員", "member"}, fmt::format("{} ({})", member.name, name_of(member.expertise).in(lang)));
        for (auto const& interest : card.interests)
            if (interest.member == member.name)
                page.field({"利害関係", "interest"}, fmt::format("{}: {}", interest.of.str(), interest.what), 2);
    }
    if (view.docket.empty()) page.line().line(text("議題となっている案件はありません", "no case is on its docket").in(lang));
    for (auto const& entry : view.docket) {
        auto const& adjudication = *entry.of.c.part(entry.of.party)->adjudication;
        page.line().line(fmt::format("{}  {}", entry.of.c.id.str(), entry.of.c.title()));
        page.field({"製品開発者", "developer"}, entry.party.name(lang) + " (" + entry.party.id.str() + ")", 2);
        page.field({"調整不能の理由", "failed for"}, name_of(adjudication.ground).in(lang), 2);
        page.field({"段階", "stage"}, stage_of(adjudication, lang), 2);
        std::vector<Text> lacking;
        for (auto const& lack : entry.lacking) {
            auto const clause = cite_short(lack.rule.clause);
            lacking.push_back(text("{0} ({2})", "{1} ({3})", lack.what.ja, lack.what.en, clause.ja, clause.en));
        }
        page.fields({"不足", "lacking"}, lacking, 2);
    }
    return page.str();
}

Json sitting_json(const SittingView& view, Lang lang) {
    Json docket = Json::array();
    for (auto const& entry : view.docket) {
        auto const& adjudication = *entry.of.c.part(entry.of.party)->adjudication;
        Json lacking = Json::array();
        for (auto const& lack : entry.lacking)
            lacking.push_back(
                {{"rule", std::string{lack.rule.id}}, {"clause", std::string{lack.rule.clause}}, {"message", lack.what.in(lang)}});
        docket.push_back({{"case", entry.of.c.id.str()},
                          {"party", entry.party.id.str()},
                          {"ground", id_of(adjudication.ground)},
                          {"determination", adjudication.determined ? Json(id_of(adjudication.determined->outcome)) : Json()},
                          {"decision", adjudication.decided ? Json(id_of(adjudication.decided->outcome)) : Json()},
                          {"lacking", lacking}});
    }
    auto json = card_json(view.sitting);
    json["docket"] = docket;
    return json;
}

std::string sittings_text(const std::vector<Sitting>& sittings, const Screen& screen) {
    Page page{screen.lang, screen.columns};
    if (sittings.empty()) return page.line(text("公表判定委員会の開催の記録はありません", "no sitting is recorded").in(screen.lang)).str();
    std::vector<std::vector<std::string>> rows;
    for (auto const& sitting : sittings)
        rows.push_back({sitting.id.str(), print(sitting.card.day), std::to_string(sitting.card.members.size()), sitting.card.place});
    page.table({{"番号", "id"}, {"開催日", "day"}, {"委員", "members"}, {"場所", "place"}}, rows);
    return page.str();
}

Json sittings_json(const std::vector<Sitting>& sittings) {
    Json items = Json::array();
    for (auto const& sitting : sittings) items.push_back(card_json(sitting));
    return {{"items", items}};
}

}  // namespace vulnctl
