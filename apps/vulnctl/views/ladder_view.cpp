#include "views/ladder_view.h"

#include "base/unicode.h"
#include "ops/describe.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

std::string names_of(const std::vector<AttachedFile>& files) {
    std::string names;
    for (auto const& file : files) names += (names.empty() ? "" : ", ") + file.name;
    return names;
}

void said(Page& page, const ContactAttempted& what) {
    page.field({"文書", "letter"}, what.letter, 4);
    page.field({"メモ", "note"}, what.note, 4);
    page.field({"相手", "spoke with"}, what.spoke_with, 4);
    page.field({"合意した内容", "agreed"}, what.agreed, 4);
    page.field({"追跡番号", "tracking"}, what.tracking, 4);
    page.field({"証拠", "evidence"}, names_of(what.evidence), 4);
}

void rung_lines(Page& page, const Rung& rung, Lang lang) {
    auto const& what = rung.at_first;
    page.paragraph(fmt::format("{}  {}  {}  [{}]", print(rung.attempt.on), name_of(what.channel).in(lang), name_of(what.result).in(lang),
                               rung.attempt.seq),
                   2);
    Words const details = arrived(what) ? Words{"連絡した", "given"} : Words{"届いていない", "did not arrive"};
    if (what.gives_details) page.field({"詳細情報", "details"}, details.in(lang), 4);
    said(page, what);
    for (auto const& learned : rung.learned) {
        page.field({"判明した結果", "learned"},
                   fmt::format("{}  {}{}  [{}]", print(learned.on), name_of(learned.what.result).in(lang),
                               learned.what.detail.empty() ? "" : ": " + learned.what.detail, learned.seq),
                   4);
        page.field({"証拠", "evidence"}, names_of(learned.what.evidence), 4);
    }
}

std::string channel_names(const std::vector<Channel>& channels, Lang lang) {
    std::string names;
    for (auto const channel : channels)
        names += (names.empty() ? "" : lang == Lang::ja ? "、" : ", ") + std::string{name_of(channel).in(lang)};
    return names;
}

void ladder_lines(Page& page, const Ladder& ladder, const std::vector<Party>& parties, Lang lang) {
    auto const name = party_name(parties, ladder.party, lang) + " (" + ladder.party.str() + ")";
    page.heading({name, name});
    for (auto const& rung : ladder.rungs) rung_lines(page, rung, lang);
    for (auto const& back : ladder.taken_back)
        page.paragraph(text("{0}  {1}  {3}  [{5}]（取消済み: {6}）", "{0}  {2}  {4}  [{5}] (undone: {6})", print(back.attempt.on),
                            name_of(back.attempt.what.channel).ja, name_of(back.attempt.what.channel).en,
                            name_of(back.attempt.what.result).ja, name_of(back.attempt.what.result).en, back.attempt.seq, back.reason)
                           .in(lang),
                       2);
    for (auto const& none : ladder.unavailable)
        page.paragraph(text("{0}  {1}  手段なし: {3}", "{0}  {2}  not available: {3}", none.on ? print(*none.on) : std::string(10, ' '),
                            name_of(none.what.channel).ja, name_of(none.what.channel).en, none.what.reason)
                           .in(lang),
                       2);
    if (ladder.last_contact) page.field({"最後の連絡", "last contact"}, print(*ladder.last_contact), 2);
    // What was tried before it was last in contact counts no more (IV.3.(2)1)(ア)).
    if (ladder.by_means && (ladder.silent || ladder.awaited))
        page.field({"未試行の手段", "not yet tried"},
                   ladder.left.empty() ? (lang == Lang::ja ? "なし（すべての連絡方法を試みた）" : "none: all means have been tried")
                                       : channel_names(ladder.left, lang) + (!ladder.last_contact ? ""
                                                                             : lang == Lang::ja   ? "（最後の連絡より後）"
                                                                                                  : " (since the last contact)"),
                   2);
    if (!ladder.next) return;
    page.field({"次の手段", "next"}, next_words(*ladder.next).in(lang), 2);
    for (auto const& command : ladder.next->commands) page.line("    $ " + command);
}

Json files_json(const std::vector<AttachedFile>& files) {
    Json list = Json::array();
    for (auto const& file : files) list.push_back({{"name", file.name}, {"content", file.bytes.hash}});
    return list;
}

Json attempt_json(const Attempt& attempt) {
    auto const& what = attempt.what;
    return {{"event", attempt.seq},
            {"on", print(attempt.on)},
            {"channel", id_of(what.channel)},
            {"result", id_of(what.result)},
            {"letter", what.letter},
            {"gives_details", what.gives_details},
            {"note", what.note},
            {"spoke_with", what.spoke_with},
            {"agreed", what.agreed},
            {"tracking", what.tracking},
            {"evidence", files_json(what.evidence)}};
}

Json ladder_json(const Ladder& ladder, const std::vector<Party>& parties, Lang lang) {
    Json attempts = Json::array();
    for (auto const& rung : ladder.rungs) {
        auto item = attempt_json(rung.attempt);
        item["result_at_first"] = id_of(rung.at_first.result);
        item["learned"] = Json::array();
        for (auto const& learned : rung.learned)
            item["learned"].push_back({{"event", learned.seq},
                                       {"on", print(learned.on)},
                                       {"result", id_of(learned.what.result)},
                                       {"detail", learned.what.detail},
                                       {"evidence", files_json(learned.what.evidence)}});
        attempts.push_back(std::move(item));
    }
    Json undone = Json::array();
    for (auto const& back : ladder.taken_back) {
        auto item = attempt_json(back.attempt);
        item["reason"] = back.reason;
        undone.push_back(std::move(item));
    }
    Json unavailable = Json::array();
    for (auto const& none : ladder.unavailable)
        unavailable.push_back({{"on", json_of(none.on)}, {"channel", id_of(none.what.channel)}, {"reason", none.what.reason}});
    Json left = Json::array();
    for (auto const channel : ladder.left) left.push_back(id_of(channel));
    return {{"party", ladder.party.str()},
            {"name", party_name(parties, ladder.party, lang)},
            {"attempts", attempts},
            {"undone", undone},
            {"unavailable", unavailable},
            {"last_contact", json_of(ladder.last_contact)},
            {"silent", ladder.silent},
            {"means_left", ladder.by_means ? left : Json()},
            {"all_means_tried", ladder.by_means ? Json(ladder.left.empty()) : Json()},
            {"next", ladder.next ? next_json(*ladder.next) : Json()}};
}

}  // namespace

Text next_words(const NextMeans& next) {
    Words const channel = name_of(next.channel);
    if (next.address.empty())
        return text("{0}（連絡先を調べて登録するか、手段がないことを記録）", "{1}: find its address, or record that there is none",
                    channel.ja, channel.en);
    return text("{0}（{2}）", "{1} ({2})", channel.ja, channel.en, harmless_line(next.address));
}

nlohmann::ordered_json next_json(const NextMeans& next) {
    return {{"channel", id_of(next.channel)}, {"address", next.address.empty() ? Json() : Json(next.address)}, {"commands", next.commands}};
}

Result ladder_result(const Case& c, const std::vector<Ladder>& ladders, const std::vector<Party>& parties) {
    Result result;
    result.kind = "ladder";
    result.by_rules = true;
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.line(c.id.str() + "  " + c.title());
        if (ladders.empty()) page.paragraph(text("まだ誰にも連絡していません", "nobody has been contacted yet").in(screen.lang));
        for (auto const& ladder : ladders) ladder_lines(page, ladder, parties, screen.lang);
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& ladder : ladders) items.push_back(ladder_json(ladder, parties, lang));
        return Json{{"id", c.id.str()}, {"items", items}};
    };
    return result;
}

Result attempt_rows_result(const std::vector<AttemptRowResult>& rows, bool dry) {
    auto const count = [&](AttemptAction action) {
        return std::count_if(rows.begin(), rows.end(), [&](const AttemptRowResult& r) { return r.action == action; });
    };
    auto const recorded = count(AttemptAction::recorded);
    auto const known = count(AttemptAction::known);
    auto const refused = count(AttemptAction::refused);
    Result result;
    result.kind = "attempts";
    result.exit = refused > 0 ? Exit::findings : Exit::done;
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        for (auto const& r : rows) {
            page.paragraph(fmt::format("{}: {} {} {} {}{}{}{}{}", r.row.place.str(), name_of(r.action).in(screen.lang), r.row.case_id,
                                       r.row.party, r.row.channel, r.row.result.empty() ? "" : " ", r.row.result,
                                       r.event > 0 ? fmt::format(" [{}]", r.event) : "",
                                       r.why.empty() ? "" : ": " + r.why.in(screen.lang)));
            for (auto const& advice : r.advice) page.paragraph(advice.in(screen.lang), 4);
        }
        page.paragraph(
            dry ? text("記録できるもの {0}件、記録済み {1}件、エラー {2}件（まだ記録していません）",
                       "{0} could be recorded, {1} known already, {2} errors (nothing was recorded yet)", recorded, known, refused)
                      .in(screen.lang)
                : text("記録 {0}件、記録済み {1}件、エラー {2}件", "{0} recorded, {1} known already, {2} errors", recorded, known, refused)
                      .in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& r : rows)
            items.push_back({{"line", r.row.place.line},
                             {"action", std::string{name_of(r.action).en}},
                             {"case", r.row.case_id},
                             {"party", r.row.party},
                             {"channel", r.row.channel},
                             {"result", r.row.result.empty() ? Json() : Json(r.row.result)},
                             {"event", r.event > 0 ? Json(r.event) : Json()},
                             {"message", r.why.empty() ? Json() : Json(r.why.in(lang))},
                             {"advice", json_of(r.advice, lang)}});
        return Json{{"recorded", !dry}, {"items", items}};
    };
    return result;
}

}  // namespace vulnctl
