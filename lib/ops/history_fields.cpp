#include "ops/history_fields.h"

#include "ops/describe.h"
#include "ops/lines.h"
#include "rules/decide.h"

#include <algorithm>

namespace vulnctl {

namespace {

using Named = std::vector<std::pair<std::string, std::string>>;

/// What passed with one developer or operator, without the office's own notes; `name` stands before each line if it is not empty.
std::string contacts_with(const Part& part, const std::string& name, Lang lang) {
    std::vector<std::pair<std::pair<Day, long>, std::string>> lines;
    auto const head = [&](Day day) { return print(day) + "  " + (name.empty() ? "" : name + "  "); };
    for (auto const& attempt : part.attempts) {
        auto line = head(attempt.on) + std::string{name_of(attempt.what.channel).in(lang)} +
                    in_brackets(name_of(attempt.what.result).in(lang), lang);
        if (gave_details(attempt.what))
            line += lang == Lang::ja ? "、脆弱性関連情報を通知" : ", given the vulnerability-related information";
        lines.push_back({{attempt.on, attempt.seq}, line});
    }
    for (auto const& reply : part.replies) {
        auto line =
            head(reply.on) + std::string{lang == Lang::ja ? "回答" : "answer"} + in_brackets(name_of(reply.what.stance).in(lang), lang);
        if (!reply.what.text.empty()) line += ": " + reply.what.text;
        lines.push_back({{reply.on, reply.seq}, line});
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (auto const& [when, line] : lines) add_line(all, line);
    for (auto const& means : part.unavailable)
        add_line(all, (name.empty() ? "" : name + "  ") + (lang == Lang::ja ? fmt::format("{}の手段なし", name_of(means.channel).ja)
                                                                            : fmt::format("no means: {}", name_of(means.channel).en)));
    return all;
}

std::string status_of(const Part& part, Lang lang) {
    auto const* said = part.position();
    std::string words{said ? std::string{name_of(said->what.stance).in(lang)} : lang == Lang::ja ? "回答なし" : "no answer"};
    if (auto const solution = part.solution())
        words += (lang == Lang::ja ? "、対策方法: " : ", solution: ") + std::string{name_of(*solution).in(lang)};
    if (said && !said->what.link.empty()) words += (lang == Lang::ja ? "、" : ", ") + said->what.link;
    return words;
}

std::string solution_of(const Part& part, const std::string& name, Lang lang) {
    auto const solution = part.solution();
    if (!solution) return {};
    std::string link;  // of a reply that speaks of a solution: another's may be a page for us alone
    for (auto const& reply : part.replies) {
        auto const stance = reply.what.stance;
        bool const speaks = reply.what.solution || stance == Stance::solution_made || stance == Stance::agrees_stop_use;
        if (speaks) link = reply.what.link.empty() ? std::string{} : "  " + reply.what.link;
    }
    return name + ": " + std::string{name_of(*solution).in(lang)} + link;
}

std::string failures_of(const Case& c, const std::vector<Party>& parties, Lang lang) {
    std::string lines;
    for (auto const& failure : c.failures)
        add_line(lines, fmt::format("{}  {}  {}{}: {}", print(failure.on), name_of(failure.what.by).in(lang),
                                    party_name(parties, failure.what.party, lang), in_brackets(name_of(failure.what.ground).in(lang), lang),
                                    failure.what.reason));
    return lines;
}

std::string eol_of(const Part& part, const std::string& name, Lang lang) {
    if (!part.eol) return {};
    auto const& eol = *part.eol;
    std::string words = name + ": ";
    words += lang == Lang::ja ? "サポート期限 " : "supported until ";
    words += eol.ended_on ? print(*eol.ended_on) : lang == Lang::ja ? "不明" : "unknown";
    if (!eol.declaration.empty()) words += (lang == Lang::ja ? "、宣言 " : ", declared at ") + eol.declaration;
    words += (lang == Lang::ja ? "、重要インフラでの利用 " : ", used in critical infrastructure: ") +
             std::string{name_of(eol.infrastructure).in(lang)};
    return words;
}

std::string consents_of(const Report& report, Kind kind, Lang lang) {
    std::string words;
    auto const say = [&](Words what, const std::optional<bool>& given) {
        Words const answer = !given ? Words{"記載なし", "not stated"} : *given ? Words{"可", "yes"} : Words{"不可", "no"};
        words += (words.empty() ? "" : lang == Lang::ja ? "、" : ", ") + std::string{what.in(lang)} + ": " + std::string{answer.in(lang)};
    };
    say({"氏名等の通知", "name told"}, report.consents.notify);
    say({"直接の連絡", "direct contact"}, report.consents.contact);
    if (kind == Kind::product) say({"氏名の公表", "name published"}, report.consents.publish);
    return words;
}

/// Each finder's wishes are its own.
std::string consents_stated(const Case& c, const ViewRequest& request) {
    bool const own = request.report || request.audience == Audience::finder;
    std::string lines;
    for (auto const& report : c.reports) {
        if (request.report && report.form.report != *request.report) continue;
        bool const several = !own && c.reports.size() > 1;
        add_line(lines, (several ? report.form.report.str() + ": " : "") + consents_of(report, c.kind, request.lang));
        if (own) break;
    }
    return lines;
}

}  // namespace

Named history_fields(const Case& c, const ViewRequest& request, const Edition& edition) {
    Lang const lang = request.lang;
    Named fields;
    auto const* ending = c.ended ? ending_named(edition, c.kind, c.ended->ending) : nullptr;
    std::string state{name_of(c.state).in(lang)};
    if (ending) state += in_brackets(ending->rule.wording.in(lang), lang);
    fields.emplace_back("state", state);
    fields.emplace_back("consents_stated", consents_stated(c, request));
    if (c.impact) {
        std::string vectors;
        for (auto const& vector : c.impact->cvss) add_line(vectors, vector);
        fields.emplace_back("cvss", vectors);
        if (c.impact->handling) fields.emplace_back("handling", std::string{name_of(*c.impact->handling).in(lang)});
    }
    if (auto const* own = request.recipient ? c.part(request.recipient->id) : nullptr) {
        fields.emplace_back("own_contacts", contacts_with(*own, {}, lang));
        fields.emplace_back("own_status", status_of(*own, lang));
        if (!own->attempts.empty()) fields.emplace_back("own_contact_on", written(own->attempts.front().on, lang));
        if (auto const* said = own->position()) fields.emplace_back("own_answer_on", written(said->on, lang));
        if (own->ended) {
            auto const* its = ending_named(edition, c.kind, own->ended->ending);
            fields.emplace_back("own_ending_name", its ? std::string{its->rule.wording.in(lang)} : own->ended->ending);
            fields.emplace_back("own_ending_reason", own->ended->reason);
        }
    }
    if (!request.parties) return fields;
    std::string contacts;
    std::string statuses;
    std::string solutions;
    std::string eol;
    for (auto const& part : c.parts) {
        auto const name = party_name(*request.parties, part.party, lang);
        add_line(contacts, contacts_with(part, name, lang));
        add_line(statuses, name + ": " + status_of(part, lang));
        add_line(solutions, solution_of(part, name, lang));
        add_line(eol, eol_of(part, name, lang));
    }
    fields.emplace_back("contacts", contacts);
    fields.emplace_back("statuses", statuses);
    fields.emplace_back("solutions", solutions);
    fields.emplace_back("eol_facts", eol);
    fields.emplace_back("failures", failures_of(c, *request.parties, lang));
    return fields;
}

}  // namespace vulnctl
