#include "views/part_view.h"

#include "ops/describe.h"

#include <algorithm>

namespace vulnctl {

namespace {

std::string_view state_id(PartState state) {
    switch (state) {
        case PartState::contacting: return "contacting";
        case PartState::verifying: return "verifying";
        case PartState::coordinating: return "coordinating";
        case PartState::failed: return "coordination-failed";
        case PartState::ended: return "ended";
    }
    return {};
}

void adjudication_lines(Page& page, const Adjudication& adjudication, Lang lang) {
    if (adjudication.sitting) page.field({"公表判定委員会", "committee"}, adjudication.sitting->str());
    if (adjudication.invited) page.field({"意見書の提出期限", "opinions until"}, print(adjudication.invited->until));
    if (adjudication.determined)
        page.field({"委員会の判定", "determination"},
                   print(adjudication.determined_on) + "  " + std::string{name_of(adjudication.determined->outcome).in(lang)});
    if (adjudication.decided)
        page.field({"IPAの判断", "IPA's decision"},
                   fmt::format("{}  {}: {}", print(adjudication.decided_on), name_of(adjudication.decided->outcome).in(lang),
                               adjudication.decided->reason));
    if (adjudication.confirmed_on) page.field({"手続きの確認", "procedure confirmed"}, print(*adjudication.confirmed_on));
}

Json adjudication_json(const Adjudication& adjudication) {
    auto const outcome = [](auto const& what) { return what ? Json(id_of(what->outcome)) : Json(); };
    return {{"ground", id_of(adjudication.ground)},
            {"sitting", adjudication.sitting ? Json(adjudication.sitting->str()) : Json()},
            {"opinions_until", adjudication.invited ? Json(print(adjudication.invited->until)) : Json()},
            {"determination", outcome(adjudication.determined)},
            {"decision", outcome(adjudication.decided)},
            {"confirmed_on", json_of(adjudication.confirmed_on)}};
}

}  // namespace

void part_lines(Page& page, const Part& part, const CaseView& view, Lang lang) {
    Words const role = view.c.kind == Kind::product ? Words{"製品開発者", "Developer"} : Words{"ウェブサイト運営者", "Operator"};
    page.heading(role);
    page.field({"名称", "name"}, party_name(view.parties, part.party, lang) + " (" + part.party.str() + ")");
    if (part.reports_itself)
        page.field({"自社製品の届出", "reported itself"}, lang == Lang::ja ? "この製品開発者による" : "by this developer");
    if (part.ended) {
        auto const* ending = ending_named(*view.edition.edition, view.c.kind, part.ended->ending);
        page.field({"終了", "ended"},
                   fmt::format("{} ({})", ending ? std::string{ending->rule.wording.in(lang)} : part.ended->ending, part.ended->reason));
    }
    if (part.details_given) page.field({"詳細情報連絡日", "details given"}, print(*part.details_given));
    if (part.adjudication) adjudication_lines(page, *part.adjudication, lang);
    std::vector<std::pair<std::pair<Day, long>, std::string>> history;
    for (auto const& attempt : part.attempts) {
        Event const event{attempt.seq, {}, attempt.on, {}, {}, {}, attempt.what, {}, {}};
        history.push_back({{attempt.on, attempt.seq}, describe(event, view.parties, *view.edition.edition).in(lang)});
    }
    for (auto const& reply : part.replies) {
        Event const event{reply.seq, {}, reply.on, {}, {}, {}, reply.what, {}, {}};
        history.push_back({{reply.on, reply.seq}, describe(event, view.parties, *view.edition.edition).in(lang)});
    }
    std::sort(history.begin(), history.end());
    for (auto const& [when, words] : history) page.field({"経過", "history"}, print(when.first) + "  " + words);
}

Json part_json(const Part& part, const CaseView& view, Lang lang) {
    Json attempts = Json::array();
    for (auto const& a : part.attempts)
        attempts.push_back({{"event", a.seq},
                            {"on", print(a.on)},
                            {"channel", id_of(a.what.channel)},
                            {"result", id_of(a.what.result)},
                            {"gives_details", a.what.gives_details},
                            {"letter", a.what.letter},
                            {"note", a.what.note}});
    Json replies = Json::array();
    for (auto const& r : part.replies)
        replies.push_back({{"event", r.seq},
                           {"on", print(r.on)},
                           {"stance", id_of(r.what.stance)},
                           {"solution", r.what.solution ? Json(id_of(*r.what.solution)) : Json()},
                           {"text", r.what.text},
                           {"link", r.what.link}});
    return {{"party", part.party.str()},
            {"name", party_name(view.parties, part.party, lang)},
            {"state", state_id(part.state())},
            {"ending", part.ended ? Json(part.ended->ending) : Json()},
            {"details_given_on", json_of(part.details_given)},
            {"adjudication", part.adjudication ? adjudication_json(*part.adjudication) : Json()},
            {"attempts", attempts},
            {"replies", replies}};
}

}  // namespace vulnctl
