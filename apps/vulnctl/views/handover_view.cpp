#include "views/handover_view.h"

#include "base/unicode.h"
#include "model/cite.h"
#include "ops/describe.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

Words label_of(std::string_view field) {
    for (auto const& [name, label] : export_labels())
        if (name == field) return label;
    return {field, field};
}

std::string_view word_of(HandoverNews news) {
    switch (news) {
        case HandoverNews::first: return "first";
        case HandoverNews::known: return "known";
        case HandoverNews::newer: return "newer";
        case HandoverNews::older: return "older";
        case HandoverNews::rewritten: return "rewritten";
    }
    return "";
}

void add_value(Page& page, const std::string& value) {
    for (auto const words : lines_of(value)) words.empty() ? page.line() : page.paragraph(words, 2);
}

void add_head(Page& page, const Handover& says, Lang lang) {
    page.line(id_of(says.tlp));
    page.line();
    page.field({"送付元", "from"}, says.from.contact.empty() ? says.from.name : says.from.name + " <" + says.from.contact + ">");
    page.field({"宛先", "to"}, says.to.name);
    page.field({"取扱番号", "case"}, says.number);
    page.field({"作成日", "made on"}, print(says.made_on));
    page.field({"提供の根拠", "ground"}, says.ground);
    if (says.under_nda) page.field({"秘密保持契約", "NDA"}, lang == Lang::ja ? "あり" : "yes");
}

void add_fields(Page& page, const Handover& says, Lang lang) {
    for (auto const& [name, value] : says.fields) {
        page.line();
        page.line(fmt::format("{} {}", lang == Lang::ja ? "■" : "*", label_of(name).in(lang)));
        add_value(page, value);
    }
}

void add_events(Page& page, const std::vector<ToldEvent>& told, Lang lang) {
    for (auto const& event : told)
        page.entry(print(event.on), event.words.in(lang) + (event.verified ? "" : lang == Lang::ja ? "（一部）" : " (in part)"));
}

struct Counts {
    size_t whole = 0;
    size_t in_part = 0;
    size_t hash_only = 0;
};
Counts counts_of(const Handover& says) {
    Counts counts;
    for (auto const& event : says.events) {
        if (std::holds_alternative<EventInWhole>(event.given)) ++counts.whole;
        if (std::holds_alternative<EventInPart>(event.given)) ++counts.in_part;
        if (std::holds_alternative<WithheldEvent>(event.given)) ++counts.hash_only;
    }
    return counts;
}
Json json_of(const Counts& counts) { return {{"whole", counts.whole}, {"in_part", counts.in_part}, {"hash_only", counts.hash_only}}; }

Json data_of(const Handover& says) { return Json::parse(to_json(says)).at("data"); }

/// No more than what was verified.
Text verification(const HandoverTaking& taking) {
    auto const counts = counts_of(taking.arrived.says);
    return text(
        "署名を、{0} の鍵として登録されている {1} で検証しました。事象 {2} 件の内訳は、全体を受け取りハッシュを検証したもの {3} 件、"
        "一部だけを受け取り署名のほかに裏付けのないもの {4} 件、ハッシュだけのもの {5} 件です",
        "The signature is good, by the key on record for {0}, {1}. Of {2} events: whole, and verified by their hashes, {3}; in part, "
        "resting on the signature alone, {4}; by their hashes only, {5}",
        taking.from.id.str(), taking.arrived.signer, taking.arrived.says.events.size(), counts.whole, counts.in_part, counts.hash_only);
}

Text what_happened(const HandoverTaking& taking) {
    auto const& match = taking.match;
    auto const& name = taking.from;
    auto const number = taking.arrived.says.number;
    auto const of = match.of ? match.of->str() : std::string{};
    switch (match.news) {
        case HandoverNews::known:
            return text("この引継ぎファイルは {0} の事象 {1} として受け取り済みです。記録していません",
                        "this hand-over was taken before, as event {1} of {0}: it is not recorded again", of, match.last->seq);
        case HandoverNews::older:
            return text("{0} で受け取り済みの引継ぎファイル（{1} 作成）より前のものです。記録していません",
                        "{0} has a hand-over that goes further, made on {1}: this one is not recorded", of,
                        print(match.last->what.made_on));
        default: break;
    }
    if (!taking.taken)
        return match.of ? text("（検証だけを行いました。受け取ると {0} の新しい引継ぎファイルになります）",
                               "(only verified; it would be taken as the newer hand-over of {0})", of)
                        : text("（検証だけを行いました。この案件の引継ぎファイルはまだ受け取っていません）",
                               "(only verified; no hand-over of this case was taken before)");
    auto const taken = taking.taken->of->str();
    if (taking.taken->opened)
        return text("{0}: {1}から案件 {3} の引継ぎを受け、取扱いを開始しました", "{0}: opened with the case {3} that {2} hands over", taken,
                    name.name(Lang::ja), name.name(Lang::en), number);
    if (match.last)
        return text("{0}: {1}の案件 {3} について、新しい引継ぎファイル（{4} 作成、前回は {5}）を受け取りました",
                    "{0}: took the newer hand-over of {2}'s case {3} (made on {4}; the one before on {5})", taken, name.name(Lang::ja),
                    name.name(Lang::en), number, print(taking.arrived.says.made_on), print(match.last->what.made_on));
    return text("{0}: {1}の案件 {3} の引継ぎファイルを受け取りました", "{0}: took the hand-over of {2}'s case {3}", taken,
                name.name(Lang::ja), name.name(Lang::en), number);
}

/// Events that the one before did not have, or had in less.
std::vector<ToldEvent> news_in(const Handover& before, const Handover& now, const Edition& edition) {
    Handover fresh = now;
    fresh.events.clear();
    for (auto const& event : now.events) {
        auto const old =
            std::find_if(before.events.begin(), before.events.end(), [&](const HandedEvent& other) { return other.hash == event.hash; });
        if (old == before.events.end() || old->given.index() < event.given.index()) fresh.events.push_back(event);
    }
    return told_by(fresh, edition);
}

void add_changes(Page& page, const Handover& before, const Handover& now, const Edition& edition, Lang lang) {
    page.heading({"前回からの変更", "Changed since the one before"});
    auto const changed = changes(before, now);
    auto const fresh = news_in(before, now, edition);
    if (changed.empty() && fresh.empty()) page.line(lang == Lang::ja ? "ありません" : "nothing");
    for (auto const& field : changed) {
        page.line(fmt::format("{} {}", lang == Lang::ja ? "■" : "*", label_of(field.name).in(lang)));
        add_value(page, field.now.empty() ? (lang == Lang::ja ? "（なし）" : "(none)") : field.now);
        if (!field.before.empty()) page.paragraph((lang == Lang::ja ? "前回: " : "before: ") + field.before, 2);
    }
    add_events(page, fresh, lang);
}

}  // namespace

Result draft_result(const HandoverDraft& draft, const std::vector<Text>& kept_back, const Edition& edition) {
    Result result;
    result.kind = "handover-draft";
    result.by_rules = true;
    auto const told = told_by(draft.handover, edition);
    std::string const edition_id{edition.id};
    result.text = [=](const Screen& screen) {
        auto const lang = screen.lang;
        Page page{lang, screen.columns};
        add_head(page, draft.handover, lang);
        add_fields(page, draft.handover, lang);
        page.heading({"提供する事象", "Events that go"});
        add_events(page, told, lang);
        page.heading({"ハッシュだけを提供する事象", "Events of which only the hash goes"});
        for (size_t i = 0; i < kept_back.size(); ++i) {
            auto const& kept = draft.kept_back[i];
            auto const ground =
                fmt::format("{}{} [{}; {}]", kept_back[i].in(lang), kept.undone ? (lang == Lang::ja ? "（取消済み）" : " (undone)") : "",
                            cite_short(kept.rule.clause).in(lang), kept.rule.id);
            page.entry(fmt::format("{:>6}  {}", kept.event.seq, print(kept.event.happened_on)), ground);
        }
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json held = Json::array();
        for (size_t i = 0; i < kept_back.size(); ++i) {
            auto const& kept = draft.kept_back[i];
            held.push_back({{"event", kept.event.seq},
                            {"happened_on", print(kept.event.happened_on)},
                            {"words", kept_back[i].in(lang)},
                            {"undone", kept.undone},
                            {"rule", json_of_step(kept.rule, edition_id)}});
        }
        return Json{{"handover", data_of(draft.handover)}, {"events", json_of(counts_of(draft.handover))}, {"withheld", held}};
    };
    return result;
}

Result taking_result(const HandoverTaking& taking, const Edition& edition) {
    Result result;
    result.kind = "handover";
    auto const& news = taking.match.news;
    if (news == HandoverNews::known || news == HandoverNews::older) result.exit = Exit::findings;
    auto const& said = taking.match.said;
    result.text = [=, &edition](const Screen& screen) {
        auto const lang = screen.lang;
        Page page{lang, screen.columns};
        page.paragraph(what_happened(taking).in(lang));
        page.paragraph(verification(taking).in(lang));
        if (taking.match.news == HandoverNews::known || taking.match.news == HandoverNews::older) return page.str();
        page.line();
        auto const& says = taking.arrived.says;
        add_head(page, says, lang);
        if (said) {
            add_changes(page, *said, says, edition, lang);
            return page.str();
        }
        add_fields(page, says, lang);
        page.heading({"先方の記録", "The sender's record"});
        add_events(page, told_by(says, edition), lang);
        return page.str();
    };
    result.json = [=](Lang) {
        Json changed = Json::array();
        if (said)
            for (auto const& field : changes(*said, taking.arrived.says))
                changed.push_back({{"field", field.name}, {"before", field.before}, {"now", field.now}});
        auto const of = taking.taken ? taking.taken->of : std::nullopt;
        return Json{{"news", word_of(taking.match.news)},
                    {"recorded", of.has_value()},
                    {"case", of                ? Json(of->str())
                             : taking.match.of ? Json(taking.match.of->str())
                                               : Json()},
                    {"opened", taking.taken && taking.taken->opened},
                    {"from", taking.from.id.str()},
                    {"signer", taking.arrived.signer},
                    {"events", json_of(counts_of(taking.arrived.says))},
                    {"changes", changed},
                    {"handover", data_of(taking.arrived.says)}};
    };
    return result;
}

Result handovers_result(const Case& c, const std::vector<Party>& parties, const std::optional<Handover>& last, const Edition& edition) {
    Result result;
    result.kind = "handovers";
    result.text = [=, &edition](const Screen& screen) {
        auto const lang = screen.lang;
        Page page{lang, screen.columns};
        for (auto const& given : c.given)
            if (given.what.form == "handover")
                page.entry(print(given.on), text("{0}に提供した（{1}）", "given to {0} ({1})", given.what.to, given.what.file).in(lang));
        for (auto const& taken : c.handovers)
            page.entry(print(taken.on), text("{0}から受け取った（先方の取扱番号 {2}、{3} 作成）",
                                             "taken from {1} (its case {2}, made on {3})", party_name(parties, taken.what.from, Lang::ja),
                                             party_name(parties, taken.what.from, Lang::en), taken.what.number, print(taken.what.made_on))
                                            .in(lang));
        if (page.str().empty())
            page.line(text("{} に引継ぎはありません", "{} was neither handed over nor taken over", c.id.str()).in(lang));
        if (last) {
            page.line();
            add_head(page, *last, lang);
            add_fields(page, *last, lang);
            page.heading({"先方の記録", "The sender's record"});
            add_events(page, told_by(*last, edition), lang);
        }
        return page.str();
    };
    result.json = [=](Lang) {
        Json given = Json::array();
        for (auto const& one : c.given)
            if (one.what.form == "handover")
                given.push_back({{"event", one.seq},
                                 {"on", print(one.on)},
                                 {"party", one.what.party ? Json(one.what.party->str()) : Json()},
                                 {"file", one.what.file},
                                 {"encrypted_to", one.what.encrypted_to}});
        Json taken = Json::array();
        for (auto const& one : c.handovers)
            taken.push_back({{"event", one.seq},
                             {"on", print(one.on)},
                             {"party", one.what.from.str()},
                             {"number", one.what.number},
                             {"made_on", print(one.what.made_on)},
                             {"signer", one.what.signer}});
        return Json{{"id", c.id.str()}, {"given", given}, {"taken", taken}, {"last_taken", last ? data_of(*last) : Json()}};
    };
    return result;
}

}  // namespace vulnctl
